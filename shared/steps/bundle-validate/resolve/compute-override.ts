import { textValue } from '../config/make.ts'
import { type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, changeItems, ifMap, type ResourceChange, withEntry, withoutEntry } from './edit.ts'

const COMPUTE = ['new_cluster', 'existing_cluster_id', 'environment_key', 'job_cluster_key']

/**
 * Lets every task that has compute run on the one cluster that the bundle names, if it names one. In development, the
 * environment may name another than `bundle.cluster_id`, or a target's `cluster_id`.
 */
export function computeOverrider(config: MapValue, fromEnvironment: string | undefined): ResourceChange | undefined {
  const mode = valueAt(config, ['bundle', 'mode'])
  const isDevelopment = mode !== undefined && textOf(mode) === 'development'
  const named = isDevelopment && fromEnvironment ? textValue(fromEnvironment, mode.places) : undefined
  const cluster = named ?? valueAt(config, ['bundle', 'cluster_id'])
  if (cluster?.kind !== 'text' || cluster.value === '') return undefined
  return (resource, type) =>
    type === 'jobs'
      ? changeEntry(resource, 'tasks', (tasks) =>
          tasks.kind === 'list'
            ? changeItems(tasks, (task) => ifMap(task, (map) => overrideTask(map, cluster)))
            : tasks,
        )
      : resource
}

function overrideTask(task: MapValue, cluster: Value): MapValue {
  if (task.entries.has('for_each_task')) {
    return changeEntry(task, 'for_each_task', (each) =>
      ifMap(each, (map) => changeEntry(map, 'task', (inner) => ifMap(inner, (one) => overrideTask(one, cluster)))),
    )
  }
  if (!COMPUTE.some((field) => !isEmpty(task.entries.value(field)))) return task
  const bare = COMPUTE.reduce(withoutEntry, task)
  return withEntry(bare, 'existing_cluster_id', cluster)
}
