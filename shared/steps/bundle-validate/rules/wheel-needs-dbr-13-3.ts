import { namesAmong } from '../config/keys.ts'
import { remembered } from '../config/remembered.ts'
import { itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { isLocalLibrary } from '../paths/local-library.ts'
import type { Target } from '../resolve/target.ts'
import { alsoAt, isSet, isTrue, jobsOf, type Resource, referenceOf, type Task } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'wheel-needs-dbr-13-3',
  severity: 'error',
  cliParity: 'yes',
  title: 'A library of the bundle goes to a cluster whose runtime is too old for it',
  why: 'The bundle uploads its own wheels and JARs to the workspace, and Databricks Runtime before 13.3 LTS cannot install a library from there: the task fails when it starts. Use a newer `spark_version`, or `experimental.python_wheel_wrapper: true`.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          new_cluster: { spark_version: 12.2.x-scala2.12, node_type_id: Standard_D4ds_v5, num_workers: 2 }
          python_wheel_task: { package_name: fraud, entry_point: fit }
          libraries:
            - whl: ./dist/fraud-1.0-py3-none-any.whl
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          new_cluster: { spark_version: 15.4.x-scala2.12, node_type_id: Standard_D4ds_v5, num_workers: 2 }
          python_wheel_task: { package_name: fraud, entry_point: fit }
          libraries:
            - whl: ./dist/fraud-1.0-py3-none-any.whl
`,
  taskKeys: ['new_cluster', 'job_cluster_key', 'existing_cluster_id'],
  checkTask(task, job, target) {
    if (!hasLocalLibrary(task) && !hasLocalDependency(job)) return NOTHING
    if (isTrue(valueAt(target.config, ['experimental', 'python_wheel_wrapper']))) return NOTHING
    const version = versionOf(target, job, task)
    if (isTooOld(version)) return [tooOld(task, job, version, HINT)]
    const other = othersVersion(target, job, task)
    return other === undefined ? NOTHING : [tooOld(task, job, other, HINT_OF_OTHER)]
  },
}

const HINT = 'Use a spark_version of 13.3 or newer, or set experimental.python_wheel_wrapper to true.'
const HINT_OF_OTHER =
  'This is the cluster of another job, but the Databricks CLI compares the clusters of all jobs by their keys: give it another job_cluster_key, or a newer spark_version.'

function tooOld(task: Task, job: Resource, version: Value | undefined, hint: string): Observation {
  return {
    message: `Task "${task.name}" of the job "${job.key}" installs a library of the bundle on Databricks Runtime "${textOf(version)}", which is older than 13.3.`,
    at: placeOf(version),
    path: task.path,
    hint,
    related: alsoAt(task.value, `Task "${task.name}".`),
  }
}

/** One that is too old, of a cluster with the same key in another job: the Databricks CLI (1.12.1) takes it for this one. */
function othersVersion(target: Target, job: Resource, task: Task): Value | undefined {
  const key = textOf(valueAt(task.value, JOB_CLUSTER_KEY))
  if (key === undefined || isSet(valueAt(task.value, ['new_cluster', 'spark_version']))) return undefined
  return oldClusters(target)
    .get(key)
    ?.find(({ of }) => of !== job.key)?.version
}

interface OldCluster {
  readonly of: string
  readonly version: Value
}

/** Those of all jobs by their key, looked for once: every task asks. */
function oldClusters(target: Target): ReadonlyMap<string, readonly OldCluster[]> {
  const known = oldOnes.get(target)
  if (known !== undefined) return known
  const found = new Map<string, OldCluster[]>()
  for (const job of jobsOf(target)) {
    const seen = new Set<string>()
    for (const cluster of itemsOf(valueAt(job.value, JOB_CLUSTERS))) {
      const key = textOf(valueAt(cluster, JOB_CLUSTER_KEY))
      if (key === undefined || seen.has(key)) continue
      seen.add(key)
      const version = valueAt(cluster, ['new_cluster', 'spark_version'])
      if (version === undefined || !isTooOld(version)) continue
      const others = found.get(key)
      if (others === undefined) found.set(key, [{ of: job.key, version }])
      else others.push({ of: job.key, version })
    }
  }
  oldOnes.set(target, found)
  return found
}
const oldOnes = new WeakMap<Target, ReadonlyMap<string, readonly OldCluster[]>>()

function versionIn(job: Resource, key: string): Value | undefined {
  const clusters = itemsOf(valueAt(job.value, JOB_CLUSTERS))
  const found = clusters.find((item) => textOf(valueAt(item, JOB_CLUSTER_KEY)) === key)
  return valueAt(found, ['new_cluster', 'spark_version'])
}
const JOB_CLUSTERS = ['job_clusters']
const JOB_CLUSTER_KEY = ['job_cluster_key']

/** The `spark_version` that the task runs on; `undefined` for a cluster that is not in the bundle. */
function versionOf(target: Target, job: Resource, task: Task): Value | undefined {
  const own = valueAt(task.value, ['new_cluster', 'spark_version'])
  if (own !== undefined) return own
  const key = textOf(valueAt(task.value, JOB_CLUSTER_KEY))
  if (key !== undefined) return versionIn(job, key)
  const [root, type, cluster] = referenceOf(valueAt(task.value, ['existing_cluster_id']))?.split('.') ?? []
  if (root !== 'resources' || type !== 'clusters' || cluster === undefined) return undefined
  return valueAt(target.config, ['resources', 'clusters', cluster, 'spark_version'])
}

function hasLocalLibrary(task: Task): boolean {
  return itemsOf(valueAt(task.value, LIBRARIES)).some((library) => {
    if (library.kind !== 'map') return false
    const { entries } = library
    return fileKinds(entries.keys).some((kind) => isLocal(entries.value(kind)))
  })
}
const LIBRARIES = ['libraries']

/** For all tasks of the job: its environments are installed everywhere. */
function hasLocalDependency(job: Resource): boolean {
  return itemsOf(valueAt(job.value, ENVIRONMENTS)).some((environment) =>
    itemsOf(valueAt(environment, DEPENDENCIES)).some(isLocal),
  )
}
const ENVIRONMENTS = ['environments']
const DEPENDENCIES = ['spec', 'dependencies']
const fileKinds = namesAmong(['whl', 'jar', 'egg', 'requirements'])

function isLocal(value: Value | undefined): boolean {
  const text = textOf(value)
  return text !== undefined && isLocalLibrary(text)
}

/**
 * `12.2.x-scala2.12`; `13.x` is the newest 13. The Databricks CLI speaks of 13.3, the oldest of them with support, and
 * accepts 13.1 and 13.2; so do we. What is not a version, a custom image, is not judged.
 */
const isOld = remembered((version: string): boolean => {
  const parts = /^(?<major>[0-9]+)\.(?<minor>[0-9]+|x)/u.exec(version)?.groups
  if (parts === undefined) return false
  const major = Number(parts.major)
  return major < 13 || (major === 13 && parts.minor !== 'x' && Number(parts.minor) < 1)
})

function isTooOld(version: Value | undefined): boolean {
  const text = textOf(version)
  return text !== undefined && isOld(text)
}
