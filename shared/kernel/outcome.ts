import type { Finding } from './finding.ts'

/**
 * What a step decided. A value, never an exception: a step that could not decide throws a
 * {@link StepError} instead, so that "unknown" can never be read as "passed".
 */
export type Outcome = 'pass' | 'warn' | 'fail' | 'inconclusive'

/** From best to worst, so that the worst of many parts is the outcome of the whole. */
const ORDER: readonly Outcome[] = ['pass', 'warn', 'inconclusive', 'fail']

/** The worst of the given outcomes; `pass` when there is none. */
export function worstOutcome(outcomes: Iterable<Outcome>): Outcome {
  let worst = 0
  for (const outcome of outcomes) worst = Math.max(worst, ORDER.indexOf(outcome))
  return ORDER[worst] as Outcome
}

/** Exit codes, the same for every step and on every host. */
export const EXIT = { passed: 0, failed: 1, inconclusive: 2, undecided: 3, badInput: 4 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** The exit code that stands for an outcome: `0` pass and warn, `1` fail, `2` inconclusive. */
export function exitCodeOf(outcome: Outcome): ExitCode {
  if (outcome === 'fail') return EXIT.failed
  return outcome === 'inconclusive' ? EXIT.inconclusive : EXIT.passed
}

/** The least severity that fails a step; `never` reports, and warns at most. */
export type FailOn = 'error' | 'warning' | 'never'

/** The outcome by the worst finding, measured against the least severity that fails. Notes never change it. */
export function outcomeOf(findings: readonly Pick<Finding, 'severity'>[], failOn: FailOn): Outcome {
  const errors = findings.some((finding) => finding.severity === 'error')
  const warnings = findings.some((finding) => finding.severity === 'warning')
  if (failOn !== 'never' && errors) return 'fail'
  if (failOn === 'warning' && warnings) return 'fail'
  return errors || warnings ? 'warn' : 'pass'
}
