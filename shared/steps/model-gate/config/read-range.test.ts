import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace } from '../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
})
afterAll(() => workspace.remove())

const judge = (...rules: readonly string[]) =>
  workspace.run(
    `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: c.parquet, champion: h.parquet, id: id, label: y, score: p }\nrules:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}`,
  )

test('numbers in percent, and margins that let everything through, are mistakes at their place', async () => {
  const run = await judge(
    'metric: roc_auc, at_least: 72',
    'metric: accuracy_score, vs_champion: { no_worse_by: 2 }',
    'metric: expected_calibration_error, at_most: 1.5',
    'metric: gini, vs_champion: { better_by: 2 }',
    'metric: recall_score, at_least: .inf',
  )
  expect(run.code).toBe(4)
  for (const message of [
    '5:34: The values of roc_auc lie from 0 to 1; "at_least" is 72. Of 72 in 100 write 0.72.',
    '6:59: The values of accuracy_score lie from 0 to 1, so none is worse by more than 2. Of 2 in 100 write 0.02.',
    '7:52: The values of expected_calibration_error lie from 0 to 1; "at_most" is 1.5.',
    '8:47: The values of gini lie from -1 to 1, so none is better by more than 2.',
  ])
    expect(run.text).toContain(`model-gate.yml:${message}`)
  expect(run.text).not.toContain('Infinity')
})

test('the ends of the range, and numbers without one, are none', async () => {
  const run = await judge(
    'metric: roc_auc, at_least: 1',
    'metric: gini, at_least: -1, vs_champion: { no_worse_by: 1.5 }',
    'metric: log_loss, at_most: 72, vs_champion: { no_worse_by: 2 }',
  )
  expect(run.text).not.toContain('GATE_INVALID')
})
