import type { Rule } from './rule.ts'

/** Found where references are resolved. */
export const rule: Rule = {
  id: 'reference-missing',
  severity: 'error',
  cliParity: 'yes',
  title: 'A reference to a variable or field that does not exist',
  why: 'The Databricks CLI stops at the first such reference, and does not say where it stands. Declare the variable, or correct the name.',
  bad: `bundle:
  name: fraud
variables:
  catalog: { default: dev }
resources:
  schemas:
    features: { name: features, catalog_name: "\${var.catalgo}" }
`,
  good: `bundle:
  name: fraud
variables:
  catalog: { default: dev }
resources:
  schemas:
    features: { name: features, catalog_name: "\${var.catalog}" }
`,
}
