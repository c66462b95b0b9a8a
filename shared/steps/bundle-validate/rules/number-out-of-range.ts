import { type Keys, rememberedOfKeys } from '../config/keys.ts'
import { type ConfigPath, placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { type Cluster, numberOf, resourcesIn } from './reading.ts'
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
    for (const warehouse of resourcesIn(config, 'sql_warehouses')) yield* outside(warehouse, OF_WAREHOUSE)
  },
}

function outside(holder: Holder, limits: Limits): readonly Observation[] {
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
  const seen = outside(cluster, OF_CLUSTER)
  const scale = valueAt(cluster.value, AUTOSCALE)
  const least = valueAt(scale, LEAST)
  const most = valueAt(scale, MOST)
  const from = numberOf(least)
  const to = numberOf(most)
  if (from === undefined || to === undefined || from <= to) return seen
  const place = placeOf(most)
  const reversed = {
    message: `A cluster scales from ${from} workers at least to ${to} at most.`,
    at: placeOf(least),
    path: [...cluster.path, ...AUTOSCALE, ...LEAST],
    hint: 'min_workers cannot be more than max_workers.',
    ...(place === undefined ? {} : { related: [{ at: place, message: 'The most workers.' }] }),
  }
  return [...seen, reversed]
}

const AUTOSCALE = ['autoscale']
const LEAST = ['min_workers']
const MOST = ['max_workers']

interface Limit {
  readonly at: readonly string[]
  readonly min: number
  readonly max: number
  /** One more number, which means something of its own. */
  readonly or?: number
}

interface Holder {
  readonly value: Value
  readonly path: ConfigPath
}

type Limits = (keys: Keys) => readonly Limit[]

/** Those whose field stands in a map with these keys: most maps have the same as others. */
function limitsAmong(all: readonly Limit[]): Limits {
  return rememberedOfKeys((keys) => all.filter(({ at: [field = ''] }) => keys.indexOf(field) !== undefined))
}

const ANY = Number.POSITIVE_INFINITY
/** Ranges as the reference of the jobs, clusters and warehouses API documents them. */
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
