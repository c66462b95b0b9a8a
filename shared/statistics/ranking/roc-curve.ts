import { classTotals, type Ranking, rowOf } from './ranking.ts'
import { forEachTie } from './ties.ts'

export interface RocCurve {
  /** Ascending, from 0 to 1. */
  readonly falsePositiveRate: Float64Array
  readonly truePositiveRate: Float64Array
  /** Descending; a score at or above it counts as 1. The first is Infinity, above all scores. */
  readonly thresholds: Float64Array
}

/**
 * The ROC curve at every threshold that bends it, as `sklearn.metrics.roc_curve`: points on the straight line between
 * equal steps are left out.
 * @throws RangeError for bad weights
 */
export function rocCurve(ranking: Ranking, weights?: Float64Array): RocCurve {
  const { positive, negative } = classTotals(ranking, weights)
  const { truePositives, falsePositives, thresholds } = countsByThreshold(ranking, weights)
  const kept = bends(truePositives, falsePositives)
  // Divided by what the sums end at, so that rounding of weights cannot keep a rate from reaching 1.
  return {
    falsePositiveRate: picked(falsePositives, kept, falsePositives.at(-1) || negative),
    truePositiveRate: picked(truePositives, kept, truePositives.at(-1) || positive),
    thresholds: picked(thresholds, kept, 1),
  }
}

/** What both classes weigh at and above each distinct score; the first entry stands above all scores. */
export interface ThresholdCounts {
  readonly truePositives: Float64Array
  readonly falsePositives: Float64Array
  /** Descending. */
  readonly thresholds: Float64Array
}

/** What lies at and above each threshold. */
export function countsByThreshold(ranking: Ranking, weights?: Float64Array): ThresholdCounts {
  const { codes, scores } = ranking
  let size = 1
  forEachTie(ranking, weights, (positive, negative) => {
    if (positive + negative > 0) size++
  })
  const truePositives = new Float64Array(size)
  const falsePositives = new Float64Array(size)
  const thresholds = new Float64Array(size)
  thresholds[0] = Number.POSITIVE_INFINITY
  let [t, f, at] = [0, 0, 0]
  forEachTie(ranking, weights, (positive, negative, start) => {
    // Rows without weight are as good as absent, and so are their scores.
    if (positive + negative === 0) return
    at++
    truePositives[at] = t += positive
    falsePositives[at] = f += negative
    thresholds[at] = scores[rowOf(codes[start] as number)] as number
  })
  return { truePositives, falsePositives, thresholds }
}

/** Both ends, the highest score, which scikit-learn keeps too, and each point whose step differs from the next. */
function bends(x: Float64Array, y: Float64Array): number[] {
  const kept: number[] = []
  for (let i = 0; i < x.length; i++) {
    const isEnd = i <= 1 || i === x.length - 1
    if (isEnd || step(x, i + 1) !== step(x, i) || step(y, i + 1) !== step(y, i)) kept.push(i)
  }
  return kept
}

function step(values: Float64Array, i: number): number {
  return (values[i] as number) - (values[i - 1] as number)
}

function picked(values: Float64Array, indices: readonly number[], divisor: number): Float64Array {
  return Float64Array.from(indices, (i) => (values[i] as number) / divisor)
}
