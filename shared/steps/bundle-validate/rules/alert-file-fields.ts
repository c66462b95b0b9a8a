import { entryAt, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

/** What the file of an alert says; what it does not say either is left to the workspace. */
const IN_FILE = [
  'create_time',
  'custom_description',
  'custom_summary',
  'effective_run_as',
  'evaluation',
  'id',
  'lifecycle_state',
  'owner_user_name',
  'parameters',
  'parent_path',
  'query_text',
  'run_as',
  'run_as_user_name',
  'schedule',
  'update_time',
]

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
  *checkTarget({ merged }) {
    // As written: the folder and the identity of the bundle are given to every alert.
    for (const { key, path, value } of resourcesOf(merged, 'alerts')) {
      if (!isSet(valueAt(value, ['file_path']))) continue
      for (const field of IN_FILE) {
        const entry = entryAt(value, [field])
        if (entry === undefined || !isSet(entry.value)) continue
        yield {
          message: `The alert "${key}" has a "file_path", so "${field}" is not allowed here.`,
          at: placeOf(entry.value),
          path: [...path, field],
          hint: 'Write it in the file of the alert.',
        }
      }
    }
  },
}
