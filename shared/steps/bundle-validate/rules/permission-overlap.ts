import type { Rule } from './rule.ts'

/** Found where the bundle's permissions are given to its resources. */
export const rule: Rule = {
  id: 'permission-overlap',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A resource has permissions of its own for somebody',
  why: "What a resource says of a principal goes before the bundle's `permissions`, which then do not apply to that principal there, not even when they would grant more.",
  bad: `bundle:
  name: fraud
permissions:
  - { group_name: quants, level: CAN_MANAGE }
resources:
  jobs:
    train:
      name: Train
      permissions:
        - { group_name: quants, level: CAN_VIEW }
`,
  good: `bundle:
  name: fraud
permissions:
  - { group_name: quants, level: CAN_MANAGE }
resources:
  jobs:
    train:
      name: Train
      permissions:
        - { group_name: risk, level: CAN_VIEW }
`,
}
