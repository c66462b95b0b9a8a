import type { HostKind } from './faces.ts'

/** One call on the host: a method of the port and its arguments, or one of the driver's own words. */
export type Call =
  | { readonly call: HostMethod; readonly args: readonly unknown[] }
  /** A group with calls inside, which may end with an error. */
  | { readonly call: 'group'; readonly title: string; readonly body: readonly Call[]; readonly fails?: string }
  /** Reads a property of the host. */
  | { readonly call: 'get'; readonly property: 'kind' | 'facts' | 'summaryBytes' | 'env' }
  /** Moves the clock of the host on. */
  | { readonly call: 'tick'; readonly milliseconds: number }
  /** Starts a program, waits until it has made the file, then cancels the job. */
  | { readonly call: 'cancelDuring'; readonly command: string; readonly args: readonly string[]; readonly file: string }
  /** Sends a signal to the process itself and waits until the host's signal has aborted. */
  | { readonly call: 'signal'; readonly name: 'SIGINT' | 'SIGTERM' }
  /** Runs a step that masks secrets and then says `text` in every place: in its report, or in its error. */
  | { readonly call: 'step'; readonly secrets: readonly string[]; readonly text: string; readonly fails?: true }
  /** Throws where nobody catches it. */
  | { readonly call: 'crash'; readonly message: string }

export type HostMethod =
  | 'input'
  | 'output'
  | 'mask'
  | 'log'
  | 'progress'
  | 'annotate'
  | 'redact'
  | 'print'
  | 'summary'
  | 'attach'
  | 'exec'
  | 'idToken'
  | 'finish'

export interface Scenario {
  readonly kind: HostKind
  /** Inputs for the hosts that are given theirs as a record. */
  readonly inputs: Readonly<Record<string, string>>
  readonly isTTY: boolean
  readonly json: boolean
  readonly calls: readonly Call[]
}

/** What a call gave back. */
export type Answer =
  | { readonly value: unknown }
  | { readonly error: { readonly message: string; readonly code?: string; readonly hint?: string } }

export interface DriverResult {
  readonly answers: readonly Answer[]
  /** What the memory host recorded. */
  readonly recorded?: unknown
}
