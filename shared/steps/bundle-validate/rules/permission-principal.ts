import { placeOf } from '../config/value.ts'
import { bundlePermissions, resourcePermissions } from '../resources/permission.ts'
import { principalFields } from '../resources/principal.ts'
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
      const fields = principalFields(value)
      // Of secret scopes a rule of its own speaks, because there the Databricks CLI says so as well.
      if (fields.length === 1 || type === 'secret_scopes') continue
      const whose = owner === undefined ? 'of the bundle' : `of "${owner}"`
      yield {
        message:
          fields.length === 0
            ? `A permission ${whose} is for nobody.`
            : `A permission ${whose} names more than one principal: ${fields.join(', ')}.`,
        at: placeOf(value),
        path,
        hint: 'Set exactly one of user_name, group_name and service_principal_name.',
      }
    }
  },
}
