import { wholeText } from '../config/number-text.ts'
import { type ConfigPath, formatPath, type ListValue, type ScalarValue, type Value, valueAt } from '../config/value.ts'
import { writtenOf } from '../effective/masking.ts'

/** The names by which the elements of a list are known, by the field that holds the list; the first that fits. */
const KEYS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tasks', ['task_key']],
  ['job_clusters', ['job_cluster_key']],
  ['environments', ['environment_key']],
  ['parameters', ['name']],
  ['clusters', ['label']],
  ['resources', ['name']],
  ['env', ['name']],
  ['grants', ['principal']],
  ['permissions', ['user_name', 'service_principal_name', 'group_name']],
  ['served_entities', ['name']],
  ['served_models', ['name']],
  ['routes', ['served_entity_name', 'served_model_name']],
  ['custom_tags', ['key']],
  ['columns', ['name']],
  ['custom_metrics', ['name']],
])

/** Lists whose order means nothing to the CLI or to the service. */
const SETS: ReadonlySet<string> = new Set([
  ...['libraries', 'permissions', 'grants', 'privileges', 'depends_on', 'rules', 'notifications', 'alerts'],
  ...['on_start', 'on_success', 'on_failure', 'on_duration_warning_threshold_exceeded', 'on_update_failure'],
  ...['on_streaming_backlog_exceeded', 'on_update_success', 'on_update_fatal_failure', 'on_flow_failure'],
  ...['paths', 'include', 'exclude', 'email_addresses', 'ssh_public_keys', 'table_names', 'slicing_exprs'],
  ...['resources', 'environments', 'job_clusters', 'served_entities', 'served_models', 'routes', 'env', 'custom_tags'],
])

export type Elements =
  | { readonly kind: 'keyed'; readonly by: ReadonlyMap<string, Value> }
  | { readonly kind: 'set' }
  | { readonly kind: 'ordered' }

/**
 * How the elements of two lists of this field are told apart: by a key where every element has one of its own; else as
 * a set where order means nothing; else by their order.
 */
export function elementsOf(field: string, a: ListValue, b: ListValue): readonly [Elements, Elements] {
  const keys = KEYS.get(field)
  if (keys !== undefined) {
    const [keyedA, keyedB] = [keyed(a, field, keys), keyed(b, field, keys)]
    if (keyedA !== undefined && keyedB !== undefined)
      return [
        { kind: 'keyed', by: keyedA },
        { kind: 'keyed', by: keyedB },
      ]
  }
  const kind = SETS.has(field) ? 'set' : 'ordered'
  return [{ kind }, { kind }]
}

function keyed(list: ListValue, field: string, keys: readonly string[]): ReadonlyMap<string, Value> | undefined {
  const by = new Map<string, Value>()
  for (const item of list.items) {
    const key = keyOf(item, field, keys)
    if (key === undefined || by.has(key)) return undefined
    by.set(key, item)
  }
  return by
}

function keyOf(item: Value, field: string, keys: readonly string[]): string | undefined {
  if (item.kind !== 'map') return undefined
  for (const key of keys) {
    const value = item.entries.value(key)
    if (value?.kind !== 'text' && value?.kind !== 'number') continue
    const text = writtenOf(value)
    return `${key}='${field === 'clusters' ? text.toLowerCase() : text}'`
  }
  // A cluster of a pipeline without a label is the default one.
  return field === 'clusters' ? "label='default'" : undefined
}

/**
 * A path in which the elements of lists go by their keys, as `tasks[task_key='train'].timeout_seconds`: it stays the same
 * when others are put in between.
 */
export function formatKeyedPath(path: ConfigPath, config: Value | undefined): string {
  let value = config
  let [text, field] = ['', '']
  for (const part of path) {
    value = valueAt(value, [part])
    const key = typeof part === 'number' && value !== undefined ? keyOf(value, field, KEYS.get(field) ?? []) : undefined
    text = key === undefined ? `${text}${formatStep(part, text)}` : `${text}[${key}]`
    if (typeof part === 'string') field = part
  }
  return text
}

function formatStep(part: string | number, before: string): string {
  return typeof part === 'string' && before !== '' ? `.${part}` : formatPath([part])
}

/**
 * A text that is the same for two values exactly when they mean the same to the CLI: maps by key, sets in any order, a
 * number like the same digits in quotes, a `null` in a map like nothing.
 * @param field the name of the map entry that holds the value
 */
export function meaningOf(value: Value, field = ''): string {
  if (value.kind === 'map') {
    const members: string[] = []
    for (const [key, entry] of value.entries) {
      if (entry.value.kind !== 'null') members.push(`${JSON.stringify(key)}:${meaningOf(entry.value, key)}`)
    }
    return `{${members.sort().join(',')}}`
  }
  if (value.kind === 'list') {
    const items = value.items.map((item) => meaningOf(item))
    // Elements with keys of their own may stand in any order, too.
    const [{ kind }] = elementsOf(field, value, value)
    return `[${(kind === 'ordered' ? items : items.sort()).join(',')}]`
  }
  return value.kind === 'null' ? 'null' : JSON.stringify(comparedText(value))
}

/** A single value as it is compared with another one: a whole number by all its digits, of which a double loses the last. */
export function comparedText(value: Exclude<ScalarValue, { kind: 'null' }>): string {
  return (value.kind === 'number' ? wholeText(value.value, value.written) : undefined) ?? String(value.value)
}
