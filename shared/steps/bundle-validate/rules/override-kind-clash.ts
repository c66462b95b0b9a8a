import type { Rule } from './rule.ts'

/** Found where a target's overrides, or two items with one key, are merged. */
export const rule: Rule = {
  id: 'override-kind-clash',
  severity: 'error',
  cliParity: 'yes',
  title: 'A target overrides a value with one of another kind',
  why: 'Maps merge with maps and lists with lists; a single value replaces a single value. Anything else cannot be merged, and the Databricks CLI stops there, before any variable is resolved: a reference to a list cannot override a list either.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tags: { team: risk }
targets:
  prod:
    resources:
      jobs:
        train:
          tags: [risk]
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tags: { team: risk }
targets:
  prod:
    resources:
      jobs:
        train:
          tags: { stage: prod }
`,
}
