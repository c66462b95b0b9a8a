import type { Rule } from './rule.ts'

/** Found where variables are assigned. */
export const rule: Rule = {
  id: 'variable-unassigned',
  severity: 'error',
  cliParity: 'yes',
  title: 'A variable has no value',
  why: 'Every declared variable needs a value in every target, used or not: a default, an assignment in the target, a lookup, or `--var` and `BUNDLE_VAR_<name>` at deployment. What works on a laptop whose environment sets it fails in the pipeline. A variable that only gives a secret its value is left to the deployment.',
  bad: `bundle:
  name: fraud
variables:
  catalog: { description: Where the tables are }
targets:
  dev: {}
`,
  good: `bundle:
  name: fraud
variables:
  catalog: { description: Where the tables are }
targets:
  dev:
    variables:
      catalog: dev
`,
}
