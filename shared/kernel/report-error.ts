import { kernelErrors, messageOf, type Problem, StepError } from './error.ts'
import { type Finding, formatPlace } from './finding.ts'
import type { Host } from './host.ts'
import type { ExitCode } from './outcome.ts'
import { redactTexts } from './redact.ts'

/** What was thrown, as an error with a code; a bug says that it is one. */
export function asStepError(error: unknown): StepError {
  if (error instanceof StepError) return error
  return new StepError(kernelErrors.BUG, `This is a bug in Countersign: ${messageOf(error)}`, {
    hint: 'Please report it with the stack, which a debug run prints.',
    cause: error,
  })
}

/** Tells the host what went wrong, where, and what to do next. */
export function reportError(stepId: string, error: unknown, host: Host): ExitCode {
  const known = asStepError(error)
  const problems = redactTexts(known.problems, host.redact)
  for (const problem of problems) host.log('info', problemText(problem))
  // Beside the line that is wrong, where the host can show it there; the log has them all.
  const placed = problems.filter(({ at }) => at !== undefined)
  host.annotate(
    placed.map((problem) => problemFinding(known.code, problem)),
    'log',
  )
  if (known.hint !== undefined) host.log('info', `What to do: ${known.hint}`)
  host.log('info', `About this error: ${known.docs}`)
  const stack = known.cause instanceof Error ? known.cause.stack : known.stack
  if (stack !== undefined) host.log('debug', stack)
  host.finish({ status: 'error', exitCode: known.kind.exit, line: lastLine(stepId, known) })
  return known.kind.exit
}

/** The same as text, for when there is no host to tell. */
export function errorText(stepId: string, error: StepError): string {
  return [
    ...error.problems.map((problem) => `error: ${problemText(problem)}`),
    ...(error.hint === undefined ? [] : [`What to do: ${error.hint}`]),
    // Where there is no host, there is no debug run to ask for.
    ...(error.cause instanceof Error ? [error.cause.stack ?? ''] : []),
    lastLine(stepId, error),
  ].join('\n')
}

function lastLine(stepId: string, error: StepError): string {
  return `ERROR ${stepId}: ${error.code}: ${error.message}`
}

/** `contract.yaml:3:7: what is wrong. What to do.` */
function problemText({ at, message, hint }: Problem): string {
  return [at === undefined ? [] : `${formatPlace(at)}:`, message, hint ?? []].flat().join(' ')
}

function problemFinding(code: string, { at, message, hint }: Problem): Finding {
  return {
    ruleId: code,
    severity: 'error',
    message,
    ...(at === undefined ? {} : { at }),
    ...(hint === undefined ? {} : { hint }),
  }
}
