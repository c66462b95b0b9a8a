import { type ConfigPath, isOpen, itemsOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Resource, Task } from './reading.ts'

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

/** What a task depends on. Only tasks of the job itself do: one inside of a `for_each_task` does not. */
export function dependenciesOf(task: Task): readonly Dependency[] {
  const entries = task.nested ? NONE : itemsOf(valueAt(task.value, DEPENDS_ON))
  if (entries.length === 0) return NONE
  const found: Dependency[] = []
  for (let index = 0; index < entries.length; index++) {
    const value = entries[index]
    if (value === undefined) continue
    const key = valueAt(value, TASK_KEY)
    const on = textOf(key)
    if (key !== undefined && on !== undefined) found.push(new Dependency(task, index, value, key, on))
  }
  return found
}
const NONE: readonly never[] = []
const DEPENDS_ON = ['depends_on']
const TASK_KEY = ['task_key']

/** The keys of a job's tasks; `undefined` when one of them is not known before deployment. */
export function taskKeysOf(job: Resource): ReadonlySet<string> | undefined {
  return isOpen(job.value) ? undefined : job.keysIn('tasks', 'task_key')
}

/** The tasks that others can depend on, by their keys; of two with the same key the second. */
export function tasksByKey(job: Resource): ReadonlyMap<string, Task> {
  const known = BY_KEY.get(job)
  if (known !== undefined) return known
  const found = new Map<string, Task>()
  for (const task of job.tasks) if (!task.nested && task.key !== undefined) found.set(task.key, task)
  BY_KEY.set(job, found)
  return found
}

/** Every task asks for those of its job. */
const BY_KEY = new WeakMap<Resource, ReadonlyMap<string, Task>>()
