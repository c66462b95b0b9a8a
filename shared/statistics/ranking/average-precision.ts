import type { Estimate } from '../influence/estimate.ts'
import { classTotals, type Ranking } from './ranking.ts'
import { forEachTie, setInfluence } from './ties.ts'

/**
 * Average precision: the precision at each threshold, weighted by the recall that it adds, without interpolation. The
 * number of `sklearn.metrics.average_precision_score`, which MLflow logs as `precision_recall_auc`.
 *
 * The influence values are its derivatives by the weight of each row. Let t and f be what both classes weigh at and above
 * a threshold, g the gain in t there, P what class 1 weighs, and each sum run over the thresholds at and below the row's
 * own score. A row of class 1 has (precision - average + Σ g·f / (t+f)²) / P, one of class 0 has -Σ g·t / (t+f)² / P.
 * @throws RangeError for bad weights
 */
export function averagePrecision(ranking: Ranking, weights?: Float64Array): Estimate {
  const { positive } = classTotals(ranking, weights)
  let [t, f, area, allGains, allLosses] = [0, 0, 0, 0, 0]
  forEachTie(ranking, weights, (ofPositive, ofNegative) => {
    t += ofPositive
    f += ofNegative
    if (ofPositive === 0) return
    area += (ofPositive * t) / (t + f)
    allGains += (ofPositive * f) / (t + f) ** 2
    allLosses += (ofPositive * t) / (t + f) ** 2
  })
  const value = area / positive
  const influence = new Float64Array(ranking.codes.length)
  let [gains, losses] = [allGains, allLosses]
  t = f = 0
  forEachTie(ranking, weights, (ofPositive, ofNegative, start, end) => {
    t += ofPositive
    f += ofNegative
    const precision = t > 0 ? t / (t + f) : 0
    setInfluence(
      influence,
      ranking,
      weights,
      [start, end],
      [(precision - value + gains) / positive, -losses / positive],
    )
    if (ofPositive === 0) return
    gains -= (ofPositive * f) / (t + f) ** 2
    losses -= (ofPositive * t) / (t + f) ** 2
  })
  return { value, influence }
}
