import type { Rule } from './rule.ts'

/** Found where a target's overrides, or two items with one key, are merged, and by the schema: see `schema/clash.ts`. */
export const rule: Rule = {
  id: 'override-kind-clash',
  severity: 'error',
  cliParity: 'yes',
  title: 'A target overrides a reference with a value, or a value with a reference',
  why: 'Targets are merged before any variable is replaced, and a reference is a text until then: it cannot be merged with a list, a map, a number or a boolean, and the Databricks CLI stops with "cannot merge". Override the variable in the target, not what refers to it.',
  bad: `bundle:
  name: fraud
variables:
  runs: { default: 4 }
resources:
  jobs:
    train:
      max_concurrent_runs: \${var.runs}
targets:
  prod:
    resources:
      jobs:
        train:
          max_concurrent_runs: 1
`,
  good: `bundle:
  name: fraud
variables:
  runs: { default: 4 }
resources:
  jobs:
    train:
      max_concurrent_runs: \${var.runs}
targets:
  prod:
    variables:
      runs: 1
`,
}
