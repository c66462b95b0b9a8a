import type { AttributionLimits } from '../../../statistics/attribution/profit-and-loss-attribution.ts'
import type { ZoneBounds } from '../../../statistics/backtests/traffic-light.ts'

/** A set of regulatory thresholds for risk models, as one text states them over one span of time. */
export interface Profile {
  readonly name: string
  readonly title: string
  /** The first day on which it applies, ISO. */
  readonly validFrom: string
  /** The last day on which it applies, ISO; absent while no end is known. */
  readonly validUntil?: string
  readonly sources: readonly Source[]
  /** What a reader of a verdict ought to know beside the figures. */
  readonly notes: readonly string[]
  readonly backtest: Backtest
  /** Absent where desks are not backtested. */
  readonly desk?: DeskBacktest
  /** Absent where expected shortfall is not what capital rests on. */
  readonly expectedShortfall?: { readonly confidence: number }
  /** Absent where there is no such test. */
  readonly attribution?: Attribution
}

export interface Source {
  readonly citation: string
  /** What of it is used here. */
  readonly states: string
  /** Whether the text itself was read for this profile, or taken from those who quote it. */
  readonly read: 'first-hand' | 'quoted'
}

/** The backtest of the whole trading book. */
export interface Backtest {
  /** Of the value-at-risk: 0.99 for 99 %. */
  readonly confidence: number
  /** Business days. */
  readonly window: number
  readonly zones: ZoneBounds
  /** The multiplier of each number of exceptions from 0; the last holds for all above. */
  readonly multipliers: readonly number[]
}

/** How many exceptions a desk may have, at each confidence of its value-at-risk. */
export interface DeskBacktest {
  readonly window: number
  readonly limits: readonly { readonly confidence: number; readonly mostExceptions: number }[]
}

/** The profit-and-loss attribution test. */
export interface Attribution {
  readonly window: number
  readonly limits: AttributionLimits
  /** Until when the result is reported but has no effect on capital, ISO; absent when it has from the start. */
  readonly monitoringUntil?: string
}
