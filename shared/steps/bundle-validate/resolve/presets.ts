import { Entries } from '../config/entries.ts'
import { booleanValue, listValue, mapValue, textValue } from '../config/make.ts'
import { joinPlaces, NO_PLACES } from '../config/places.ts'
import { isTrue } from '../config/truth.ts'
import { entriesOf, itemsOf, type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, ifMap, mapFrom, type ResourceChange, withEntry, withoutEntry } from './edit.ts'
import { basePrefix, identifierPrefix, prefixed } from './name-prefix.ts'

/** What the presets do to a type of resource. */
interface Effect {
  /** The field that takes the prefix; `identifier`: as part of a name without blanks; `path`: its last segment does. */
  readonly name: string
  readonly as?: 'identifier' | 'path'
  /** Where the tags go: into a map, or into a list of keys and values. */
  readonly tags?: { readonly at: readonly [string, ...string[]]; readonly as: 'map' | 'list' }
}

const EFFECTS: Readonly<Record<string, Effect>> = {
  jobs: { name: 'name', tags: { at: ['tags'], as: 'map' } },
  pipelines: { name: 'name', tags: { at: ['tags'], as: 'map' } },
  models: { name: 'name', tags: { at: ['tags'], as: 'list' } },
  experiments: { name: 'name', as: 'path', tags: { at: ['tags'], as: 'list' } },
  model_serving_endpoints: { name: 'name', as: 'identifier' },
  registered_models: { name: 'name', as: 'identifier' },
  schemas: { name: 'name', as: 'identifier' },
  clusters: { name: 'cluster_name', tags: { at: ['custom_tags'], as: 'map' } },
  dashboards: { name: 'display_name' },
  genie_spaces: { name: 'title' },
  alerts: { name: 'display_name' },
  sql_warehouses: { name: 'name', tags: { at: ['tags', 'custom_tags'], as: 'list' } },
}
const TRIGGERS = ['schedule', 'continuous', 'trigger']

/** The presets of a target, as they are applied to each resource. */
interface Presets {
  readonly prefix: (Value & { kind: 'text' }) | undefined
  readonly tags: readonly (readonly [key: string, value: Value])[]
  /** The tags of a resource that has none of its own: one map for all of them. */
  readonly tagMap: MapValue
  readonly pauseStatus: Value | undefined
  readonly concurrentRuns: Value | undefined
  readonly development: Value | undefined
  readonly prefixesSchemas: boolean
}

/** Applies the presets: prefixes, tags, paused triggers, development pipelines. */
export function presetApplier(config: MapValue): ResourceChange {
  const presets = readPresets(config)
  return (resource, type) => {
    let result = resource
    const effect = Object.hasOwn(EFFECTS, type) ? EFFECTS[type] : undefined
    if (effect !== undefined && (type !== 'schemas' || presets.prefixesSchemas))
      result = applyName(result, effect, presets)
    if (effect?.tags !== undefined) result = addTags(result, effect.tags.at, effect.tags.as, presets)
    if (type === 'jobs') return applyToJob(result, presets)
    if (type === 'pipelines') return applyToPipeline(result, presets)
    return type === 'quality_monitors' ? applyToMonitor(result, presets) : result
  }
}

function readPresets(config: MapValue): Presets {
  const at = (name: string) => {
    const value = valueAt(config, ['presets', name])
    return isEmpty(value) ? undefined : value
  }
  const prefix = at('name_prefix')
  const tags = entriesOf(at('tags')).map(([key, { value }]) => [key, value] as const)
  const sorted = [...tags].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const skip = valueAt(config, ['experimental', 'skip_name_prefix_for_schema'])
  return {
    prefix: prefix?.kind === 'text' ? prefix : undefined,
    tags: sorted,
    tagMap: withTags(mapValue(Entries.none, sorted[0]?.[1].places ?? NO_PLACES), sorted),
    pauseStatus: at('trigger_pause_status'),
    concurrentRuns: at('jobs_max_concurrent_runs'),
    development: at('pipelines_development'),
    prefixesSchemas: !isTrue(skip),
  }
}

function applyName(resource: MapValue, effect: Effect, { prefix }: Presets): MapValue {
  if (prefix === undefined) return resource
  const own = valueAt(resource, [effect.name])
  if (own !== undefined && own.kind !== 'text' && own.kind !== 'null') return resource
  const name = own?.kind === 'text' ? own.value : ''
  const text =
    effect.as === 'path'
      ? basePrefix(prefix.value, name)
      : prefixed(effect.as === 'identifier' ? identifierPrefix(prefix.value) : prefix.value, name)
  return withEntry(resource, effect.name, textValue(text, joinPlaces(prefix.places, own?.places ?? NO_PLACES)))
}

function addTags(
  resource: MapValue,
  [field, ...inner]: readonly [string, ...string[]],
  as: 'map' | 'list',
  presets: Presets,
): MapValue {
  const { tags } = presets
  if (tags.length === 0) return resource
  const own = valueAt(resource, [field])
  const [next] = inner
  if (next !== undefined) {
    const map: MapValue = own?.kind === 'map' ? own : mapValue(Entries.none, tags[0]?.[1].places ?? NO_PLACES)
    return withEntry(resource, field, addTags(map, [next], as, presets))
  }
  return withEntry(resource, field, as === 'map' ? tagMap(own, presets) : tagList(own, tags))
}

function tagMap(own: Value | undefined, presets: Presets): Value {
  if (own === undefined || own.kind === 'null') return presets.tagMap
  return own.kind === 'map' ? withTags(own, presets.tags) : own
}

function withTags(map: MapValue, tags: Presets['tags']): MapValue {
  let result = map
  for (const [key, value] of tags) if (isEmpty(valueAt(result, [key]))) result = withEntry(result, key, value)
  return result
}

function tagList(own: Value | undefined, tags: Presets['tags']): Value {
  if (own !== undefined && own.kind !== 'list' && own.kind !== 'null') return own
  const items = itemsOf(own)
  const known = new Set(items.map((item) => textOf(valueAt(item, ['key']))))
  const added = tags.flatMap(([key, value]) => {
    return known.has(key) ? [] : [mapFrom({ key: textValue(key, value.places), value }, value.places)]
  })
  return listValue([...items, ...added], own?.places ?? tags[0]?.[1].places ?? NO_PLACES)
}

function applyToJob(job: MapValue, { pauseStatus, concurrentRuns }: Presets): MapValue {
  let result = job
  if (concurrentRuns !== undefined && isEmpty(valueAt(job, ['max_concurrent_runs']))) {
    result = withEntry(result, 'max_concurrent_runs', concurrentRuns)
  }
  if (pauseStatus === undefined) return result
  const status = textValue(textOf(pauseStatus) === 'UNPAUSED' ? 'UNPAUSED' : 'PAUSED', pauseStatus.places)
  for (const field of TRIGGERS) {
    result = changeEntry(result, field, (trigger) =>
      ifMap(trigger, (map) => (isEmpty(valueAt(map, ['pause_status'])) ? withEntry(map, 'pause_status', status) : map)),
    )
  }
  return result
}

function applyToPipeline(pipeline: MapValue, { development, pauseStatus }: Presets): MapValue {
  let result = pipeline
  if (isTrue(development) && development !== undefined) result = withEntry(result, 'development', development)
  if (pauseStatus === undefined || textOf(pauseStatus) !== 'PAUSED') return result
  return changeEntry(result, 'continuous', () => booleanValue(false, pauseStatus.places))
}

/** Monitors cannot be paused, so a paused one has no schedule. */
function applyToMonitor(monitor: MapValue, { pauseStatus }: Presets): MapValue {
  if (pauseStatus === undefined || textOf(pauseStatus) !== 'PAUSED') return monitor
  const own = valueAt(monitor, ['schedule', 'pause_status'])
  return textOf(own) === 'UNPAUSED' ? monitor : withoutEntry(monitor, 'schedule')
}
