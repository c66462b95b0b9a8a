import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { parse } from 'yaml'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'
import type { ValueType } from '../../../engines/sql/dialect.ts'
import { guessRoles } from './guess-roles.ts'
import { roundUp } from './margins.ts'
import type { ColumnProfile } from './profile-columns.ts'
import { scalar } from './proposal.ts'

let workspace: GateWorkspace
const book = (noise: number) =>
  `SELECT 'L' || id AS loan_id, id // 3 AS obligor_id, DATE '2026-01-01' + (id % 200)::INT AS obs_date, region, product, label AS default_12m, pd, 1 + id % 7 AS ead FROM (${loans(6000, noise)})`
const classes = (shift: number) =>
  `SELECT i AS id, ['a', 'b', 'c'][1 + (i % 3)::INT] AS outcome, ['a', 'b', 'c'][1 + ((i + (i * 7 % 10 < ${shift})::INT) % 3)::INT] AS predicted FROM range(900) t(i)`
beforeAll(async () => {
  workspace = await gateWorkspace({
    candidate: book(0.1),
    champion: book(0.4),
    churn: `SELECT id AS customerId, CASE WHEN label = 1 THEN 'bad' ELSE 'good' END AS outcome, 100 * pd AS score FROM (${loans(800, 0.1)})`,
    prices: `SELECT i AS id, sin(i) AS target, sin(i) + 0.1 * cos(i * 7.3) AS prediction, ['x', 'y'][1 + (i % 2)::INT] AS venue FROM range(2000) t(i)`,
    classes: classes(2),
    probabilities: `SELECT *, CASE predicted WHEN 'a' THEN 0.6 ELSE 0.2 END AS p_a, CASE predicted WHEN 'b' THEN 0.6 ELSE 0.2 END AS p_b, CASE predicted WHEN 'c' THEN 0.6 ELSE 0.2 END AS p_c FROM (${classes(2)})`,
    nothing: 'SELECT i AS a, i * 2 AS b FROM range(10) t(i)',
    daily: `SELECT i % 100 AS desk_id, DATE '2026-01-01' + (i // 100)::INT AS date, sin(i) AS target, sin(i) + 0.1 * cos(i * 7.3) AS prediction FROM range(3000) t(i)`,
    nobody: 'SELECT 1 AS id, 1 AS label, 0.5 AS score WHERE false',
    gaps: `SELECT i AS id, (i % 2)::INT AS label, CASE WHEN i = 3 THEN 'NaN'::DOUBLE ELSE 0.5 + i / 1000 END AS score FROM range(100) t(i)`,
    repeated: `SELECT i % 10 AS id, (i % 2)::INT AS label, 0.5 AS score FROM range(100) t(i)`,
  })
})
afterAll(() => workspace.remove())
const path = () => join(workspace.directory, 'model-gate.yml')
afterEach(() => rmSync(path(), { force: true }))

const init = (inputs: Readonly<Record<string, string>>) => workspace.run(undefined, { command: 'init', ...inputs })

describe('a proposal', () => {
  test('names columns, rules and margins, and the gate accepts it on the same data', async () => {
    const run = await init({ data: 'candidate.parquet', champion: 'champion.parquet' })
    expect([run.code, run.outputs.outcome]).toEqual([0, 'pass'])
    const text = readFileSync(path(), 'utf8')
    expect(run.text).toContain(text.trim().split('\n').at(-1))
    expect(parse(text)).toMatchObject({
      version: 1,
      model: { name: 'candidate', task: 'probability_of_default' },
      data: {
        candidate: 'candidate.parquet',
        champion: 'champion.parquet',
        id: 'loan_id',
        label: 'default_12m',
        score: 'pd',
        weight: 'ead',
        cluster: 'obligor_id',
        time: 'obs_date',
      },
      rules: [
        { metric: 'roc_auc', vs_champion: { no_worse_by: expect.any(Number) } },
        { metric: 'brier_score_loss', vs_champion: { no_worse_by: expect.any(Number) } },
      ],
      slices: [
        { by: 'region', rules: 'roc_auc', min_rows: 50, min_events: 10 },
        { by: 'product', rules: 'roc_auc' },
        { by: ['region', 'product'], find_weak: true },
      ],
    })
    const judged = await workspace.run(undefined)
    expect([judged.code, judged.outputs.verdict, judged.outputs.failed]).toEqual([0, 'pass', '0'])
  })

  test('has margins that these rows can show', async () => {
    await init({ data: 'candidate.parquet', champion: 'champion.parquet' })
    const { rules } = parse(readFileSync(path(), 'utf8')) as { rules: { vs_champion: { no_worse_by: number } }[] }
    const { data } = await workspace.run(undefined)
    const [first] = data.rules as { bounds: { asked: string; minimumDetectableEffect: number }[] }[]
    const effect = first?.bounds.find(({ asked }) => asked.startsWith('no_worse_by'))?.minimumDetectableEffect ?? 0
    const margin = rules[0]?.vs_champion.no_worse_by ?? 0
    expect(margin).toBe(roundUp(effect))
    expect([margin >= effect, margin <= 2.5 * effect]).toEqual([true, true])
  })

  test('without a champion keeps to absolute bounds, and says how a champion comes in', async () => {
    await init({ data: 'candidate.parquet' })
    expect(parse(readFileSync(path(), 'utf8'))).toMatchObject({
      decision: { first_champion: 'floors-only' },
      rules: [
        { at_least: expect.any(Number), vs_champion: { no_worse_by: expect.any(Number) } },
        { at_most: expect.any(Number) },
      ],
    })
    const judged = await workspace.run(undefined)
    expect([judged.code, judged.outputs.verdict]).toEqual([0, 'pass'])
    const later = await workspace.run(undefined, { champion: 'champion.parquet' })
    expect([later.code, later.outputs.failed]).toEqual([expect.any(Number), '0'])
  })

  test.each([
    ['churn', { task: 'binary' }, { id: 'customerId', label: 'outcome', positive: 'bad', score: 'score' }, ['roc_auc']],
    [
      'prices',
      { task: 'regression' },
      { id: 'id', label: 'target', prediction: 'prediction' },
      ['mean_absolute_error', 'root_mean_squared_error'],
    ],
    ['classes', { task: 'multiclass' }, { id: 'id', label: 'outcome', prediction: 'predicted' }, ['accuracy_score']],
    [
      'probabilities',
      { task: 'multiclass' },
      { prediction: 'predicted', probabilities: { a: 'p_a', b: 'p_b', c: 'p_c' } },
      ['accuracy_score', 'log_loss'],
    ],
    [
      'daily',
      { task: 'regression' },
      { id: ['desk_id', 'date'], label: 'target', prediction: 'prediction' },
      ['mean_absolute_error', 'root_mean_squared_error'],
    ],
  ])('of other tasks: %s', async (name, model, data, metrics) => {
    const run = await init({ data: `${name}.parquet` })
    expect([run.code, run.code === 0 ? '' : run.text]).toEqual([0, ''])
    const gate = parse(readFileSync(path(), 'utf8')) as { rules: { metric: string }[] }
    expect(gate).toMatchObject({ model, data })
    expect(gate.rules.map(({ metric }) => metric)).toEqual(metrics)
    const judged = await workspace.run(undefined)
    expect([judged.code, judged.outputs.verdict]).toEqual([0, 'pass'])
  })

  test('is written nowhere over what is there', async () => {
    writeFileSync(path(), 'mine\n')
    const run = await init({ data: 'candidate.parquet' })
    expect([run.code, readFileSync(path(), 'utf8')]).toEqual([4, 'mine\n'])
    expect(run.text).toContain('GATE_EXISTS: model-gate.yml is there already, and is left as it is.')
  })

  test('of a run’s artifact', async () => {
    const store = join(workspace.directory, 'registry')
    const run = 'a'.repeat(32)
    const artifacts = join(store, 'runs', run, 'artifacts')
    mkdirSync(artifacts, { recursive: true })
    writeFileSync(join(store, 'runs', run, 'run.json'), '{"experiment_id": "1", "status": "FINISHED"}')
    writeFileSync(join(artifacts, 'predictions.parquet'), readFileSync(join(workspace.directory, 'prices.parquet')))
    const registry = { registry: store }
    const made = await init({ data: `runs:/${run}/predictions.parquet`, ...registry })
    expect([made.code, made.code === 0 ? '' : made.text]).toEqual([0, ''])
    const judged = await workspace.run(undefined, registry)
    expect([judged.code, judged.outputs.verdict]).toEqual([0, 'pass'])
  })
})

describe('what cannot be proposed', () => {
  test.each([
    ['nothing', /No column looks like a label: a name such as label/],
    ['nobody', /There are no rows\./],
    ['gaps', /^One row of the candidate \(gaps\.parquet\) has NaN in "score", for example at id "3"\./m],
    ['repeated', /No column, and no two of them, tell the rows apart: there is no id\./],
  ])('%s', async (name, message) => {
    const run = await init({ data: `${name}.parquet` })
    expect([run.code, run.text]).toEqual([4, expect.stringMatching(message)])
    expect(() => readFileSync(path())).toThrow(/ENOENT/)
  })

  test('no data', async () => {
    expect((await init({})).text).toContain('GATE_NOT_PROPOSED: There are no predictions to propose a gate from.')
  })
})

describe('guesses', () => {
  const column = (name: string, type: ValueType, more: Partial<ColumnProfile> = {}): ColumnProfile => ({
    column: { name, role: 'candidate', sql: name, type, engineType: type },
    missing: 0,
    distinct: 1000,
    min: 0,
    max: 1,
    ...more,
  })
  const label = column('y_true', 'integer', {
    distinct: 2,
    values: [
      { text: '0', rows: 900 },
      { text: '1', rows: 100 },
    ],
  })
  const score = column('y_score', 'double')

  test.each([
    ['the whole name comes before a part of one', [column('score_band_label', 'integer'), label, score], 'y_true'],
    [
      'what the model says is no label',
      [column('predicted_label', 'integer', { distinct: 2 }), label, score],
      'y_true',
    ],
    ['words may be run together', [column('defaultFlag', 'boolean', { distinct: 2 }), score], 'defaultFlag'],
  ])('%s', (_, columns, expected) => {
    expect(guessRoles({ rows: 1000, columns })).toMatchObject({ label: { name: expected } })
  })

  test('what has no name that is known is taken when nothing else could be it', () => {
    const [won, risk] = [{ ...label, column: { ...label.column, name: 'q7' } }, column('risk', 'double')]
    expect(guessRoles({ rows: 1000, columns: [won, risk, column('amount', 'double', { max: 5 })] })).toMatchObject({
      label: { name: 'q7', why: expect.stringContaining('the only column that could be it') },
      output: { name: 'risk' },
    })
    const twice = guessRoles({ rows: 1000, columns: [won, { ...won, column: { ...won.column, name: 'q8' } }, risk] })
    expect(twice).toEqual([expect.stringContaining('No column looks like a label')])
  })

  test('a number of months is no date', () => {
    const months = column('tenure_month', 'integer', { distinct: 60 })
    expect(guessRoles({ rows: 1000, columns: [label, score, months] })).not.toHaveProperty('time')
    expect(
      guessRoles({ rows: 1000, columns: [label, score, column('booked', 'date', { distinct: 60 })] }),
    ).toMatchObject({
      time: { name: 'booked' },
    })
  })

  test('a column with gaps is neither score nor weight nor time', () => {
    const gaps = { missing: 3 }
    const columns = [
      label,
      score,
      column('pd', 'double', gaps),
      column('weight', 'double', gaps),
      column('date', 'date', gaps),
    ]
    const roles = guessRoles({ rows: 1000, columns })
    expect(roles).toMatchObject({ output: { name: 'y_score' } })
    expect(Object.keys(roles)).not.toEqual(expect.arrayContaining(['weight']))
    expect(Object.keys(roles)).not.toEqual(expect.arrayContaining(['time']))
  })
})

test('margins are 1, 2 or 5 times a power of ten, and no smaller', () => {
  expect([0.0011, 0.002, 0.021, 0.51, 3, 0.3].map(roundUp)).toEqual([0.002, 0.002, 0.05, 1, 5, 0.5])
})

test('every name is written so that YAML reads it back', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.constantFrom('y', 'No', '1.5', 'a: b', '#x', '~', 'runs:/ab/c.parquet')),
      (text) => {
        expect((parse(`a: ${scalar(text)}`) as { a: unknown }).a).toBe(text)
        expect((parse(`{ a: [${scalar(text)}] }`) as { a: unknown[] }).a).toEqual([text])
      },
    ),
  )
})
