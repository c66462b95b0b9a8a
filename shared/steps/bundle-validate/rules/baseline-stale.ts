import type { Rule } from './rule.ts'

/** Found when a baseline is applied. */
export const rule: Rule = {
  id: 'baseline-stale',
  severity: 'note',
  cliParity: 'stricter',
  title: 'The baseline knows what is no longer there',
  why: 'What was corrected would be accepted again if it came back. Write the baseline anew: each run leaves one beside its report.',
  bad: `bundle:
  name: scoring
`,
  good: `bundle:
  name: scoring
`,
}
