import type { Finding } from './finding.ts'
import type { ExitCode, Outcome } from './outcome.ts'

export type LogLevel = 'debug' | 'info' | 'warning' | 'error'

/** What is known of the run, read once at the edge. Absolute paths; whatever the host does not tell is absent. */
export interface RunFacts {
  readonly workspace: string
  readonly tempDirectory: string
  readonly toolCache: string
  readonly repository?: string
  readonly commit?: string
  readonly ref?: string
  readonly baseRef?: string
  readonly pullRequest?: number
  readonly runUrl?: string
  readonly runId?: string
  readonly attempt?: number
  readonly actor?: string
}

export interface ExecOptions {
  readonly cwd?: string
  /** The whole environment of the child; nothing is inherited that is not named here. Default: the host's own. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  /** Milliseconds until the child is killed. */
  readonly timeout?: number
}

export interface ExecResult {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
}

/** A long text as UTF-8, piece by piece, so that nobody ever holds all of it as one. Each piece is whole characters. */
export type TextPieces = Iterable<Uint8Array>

/** What a host is told at the end, exactly once. */
export interface Finish {
  readonly status: Outcome | 'error'
  readonly exitCode: ExitCode
  /** The verdict or the error in one line. */
  readonly line: string
}

/** What of the report goes where the host shows it. `report` is the HTML page; the rest speak for themselves. */
export type AttachmentKind = 'report' | 'junit' | 'sarif' | 'json' | 'markdown'

/**
 * What runs a step. Adapters live in `hosts/`; they are the only code that reads the environment or writes
 * to the host. Every text that goes in is treated as hostile: it can neither issue a host command nor
 * break out of its place.
 */
export interface Host {
  readonly kind: 'github' | 'azure' | 'terminal' | 'memory'
  readonly facts: RunFacts
  /** The process environment, read once. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Aborts when the job is cancelled. */
  readonly signal: AbortSignal
  /** The most bytes (UTF-8) that {@link Host.summary} takes. */
  readonly summaryBytes: number

  /** The raw value of the input of this (kebab-case) name; `undefined` when absent or blank. */
  input(name: string): string | undefined
  output(name: string, value: string): void
  /** From here on the value never appears in the log. Each line of it is masked too. */
  mask(secret: string): void
  /** The text without what {@link Host.mask} was told, in all its written forms. Only raw text: not escaped, not cut. */
  redact(text: string): string
  /** The same of a long text: a secret that stands in two of its pieces is found, too. */
  redactPieces(pieces: TextPieces): TextPieces
  log(level: LogLevel, text: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
  /** Progress of long work: `fraction` in [0, 1] where it is known. Rate-limited by the host. */
  progress(text: string, fraction?: number): void
  /**
   * Shows findings beside the code, the most severe first, under the host's caps; says how many more there are, and
   * where all of them stand. Default: in the report.
   */
  annotate(findings: readonly Finding[], allIn?: 'report' | 'log'): void
  /**
   * Hands over a JSON document that the user asked for: on a terminal alone on stdout, for the next program; elsewhere
   * in the log.
   */
  print(json: string): void
  /** Shows a Markdown document on the run's page, where the host has one. */
  summary(markdown: string): Promise<void>
  /** Offers a written file to the host (an artifact, a test result); `file` is absolute. */
  attach(file: string, as: AttachmentKind): Promise<void>
  /** Runs a program without a shell; killed on timeout and on cancel. */
  exec(command: string, args: readonly string[], options?: ExecOptions): Promise<ExecResult>
  /** An OpenID Connect token of this job for `audience`; masked before it is returned. */
  idToken(audience: string): Promise<string>
  /** Called exactly once; a second call throws. */
  finish(finish: Finish): void
}

/** The part of the host that a step may use. */
export type StepHost = Pick<
  Host,
  'facts' | 'env' | 'signal' | 'log' | 'group' | 'progress' | 'print' | 'mask' | 'exec' | 'idToken'
>

export interface Clock {
  now(): Date
  /** Milliseconds since some fixed point; never goes back. */
  monotonic(): number
}
