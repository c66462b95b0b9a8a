import type { Place } from '../../../kernel/index.ts'
import {
  type ConfigPath,
  entriesOf,
  isOpen,
  itemsOf,
  placeOf,
  placeOfKey,
  REFERENCE,
  textOf,
  type Value,
  valueAt,
} from '../config/value.ts'
import type { Target } from '../resolve/target.ts'

/** One entry under `resources.<type>`. */
export interface Resource {
  readonly key: string
  readonly path: ConfigPath
  readonly value: Value
  /** Of its key: what is said about something that is absent from the resource stands there. */
  readonly at: Place | undefined
}

/** A task of a job, or the one that a `for_each_task` repeats. */
export interface Task {
  /** Its `task_key`, where that is known. */
  readonly key: string | undefined
  /** For messages: the key as it is written, or its number in the list. */
  readonly name: string
  readonly path: ConfigPath
  readonly value: Value
  readonly at: Place | undefined
  /** It is inside of a `for_each_task`. */
  readonly nested: boolean
}

/** The specification of a cluster, wherever one can stand. */
export interface Cluster {
  readonly path: ConfigPath
  readonly value: Value
}

/** The resources of a type in a configuration, `target.config` or `target.merged`. */
export function resourcesIn(config: Value, type: string): readonly Resource[] {
  const types = resources.get(config) ?? new Map<string, readonly Resource[]>()
  resources.set(config, types)
  const known = types.get(type)
  if (known !== undefined) return known
  const found = entriesOf(valueAt(config, ['resources', type])).map(([key, entry]) => ({
    key,
    path: ['resources', type, key],
    value: entry.value,
    at: placeOfKey(entry) ?? placeOf(entry.value),
  }))
  types.set(type, found)
  return found
}

// Dozens of rules ask for the same resources, tasks and clusters of values that never change.
const resources = new WeakMap<Value, Map<string, readonly Resource[]>>()
const tasks = new WeakMap<Resource, readonly Task[]>()
const clusters = new WeakMap<Value, readonly Cluster[]>()

export function jobsOf(target: Target): readonly Resource[] {
  return resourcesIn(target.config, 'jobs')
}

/** The tasks of a job in their order, each followed by the one that it repeats, if it is a `for_each_task`. */
export function tasksOf(job: Resource): readonly Task[] {
  const found = tasks.get(job) ?? findTasks(job)
  tasks.set(job, found)
  return found
}

function findTasks(job: Resource): readonly Task[] {
  return itemsIn(job, 'tasks').flatMap(([value, path], index) => {
    const task = taskAt(value, path, `#${index + 1}`, false)
    const repeated = valueAt(value, ['for_each_task', 'task'])
    if (repeated === undefined) return [task]
    const nested = taskAt(repeated, [...path, 'for_each_task', 'task'], `${task.name} (repeated)`, true)
    return [task, nested]
  })
}

function taskAt(value: Value, path: ConfigPath, nameless: string, nested: boolean): Task {
  const key = valueAt(value, ['task_key'])
  const name = key?.kind === 'text' && key.value !== '' ? key.value : nameless
  return { key: textOf(key), name, path, value, at: placeOf(key) ?? placeOf(value), nested }
}

/** The tasks that others can depend on. */
export function topTasksOf(job: Resource): readonly Task[] {
  return tasksOf(job).filter((task) => !task.nested)
}

/** The items of a list inside of a resource, with their paths. */
export function itemsIn(inside: { path: ConfigPath; value: Value }, ...at: string[]): readonly [Value, ConfigPath][] {
  return itemsOf(valueAt(inside.value, at)).map((item, index) => [item, [...inside.path, ...at, index]])
}

/** Every cluster: of its own, of a job, of a task, of a pipeline. */
export function clustersOf(target: Target): readonly Cluster[] {
  const found = clusters.get(target.config) ?? findClusters(target)
  clusters.set(target.config, found)
  return found
}

function findClusters(target: Target): readonly Cluster[] {
  const own = resourcesIn(target.config, 'clusters')
  const ofJobs = jobsOf(target).flatMap((job) => {
    const holders = [...itemsIn(job, 'job_clusters'), ...tasksOf(job).map((task) => [task.value, task.path] as const)]
    return holders.flatMap(([value, path]) => {
      const cluster = valueAt(value, ['new_cluster'])
      return cluster === undefined ? [] : [{ path: [...path, 'new_cluster'], value: cluster }]
    })
  })
  const ofPipelines = resourcesIn(target.config, 'pipelines').flatMap((pipeline) =>
    itemsIn(pipeline, 'clusters').map(([value, path]) => ({ path, value })),
  )
  return [...own, ...ofJobs, ...ofPipelines]
}

/** The keys that the items of a list bear; `undefined` when one of them is not known before deployment. */
export function keysIn(list: Value | undefined, key: string): ReadonlySet<string> | undefined {
  if (isOpen(list)) return undefined
  const keys = new Set<string>()
  for (const item of itemsOf(list)) {
    const value = valueAt(item, [key])
    if (isOpen(item) || isOpen(value)) return undefined
    const text = textOf(value)
    if (text !== undefined) keys.add(text)
  }
  return keys
}

/** Whether something is there: neither absent, nor null, nor the empty text. */
export function isSet(value: Value | undefined): value is Value {
  return value !== undefined && value.kind !== 'null' && !(value.kind === 'text' && value.value === '')
}

export function numberOf(value: Value | undefined): number | undefined {
  return value?.kind === 'number' ? value.value : undefined
}

/** `true` and the text "true", which the Databricks CLI takes for the same. */
export function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'boolean' ? value.value : textOf(value) === 'true'
}

/** What a text refers to that is one reference and nothing else: `resources.jobs.train.id`. */
export function referenceOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? PURE.exec(value.value)?.[1] : undefined
}

/** The key of the resource whose `id` a value refers to: `train` of `${resources.jobs.train.id}`. */
export function referredKey(value: Value | undefined, type: string): string | undefined {
  const [root, kind, key, field, ...rest] = referenceOf(value)?.split('.') ?? []
  return root === 'resources' && kind === type && field === 'id' && rest.length === 0 ? key : undefined
}

/** `"a", "b" and 3 more`, for hints. */
export function listed(names: Iterable<string>): string {
  const all = [...names]
  const shown = all.slice(0, MOST_LISTED).map((name) => `"${name}"`)
  if (all.length > MOST_LISTED) return `${shown.join(', ')} and ${all.length - MOST_LISTED} more`
  return shown.join(', ')
}

/** More names help nobody to find the right one. */
const MOST_LISTED = 5
const PURE = new RegExp(`^${REFERENCE}$`, 'u')
