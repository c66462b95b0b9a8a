import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'

/** The model's score as it is, but for rows of these ids. */
const but = (ids: string, score = 'pd') =>
  `SELECT * REPLACE (CASE WHEN ${ids} THEN 1 - ${score} ELSE ${score} END AS pd) FROM (${loans(8000, 0.2)})`
const var99 = (day: string, other: string) =>
  `SELECT DATE '2025-01-01' + i::INT AS date, sin(i * 12.9898) AS pnl, 2.5 + cos(i) / 9 + (CASE WHEN ${day} THEN ${other} ELSE 0 END) AS var FROM range(400) t(i)`

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({
    model: loans(8000, 0.2),
    one: but('id = 17'),
    two: but('id < 81'),
    hard: but('id < 0', 'round(pd)'),
    hardOne: but('id = 17', 'round(pd)'),
    grades: but('id < 0', '(floor(pd * 40) / 40 + 0.0125)'),
    gradesOne: but('id = 17', '(floor(pd * 40) / 40 + 0.0125)'),
    classes: `SELECT id, round(pd)::VARCHAR AS guess, label::DOUBLE::VARCHAR AS label FROM (${loans(8000, 0.2)})`,
    classesOne: `SELECT id, CASE WHEN id = 17 THEN 1 - round(pd) ELSE round(pd) END::VARCHAR AS guess, label::DOUBLE::VARCHAR AS label FROM (${loans(8000, 0.2)})`,
    risk: var99('false', '0'),
    riskOne: var99('i = 7', '0.5'),
  })
})
afterAll(() => workspace.remove())

async function findingOf(candidate: string, champion: string) {
  const run = await workspace.run(
    `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: ${candidate}.parquet, champion: ${champion}.parquet, id: id, label: label, score: pd }\nrules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.02 } }\n`,
  )
  const finding = run.annotations.find(({ ruleId }) => ruleId === 'model-gate/nearly-identical')
  return { finding, outcome: run.outputs.outcome, identical: (run.data.evaluation as { identical: number }).identical }
}

test('two files that differ in one row are said to be nearly one model', async () => {
  expect(await findingOf('one', 'model')).toMatchObject({
    outcome: 'warn',
    identical: 7999,
    finding: {
      severity: 'warning',
      at: { file: 'model-gate.yml', line: 3, column: 43 },
      message:
        'Candidate and champion predict the very same number on 7,999 of 8,000 rows: all that tells them apart is 1 row.',
    },
  })
})

describe('nothing is said', () => {
  test('of models that agree on fewer than 99 % of the rows', async () => {
    expect(await findingOf('two', 'model')).toEqual({ outcome: 'pass', identical: 7919, finding: undefined })
  })

  test.each([
    ['hard labels', 'hardOne', 'hard'],
    ['grades', 'gradesOne', 'grades'],
  ])('of %s, which agree for a good reason', async (_, candidate, champion) => {
    expect(await findingOf(candidate, champion)).toEqual({ outcome: 'pass', identical: 7999, finding: undefined })
  })

  test('of classes', async () => {
    const run = await workspace.run(
      `version: 1\nmodel: { name: m, task: multiclass }\ndata: { candidate: classesOne.parquet, champion: classes.parquet, id: id, label: label, prediction: guess }\nrules:\n  - { metric: accuracy_score, vs_champion: { no_worse_by: 0.02 } }\n`,
    )
    expect(run.data.evaluation).toMatchObject({ identical: 7999 })
    expect(run.annotations).toEqual([])
  })
})

test('a risk model that differs from the champion on one day of 400 is said to be nearly the champion', async () => {
  const run = await workspace.run(
    `version: 1\nmodel: { name: m, task: var }\ndata: { candidate: riskOne.parquet, champion: risk.parquet, date: date, pnl: pnl, var: var, quantile: 0.99 }\nrules:\n  - { metric: var_pinball_loss, vs_champion: { no_worse_by: 0.5 } }\n`,
  )
  expect(run.data.evaluation).toMatchObject({ identical: 399 })
  expect(run.annotations.map(({ message }) => message)).toContain(
    'Candidate and champion predict the very same number on 399 of 400 rows: all that tells them apart is 1 row.',
  )
})
