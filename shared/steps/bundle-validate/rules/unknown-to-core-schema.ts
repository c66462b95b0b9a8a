import type { Rule } from './rule.ts'

/** Found by the schema, where that is our own: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'unknown-to-core-schema',
  severity: 'note',
  cliParity: 'stricter',
  title: 'A field or a resource type that the built-in schema does not know',
  why: 'Without an installed Databricks CLI and without `schema-path`, fields are compared with a schema that comes with Countersign. It knows what machine-learning teams use, not everything, so this may be a misspelling or a field that is merely missing there. Check the spelling; with the schema of the Databricks CLI a field that does not exist is a warning. A known field that is only spelt in another way, such as `maxRetries`, is a warning in any case, and so is one at the top of a bundle, of a target, or of a variable, whose fields are few, and a resource that stands where its type belongs. A reference to a field that a resource neither sets nor is known to get from the service is told here, too.',
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
