import { placeOf } from '../config/value.ts'
import { bundlePermissions, resourcePermissions } from '../resources/permission.ts'
import { principalMistake } from '../resources/principal.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'permission-principal',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A permission without exactly one principal',
  why: 'A permission is for exactly one user, group or service principal. One that names nobody, often because a variable is empty in one target, or one that names two, is refused by the workspace only when everything before it has been deployed.',
  bad: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - level: CAN_VIEW
`,
  good: `bundle:
  name: risk
resources:
  jobs:
    train:
      name: Train
      permissions:
        - group_name: quants
          level: CAN_VIEW
`,
  *checkTarget({ config }) {
    for (const { type, owner, path, value } of [...resourcePermissions(config), ...bundlePermissions(config)]) {
      // Of secret scopes a rule of its own speaks, because there the Databricks CLI says so as well.
      if (type === 'secret_scopes') continue
      const mistake = principalMistake(value, owner === undefined ? 'the bundle' : `"${owner}"`)
      if (mistake !== undefined) yield { ...mistake, at: placeOf(value), path }
    }
  },
}
