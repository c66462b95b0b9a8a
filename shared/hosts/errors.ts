import { defineErrors, EXIT, messageOf, StepError } from '../kernel/index.ts'

export const hostErrors = defineErrors({
  PROGRAM_NOT_FOUND: {
    exit: EXIT.badInput,
    doc: 'A program that the step needs is not on the PATH of the runner. Install it in an earlier step, or give its full path.',
  },
  PROGRAM_NOT_STARTED: {
    exit: EXIT.undecided,
    doc: 'A program that the step needs could not be started: the operating system refused, or the working directory is missing.',
  },
  PROGRAM_OUTPUT_TOO_LARGE: {
    exit: EXIT.undecided,
    doc: 'A program printed more than the step reads into memory, so it was stopped: a truncated answer decides nothing. Ask it for less.',
  },
  IDENTITY_NOT_AVAILABLE: {
    exit: EXIT.badInput,
    doc: 'The job cannot prove who it is (OpenID Connect). On GitHub add `permissions: id-token: write` to the job; on Azure Pipelines use a service connection with workload identity federation; on a terminal use a credential of your own.',
  },
  IDENTITY_REFUSED: {
    exit: EXIT.undecided,
    doc: 'The host was asked for an identity token and refused, or did not answer. Read its message, and run again when it is a passing failure.',
  },
  HOST_NOT_USABLE: {
    exit: EXIT.undecided,
    doc: 'Something that the host gives to a job cannot be used: its temporary directory or its file for outputs cannot be written, or its file about the event is broken. The message says what. Free space on the runner or repair it, and run again.',
  },
})

/** `what` says, in a sentence without its end, what of the host failed. */
export function hostNotUsable(what: string, hint: string, cause: unknown): StepError {
  return new StepError(hostErrors.HOST_NOT_USABLE, `${what}: ${messageOf(cause)}`, { hint, cause })
}
