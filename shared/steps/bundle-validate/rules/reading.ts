import type { Place } from '../../../kernel/index.ts'
import { isUserName } from '../config/known-later.ts'
import { isReference } from '../config/merge.ts'
import { lastPlace, type Places } from '../config/places.ts'
import { referencePattern } from '../config/reference.ts'
import {
  type ConfigPath,
  type Entry,
  entriesOf,
  isOpen,
  itemsOf,
  placeOf,
  textOf,
  type Value,
  valueAt,
} from '../config/value.ts'
import type { Target } from '../resolve/target.ts'

export { isTrue } from '../config/truth.ts'

/** One entry under `resources.<type>`. What only a finding needs is put together when it is asked for. */
export class Resource {
  readonly type: string
  readonly key: string
  readonly value: Value
  readonly #keyPlaces: Places
  #tasks: readonly Task[] | undefined
  #clusters: readonly Cluster[] | undefined
  #keys: Map<string, ReadonlySet<string> | undefined> | undefined

  constructor(type: string, key: string, { keyPlaces, value }: Entry) {
    this.type = type
    this.key = key
    this.value = value
    this.#keyPlaces = keyPlaces
  }

  /** The same entry with another value. */
  with(value: Value): Resource {
    return new Resource(this.type, this.key, { keyPlaces: this.#keyPlaces, value })
  }

  get path(): ConfigPath {
    return ['resources', this.type, this.key]
  }

  /** For messages: `jobs.train`. */
  get name(): string {
    return `${this.type}.${this.key}`
  }

  /** Where it begins: what is said about something that is absent from the resource stands there. */
  get at(): Place | undefined {
    return placeOf(this.value) ?? lastPlace(this.#keyPlaces)
  }

  /** Of its key: where the Databricks CLI shows what it says of all resources of a type, for the first of them. */
  get keyAt(): Place | undefined {
    return lastPlace(this.#keyPlaces) ?? this.at
  }

  /** Of a job, in their order, each followed by the one that it repeats, if it is a `for_each_task`. */
  get tasks(): readonly Task[] {
    this.#tasks ??= findTasks(this)
    return this.#tasks
  }

  /** The specifications of clusters in a job, a pipeline or a cluster. */
  get clusters(): readonly Cluster[] {
    this.#clusters ??= findClusters(this)
    return this.#clusters
  }

  /** The keys that the items of one of its lists bear; `undefined` when one of them is not known before deployment. */
  keysIn(list: string, key: string): ReadonlySet<string> | undefined {
    const known = this.#keys?.get(list)
    if (known !== undefined || this.#keys?.has(list)) return known
    const found = keysIn(valueAt(this.value, [list]), key)
    this.#keys ??= new Map()
    this.#keys.set(list, found)
    return found
  }
}

/** A task of a job, or the one that a `for_each_task` repeats. */
export class Task {
  readonly value: Value
  readonly #job: Resource
  readonly #index: number
  /** In how many `for_each_task`s it is: in one at most, where the service is to take the job. */
  readonly #depth: number

  constructor(job: Resource, index: number, value: Value, depth: number) {
    this.value = value
    this.#job = job
    this.#index = index
    this.#depth = depth
  }

  /** It is inside of a `for_each_task`. */
  get nested(): boolean {
    return this.#depth > 0
  }

  /** Its `task_key`, where that is known. */
  get key(): string | undefined {
    return textOf(valueAt(this.value, TASK_KEY))
  }

  /** For messages: the key as it is written, or its number in the list. */
  get name(): string {
    const key = valueAt(this.value, TASK_KEY)
    if (key?.kind === 'text' && key.value !== '') return key.value
    const outer = this.nested ? this.#job.tasks.find((task) => task.#index === this.#index) : undefined
    return outer === undefined ? `#${this.#index + 1}` : `${outer.name} (repeated)`
  }

  get path(): ConfigPath {
    const path: (string | number)[] = [...this.#job.path, 'tasks', this.#index]
    for (let depth = 0; depth < this.#depth; depth++) path.push(...REPEATED)
    return path
  }

  get at(): Place | undefined {
    return placeOf(this.value)
  }
}
const TASK_KEY = ['task_key']

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
  const found = entriesOf(valueAt(config, ['resources', type])).map(([key, entry]) => new Resource(type, key, entry))
  types.set(type, found)
  return found
}

// Dozens of rules ask for the same resources of values that never change.
const resources = new WeakMap<Value, Map<string, readonly Resource[]>>()

export function jobsOf(target: Target): readonly Resource[] {
  return resourcesIn(target.config, 'jobs')
}

function findTasks(job: Resource): readonly Task[] {
  const found: Task[] = []
  const tasks = itemsOf(valueAt(job.value, TASKS))
  for (let index = 0; index < tasks.length; index++) {
    const value = tasks[index]
    if (value === undefined) continue
    let task: Value | undefined = value
    for (let depth = 0; task !== undefined; depth++) {
      found.push(new Task(job, index, task, depth))
      task = valueAt(task, REPEATED)
    }
  }
  return found
}
const TASKS = ['tasks']
const REPEATED = ['for_each_task', 'task']

function findClusters(resource: Resource): readonly Cluster[] {
  const { type, path, value } = resource
  if (type === 'clusters') return [{ path, value }]
  if (type === 'pipelines') return itemsIn(resource, 'clusters').map(([one, at]) => ({ path: at, value: one }))
  if (type !== 'jobs') return []
  const found: Cluster[] = []
  for (const holder of [
    ...itemsIn(resource, 'job_clusters').map(([one, at]) => ({ path: at, value: one })),
    ...resource.tasks,
  ]) {
    const cluster = valueAt(holder.value, NEW_CLUSTER)
    if (cluster !== undefined) found.push({ path: [...holder.path, ...NEW_CLUSTER], value: cluster })
  }
  return found
}
const NEW_CLUSTER = ['new_cluster']

/** The items of a list inside of a resource, with their paths. */
export function itemsIn(inside: Inside, ...at: string[]): readonly [Value, ConfigPath][] {
  return itemsOf(valueAt(inside.value, at)).map((item, index) => [item, [...inside.path, ...at, index]])
}

/** A value inside of the configuration, and the path to it. */
export interface Inside {
  readonly value: Value
  readonly path: ConfigPath
}

/** What stands at a path inside of a value, each with its path from there; `*` is each item of a list. */
export function allAt(value: Value, at: readonly string[]): readonly Inside[] {
  const star = at.indexOf('*')
  const found = valueAt(value, star === -1 ? at : at.slice(0, star))
  if (found === undefined) return NOWHERE
  if (star === -1) return [{ value: found, path: at }]
  const [before, behind] = [at.slice(0, star), at.slice(star + 1)]
  return itemsOf(found).flatMap((item, index) =>
    allAt(item, behind).map((one) => ({ value: one.value, path: [...before, index, ...one.path] })),
  )
}
const NOWHERE: readonly Inside[] = []

/** The keys that the items of a list bear; `undefined` when one of them is not known before deployment. */
function keysIn(list: Value | undefined, key: string): ReadonlySet<string> | undefined {
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

/** Whether a field for a text has one: the Databricks CLI (1.12.1) drops a map or a list that stands there. */
export function isTextSet(value: Value | undefined): value is Value {
  return isSet(value) && isTextKept(value)
}

/** The same of a text as it was written: a reference in it may have come to nothing, or to something that is dropped. */
export function isTextSetBy(written: Value | undefined, resolved: Value | undefined): written is Value {
  return isTextSet(written) && (!isOpen(written) || isTextSet(resolved))
}

/** The same of an item in a list of texts, which may be empty. */
export function isTextKept({ kind }: Value): boolean {
  return kind !== 'map' && kind !== 'list' && kind !== 'null'
}

/** The same for a map, in whose place a reference may stand for one; what is a text for certain is dropped. */
export function isMapSet(value: Value | undefined): boolean {
  return value?.kind === 'map' || (value !== undefined && isReference(value) && !isUserName(value))
}

/** A number, and a text that is one: what the input or the environment gives a variable is always a text. */
export function numberOf(value: Value | undefined): number | undefined {
  if (value?.kind === 'number') return value.value
  const text = textOf(value)
  return text !== undefined && NUMERIC.test(text) ? Number(text) : undefined
}
const NUMERIC = /^[-+]?[0-9]+(?:\.[0-9]+)?$/

/** What a text refers to that is one reference and nothing else: `resources.jobs.train.id`. */
export function referenceOf(value: Value | undefined): string | undefined {
  return value?.kind === 'text' ? onlyReference(value.value).exec(value.value)?.[1] : undefined
}

/** The key of the resource whose `id` a value refers to: `train` of `${resources.jobs.train.id}`. */
export function referredKey(value: Value | undefined, type: string): string | undefined {
  const [root, kind, key, field, ...rest] = referenceOf(value)?.split('.') ?? []
  return root === 'resources' && kind === type && field === 'id' && rest.length === 0 ? key : undefined
}

/** Where else to look: the place of a value, none where nobody wrote it. */
export function alsoAt(value: Value | undefined, message: string): readonly { at: Place; message: string }[] {
  const at = placeOf(value)
  return at === undefined ? [] : [{ at, message }]
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
const onlyReference = referencePattern('', (reference) => `^${reference}$`)
