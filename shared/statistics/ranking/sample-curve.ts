import { classTotals, type Ranking, rowOf } from './ranking.ts'
import { forEachTie } from './ties.ts'

/** What lies at and above a threshold. */
export interface CurvePoint {
  readonly threshold: number
  /** Share of each class that scores at least the threshold. */
  readonly truePositiveRate: number
  readonly falsePositiveRate: number
  /** The share of class 1 among what scores at least the threshold; 1 above all scores. */
  readonly precision: number
  /** Rows of either class at and above the threshold, without their weights. */
  readonly truePositives: number
  readonly falsePositives: number
}

/**
 * Points of the ROC curve and of the precision-recall curve, few enough to draw: both ends, and a threshold wherever
 * either rate has moved by 1/`steps` since the one before. At most 2·`steps` + 2 points, whatever the number of rows.
 * Each is a point of `sklearn.metrics.roc_curve` (with `drop_intermediate=False`) and `precision_recall_curve`.
 * @throws RangeError for bad weights, or when `steps` is no whole number from 1
 */
export function sampleCurve(ranking: Ranking, steps: number, weights?: Float64Array): CurvePoint[] {
  if (!Number.isInteger(steps) || steps < 1) throw new RangeError(`steps must be a whole number from 1, not ${steps}.`)
  const totals = classTotals(ranking, weights)
  const counts = { truePositives: 0, falsePositives: 0 }
  let [t, f] = [0, 0]
  const pointAt = (threshold: number): CurvePoint => ({
    threshold,
    truePositiveRate: Math.min(1, t / totals.positive),
    falsePositiveRate: Math.min(1, f / totals.negative),
    precision: t + f === 0 ? 1 : t / (t + f),
    ...counts,
  })
  const points = [pointAt(Number.POSITIVE_INFINITY)]
  let last = points[0] as CurvePoint
  forEachTie(ranking, weights, (positive, negative, start, end) => {
    t += positive
    f += negative
    for (let i = start; i < end; i++) counts[(ranking.codes[i] as number) < 0 ? 'truePositives' : 'falsePositives']++
    const isLast = end === ranking.codes.length
    const moved =
      t / totals.positive - last.truePositiveRate >= 1 / steps ||
      f / totals.negative - last.falsePositiveRate >= 1 / steps
    if (!moved && !isLast) return
    last = pointAt(ranking.scores[rowOf(ranking.codes[start] as number)] as number)
    points.push(last)
  })
  return points
}
