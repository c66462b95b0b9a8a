import { entriesOf, itemsOf, placeOf, placeOfKey, type Value } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { allAt, type Inside, resourcesIn } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'too-many-entries',
  severity: 'error',
  cliParity: 'stricter',
  title: 'More entries than the service takes',
  why: 'A job takes 1,000 tasks, 25 tags and three destinations for each kind of notification; a cluster takes 45 tags of its own. With more the service refuses the resource, in the middle of a deployment; `databricks bundle validate` does not count. What a preset adds to every job counts, too.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      webhook_notifications:
        on_failure: [{ id: desk }, { id: risk }, { id: audit }, { id: platform }]
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      webhook_notifications:
        on_failure: [{ id: desk }, { id: risk }, { id: platform }]
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  checkJob(job) {
    const ofClusters = job.clusters.flatMap((cluster) => tooMany(cluster, OF_CLUSTER))
    const ofJob = tooMany(job, OF_JOB)
    return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters]
  },
  checkTask: (task) => tooMany(task, OF_TASK),
  taskKeys: ['alert_task', 'dbt_task', 'webhook_notifications'],
  *checkTarget({ config }) {
    for (const { clusters } of resourcesOf(config, 'clusters', 'pipelines')) {
      for (const cluster of clusters) yield* tooMany(cluster, OF_CLUSTER)
    }
    for (const [type, limits] of OF_TYPES) {
      for (const resource of resourcesIn(config, type)) yield* tooMany(resource, limits)
    }
  },
}

interface Limit {
  readonly at: readonly string[]
  readonly most: number
}

function tooMany(inside: Inside, limits: readonly Limit[]): readonly Observation[] {
  let seen: Observation[] | undefined
  for (const { at, most } of limits) {
    for (const { value, path } of allAt(inside.value, at)) {
      const count = value.kind === 'map' ? value.entries.size : itemsOf(value).length
      if (count <= most) continue
      seen ??= []
      seen.push({
        message: `"${at.join('.')}" has ${count.toLocaleString('en')} entries, and the service takes ${most.toLocaleString('en')}.`,
        at: placeOfEntryAt(value, most) ?? placeOf(value),
        path: [...inside.path, ...path],
        hint: 'Take some away.',
      })
    }
  }
  return seen ?? NOTHING
}

function placeOfEntryAt(value: Value, index: number) {
  if (value.kind !== 'map') return placeOf(itemsOf(value)[index])
  const entry = entriesOf(value)[index]
  return entry === undefined ? undefined : placeOfKey(entry[1])
}

/** What the reference of each service says of how many it takes. */
const WEBHOOKS = [
  'on_start',
  'on_success',
  'on_failure',
  'on_duration_warning_threshold_exceeded',
  'on_streaming_backlog_exceeded',
]
const OF_WEBHOOKS: readonly Limit[] = WEBHOOKS.map((event) => ({ at: ['webhook_notifications', event], most: 3 }))
const OF_JOB: readonly Limit[] = [{ at: ['tags'], most: 25 }, { at: ['tasks'], most: 1000 }, ...OF_WEBHOOKS]
const OF_TASK: readonly Limit[] = [
  { at: ['alert_task', 'subscribers'], most: 100 },
  { at: ['dbt_task', 'commands'], most: 10 },
  ...OF_WEBHOOKS,
]
const OF_CLUSTER: readonly Limit[] = [
  { at: ['custom_tags'], most: 45 },
  { at: ['ssh_public_keys'], most: 10 },
]
const OF_TYPES: ReadonlyMap<string, readonly Limit[]> = new Map([
  [
    'instance_pools',
    [
      { at: ['custom_tags'], most: 45 },
      { at: ['preloaded_spark_versions'], most: 1 },
    ],
  ],
  ['pipelines', [{ at: ['tags'], most: 25 }]],
  ['quality_monitors', [{ at: ['notifications', 'on_failure', 'email_addresses'], most: 5 }]],
])
