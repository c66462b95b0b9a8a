import type { Rule } from './rule.ts'

/** Found when waivers are applied, with the input `config-ref`. */
export const rule: Rule = {
  id: 'waiver-unprotected',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A waiver in a comment does not count',
  why: 'With `config-ref`, waivers come from the file of that ref alone: a comment in the bundle is a part of the change that is judged, and nobody waives their own finding. What it was to waive counts.',
  bad: `bundle:
  name: scoring # countersign: waive unused-variable reason="migration" owner="risk@bank.example" until=2099-12-31
`,
  good: `bundle:
  name: scoring
`,
}
