import type { Rule } from './rule.ts'

/** Found by the schema: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'null-value',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A key without a value',
  why: 'A key with nothing behind it sets nothing: the field keeps its default. Often the value was forgotten, or it stands in the next line without being indented. Give it a value or remove the key.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds:
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds: 3600
`,
}
