import { plural } from '../../../report/text.ts'
import { LEAST_ROWS_TO_PASS } from '../config/least-rows.ts'
import type { Measurement, Needed, Reading } from './reading.ts'

/**
 * Why a rule that holds does not pass all the same: there is less than what its number is made for. What fails on little data
 * fails. `undefined` when there is enough.
 */
export function withheld({ rule, rows }: Reading, measured: Measurement): string | undefined {
  const needed = 'needed' in measured ? measured.needed : undefined
  // Of a number that a run logged the rows are not known.
  if (rows === 0) return undefined
  return tooFew(needed, rule.minRows) ?? tooFew(ofRows(rows), rule.minRows)
}

function ofRows(rows: number): Needed {
  return { have: rows, least: LEAST_ROWS_TO_PASS, of: 'rows', source: '' }
}

function tooFew(needed: Needed | undefined, minRows: number | undefined): string | undefined {
  if (needed === undefined) return undefined
  const { have, least, of, source } = needed
  if (have >= (minRows ?? least)) return undefined
  const asked = minRows === undefined ? `the ${least} that it takes to pass` : `min_rows ${minRows}`
  const from = minRows === undefined && source !== '' ? ` (${source})` : ''
  return `it holds, but on ${plural(have, of.replace(/s$/, ''))}, fewer than ${asked}${from}; a rule that is to pass on fewer states its own min_rows`
}
