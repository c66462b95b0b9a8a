import type { Estimate } from '../influence/estimate.ts'
import { classTotals, type Ranking } from './ranking.ts'
import { forEachTie, setInfluence } from './ties.ts'

/**
 * The Kolmogorov-Smirnov statistic of a classifier: the greatest true positive rate less false positive rate over all
 * thresholds. It has a direction, so that a model that ranks the wrong way round gets 0 and not its distance:
 * `scipy.stats.ks_2samp(negatives, positives, alternative="greater")`.
 *
 * The influence values are those of both rates at the threshold where the greatest is found, the highest of several. They
 * describe large samples with one clear maximum; for intervals use the bootstrap, with these for its acceleration.
 * @throws RangeError for bad weights
 */
export function ksStatistic(ranking: Ranking, weights?: Float64Array): Estimate {
  const { positive, negative } = classTotals(ranking, weights)
  let [t, f, greatest, boundary, truePositiveRate, falsePositiveRate] = [0, 0, 0, 0, 0, 0]
  forEachTie(ranking, weights, (ofPositive, ofNegative, _, end) => {
    t += ofPositive
    f += ofNegative
    // Whole numbers where there are no weights, so that equal distances are equal.
    if (t * negative - f * positive <= greatest) return
    greatest = t * negative - f * positive
    boundary = end
    truePositiveRate = t / positive
    falsePositiveRate = f / negative
  })
  const influence = new Float64Array(ranking.codes.length)
  const set = (range: readonly [number, number], isAbove: number) => {
    const derivatives = [(isAbove - truePositiveRate) / positive, (falsePositiveRate - isAbove) / negative] as const
    setInfluence(influence, ranking, weights, range, derivatives)
  }
  set([0, boundary], 1)
  set([boundary, influence.length], 0)
  return { value: greatest / positive / negative, influence }
}
