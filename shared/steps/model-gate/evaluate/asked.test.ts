import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  // Ids whose order is not that of the file, an amount that one row lacks, and one row of its own region.
  workspace = await gateWorkspace({
    candidate: `SELECT * REPLACE ('L' || (1000 + (id * 7) % 200) AS id, CASE WHEN id = 4 THEN 'LATAM' ELSE region END AS region),
      CASE WHEN id = 17 THEN NULL ELSE 10 + sin(id) END AS amount, id AS number FROM (${loans(200, 0.2)}) ORDER BY number`,
  })
})
afterAll(() => workspace.remove())

const judge = (rest: string, task = 'binary') =>
  workspace.run(
    `version: 1\nmodel: { name: m, task: ${task} }\ndata: { candidate: candidate.parquet, id: [id, number], label: label, score: pd }\nrules:\n${rest}`,
  )

test('a row on account of which a metric is undefined is called by its id, over all rows and in a slice of them', async () => {
  const run = await judge(
    '  - { metric: mean_of, name: cost, mean_of: amount, better: lower, at_most: 100 }\nslices:\n  - { by: region, rules: cost }\n',
  )
  expect(run.code).toBe(3)
  // 17 · 7 is 119; row 17 is in APAC, as all odd ones are.
  expect(run.text).toContain(': cost cannot be decided: The mean is NaN: the row with id "L1119, 17" holds NaN.')
  expect(run.text).toContain(
    ': cost on region=APAC cannot be decided: The mean is NaN: the row with id "L1119, 17" holds NaN.',
  )
})

test('one row is one row', async () => {
  const run = await judge(
    '  - { metric: roc_auc, at_least: 0.5 }\n  - { metric: demographic_parity_difference, by: region, cut: 0.5, at_most: 1 }\nslices:\n  - { by: region, rules: roc_auc, min_rows: 30, values: [LATAM] }\n',
  )
  const why = (run.data.rules as { why: string }[]).map((rule) => rule.why)
  expect(why).toContainEqual(expect.stringContaining('1 row, fewer than min_rows 30'))
  expect(why).toContainEqual(expect.stringContaining('region=LATAM has 1 row; min_group asks for 30'))
  const grades = await judge('  - { metric: jeffreys_pd, by: region, alpha: 0.05 }\n', 'probability_of_default')
  expect(JSON.stringify(grades.data.rules)).toMatch(/(0 defaults|1 default) of 1 obligor, expected/)
})
