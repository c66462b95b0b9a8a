import { placeOf, textOf, type Value } from '../config/value.ts'
import { allAt, type Resource, referenceOf, resourcesIn } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'uc-name-wrong-levels',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A name in Unity Catalog has too many levels or too few',
  why: 'Monitors, indexes and synced tables are named in full, `catalog.schema.table`: with fewer levels the workspace looks in its default catalog or refuses the name. Registered models, schemas, volumes and pipelines have a field for each level, which takes that level alone: the `id` of a schema is `catalog.schema`, and its `name` is not.',
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
  checkJob: (job) => wrong(job, OF_JOB),
  jobKeys: ['trigger'],
  *checkTarget({ config }) {
    for (const [type, names] of OF_TYPES) {
      for (const resource of resourcesIn(config, type)) yield* wrong(resource, names)
    }
  },
}

/** Where a name stands, as {@link allAt} takes it, and how many levels it is to have. */
interface Name {
  readonly at: readonly string[]
  readonly levels: 1 | 2 | 3
}

function wrong(resource: Resource, names: readonly Name[]): readonly Observation[] {
  let seen: Observation[] | undefined
  for (const { at, levels } of names) {
    for (const { value, path } of allAt(resource.value, at)) {
      const name = textOf(value)
      const held = name === undefined ? levelsOf(value) : levelsIn(name)
      if (name === '' || held === undefined || held === levels) continue
      const field = at.filter((part) => part !== '*').join('.')
      const written = name ?? `\${${referenceOf(value)}}`
      const wanted = levels === 1 ? 'one level alone' : `a name of the form ${FORMS[levels]}`
      seen ??= []
      seen.push({
        message: `"${field}" of ${resource.type} "${resource.key}" is "${written}", not ${wanted}.`,
        at: placeOf(value),
        path: [...resource.path, ...path],
        hint: hintFor(field, levels, name === undefined),
      })
    }
  }
  return seen ?? NOTHING
}

function hintFor(field: string, levels: keyof typeof FORMS | 1, isReference: boolean): string {
  if (levels !== 1) return `Write ${FORMS[levels]}.`
  if (isReference) return 'Refer to the "name" instead, which is the last level alone.'
  return field === 'name' ? 'Set catalog_name and schema_name beside it.' : 'Write this level alone.'
}

/** How many levels a name has; 0 where one of them is empty. A level in backticks may hold dots. */
function levelsIn(name: string): number {
  const parts = name.match(/`[^`]*`|[^.`]+|\./gu) ?? []
  const dots = parts.filter((part) => part === '.').length
  return parts.length === dots * 2 + 1 ? dots + 1 : 0
}

/** How many the name has that a reference to a resource of Unity Catalog stands for; `undefined` for any other value. */
function levelsOf(value: Value | undefined): number | undefined {
  const [root, type = '', , field = '', ...rest] = referenceOf(value)?.split('.') ?? []
  return root === 'resources' && rest.length === 0 && IN_FULL.has(field) ? LEVELS.get(type) : undefined
}

const IN_FULL: ReadonlySet<string> = new Set(['full_name', 'id'])
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['registered_models', 3],
  ['schemas', 2],
  ['volumes', 3],
])
const FORMS = { 2: 'catalog.schema', 3: 'catalog.schema.name' } as const
const OF_JOB: readonly Name[] = [{ at: ['trigger', 'table_update', 'table_names', '*'], levels: 3 }]
const OF_TYPES: ReadonlyMap<string, readonly Name[]> = new Map([
  ['catalogs', alone('name')],
  ['schemas', alone('name', 'catalog_name')],
  ['registered_models', alone('name', 'catalog_name', 'schema_name')],
  ['volumes', alone('name', 'catalog_name', 'schema_name')],
  ['secrets', alone('name', 'catalog_name', 'schema_name')],
  ['pipelines', alone('catalog', 'schema', 'target')],
  [
    'model_serving_endpoints',
    [
      ...alone('catalog_name', 'schema_name').map(within('ai_gateway', 'inference_table_config')),
      ...alone('catalog_name', 'schema_name').map(within('config', 'auto_capture_config')),
    ],
  ],
  [
    'quality_monitors',
    [
      { at: ['table_name'], levels: 3 },
      { at: ['baseline_table_name'], levels: 3 },
      { at: ['output_schema_name'], levels: 2 },
    ],
  ],
  [
    'vector_search_indexes',
    [
      { at: ['name'], levels: 3 },
      { at: ['delta_sync_index_spec', 'source_table'], levels: 3 },
    ],
  ],
  ['synced_database_tables', [{ at: ['name'], levels: 3 }]],
])

function alone(...fields: readonly string[]): readonly Name[] {
  return fields.map((field) => ({ at: [field], levels: 1 }))
}

function within(...holder: readonly string[]) {
  return ({ at, levels }: Name): Name => ({ at: [...holder, ...at], levels })
}
