import type { Rule } from './rule.ts'

/** Found when waivers are applied, since only then all findings are known. */
export const rule: Rule = {
  id: 'waiver-unmatched',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A waiver is about no finding',
  why: 'What it waived is corrected, has moved, or was never found. Left where it is, it would waive the next mistake there unseen.',
  bad: `bundle:
  name: scoring # countersign: waive unused-variable reason="migration" owner="risk@bank.example" until=2099-12-31
`,
  good: `bundle:
  name: scoring
`,
}
