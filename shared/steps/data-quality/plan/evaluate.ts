import type { Outcome } from '../../../kernel/index.ts'
import type { Condition, DataCheck } from '../check.ts'

/** What was counted or computed for a check; `number` for the value of a query rule. */
export interface Measured {
  /** Rows (failing, duplicated, orphaned, counted), or the value of a query rule. */
  readonly amount: number
  /** Rows looked at, after the filter; `null` where the check is not about rows. */
  readonly rowsChecked: number | null
}

export interface Verdict {
  readonly outcome: Outcome
  readonly value: number | null
  readonly message?: string
}

type Judged = Pick<DataCheck, 'expectation' | 'severity' | 'filter' | 'measure'>

/** What a broken `must` does: only an error fails the gate. */
export function brokenOutcome(check: Pick<DataCheck, 'severity'>): Outcome {
  return check.severity === 'error' ? 'fail' : 'warn'
}

/**
 * Whether the measured value keeps the expectation. A broken `must` fails a check of severity `error` and warns for
 * the others; a broken `warn` warns. What cannot be decided fails, whatever the severity: it is not known to hold.
 */
export function evaluate(check: Judged, measured: Measured): Verdict {
  const { must, warn, tolerance = 0 } = check.expectation
  const value = measuredValue(check, measured)
  if (typeof value === 'string') return { outcome: 'fail', value: null, message: value }
  if (!holds(must, value, tolerance)) return { outcome: brokenOutcome(check), value }
  if (warn !== undefined && !holds(warn, value, 0)) return { outcome: 'warn', value }
  if (check.filter !== undefined && check.measure.kind !== 'rowCount' && measured.rowsChecked === 0) {
    return { outcome: 'warn', value, message: 'The filter selects no row, so nothing was looked at.' }
  }
  return { outcome: 'pass', value }
}

/** In the unit of the expectation, or why there is none. */
function measuredValue(check: Judged, measured: Measured): number | string {
  const { amount, rowsChecked } = measured
  if (!Number.isFinite(amount)) return `The measured value is ${amount}, which no threshold decides.`
  if (check.expectation.unit !== 'percent') return amount
  if (rowsChecked === null) return 'A threshold in percent needs rows to be a part of.'
  if (rowsChecked === 0) {
    const why = check.filter === undefined ? 'the dataset has no row' : 'the filter selects no row'
    return `A threshold in percent cannot be decided: ${why}.`
  }
  // The product is exact, so the quotient is the double nearest to the true percentage.
  return (100 * amount) / rowsChecked
}

/** NaN keeps no condition. `tolerance` widens each bound; for `<>` it widens what counts as equal. */
export function holds(condition: Condition, value: number, tolerance: number): boolean {
  if (Number.isNaN(value)) return false
  switch (condition.by) {
    case '=':
      return Math.abs(value - condition.value) <= tolerance
    case '<>':
      return Math.abs(value - condition.value) > tolerance
    case '<':
      return value < condition.value + tolerance
    case '<=':
      return value <= condition.value + tolerance
    case '>':
      return value > condition.value - tolerance
    case '>=':
      return value >= condition.value - tolerance
    case 'between':
      return value >= condition.low - tolerance && value <= condition.high + tolerance
    case 'notBetween':
      return value < condition.low + tolerance || value > condition.high - tolerance
  }
}
