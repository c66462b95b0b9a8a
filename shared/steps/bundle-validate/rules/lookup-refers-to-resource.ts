import { everyReference } from '../config/reference.ts'
import { entriesOf, placeOf, valueAt } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'lookup-refers-to-resource',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A lookup for what a resource of the bundle has',
  why: 'Lookups are asked before references to resources are replaced: the Databricks CLI looks for something that is called as the reference is written, and stops with an error because there is none. What the bundle itself deploys needs no lookup: refer to its `id`.',
  bad: `bundle:
  name: fraud
variables:
  warehouse: { lookup: { warehouse: "\${resources.sql_warehouses.desk.name}" } }
resources:
  sql_warehouses:
    desk: { name: Desk, cluster_size: Small, max_num_clusters: 1 }
  jobs:
    report:
      tasks:
        - task_key: report
          sql_task: { warehouse_id: "\${var.warehouse}", query: { query_id: 12ab-34cd } }
`,
  good: `bundle:
  name: fraud
resources:
  sql_warehouses:
    desk: { name: Desk, cluster_size: Small, max_num_clusters: 1 }
  jobs:
    report:
      tasks:
        - task_key: report
          sql_task: { warehouse_id: "\${resources.sql_warehouses.desk.id}", query: { query_id: 12ab-34cd } }
`,
  *checkTarget({ config, variables }) {
    for (const [name, { from }] of variables) {
      if (from !== 'lookup') continue
      const path = ['variables', name, 'lookup']
      for (const [field, { value }] of entriesOf(valueAt(config, path))) {
        if (value.kind !== 'text') continue
        const of = resourceIn(value.value)
        if (of === undefined) continue
        yield {
          message: `The lookup of "${name}" asks for "${value.value}" by this very name: references to resources are replaced later.`,
          at: placeOf(value),
          path: [...path, field],
          hint: `Use "\${${of}.id}" in the place of the variable, or look for a name that is written out.`,
        }
      }
    }
  },
}

/** `resources.jobs.train` of the first reference to something of a resource. */
function resourceIn(text: string): string | undefined {
  for (const [, reference = ''] of text.matchAll(everyReference(text))) {
    const [first, type, key] = parseReference(reference).path
    if (first === 'resources' && key !== undefined) return `${first}.${type}.${key}`
  }
  return undefined
}
