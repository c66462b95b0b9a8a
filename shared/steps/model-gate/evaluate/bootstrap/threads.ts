import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { StepHost } from '../../../../kernel/index.ts'
import { LANES } from '../../../../statistics/bootstrap/poisson.ts'
import { type Replication, replicator, totalWidth } from '../../../../statistics/bootstrap/replicate.ts'
import { inSharedMemory, sharedNumbers } from './shared-memory.ts'
import type { WorkerMessage, WorkerTask } from './worker.ts'
import { WORKER_SOURCE } from './worker-source.ts'

/**
 * Computes replicates: `replicates` rows of `totalWidth(replication)` numbers. The same numbers whoever computes them.
 * @throws RangeError when the rows do not define a statistic
 */
export type Replicate = (replication: Replication, replicates: number) => Promise<Float64Array>

export interface ThreadsOptions extends Pick<StepHost, 'signal' | 'log'> {
  /** At most so many; 1 for none beside this one. */
  readonly threads: number
  /** Starts a thread; a test makes it fail. */
  readonly start?: () => Worker
}

/** More threads than this wait for memory, not for each other. */
const MOST_THREADS = 4

/** As many threads as there are processors to run them, and at most four. */
export function defaultThreads(): number {
  return Math.min(MOST_THREADS, availableParallelism())
}

/** Below so many rows times replicates, a thread takes longer to start than to be of use. */
const WORTH_THREADS = 5_000_000
/** Rows times replicates between two looks at whether the job was cancelled. */
const BETWEEN_LOOKS = 5_000_000

/** Threads for the bootstrap: started when they are first of use, ended with the work. */
export async function withThreads<T>(options: ThreadsOptions, work: (replicate: Replicate) => Promise<T>): Promise<T> {
  let started: Promise<readonly Worker[]> | undefined
  const replicate: Replicate = async (replication, replicates) => {
    options.signal.throwIfAborted()
    if (options.threads < 2 || replication.resampling.rows * replicates < WORTH_THREADS)
      return await inThisThread(replication, replicates, options.signal)
    started ??= startThreads(options)
    const workers = await started
    options.signal.throwIfAborted()
    if (workers.length === 0) return await inThisThread(replication, replicates, options.signal)
    return await inThreads(workers, replication, replicates, options.signal)
  }
  try {
    return await work(replicate)
  } finally {
    await Promise.all(((await started) ?? []).map((worker) => worker.terminate()))
  }
}

/** Without threads; the job can be cancelled between replicates. */
export async function inThisThread(
  replication: Replication,
  replicates: number,
  signal: AbortSignal,
): Promise<Float64Array> {
  const width = totalWidth(replication)
  const results = new Float64Array(replicates * width)
  const replicate = replicator(replication)
  let rows = 0
  for (let at = 0; at < replicates; at += LANES) {
    replicate(at, results, at * width)
    rows += LANES * replication.resampling.rows
    if (rows >= BETWEEN_LOOKS) {
      await setImmediate()
      rows = 0
    }
    signal.throwIfAborted()
  }
  return results
}

async function inThreads(
  workers: readonly Worker[],
  replication: Replication,
  replicates: number,
  signal: AbortSignal,
): Promise<Float64Array> {
  const results = sharedNumbers(replicates * totalWidth(replication))
  const next = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const task: WorkerTask = { replication: inSharedMemory(replication), replicates, results, next }
  // Nothing is left to do: each thread ends its replicate, and that is all.
  const stop = () => Atomics.store(next, 0, replicates)
  signal.addEventListener('abort', stop, { once: true })
  // Until all have ended: one that still computes would answer in the middle of the next task.
  const ended = await Promise.allSettled(workers.map((worker) => runTask(worker, task).finally(stop)))
  signal.removeEventListener('abort', stop)
  for (const one of ended) if (one.status === 'rejected') throw one.reason
  signal.throwIfAborted()
  return results
}

async function runTask(worker: Worker, task: WorkerTask): Promise<void> {
  const answer = nextMessage(worker)
  worker.postMessage(task)
  const message = await answer
  if (message.kind !== 'failed') return
  if (message.undefinedStatistic) throw new RangeError(message.message)
  throw new Error(`A thread of the bootstrap failed: ${message.message}`)
}

/** What the thread says next; its end is an error, since nobody ended it. */
async function nextMessage(worker: Worker): Promise<WorkerMessage> {
  return await new Promise<WorkerMessage>((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      act()
    }
    const onMessage = (message: WorkerMessage) => settle(() => resolve(message))
    const onError = (cause: Error) =>
      settle(() => reject(new Error(`A thread of the bootstrap failed: ${cause.message}`, { cause })))
    const onExit = (code: number) =>
      settle(() => reject(new Error(`A thread of the bootstrap ended by itself with exit code ${code}.`)))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

/** None where the runner allows no threads: the work is done all the same, only slower. */
async function startThreads({ threads, log, start = startWorker }: ThreadsOptions): Promise<readonly Worker[]> {
  const workers: Worker[] = []
  try {
    for (let index = 0; index < threads; index++) workers.push(start())
    await Promise.all(workers.map(nextMessage))
    return workers
  } catch (error) {
    await Promise.all(workers.map((worker) => worker.terminate()))
    const why = error instanceof Error ? error.message : String(error)
    log('info', `No threads can be started here, so the bootstrap runs in one: ${why}`)
    return []
  }
}

/**
 * From source text: the one form that starts alike from compiled files, from a bundle in which no file of ours is left,
 * and in tests. The thread gets neither the environment nor the flags of this process.
 */
function startWorker(): Worker {
  return new Worker(WORKER_SOURCE, { eval: true, env: {}, execArgv: [] })
}
