import { isOpen, placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isTextSetBy } from './reading.ts'
import type { Rule } from './rule.ts'

/** What the file of an alert says; what it does not say either is left to the workspace. By the kind of their values. */
const IN_FILE: Readonly<Record<string, Field>> = {
  create_time: 'text',
  custom_description: 'text',
  custom_summary: 'text',
  effective_run_as: 'map',
  evaluation: 'needed map',
  id: 'text',
  lifecycle_state: 'text',
  owner_user_name: 'text',
  parameters: 'list',
  parent_path: 'text',
  query_text: 'text',
  run_as: 'map',
  run_as_user_name: 'text',
  schedule: 'needed map',
  update_time: 'text',
}
type Field = 'text' | 'map' | 'needed map' | 'list'

export const rule: Rule = {
  id: 'alert-file-fields',
  severity: 'error',
  cliParity: 'yes',
  title: 'A field that belongs into the file of an alert',
  why: 'An alert with a `file_path` takes its query, its evaluation and its schedule from that file. The same fields in the configuration would contradict it, so the Databricks CLI refuses them. Write them in the file; or leave `file_path` out, when they depend on variables.',
  bad: `bundle:
  name: risk
resources:
  alerts:
    breach:
      display_name: Limit breach
      warehouse_id: abc123
      file_path: breach.dbalert.json
      query_text: SELECT 1
`,
  good: `bundle:
  name: risk
resources:
  alerts:
    breach:
      display_name: Limit breach
      warehouse_id: abc123
      file_path: breach.dbalert.json
`,
  *checkTarget({ merged, config }) {
    // As written: the folder and the identity of the bundle are given to every alert.
    for (const { key, path, value } of resourcesOf(merged, 'alerts')) {
      if (!isTextSetBy(valueAt(value, ['file_path']), valueAt(config, [...path, 'file_path']))) continue
      for (const [field, kind] of Object.entries(IN_FILE)) {
        const given = valueAt(value, [field])
        if (given === undefined || !isKept(given, kind)) continue
        yield {
          message: `The alert "${key}" has a "file_path", so "${field}" is not allowed here.`,
          at: placeOf(given),
          path: [...path, field],
          hint: 'Write it in the file of the alert.',
        }
      }
    }
  },
}

/** Whether the Databricks CLI (1.12.1) keeps a value of the field; of null only where the field cannot be without a map. */
function isKept(value: Value, kind: Field): boolean {
  if (isOpen(value)) return true
  if (value.kind === 'null') return kind === 'needed map'
  if (kind === 'text') return value.kind !== 'map' && value.kind !== 'list'
  return value.kind === (kind === 'list' ? 'list' : 'map')
}
