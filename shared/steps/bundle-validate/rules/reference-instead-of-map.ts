import { type Keys, rememberedOfKeys } from '../config/keys.ts'
import { isKnownLater } from '../config/known-later.ts'
import { type ConfigPath, entriesOf, formatPath, placeOf, type Value, valueAt } from '../config/value.ts'
import { RESOURCE_TYPES } from '../resolve/resource-types.ts'
import { resourcesOf } from '../resources/resource.ts'
import { isTextSet, referenceOf } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'reference-instead-of-map',
  severity: 'error',
  cliParity: 'yes',
  title: 'A reference stands where the CLI looks into a map',
  why: 'What a resource has is known after its deployment, so a reference to it is a text until then. Databricks CLI 1.12.1 looks into resources, artifacts, tasks, job clusters, schedules and whatever may hold a path before, and stops at a text there: "expected a map to index …, found string". Refer to single values, or share a map as a complex variable.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train: { name: Train, schedule: "\${resources.jobs.score.schedule}" }
    score: { name: Score, schedule: { quartz_cron_expression: "0 0 5 * * ?", timezone_id: UTC } }
`,
  good: `bundle:
  name: fraud
variables:
  daily:
    type: complex
    default: { quartz_cron_expression: "0 0 5 * * ?", timezone_id: UTC }
resources:
  jobs:
    train: { name: Train, schedule: "\${var.daily}" }
    score: { name: Score, schedule: "\${var.daily}" }
`,
  checkJob: (job) => lookInto(job, JOB),
  *checkTarget({ config }) {
    const artifacts = valueAt(config, ['artifacts'])
    if (artifacts !== undefined) yield* lookInto({ value: artifacts, path: ['artifacts'] }, ANY)
    for (const [name, { value }] of entriesOf(artifacts)) {
      // What a build makes is looked for only after it.
      const isBuilt = isTextSet(valueAt(value, ['build']))
      yield* lookInto({ value, path: ['artifacts', name] }, isBuilt ? ANY : ARTIFACT)
    }
    for (const [type, { value }] of entriesOf(valueAt(config, ['resources']))) {
      if (GROUPS.has(type)) yield* lookInto({ value, path: ['resources', type] }, ANY)
    }
    for (const resource of resourcesOf(config)) {
      // What is no type of resources is gone before anybody looks into it.
      const isLookedInto = resource.type !== 'jobs' && RESOURCE_TYPES.has(resource.type)
      if (isLookedInto) yield* lookInto(resource, BY_TYPE.get(resource.type) ?? ANY)
    }
  },
}

/** Types of which all resources together may be no reference. */
const GROUPS = new Set(['alerts', 'apps', 'dashboards', 'genie_spaces', 'jobs', 'pipelines', 'volumes'])

/** Where no reference may stand, and where to look on. */
interface Needed {
  /** A reference may stand for a list, but in a few places. */
  readonly kind: 'map' | 'list' | 'written list'
  /** Those of a map with these keys. */
  readonly fields?: (keys: Keys) => readonly (readonly [name: string, inside: Needed])[]
  readonly items?: Needed
}

function map(fields?: Readonly<Record<string, Needed>>): Needed {
  if (fields === undefined) return { kind: 'map' }
  const all = Object.entries(fields)
  return { kind: 'map', fields: rememberedOfKeys((keys) => all.filter(([name]) => keys.indexOf(name) !== undefined)) }
}

function list(items: Needed, kind: 'list' | 'written list' = 'list'): Needed {
  return { kind, items }
}

const ANY = map()

const ARTIFACT = map({ files: list(map()) })

const TASK = {
  ai_runtime_task: map({ deployments: list(map()) }),
  alert_task: map(),
  dbt_task: map(),
  libraries: list(map()),
  notebook_task: map(),
  spark_python_task: map(),
  sql_task: map({ file: map() }),
}

const WORKLOAD = map({ workload_type: map({ clients: map() }) })

const JOB = map({
  continuous: map(),
  environments: list(map({ spec: map() })),
  job_clusters: list(map({ new_cluster: WORKLOAD })),
  parameters: list(map()),
  schedule: map(),
  tasks: list(map({ ...TASK, for_each_task: map({ task: map(TASK) }) })),
  trigger: map(),
})

const GRANTED = map({ grants: list(map(), 'written list') })

const BY_TYPE: ReadonlyMap<string, Needed> = new Map([
  ['apps', map({ resources: list(map()) })],
  ['catalogs', GRANTED],
  ['clusters', WORKLOAD],
  ['external_locations', GRANTED],
  [
    'pipelines',
    map({
      clusters: list(map()),
      environment: map(),
      libraries: list(map({ file: map(), glob: map(), notebook: map() })),
    }),
  ],
  ['registered_models', GRANTED],
  ['schemas', GRANTED],
  ['secrets', GRANTED],
  ['vector_search_indexes', GRANTED],
  ['volumes', GRANTED],
])

interface Holder {
  readonly value: Value
  readonly path: ConfigPath
}

function lookInto(holder: Holder, needed: Needed): readonly Observation[] {
  const seen: Observation[] = []
  const inside: (string | number)[] = []
  const look = (value: Value, { kind, fields, items }: Needed) => {
    if (value.kind === 'list') {
      if (items !== undefined) for (let at = 0; at < value.items.length; at++) step(at, value.items[at], items)
    } else if (value.kind === 'map') {
      if (fields === undefined || value.entries.isPlain) return
      for (const [name, needed] of fields(value.entries.keys)) step(name, value.entries.value(name), needed)
    } else if (kind !== 'list' && isKnownLater(value)) seen.push(say(value, kind, [...holder.path, ...inside]))
  }
  const step = (part: string | number, value: Value | undefined, needed: Needed) => {
    if (value === undefined) return
    inside.push(part)
    look(value, needed)
    inside.pop()
  }
  look(holder.value, needed)
  return seen.length === 0 ? NOTHING : seen
}

function say(value: Value, kind: Needed['kind'], path: ConfigPath): Observation {
  const what = kind === 'map' ? 'a map' : 'a list'
  const message = `"${formatPath(path)}" must be ${what}, but is the reference "\${${referenceOf(value)}}".`
  return { message, at: placeOf(value), path, hint: `Write ${what}, and refer to single values in it.` }
}
