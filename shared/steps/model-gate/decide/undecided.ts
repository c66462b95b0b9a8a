import { type LogLevel, StepError } from '../../../kernel/index.ts'
import { modelGateErrors } from '../errors.ts'
import type { Judged } from './verdict.ts'
import type { Waived } from './waive.ts'

/** As many as a person reads. */
const MAX_PROBLEMS = 100

/**
 * The error that lists every rule that could not be decided; `undefined` when there is none. The verdicts of the other rules
 * go to the log: they cost time to measure.
 */
export function undecided(
  { judged, problems }: Waived,
  log: (level: LogLevel, text: string) => void,
): StepError | undefined {
  const errors = judged.filter(({ verdict }) => verdict === 'error')
  if (errors.length === 0 && problems.length === 0) return nothingAsked(judged)
  const told = judged.map((one) => ({ one, name: [one.reading.rule.id, one.reading.slice ?? []].flat().join(' on ') }))
  for (const { one, name } of told) {
    if (one.verdict !== 'error') log('info', `${one.verdict.padEnd(12)} ${name}: ${one.why}`)
  }
  const all = [
    ...told.flatMap(({ one, name }) =>
      one.verdict === 'error' ? [{ message: `${name} cannot be decided: ${one.why}.`, at: one.reading.rule.at }] : [],
    ),
    ...problems,
  ]
  const count = errors.length === 1 ? 'One rule' : `${errors.length} rules`
  const message = errors.length === 0 ? 'A waiver is about nothing.' : `${count} of ${judged.length} cannot be decided.`
  const more = all.length - MAX_PROBLEMS
  const small = errors.some(({ reading: { slice, rule } }) => slice !== undefined && rule.minEvents === undefined)
  return new StepError(modelGateErrors.RULE_UNDECIDED, message, {
    problems: more <= 0 ? all : [...all.slice(0, MAX_PROBLEMS), { message: `…and ${more} more.` }],
    ...(small ? { hint: 'State min_rows or min_events: a slice with fewer is inconclusive, and no error.' } : {}),
  })
}

/** A gate of which nothing was asked has not been passed. */
function nothingAsked(judged: readonly Judged[]): StepError | undefined {
  if (judged.some(({ verdict }) => verdict !== 'skipped')) return undefined
  return new StepError(modelGateErrors.RULE_UNDECIDED, 'No rule could be asked, so there is nothing to pass.', {
    problems: judged.map(({ reading: { rule }, why }) => ({
      message: `${rule.id} was not asked: ${why}.`,
      at: rule.at,
    })),
    hint: 'State an absolute bound, such as at_least, for the first version of a model.',
  })
}
