import type { Rule } from './rule.ts'

/** Found where variables are assigned. */
export const rule: Rule = {
  id: 'variable-undeclared',
  severity: 'error',
  cliParity: 'yes',
  title: 'A variable is assigned that is not declared',
  why: 'Every variable is declared once, under `variables` at the top level; a target, or the pipeline, can only give it another value. An assignment to any other name is usually a misspelling, whose meant variable keeps its default unnoticed.',
  bad: `bundle:
  name: fraud
variables:
  catalog: { default: dev }
targets:
  prod:
    variables:
      catalgo: prod
`,
  good: `bundle:
  name: fraud
variables:
  catalog: { default: dev }
targets:
  prod:
    variables:
      catalog: prod
`,
}
