import { listValue, textValue } from '../config/make.ts'
import { allFiles, NO_PLACES } from '../config/places.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { cleanPath } from '../load/path.ts'
import { directoryOf } from '../paths/relative.ts'
import { setAt } from '../resolve/edit.ts'
import { changeAt } from './change-at.ts'
import { inSyncRoot } from './sync-root.ts'

/** What is synchronised, from the directory that holds all of it; the bundle's folder unless something else is said. */
export function withSync(config: MapValue, bundle: Bundle): MapValue {
  const own = valueAt(config, ['sync', 'paths'])
  const root = listValue([textValue('.', NO_PLACES)], NO_PLACES)
  const given: Value = own?.kind === 'list' ? config : setAt(config, ['sync', 'paths'], root)
  const toRoot = inSyncRoot(config, bundle)
  const up = toRoot('')
  const path = (value: Value) => relativeTo(bundle, value, (from) => toRoot(from))
  // A pattern is no path: `!` and `**` are not resolved.
  const pattern = (value: Value) => relativeTo(bundle, value, (from) => cleanPath(`${up}/${from}`))
  const translated = [
    ['paths', path],
    ['include', pattern],
    ['exclude', pattern],
  ] as const
  const result = translated.reduce<Value>((map, [list, change]) => changeAt(map, ['sync', list, '*'], change), given)
  return result.kind === 'map' ? result : config
}

function relativeTo(bundle: Bundle, value: Value, translate: (path: string) => string): Value {
  const file = allFiles(value.places).at(-1)
  if (value.kind !== 'text' || file === undefined) return value
  return textValue(
    translate(cleanPath(`${directoryOf(bundle, { file })}/${value.value}`.replace(/^\//, ''))),
    value.places,
  )
}
