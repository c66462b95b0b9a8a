import { entryAt, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

/** What the file of an alert says. */
const IN_FILE = ['custom_description', 'custom_summary', 'evaluation', 'query_text', 'schedule']

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
  *checkTarget({ config }) {
    for (const { key, path, value } of resourcesOf(config, 'alerts')) {
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
