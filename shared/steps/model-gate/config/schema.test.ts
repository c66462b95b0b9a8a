import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { Ajv } from 'ajv'
import { parse } from 'yaml'
import { allMetrics } from '../metrics/registry.ts'
import { readGate } from './read-gate.ts'
import { RULE_FIELDS } from './read-rules.ts'
import { gateSchema } from './schema.ts'

const validate = new Ajv({ strict: false, allErrors: true }).compile(gateSchema(allMetrics) as object)

/** Whether the schema and the reader take the file. */
function judged(text: string) {
  const schema = validate(parse(text))
  const reader = 'rules' in readGate('model-gate.yml', Buffer.from(text), allMetrics)
  return { schema, reader }
}

const GATE = `version: 1
model: { name: credit.pd, task: binary, tier: 1 }
data: { candidate: a.parquet, champion: models:/pd@champion, id: [loan_id], label: default, score: pd, cluster: obligor }
rules:
  - { metric: roc_auc, at_least: 0.72, vs_champion: { no_worse_by: 0.005 } }
  - { metric: log_loss, vs_champion: { better_by: 1% }, level: warn, min_events: 20 }
  - { metric: expected_loss, mean_of: pd * 2, at_most: 1 }
slices:
  - { by: region, rules: [roc_auc], vs_champion: { no_worse_by: 0.02 }, min_events: 50 }
statistics: { confidence: 0.95, power: 0.8, multiplicity: holm, bootstrap: 2000, seed: 7, looks: { ledger: looks.jsonl, planned: 5 } }
decision: { inconclusive: needs-approval, first_champion: floors-only }
waivers:
  - { rule: roc_auc, slice: region=APAC, reason: new book, ticket: MRM-812, approver: j.doe, expires: "2026-12-31" }
`

describe('the schema of a gate file', () => {
  test('takes what the reader takes', () => {
    expect(judged(GATE)).toEqual({ schema: true, reader: true })
    const example = readFileSync(new URL('../../../../examples/rfq-hit-rate/model-gate.yml', import.meta.url), 'utf8')
    expect(judged(example)).toEqual({ schema: true, reader: true })
  })

  test.each([
    ['an unknown section', 'rules:', 'ruls:'],
    ['an unknown task', 'task: binary', 'task: binry'],
    ['an unknown field of the data', 'label: default', 'lable: default'],
    ['an unknown field of a rule', 'at_least: 0.72', 'atleast: 0.72'],
    ['a bound on the wrong side', 'at_least: 0.72', 'at_most: 0.72'],
    ['a margin with a sign', 'no_worse_by: 0.005', 'no_worse_by: -0.005'],
    ['a part that is all of it', '{ better_by: 1% }', '{ no_worse_by: 100% }'],
    ['two comparisons', '{ better_by: 1% }', '{ better_by: 1%, no_worse_by: 1% }'],
    ['a level that there is not', 'level: warn', 'level: warning'],
    ['a word for a number', 'confidence: 0.95', 'confidence: high'],
    ['a waiver without an end', ', expires: "2026-12-31"', ''],
    ['a decision that there is not', 'floors-only', 'floors'],
    ['slices of nothing', 'by: region, ', ''],
  ])('refuses what the reader refuses: %s', (_, right, wrong) => {
    expect(GATE).toContain(right)
    expect(judged(GATE.replace(right, wrong))).toEqual({ schema: false, reader: false })
  })
})

test('no option of a metric has the name of a field that every rule has', () => {
  for (const { name, options } of allMetrics.values()) {
    const taken = Object.keys(options).filter((option) => (RULE_FIELDS as readonly string[]).includes(option))
    expect([name, taken]).toEqual([name, []])
  }
})

const LOGGED = `version: 1
mode: metrics
model: { name: credit.pd, task: binary }
data: { candidate: runs:/a, champion: models:/pd@champion }
rules:
  - { metric: roc_auc, better: higher, between: [0.7, 0.99], vs_champion: { no_worse_by: 2% } }
  - { metric: kupiec_pof, at_most: 3.84, level: warn }
  - { metric: latency_ms, better: lower, name: latency, vs_champion: { better_by: 0 } }
`

describe('the schema of a gate file of mode metrics', () => {
  test('takes any name that a run may log', () => {
    expect(judged(LOGGED)).toEqual({ schema: true, reader: true })
  })

  test.each([
    ['columns', 'runs:/a,', 'runs:/a, label: default,'],
    ['a field that there is not', 'better: lower', 'beter: lower'],
    ['a direction that there is not', 'better: lower', 'better: less'],
    ['rows', 'level: warn', 'min_rows: 5'],
    ['a level of a test', 'at_most: 3.84', 'alpha: 0.05'],
    ['slices', 'rules:', 'slices: [{ by: region }]\nrules:'],
    ['fairness', 'rules:', 'fairness: { metric: demographic_parity_ratio, by: age }\nrules:'],
    ['a profile', 'rules:', 'profile: basel-mar32\nrules:'],
  ])('refuses what the reader refuses: %s', (_, right, wrong) => {
    expect(LOGGED).toContain(right)
    expect(judged(LOGGED.replace(right, wrong))).toEqual({ schema: false, reader: false })
  })
})
