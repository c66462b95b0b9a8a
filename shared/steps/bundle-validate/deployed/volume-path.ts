import { textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { type ResourceChange, withEntry } from '../resolve/edit.ts'
import { referenceOf } from '../rules/reading.ts'

/** The path of each volume, which follows from its catalog, its schema and its name. */
export function volumePathSetter(config: Value): ResourceChange {
  return (resource, type) => {
    if (type !== 'volumes') return resource
    const parts = ['catalog_name', 'schema_name', 'name'].map((field) => nameIn(resource, field, config))
    return withEntry(resource, 'volume_path', textValue(`/Volumes/${parts.join('/')}`, resource.places))
  }
}

/** What is referred to is another resource of the bundle, whose name is known; if not, the reference. */
function nameIn(volume: MapValue, field: string, config: Value): string {
  const own = valueAt(volume, [field])
  const path = referenceOf(own)?.split('.')
  const referred = path?.[0] === 'resources' ? valueAt(config, path) : undefined
  const name = referred?.kind === 'text' ? referred : own
  return name?.kind === 'text' ? name.value : ''
}
