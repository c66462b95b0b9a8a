import { listValue, textValue } from '../config/make.ts'
import { itemsOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry, mapFrom, type ResourceChange, withEntry, withoutEntry } from '../resolve/edit.ts'
import { takesPermissions } from '../resolve/permissions.ts'

/** Whoever deploys; only the workspace knows the name, and whether it is that of a service principal. */
const DEPLOYER = `\${workspace.current_user.userName}`
/** Types that have an owner; on others the deployer has `CAN_MANAGE`. */
const OWNED = new Set(['jobs', 'pipelines', 'sql_warehouses'])
/**
 * The levels of all types in one order, the least first, as the Databricks CLI (1.12.1) ranks them; one that is not among them is
 * worth as much as the longest that it begins with.
 */
const RANKS = [
  'CAN_VIEW',
  'CAN_READ',
  'CAN_VIEW_METADATA',
  'CAN_RUN',
  'CAN_QUERY',
  'CAN_USE',
  'CAN_EDIT',
  'CAN_EDIT_METADATA',
  'CAN_CREATE',
  'CAN_ATTACH_TO',
  'CAN_RESTART',
  'CAN_MONITOR',
  'CAN_MANAGE_RUN',
  'CAN_MANAGE_STAGING_VERSIONS',
  'CAN_MANAGE_PRODUCTION_VERSIONS',
  'CAN_MANAGE',
  'IS_OWNER',
]
const PRINCIPALS = ['user_name', 'service_principal_name', 'group_name'] as const

/**
 * Where permissions are listed, the deployer is among them, and each principal is once, with the highest level. A list
 * of nobody is none, and so is a reference to one, where the Databricks CLI (1.12.1) makes the list.
 */
export const ownerAdder: ResourceChange = (resource, type) => {
  const own = resource.entries.value('permissions')
  if (own !== undefined && itemsOf(own).length === 0 && takesPermissions(type)) {
    return withoutEntry(resource, 'permissions')
  }
  if (type === 'secret_scopes') return resource
  return changeEntry(resource, 'permissions', (list) => {
    if (list.kind !== 'list') return list
    return listValue(highest(withDeployer(list.items, OWNED.has(type), list)), list.places)
  })
}

function withDeployer(items: readonly Value[], isOwned: boolean, list: Value): readonly Value[] {
  const owners = items.filter((item) => levelOf(item) === 'IS_OWNER')
  if (owners.some(isDeployer)) return items
  const own = items.findLastIndex((item) => isDeployer(item) && levelOf(item) === 'CAN_MANAGE')
  const level = isOwned && owners.length === 0 ? 'IS_OWNER' : 'CAN_MANAGE'
  const item = items[own]
  if (item?.kind !== 'map') {
    const text = (value: string) => textValue(value, list.places)
    return [...items, mapFrom({ level: text(level), user_name: text(DEPLOYER) }, list.places)]
  }
  return level === 'CAN_MANAGE' ? items : items.with(own, withLevel(item, level))
}

/** What has no level or no principal is left out. */
function highest(items: readonly Value[]): readonly Value[] {
  const found = new Map<string, MapValue>()
  for (const item of items) {
    const level = levelOf(item)
    const principal = principalIn(item)
    if (item.kind !== 'map' || level === undefined || principal === undefined) continue
    const key = principal.join(':')
    const before = found.get(key)
    if (before === undefined) found.set(key, only(item, principal[0]))
    else if (isHigher(level, levelOf(before) ?? '')) found.set(key, withLevel(before, level))
  }
  return [...found.values()]
}

function only(item: MapValue, principal: string): MapValue {
  const kept = ['level', principal].flatMap((key) => {
    const value = item.entries.value(key)
    return value === undefined ? [] : [[key, value] as const]
  })
  return item.entries.size === kept.length ? item : mapFrom(Object.fromEntries(kept), item.places)
}

function withLevel(item: MapValue, level: string): MapValue {
  return withEntry(item, 'level', textValue(level, valueAt(item, ['level'])?.places ?? item.places))
}

function isDeployer(item: Value): boolean {
  const [field, name] = principalIn(item) ?? []
  return field !== 'group_name' && name === DEPLOYER
}

function principalIn(item: Value): readonly [field: string, name: string] | undefined {
  for (const field of PRINCIPALS) {
    const name = textIn(item, field)
    if (name !== undefined) return [field, name]
  }
  return undefined
}

function levelOf(item: Value): string | undefined {
  return textIn(item, 'level')
}

/** Of two that are worth as much, the later in the alphabet. */
function isHigher(level: string, than: string): boolean {
  const [own, other] = [rankOf(level), rankOf(than)]
  return own === other ? level > than : own > other
}

function rankOf(level: string): number {
  const alike = RANKS.filter((one) => level.startsWith(one)).sort((a, b) => b.length - a.length)
  return RANKS.indexOf(alike[0] ?? '')
}

function textIn(item: Value, field: string): string | undefined {
  const value = valueAt(item, [field])
  return value?.kind === 'text' && value.value !== '' ? value.value : undefined
}
