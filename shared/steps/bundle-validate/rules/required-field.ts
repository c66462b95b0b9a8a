import type { Rule } from './rule.ts'

/** Found by the schema: see `schema/check.ts`. */
export const rule: Rule = {
  id: 'required-field',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A required field is missing',
  why: 'The workspace refuses a resource that lacks a required field, but only when the bundle is deployed, halfway through. Set it here.',
  bad: `bundle:
  name: fraud
resources:
  schemas:
    fraud:
      name: fraud
`,
  good: `bundle:
  name: fraud
resources:
  schemas:
    fraud:
      name: fraud
      catalog_name: risk
`,
}
