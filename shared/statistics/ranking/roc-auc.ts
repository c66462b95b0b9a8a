import type { Estimate } from '../influence/estimate.ts'
import { classTotals, isLastOfTie, isPositive, type Ranking, rowOf } from './ranking.ts'
import { forEachTie, setInfluence } from './ties.ts'

/**
 * The area under the ROC curve: how often a row of class 1 scores above a row of class 0, ties counting half; with
 * `weights`, `sklearn.metrics.roc_auc_score` under `sample_weight`.
 *
 * Its influence values are DeLong's placements less the area, over the share of the class (DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988; by ranks as Sun and Xu, IEEE Signal Processing Letters 21, 2014).
 * `standardError` with the labels as strata gives exactly DeLong's variance, and of a paired difference exactly DeLong's
 * test. That variance follows from the order of the rows alone, without a value for each; what is not asked for is not
 * computed.
 * @throws RangeError for bad weights
 */
export function rocAuc(ranking: Ranking, weights?: Float64Array): Estimate {
  const { positive, negative } = classTotals(ranking, weights)
  const value = areaOf(ranking, weights) / positive / negative
  let influence: Float64Array | undefined
  let variance: number | undefined
  const hasVariance = weights === undefined && positive > 1 && negative > 1
  return {
    value,
    get influence() {
      influence ??= influenceOf(ranking, weights, value, { positive, negative })
      return influence
    },
    get stratifiedVariance() {
      if (hasVariance) variance ??= varianceOf(ranking, value)
      return variance
    },
  }
}

function influenceOf(
  ranking: Ranking,
  weights: Float64Array | undefined,
  value: number,
  { positive, negative }: { readonly positive: number; readonly negative: number },
): Float64Array {
  const influence = new Float64Array(ranking.codes.length)
  let [above, below] = [0, negative]
  forEachTie(ranking, weights, (ofPositive, ofNegative, start, end) => {
    below -= ofNegative
    const placementOfPositive = (below + ofNegative / 2) / negative
    const placementOfNegative = (above + ofPositive / 2) / positive
    above += ofPositive
    const derivatives = [(placementOfPositive - value) / positive, (placementOfNegative - value) / negative] as const
    setInfluence(influence, ranking, weights, [start, end], derivatives)
  })
  return influence
}

// Both passes below keep their sums in variables of their own: what a callback shares is kept on the heap, number by
// number, and ten million rows take three times as long.

/** The pairs of classes in the right order, ties counting half, by weight. */
function areaOf({ codes }: Ranking, weights: Float64Array | undefined): number {
  let [above, area, ofPositive, ofNegative] = [0, 0, 0, 0]
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    const weight = weights === undefined ? 1 : (weights[rowOf(code)] as number)
    if (isPositive(code)) ofPositive += weight
    else ofNegative += weight
    if (!isLastOfTie(code)) continue
    area += ofNegative * (above + ofPositive / 2)
    above += ofPositive
    ofPositive = ofNegative = 0
  }
  return area
}

/** The variances of the placements, each over the number of rows of its class. */
function varianceOf({ codes, positives, negatives }: Ranking, value: number): number {
  let [above, below, ofPositive, ofNegative, ofPositives, ofNegatives] = [0, negatives, 0, 0, 0, 0]
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    if (isPositive(code)) ofPositive++
    else ofNegative++
    if (!isLastOfTie(code)) continue
    below -= ofNegative
    // Around the area, since near 1 the squares would lose all digits.
    const positive = (below + ofNegative / 2) / negatives - value
    const negative = (above + ofPositive / 2) / positives - value
    above += ofPositive
    ofPositives += ofPositive * positive * positive
    ofNegatives += ofNegative * negative * negative
    ofPositive = ofNegative = 0
  }
  return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives
}
