import { textValue } from '../config/make.ts'
import type { Value } from '../config/value.ts'
import { type ResourceChange, withEntry } from '../resolve/edit.ts'
import { volumePath } from '../resolve/volume-paths.ts'

/** The path of each volume, which follows from its catalog, its schema and its name. */
export function volumePathSetter(config: Value): ResourceChange {
  return (resource, type) => {
    const path = type === 'volumes' ? volumePath(config, resource) : undefined
    return path === undefined ? resource : withEntry(resource, 'volume_path', textValue(path, resource.places))
  }
}
