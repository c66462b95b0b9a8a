import type { Condition, DataCheck, DatasetContract } from './check.ts'
import type { CountedKeys } from './execute-keys.ts'
import type { RuleAnswer } from './execute-rules.ts'
import { cell } from './execute-samples.ts'
import type { Counted } from './execute-scan.ts'
import { brokenOutcome, evaluate } from './plan/evaluate.ts'
import type { Decision } from './plan/plan.ts'
import type { CheckResult, SampleRow } from './result.ts'

const NOTHING = { failingRows: null, rowsChecked: null, samples: [] } as const

export function decidedResult(decision: Decision): CheckResult {
  const { check } = decision
  switch (decision.kind) {
    case 'skipped':
      return { ...NOTHING, check, outcome: 'skipped', value: null, answer: { by: 'none', reason: decision.reason } }
    case 'failed':
      return undecided(check, decision.message, decision.answer)
    case 'broken': {
      const { answer, message } = decision
      return { ...NOTHING, check, outcome: brokenOutcome(check), value: null, message, answer }
    }
    case 'measured': {
      const { answer, measured } = decision
      if (check.measure.kind === 'columnType') return { ...NOTHING, check, outcome: 'pass', value: null, answer }
      const failingRows = check.measure.kind === 'failingRows' ? measured.amount : null
      const { rowsChecked } = measured
      return { ...NOTHING, check, ...evaluate(check, measured), failingRows, rowsChecked, answer }
    }
  }
}

/** It is not known to hold, so it fails. */
function undecided(check: DataCheck, message: string, answer: CheckResult['answer']): CheckResult {
  return { ...NOTHING, check, outcome: 'fail', value: null, message, answer }
}

export function countedResult(check: DataCheck, found: Counted, samples: readonly SampleRow[]): CheckResult {
  if (!('failing' in found)) return undecided(check, found.message, { by: 'none', reason: found.message })
  const { rowsChecked, query } = found
  const isCount = check.measure.kind === 'rowCount'
  const verdict = evaluate(check, { amount: isCount ? rowsChecked : found.failing, rowsChecked })
  const failingRows = isCount ? null : found.failing
  return { check, ...verdict, failingRows, rowsChecked, answer: { by: 'query', query }, samples }
}

export function keyResult(check: DataCheck, found: CountedKeys, masked: ReadonlySet<string>): CheckResult {
  if (!('failing' in found)) return undecided(check, found.message, { by: 'none', reason: found.message })
  const { failing, rowsChecked, query } = found
  const key = check.measure.kind === 'duplicates' ? check.measure.key : []
  const samples = found.duplicated.map(({ values, rows }): SampleRow => {
    const cells = key.map((name, index) => cell({ name, masked: masked.has(name) }, values[index] ?? null))
    return [...cells, { column: 'count(*)', value: String(rows), masked: false }]
  })
  return {
    check,
    ...evaluate(check, { amount: failing, rowsChecked }),
    failingRows: failing,
    rowsChecked,
    excessRows: found.excess,
    duplicatedKeys: found.keys,
    answer: { by: 'query', query },
    samples,
  }
}

export function ruleResult(check: DataCheck, found: RuleAnswer): CheckResult {
  if (!('value' in found)) {
    const { message, query } = found
    return undecided(check, message, query === undefined ? { by: 'none', reason: message } : { by: 'query', query })
  }
  const answer = { by: 'query', query: found.query } as const
  const verdict = evaluate(check, { amount: found.value, rowsChecked: null })
  const outcomeOf = (amount: number) => evaluate(check, { amount, rowsChecked: null }).outcome
  if (found.between?.some((end) => outcomeOf(end) !== verdict.outcome)) {
    const message = `The SQL gives ${found.written}, which has too many digits to be told from the threshold.`
    return undecided(check, message, answer)
  }
  if (!found.float) return { ...NOTHING, check, ...verdict, answer }
  // The exact value is compared; what is reported must be the same in every run.
  const value = Number(found.value.toPrecision(FLOAT_DIGITS))
  const close = verdict.outcome !== 'pass' && outcomeOf(value) === 'pass'
  const message = `The value misses the threshold beyond its ${FLOAT_DIGITS}th digit: a float is seldom exact. Add a tolerance.`
  return { ...NOTHING, check, ...verdict, value, ...(close ? { message } : {}), answer }
}

/** Digits of a float that do not depend on the order in which an engine adds. */
const FLOAT_DIGITS = 12

/** Whether the condition allows no rows in so many words: an upper bound alone was not meant to. */
function namesNone(must: Condition): boolean {
  if ('value' in must) return must.value === 0 && ['=', '>=', '<='].includes(must.by)
  return must.by === 'between' && must.low === 0
}

/**
 * Without a row nothing was seen to hold. That fails, unless the contract's own count of rows says what it thinks of
 * none, by accepting it or by failing: a delivery that never came must not look like a clean one.
 */
export function noRowsResult(dataset: DatasetContract, results: readonly CheckResult[]): CheckResult[] {
  const decided = results.some(({ check, outcome }) => {
    const counts = check.measure.kind === 'rowCount' && check.filter === undefined
    return counts && (outcome === 'fail' || namesNone(check.expectation.must))
  })
  if (decided) return []
  const check: DataCheck = {
    id: 'has-rows',
    title: 'has rows',
    origin: 'library',
    dimension: 'completeness',
    severity: 'error',
    at: dataset.at,
    columns: [],
    measure: { kind: 'rowCount' },
    expectation: { unit: 'rows', must: { by: '>', value: 0 } },
  }
  const message = 'The dataset has no row and the contract has no rowCount rule that allows it.'
  const answer = { by: 'none', reason: message } as const
  return [{ ...NOTHING, check, outcome: 'fail', value: 0, rowsChecked: 0, message, answer }]
}
