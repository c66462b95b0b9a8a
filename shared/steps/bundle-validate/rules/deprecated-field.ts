import type { Rule } from './rule.ts'

/** Found by the schema: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'deprecated-field',
  severity: 'note',
  cliParity: 'stricter',
  title: 'A deprecated field',
  why: 'Databricks still takes the field, but says that it will go. Change it when there is time, not on the day on which it is refused.',
  bad: `bundle:
  name: fraud
resources:
  pipelines:
    features:
      catalog: risk
      target: fraud
`,
  good: `bundle:
  name: fraud
resources:
  pipelines:
    features:
      catalog: risk
      schema: fraud
`,
}
