import { describe, expect, test } from '@jest/globals'
import { predictionMetrics } from '../../metrics/registry.ts'
import type { Gate } from '../gate.ts'
import { parseGate } from '../load.ts'
import { compareGates } from './compare.ts'

const read = (text: string): Gate => parseGate('model-gate.yml', Buffer.from(text), predictionMetrics)

/** Sections in YAML; each test replaces some of them. */
const SECTIONS = {
  model: '{ name: credit.pd, task: binary, tier: 1 }',
  data: '{ candidate: a.parquet, champion: b.parquet, id: id, label: y, score: pd, match_rate: 0.99 }',
  rules:
    '[{ metric: roc_auc, at_least: 0.7, vs_champion: { no_worse_by: 0.01 }, min_rows: 500 }, { metric: log_loss, at_most: 0.4, level: warn }]',
  slices: '[{ by: region, rules: [roc_auc], min_events: 20 }, { by: product, values: [loan, bond] }]',
  statistics: '{ confidence: 0.95, looks: { ledger: looks.jsonl, planned: 5 } }',
  decision: '{ inconclusive: needs-approval }',
  waivers: '[{ rule: roc_auc, slice: region=APAC, reason: new, approver: j.doe, expires: 2026-12-31 }]',
}

function gate(replaced: Partial<typeof SECTIONS> = {}): Gate {
  const sections = Object.entries({ ...SECTIONS, ...replaced }).filter(([, text]) => text !== '')
  return read(`version: 1\n${sections.map(([name, text]) => `${name}: ${text}\n`).join('')}`)
}

/** `roc_auc.at_least relaxed 0.7 → 0.6` */
function changes(before: Gate, after: Gate): string[] {
  return compareGates(before, after).map(
    ({ subject, field, direction, before: old, after: own }) =>
      `${subject}${field === '' ? '' : `.${field}`} ${direction} ${old ?? '-'} → ${own ?? '-'}`,
  )
}

type Case = readonly [section: keyof typeof SECTIONS, from: string, to: string, change: string]

const RELAXING: readonly Case[] = [
  ['rules', 'at_least: 0.7,', 'at_least: 0.69999,', 'roc_auc.at_least relaxed 0.7 → 0.69999'],
  ['rules', 'at_least: 0.7,', '', 'roc_auc.at_least relaxed 0.7 → -'],
  ['rules', 'at_least: 0.7,', 'between: [0.6, 0.9],', 'roc_auc.at_least relaxed 0.7 → 0.6'],
  ['rules', 'at_most: 0.4', 'at_most: 0.5', 'log_loss.at_most relaxed 0.4 → 0.5'],
  [
    'rules',
    'no_worse_by: 0.01',
    'no_worse_by: 0.02',
    'roc_auc.vs_champion relaxed no_worse_by 0.01 → no_worse_by 0.02',
  ],
  ['rules', ', vs_champion: { no_worse_by: 0.01 }', '', 'roc_auc.vs_champion relaxed no_worse_by 0.01 → -'],
  ['rules', 'min_rows: 500', 'min_rows: 5', 'roc_auc.min_rows relaxed 500 → 5'],
  ['rules', ', min_rows: 500', '', 'roc_auc.min_rows relaxed 500 → -'],
  // A rule without it takes 30 rows to pass.
  ['rules', 'at_most: 0.4,', 'at_most: 0.4, min_rows: 3,', 'log_loss.min_rows relaxed - → 3'],
  ['rules', ', { metric: log_loss, at_most: 0.4, level: warn }', '', 'log_loss relaxed log_loss → -'],
  ['rules', 'min_rows: 500', 'min_rows: 500, level: warn', 'roc_auc.level relaxed fail → warn'],
  ['data', 'match_rate: 0.99', 'match_rate: 0.9', 'data.match_rate relaxed 0.99 → 0.9'],
  ['slices', 'min_events: 20', 'min_events: 1', 'roc_auc by region.min_events relaxed 20 → 1'],
  ['slices', ', { by: product, values: [loan, bond] }', '', 'by product relaxed declared → -'],
  ['statistics', 'confidence: 0.95', 'confidence: 0.9', 'statistics.confidence relaxed 0.95 → 0.9'],
  ['statistics', 'confidence: 0.95', 'multiplicity: none', 'statistics.multiplicity relaxed holm → none'],
  [
    'statistics',
    ', looks: { ledger: looks.jsonl, planned: 5 }',
    '',
    'statistics.looks relaxed ledger: looks.jsonl, planned: 5 → -',
  ],
  ['decision', 'needs-approval', 'warn', 'decision.inconclusive relaxed needs-approval → warn'],
  ['decision', '{ ', '{ first_champion: floors-only, ', 'decision.first_champion relaxed error → floors-only'],
  ['decision', '{ ', '{ point_checks: pass, ', 'decision.point_checks relaxed needs-approval → pass'],
  [
    'waivers',
    '2026-12-31',
    '2027-12-31',
    'waiver of roc_auc on region=APAC relaxed until 2026-12-31 by j.doe → until 2027-12-31 by j.doe',
  ],
  [
    'waivers',
    '[',
    '[{ rule: log_loss, reason: x, approver: me, expires: 2027-01-01 }, ',
    'waiver of log_loss relaxed - → until 2027-01-01 by me',
  ],
  ['model', 'tier: 1', 'tier: 2', 'model.tier relaxed 1 → 2'],
]

describe('what asks for less is relaxed, and its reverse tightened', () => {
  test.each(RELAXING)('%s: %s becomes %s', (section, from, to, change) => {
    const lax = gate({ [section]: SECTIONS[section].replace(from, to) })
    expect(changes(gate(), lax)).toContain(change)
    const [, what, old, own] = /^(.*) relaxed (.*) → (.*)$/.exec(change) ?? []
    expect(changes(lax, gate())).toContain(`${what} tightened ${own} → ${old}`)
  })
})

const UNCLEAR: readonly Case[] = [
  ['rules', 'no_worse_by: 0.01', 'no_worse_by: 2%', 'roc_auc.vs_champion changed no_worse_by 0.01 → no_worse_by 2%'],
  ['data', 'b.parquet', 'c.parquet', 'data.champion changed b.parquet → c.parquet'],
  [
    'data',
    'score: pd',
    'score: pd2',
    'data.columns changed id: id, label: y, score: pd → id: id, label: y, score: pd2',
  ],
  ['slices', '[loan, bond]', '[loan]', 'by product.values changed loan, bond → loan'],
  ['statistics', 'confidence: 0.95', 'seed: 1', 'statistics.seed changed 20260901 → 1'],
  [
    'rules',
    'level: warn }',
    'level: warn }, { metric: accuracy_score, cut: 0.3, at_least: 0.8 }',
    'accuracy_score tightened - → accuracy_score',
  ],
]

describe('what may ask for less or more is changed', () => {
  test.each(UNCLEAR)('%s: %s becomes %s', (section, from, to, change) => {
    expect(changes(gate(), gate({ [section]: SECTIONS[section].replace(from, to) }))).toContain(change)
  })
})

test('equal gates differ in nothing, nor does another candidate, another order', () => {
  expect(changes(gate(), gate())).toEqual([])
  expect(changes(gate(), gate({ data: SECTIONS.data.replace('a.parquet', 'z.parquet') }))).toEqual([])
  const [first, second] = SECTIONS.rules.slice(1, -1).split(/, (?=\{ metric: log)/)
  expect(changes(gate(), gate({ rules: `[${second}, ${first}]` }))).toEqual([])
})

test('a waiver is not hidden behind another of the same rule', () => {
  const hidden = SECTIONS.waivers.replace(
    '[',
    '[{ rule: roc_auc, slice: region=APAC, reason: x, approver: me, expires: 2030-01-01 }, ',
  )
  expect(changes(gate(), gate({ waivers: hidden }))).toEqual([
    'waiver of roc_auc on region=APAC relaxed until 2026-12-31 by j.doe → until 2030-01-01 by me',
    'waiver of roc_auc on region=APAC relaxed - → until 2026-12-31 by j.doe',
  ])
})

test('what a slice takes over from its rule is told once, at the rule', () => {
  const lax = gate({ rules: SECTIONS.rules.replace('at_least: 0.7', 'at_least: 0.6') })
  expect(changes(gate(), lax)).toEqual(['roc_auc.at_least relaxed 0.7 → 0.6'])
})

test('a rule that goes or comes is told once for all its bounds and slices, and stands where it is', () => {
  const found = compareGates(gate({ rules: SECTIONS.rules.replace(/, \{ metric: log.*\}/, '') }), gate())
  expect(found).toMatchObject([
    {
      subject: 'log_loss',
      field: '',
      direction: 'tightened',
      before: undefined,
      at: { file: 'model-gate.yml', line: 4 },
    },
  ])
})

test('an option of a metric that changes stands where the file states it', () => {
  const at = (cut: string) =>
    gate({ rules: `[{ metric: accuracy_score, at_least: 0.8${cut} }]`, slices: '', waivers: '' })
  expect(compareGates(at(', cut: 0.3'), at(', cut: 0.4'))).toMatchObject([
    {
      subject: 'accuracy_score',
      field: 'cut',
      before: '0.3',
      after: '0.4',
      direction: 'changed',
      at: { line: 4, column: 55 },
    },
  ])
  // What was the default is the same when it is said.
  expect(compareGates(at(''), at(', cut: 0.5'))).toEqual([])
})

test('a test that is to be less powerful is relaxed, and what it is to find is changed', () => {
  const asked = (options: string) => gate({ rules: `[{ metric: spiegelhalter_z${options} }]`, slices: '', waivers: '' })
  expect(changes(asked(''), asked(', power: 0.1'))).toEqual(['spiegelhalter_z.power relaxed 0.5 → 0.1'])
  expect(changes(asked(''), asked(', effect: 0.5'))).toEqual(['spiegelhalter_z.effect changed 0.8 → 0.5'])
})
