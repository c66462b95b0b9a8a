import { isOpen, placeOf, textOf, valueAt } from '../config/value.ts'
import { bundlePermissions } from '../resources/permission.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'deployer-not-manager',
  severity: 'note',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'The permissions of the bundle give nobody `CAN_MANAGE`',
  why: 'The Databricks CLI recommends that the `permissions` of a bundle name the identity that deploys, or a group that it is in: if not, only whoever deployed last may manage what was deployed. Who deploys is not known without a workspace; where nobody at all may manage, the recommendation is certain, and given here.',
  bad: `bundle:
  name: risk
permissions:
  - group_name: quants
    level: CAN_VIEW
`,
  good: `bundle:
  name: risk
permissions:
  - group_name: quants
    level: CAN_VIEW
  - service_principal_name: 3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21
    level: CAN_MANAGE
`,
  *checkTarget({ config }) {
    const list = valueAt(config, ['permissions'])
    const levels = [...bundlePermissions(config)].map(({ value }) => valueAt(value, ['level']))
    if (levels.length === 0 || levels.some((level) => isOpen(level) || textOf(level) === 'CAN_MANAGE')) return
    yield {
      message: 'The permissions of the bundle let nobody manage it, not even the identity that deploys it.',
      at: placeOf(list),
      path: ['permissions'],
      hint: 'Give "CAN_MANAGE" to the service principal that deploys.',
    }
  },
}
