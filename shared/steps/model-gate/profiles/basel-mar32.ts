import { BASEL_ATTRIBUTION_LIMITS } from './attribution-limits.ts'
import type { Profile } from './profile.ts'

export const profile: Profile = {
  name: 'basel-mar32',
  title: 'Basel Framework, MAR32: backtesting and P&L attribution',
  validFrom: '2023-01-01',
  sources: [
    {
      citation: 'Basel Committee on Banking Supervision, Basel Framework, MAR32 (version effective 1 January 2023)',
      states: 'scope, and the date from which the chapter is effective (MAR32.1 to 32.3)',
      read: 'first-hand',
    },
    {
      citation: 'Basel Framework, MAR32.5, 32.6, 32.9 (table 1), 32.19 and MAR32.42',
      states: 'the larger count decides, missing figures count; zones and multipliers; desk limits; attribution zones',
      read: 'quoted',
    },
  ],
  notes: ['A standard for supervisors: what binds a bank is the law of its jurisdiction, and that has its own dates.'],
  backtest: {
    confidence: 0.99,
    window: 250,
    zones: { amberFrom: 5, redFrom: 10 },
    multipliers: [1.5, 1.5, 1.5, 1.5, 1.5, 1.7, 1.76, 1.83, 1.88, 1.92, 2],
  },
  desk: {
    window: 250,
    limits: [
      { confidence: 0.99, mostExceptions: 12 },
      { confidence: 0.975, mostExceptions: 30 },
    ],
  },
  expectedShortfall: { confidence: 0.975 },
  attribution: { window: 250, limits: BASEL_ATTRIBUTION_LIMITS },
}
