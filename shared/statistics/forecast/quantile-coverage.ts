import type { Estimate } from '../influence/estimate.ts'
import { rowCount } from '../influence/rows.ts'
import { weightedMean } from '../influence/weighted-mean.ts'

/**
 * The share of actual values at or below the predicted quantile; right quantiles of level p cover a share of p.
 *
 * @throws RangeError for no rows, columns of different length, a value that is not a number, or bad weights.
 */
export function quantileCoverage(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  const covered = new Float64Array(rowCount(actual, predicted, weights))
  let successes = 0
  for (let i = 0; i < covered.length; i++) {
    const [y, quantile] = [actual[i] as number, predicted[i] as number]
    if (Number.isNaN(y) || Number.isNaN(quantile)) throw new RangeError(`Row ${i} holds ${y} and ${quantile}.`)
    if (y > quantile) continue
    covered[i] = 1
    successes++
  }
  const share = weightedMean(covered, weights)
  return weights === undefined ? { ...share, counts: { successes, trials: covered.length } } : share
}
