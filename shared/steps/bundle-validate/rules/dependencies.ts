import { type ConfigPath, isOpen, itemsOf, textOf, type Value, valueAt } from '../config/value.ts'
import { keysIn, type Resource, type Task } from './reading.ts'

/** One entry of `depends_on`, with a key that is known. */
export class Dependency {
  readonly task: Task
  /** The task that it depends on. */
  readonly on: string
  /** The entry of the list. */
  readonly value: Value
  /** The key in the entry. */
  readonly key: Value
  readonly #index: number

  constructor(task: Task, index: number, value: Value, key: Value, on: string) {
    this.task = task
    this.value = value
    this.key = key
    this.on = on
    this.#index = index
  }

  get path(): ConfigPath {
    return [...this.task.path, 'depends_on', this.#index]
  }
}

/** What the tasks of a job depend on. Only tasks of the job itself: a task inside of a `for_each_task` has none. */
export function dependenciesOf(job: Resource): readonly Dependency[] {
  if (latest?.job !== job) latest = { job, found: findDependencies(job) }
  return latest.found
}

/** Several rules ask one after the other of the same job. */
let latest: { readonly job: Resource; readonly found: readonly Dependency[] } | undefined

function findDependencies(job: Resource): readonly Dependency[] {
  const found: Dependency[] = []
  for (const task of job.tasks) {
    if (task.nested) continue
    const entries = itemsOf(valueAt(task.value, DEPENDS_ON))
    for (let index = 0; index < entries.length; index++) {
      const value = entries[index]
      if (value === undefined) continue
      const key = valueAt(value, TASK_KEY)
      const on = textOf(key)
      if (key !== undefined && on !== undefined) found.push(new Dependency(task, index, value, key, on))
    }
  }
  return found
}
const DEPENDS_ON = ['depends_on']
const TASK_KEY = ['task_key']

/** The keys of a job's tasks; `undefined` when one of them is not known before deployment. */
export function taskKeysOf(job: Resource): ReadonlySet<string> | undefined {
  return isOpen(job.value) ? undefined : keysIn(valueAt(job.value, ['tasks']), 'task_key')
}
