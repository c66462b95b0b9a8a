import { describe, expect, test } from '@jest/globals'
import { differentiated, largest, meanOf } from '../../../test/support/influence-laws.ts'
import { confusionMatrix } from '../classification/confusion-matrix.ts'
import {
  type Disparity,
  demographicParityDifference,
  demographicParityRatio,
  equalizedOddsDifference,
  equalizedOddsRatio,
  equalOpportunityDifference,
  equalOpportunityRatio,
} from './disparity.ts'
import golden from './golden.json' with { type: 'json' }
import { rateEstimates } from './rate-estimates.ts'

const labels = Uint8Array.from(golden.labels)
const predicted = Uint8Array.from(golden.predicted)
const groups = Int32Array.from(golden.groups)
const weights = Float64Array.from(golden.weights)
const ones = new Float64Array(labels.length).fill(1)

const RATES = ['selection_rate', 'true_positive_rate', 'false_positive_rate'] as const

const METRICS: [name: keyof typeof golden.plain, metric: typeof demographicParityDifference][] = [
  ['demographic_parity_difference', demographicParityDifference],
  ['demographic_parity_ratio', demographicParityRatio],
  ['equalized_odds_difference', equalizedOddsDifference],
  ['equalized_odds_ratio', equalizedOddsRatio],
  ['equal_opportunity_difference', equalOpportunityDifference],
  ['equal_opportunity_ratio', equalOpportunityRatio],
]

const of = (metric: typeof demographicParityDifference, w?: Float64Array): Disparity =>
  metric(confusionMatrix(labels, predicted, 2, w), groups)

describe(`golden numbers of ${golden.source}`, () => {
  test.each(METRICS)('%s', (name, metric) => {
    expect(of(metric).estimate.value).toBeCloseTo(golden.plain[name], 12)
    expect(of(metric, weights).estimate.value).toBeCloseTo(golden.weighted[name], 12)
  })

  test('MetricFrame.by_group', () => {
    const matrix = confusionMatrix(labels, predicted, 2)
    const [selected, ...others] = RATES.map((rate) => rateEstimates(matrix, groups, rate).rates)
    const found = selected?.map(({ rate, rows }, group) => [rate, ...others.map((of) => of[group]?.rate), rows])
    expect(found).toEqual(golden.byGroup.map((values) => values.map((value) => expect.closeTo(value, 12))))
  })
})

test.each(METRICS)('%s: influence has mean 0 and is the derivative by the weights', (_, metric) => {
  for (const at of [ones, weights]) {
    const { influence } = of(metric, at).estimate
    const expected = differentiated((moved) => of(metric, moved).estimate, at)
    expect(Math.abs(meanOf(influence))).toBeLessThan(1e-12)
    expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-5)
  }
})

describe('four rows of two groups, by hand', () => {
  const matrix = confusionMatrix(Uint8Array.of(1, 1, 0, 1, 1, 0), Uint8Array.of(1, 0, 0, 1, 1, 1), 2)
  const two = Int32Array.of(0, 0, 0, 7, 7, 7)

  test('the groups at the extremes and their counts', () => {
    expect(equalOpportunityDifference(matrix, two)).toMatchObject({ lowest: 0, highest: 7, rate: 'true_positive_rate' })
    expect(equalOpportunityDifference(matrix, two).estimate.value).toBe(0.5)
    // The false positive rates, 0 and 1, are further apart.
    expect(equalizedOddsDifference(matrix, two)).toMatchObject({ rate: 'false_positive_rate', estimate: { value: 1 } })
    const counted = RATES.map((of) =>
      rateEstimates(matrix, two, of).rates.map(({ group, rate, rows }) => [group, rate, rows]),
    )
    expect(counted).toEqual([
      [
        [0, 1 / 3, 3],
        [7, 1, 3],
      ],
      [
        [0, 0.5, 2],
        [7, 1, 2],
      ],
      [
        [0, 0, 1],
        [7, 1, 1],
      ],
    ])
  })

  test('groups that do not differ are two groups still', () => {
    const same = demographicParityDifference(
      confusionMatrix(Uint8Array.of(0, 1), Uint8Array.of(1, 1), 2),
      Int32Array.of(0, 1),
    )
    expect(same).toMatchObject({ lowest: 0, highest: 1, estimate: { value: 0 } })
  })

  test.each<[name: string, attempt: () => unknown, words: RegExp]>([
    ['one group', () => demographicParityDifference(matrix, new Int32Array(6)), /There is one group/],
    [
      'a group without a positive row',
      () => equalOpportunityDifference(matrix, Int32Array.of(0, 0, 1, 0, 0, 1)),
      /rate of group 1 is undefined: it has no positive row/,
    ],
    [
      'a group without a negative row',
      () => equalizedOddsRatio(matrix, Int32Array.of(0, 0, 0, 1, 1, 0)),
      /group 1 is undefined: it has no negative row/,
    ],
    [
      'nobody selected',
      () => demographicParityRatio(confusionMatrix(Uint8Array.of(0, 1), Uint8Array.of(0, 0), 2), Int32Array.of(0, 1)),
      /selection rate of every group is 0/,
    ],
    [
      'three classes',
      () => demographicParityRatio(confusionMatrix(Int32Array.of(0, 2), Int32Array.of(1, 1), 3), Int32Array.of(0, 1)),
      /3 classes/,
    ],
    ['a negative code', () => demographicParityRatio(matrix, two.with(0, -1)), /Code -1/],
  ])('%s is refused', (_, refused, words) => {
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow(words)
  })
})
