import { countByBin, quantileBins } from './quantile-bins.ts'
import { populationStabilityIndex, type StabilityIndex } from './stability-index.ts'

/** The stability index of a column, with the cells that it was computed on. */
export interface ColumnStability extends StabilityIndex {
  /** Rows of each cell in the reference; when a value is missing in either sample, the last cell counts them. */
  readonly expected: Float64Array
  /** Rows of each cell in the sample of today. */
  readonly actual: Float64Array
  readonly hasMissingCell: boolean
}

export interface NumericStability extends ColumnStability {
  /** Inner edges of the cells: (-∞, e₀], (e₀, e₁], …, (eₖ, ∞). */
  readonly edges: Float64Array
  /** Bins asked for; ties in the reference give fewer. */
  readonly binsRequested: number
}

export interface StabilityOptions {
  /** Bins of equal share in the reference; 10 when not said. */
  readonly bins?: number
  /** Of the critical value; 0.95 when not said. */
  readonly confidence?: number
}

/**
 * Population stability index of a numeric column over quantiles of the reference: the champion's training scores against
 * today's (PSI), or a feature then and now (CSI).
 *
 * @param reference NaN where the value is missing
 * @param current NaN where the value is missing
 * @throws RangeError when the reference has no value or the current sample no row
 */
export function numericStability(
  reference: Float64Array,
  current: Float64Array,
  { bins = 10, confidence = 0.95 }: StabilityOptions = {},
): NumericStability {
  const cut = quantileBins(reference, bins)
  const then = countByBin(reference, cut)
  const now = countByBin(current, cut)
  const column = withMissing(then.cells, then.missing, now.cells, now.missing, confidence)
  return { ...column, edges: cut.edges, binsRequested: bins }
}

function withMissing(
  expected: Float64Array,
  expectedMissing: number,
  actual: Float64Array,
  actualMissing: number,
  confidence: number,
): ColumnStability {
  const hasMissingCell = expectedMissing + actualMissing > 0
  const then = hasMissingCell ? appended(expected, expectedMissing) : expected
  const now = hasMissingCell ? appended(actual, actualMissing) : actual
  return { ...populationStabilityIndex(then, now, confidence), expected: then, actual: now, hasMissingCell }
}

function appended(cells: Float64Array, last: number): Float64Array {
  const longer = new Float64Array(cells.length + 1)
  longer.set(cells)
  longer[cells.length] = last
  return longer
}
