import type { ConfusionMatrix } from '../classification/confusion-matrix.ts'
import { type SamplingDesign, standardError } from '../influence/standard-error.ts'
import { type GroupRate, groupCells, RATE_CELLS, rateOf } from './group-rates.ts'

/** A rate of one group with its sampling error. */
export interface RateEstimate {
  readonly group: number
  readonly rate: number
  /** Rows in its denominator, whatever they weigh. */
  readonly rows: number
  readonly variance: number
  /** Degrees of freedom of Student's t. */
  readonly df: number
}

/** The rates of all groups, and how they vary together. */
export interface RateEstimates {
  readonly rates: readonly RateEstimate[]
  /** Covariance of two of them, by their places in `rates`. Groups share no row, so that it is 0 unless rows depend on each other. */
  covariance(a: number, b: number): number
}

/**
 * A rate of every group. Its variance is that of its influence values in the design given, and never less than Agresti and
 * Caffo's p̃(1 - p̃)/(n + 2) with p̃ = (x + 1)/(n + 2) of independent rows ("Simple and Effective Confidence Intervals for
 * Proportions and Differences of Proportions", American Statistician 54, 2000): a group in which everybody is selected, or
 * nobody, is not known without error. With weights, n is the effective number of rows, (Σw)²/Σw² (Kish, 1965).
 *
 * @throws RangeError for a group without a row in the denominator, and for bad columns
 */
export function rateEstimates(
  matrix: ConfusionMatrix,
  groups: Int32Array,
  rate: GroupRate,
  design: SamplingDesign = {},
): RateEstimates {
  const { cells } = groupCells(matrix, groups)
  const { hits, of } = RATE_CELLS[rate]
  const dependent = design.clusters !== undefined || design.dates !== undefined
  const influences: { readonly influence: Float64Array; readonly variance: number }[] = []
  const rates = Array.from(cells, ([group, { counts }]): RateEstimate => {
    const { rate: share, size } = rateOf(counts, rate)
    if (share === undefined) throw new RangeError(`The rate of group ${group} is undefined: no row counts.`)
    const influence = new Float64Array(dependent ? matrix.rows : 0)
    let [rows, squaredWeights, squares] = [0, 0, 0]
    for (let i = 0; i < matrix.rows; i++) {
      const cell = matrix.cells[i] as number
      if (groups[i] !== group || !of.includes(cell)) continue
      const weight = matrix.weights?.[i] ?? 1
      const deviation = weight * ((hits.includes(cell) ? 1 : 0) - share)
      rows++
      squaredWeights += weight * weight
      squares += deviation * deviation
      if (dependent) influence[i] = (matrix.rows * deviation) / size
    }
    const smallest = plusFour(share, size ** 2 / squaredWeights)
    const own = dependent
      ? varianceOf(influence, design)
      : { variance: squares / size ** 2 / (1 - 1 / Math.max(2, rows)), df: Math.max(1, rows - 1) }
    influences.push({ influence, variance: own.variance })
    return { group, rate: share, rows, variance: Math.max(own.variance, smallest), df: own.df }
  })
  return {
    rates,
    covariance: (a, b) => {
      if (!dependent) return 0
      const [first, second] = [influences[a], influences[b]] as [(typeof influences)[0], (typeof influences)[0]]
      const sum = first.influence.map((each, i) => each + (second.influence[i] as number))
      return (varianceOf(sum, design).variance - first.variance - second.variance) / 2
    },
  }
}

/** Agresti and Caffo's variance of a share, with a success and a failure more than there were. */
function plusFour(share: number, rows: number): number {
  const moved = (share * rows + 1) / (rows + 2)
  return (moved * (1 - moved)) / (rows + 2)
}

/** Of a rate of 0 or 1 it is 0. */
function varianceOf(influence: Float64Array, design: SamplingDesign): { variance: number; df: number } {
  if (influence.every((each) => each === 0)) return { variance: 0, df: 1 }
  const { standardError: error, df } = standardError({ value: 0, influence }, design)
  return { variance: error * error, df }
}
