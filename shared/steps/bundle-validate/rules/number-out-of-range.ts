import { type Keys, rememberedOfKeys } from '../config/keys.ts'
import { placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { alsoAt, type Cluster, type Inside, numberOf, resourcesIn } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'number-out-of-range',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A number is outside of what the field allows',
  why: 'The workspace refuses timeouts, retries, sizes and limits outside of their documented range, in the middle of a deployment; `databricks bundle validate` does not look. Mind that `0` means "no timeout" and `max_retries: -1` "without end".',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds: -1
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      timeout_seconds: 3600
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  checkJob(job) {
    const ofClusters = job.clusters.map(checkCluster).filter((seen) => seen.length > 0)
    const ofJob = outside(job, OF_JOB)
    return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters.flat()]
  },
  checkTask: (task) => outside(task, OF_TASK),
  *checkTarget({ config }) {
    for (const { clusters } of resourcesOf(config, 'clusters', 'pipelines')) {
      for (const cluster of clusters) yield* checkCluster(cluster)
    }
    for (const warehouse of resourcesIn(config, 'sql_warehouses')) {
      yield* withReversed(warehouse, outside(warehouse, OF_WAREHOUSE), OF_CLUSTERS)
    }
    for (const pool of resourcesIn(config, 'instance_pools')) yield* outside(pool, OF_POOL)
  },
}

function outside(holder: Inside, limits: Limits): readonly Observation[] {
  if (holder.value.kind !== 'map') return NOTHING
  let seen: Observation[] | undefined
  for (const { at, min, max, or } of limits(holder.value.entries.keys)) {
    const value = valueAt(holder.value, at)
    const number = numberOf(value)
    if (number === undefined || number === or || (number >= min && number <= max)) continue
    const most = max === ANY ? '' : ` and at most ${max}`
    seen ??= []
    seen.push({
      message: `"${at.join('.')}" is ${number}, and must be ${or === undefined ? '' : `${or}, or `}at least ${min}${most}.`,
      at: placeOf(value),
      path: [...holder.path, ...at],
      hint: 'Write a number that is in this range.',
    })
  }
  return seen ?? NOTHING
}

function checkCluster(cluster: Cluster): readonly Observation[] {
  return withReversed(cluster, outside(cluster, OF_CLUSTER), OF_AUTOSCALE)
}

/** Two fields of which the first says how few and the second how many there may be. */
interface Range {
  readonly least: readonly string[]
  readonly most: readonly string[]
  readonly subject: string
  readonly of: string
}

function withReversed(
  holder: Inside,
  seen: readonly Observation[],
  { least, most, subject, of }: Range,
): readonly Observation[] {
  const first = valueAt(holder.value, least)
  const last = valueAt(holder.value, most)
  const from = numberOf(first)
  const to = numberOf(last)
  if (from === undefined || to === undefined || from <= to) return seen
  const reversed = {
    message: `${subject} scales from ${from} ${of} at least to ${to} at most.`,
    at: placeOf(first),
    path: [...holder.path, ...least],
    hint: `${least.at(-1)} cannot be more than ${most.at(-1)}.`,
    related: alsoAt(last, `The most ${of}.`),
  }
  return [...seen, reversed]
}

const OF_AUTOSCALE: Range = {
  least: ['autoscale', 'min_workers'],
  most: ['autoscale', 'max_workers'],
  subject: 'A cluster',
  of: 'workers',
}
const OF_CLUSTERS: Range = {
  least: ['min_num_clusters'],
  most: ['max_num_clusters'],
  subject: 'A warehouse',
  of: 'clusters',
}

interface Limit {
  readonly at: readonly string[]
  readonly min: number
  readonly max: number
  /** One more number, which means something of its own. */
  readonly or?: number
}

type Limits = (keys: Keys) => readonly Limit[]

/** Those whose field stands in a map with these keys: most maps have the same as others. */
function limitsAmong(all: readonly Limit[]): Limits {
  return rememberedOfKeys((keys) => all.filter(({ at: [field = ''] }) => keys.indexOf(field) !== undefined))
}

const ANY = Number.POSITIVE_INFINITY
/** Ranges as the reference of the jobs, clusters, pools and warehouses API documents them. */
const OF_JOB = limitsAmong([
  { at: ['timeout_seconds'], min: 0, max: ANY },
  { at: ['max_concurrent_runs'], min: 0, max: 1000 },
  { at: ['trigger', 'periodic', 'interval'], min: 1, max: ANY },
  { at: ['trigger', 'file_arrival', 'min_time_between_triggers_seconds'], min: 60, max: ANY, or: 0 },
  { at: ['trigger', 'file_arrival', 'wait_after_last_change_seconds'], min: 60, max: ANY, or: 0 },
])
const OF_TASK = limitsAmong([
  { at: ['timeout_seconds'], min: 0, max: ANY },
  { at: ['max_retries'], min: -1, max: ANY },
  { at: ['min_retry_interval_millis'], min: 0, max: ANY },
  { at: ['for_each_task', 'concurrency'], min: 1, max: 100 },
])
const OF_CLUSTER = limitsAmong([
  { at: ['num_workers'], min: 0, max: ANY },
  { at: ['autoscale', 'min_workers'], min: 0, max: ANY },
  { at: ['autoscale', 'max_workers'], min: 1, max: ANY },
  { at: ['autotermination_minutes'], min: 10, max: 10_000, or: 0 },
])
const OF_WAREHOUSE = limitsAmong([
  { at: ['min_num_clusters'], min: 1, max: ANY },
  { at: ['max_num_clusters'], min: 1, max: ANY },
  { at: ['auto_stop_mins'], min: 0, max: ANY },
])
const OF_POOL = limitsAmong([
  { at: ['idle_instance_autotermination_minutes'], min: 0, max: 10_000 },
  { at: ['max_capacity'], min: 1, max: ANY },
  { at: ['min_idle_instances'], min: 0, max: ANY },
])
