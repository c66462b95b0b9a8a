import type { Place } from '../../../kernel/index.ts'

/** What the model predicts; it decides which metrics there are. */
export const TASKS = {
  binary: 'predictions',
  multiclass: 'predictions',
  regression: 'predictions',
  probability_of_default: 'predictions',
  forecast: 'predictions',
  quantile: 'predictions',
  var: 'returns',
  signal: 'returns',
  strategy: 'returns',
} as const
export type Task = keyof typeof TASKS

/** `predictions`: rows with labels. `returns`: time series of a risk model or of a strategy. `metrics`: numbers that a run logged. */
export type Mode = 'predictions' | 'returns' | 'metrics'

/** `model-gate.yml`, read and checked. */
export interface Gate {
  /** Relative to the workspace, with `/`. */
  readonly file: string
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string
  readonly model: { readonly name: string; readonly task: Task; readonly tier: 1 | 2 | 3 | undefined }
  readonly mode: Mode
  readonly data: GateData
  readonly rules: readonly GateRule[]
  readonly slices: readonly GateSlices[]
  readonly statistics: GateStatistics
  readonly decision: GateDecision
  readonly waivers: readonly GateWaiver[]
  /** Name of a dated set of regulatory thresholds. */
  readonly profile: { readonly name: string; readonly at: Place } | undefined
}

/** A column or a file that the gate names, and where it does. */
export interface Named {
  readonly name: string
  readonly at: Place
}

/** A model as the gate, or an input of the step instead of it, names it. */
export interface Model extends Named {
  /** What the gate file names, where an input names another. */
  readonly insteadOf?: string
}

export interface GateData {
  readonly at: Place
  /** A path or glob, `runs:/<run>/<artifact>` or `models:/<name>@<alias>`. */
  readonly candidate: Model
  readonly champion: Model | undefined
  /** Rows that drift is measured against, such as a sample of the training data. */
  readonly reference: Named | undefined
  /** Artifact of a run or model version that holds its predictions. */
  readonly artifact: string
  /** Columns by role; which there are depends on the task. */
  readonly columns: GateColumns
  /** The label's value that counts as 1; the others count as 0. */
  readonly positive: string | undefined
  /** Least part of the candidate's rows, and of the champion's, that must have a partner. */
  readonly matchRate: number
  /** Steps ahead of a forecast: its errors are correlated over one less. */
  readonly horizon: number
  /** Of a quantile model: which quantile it predicts. Of `var`: the confidence of VaR. */
  readonly quantile: number | undefined
  readonly esConfidence: number | undefined
  /** Of a strategy: returns a year. */
  readonly periodsPerYear: number | undefined
  /** Of a strategy: how many were tried before this one, and the variance of their Sharpe ratios per period. */
  readonly trials: { readonly count: number; readonly variance: number | undefined } | undefined
}

export interface GateColumns {
  readonly id: readonly Named[]
  readonly label?: Named
  /** A score or a probability of the positive class. */
  readonly score?: Named
  /** A number for regression and forecasts, a class for multiclass. */
  readonly prediction?: Named
  /** Multiclass: the column of each class's probability. */
  readonly probabilities?: ReadonlyMap<string, Named>
  readonly weight?: Named
  readonly cluster?: Named
  readonly time?: Named
  /** Returns mode. */
  readonly date?: Named
  readonly pnl?: readonly Named[]
  readonly var?: Named
  readonly es?: Named
  readonly rtpl?: Named
  readonly pit?: Named
  readonly signal?: Named
  readonly outcome?: Named
  readonly returns?: Named
}

/** A margin: in the units of the metric, or as a part of the champion's value (`2%`). */
export interface Margin {
  readonly value: number
  readonly relative: boolean
}

export type Zone = 'green' | 'amber' | 'red'

/** What a rule asks for: absolute bounds, a comparison, or a level for a test. */
export interface Bounds {
  readonly atLeast: number | undefined
  readonly atMost: number | undefined
  readonly between: readonly [low: number, high: number] | undefined
  /** Of a metric with zones: the worst that is still accepted. */
  readonly worst: Zone | undefined
  /** Of a test: its p-value must not lie below. */
  readonly alpha: number | undefined
  readonly vsChampion:
    | { readonly kind: 'no_worse_by' | 'better_by'; readonly margin: Margin; readonly at: Place }
    | undefined
}

/** `fail` blocks, `warn` only warns. */
export type Level = 'fail' | 'warn'

export interface GateRule extends Bounds {
  /** Unique in the file: the metric, or the `name` that the rule is given. */
  readonly id: string
  readonly metric: string
  readonly options: MetricOptions
  /** Where the file states them; those that it leaves to their defaults stand nowhere. */
  readonly optionsAt?: Readonly<Record<string, Place>>
  readonly level: Level
  /** Fewer rows, or fewer events (rows of the rarer class), and the rule is inconclusive. */
  readonly minRows: number | undefined
  readonly minEvents: number | undefined
  readonly at: Place
}

/** Options of a metric by name, as its `options` declare them. */
export type MetricOptions = Readonly<Record<string, MetricOption>>
export type MetricOption = number | boolean | string | readonly string[]

export interface GateSlices {
  readonly at: Place
  readonly by: readonly Named[]
  /** Values that must be there; by default those that are. */
  readonly values: readonly string[] | undefined
  /** The rules that hold on each slice, with what the slices say differently. */
  readonly rules: readonly GateRule[]
  /** Looks for weak slices among the values of the columns and their pairs; exploratory, with Benjamini-Hochberg. */
  readonly findWeak: boolean
  readonly level: Level
}

export interface GateStatistics {
  /** Of each one-sided bound. */
  readonly confidence: number
  /** At which the minimum detectable effect is stated. */
  readonly power: number
  readonly multiplicity: 'holm' | 'none'
  /** Replicates. */
  readonly bootstrap: number
  readonly seed: number
  readonly looks: { readonly ledger: string; readonly planned: number | undefined; readonly at: Place } | undefined
}

export interface GateDecision {
  /** What an inconclusive rule makes of the whole. */
  readonly inconclusive: 'pass' | 'warn' | 'needs-approval' | 'fail'
  /** What to do when there is no champion yet: only the absolute bounds count, or it is an error. */
  readonly firstChampion: 'floors-only' | 'error'
  /** Metrics mode knows no interval: whether point checks may pass a model of tier 1. */
  readonly pointChecks: 'pass' | 'needs-approval'
}

export interface GateWaiver {
  readonly at: Place
  readonly rule: string
  /** `region=APAC`, or none for the rule over all rows. */
  readonly slice: string | undefined
  readonly reason: string
  readonly approver: string
  readonly ticket: string | undefined
  /** `2026-12-31`: the last day on which it counts. */
  readonly expires: string
}
