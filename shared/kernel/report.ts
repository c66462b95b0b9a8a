import type { Chart, Tone } from './chart.ts'
import type { Finding, Place, Severity } from './finding.ts'
import type { Outcome } from './outcome.ts'

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined }

/** One question that the step asked, answered or not. JUnit shows each as a test case. */
export interface Check {
  readonly id: string
  readonly title: string
  /** What it was asked about: a dataset, a target, a metric. JUnit shows each group as a suite. */
  readonly group: string
  readonly severity: Severity
  /** `skipped`: asked, but not executable here; never counts as passed. */
  readonly outcome: Outcome | 'skipped'
  readonly measured?: string
  readonly expected?: string
  readonly message?: string
  readonly at?: Place
  /** What to do next, for readers who see the checks alone. */
  readonly hint?: string
}

/** Plain text, or plain text with a tone, set as code, or with the place it stands for. */
export type Cell =
  | string
  | { readonly text: string; readonly tone?: Tone; readonly code?: boolean; readonly at?: Place }

interface Titled {
  readonly title: string
  /** A line of explanation under the title, plain text. */
  readonly note?: string
  /** Shown closed, to be opened by the reader. */
  readonly collapsed?: boolean
}

/** What a report is made of. Plain text throughout: each renderer escapes for its own format. */
export type Section = Titled &
  (
    | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: Cell])[] }
    | {
        readonly kind: 'table'
        readonly columns: readonly { readonly title: string; readonly align?: 'left' | 'right' }[]
        readonly rows: readonly (readonly Cell[])[]
      }
    | { readonly kind: 'text'; readonly paragraphs: readonly string[] }
    | { readonly kind: 'code'; readonly language: string; readonly text: string }
    | { readonly kind: 'chart'; readonly chart: Chart }
  )

/** What is true of this run alone. Everything outside of it is the same for the same input, on every host. */
export interface RunRecord {
  readonly host: string
  readonly startedAt: string
  readonly seconds: number
  readonly repository?: string
  readonly commit?: string
  readonly ref?: string
  readonly pullRequest?: number
  readonly runUrl?: string
  readonly runId?: string
  readonly attempt?: number
  readonly actor?: string
  /** Facts of this run that the step adds: engine, machine, timings, absolute paths. */
  readonly facts?: { readonly [key: string]: Json | undefined }
}

/** What stands behind the id of the rule of a finding, whatever was found. */
export interface RuleHelp {
  readonly id: string
  readonly title: string
  /** A sentence or two, plain text. */
  readonly help: string
}

export const REPORT_VERSION = 1

/** Everything a step learned, as data. */
export interface Report {
  readonly schema: 'countersign.report'
  readonly version: typeof REPORT_VERSION
  readonly step: { readonly id: string; readonly title: string; readonly version: string }
  readonly outcome: Outcome
  /** The verdict in one sentence. */
  readonly headline: string
  readonly counts: Readonly<Record<Severity, number>>
  readonly checks: readonly Check[]
  /** The most severe first. */
  readonly findings: readonly Finding[]
  /** Of the findings, where the step has more to say of a rule than a finding does. */
  readonly rules?: readonly RuleHelp[]
  readonly sections: readonly Section[]
  /** What the step knows beyond the common fields, in the step's own documented form. */
  readonly data: Json
  readonly run: RunRecord
}
