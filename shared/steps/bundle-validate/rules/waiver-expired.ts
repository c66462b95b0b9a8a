import type { Rule } from './rule.ts'

/** Found when waivers are applied, since only then the day is known. */
export const rule: Rule = {
  id: 'waiver-expired',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A waiver has expired',
  why: 'Its owner agreed until a day that has passed. What it waived counts again, until it is corrected or waived anew.',
  bad: `bundle:
  name: scoring # countersign: waive unused-variable reason="migration" owner="risk@bank.example" until=2020-01-31
`,
  good: `bundle:
  name: scoring
`,
}
