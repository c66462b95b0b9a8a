import type { DatedProfile } from '../profiles/registry.ts'

/** What the series mean, as the gate or its profile says. */
export interface ReturnSettings {
  /** Of the value-at-risk: 0.99 for 99 %. */
  readonly confidence: number | undefined
  /** Of the expected shortfall: 0.975 for 97.5 %. */
  readonly esConfidence: number | undefined
  /** Returns a year; without them a Sharpe ratio is per period. */
  readonly periodsPerYear: number | undefined
  readonly trials: Trials | undefined
  readonly profile: DatedProfile | undefined
}

/** How many strategies were tried before this one was chosen. */
export interface Trials {
  readonly count: number
  /** Of the Sharpe ratios of all of them, per period; unknown where runs were merely counted. */
  readonly variance: number | undefined
  /** `stated in the gate`, `runs of the experiment 17` */
  readonly source: string
}
