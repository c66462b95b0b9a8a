import { normalSurvival } from '../distributions/normal.ts'
import { rankByScore } from './ranking.ts'
import { rocAuc } from './roc-auc.ts'

/** DeLong's test of two models that scored the same rows. */
export interface PairedDelong {
  /** The areas of the candidate and of the champion. */
  readonly auc: readonly [number, number]
  readonly variance: readonly [number, number]
  readonly covariance: number
  /** Candidate less champion. */
  readonly difference: number
  readonly standardError: number
  /** The difference over its standard error: standard normal where both areas are equal. */
  readonly z: number
  /** Two-sided. */
  readonly pvalue: number
}

/**
 * The correlated areas of two models and the test that they are equal: the numbers of pROC's `roc.test(method="delong")`.
 * @throws RangeError as `rankByScore` does, for fewer than 2 rows of a class, and where both models rank alike, so that
 *   their difference has no variance
 */
export function pairedDelong(labels: Uint8Array, candidate: Float64Array, champion: Float64Array): PairedDelong {
  const ranking = rankByScore(labels, candidate)
  if (ranking.positives < 2 || ranking.negatives < 2)
    throw new RangeError(
      `A variance needs 2 rows of each class; there are ${ranking.negatives} and ${ranking.positives}.`,
    )
  const ours = rocAuc(ranking)
  const theirs = rocAuc(rankByScore(labels, champion))
  // The influence of a row is its placement less the area, times rows over rows of its class.
  const scaleOf = (size: number) => size / (size - 1) / labels.length ** 2
  const scales = [scaleOf(ranking.negatives), scaleOf(ranking.positives)] as const
  let [ofOurs, ofTheirs, ofBoth, ofDifference] = [0, 0, 0, 0]
  for (let row = 0; row < labels.length; row++) {
    const scale = scales[labels[row] as 0 | 1]
    const x = ours.influence[row] as number
    const y = theirs.influence[row] as number
    ofOurs += scale * x * x
    ofTheirs += scale * y * y
    ofBoth += scale * x * y
    // By itself: of models that are nearly alike, little is left of the two variances less twice the covariance.
    ofDifference += scale * (x - y) ** 2
  }
  if (ofDifference === 0) throw new RangeError('Both models rank the rows alike: their difference has no variance.')
  const difference = ours.value - theirs.value
  const standardError = Math.sqrt(ofDifference)
  const z = difference / standardError
  return {
    auc: [ours.value, theirs.value],
    variance: [ofOurs, ofTheirs],
    covariance: ofBoth,
    difference,
    standardError,
    z,
    pvalue: 2 * normalSurvival(Math.abs(z)),
  }
}
