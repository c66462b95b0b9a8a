import type { MapValue, Value } from '../config/value.ts'
import { changeEntry, changeValues, ifMap, keptEntries } from '../resolve/edit.ts'

/** Lists and maps that are gone where nothing stands behind their key, by where they stand; `*` stands for every key. */
const GONE: readonly (readonly string[])[] = [
  ...['artifacts', 'experimental', 'permissions', 'scripts', 'variables'].map((section) => [section]),
  ['sync', 'include'],
  ['sync', 'exclude'],
  ['variables', '*', 'lookup'],
  ...['mutators', 'resources'].flatMap((list) => [
    ['python', list],
    ['experimental', 'python', list],
  ]),
  ['resources', '*'],
  ['resources', 'apps', '*', 'config'],
]

/** Without the keys with nothing behind them that Databricks CLI 1.12.1 leaves out; it prints `null` for any other. */
export function withoutNulls(config: MapValue): MapValue {
  return GONE.reduce(without, config)
}

function without(map: MapValue, [key = '', ...rest]: readonly string[]): MapValue {
  const inside = (value: Value) => ifMap(value, (inner) => without(inner, rest))
  if (rest.length > 0) return key === '*' ? changeValues(map, inside) : changeEntry(map, key, inside)
  return keptEntries(map, (value, name) => value.kind !== 'null' || (key !== '*' && name !== key))
}
