import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'
import { aboutRows } from '../format-value.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({ candidate: loans(1200, 0.2), champion: loans(1200, 0.3) })
})
afterAll(() => workspace.remove())

const gate = (rules: readonly string[], rest = '', champion = ', champion: champion.parquet') =>
  `version: 1\nmodel: { name: m, task: probability_of_default }\ndata: { candidate: candidate.parquet${champion}, id: id, label: label, score: pd }\nrules:\n${rules.map((rule) => `  - { ${rule} }\n`).join('')}${rest}`

const report = ({ outputs }: GateRun) =>
  JSON.parse(readFileSync(outputs.reportJson as string, 'utf8')) as {
    readonly headline: string
    readonly checks: readonly { readonly id: string; readonly measured?: string }[]
  }
const headlineOf = async (...given: Parameters<typeof gate>) => report(await workspace.run(gate(...given))).headline

const HOLDS = 'metric: roc_auc, at_least: 0.6'

describe('the headline', () => {
  test('does not say of a rule that it holds when it only warns', async () => {
    expect(await headlineOf([HOLDS, 'metric: log_loss, at_most: 0.01, level: warn'])).toBe(
      'm on 1,200 rows: 1 of 2 rules holds. Not held, but only of level warn: log_loss.',
    )
    expect(await headlineOf([HOLDS])).toBe('m on 1,200 rows: its one rule holds.')
  })

  test('says beside what failed what was not decided', async () => {
    expect(
      await headlineOf(['metric: log_loss, at_most: 0.01', 'metric: accuracy_score, vs_champion: { better_by: 0 }']),
    ).toBe('m on 1,200 rows: 1 of 2 rules failed: log_loss. The data do not decide 1 more: accuracy_score.')
  })

  test('says that comparisons were not asked', async () => {
    const first = 'decision: { first_champion: floors-only }\n'
    expect(await headlineOf([`${HOLDS}, vs_champion: { no_worse_by: 0.01 }`], first, '')).toBe(
      'm on 1,200 rows: its one rule holds. Without a champion, comparisons were not asked.',
    )
  })
})

test('a first version of which nothing at all is asked does not pass', async () => {
  const rest = 'decision: { first_champion: floors-only }\n'
  const run = await workspace.run(gate(['metric: roc_auc, vs_champion: { no_worse_by: 0.01 }'], rest, ''))
  expect([run.code, run.outputs.verdict]).toEqual([3, undefined])
  expect(run.text).toContain('RULE_UNDECIDED: No rule could be asked, so there is nothing to pass.')
})

test('beside the level of a test stands its p-value, and beside a margin a difference', async () => {
  const { checks } = report(
    await workspace.run(
      gate([
        'metric: jeffreys_pd, by: product, alpha: 0.01',
        'metric: spiegelhalter_z, alpha: 0.01',
        `${HOLDS}, vs_champion: { no_worse_by: 0.02 }`,
      ]),
    ),
  )
  const measured = Object.fromEntries(checks.map((check) => [check.id, check.measured]))
  expect(measured.jeffreys_pd).toMatch(/^p 0\.\d+, adjusted [01](\.\d+)?$/)
  expect(measured.spiegelhalter_z).toMatch(/^p 0\.\d+$/)
  expect(measured.roc_auc).toMatch(/^0\.\d+ \[.*\]; Δ -?0\.\d+ \[.*\]$/)
})

test('a bound that cannot be read is not said to be missing, too', async () => {
  const { text } = await workspace.run(gate(['metric: roc_auc, between: [0.9, 0.1]', 'metric: log_loss, at_most: low']))
  expect(text).toContain('The field "between" of the rule "roc_auc" must be two numbers, the lower first.')
  expect(text).toContain('The field "at_most" of the rule "log_loss" must be a number.')
  expect(text).not.toContain('asks for nothing')
})

test.each([
  [7, 'about 7'],
  [61, 'about 61'],
  [293, 'about 300'],
  [40_001, 'about 41,000'],
])('%d rows are %s: no more digits are known', (rows, text) => expect(aboutRows(rows)).toBe(text))
