import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Estimate } from '../influence/estimate.ts'
import { averagePrecision } from './average-precision.ts'
import { gini } from './gini.ts'
import golden from './golden-ranking.json' with { type: 'json' }
import { ksStatistic } from './ks-statistic.ts'
import { multiclassRocAuc } from './multiclass-auc.ts'
import { type Ranking, rankByScore } from './ranking.ts'
import { rocAuc } from './roc-auc.ts'

const labels = Uint8Array.from(golden.labels)
const models = [golden.candidate, golden.champion].map((scores) => rankByScore(labels, Float64Array.from(scores)))
const weights = Float64Array.from(golden.weights)
const { expect: expected } = golden

const rows = fc
  .array(
    fc.record({
      label: fc.integer({ min: 0, max: 1 }),
      score: fc.integer({ min: -3, max: 3 }),
      weight: fc.integer({ min: 1, max: 3 }),
    }),
    {
      minLength: 4,
      maxLength: 40,
    },
  )
  .filter((each) => new Set(each.map(({ label }) => label)).size === 2)

type Row = { readonly label: number; readonly score: number; readonly weight: number }
const ranked = (table: readonly Row[]) =>
  rankByScore(
    Uint8Array.from(table, ({ label }) => label),
    Float64Array.from(table, ({ score }) => score),
  )
const weightsOf = (table: readonly Row[]) => Float64Array.from(table, ({ weight }) => weight)
const repeated = (table: readonly Row[]) => table.flatMap((row) => Array.from({ length: row.weight }, () => row))

const statistics: readonly [string, (ranking: Ranking, weights?: Float64Array) => Estimate][] = [
  ['rocAuc', rocAuc],
  ['averagePrecision', averagePrecision],
  ['ksStatistic', ksStatistic],
]

describe('the statistics of a ranking', () => {
  test.each([
    ['roc_auc_score', rocAuc, expected.rocAuc, undefined],
    ['roc_auc_score under weights', rocAuc, expected.weightedRocAuc, weights],
    ['average_precision_score', averagePrecision, expected.averagePrecision, undefined],
    ['average_precision_score under weights', averagePrecision, expected.weightedAveragePrecision, weights],
    ['ks_2samp, greater', ksStatistic, expected.ks, undefined],
  ])('are those of scikit-learn and SciPy: %s', (_, statistic, values, sampleWeight) => {
    for (const [index, ranking] of models.entries())
      expect(statistic(ranking, sampleWeight).value).toBeCloseTo(values[index] as number, 14)
  })

  test.each(statistics)('take a weight as a repetition: %s', (_, statistic) => {
    fc.assert(
      fc.property(rows, (table) => {
        expect(statistic(ranked(table), weightsOf(table)).value).toBeCloseTo(
          statistic(ranked(repeated(table))).value,
          12,
        )
      }),
    )
  })

  test.each(statistics)('do not depend on the order of the rows: %s', (_, statistic) => {
    fc.assert(
      fc.property(rows, (table) => {
        const backwards = statistic(ranked([...table].reverse()), weightsOf([...table].reverse()))
        const forwards = statistic(ranked(table), weightsOf(table))
        expect(backwards.value).toBeCloseTo(forwards.value, 12)
        expect([...backwards.influence].reverse()).toEqual(
          [...forwards.influence].map((each) => expect.closeTo(each, 9)),
        )
      }),
    )
  })

  test.each(statistics)('have influence values of mean 0 that are the derivatives by weight: %s', (name, statistic) => {
    fc.assert(
      fc.property(rows, fc.nat(), (table, at) => {
        const ranking = ranked(table)
        const sampleWeight = weightsOf(table)
        const { value, influence } = statistic(ranking, sampleWeight)
        expect(influence.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9)
        // Of several thresholds with the same distance the least change picks another.
        if (name === 'ksStatistic' && !hasOneMaximum(table)) return
        const row = at % table.length
        const nudge = 1e-6
        const moved = sampleWeight.map((weight, index) => (index === row ? weight * (1 + nudge) : weight))
        const derivative = (statistic(ranking, moved).value - value) / nudge
        expect((influence[row] as number) / table.length).toBeCloseTo(derivative, 4)
      }),
    )
  })

  test('relate to Mann and Whitney: every pair of rows is counted once', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const [low, high] = [0, 1].map((label) => table.filter((row) => row.label === label))
        const wins = (high ?? []).flatMap((x) => (low ?? []).map((y) => (Math.sign(x.score - y.score) + 1) / 2))
        expect(rocAuc(ranked(table)).value).toBeCloseTo(wins.reduce((a, b) => a + b, 0) / wins.length, 12)
      }),
    )
  })

  test('are exact for a perfect, a reversed and a constant model', () => {
    const of = (scores: readonly number[]) => rankByScore(Uint8Array.of(0, 0, 1, 1), Float64Array.from(scores))
    for (const [scores, auc, ap, ks] of [
      [[-Infinity, 0, 1, Infinity], 1, 1, 1],
      [[4, 3, 2, 1], 0, (1 / 3 + 2 / 4) / 2, 0],
      [[0, -0, 0, -0], 0.5, 0.5, 0],
    ] as const) {
      expect(rocAuc(of(scores)).value).toBe(auc)
      expect(gini(rocAuc(of(scores))).value).toBe(2 * auc - 1)
      expect(averagePrecision(of(scores)).value).toBeCloseTo(ap, 15)
      expect(ksStatistic(of(scores)).value).toBe(ks)
    }
  })

  test('refuse what would be a silent number', () => {
    const scores = Float64Array.of(1, 2)
    expect(() => rankByScore(Uint8Array.of(1, 1), scores)).toThrow('No row has the label 0')
    expect(() => rankByScore(Uint8Array.of(0, 0), scores)).toThrow('No row has the label 1')
    expect(() => rankByScore(Uint8Array.of(0, 2), scores)).toThrow('neither 0 nor 1')
    expect(() => rankByScore(Uint8Array.of(0, 1), Float64Array.of(1, Number.NaN))).toThrow('NaN')
    expect(() => rankByScore(Uint8Array.of(0, 1, 1), scores)).toThrow('differ in length')
    expect(() => rankByScore(new Uint8Array(0), new Float64Array(0))).toThrow('no rows')
    const ranking = rankByScore(Uint8Array.of(0, 1), scores)
    for (const bad of [[1], [1, -1], [1, Number.NaN], [1, 0], [1, Infinity]])
      expect(() => rocAuc(ranking, Float64Array.from(bad))).toThrow(RangeError)
  })
})

/** Whether the greatest distance of the rates is found at one score alone, and the next is clearly less. */
function hasOneMaximum(table: readonly Row[]): boolean {
  const weight = (label: number, above: number) =>
    table.reduce((sum, row) => sum + (row.label === label && row.score >= above ? row.weight : 0), 0)
  const distances = [...new Set(table.map(({ score }) => score)), Infinity]
    .map((score) => weight(1, score) / weight(1, -9) - weight(0, score) / weight(0, -9))
    .sort((a, b) => b - a)
  return (distances[0] as number) - (distances[1] as number) > 1e-3
}

describe('the area of several classes', () => {
  const classes = Int32Array.from(golden.multiclass.classes)
  const probabilities = golden.multiclass.probabilities.map((each) => Float64Array.from(each))
  const { macro, weighted, macroUnderWeights, weightedUnderWeights } = golden.multiclass.expect

  test.each([
    ['macro', undefined, macro],
    ['weighted', undefined, weighted],
    ['macro', weights, macroUnderWeights],
    ['weighted', weights, weightedUnderWeights],
  ] as const)('is that of scikit-learn: %s', (average, sampleWeight, value) => {
    expect(multiclassRocAuc(classes, probabilities, average, sampleWeight).value).toBeCloseTo(value, 13)
  })

  test.each(['macro', 'weighted'] as const)('has the derivatives by weight as influence: %s', (average) => {
    const { value, influence } = multiclassRocAuc(classes, probabilities, average)
    for (const row of [0, 7, 33]) {
      const moved = Float64Array.from(classes, (_, index) => (index === row ? 1 + 1e-6 : 1))
      const derivative = (multiclassRocAuc(classes, probabilities, average, moved).value - value) / 1e-6
      expect((influence[row] as number) / classes.length).toBeCloseTo(derivative, 5)
    }
  })

  test('needs a column for every class, and a row', () => {
    expect(() => multiclassRocAuc(classes, probabilities.slice(1), 'macro')).toThrow('A row has class 2')
    expect(() => multiclassRocAuc(classes, probabilities.slice(2), 'macro')).toThrow('2 or more')
    const absent = classes.map((each) => Math.min(each, 1))
    expect(() => multiclassRocAuc(absent, probabilities, 'macro')).toThrow('No row has the label 1')
  })
})
