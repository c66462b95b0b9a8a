import { textValue } from '../config/make.ts'
import { joinPlaces, NO_PLACES } from '../config/places.ts'
import { isTrue } from '../config/truth.ts'
import { type MapValue, textOf, type Value, valueAt } from '../config/value.ts'
import { isEmpty } from './development.ts'
import { changeEntry, ifMap, type ResourceChange, withEntry, withoutEntry } from './edit.ts'
import { basePrefix, identifierPrefix, prefixed } from './name-prefix.ts'
import { type TagAdder, type TagField, tagAdder } from './preset-tags.ts'
import { tagCharacters } from './tag-characters.ts'
import { writtenText } from './written-text.ts'

/** What the presets do to a type of resource. */
interface Effect {
  /** The field that takes the prefix; `identifier`: as part of a name without blanks; `path`: its last segment does. */
  readonly name: string
  readonly as?: 'identifier' | 'path'
  readonly tags?: TagField
}

const EFFECTS: Readonly<Record<string, Effect>> = {
  jobs: { name: 'name', tags: { at: ['tags'], as: 'map' } },
  pipelines: { name: 'name', tags: { at: ['tags'], as: 'map' } },
  models: { name: 'name', tags: { at: ['tags'], as: 'list' } },
  experiments: { name: 'name', as: 'path', tags: { at: ['tags'], as: 'list' } },
  model_serving_endpoints: { name: 'name', as: 'identifier' },
  registered_models: { name: 'name', as: 'identifier' },
  schemas: { name: 'name', as: 'identifier' },
  clusters: { name: 'cluster_name', tags: { at: ['custom_tags'], as: 'map', ofCloud: true } },
  instance_pools: { name: 'instance_pool_name', tags: { at: ['custom_tags'], as: 'map', ofCloud: true } },
  dashboards: { name: 'display_name' },
  genie_spaces: { name: 'title' },
  alerts: { name: 'display_name' },
  sql_warehouses: { name: 'name', tags: { at: ['tags', 'custom_tags'], as: 'list', ofCloud: true } },
}
const TRIGGERS = ['schedule', 'continuous', 'trigger']

/** The presets of a target, as they are applied to each resource. */
interface Presets {
  readonly prefix: (Value & { kind: 'text' }) | undefined
  readonly addTags: TagAdder
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
    if (effect?.tags !== undefined) result = presets.addTags(result, effect.tags)
    return ONE_BY_ONE.get(type)?.(result, presets) ?? result
  }
}

/**
 * Gives a resource once more what the presets give, where values of its own were dropped. A name that is there has its
 * prefix.
 */
export function presetRestorer(config: MapValue): ResourceChange {
  const again = presetApplier(config)
  const nameless = presetApplier(
    changeEntry(config, 'presets', (own) => ifMap(own, (map) => withoutEntry(map, 'name_prefix'))),
  )
  return (resource, type, key) => {
    const effect = Object.hasOwn(EFFECTS, type) ? EFFECTS[type] : undefined
    const named = effect === undefined || resource.entries.has(effect.name)
    return (named ? nameless : again)(resource, type, key)
  }
}

function readPresets(config: MapValue): Presets {
  const at = (name: string) => {
    const value = valueAt(config, ['presets', name])
    return isEmpty(value) ? undefined : value
  }
  const prefix = valueAt(config, ['presets', 'name_prefix'])
  const written = writtenText(prefix)
  const pauseStatus = at('trigger_pause_status')
  const concurrentRuns = at('jobs_max_concurrent_runs')
  const skip = valueAt(config, ['experimental', 'skip_name_prefix_for_schema'])
  return {
    prefix: prefix === undefined || !written ? undefined : textValue(written, prefix.places),
    addTags: tagAdder(at('tags'), tagCharacters(config)),
    pauseStatus: writtenText(pauseStatus) === undefined ? undefined : pauseStatus,
    concurrentRuns: isCount(concurrentRuns) ? concurrentRuns : undefined,
    development: at('pipelines_development'),
    prefixesSchemas: !isTrue(skip),
  }
}

/** Anything else was dropped, with a warning; a reference that is left is no number, and Databricks CLI 1.12.1 takes it for none. */
function isCount(value: Value | undefined): boolean {
  if (value?.kind === 'number') return Number.isInteger(value.value)
  return value?.kind === 'text' && /^[-+]?[0-9]+$/.test(value.value)
}

/** Zero is none, in quotes as well. */
function isNoCount(value: Value | undefined): boolean {
  return isEmpty(value) || /^[-+]?0+$/.test(textOf(value) ?? '')
}

function applyName(resource: MapValue, effect: Effect, { prefix }: Presets): MapValue {
  if (prefix === undefined && effect.as !== 'path') return resource
  const own = valueAt(resource, [effect.name])
  const name = writtenText(own)
  if (name === undefined || (prefix === undefined && name === '')) return resource
  const before = prefix?.value ?? ''
  const text =
    effect.as === 'path'
      ? basePrefix(before, name)
      : prefixed(effect.as === 'identifier' ? identifierPrefix(before) : before, name)
  if (own?.kind === 'text' && own.value === text) return resource
  return withEntry(
    resource,
    effect.name,
    textValue(text, joinPlaces(prefix?.places ?? NO_PLACES, own?.places ?? NO_PLACES)),
  )
}

function applyToJob(job: MapValue, { pauseStatus, concurrentRuns }: Presets): MapValue {
  let result = job
  if (concurrentRuns !== undefined && isNoCount(valueAt(job, ['max_concurrent_runs']))) {
    result = withEntry(result, 'max_concurrent_runs', concurrentRuns)
  }
  if (pauseStatus === undefined) return result
  const status = statusOf(pauseStatus)
  for (const field of TRIGGERS) result = withStatus(result, field, status)
  return result
}

function statusOf(pauseStatus: Value): Value {
  return textValue(textOf(pauseStatus) === 'UNPAUSED' ? 'UNPAUSED' : 'PAUSED', pauseStatus.places)
}

function withStatus(resource: MapValue, trigger: string, status: Value): MapValue {
  return changeEntry(resource, trigger, (value) =>
    ifMap(value, (map) =>
      writtenText(map.entries.value('pause_status')) === '' ? withEntry(map, 'pause_status', status) : map,
    ),
  )
}

/** The schedule of an alert is one only with a time. */
function applyToAlert(alert: MapValue, { pauseStatus }: Presets): MapValue {
  if (pauseStatus === undefined || isEmpty(valueAt(alert, ['schedule', 'quartz_cron_schedule']))) return alert
  return withStatus(alert, 'schedule', statusOf(pauseStatus))
}

function applyToPipeline(pipeline: MapValue, { development, pauseStatus }: Presets): MapValue {
  let result = pipeline
  if (isTrue(development) && development !== undefined) result = withEntry(result, 'development', development)
  if (textOf(pauseStatus) !== 'PAUSED' || !isTrue(result.entries.value('continuous'))) return result
  return withoutEntry(result, 'continuous')
}

/** Monitors cannot be paused, so a paused one has no schedule. */
function applyToMonitor(monitor: MapValue, { pauseStatus }: Presets): MapValue {
  if (pauseStatus === undefined || textOf(pauseStatus) !== 'PAUSED') return monitor
  const own = valueAt(monitor, ['schedule', 'pause_status'])
  return textOf(own) === 'UNPAUSED' ? monitor : withoutEntry(monitor, 'schedule')
}

const ONE_BY_ONE: ReadonlyMap<string, (resource: MapValue, presets: Presets) => MapValue> = new Map([
  ['jobs', applyToJob],
  ['pipelines', applyToPipeline],
  ['quality_monitors', applyToMonitor],
  ['alerts', applyToAlert],
])
