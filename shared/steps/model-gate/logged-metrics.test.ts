import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { describeLoggedGate, LoggedGate, loggedGate } from '../../../test/doubles/mlflow/gate.ts'
import { type MlflowDouble, startMlflowDouble } from '../../../test/doubles/mlflow/server.ts'

let server: MlflowDouble
beforeAll(async () => {
  server = await startMlflowDouble()
})
afterAll(() => server.close())

describe('on MLflow', () => describeLoggedGate(() => server.url))

describe('a verdict that cannot be written', () => {
  let mlflow: LoggedGate
  beforeAll(() => {
    mlflow = new LoggedGate(server.url)
  })
  afterAll(() => mlflow.close())

  const registered = async () => {
    const runId = await mlflow.run({ metrics: { roc_auc: 0.9 } })
    const name = await mlflow.register(runId)
    const gate = loggedGate(`models:/${name}/1`, undefined, '  - { metric: roc_auc, at_least: 0.8 }')
    return { runId, name, gate }
  }

  test.each([
    ['runs/set-tag', 'run '],
    ['model-versions/set-tag', 'models:/'],
  ])('at %s is an error that says it', async (path, what) => {
    const { gate, runId } = await registered()
    server.fault({ path, status: 403, body: 'Permission denied' })
    const run = await mlflow.judge(gate, { 'write-tags': 'true' })
    expect([run.code, run.outputs.outcome]).toEqual([3, undefined])
    expect(run.text).toContain('VERDICT_NOT_WRITTEN')
    expect(run.text).toContain(`The verdict is pass, but it could not be written to ${what}`)
    if (what === 'models:/') expect(run.text).toContain(`It was written to run ${runId} before.`)
  })

  test('never leaves a pass that is none: a pass is written last, everything else first', async () => {
    const { gate, runId } = await registered()
    const order = async (text: string) => {
      const before = server.seen.length
      await mlflow.judge(text, { 'write-tags': 'true' })
      return server.seen.slice(before).filter(({ path }) => path.endsWith('runs/set-tag')).length
    }
    expect(await order(gate)).toBe(6)
    // The second of six breaks: the verdict stands there already.
    const failing = gate.replace('0.8', '0.95')
    server.fault({ path: 'runs/set-tag', skip: 1, status: 403 })
    await mlflow.judge(failing, { 'write-tags': 'true' })
    expect((await mlflow.tagsOfRun(runId)).gate_verdict).toBe('fail')
    server.fault({ path: 'runs/set-tag', skip: 4, status: 403 })
    await mlflow.judge(gate, { 'write-tags': 'true' })
    expect((await mlflow.tagsOfRun(runId)).gate_verdict).toBe('fail')
  })

  test('because the candidate is a file is told before anything is measured', async () => {
    const gate =
      'version: 1\nmodel: { name: pd, task: binary }\ndata: { candidate: c.parquet, id: id, label: y, score: p }\nrules:\n  - { metric: roc_auc, at_least: 0.8 }\n'
    const run = await mlflow.judge(gate, { 'write-tags': 'true' })
    expect([run.code, run.text]).toEqual([4, expect.stringContaining('VERDICT_NOT_WRITABLE')])
    expect(run.text).toContain('model-gate.yml:3:20')
  })
})

test('the digest of the data is that of the report’s data as canonical JSON', async () => {
  const mlflow = new LoggedGate(server.url)
  const runId = await mlflow.run({ metrics: { roc_auc: 0.9, métrique: 1e-7 } })
  const rules = '  - { metric: roc_auc, at_least: 0.8 }\n  - { metric: métrique, at_most: 0.1 }'
  const { report } = await mlflow.judge(loggedGate(`runs:/${runId}`, undefined, rules), { 'write-tags': 'true' })
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, one]) => [key, sorted(one)]),
    )
  }
  const sha256 = createHash('sha256')
    .update(JSON.stringify(sorted(report?.data)))
    .digest('hex')
  expect((await mlflow.tagsOfRun(runId)).gate_data_sha256).toBe(sha256)
  mlflow.close()
})

describe('the gate file of mode metrics', () => {
  let mlflow: LoggedGate
  beforeAll(() => {
    mlflow = new LoggedGate(server.url)
  })
  afterAll(() => mlflow.close())

  test('every mistake is told at its line', async () => {
    const rules = [
      '{ metric: latency_ms, vs_champion: { no_worse_by: 1 } }',
      '{ metric: roc_auc, better: lower, at_least: 0.5 }',
      '{ metric: training_roc_auc, at_most: 0.5 }',
      '{ metric: val_loss, at_least: 0.5 }',
      '{ metric: kupiec_pof, alpha: 0.05 }',
      '{ metric: mape }',
      '{ metric: mae, at_most: 1, min_rows: 5 }',
    ].map((rule) => `  - ${rule}`)
    const rest =
      'slices: [{ by: region }]\nfairness: { by: age, metric: x }\nprofile: basel-mar32\nstatistics: { looks: looks.jsonl }\n'
    const run = await mlflow.judge(loggedGate('runs:/a', 'runs:/b', rules.join('\n'), { rest }))
    expect(run.code).toBe(4)
    for (const message of [
      '6:40: Whether more or less of latency_ms is better is not known, so it cannot be compared with the champion.',
      '7:32: Of roc_auc, more is better.',
      '8:42: Of training_roc_auc, more is better; "at_most" would let only bad models through.',
      '9:35: Of val_loss, less is better; "at_least" would let only bad models through.',
      '10:34: The rule "kupiec_pof" states "alpha", which says nothing about kupiec_pof.',
      '11:5: The rule "mape" asks for nothing.',
      '12:42: Of mae nobody knows over how many rows it was logged.',
      '13:9: There is no "slices" in mode "metrics"',
      '14:11: There is no "fairness" in mode "metrics"',
      '15:10: There is no "profile" in mode "metrics"',
      '16:22: Looks at the holdout cannot be counted in mode "metrics"',
    ])
      expect(run.text).toContain(`model-gate.yml:${message}`)
  })

  test('columns and files mean nothing in it', async () => {
    const gate = loggedGate('runs:/a', undefined, '  - { metric: mae, at_most: 1 }').replace(
      ' }\nrules',
      ', label: y, artifact: x }\nrules',
    )
    const run = await mlflow.judge(gate)
    expect([run.code, run.text]).toEqual([4, expect.stringContaining('The field "data" has no field "label"')])
    expect(run.text).toContain('has no field "artifact"')
  })

  test('a self-test needs rows', async () => {
    const gate = loggedGate('runs:/a', undefined, '  - { metric: mae, at_most: 1 }')
    const run = await mlflow.judge(gate, { 'self-test': 'true' })
    expect([run.code, run.text]).toEqual([4, expect.stringContaining('The self-test exchanges rows of predictions')])
  })

  test('a registry has to be named', async () => {
    const run = await mlflow.judge(loggedGate('runs:/a', undefined, '  - { metric: mae, at_most: 1 }'), {
      registry: '',
    })
    expect([run.code, run.text]).toEqual([4, expect.stringContaining('nothing says which registry')])
  })
})
