import type { Rule } from './rule.ts'

/** Found where variables are assigned. */
export const rule: Rule = {
  id: 'variable-kind',
  severity: 'error',
  cliParity: 'yes',
  title: 'A variable and its value are of different kinds',
  why: 'A variable with `type: complex` holds a map or a list, any other a single value. The input `variables` and the environment can only give single values; complex ones come from the configuration or from `variable-overrides.json`. Within a complex one, a date needs quotes: the Databricks CLI (1.12.1) stops at `day: 2024-01-02`.',
  bad: `bundle:
  name: fraud
variables:
  cluster:
    type: complex
    default: { num_workers: 2 }
# file: .databricks/bundle/default/variable-overrides.json
{ "cluster": "small" }
`,
  good: `bundle:
  name: fraud
variables:
  cluster:
    type: complex
    default: { num_workers: 2 }
# file: .databricks/bundle/default/variable-overrides.json
{ "cluster": { "num_workers": 1 } }
`,
}
