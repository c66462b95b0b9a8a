import type { Profile } from './profile.ts'

export const profile: Profile = {
  name: 'eu-crr-366',
  title: 'European Union, CRR Article 366: internal models before the Fundamental Review of the Trading Book',
  validFrom: '2014-01-01',
  validUntil: '2026-12-31',
  sources: [
    {
      citation: 'Regulation (EU) No 575/2013, Article 366(2) and (3), table 1',
      states: 'the factor 3 and its addends by overshootings over 250 business days',
      read: 'quoted',
    },
    {
      citation: 'Commission Delegated Regulation (EU) 2025/1496',
      states: 'the earlier market risk framework goes on until the new one applies, on 1 January 2027',
      read: 'quoted',
    },
  ],
  notes: ['Article 366 knows no zones by name; they are those of the Basel Committee’s paper of January 1996.'],
  backtest: {
    confidence: 0.99,
    window: 250,
    zones: { amberFrom: 5, redFrom: 10 },
    multipliers: [3, 3, 3, 3, 3, 3.4, 3.5, 3.65, 3.75, 3.85, 4],
  },
}
