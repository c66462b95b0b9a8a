import { textValue, withItems } from '../config/make.ts'
import { itemsOf, type Value } from '../config/value.ts'
import { changeEntry, type ResourceChange } from '../resolve/edit.ts'
import { changeAt } from './change-at.ts'
import type { DeployFacts } from './facts.ts'
import { libraryPattern } from './globbed.ts'
import { latestWheels } from './latest-wheels.ts'
import type { Translator } from './translator.ts'

/** Puts a library for each file that matches the pattern of one. What matches nothing stays. */
export function globExpander({ bundle, filesOf }: DeployFacts, translator: Translator): ResourceChange {
  const expanded = (library: Value): readonly Value[] => {
    const named = libraryPattern(library, bundle)
    const files = named === undefined ? [] : latestWheels(filesOf(named.pattern))
    if (named === undefined || files.length === 0) return [library]
    return files.map((file) =>
      changeAt(library, [named.kind, 'path'], (path) => {
        const made = translator.pathFor(file, named.kind === 'notebook' ? 'notebook' : 'uploaded')
        return made === undefined ? path : textValue(made, path.places)
      }),
    )
  }
  return (resource, type) => {
    if (type !== 'pipelines') return resource
    return changeEntry(resource, 'libraries', (list) => {
      const items = itemsOf(list).flatMap(expanded)
      return list.kind !== 'list' || items.every((item, index) => item === list.items[index])
        ? list
        : withItems(list, items)
    })
  }
}
