import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry } from './edit.ts'
import { knownReferences } from './known-references.ts'
import { pureReference } from './tokens.ts'
import type { WrittenReferences } from './written-references.ts'

/**
 * The path of a volume wherever a resource refers to it: the one field of a resource that is known before it is
 * deployed. It follows from names that have their prefix by now, as for Databricks CLI 1.12.1.
 */
export function withVolumePaths(config: MapValue, { open }: Pick<WrittenReferences, 'open'>): MapValue {
  const paths = new Map<string, string>()
  for (const reference of open) {
    const [, key] = /^resources\.volumes\.([^.]+)\.volume_path$/.exec(reference) ?? []
    const path = key === undefined ? undefined : volumePath(config, valueAt(config, ['resources', 'volumes', key]))
    if (path !== undefined) paths.set(reference, path)
  }
  if (paths.size === 0) return config
  return changeEntry(config, 'resources', knownReferences(paths, '.volume_path}'))
}

/** `/Volumes/<catalog>/<schema>/<volume>`; `undefined` where one of them is not said. */
export function volumePath(config: Value, volume: Value | undefined): string | undefined {
  const names = ['catalog_name', 'schema_name', 'name'].flatMap((field) => nameIn(config, volume, field) ?? [])
  return names.length === 3 ? `/Volumes/${names.join('/')}` : undefined
}

/** What refers to another resource of the bundle is called as that is; if nobody knows how, the reference stays. */
function nameIn(config: Value, volume: Value | undefined, field: string): string | undefined {
  const own = valueAt(volume, [field])
  const path = (own && pureReference(own))?.split('.')
  const referred = path?.[0] === 'resources' ? valueAt(config, path) : undefined
  const name = referred?.kind === 'text' ? referred : own
  return name?.kind === 'text' ? name.value : undefined
}
