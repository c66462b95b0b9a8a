import type { Rule } from './rule.ts'

/** Found by the schema: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'wrong-type',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A value of the wrong type',
  why: 'A text where a list belongs, or a word where a number belongs. Databricks drops such a value, so the field is as good as not set. Any single value will do as a text, a number in quotes as a number, and `yes` or `off` as a boolean.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      max_concurrent_runs: one
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      max_concurrent_runs: 1
`,
}
