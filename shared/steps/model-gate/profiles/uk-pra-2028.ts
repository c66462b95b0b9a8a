import { BASEL_ATTRIBUTION_LIMITS } from './attribution-limits.ts'
import type { Profile } from './profile.ts'

export const profile: Profile = {
  name: 'uk-pra-2028',
  title: 'United Kingdom, PRA Rulebook, Market Risk: Internal Model Approach (CRR) Part',
  validFrom: '2028-01-01',
  sources: [
    {
      citation:
        'Prudential Regulation Authority, CP9/26, Basel 3.1: Adjustments to the internal model approach (June 2026)',
      states: 'a consultation; the internal model approach is to apply from 1 January 2028',
      read: 'quoted',
    },
    {
      citation: 'PRA Rulebook, Market Risk: Internal Model Approach (CRR) Part, 1.1 to 1.3 and Article 325bf(3)',
      states: 'scope, and where the back-testing requirements stand',
      read: 'first-hand',
    },
    {
      citation: 'The same Part, Articles 325bf and 325bg',
      states: 'zones, multipliers, desk limits and attribution limits, taken as those of MAR32',
      read: 'quoted',
    },
  ],
  notes: [
    'CP9/26 proposes to extend the monitoring of the attribution test from one year to three. This profile has the year of the rules made in January 2026; the consultation closed on 18 September 2026.',
  ],
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
  attribution: { window: 250, limits: BASEL_ATTRIBUTION_LIMITS, monitoringUntil: '2028-12-31' },
}
