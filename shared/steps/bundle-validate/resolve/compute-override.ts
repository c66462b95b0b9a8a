import { textValue } from '../config/make.ts'
import { type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { changeEntry, changeItems, ifMap, mapResources, setAt, withEntry, withoutEntry } from './edit.ts'

const COMPUTE = ['new_cluster', 'existing_cluster_id', 'environment_key', 'job_cluster_key']

/**
 * With `bundle.cluster_id`, or a target's `cluster_id`, every task that has compute runs on that cluster. In development
 * the environment may name another.
 */
export function overrideCompute(config: MapValue, fromEnvironment: string | undefined): MapValue {
  const mode = valueAt(config, ['bundle', 'mode'])
  if (fromEnvironment === undefined || fromEnvironment === '' || mode === undefined || textOf(mode) !== 'development') {
    return overrideAll(config)
  }
  return overrideAll(setAt(config, ['bundle', 'cluster_id'], textValue(fromEnvironment, mode.places)))
}

function overrideAll(config: MapValue): MapValue {
  const cluster = valueAt(config, ['bundle', 'cluster_id'])
  if (cluster?.kind !== 'text' || cluster.value === '') return config
  return mapResources(config, (resource, type) =>
    type === 'jobs'
      ? changeEntry(resource, 'tasks', (tasks) =>
          tasks.kind === 'list'
            ? changeItems(tasks, (task) => ifMap(task, (map) => overrideTask(map, cluster)))
            : tasks,
        )
      : resource,
  )
}

function overrideTask(task: MapValue, cluster: Value): MapValue {
  if (task.entries.has('for_each_task')) {
    return changeEntry(task, 'for_each_task', (each) =>
      ifMap(each, (map) => changeEntry(map, 'task', (inner) => ifMap(inner, (one) => overrideTask(one, cluster)))),
    )
  }
  if (!COMPUTE.some((field) => task.entries.has(field))) return task
  const bare = COMPUTE.reduce(withoutEntry, task)
  return withEntry(bare, 'existing_cluster_id', cluster)
}
