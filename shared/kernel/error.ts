import type { Place } from './finding.ts'
import { EXIT } from './outcome.ts'

/** A kind of error that a user may meet, documented once; `docs/errors.md` is generated from these. */
export interface ErrorKind {
  readonly code: string
  /** `badInput`: the user must change something. `undecided`: the step could not decide; safe to run again. */
  readonly exit: typeof EXIT.badInput | typeof EXIT.undecided
  /** When it happens and what to do, in a sentence or two. */
  readonly doc: string
}

/**
 * Declares error kinds by code: `defineErrors({ ENGINE_OFFLINE: { exit: EXIT.undecided, doc: '…' } })`.
 * Each module that throws declares its own, in an `errors.ts`.
 */
export function defineErrors<const D extends Record<string, Omit<ErrorKind, 'code'>>>(
  kinds: D,
): { readonly [K in keyof D]: ErrorKind } {
  const entries = Object.entries(kinds).map(([code, kind]) => [code, { code, ...kind }])
  return Object.fromEntries(entries) as { [K in keyof D]: ErrorKind }
}

/** One mistake among several that are reported together. */
export interface Problem {
  readonly message: string
  readonly at?: Place
  readonly hint?: string
}

/**
 * The only error that a step throws on purpose: it could not decide, or was given something it cannot use.
 * `message` says what and where; `hint` says what to do next; neither may hold a secret.
 */
export class StepError extends Error {
  readonly kind: ErrorKind
  readonly hint: string | undefined
  readonly problems: readonly Problem[]

  constructor(
    kind: ErrorKind,
    message: string,
    options: { hint?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'StepError'
    this.kind = kind
    this.hint = options.hint
    this.problems = options.problems ?? []
  }

  get code(): string {
    return this.kind.code
  }

  /** Where the documentation of this error stands. */
  get docs(): string {
    return `docs/errors.md#${this.kind.code.toLowerCase()}`
  }
}

/** What was thrown, in its own words. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

export const kernelErrors = defineErrors({
  INPUT_INVALID: {
    exit: EXIT.badInput,
    doc: 'One or more inputs are missing, misspelt or out of range. All mistakes are listed at once; correct them and run again.',
  },
  CANCELLED: {
    exit: EXIT.undecided,
    doc: 'The job was cancelled (SIGINT or SIGTERM) before the step could decide. Nothing was half-written; run it again.',
  },
  REPORT_NOT_WRITTEN: {
    exit: EXIT.undecided,
    doc: 'The report could not be written, or the report of an earlier run could not be removed, so there is no proof and no verdict. Check that `report-directory` is writable, has space left, and holds no directory where a report file belongs.',
  },
  BUG: {
    exit: EXIT.undecided,
    doc: 'Countersign itself failed: this is a bug, not a verdict. Please report the message and the stack that a debug run prints.',
  },
})
