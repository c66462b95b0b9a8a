import type { ConfusionMatrix } from '../classification/confusion-matrix.ts'
import { countsByCode, occurringCodes, sumsByCode } from '../influence/code-sums.ts'
import { codeCount } from '../influence/rows.ts'
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
  const units = unitsOf(design)
  const influences: { readonly influence: Float64Array; readonly variance: number }[] = []
  const rates = Array.from(cells, ([group, counts]): RateEstimate => {
    const { rate: share, size } = rateOf(counts, rate)
    if (share === undefined) throw new RangeError(`The rate of group ${group} is undefined: no row counts.`)
    const influence = new Float64Array(units === undefined ? 0 : matrix.rows)
    let [rows, squaredWeights, squares] = [0, 0, 0]
    for (let i = 0; i < matrix.rows; i++) {
      const cell = matrix.cells[i] as number
      if (groups[i] !== group || !of.includes(cell)) continue
      const weight = matrix.weights?.[i] ?? 1
      const deviation = weight * ((hits.includes(cell) ? 1 : 0) - share)
      rows++
      squaredWeights += weight * weight
      squares += deviation * deviation
      if (units !== undefined) influence[i] = (matrix.rows * deviation) / size
    }
    const smallest = plusFour(share, size ** 2 / squaredWeights)
    if (units === undefined) {
      const variance = squares / size ** 2 / (1 - 1 / Math.max(2, rows))
      return { group, rate: share, rows, variance: Math.max(variance, smallest), df: Math.max(1, rows - 1) }
    }
    const ofUnits = units.sums(influence)
    const { variance, df } = varianceOf(ofUnits, units.design)
    influences.push({ influence: ofUnits, variance })
    return { group, rate: share, rows, variance: Math.max(variance, smallest), df }
  })
  return {
    rates,
    covariance: (a, b) => {
      if (units === undefined) return 0
      const [first, second] = [influences[a], influences[b]] as [(typeof influences)[0], (typeof influences)[0]]
      const sum = first.influence.map((each, i) => each + (second.influence[i] as number))
      return (varianceOf(sum, units.design).variance - first.variance - second.variance) / 2
    },
  }
}

/** What is independent of each other, or nearly so: clusters or dates, of which there are fewer than rows. */
interface Units {
  readonly design: SamplingDesign
  /** One influence value a unit, scaled so that its variance is that of the rows. */
  readonly sums: (influence: Float64Array) => Float64Array
}

/** `undefined` where rows are independent; the rows themselves where they share both clusters and dates. */
function unitsOf(design: SamplingDesign): Units | undefined {
  const { clusters, dates } = design
  if (clusters !== undefined && dates !== undefined) return { design, sums: (influence) => influence }
  const codes = clusters ?? dates
  if (codes === undefined) return undefined
  const counts = countsByCode(codes, codeCount(codes))
  const units = Int32Array.from({ length: occurringCodes(counts) }, (_, unit) => unit)
  return {
    design: { ...design, ...(clusters === undefined ? { dates: units } : { clusters: units }) },
    sums: (influence) =>
      sumsByCode(influence, codes, counts.length)
        .filter((_, code) => (counts[code] as number) > 0)
        .map((sum) => (sum * units.length) / influence.length),
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
