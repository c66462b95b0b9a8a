import { isOpen, itemsOf, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isTextKept, isTextSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'grant-incomplete',
  severity: 'error',
  cliParity: 'yes',
  title: 'A grant without principal or privileges',
  why: 'A grant says who (`principal`) may do what (`privileges`) with a Unity Catalog object. With one of them missing nothing can be granted, and the Databricks CLI refuses the bundle. Grants of one principal are merged, so an override by target must name the principal too.',
  bad: `bundle:
  name: risk
resources:
  schemas:
    features:
      catalog_name: main
      name: features
      grants:
        - principal: quants
`,
  good: `bundle:
  name: risk
resources:
  schemas:
    features:
      catalog_name: main
      name: features
      grants:
        - principal: quants
          privileges: [SELECT]
`,
  *checkTarget({ config }) {
    for (const { name, path, value } of resourcesOf(config)) {
      for (const [index, grant] of itemsOf(valueAt(value, ['grants'])).entries()) {
        if (grant.kind !== 'map' && grant.kind !== 'null') continue
        const where = { at: placeOf(grant), path: [...path, 'grants', index] }
        if (!isTextSet(valueAt(grant, ['principal']))) {
          yield {
            ...where,
            message: `A grant on "${name}" has no principal.`,
            hint: 'Name a user, a group or a service principal in "principal".',
          }
        }
        const privileges = valueAt(grant, ['privileges'])
        if (!itemsOf(privileges).some(isTextKept) && !isOpen(privileges)) {
          yield {
            ...where,
            message: `A grant on "${name}" has no privileges.`,
            hint: 'List what is granted in "privileges", e.g. SELECT.',
          }
        }
      }
    }
  },
}
