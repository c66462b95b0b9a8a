import type { Rule } from './rule.ts'

/** Found where references are resolved. */
export const rule: Rule = {
  id: 'reference-of-structure-in-text',
  severity: 'error',
  cliParity: 'yes',
  title: 'A map or list is written into a text',
  why: 'A reference that is all of a text takes on the kind of its value. In the middle of a text only a single value fits.',
  bad: `bundle:
  name: fraud
variables:
  tags:
    type: complex
    default: { team: risk }
resources:
  jobs:
    train: { name: "Train for \${var.tags}" }
`,
  good: `bundle:
  name: fraud
variables:
  tags:
    type: complex
    default: { team: risk }
resources:
  jobs:
    train: { name: "Train for \${var.tags.team}", tags: "\${var.tags}" }
`,
}
