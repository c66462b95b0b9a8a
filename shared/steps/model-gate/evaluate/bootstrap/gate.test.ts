import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { memoryHost } from '../../../../hosts/memory.ts'
import { runStep } from '../../../../kernel/index.ts'
import { reportWriter } from '../../../../report/writer.ts'
import { modelGate } from '../../definition.ts'

let workspace: string

/** 20,000 loans of which about one in nine defaults; a model knows their log odds, up to noise of its own. */
const LOANS = `SELECT i AS id, i // 4 AS obligor, ['APAC', 'EMEA'][1 + (i % 2)::INT] AS region,
  -3 + 2 * sin(i * 0.731) AS known, sin(i * 12.9898) * 43758.5453 - floor(sin(i * 12.9898) * 43758.5453) AS u,
  sqrt(-2 * ln((hash(i) % 1000003 + 0.5) / 1000003.0)) * cos(hash(i + 77) % 1000003 / 159155.0) AS noise
  FROM range(20000) t(i)`
const scored = (noise: number) =>
  `SELECT id, obligor, region, (u < 1 / (1 + exp(-known)))::INT AS label, noise AS value, ${noise} * noise + noise * noise AS guess,
    1 / (1 + exp(-(known + ${noise} * noise))) AS pd FROM (${LOANS})`

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), 'countersign-model-gate-bootstrap-'))
  const connection = await (await DuckDBInstance.create()).connect()
  const files = {
    champion: scored(0.5),
    better: scored(0.1),
    worse: scored(1.5),
    rare: `SELECT * REPLACE ((id % 5000 = 0)::INT AS label) FROM (${scored(0.1)})`,
  }
  for (const [name, sql] of Object.entries(files))
    await connection.run(`COPY (${sql}) TO '${join(workspace, `${name}.parquet`)}' (FORMAT parquet)`)
  connection.closeSync()
})
afterAll(() => rmSync(workspace, { recursive: true, force: true }))

const STATISTICS = 'statistics: { bootstrap: 500, seed: 7 }\n'

async function judge(candidate: string, rest: string, inputs: Readonly<Record<string, string>> = {}, more = '') {
  const task = rest.includes('median') ? 'regression' : 'binary'
  const columns = task === 'binary' ? 'label: label\n  score: pd' : 'label: value\n  prediction: guess'
  const champion = rest.includes('vs_champion') ? '  champion: champion.parquet\n' : ''
  writeFileSync(
    join(workspace, 'model-gate.yml'),
    `version: 1\nmodel: { name: credit.pd, task: ${task} }\ndata:\n  candidate: ${candidate}.parquet\n${champion}  id: id\n  ${columns}\n${more}rules:\n${rest}${STATISTICS}`,
  )
  const host = memoryHost({ inputs, facts: { workspace, tempDirectory: workspace } })
  const clock = { now: () => new Date('2026-11-24T12:00:00Z'), monotonic: () => 0 }
  const code = await runStep(modelGate, host, { writer: reportWriter(), clock, version: '0.0.0' })
  const { log, outputs, summaries, finish, annotations } = host.recorded
  const text = [...log.map((line) => line.text), finish?.line ?? ''].join('\n')
  return { code, verdict: outputs.verdict, summaries, annotations, text }
}

const PRECISION = '  - { metric: average_precision_score, at_least: 0.15, vs_champion: { no_worse_by: 0.02 } }\n'

describe('average precision against the champion', () => {
  test('a better model passes; a worse one fails, over all rows and on each slice', async () => {
    const sliced = `${PRECISION}slices:\n  - { by: region }\n`
    expect(await judge('better', sliced)).toMatchObject({ code: 0, verdict: 'pass' })
    const worse = await judge('worse', sliced)
    expect([worse.code, worse.verdict, worse.annotations.length]).toEqual([1, 'fail', 3])
  })

  test('the report is the same for any number of threads, and whatever other rules share the replicates', async () => {
    const rules = `${PRECISION}  - { metric: ks_statistic, at_least: 0.3, vs_champion: { better_by: 0 } }\n`
    const reports: Awaited<ReturnType<typeof judge>>[] = []
    for (const threads of ['1', '2', '3']) reports.push(await judge('better', rules, { threads }))
    expect(reports[0]?.verdict).toBeDefined()
    for (const { summaries } of reports) expect(summaries).toEqual(reports[0]?.summaries)
    const alone = await judge('better', PRECISION, { threads: '2' })
    const row = (text: readonly string[]) => /^\|.*average.{0,2}precision.*0\.\d+.*$/m.exec(text.join('\n'))?.[0]
    expect(row(alone.summaries)).toBeDefined()
    expect(row(alone.summaries)).toEqual(row(reports[0]?.summaries ?? []))
  })

  test('clusters are drawn as a whole; too few of them are inconclusive', async () => {
    const clustered = await judge('better', PRECISION, {}, '  cluster: obligor\n')
    expect([clustered.code, clustered.verdict]).toEqual([0, 'pass'])
    const few = await judge('better', PRECISION, {}, '  cluster: region\n')
    expect([few.verdict, few.annotations[0]?.message]).toEqual([
      'inconclusive',
      expect.stringContaining('2 clusters; a bootstrap needs at least 20'),
    ])
  })

  test('too few rows of a class are inconclusive, and no pass', async () => {
    const run = await judge('rare', '  - { metric: average_precision_score, at_least: 0.00001 }\n')
    expect([run.code, run.verdict]).toEqual([2, 'inconclusive'])
    expect(run.annotations[0]?.message).toContain('4 rows of the rarer class; a bootstrap needs at least 10')
  })
})

test('the median of absolute errors, in the direction of less', async () => {
  const rule = '  - { metric: median_absolute_error, at_most: 2, vs_champion: { no_worse_by: 5% } }\n'
  expect(await judge('worse', rule)).toMatchObject({ code: 0, verdict: 'pass' })
})
