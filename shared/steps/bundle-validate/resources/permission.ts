import { formatPlace } from '../../../kernel/index.ts'
import { type ConfigPath, itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import { resourcesOf } from './resource.ts'

/** One item of a `permissions` list. */
export interface Permission {
  /** Whose list it stands in: `jobs.train`; `undefined` for the list of the whole bundle. */
  readonly owner: string | undefined
  /** The type of that resource. */
  readonly type: string | undefined
  readonly path: ConfigPath
  readonly value: Value
}

/** Every permission that a resource lists itself; those of the whole bundle, which it has got as well, are not among them. */
export function resourcePermissions(config: Value): readonly Permission[] {
  const known = KNOWN.get(config) ?? [...findPermissions(config)]
  KNOWN.set(config, known)
  return known
}

/** Several rules ask for the same. */
const KNOWN = new WeakMap<Value, readonly Permission[]>()

function* findPermissions(config: Value): Generator<Permission> {
  const ofBundle = new Set([...bundlePermissions(config)].map(({ value }) => placeKey(value)))
  for (const { type, name, path, value } of resourcesOf(config)) {
    for (const permission of listed(valueAt(value, ['permissions']), [...path, 'permissions'], name, type)) {
      if (!ofBundle.has(placeKey(permission.value))) yield permission
    }
  }
}

function placeKey(value: Value): string {
  return formatPlace(placeOf(value) ?? { file: '' })
}

/** Every permission that the bundle gives on all of its resources. */
export function bundlePermissions(config: Value): Iterable<Permission> {
  return listed(valueAt(config, ['permissions']), ['permissions'], undefined, undefined)
}

function* listed(
  list: Value | undefined,
  path: ConfigPath,
  owner: string | undefined,
  type: string | undefined,
): Generator<Permission> {
  for (const [index, value] of itemsOf(list).entries()) {
    if (value.kind === 'map') yield { owner, type, path: [...path, index], value }
  }
}
