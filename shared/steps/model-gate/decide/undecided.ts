import { type LogLevel, StepError } from '../../../kernel/index.ts'
import { modelGateErrors } from '../errors.ts'
import type { Waived } from './waive.ts'

/**
 * The error that lists every rule that could not be decided; `undefined` when there is none. The verdicts of the other rules
 * go to the log: they cost time to measure.
 */
export function undecided(
  { judged, problems }: Waived,
  log: (level: LogLevel, text: string) => void,
): StepError | undefined {
  const errors = judged.filter(({ verdict }) => verdict === 'error')
  if (errors.length === 0 && problems.length === 0) return undefined
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
  return new StepError(modelGateErrors.RULE_UNDECIDED, message, { problems: all })
}
