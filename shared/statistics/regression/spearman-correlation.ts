import type { Estimate } from '../influence/estimate.ts'
import { rowCount, totalWeight } from '../influence/rows.ts'
import { argsort, type Sorted } from '../ranking/sort.ts'

/**
 * Spearman's correlation of actual and predicted values, as `scipy.stats.spearmanr`: Pearson's of their mid-ranks, or with
 * weights of their weighted mid-distribution functions. A row's influence is what it adds itself, and what its presence does to the ranks of
 * all others (Croux and Dehon, "Influence Functions of the Spearman and Kendall Correlation Measures", Statistical Methods
 * and Applications 19, 2010, here for ties and weights, too).
 *
 * @throws RangeError for fewer than two rows, columns of different length, bad weights, NaN, or a constant column.
 */
export function spearmanCorrelation(actual: Float64Array, predicted: Float64Array, weights?: Float64Array): Estimate {
  const rows = rowCount(actual, predicted, weights)
  if (rows < 2) throw new RangeError('A correlation needs more than one row.')
  const total = totalWeight(rows, weights)
  const shares = weights === undefined ? new Float64Array(rows).fill(1 / rows) : weights.map((each) => each / total)
  const [byActual, byPredicted] = [argsort(actual), argsort(predicted)]
  const [first, second] = [centredRanks(byActual, shares), centredRanks(byPredicted, shares)]
  const covariance = meanProduct(shares, first, second)
  const [varianceOfFirst, varianceOfSecond] = [meanProduct(shares, first, first), meanProduct(shares, second, second)]
  // A constant column leaves only the rounding of its rank.
  if (!(Math.min(varianceOfFirst, varianceOfSecond) > 1e-20))
    throw new RangeError('The correlation is undefined: the actual or the predicted value is constant.')
  const scale = Math.sqrt(varianceOfFirst) * Math.sqrt(varianceOfSecond)
  const value = covariance / scale
  const [secondAbove, firstAbove] = [sharesAbove(byActual, shares, second), sharesAbove(byActual, shares, first)]
  const [firstAboveOther, secondAboveOther] = [
    sharesAbove(byPredicted, shares, first),
    sharesAbove(byPredicted, shares, second),
  ]
  const influence = shares.map((share, i) => {
    const [f, g] = [first[i] as number, second[i] as number]
    const ofCovariance = f * g + (secondAbove[i] as number) + (firstAboveOther[i] as number) - 3 * covariance
    const ofFirst = f * f + 2 * (firstAbove[i] as number) - 3 * varianceOfFirst
    const ofSecond = g * g + 2 * (secondAboveOther[i] as number) - 3 * varianceOfSecond
    const derivative = ofCovariance / scale - (value / 2) * (ofFirst / varianceOfFirst + ofSecond / varianceOfSecond)
    return rows * share * derivative
  })
  return { value: Math.max(-1, Math.min(1, value)), influence }
}

/** P(X < x) + P(X = x)/2 - 1/2 of each row. */
function centredRanks(sorted: Sorted, shares: Float64Array): Float64Array {
  const above = sharesAbove(sorted, shares, new Float64Array(shares.length).fill(1))
  return above.map((share) => 0.5 - share)
}

/** For each row, the sum of share times value over the rows whose column is greater, and half of it over those where it is the same. */
function sharesAbove({ order, values: sorted }: Sorted, shares: Float64Array, values: Float64Array): Float64Array {
  const sums = new Float64Array(shares.length)
  let above = 0
  for (let end = sorted.length; end > 0; ) {
    let start = end - 1
    while (start > 0 && sorted[start - 1] === sorted[start]) start--
    let tied = 0
    for (let k = start; k < end; k++)
      tied += (shares[order[k] as number] as number) * (values[order[k] as number] as number)
    for (let k = start; k < end; k++) sums[order[k] as number] = above + tied / 2
    above += tied
    end = start
  }
  return sums
}

function meanProduct(shares: Float64Array, a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let i = 0; i < shares.length; i++) sum += (shares[i] as number) * (a[i] as number) * (b[i] as number)
  return sum
}
