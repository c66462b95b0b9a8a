import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { confusionMatrix } from '../classification/confusion-matrix.ts'
import { standardError } from '../influence/standard-error.ts'
import { createRandom } from '../random/random.ts'
import { demographicParityDifference, equalizedOddsRatio } from './disparity.ts'
import golden from './golden.json' with { type: 'json' }
import { rateEstimates } from './rate-estimates.ts'
import { uncertainDisparity } from './uncertain-disparity.ts'

const labels = Uint8Array.from(golden.labels)
const predicted = Uint8Array.from(golden.predicted)
const groups = Int32Array.from(golden.groups)
const weights = Float64Array.from(golden.weights)

/** Selected rows of each group, as a matrix whose labels do not matter. */
function selection(counts: readonly (readonly [selected: number, rows: number])[]) {
  const codes = counts.flatMap(([, rows], group) => Array<number>(rows).fill(group))
  const chosen = counts.flatMap(([selected, rows]) => Array.from({ length: rows }, (_, i) => (i < selected ? 1 : 0)))
  const matrix = confusionMatrix(new Uint8Array(chosen.length), Uint8Array.from(chosen), 2)
  return rateEstimates(matrix, Int32Array.from(codes), 'selection_rate')
}

describe('the value is Fairlearn’s', () => {
  test.each([undefined, weights])('with and without weights', (weight) => {
    const matrix = confusionMatrix(labels, predicted, 2, weight)
    const rates = ['true_positive_rate', 'false_positive_rate'] as const
    const odds = uncertainDisparity(
      rates.map((rate) => rateEstimates(matrix, groups, rate)),
      'ratio',
    )
    expect(odds.value).toBeCloseTo(equalizedOddsRatio(matrix, groups).estimate.value, 14)
    const parity = uncertainDisparity([rateEstimates(matrix, groups, 'selection_rate')], 'difference')
    expect(parity.value).toBeCloseTo(demographicParityDifference(matrix, groups).estimate.value, 14)
  })
})

const GOLDEN = {
  se: 0.07475827302892797,
  differenceUpper: 0.22442553222577186,
  differenceLower20: 0.003385411097195465,
  pAtLeastFifth: 0.09242527646367313,
  pAtMostZero: 0.18485055292734626,
  ratioLower: 0.6535596395135908,
  ratioUpper20: 0.9939347358510299,
  pAtMostFourFifths: 0.3858184127103021,
}

// SciPy 1.17.1 stats.t and optimize.brentq, from the formulas: variance p(1-p)/(n-1), df min(n) - 1.
describe('two groups: 60 of 100 and 40 of 80 selected', () => {
  const rates = selection([
    [60, 100],
    [40, 80],
  ])

  test('difference', () => {
    const found = uncertainDisparity([rates], 'difference')
    expect(found.value).toBeCloseTo(0.1, 14)
    expect(found.standardError).toBeCloseTo(GOLDEN.se, 12)
    expect(found.upper(0.05)).toBeCloseTo(GOLDEN.differenceUpper, 10)
    expect(found.lower(0.2)).toBeCloseTo(GOLDEN.differenceLower20, 10)
    expect(found.pAtLeast(0.2)).toBeCloseTo(GOLDEN.pAtLeastFifth, 10)
    expect(found.pAtMost(0)).toBeCloseTo(GOLDEN.pAtMostZero, 10)
  })

  test('ratio', () => {
    const found = uncertainDisparity([rates], 'ratio')
    expect(found.value).toBeCloseTo(5 / 6, 14)
    expect(found.lower(0.05)).toBeCloseTo(GOLDEN.ratioLower, 10)
    expect(found.upper(0.2)).toBeCloseTo(GOLDEN.ratioUpper20, 10)
    expect(found.pAtMost(0.8)).toBeCloseTo(GOLDEN.pAtMostFourFifths, 10)
  })
})

describe('groups in which everybody is treated alike', () => {
  test('are not known without error', () => {
    const found = uncertainDisparity([selection([[30, 30], [29, 30]])], 'difference') // biome-ignore format: a table
    expect(found.upper(0.05)).toBeGreaterThan(0.1)
    const none = uncertainDisparity([selection([[0, 30], [20, 40]])], 'ratio') // biome-ignore format: a table
    expect(none.value).toBe(0)
    expect(none.upper(0.05)).toBeGreaterThan(0.05)
    expect(none.upper(0.05)).toBeLessThan(0.5)
  })

  test('nobody selected anywhere has no ratio, and one group nothing to compare with', () => {
    expect(() => uncertainDisparity([selection([[0, 30], [0, 40]])], 'ratio')).toThrow(/every group is 0/) // biome-ignore format: a table
    expect(() => uncertainDisparity([selection([[3, 30]])], 'difference')).toThrow(/needs two/)
  })
})

test('bounds and p-values are two views of one thing', () => {
  const group = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }))
  fc.assert(
    fc.property(
      fc.array(group, { minLength: 2, maxLength: 4 }),
      fc.constantFrom('difference' as const, 'ratio' as const),
      fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      (counts, how, threshold) => {
        const rates = selection(counts.map(([hits, misses]) => [hits, hits + misses + 2] as const))
        fc.pre(how === 'difference' || rates.rates.some(({ rate }) => rate > 0))
        const found = uncertainDisparity([rates], how)
        for (const alpha of [0.01, 0.05, 0.2]) {
          expect(found.pAtMost(threshold) <= alpha).toBe(found.lower(alpha) >= threshold)
          expect(found.pAtLeast(threshold) <= alpha).toBe(found.upper(alpha) <= threshold)
        }
      },
    ),
    { numRuns: 80 },
  )
})

describe('six groups of 200 that are treated alike', () => {
  const random = createRandom(11)
  const runs = Array.from({ length: 300 }, () => {
    const counts = Array.from({ length: 6 }, () => {
      let selected = 0
      for (let i = 0; i < 200; i++) selected += random.uniform() < 0.5 ? 1 : 0
      return [selected, 200] as const
    })
    return uncertainDisparity([selection(counts)], 'difference')
  })

  test('are seldom said to differ, though the widest pair alone would say so in one case of three', () => {
    const claimed = runs.filter((run) => run.pAtMost(0) <= 0.05).length / runs.length
    const naive = runs.filter((run) => run.value / run.standardError > 1.645).length / runs.length
    expect(claimed).toBeLessThan(0.08)
    expect(naive).toBeGreaterThan(0.3)
  })
})

test('a difference that is just as wide as allowed is passed no more often than the level says', () => {
  const random = createRandom(12)
  const chances = [0.5, 0.6, 0.55]
  const passed = Array.from({ length: 400 }, () => {
    const counts = chances.map((chance) => {
      let selected = 0
      for (let i = 0; i < 150; i++) selected += random.uniform() < chance ? 1 : 0
      return [selected, 150] as const
    })
    return uncertainDisparity([selection(counts)], 'difference').pAtLeast(0.1) <= 0.05
  }).filter(Boolean).length
  // Three standard errors of 400 draws are 0.033.
  expect(passed / 400).toBeLessThan(0.083)
})

test('rows that depend on each other widen the bounds', () => {
  const matrix = confusionMatrix(labels, predicted, 2)
  const twice = (column: Uint8Array) =>
    Uint8Array.from({ length: 2 * column.length }, (_, i) => column[i >> 1] as number)
  const doubled = confusionMatrix(twice(labels), twice(predicted), 2)
  const doubledGroups = Int32Array.from({ length: 2 * groups.length }, (_, i) => groups[i >> 1] as number)
  const rowClusters = Int32Array.from({ length: 2 * groups.length }, (_, i) => i >> 1)
  const plain = uncertainDisparity([rateEstimates(matrix, groups, 'selection_rate')], 'difference')
  const copied = (design: object) =>
    uncertainDisparity([rateEstimates(doubled, doubledGroups, 'selection_rate', design)], 'difference')
  const estimates = rateEstimates(doubled, doubledGroups, 'selection_rate', { clusters: rowClusters })
  // Of clusters whose rows are all of one group, no two groups share any.
  expect(Math.abs(estimates.covariance(0, 1))).toBeLessThan(1e-15)
  // Every row twice is no more than every row once, when the copies are known to belong together.
  expect(copied({ clusters: rowClusters }).standardError).toBeCloseTo(plain.standardError, 2)
  expect(copied({}).standardError).toBeLessThan(0.75 * plain.standardError)
})

test('the variances and covariances of rates are those of their influence values', () => {
  const matrix = confusionMatrix(labels, predicted, 2, weights)
  const clusters = Int32Array.from(labels, (_, row) => row % 11)
  const dates = Int32Array.from(labels, (_, row) => row % 17)
  for (const design of [{ clusters }, { dates }, { clusters, dates }]) {
    const { rates, covariance } = rateEstimates(matrix, groups, 'true_positive_rate', design)
    const [first, second] = [0, 1].map((group) => influenceOfRate(group)) as [Float64Array, Float64Array]
    const variance = (influence: Float64Array) => standardError({ value: 0, influence }, design).standardError ** 2
    const sum = first.map((each, i) => each + (second[i] as number))
    expect(covariance(0, 1)).toBeCloseTo((variance(sum) - variance(first) - variance(second)) / 2, 12)
    expect(rates[0]?.variance).toBeGreaterThanOrEqual(variance(first) * (1 - 1e-12))
  }
})

/** Of the weighted share of rows with label 1 that are predicted as 1. */
function influenceOfRate(group: number): Float64Array {
  const own = Array.from(labels, (label, i) => (label === 1 && groups[i] === group ? (weights[i] as number) : 0))
  const size = own.reduce((sum, weight) => sum + weight, 0)
  const rate = own.reduce((sum, weight, i) => sum + weight * (predicted[i] as number), 0) / size
  return Float64Array.from(own, (weight, i) => (own.length * weight * ((predicted[i] as number) - rate)) / size)
}
