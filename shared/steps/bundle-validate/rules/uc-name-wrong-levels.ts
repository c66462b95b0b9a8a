import { placeOf, textOf, valueAt } from '../config/value.ts'
import { resourcesIn } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'uc-name-wrong-levels',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A name in Unity Catalog has too many levels or too few',
  why: 'Monitors, indexes and synced tables are named in full, `catalog.schema.table`: with fewer levels the workspace looks in its default catalog or refuses the name. Registered models, schemas and volumes have fields of their own for catalog and schema, and their `name` is the last level alone.',
  bad: `bundle:
  name: fraud
resources:
  quality_monitors:
    scores:
      table_name: fraud.scores
      output_schema_name: main.fraud
      assets_dir: /Shared/fraud
      snapshot: {}
`,
  good: `bundle:
  name: fraud
resources:
  quality_monitors:
    scores:
      table_name: main.fraud.scores
      output_schema_name: main.fraud
      assets_dir: /Shared/fraud
      snapshot: {}
`,
  *checkTarget(target) {
    for (const { type, field, levels } of NAMES) {
      for (const resource of resourcesIn(target.config, type)) {
        const value = valueAt(resource.value, field)
        const name = textOf(value)
        if (name === undefined || name === '' || hasLevels(name, levels)) continue
        yield {
          message: `"${field.join('.')}" of ${type} "${resource.key}" is "${name}", not a name of the form ${FORMS[levels]}.`,
          at: placeOf(value),
          path: [...resource.path, ...field],
          hint: levels === 1 ? 'Set catalog_name and schema_name beside it.' : `Write ${FORMS[levels]}.`,
        }
      }
    }
  },
}

/** A level in backticks may hold dots. */
function hasLevels(name: string, levels: number): boolean {
  const parts = name.match(/`[^`]*`|[^.`]+|\./gu) ?? []
  const dots = parts.filter((part) => part === '.').length
  return dots === levels - 1 && parts.length === levels + dots
}

const FORMS = { 1: 'name', 2: 'catalog.schema', 3: 'catalog.schema.name' } as const
const NAMES: readonly { type: string; field: readonly string[]; levels: 1 | 2 | 3 }[] = [
  { type: 'registered_models', field: ['name'], levels: 1 },
  { type: 'volumes', field: ['name'], levels: 1 },
  { type: 'schemas', field: ['name'], levels: 1 },
  { type: 'secrets', field: ['name'], levels: 1 },
  { type: 'quality_monitors', field: ['table_name'], levels: 3 },
  { type: 'quality_monitors', field: ['baseline_table_name'], levels: 3 },
  { type: 'quality_monitors', field: ['output_schema_name'], levels: 2 },
  { type: 'vector_search_indexes', field: ['name'], levels: 3 },
  { type: 'vector_search_indexes', field: ['delta_sync_index_spec', 'source_table'], levels: 3 },
  { type: 'synced_database_tables', field: ['name'], levels: 3 },
]
