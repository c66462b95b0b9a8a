import { placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'dashboard-content',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A dashboard with two contents, or with none',
  why: 'The content of a dashboard stands in a file (`file_path`) or in the configuration (`serialized_dashboard`). With both, the file is taken and the other is lost without a word; with neither, an empty dashboard replaces whatever was there.',
  bad: `bundle:
  name: risk
resources:
  dashboards:
    limits:
      display_name: Limits
      warehouse_id: abc123
`,
  good: `bundle:
  name: risk
resources:
  dashboards:
    limits:
      display_name: Limits
      warehouse_id: abc123
      file_path: limits.lvdash.json
`,
  *checkTarget({ config }) {
    for (const { key, path, value, at } of resourcesOf(config, 'dashboards')) {
      const file = valueAt(value, ['file_path'])
      const inline = valueAt(value, ['serialized_dashboard'])
      if (value.kind !== 'map' || isSet(file) !== isSet(inline)) continue
      if (isSet(file)) {
        yield {
          message: `The dashboard "${key}" has both "file_path" and "serialized_dashboard".`,
          at: placeOf(inline),
          path: [...path, 'serialized_dashboard'],
          hint: 'Keep one of them.',
        }
      } else {
        yield {
          message: `The dashboard "${key}" has no content.`,
          at,
          path,
          hint: 'Name its file in "file_path".',
        }
      }
    }
  },
}
