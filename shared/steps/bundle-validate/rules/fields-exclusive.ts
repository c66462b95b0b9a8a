import { itemsOf, placeOf, valueAt } from '../config/value.ts'
import { resourcesOf } from '../resources/resource.ts'
import { allAt, alsoAt, type Inside, isSet, resourcesIn } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'fields-exclusive',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Two fields of which the service takes one',
  why: 'A commit or a branch, a `schema` or the older `target`, one place for the logs of a cluster: with two of them the service refuses the resource, in the middle of a deployment, while `databricks bundle validate` accepts both. It happens where a target sets one and the base the other: an override adds to the base and takes nothing away. Give each target its own then.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      git_source:
        git_url: https://github.com/bank/fraud
        git_provider: gitHub
        git_branch: main
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: notebooks/fit, source: GIT }
targets:
  dev: {}
  prod:
    resources:
      jobs:
        train:
          git_source: { git_tag: v1.0.0 }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      git_source:
        git_url: https://github.com/bank/fraud
        git_provider: gitHub
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: notebooks/fit, source: GIT }
targets:
  dev:
    resources:
      jobs:
        train:
          git_source: { git_branch: main }
  prod:
    resources:
      jobs:
        train:
          git_source: { git_tag: v1.0.0 }
`,
  checkJob(job) {
    const ofClusters = job.clusters.flatMap((cluster) => both(cluster, OF_CLUSTER))
    const ofJob = both(job, OF_JOB)
    return ofClusters.length === 0 ? ofJob : [...ofJob, ...ofClusters]
  },
  jobKeys: ['git_source', 'job_clusters', 'tasks'],
  checkTask: (task) => both(task, OF_TASK),
  taskKeys: ['alert_task', 'sql_task'],
  *checkTarget({ config }) {
    for (const { clusters } of resourcesOf(config, 'clusters', 'pipelines')) {
      for (const cluster of clusters) yield* both(cluster, OF_CLUSTER)
    }
    for (const [type, exclusive] of OF_TYPES) {
      for (const resource of resourcesIn(config, type)) yield* both(resource, exclusive)
    }
  },
}

/** Fields that exclude each other, of what stands at a path as {@link allAt} takes it. */
interface Exclusive {
  readonly at: readonly string[]
  readonly fields: readonly string[]
}

function both(inside: Inside, all: readonly Exclusive[]): readonly Observation[] {
  let seen: Observation[] | undefined
  for (const { at, fields } of all) {
    for (const { value, path } of allAt(inside.value, at)) {
      const set = fields.filter((field) => isGiven(valueAt(value, [field])))
      const [first = '', ...others] = set
      const last = others.at(-1)
      if (last === undefined) continue
      seen ??= []
      seen.push({
        message: `${set.map((field) => `"${field}"`).join(' and ')} are set together${at.length === 0 ? '' : ` in "${at.filter((part) => part !== '*').join('.')}"`}, and the service takes one of them.`,
        at: placeOf(valueAt(value, [last])),
        path: [...inside.path, ...path, last],
        related: alsoAt(valueAt(value, [first]), `Here is "${first}".`),
        hint: 'Keep one; where targets differ, set it in each target and not in the base.',
      })
    }
  }
  return seen ?? NOTHING
}

function isGiven(value: Parameters<typeof isSet>[0]): boolean {
  return isSet(value) && (value.kind !== 'list' || itemsOf(value).length > 0)
}

const SUBSCRIBER = ['destination_id', 'user_name']
const COLUMNS = ['exclude_columns', 'include_columns']
const SUSPENSION = ['no_suspension', 'suspend_timeout_duration']
const SYNCED_BY = ['existing_pipeline_id', 'new_pipeline_spec']
/** What the reference of each service says to exclude each other. */
const OF_JOB: readonly Exclusive[] = [{ at: ['git_source'], fields: ['git_branch', 'git_tag', 'git_commit'] }]
const OF_TASK: readonly Exclusive[] = [
  { at: ['alert_task'], fields: ['alert_id', 'workspace_path'] },
  { at: ['alert_task', 'subscribers', '*'], fields: SUBSCRIBER },
  { at: ['sql_task', 'alert', 'subscriptions', '*'], fields: SUBSCRIBER },
  { at: ['sql_task', 'dashboard', 'subscriptions', '*'], fields: SUBSCRIBER },
]
const OF_CLUSTER: readonly Exclusive[] = [{ at: ['cluster_log_conf'], fields: ['dbfs', 's3', 'volumes'] }]
const OF_TYPES: ReadonlyMap<string, readonly Exclusive[]> = new Map([
  [
    'model_serving_endpoints',
    [
      { at: ['config', 'served_entities', '*'], fields: ['entity_name', 'external_model'] },
      { at: ['config', 'served_entities', '*'], fields: ['max_provisioned_concurrency', 'workload_size'] },
    ],
  ],
  [
    'pipelines',
    [
      { at: [], fields: ['target', 'schema'] },
      { at: ['libraries', '*'], fields: ['file', 'glob', 'notebook'] },
      { at: ['ingestion_definition', 'table_configuration'], fields: COLUMNS },
      { at: ['ingestion_definition', 'objects', '*', 'schema', 'table_configuration'], fields: COLUMNS },
      { at: ['ingestion_definition', 'objects', '*', 'table', 'table_configuration'], fields: COLUMNS },
    ],
  ],
  ['postgres_branches', [{ at: [], fields: ['expire_time', 'no_expiry', 'ttl'] }]],
  ['postgres_endpoints', [{ at: [], fields: SUSPENSION }]],
  ['postgres_projects', [{ at: ['default_endpoint_settings'], fields: SUSPENSION }]],
  ['postgres_synced_tables', [{ at: [], fields: SYNCED_BY }]],
  ['synced_database_tables', [{ at: ['spec'], fields: SYNCED_BY }]],
  ['vector_search_indexes', [{ at: ['delta_sync_index_spec'], fields: ['columns_to_index', 'columns_to_sync'] }]],
  ['vector_search_endpoints', [{ at: [], fields: ['num_replicas', 'target_qps'] }]],
])
