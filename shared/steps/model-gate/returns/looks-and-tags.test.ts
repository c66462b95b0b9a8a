import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace } from '../../../../test/support/gate-workspace.ts'
import { rulesOf, type SeriesRow, weekday, writeSeries } from '../../../../test/support/series.ts'

/** Two years of a signal's one position: what it says, and what came of it. */
const series = (shift: number, drift = 0.0008): SeriesRow[] =>
  Array.from({ length: 500 }, (_, i) => ({
    date: weekday(i),
    name: 'A',
    alpha: Math.sin(1.7 * i + shift) + drift,
    fwd: Math.sin(1.7 * i) + Math.cos(0.37 * i * i) / 2,
  }))

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
  for (const [name, shift] of Object.entries({ one: 0.1, two: 0.2, champion: 0.4 }))
    writeSeries(workspace.directory, `${name}.csv`, series(shift))
  writeSeries(workspace.directory, 'later.csv', series(0.1).slice(1))
})
afterAll(() => workspace.remove())

const gate = (candidate: string, rest: string) =>
  `version: 1\nmodel: { name: alpha.rates, task: signal }\ndata: { candidate: ${candidate}, champion: champion.csv, match_rate: 0.9, date: date, id: name, signal: alpha, outcome: fwd }\nrules:\n  - { metric: hit_rate, at_least: 0.5, vs_champion: { no_worse_by: 0.2 } }\n${rest}`
const path = (...parts: string[]) => join(workspace.directory, ...parts)

test('looks at time series are counted as those at predictions, and so much is left of the level', async () => {
  const looks = 'statistics: { looks: { ledger: looks.jsonl, planned: 4 } }\n'
  const first = await workspace.run(gate('one.csv', looks))
  expect([first.code, first.data.looks]).toEqual([0, expect.objectContaining({ number: 1, planned: 4 })])
  const quarter = { alpha: expect.closeTo(0.05 / 4, 12) }
  expect(rulesOf(first).hit_rate?.bounds).toMatchObject([quarter, quarter])
  expect((await workspace.run(gate('one.csv', looks))).data.looks).toEqual(first.data.looks)
  expect((await workspace.run(gate('two.csv', looks))).data.looks).toMatchObject({ number: 2 })
  // A day less is another holdout, whatever the models say of it.
  expect((await workspace.run(gate('later.csv', looks))).data.looks).toMatchObject({ number: 1 })
  const records = readFileSync(path('looks.jsonl'), 'utf8').trim().split('\n')
  const [look, verdict] = records.map((line) => JSON.parse(line) as Record<string, unknown>)
  expect(look).toMatchObject({
    holdout: first.outputs.holdoutDigest,
    candidate: (first.data.candidate as { sha256: string }).sha256,
  })
  expect([verdict?.look, verdict?.verdict]).toEqual([look?.look, 'pass'])
})

test('the verdict on time series goes to the run that logged them', async () => {
  mkdirSync(path('registry/runs/r1/artifacts'), { recursive: true })
  writeFileSync(path('registry/runs/r1/run.json'), JSON.stringify({ experiment_id: '0', status: 'FINISHED' }))
  cpSync(path('one.csv'), path('registry/runs/r1/artifacts/signal.csv'))
  const inputs = { registry: 'registry', 'write-tags': 'true' }
  const run = await workspace.run(gate('runs:/r1/signal.csv', ''), inputs)
  expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
  const tags = path('registry/runs/r1/tags')
  const written = existsSync(tags)
    ? Object.fromEntries(readdirSync(tags).map((key) => [key, readFileSync(join(tags, key), 'utf8').trim()]))
    : {}
  expect(written).toMatchObject({
    gate_verdict: 'pass',
    gate_config_sha256: run.outputs.configDigest,
    gate_holdout_digest: run.outputs.holdoutDigest,
  })
  expect(run.data.candidate).toMatchObject({ runId: 'r1', files: 1, readFrom: 'runs:/r1/signal.csv' })
})
