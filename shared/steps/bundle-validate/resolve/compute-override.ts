import { textValue } from '../config/make.ts'
import { type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, changeItems, ifMap, type ResourceChange, withEntry, withoutEntry } from './edit.ts'
import { writtenText } from './written-text.ts'

const COMPUTE = ['new_cluster', 'existing_cluster_id', 'environment_key', 'job_cluster_key']

/** Lets every task that has compute run on the one cluster that the bundle or the environment names, if one does. */
export function computeOverrider(config: MapValue, fromEnvironment: string | undefined): ResourceChange | undefined {
  const named = clusterOf(config, fromEnvironment)
  const written = writtenText(named)
  if (named === undefined || !written) return undefined
  const cluster = textValue(written, named.places)
  return (resource, type) =>
    type === 'jobs'
      ? changeEntry(resource, 'tasks', (tasks) =>
          tasks.kind === 'list'
            ? changeItems(tasks, (task) => ifMap(task, (map) => overrideTask(map, cluster)))
            : tasks,
        )
      : resource
}

/**
 * In development, the environment goes before `bundle.cluster_id`, which is a target's `cluster_id` as well. Elsewhere
 * the environment names no cluster; but Databricks CLI 1.12.1, having said so, forgets that of the bundle, too.
 */
function clusterOf(config: MapValue, fromEnvironment: string | undefined): Value | undefined {
  if (fromEnvironment === undefined || fromEnvironment === '') return valueAt(config, ['bundle', 'cluster_id'])
  const mode = valueAt(config, ['bundle', 'mode'])
  return textOf(mode) === 'development' && mode !== undefined ? textValue(fromEnvironment, mode.places) : undefined
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
