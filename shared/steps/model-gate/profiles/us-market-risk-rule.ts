import type { Profile } from './profile.ts'

export const profile: Profile = {
  name: 'us-market-risk-rule',
  title: 'United States, market risk rule (12 CFR 3, 217 and 324, subpart F)',
  validFrom: '2014-01-01',
  sources: [
    {
      citation: '12 CFR 217.204(a)(2)(i) (as of 5 April 2026)',
      states: 'the average value-at-risk is multiplied by three, but for paragraph (b)',
      read: 'first-hand',
    },
    {
      citation: '12 CFR 217.204(b), table 1',
      states: 'the multiplication factors by exceptions over the 250 business days before',
      read: 'quoted',
    },
  ],
  notes: [
    'The agencies proposed another rule on 19 March 2026, with expected shortfall and an attribution test; it is not final.',
    'The rule knows no zones by name; they are those of the Basel Committee’s paper of January 1996.',
  ],
  backtest: {
    confidence: 0.99,
    window: 250,
    zones: { amberFrom: 5, redFrom: 10 },
    multipliers: [3, 3, 3, 3, 3, 3.4, 3.5, 3.65, 3.75, 3.85, 4],
  },
}
