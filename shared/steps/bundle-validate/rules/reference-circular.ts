import type { Rule } from './rule.ts'

/** Found where references are resolved. */
export const rule: Rule = {
  id: 'reference-circular',
  severity: 'error',
  cliParity: 'yes',
  title: 'References go in a circle',
  why: 'None of the values has an end, so none of them can be known. One of them has to be written out.',
  bad: `bundle:
  name: fraud
variables:
  catalog: { default: "\${var.stage}" }
  stage: { default: "\${var.catalog}" }
`,
  good: `bundle:
  name: fraud
variables:
  catalog: { default: "\${var.stage}" }
  stage: { default: dev }
`,
}
