import { BASEL_ATTRIBUTION_LIMITS } from './attribution-limits.ts'
import type { Profile } from './profile.ts'

export const profile: Profile = {
  name: 'eu-crr3',
  title: 'European Union, CRR as amended by CRR III: alternative internal model approach',
  validFrom: '2027-01-01',
  sources: [
    {
      citation: 'Commission Delegated Regulation (EU) 2022/2059, Article 9 (version of 28 May 2025)',
      states: 'attribution: green above 0.8 and below 0.09, red below 0.7 or above 0.12; 250 business days (Article 7)',
      read: 'first-hand',
    },
    {
      citation: 'Regulation (EU) No 575/2013, Article 325bf(3)',
      states: 'desks: at most 12 overshootings at 99 % over 250 business days',
      read: 'first-hand',
    },
    {
      citation: 'Regulation (EU) No 575/2013, Article 325bf(3)(b) and (6)',
      states: 'desks: at most 30 at 97.5 %; the multiplication factor 1.5 and its addends',
      read: 'quoted',
    },
    {
      citation: 'Commission Delegated Regulation (EU) 2025/1496',
      states: 'own funds requirements for market risk apply from 1 January 2027',
      read: 'quoted',
    },
    {
      citation: 'Commission Delegated Regulation adopted on 4 June 2026, amending Regulation (EU) No 575/2013',
      states: 'relief for three years, the attribution test among it',
      read: 'quoted',
    },
  ],
  notes: [
    'The delegated regulation adopted on 4 June 2026 relaxes the attribution test for three years from 1 January 2027. Its text was not read for this profile, so that nothing is relaxed here.',
    'Amber stands for both the yellow and the orange zone: which of them depends on how the desk was capitalised in the quarter before (Article 9(4) and (5)).',
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
  attribution: { window: 250, limits: BASEL_ATTRIBUTION_LIMITS },
}
