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

test('either end of "between" is held against the range, and the lower one stands first', async () => {
  const run = await judge(
    'metric: recall_score, between: [70, 90]',
    'metric: gini, between: [-0.5, 1.5]',
    'metric: brier_score_loss, at_most: 12',
    'metric: roc_auc, between: [0.9, 0.8]',
  )
  for (const message of [
    '5:39: The values of recall_score lie from 0 to 1; "between" has 70. Of 70 in 100 write 0.7.',
    '5:43: The values of recall_score lie from 0 to 1; "between" has 90. Of 90 in 100 write 0.9.',
    '6:37: The values of gini lie from -1 to 1; "between" has 1.5. Of 1.5 in 100 write 0.015.',
    '7:42: The values of brier_score_loss lie from 0 to 2; "at_most" is 12.',
    '8:33: The field "between" of the rule "roc_auc" must be two numbers, the lower first.',
  ])
    expect(run.text).toContain(`model-gate.yml:${message}`)
})

test('a margin of all of the champion’s value lets everything through, and is none; to be better by as much may be asked', async () => {
  const run = await judge(
    'metric: roc_auc, vs_champion: { no_worse_by: 100% }',
    'metric: log_loss, vs_champion: { no_worse_by: 150 % }',
    'metric: gini, name: twice, vs_champion: { better_by: 150 % }',
    'metric: gini, vs_champion: { no_worse_by: 99.9% }',
  )
  for (const message of [
    '5:52: The field "no_worse_by" of the rule "roc_auc" is 100% of the champion’s value: hardly any model is worse by all of it.',
    '6:53: The field "no_worse_by" of the rule "log_loss" is 150 % of the champion’s value',
  ])
    expect(run.text).toContain(`model-gate.yml:${message}`)
  expect(run.text).not.toMatch(/model-gate\.yml:[78]:/)
})

test('the ends of the range, and numbers without one, are none', async () => {
  const run = await judge(
    'metric: roc_auc, at_least: 1',
    'metric: recall_score, between: [0, 1]',
    'metric: gini, at_least: -1, vs_champion: { no_worse_by: 1.5 }',
    'metric: log_loss, at_most: 72, vs_champion: { no_worse_by: 2 }',
  )
  expect(run.text).not.toContain('GATE_INVALID')
})
