import type { Value } from '../config/value.ts'
import { changeEntry, changeItems, changeValues } from '../resolve/edit.ts'

/** The keys from a value to those inside of it; `*` stands for each item of a list, and each value of a map. */
export type Pattern = readonly string[]

/** The value with everything changed that the pattern leads to. */
export function changeAt(value: Value, pattern: Pattern, change: (value: Value) => Value): Value {
  const [key, ...rest] = pattern
  if (key === undefined) return change(value)
  const inside = (inner: Value) => changeAt(inner, rest, change)
  if (key !== '*') return value.kind === 'map' ? changeEntry(value, key, inside) : value
  if (value.kind === 'list') return changeItems(value, inside)
  return value.kind === 'map' ? changeValues(value, inside) : value
}
