import type { Uncertain } from '../../../statistics/inference/uncertain.ts'
import type { GateRule, Zone } from '../config/gate.ts'

/** How surely a test finds what it looks for: what it is worth that it has not. */
export interface TestPower {
  /** The probability of rejecting a model that is off by what `against` says. */
  readonly power: number
  /** `3 times the exceptions` */
  readonly against: string
  /** What it takes to have a power: `about 900 obligors`; `undefined` where that is not known. */
  readonly needs: (power: number) => string | undefined
}

/** One test that a metric makes: of the whole, of a grade, of a date range. */
export interface TestResult {
  /** `grade 7`; absent when there is one test only. */
  readonly group?: string
  readonly statistic: number
  readonly pvalue: number
  /** What the numbers behind it are: `12 defaults of 1,000, expected 8`. */
  readonly details: string
  /** At the level that counts. */
  readonly power: (level: number) => TestPower
  /** The same, where a bound of the statistic decides instead of a level. */
  readonly powerBelow?: (bound: number) => TestPower
  /** The p-value of the opposite, of a one-sided test: where it is small, the model is shown to be good, whatever the power. */
  readonly opposite?: number
}

/** What a number is made for: a zone of 250 days says nothing of 20. */
export interface Needed {
  readonly have: number
  readonly least: number
  /** `days` */
  readonly of: string
  /** `MAR32.4` */
  readonly source: string
}

/** A number of one group, where an estimate is made of several: its true positive rate, say. */
export interface GroupValue {
  /** `age_band=18-25` */
  readonly group: string
  /** `true positive rate` */
  readonly what: string
  readonly rows: number
  readonly value: number
  /** The champion's, where the rule compares with it. */
  readonly champion?: number | undefined
}

/** What a metric says of the rows of a rule. */
export type Measurement =
  | {
      readonly kind: 'estimate'
      readonly candidate: Uncertain
      readonly champion?: Uncertain
      /**
       * Candidate less champion, signed so that more is better, plus `relative` times the size of the champion's value.
       * @throws RangeError when both decide every row alike, so that there is no variance to go by
       */
      readonly difference?: (relative: number) => Uncertain
      readonly groups?: readonly GroupValue[]
      readonly needed?: Needed
      readonly notes?: readonly string[]
    }
  | {
      readonly kind: 'exact'
      readonly value: number
      readonly champion?: number
      /** Which is good, where the rule does not say it by its option `better`. */
      readonly better?: 'higher' | 'lower'
      readonly needed?: Needed
      readonly notes?: readonly string[]
    }
  | { readonly kind: 'test'; readonly tests: readonly TestResult[]; readonly notes?: readonly string[] }
  /** A search for weak slices: what it found, in words, among how many. */
  | {
      readonly kind: 'found'
      readonly found: readonly string[]
      readonly examined: number
      readonly notes?: readonly string[]
    }
  | {
      readonly kind: 'zone'
      readonly zone: Zone
      readonly details: string
      readonly needed: Needed
      readonly notes?: readonly string[]
    }

/** A rule over all rows, or over those of one slice, and what was measured there. */
export interface Reading {
  readonly rule: GateRule
  /** `region=APAC`; absent for all rows. */
  readonly slice?: string
  /** Readings of one family share the level of their metric: Holm's procedure goes over them together. */
  readonly family?: string
  readonly rows: number
  /** Rows of the rarer class, where there are classes. */
  readonly events?: number
  readonly result:
    | { readonly measured: Measurement }
    /** Why nothing can be said: too few rows. Never a pass. */
    | { readonly short: string }
    /** Why it is an error: NaN, one class, a missing slice, no variance. */
    | { readonly error: string }
    /** Why it was not asked: no champion in a first run. */
    | { readonly skipped: string }
}
