import { valueAt } from '../config/value.ts'
import { isTextSet, resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'resource-name-missing',
  severity: 'error',
  cliParity: 'yes',
  aboutAbsence: true,
  title: 'A dashboard or a warehouse lacks what it cannot be without',
  why: 'The workspace refuses a dashboard without a display name or without a warehouse that runs its queries, and a SQL warehouse without a name. Set the missing field.',
  bad: `bundle:
  name: fraud
resources:
  sql_warehouses:
    small:
      cluster_size: Small
`,
  good: `bundle:
  name: fraud
resources:
  sql_warehouses:
    small:
      name: fraud-small
      cluster_size: Small
`,
  *checkTarget(target) {
    for (const { type, field } of NEEDED) {
      for (const resource of resourcesIn(target.config, type)) {
        const value = valueAt(resource.value, [field])
        const blank = value?.kind === 'text' && type === 'sql_warehouses' && value.value.trim() === ''
        if (resource.value.kind !== 'map' || (isTextSet(value) && !blank)) continue
        yield {
          message: `"${resource.key}" under ${type} has no "${field}".`,
          at: resource.at,
          path: resource.path,
          hint: `Set ${field}.`,
        }
      }
    }
  },
}

const NEEDED = [
  { type: 'dashboards', field: 'display_name' },
  { type: 'dashboards', field: 'warehouse_id' },
  { type: 'sql_warehouses', field: 'name' },
] as const
