import type { Estimate } from '../influence/estimate.ts'
import { classTotals, type Ranking } from './ranking.ts'
import { forEachTie, setInfluence } from './ties.ts'

/**
 * The area under the ROC curve: how often a row of class 1 scores above a row of class 0, ties counting half; with
 * `weights`, `sklearn.metrics.roc_auc_score` under `sample_weight`.
 *
 * Its influence values are DeLong's placements less the area, over the share of the class (DeLong, DeLong and
 * Clarke-Pearson, Biometrics 44, 1988). `standardError` with the labels as strata gives exactly DeLong's variance, and of
 * a paired difference exactly DeLong's test.
 * @throws RangeError for bad weights
 */
export function rocAuc(ranking: Ranking, weights?: Float64Array): Estimate {
  const { positive, negative } = classTotals(ranking, weights)
  let [above, area] = [0, 0]
  forEachTie(ranking, weights, (ofPositive, ofNegative) => {
    area += ofNegative * (above + ofPositive / 2)
    above += ofPositive
  })
  const value = area / positive / negative
  const influence = new Float64Array(ranking.codes.length)
  let below = negative
  above = 0
  forEachTie(ranking, weights, (ofPositive, ofNegative, start, end) => {
    below -= ofNegative
    const placementOfPositive = (below + ofNegative / 2) / negative
    const placementOfNegative = (above + ofPositive / 2) / positive
    above += ofPositive
    const derivatives = [(placementOfPositive - value) / positive, (placementOfNegative - value) / negative] as const
    setInfluence(influence, ranking, weights, [start, end], derivatives)
  })
  return { value, influence }
}
