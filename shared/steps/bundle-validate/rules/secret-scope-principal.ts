import { placeOf } from '../config/value.ts'
import { resourcePermissions } from '../resources/permission.ts'
import { principalMistake } from '../resources/principal.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'secret-scope-principal',
  severity: 'error',
  cliParity: 'yes',
  title: 'A permission of a secret scope without exactly one principal',
  why: 'Each permission of a secret scope is one entry of its access list, for exactly one user, group or service principal. The Databricks CLI refuses one that names nobody; of one that names two it cannot be told who is meant to read the secrets.',
  bad: `bundle:
  name: risk
resources:
  secret_scopes:
    feed:
      name: feed
      permissions:
        - level: READ
`,
  good: `bundle:
  name: risk
resources:
  secret_scopes:
    feed:
      name: feed
      permissions:
        - group_name: quants
          level: READ
`,
  *checkTarget({ config }) {
    for (const { type, owner, path, value } of resourcePermissions(config)) {
      if (type !== 'secret_scopes') continue
      const mistake = principalMistake(value, `"${owner}"`)
      if (mistake !== undefined) yield { ...mistake, at: placeOf(value), path }
    }
  },
}
