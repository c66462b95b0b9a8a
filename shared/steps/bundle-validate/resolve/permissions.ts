import { isKnownLater } from '../config/known-later.ts'
import { listValue, textValue } from '../config/make.ts'
import { NO_PLACES } from '../config/places.ts'
import { entriesOf, itemsOf, type MapValue, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import { rule as overlap } from '../rules/permission-overlap.ts'
import { type ResourceChange, withEntry } from './edit.ts'
import type { Say } from './say.ts'

/** What a level of the bundle's `permissions` is called by each type of resource; absent: the type has no such level. */
const LEVELS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  jobs: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_MANAGE_RUN' },
  pipelines: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_RUN' },
  experiments: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
  models: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
  model_serving_endpoints: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_QUERY' },
  dashboards: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
  genie_spaces: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ' },
  apps: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
  secret_scopes: { CAN_MANAGE: 'MANAGE', CAN_VIEW: 'READ' },
  alerts: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_READ', CAN_RUN: 'CAN_RUN' },
  sql_warehouses: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_VIEW', CAN_RUN: 'CAN_MONITOR' },
  database_instances: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
  postgres_projects: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
  clusters: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_ATTACH_TO', CAN_RUN: 'CAN_RESTART' },
  vector_search_endpoints: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_USE' },
  instance_pools: { CAN_MANAGE: 'CAN_MANAGE', CAN_VIEW: 'CAN_ATTACH_TO' },
}
const PRINCIPALS = ['group_name', 'user_name', 'service_principal_name']

/** Whether the Databricks CLI (1.12.1) lists the permissions of a type anew, with those of the bundle. */
export function takesPermissions(type: string): boolean {
  return Object.hasOwn(LEVELS, type)
}

/**
 * Adds the bundle's `permissions` where they are taken; what a resource says of somebody itself goes before, but for what
 * only the deployment knows.
 */
export function permissionAdder(config: MapValue, say: Say): ResourceChange | undefined {
  const permissions = valueAt(config, ['permissions'])
  const common = itemsOf(permissions)
  if (common.length === 0) return undefined
  /** The same item for every resource of a type. */
  const mapped = new Map<string, readonly MapValue[]>()
  return (resource, type, key) => {
    const levels = takesPermissions(type) ? LEVELS[type] : undefined
    if (levels === undefined) return resource
    const items = mapped.get(type) ?? common.flatMap((item) => forType(item, levels))
    mapped.set(type, items)
    const own = resource.entries.get('permissions')?.value
    if (own !== undefined && own.kind !== 'list' && own.kind !== 'null' && !isKnownLater(own)) return resource
    const added = items.filter((item) => !overlaps(item, own, type, key, say))
    if (added.length === 0) return resource
    const places = own?.places ?? permissions?.places ?? NO_PLACES
    const list = listValue([...itemsOf(own), ...added], places)
    return withEntry(resource, 'permissions', list)
  }
}

function forType(item: Value, levels: Readonly<Record<string, string>>): MapValue[] {
  const level = valueAt(item, ['level'])
  const name = textOf(level)
  const own = name === undefined || !Object.hasOwn(levels, name) ? undefined : levels[name]
  if (item.kind !== 'map' || level === undefined || own === undefined) return []
  return [own === name ? item : withEntry(item, 'level', textValue(own, level.places))]
}

function overlaps(item: MapValue, own: Value | undefined, type: string, key: string, say: Say): boolean {
  for (const [field, { value }] of entriesOf(item)) {
    const name = value.kind === 'text' && PRINCIPALS.includes(field) ? value.value : ''
    const same = name === '' ? undefined : itemsOf(own).find((one) => sameText(valueAt(one, [field]), name))
    if (same === undefined) continue
    const at = placeOf(item)
    say(overlap, {
      message: `"${name}" has permissions of its own here, so the bundle's permissions for it do not apply to "${key}".`,
      at: placeOf(same),
      path: ['resources', type, key, 'permissions'],
      ...(at === undefined ? {} : { related: [{ at, message: "The bundle's permission" }] }),
      hint: 'Leave one of the two.',
    })
    return true
  }
  return false
}

function sameText(value: Value | undefined, text: string): boolean {
  return value?.kind === 'text' && value.value === text
}
