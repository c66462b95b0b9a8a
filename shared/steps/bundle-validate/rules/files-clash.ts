import type { Rule } from './rule.ts'

/** Found by the loader, and by the schema: see `schema/clash.ts`. */
export const rule: Rule = {
  id: 'files-clash',
  severity: 'error',
  cliParity: 'yes',
  title: 'Two files give one key a reference and a value',
  why: 'Files are merged key by key, before any variable is replaced: until then a reference is a text, and cannot be merged with a map, a list, a number or a boolean. The Databricks CLI stops with "cannot merge".',
  bad: `bundle:
  name: fraud
include:
  - team.yml
variables:
  team: { type: complex, default: [{ level: CAN_VIEW, group_name: risk }] }
permissions: \${var.team}
# file: team.yml
permissions:
  - { level: CAN_MANAGE, group_name: mlops }
`,
  good: `bundle:
  name: fraud
include:
  - team.yml
permissions:
  - { level: CAN_VIEW, group_name: risk }
# file: team.yml
permissions:
  - { level: CAN_MANAGE, group_name: mlops }
`,
}
