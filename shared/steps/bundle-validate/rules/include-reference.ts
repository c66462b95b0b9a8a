import type { Rule } from './rule.ts'

/** Found while files are included. */
export const rule: Rule = {
  id: 'include-reference',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A pattern of included files with a reference in it',
  why: 'Files are included before any reference is replaced, so a pattern with one in it looks for a directory that has the name of the reference. The Databricks CLI does not mind that it finds nothing there, and what should have been included is not deployed. Write the path itself.',
  bad: `bundle:
  name: fraud
variables:
  team: { default: cards }
include:
  - resources/\${var.team}/*.yml
# file: resources/cards/train.yml
resources:
  jobs:
    train: { name: Train }
`,
  good: `bundle:
  name: fraud
include:
  - resources/cards/*.yml
# file: resources/cards/train.yml
resources:
  jobs:
    train: { name: Train }
`,
}
