import type { MetricOptions } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import type { OptionSpec } from './metric.ts'

/** The option that says whose drift is measured. */
export const DRIFT_OPTION = {
  column: {
    kind: 'column',
    doc: 'Column of numbers whose drift is measured, such as an input of the model; by default what the model predicts. It needs the `reference` of `data`.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** A column then and now. */
export interface DriftSamples {
  readonly reference: Float64Array
  readonly current: Float64Array
  /** `1,000 reference rows` */
  readonly comparedWith: string
}

/**
 * The candidate's rows, and the reference rows or else, of what the model predicts, the champion's.
 * @throws RangeError when there is nothing to compare with, as in a first run without reference rows
 */
export function driftSamples(rows: Predictions, { column }: MetricOptions): DriftSamples {
  const { candidate, champion, output } = rows
  const name = typeof column === 'string' ? column : output
  const isOutput = name === output
  const current = isOutput ? (candidate.score ?? candidate.prediction) : rows.columns.get(name ?? '')
  const sample = rows.reference.get(name ?? '')
  const reference = sample ?? (isOutput ? (champion?.score ?? champion?.prediction) : undefined)
  if (current === undefined || reference === undefined)
    throw new RangeError(`There are neither reference rows nor a champion to compare "${name}" with.`)
  const compared = sample === undefined ? 'predictions of the champion' : 'reference rows'
  return { reference, current, comparedWith: `${reference.length.toLocaleString('en')} ${compared}` }
}
