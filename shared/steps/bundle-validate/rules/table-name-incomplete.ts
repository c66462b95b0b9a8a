import { type ConfigPath, placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import type { Rule } from './rule.ts'

/** Names in Unity Catalog, and how many parts they have. */
const NAMES: readonly (readonly [type: string, field: ConfigPath, parts: string])[] = [
  ['quality_monitors', ['table_name'], 'catalog.schema.table'],
  ['quality_monitors', ['baseline_table_name'], 'catalog.schema.table'],
  ['quality_monitors', ['output_schema_name'], 'catalog.schema'],
  ['vector_search_indexes', ['name'], 'catalog.schema.index'],
  ['vector_search_indexes', ['delta_sync_index_spec', 'source_table'], 'catalog.schema.table'],
]

export const rule: Rule = {
  id: 'table-name-incomplete',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A name in Unity Catalog without its catalog or schema',
  why: 'Monitors and vector search indexes name tables in full, `catalog.schema.table`, because they run without a current catalog or schema. The service refuses a shorter name at deployment.',
  bad: `bundle:
  name: risk
resources:
  quality_monitors:
    pricing:
      table_name: pricing_inference
      output_schema_name: main.risk
      assets_dir: /Workspace/Applications/risk
`,
  good: `bundle:
  name: risk
resources:
  quality_monitors:
    pricing:
      table_name: main.risk.pricing_inference
      output_schema_name: main.risk
      assets_dir: /Workspace/Applications/risk
`,
  *checkTarget({ config }) {
    for (const [type, field, parts] of NAMES) {
      for (const { name, path, value } of resourcesOf(config, type)) {
        const found = valueAt(value, field)
        const text = textOf(found)
        // Names in backticks may hold any character, dots too.
        if (text === undefined || text === '' || text.includes('`')) continue
        if (text.split('.').length === parts.split('.').length && !text.split('.').includes('')) continue
        yield {
          message: `"${field.join('.')}" of "${name}", "${text}", is not a full name.`,
          at: placeOf(found),
          path: [...path, ...field],
          hint: `Write it as ${parts}.`,
        }
      }
    }
  },
}
