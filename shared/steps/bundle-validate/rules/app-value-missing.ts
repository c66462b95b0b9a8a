import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { itemsIn, listed } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'app-value-missing',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'An app takes a value from what it does not list',
  why: 'A variable of an app with `value_from` gets the id of one of the `resources` of the app, by the name that it has in that list, which need not be its key in the bundle. With another name there is no value, and the app does not start; the Databricks CLI validates it, and says nothing. What an app lists nowhere in the bundle may have been added in the workspace, so that is not judged.',
  bad: `bundle:
  name: risk
resources:
  apps:
    desk:
      name: risk-desk
      source_code_path: ./desk
      config:
        env:
          - { name: WAREHOUSE_ID, value_from: sql_warehouse }
      resources:
        - name: sql-warehouse
          sql_warehouse: { id: 1a2b3c4d5e6f7a8b, permission: CAN_USE }
`,
  good: `bundle:
  name: risk
resources:
  apps:
    desk:
      name: risk-desk
      source_code_path: ./desk
      config:
        env:
          - { name: WAREHOUSE_ID, value_from: sql-warehouse }
      resources:
        - name: sql-warehouse
          sql_warehouse: { id: 1a2b3c4d5e6f7a8b, permission: CAN_USE }
`,
  *checkTarget({ config }) {
    for (const app of resourcesOf(config, 'apps')) {
      const names = app.keysIn('resources', 'name')
      if (names === undefined || names.size === 0) continue
      for (const [variable, path] of itemsIn(app, 'config', 'env')) {
        const source = valueAt(variable, ['value_from'])
        const from = textOf(source)
        if (from === undefined || from === '' || names.has(from)) continue
        yield {
          message: `The app "${app.key}" takes a value from "${from}", which is none of its resources.${didYouMean(from, names)}`,
          at: placeOf(source),
          path: [...path, 'value_from'],
          hint: `Its resources are ${listed(names)}.`,
        }
      }
    }
  },
}
