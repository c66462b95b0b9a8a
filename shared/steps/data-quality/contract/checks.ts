import type { DataCheck, Expectation } from '../check.ts'

/** What an implicit check expects: not one row that breaks it. */
export const NO_FAILING_ROWS: Expectation = { unit: 'rows', must: { by: '=', value: 0 } }

/** A check that is reported as skipped, with the reason. */
export function skipped(check: Omit<DataCheck, 'measure' | 'expectation'>, reason: string): DataCheck {
  return { ...check, measure: { kind: 'notExecutable', reason }, expectation: NO_FAILING_ROWS }
}
