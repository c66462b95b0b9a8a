import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace } from '../../../../test/support/gate-workspace.ts'
import { deskRows, writeSeries } from '../../../../test/support/series.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({})
  writeSeries(workspace.directory, 'var.csv', deskRows())
})
afterAll(() => workspace.remove())

const judge = (rule: string, profile: string) =>
  workspace.run(
    `version: 1\nmodel: { name: m, task: var }\ndata: { candidate: var.csv, date: cob, pnl: hpl, var: var99, quantile: 0.99 }\nrules:\n  - { metric: var_exceptions, ${rule} }\nprofile: ${profile}\n`,
  )

// MAR32.19: a desk has at most 12 exceptions at 99 % in the most recent 250 days.
test.each([
  ['more than the profile lets a desk have', 'at_most: 13', 'basel-mar32', 4],
  ['more in as many days as it counts', 'at_most: 13, window: 250', 'basel-mar32', 4],
  ['as many as it lets a desk have', 'at_most: 12', 'basel-mar32', 0],
  ['a profile without limits of desks', 'at_most: 13', 'us-market-risk-rule', 0],
])('%s', async (_, rule, profile, code) => {
  const run = await judge(rule, profile)
  expect([run.code, run.text.includes('The profile')]).toEqual([code, false])
  expect(
    run.text.includes(
      'model-gate.yml:5:5: basel-mar32 lets a desk have 12 exceptions of 99 % in 250 days, and the rule "var_exceptions" says 13. Write at_most: 12, window: 250.',
    ),
  ).toBe(code === 4)
})
