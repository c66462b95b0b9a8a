import type { Interval } from '../intervals/interval.ts'
import { wilsonInterval } from '../intervals/wilson.ts'
import { binTable } from './bin-table.ts'
import { equalMassBins } from './equal-mass-bins.ts'

export interface ReliabilityPoint {
  readonly rows: number
  readonly events: number
  readonly meanPredicted: number
  readonly observedRate: number
  /** Wilson's interval of the observed rate. */
  readonly interval: Interval
}

/**
 * The points of a reliability diagram (scikit-learn's `calibration_curve` with `strategy='quantile'`), each with the
 * interval of its observed rate. Rows are counted without weights, since Wilson's interval is one of counts.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a probability outside [0, 1], or a
 *   bad number of bins.
 */
export function reliabilityDiagram(
  labels: Uint8Array,
  probabilities: Float64Array,
  bins: number,
  confidence: number,
): ReliabilityPoint[] {
  const table = binTable(labels, probabilities, equalMassBins(probabilities, bins))
  return table.map(({ rows, events, meanPredicted, observedRate }) => ({
    ...{ rows, events, meanPredicted, observedRate },
    interval: wilsonInterval(events, rows, confidence),
  }))
}
