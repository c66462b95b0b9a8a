import type { Rule } from './rule.ts'

/** Found where references are resolved. */
export const rule: Rule = {
  id: 'references-too-deep',
  severity: 'warning',
  cliParity: 'yes',
  title: 'References that never come to an end',
  why: `A complex variable that holds a reference to itself has no end; the Databricks CLI stops after 11 rounds and leaves \`\${…}\` in what it deploys.`,
  bad: `bundle:
  name: fraud
variables:
  tags:
    type: complex
    default: { team: risk, more: "\${var.tags}" }
`,
  good: `bundle:
  name: fraud
variables:
  tags:
    type: complex
    default: { team: risk }
`,
}
