import { describe, expect, test } from '@jest/globals'
import { bootstrapUncertain } from '../inference/bootstrap.ts'
import { createRandom } from '../random/random.ts'
import { averagePrecision } from '../ranking/average-precision.ts'
import { ksStatistic } from '../ranking/ks-statistic.ts'
import { rankByScore } from '../ranking/ranking.ts'
import { rocAuc } from '../ranking/roc-auc.ts'
import { medianAbsoluteError } from '../regression/absolute-errors.ts'
import { acceleration } from './acceleration.ts'
import { classWeights } from './class-weights.ts'
import golden from './golden.json' with { type: 'json' }
import { medianReplicates, sortedValues } from './median-statistic.ts'
import { LANES, MOST_DRAWN, poissonDraws } from './poisson.ts'
import { rankingReplicates, rankingSteps } from './ranking-statistics.ts'
import { renumbered } from './renumber.ts'
import { type Replication, replicator, totalWidth } from './replicate.ts'
import { type Drawn, drawing, type Resampling, weightIn } from './resampling.ts'
import { clusterUnits, dateBlocks } from './units.ts'

/** Binormal scores; rounded, so that many rows tie. */
function binormal(rows: number, share: number, shift: number, digits = 15) {
  const random = createRandom(20_261_128, rows)
  const labels = Uint8Array.from({ length: rows }, () => (random.uniform() < share ? 1 : 0))
  const scores = Float64Array.from(labels, (label) => Number((random.normal() + shift * label).toFixed(digits)))
  return { labels, scores }
}

function replicatesOf(replication: Replication, count: number): Float64Array[] {
  const width = totalWidth(replication)
  const replicate = replicator(replication)
  const results = new Float64Array(count * width)
  for (let at = 0; at < count; at += LANES) replicate(at, results, at * width)
  return Array.from({ length: width }, (_, column) => results.filter((_, i) => i % width === column))
}

const sumOf = (weights: ArrayLike<number>) => Array.from(weights).reduce((sum, weight) => sum + weight, 0)

/** Rows that were drawn as often in one lane; in the others once each. */
function drawnAs(weights: readonly number[], lane: number, labels?: Uint8Array): Drawn {
  const others = 0x01_01_01_01 & ~(0xff << (8 * lane))
  const counts = Int32Array.from(weights, (weight) => others | (weight << (8 * lane)))
  const classes = labels && classWeights(counts, labels, undefined)
  return { counts, addable: 31, sampleWeights: undefined, classes }
}

/** What the rows weigh in a lane of the first replicates. */
function weightsOf(resampling: Resampling, seed: number, replicate: number): Float64Array {
  const drawn = drawing(resampling)(poissonDraws(seed, replicate - (replicate % LANES)))
  return Float64Array.from({ length: resampling.rows }, (_, row) => weightIn(drawn, row, replicate % LANES))
}

describe('a replicate is the statistic of the rows that were drawn', () => {
  const labels = Uint8Array.from(golden.labels)
  const ranking = rankByScore(labels, Float64Array.from(golden.scores))
  const cases = <T>(expected: readonly T[]) => expected.map((one, at) => [at % LANES, one] as const)

  test.each(cases(golden.replicates))(
    'of a ranking, in lane %i: scikit-learn and SciPy on repeated rows',
    (lane, expected) => {
      const out = new Float64Array(3 * LANES)
      const drawn = drawnAs(expected.weights, lane, labels)
      rankingReplicates(rankingSteps(ranking, false), drawn, out, 0, 3)
      expect(out[3 * lane]).toBeCloseTo(expected.roc_auc, 12)
      expect(out[3 * lane + 1]).toBeCloseTo(expected.average_precision, 12)
      expect(out[3 * lane + 2]).toBeCloseTo(expected.ks, 12)
      const other = 3 * ((lane + 1) % LANES)
      expect(out[other]).toBeCloseTo(rocAuc(ranking).value, 12)
    },
  )

  test.each(cases(golden.medians))('of a median, in lane %i: NumPy on repeated rows', (lane, expected) => {
    const errors = Float64Array.from(golden.actual, (value, row) => Math.abs(value - (golden.predicted[row] as number)))
    const out = new Float64Array(LANES)
    medianReplicates(sortedValues(errors), drawnAs(expected.weights, lane), out, 0, 1)
    expect(out[lane]).toBeCloseTo(expected.median, 12)
  })

  test.each([
    ['of rows with weights of their own', 0.4, 3, true],
    ['of rows with many ties', 0.2, 1, false],
    ['of rows of which many are of class 1', 0.4, 4, false],
    ['of rows of which few are of class 1', 0.005, 3, false],
  ])('%s: as each metric computes it by itself', (_, share, digits, weighted) => {
    const { labels, scores } = binormal(3000, share, 1, digits)
    const random = createRandom(5)
    const sampleWeights = weighted ? Float64Array.from(labels, () => random.uniform()) : undefined
    const values = scores.map(Math.abs)
    const ranked = rankByScore(labels, scores)
    const resampling: Resampling = { rows: 3000, units: [], labels, ...(sampleWeights && { sampleWeights }) }
    const statistics = [
      rankingSteps(ranked, false, sampleWeights),
      rankingSteps(ranked, true, sampleWeights),
      sortedValues(values),
    ]
    // One more than the lanes hold at once, and fewer than they hold twice.
    const columns = replicatesOf({ seed: 3, resampling, statistics }, 5)
    const whole = sampleWeights ?? new Uint8Array(3000).fill(1)
    const classWeight = (weights: ArrayLike<number>, label: number) =>
      sumOf(Array.from(weights).filter((_, row) => labels[row] === label))
    for (let at = 0; at < 5; at++) {
      const weights = weightsOf(resampling, 3, at)
      const [auc, ap, ks, sameAuc, stratifiedAp, sameKs, median] = columns.map((column) => column[at])
      expect(auc).toBeCloseTo(rocAuc(ranked, weights).value, 12)
      expect(ap).toBeCloseTo(averagePrecision(ranked, weights).value, 12)
      expect(ks).toBeCloseTo(ksStatistic(ranked, weights).value, 12)
      expect([sameAuc, sameKs]).toEqual([auc, ks])
      // Within their class: each class is worth what it is worth without a draw.
      const scale = [0, 1].map((label) => classWeight(whole, label) / classWeight(weights, label))
      const held = weights.map((weight, row) => weight * (scale[labels[row] as number] as number))
      expect(stratifiedAp).toBeCloseTo(averagePrecision(ranked, held).value, 12)
      expect(stratifiedAp).not.toBeCloseTo(ap as number, 6)
      expect(median).toBeCloseTo(medianAbsoluteError(values, new Float64Array(3000), weights), 12)
    }
  })

  test('where every row is drawn once, it is the value itself', () => {
    const { labels, scores } = binormal(500, 0.3, 1)
    const out = new Float64Array(3 * LANES)
    const ranked = rankByScore(labels, scores)
    rankingReplicates(rankingSteps(ranked, true), drawnAs(Array<number>(500).fill(1), 0, labels), out, 0, 3)
    const values = [rocAuc(ranked), averagePrecision(ranked), ksStatistic(ranked)].map(({ value }) => value)
    for (const [i, value] of values.entries()) expect(out[i]).toBeCloseTo(value, 12)
  })
})

describe('renumbered', () => {
  test.each([
    [0.05, true],
    [0.4, false],
  ])(
    'rows in the order of a ranking, %d of class 1: replicates of the same rows under the weights at their new places',
    (share, weighted) => {
      const { labels, scores } = binormal(1000, share, 1, 3)
      const other = scores.map((score, row) => score + Math.sin(row))
      const clusters = Int32Array.from(labels, (_, row) => row % 50)
      const sampleWeights = scores.map((score) => Math.abs(score) + 0.1)
      const rankings = [scores, other].map((column) => rankByScore(labels, column))
      const units = [clusterUnits(clusters)]
      const resampling: Resampling = { rows: 1000, units, labels, ...(weighted && { sampleWeights }) }
      const statistics = [
        ...rankings.map((ranking) => rankingSteps(ranking, false, resampling.sampleWeights)),
        sortedValues(scores.map(Math.abs)),
      ]
      const moved = renumbered({ seed: 3, resampling, statistics })
      const order = statistics[0]?.order as Int32Array
      const weights = weightsOf(moved.resampling, 3, 0)
      const ofRows = new Float64Array(1000)
      for (let place = 0; place < 1000; place++) ofRows[order[place] as number] = weights[place] as number
      const [auc, ap, ks, auc2, ap2, ks2, median] = replicatesOf(moved, 1).map((column) => column[0])
      const expected = rankings.flatMap((ranking) =>
        [rocAuc, averagePrecision, ksStatistic].map((metric) => metric(ranking, ofRows).value),
      )
      for (const [i, value] of [auc, ap, ks, auc2, ap2, ks2].entries())
        expect(value).toBeCloseTo(expected[i] as number, 12)
      expect(median).toBeCloseTo(
        medianAbsoluteError(
          scores,
          scores.map((score) => 2 * score),
          ofRows,
        ),
        12,
      )
      // A cluster has one count, wherever its rows went.
      const counts = new Set(
        [...ofRows].map(
          (weight, row) => `${row % 50}: ${Math.round(weight / (weighted ? (sampleWeights[row] as number) : 1))}`,
        ),
      )
      expect(counts.size).toBe(50)
    },
  )
})

describe('what is drawn', () => {
  test('clusters as a whole, and the product of what a row belongs to', () => {
    const clusters = clusterUnits(Int32Array.from([0, 1, 0, 2, 1, 2, 2]))
    const dates = dateBlocks(Int32Array.from([0, 2, 2, 3, 7, 7, 9]), 2)
    // Five dates occur: 0 and 2, 3 and 7, 9.
    expect([...dates.codes, dates.count]).toEqual([0, 0, 0, 1, 1, 1, 2, 3])
    const weights = weightsOf({ rows: 7, units: [clusters, dates] }, 1, 6)
    const draws = poissonDraws(1, 4)
    const [ofClusters, ofDates] = [new Int32Array(3), new Int32Array(3)]
    draws.fill(ofClusters)
    draws.fill(ofDates)
    const inLane = (words: Int32Array, code: number) => ((words[code] as number) >>> 16) & 0xff
    const product = [...clusters.codes].map(
      (code, row) => inLane(ofClusters, code) * inLane(ofDates, dates.codes[row] as number),
    )
    expect([...weights]).toEqual(product)
    expect(new Set(product).size).toBeGreaterThan(1)
  })

  test('of two kinds of units in any number of rows, without a count that runs over into the next lane', () => {
    const { labels, scores } = binormal(2000, 0.3, 1)
    const units = [7, 11].map((count) => clusterUnits(Int32Array.from(labels, (_, row) => row % count)))
    const ranked = rankByScore(labels, scores)
    const resampling: Resampling = { rows: 2000, units, labels }
    const [aucs] = replicatesOf({ seed: 8, resampling, statistics: [rankingSteps(ranked, false)] }, 40)
    for (const [at, auc] of aucs?.entries() ?? [])
      expect(auc).toBeCloseTo(rocAuc(ranked, weightsOf(resampling, 8, at)).value, 12)
    // As high as they can be, in every lane.
    const counts = new Int32Array(2000).fill(MOST_DRAWN ** 2 * 0x01_01_01_01)
    const most = drawing(resampling)(poissonDraws(8, 0))
    const out = new Float64Array(3 * LANES)
    const classes = classWeights(counts, labels, undefined)
    expect([...classes.positive]).toEqual(Array(LANES).fill(MOST_DRAWN ** 2 * sumOf(labels)))
    rankingReplicates(rankingSteps(ranked, false), { ...most, counts, classes }, out, 0, 3)
    for (let lane = 0; lane < LANES; lane++) expect(out[3 * lane]).toBeCloseTo(rocAuc(ranked).value, 12)
    expect(() => drawing({ rows: 2000, units: [...units, ...units] })).toThrow(/units of 4 kinds; at most two/)
  })

  test('a replicate without a class is drawn again, from where its sequence stands', () => {
    const labels = Uint8Array.from([1, 0, 0, 0, 0, 0])
    const ranked = rankByScore(labels, Float64Array.from([2, 1, 2, 3, 4, 5]))
    const resampling: Resampling = { rows: 6, units: [], labels }
    const statistics = [rankingSteps(ranked, true)]
    const [auc] = replicatesOf({ seed: 1, resampling, statistics }, 400)
    expect(auc?.every(Number.isFinite)).toBe(true)
    for (let at = 0; at < 40; at++) {
      const draws = poissonDraws(1, at)
      const words = new Int32Array(6)
      let counts: number[]
      do {
        draws.fill(words)
        counts = [...words].map((word) => word & 0xff)
      } while (counts[0] === 0 || sumOf(counts) === counts[0])
      expect(auc?.[at]).toBeCloseTo(rocAuc(ranked, Float64Array.from(counts)).value, 12)
    }
  })

  test('a class of no weight is an error, and no endless loop; rankings need classes', () => {
    const ranking = rankByScore(Uint8Array.from([1, 0]), Float64Array.from([1, 0]))
    const statistics = [rankingSteps(ranking, true)]
    const replicate = (resampling: Partial<Resampling>) =>
      replicator({ seed: 1, resampling: { rows: 2, units: [], ...resampling }, statistics })(0, new Float64Array(3), 0)
    expect(() => replicate({ labels: new Uint8Array(2) })).toThrow(/too few rows of the rarer class/)
    expect(() => replicate({ labels: Uint8Array.from([1, 2]) })).toThrow(/Label 2 of row 1/)
    expect(() => replicate({})).toThrow(/by the classes of its rows/)
  })
})

describe('replicates scatter as the estimate does', () => {
  test('the area under the ROC curve as DeLong has it', () => {
    const { labels, scores } = binormal(20_000, 0.05, 1.2)
    const statistic = rankingSteps(rankByScore(labels, scores), true)
    const [auc] = replicatesOf(
      { seed: 9, resampling: { rows: 20_000, units: [], labels }, statistics: [statistic] },
      1000,
    )
    const analytic = Math.sqrt(rocAuc(rankByScore(labels, scores)).stratifiedVariance ?? Number.NaN)
    // Of 1,000 replicates the standard error is known to 2.2 %.
    const { standardError } = bootstrapUncertain(0.8, auc as Float64Array, 0)
    expect(Math.abs(standardError / analytic - 1)).toBeLessThan(4 * 0.0224)
  })

  test('clusters that repeat their rows widen the error by the root of their size', () => {
    const { labels, scores } = binormal(2000, 0.3, 1)
    const rows = Int32Array.from({ length: 8000 }, (_, i) => i >> 2)
    const repeatedLabels = Uint8Array.from(rows, (row) => labels[row] as number)
    const repeated = rankByScore(
      repeatedLabels,
      Float64Array.from(rows, (row) => scores[row] as number),
    )
    const spread = (units: Resampling['units']) => {
      const statistics = [rankingSteps(repeated, false)]
      const resampling: Resampling = { rows: 8000, units, labels: repeatedLabels }
      const [auc] = replicatesOf({ seed: 2, resampling, statistics }, 500)
      return bootstrapUncertain(0.8, auc as Float64Array, 0).standardError
    }
    expect(spread([clusterUnits(rows)]) / spread([])).toBeGreaterThan(1.7)
    expect(spread([clusterUnits(rows)]) / spread([])).toBeLessThan(2.3)
  })

  const { bca } = golden
  // Both have 20,000 replicates: bounds at 5 % are known to about 0.015 standard errors.
  test('average precision: the interval of scipy.stats.bootstrap, rows drawn within their class', () => {
    const labels = Uint8Array.from([...bca.positives.map(() => 1), ...bca.negatives.map(() => 0)])
    const ranking = rankByScore(labels, Float64Array.from([...bca.positives, ...bca.negatives]))
    const { value, influence } = averagePrecision(ranking)
    expect(value).toBeCloseTo(bca.average_precision, 12)
    const resampling = { rows: 480, units: [], labels }
    const replication = { seed: 4, resampling, statistics: [rankingSteps(ranking, true)] }
    const [, replicates] = replicatesOf(replication, 20_000)
    const interval = bootstrapUncertain(value, replicates as Float64Array, acceleration(influence, [], labels))
    expect(Math.abs(interval.lower(0.05) - bca.low) / bca.standardError).toBeLessThan(0.1)
    expect(Math.abs(interval.upper(0.05) - bca.high) / bca.standardError).toBeLessThan(0.1)
    expect(Math.abs(interval.standardError / bca.standardError - 1)).toBeLessThan(0.04)
  })

  test('the median: the interval of scipy.stats.bootstrap', () => {
    const errors = Float64Array.from(bca.residuals, Math.abs)
    const statistics = [sortedValues(errors)]
    const [replicates] = replicatesOf({ seed: 4, resampling: { rows: 300, units: [] }, statistics }, 20_000)
    const interval = bootstrapUncertain(bca.median, replicates as Float64Array, 0)
    expect(Math.abs(interval.lower(0.05) - bca.medianLow) / bca.medianStandardError).toBeLessThan(0.15)
    expect(Math.abs(interval.upper(0.05) - bca.medianHigh) / bca.medianStandardError).toBeLessThan(0.15)
  })
})

test('the acceleration is a sixth of the skewness of the units’ influence over the root of their number', () => {
  const influence = Float64Array.from([-1, -1, -1, 3])
  expect(acceleration(influence, [])).toBeCloseTo(24 / (6 * 12 ** 1.5), 14)
  // Clusters of two: sums -2 and 2, without skewness.
  expect(acceleration(influence, [clusterUnits(Int32Array.from([0, 0, 1, 1]))])).toBe(0)
  // Within strata: -1 and -1 about their mean are nothing, -1 and 3 are -2 and 2.
  expect(acceleration(influence, [], Uint8Array.from([0, 0, 1, 1]))).toBe(0)
  expect(acceleration(new Float64Array(3), [])).toBe(0)
})
