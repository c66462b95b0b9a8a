import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../test/support/gate-workspace.ts'

/** Four grades by PD; the PD of grade B is stated as a part of what the model says. */
const graded = (
  noise: number,
  ofB: number,
) => `SELECT * REPLACE (CASE WHEN grade = 'B' THEN pd * ${ofB} ELSE pd END AS pd)
  FROM (SELECT *, CASE WHEN pd < 0.1 THEN 'A' WHEN pd < 0.3 THEN 'B' WHEN pd < 0.6 THEN 'C' ELSE 'D' END AS grade
    FROM (${loans(6000, noise)}))`

/** Three classes of trades: a model that knows more or less, with a label drawn from the one that knows all. */
const trades = (
  noise: number,
) => `SELECT id, desk, outcome, p1 / (p1 + p2 + p3) AS filled, p2 / (p1 + p2 + p3) AS partial, p3 / (p1 + p2 + p3) AS missed
  FROM (SELECT *, exp(a + ${noise} * wave) AS p1, exp(b - ${noise} * wave) AS p2, 1 AS p3,
      CASE WHEN u * (exp(a) + exp(b) + 1) < exp(a) THEN 'filled' WHEN u * (exp(a) + exp(b) + 1) < exp(a) + exp(b) THEN 'partial' ELSE 'missed' END AS outcome
    FROM (SELECT i AS id, ['rates', 'credit'][1 + (i % 2)::INT] AS desk, 2 * sin(i * 0.731) AS a, 2 * cos(i * 1.273) AS b, cos(i * 2.399) AS wave,
        sin(i * 12.9898) * 43758.5453 - floor(sin(i * 12.9898) * 43758.5453) AS u FROM range(4000) t(i)))`

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({
    rated: graded(0.05, 1),
    lowB: graded(0.05, 0.7),
    champion: graded(0.4, 1),
    fills: trades(0.1),
    oldFills: trades(0.8),
    otherClass: `SELECT * REPLACE (CASE WHEN id = 5 THEN 'rejected' ELSE outcome END AS outcome) FROM (${trades(0.1)})`,
  })
})
afterAll(() => workspace.remove())

const pdGate = (candidate: string) => `version: 1
model: { name: credit.pd, task: probability_of_default }
data: { candidate: ${candidate}.parquet, champion: champion.parquet, id: id, label: label, score: pd }
rules:
  - { metric: jeffreys_pd, by: grade, alpha: 0.05 }
  - { metric: gini, at_least: 0.5, vs_champion: { no_worse_by: 0.02 } }
  - { metric: calibration_slope, between: [0.85, 1.15] }
  - { metric: mcnemar, alpha: 0.05 }
  - { metric: prediction_flip_rate, cut: 0.3, at_most: 0.2 }
`

test('a PD model whose grades hold passes', async () => {
  const run = await workspace.run(pdGate('rated'))
  expect(run.text).toContain('all 5 rules hold')
  expect(run.summaries.join('\n')).toMatch(/Adjusted \| Power/)
  expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
})

test('a PD that is too low in one grade fails, with the counts of that grade and of no other', async () => {
  const run = await workspace.run(pdGate('lowB'))
  expect([run.code, run.outputs.verdict, run.outputs.failed]).toEqual([1, 'fail', '1'])
  const [finding] = run.annotations
  expect(finding).toMatchObject({ severity: 'error', at: { file: 'model-gate.yml', line: 5 } })
  expect(finding?.message).toMatch(
    /^jeffreys_pd: grade=B: [\d,]+ defaults of [\d,]+ obligors, expected [\d.]+ \(PD [\d.]+ %\), p [\d.e-]+\.$/,
  )
  const rows = run.summaries
    .join('\n')
    .split('\n')
    .filter((line) => line.includes('defaults of'))
  for (const grade of ['A', 'B', 'C', 'D']) expect(rows.join('\n')).toContain(`grade=${grade}`)
  const [rule] = run.data.rules as { tests: { group: string; pvalue: number }[] }[]
  expect(rule?.tests.map(({ group }) => group)).toEqual(['grade=A', 'grade=B', 'grade=C', 'grade=D'])
  expect(rule?.tests[1]?.pvalue).toBeLessThan(0.05 / 4)
})

test('a column of grades that does not exist is named', async () => {
  const run = await workspace.run(pdGate('rated').replace('by: grade', 'by: rating'))
  expect(run.text).toMatch(/model-gate\.yml:5:\d+: .*"rating"/)
  expect(run.outputs.verdict).toBeUndefined()
})

const classes = (candidate: string, champion: string, rules: string) => `version: 1
model: { name: rfq.outcome, task: multiclass }
data:
  candidate: ${candidate}.parquet
  champion: ${champion}.parquet
  id: id
  label: outcome
  probabilities: { filled: filled, partial: partial, missed: missed }
rules:
${rules}`
const RULES = `  - { metric: roc_auc, at_least: 0.7, vs_champion: { no_worse_by: 0.01 } }
  - { metric: log_loss, vs_champion: { better_by: 0 } }
  - { metric: f1_score, average: macro, at_least: 0.5, vs_champion: { no_worse_by: 0.02 } }
  - { metric: recall_score, class: missed, name: recall of missed, at_least: 0.4 }
  - { metric: mcnemar }
`

test('several classes: a better model passes over all rows and on every desk, a worse one fails', async () => {
  const better = await workspace.run(
    classes('fills', 'oldFills', `${RULES}slices:\n  - { by: desk, rules: roc_auc }\n`),
  )
  expect(better.text).toContain('all 7 rules hold')
  expect([better.code, better.outputs.verdict]).toEqual([0, 'pass'])
  const worse = await workspace.run(classes('oldFills', 'fills', RULES))
  expect(worse.code).toBe(1)
  expect(worse.annotations.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(['model-gate/roc_auc', 'model-gate/log_loss', 'model-gate/mcnemar']),
  )
})

test('a label without a column of probabilities cannot be decided', async () => {
  const run = await workspace.run(
    classes('otherClass', 'oldFills', '  - { metric: log_loss, at_most: 1 }\n').replace(
      '  champion: oldFills.parquet\n',
      '',
    ),
  )
  expect(run.code).toBe(3)
  expect(run.text).toContain('The class rejected occurs, and "probabilities" of "data" names no column for it')
})
