import type { Rule } from './rule.ts'

/** Found by the schema, where that lists every field or the key is a field of it in another spelling: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'unknown-field',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A field that does not exist',
  why: 'Databricks drops a field that it does not know, so what was meant to be set is not: a misspelt `max_retries` means no retries. Correct the name or remove the field. A map that is only there for its YAML anchor is left alone.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      max_concurent_runs: 1
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      max_concurrent_runs: 1
`,
}
