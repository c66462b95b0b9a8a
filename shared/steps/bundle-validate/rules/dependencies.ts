import { type ConfigPath, isOpen, textOf, type Value, valueAt } from '../config/value.ts'
import { itemsIn, keysIn, type Resource, type Task, topTasksOf } from './reading.ts'

/** One entry of `depends_on`, with a key that is known. */
export interface Dependency {
  readonly task: Task
  /** The task that it depends on. */
  readonly on: string
  /** The entry of the list. */
  readonly value: Value
  readonly path: ConfigPath
  /** The key in the entry. */
  readonly key: Value
}

/** What the tasks of a job depend on. Only tasks of the job itself: a task inside of a `for_each_task` has none. */
export function dependenciesOf(job: Resource): readonly Dependency[] {
  const found = dependencies.get(job) ?? findDependencies(job)
  dependencies.set(job, found)
  return found
}

/** Several rules ask, and a job does not change. */
const dependencies = new WeakMap<Resource, readonly Dependency[]>()

function findDependencies(job: Resource): readonly Dependency[] {
  return topTasksOf(job).flatMap((task) =>
    itemsIn(task, 'depends_on').flatMap(([value, path]) => {
      const key = valueAt(value, ['task_key'])
      const on = textOf(key)
      return key === undefined || on === undefined ? [] : [{ task, on, value, path, key }]
    }),
  )
}

/** The keys of a job's tasks; `undefined` when one of them is not known before deployment. */
export function taskKeysOf(job: Resource): ReadonlySet<string> | undefined {
  if (taskKeys.has(job)) return taskKeys.get(job)
  const keys = isOpen(job.value) ? undefined : keysIn(valueAt(job.value, ['tasks']), 'task_key')
  taskKeys.set(job, keys)
  return keys
}
const taskKeys = new WeakMap<Resource, ReadonlySet<string> | undefined>()
