import { describe, expect, test } from '@jest/globals'
import { rankingSteps } from '../../../../statistics/bootstrap/ranking-statistics.ts'
import type { Replication } from '../../../../statistics/bootstrap/replicate.ts'
import { createRandom } from '../../../../statistics/random/random.ts'
import { rankByScore } from '../../../../statistics/ranking/ranking.ts'
import { inThisThread, type ThreadsOptions, withThreads } from './threads.ts'

const ROWS = 20_000
/** Enough that threads are started for it. */
const REPLICATES = 302

function replication(seed = 1): Replication {
  const random = createRandom(3)
  const labels = Uint8Array.from({ length: ROWS }, () => (random.uniform() < 0.1 ? 1 : 0))
  const scores = () => Float64Array.from(labels, (label) => label + random.normal())
  const statistics = [scores(), scores()].map((column) => rankingSteps(rankByScore(labels, column), true))
  return { seed, resampling: { rows: ROWS, units: [], labels }, statistics }
}

function options(threads: number, more: Partial<ThreadsOptions> = {}) {
  const log: string[] = []
  return {
    threads,
    signal: new AbortController().signal,
    log: (_: string, text: string) => log.push(text),
    said: log,
    ...more,
  }
}

const run = (of: ThreadsOptions, what = replication()) => withThreads(of, (replicate) => replicate(what, REPLICATES))

describe('threads', () => {
  test('give the same bytes as no threads, however many there are, one task after the other', async () => {
    const [one, other] = [replication(1), replication(2)]
    const alone = [one, other].map((what) => inThisThread(what, REPLICATES, options(1).signal))
    const [first, second] = await Promise.all(alone)
    expect(first).not.toEqual(second)
    for (const threads of [1, 2, 3]) {
      const of = options(threads)
      const results = await withThreads(of, async (replicate) => [
        await replicate(one, REPLICATES),
        await replicate(other, REPLICATES),
      ])
      expect(of.said).toEqual([])
      expect(Buffer.from(results[0]?.slice().buffer as ArrayBuffer)).toEqual(Buffer.from(first?.buffer as ArrayBuffer))
      expect(Buffer.from(results[1]?.slice().buffer as ArrayBuffer)).toEqual(Buffer.from(second?.buffer as ArrayBuffer))
    }
  })

  test('that cannot be started are said, and the work is done without', async () => {
    const of = options(2, {
      start: () => {
        throw new Error('Access to this API has been restricted')
      },
    })
    expect(await run(of)).toEqual(await run(options(1)))
    expect(of.said).toEqual([
      'No threads can be started here, so the bootstrap runs in one: Access to this API has been restricted',
    ])
  })

  test('that end by themselves before they run are no reason to fail', async () => {
    const { Worker } = await import('node:worker_threads')
    const of = options(2, { start: () => new Worker('process.exit(7)', { eval: true }) })
    expect(await run(of)).toEqual(await run(options(1)))
    expect(of.said[0]).toContain('ended by itself with exit code 7')
  })

  test.each([
    ['throws', 'throw new Error("out of luck")', /A thread of the bootstrap failed: out of luck/],
    ['ends', 'process.exit(9)', /A thread of the bootstrap ended by itself with exit code 9/],
  ])('of which one %s in the middle of its work make an error, and no numbers', async (_, act, message) => {
    const { Worker } = await import('node:worker_threads')
    const source = `const { parentPort } = require('node:worker_threads')
      parentPort.on('message', () => { ${act} })
      parentPort.postMessage({ kind: 'ready' })`
    await expect(run(options(2, { start: () => new Worker(source, { eval: true }) }))).rejects.toThrow(message)
  })

  test('tell when the rows do not define a statistic, as no threads do; the next task is not disturbed', async () => {
    const good = replication()
    const broken = { ...good, resampling: { ...good.resampling, labels: new Uint8Array(ROWS) } }
    for (const threads of [1, 2]) {
      await withThreads(options(threads), async (replicate) => {
        await expect(replicate(broken, REPLICATES)).rejects.toThrow(RangeError)
        expect(await replicate(good, REPLICATES)).toEqual(await inThisThread(good, REPLICATES, options(1).signal))
      })
    }
  })

  test.each([1, 2])('stop when the job is cancelled: %i', async (threads) => {
    const controller = new AbortController()
    const reason = new Error('cancelled')
    const running = withThreads(options(threads, { signal: controller.signal }), (replicate) =>
      replicate(replication(), 10_000_000),
    )
    setTimeout(() => controller.abort(reason), 50)
    await expect(running).rejects.toBe(reason)
  })
})
