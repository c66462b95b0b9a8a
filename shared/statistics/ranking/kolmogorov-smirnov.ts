import { kolmogorovSurvival } from '../distributions/kolmogorov.ts'
import { sortAscending } from './sort.ts'

/** A test statistic and how often chance alone exceeds it. */
export interface KolmogorovSmirnov {
  /** The greatest distance between the two empirical distribution functions. */
  readonly statistic: number
  /** Two-sided, from the limiting distribution at √(nm/(n+m))·D; too large rather than too small for tied values. */
  readonly pvalue: number
}

/**
 * The two-sample Kolmogorov-Smirnov test. The statistic is that of `scipy.stats.ks_2samp`. SciPy's `method="asymp"`
 * corrects √(nm/(n+m)) no further either, but takes the exact finite-sample law of one sample with round(nm/(n+m)) rows.
 * @throws RangeError when a sample is empty or a value is NaN
 */
export function kolmogorovSmirnov(a: Float64Array, b: Float64Array): KolmogorovSmirnov {
  if (a.length === 0 || b.length === 0) throw new RangeError('A sample without values has no distribution.')
  const statistic = greatestDistance(sortAscending(a), sortAscending(b))
  const size = (a.length * b.length) / (a.length + b.length)
  return { statistic, pvalue: statistic === 0 ? 1 : kolmogorovSurvival(Math.sqrt(size) * statistic) }
}

function greatestDistance(a: Float64Array, b: Float64Array): number {
  let [i, j, greatest] = [0, 0, 0]
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] as number, b[j] as number)
    while (i < a.length && a[i] === value) i++
    while (j < b.length && b[j] === value) j++
    // Whole numbers until the end, so that equal distances are equal.
    greatest = Math.max(greatest, Math.abs(i * b.length - j * a.length))
  }
  return greatest / (a.length * b.length)
}
