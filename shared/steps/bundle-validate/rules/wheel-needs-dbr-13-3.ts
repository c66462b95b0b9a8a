import { namesAmong } from '../config/keys.ts'
import { remembered } from '../config/remembered.ts'
import { itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { isTrue, type Resource, referredKey, type Task } from './reading.ts'
import { NOTHING, type Rule } from './rule.ts'

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
    const text = textOf(version)
    if (text === undefined || !isTooOld(text)) return NOTHING
    return [
      {
        message: `Task "${task.name}" of the job "${job.key}" installs a library of the bundle on Databricks Runtime "${text}", which is older than 13.3.`,
        at: placeOf(version),
        path: task.path,
        hint: 'Use a spark_version of 13.3 or newer, or set experimental.python_wheel_wrapper to true.',
        ...(task.at === undefined ? {} : { related: [{ at: task.at, message: `Task "${task.name}".` }] }),
      },
    ]
  },
}

/** The `spark_version` that the task runs on; `undefined` for a cluster that is not in the bundle. */
function versionOf(target: Target, job: Resource, task: Task): Value | undefined {
  const own = valueAt(task.value, ['new_cluster', 'spark_version'])
  if (own !== undefined) return own
  const key = textOf(valueAt(task.value, ['job_cluster_key']))
  if (key !== undefined) {
    const clusters = itemsOf(valueAt(job.value, ['job_clusters']))
    const found = clusters.find((item) => textOf(valueAt(item, ['job_cluster_key'])) === key)
    return valueAt(found, ['new_cluster', 'spark_version'])
  }
  const cluster = referredKey(valueAt(task.value, ['existing_cluster_id']), 'clusters')
  return cluster === undefined ? undefined : valueAt(target.config, ['resources', 'clusters', cluster, 'spark_version'])
}

function hasLocalLibrary(task: Task): boolean {
  return itemsOf(valueAt(task.value, LIBRARIES)).some((library) => {
    if (library.kind !== 'map') return false
    const { entries } = library
    return fileKinds(entries.keys).some((kind) => isLocalPath(entries.value(kind)))
  })
}
const LIBRARIES = ['libraries']

/** For all tasks of the job: its environments are installed everywhere. */
function hasLocalDependency(job: Resource): boolean {
  return itemsOf(valueAt(job.value, ENVIRONMENTS)).some((environment) =>
    itemsOf(valueAt(environment, DEPENDENCIES)).some(isLocalDependency),
  )
}
const ENVIRONMENTS = ['environments']
const DEPENDENCIES = ['spec', 'dependencies']
const fileKinds = namesAmong(['whl', 'jar', 'egg', 'requirements'])

/** Of an environment: only what looks like a path, as most are names of packages. */
function isLocalDependency(value: Value): boolean {
  const text = textOf(value)
  return text !== undefined && isLocalPath(value) && (/^\.{0,2}\//u.test(text) || text.endsWith('.whl'))
}

/** Neither absolute nor with a scheme (`dbfs:`, `abfss:`, `https:`): such files are not uploaded. */
function isLocalPath(value: Value | undefined): boolean {
  const text = textOf(value)
  return text !== undefined && text !== '' && !text.startsWith('/') && !/^[A-Za-z][A-Za-z0-9+.-]*:/u.test(text)
}

/**
 * `12.2.x-scala2.12`; `13.x` is the newest 13. The Databricks CLI speaks of 13.3, the oldest of them with support, and
 * accepts 13.1 and 13.2; so do we. What is not a version, a custom image, is not judged.
 */
const isTooOld = remembered((version: string): boolean => {
  const parts = /^(?<major>[0-9]+)\.(?<minor>[0-9]+|x)/u.exec(version)?.groups
  if (parts === undefined) return false
  const major = Number(parts.major)
  return major < 13 || (major === 13 && parts.minor !== 'x' && Number(parts.minor) < 1)
})
