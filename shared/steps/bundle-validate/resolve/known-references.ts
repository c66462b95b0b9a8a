import { textValue } from '../config/make.ts'
import { everyReference } from '../config/reference.ts'
import type { Value } from '../config/value.ts'
import { changeItems, changeValues } from './edit.ts'

/** So many characters are written in all: a name of megabytes, referred to ten thousand times, would fill any memory. */
const MAX_WRITTEN = 16 * 1024 * 1024

/**
 * Writes texts in place of the references to them, wherever these stand. What would be too much stays a reference.
 * @param known the texts by what refers to them: `bundle.git.branch`
 * @param sign what every text with such a reference has in it
 */
export function knownReferences(
  known: Pick<ReadonlyMap<string, string>, 'get'>,
  sign: string,
): (value: Value) => Value {
  let left = MAX_WRITTEN
  const textOf = (whole: string, path: string): string => {
    const text = known.get(path)
    left -= text?.length ?? 0
    return text === undefined || left < 0 ? whole : text
  }
  const written = (value: Value): Value => {
    if (value.kind === 'list') return changeItems(value, written)
    if (value.kind === 'map') return value.entries.isPlain ? value : changeValues(value, written)
    if (value.kind !== 'text' || !value.value.includes(sign)) return value
    return textValue(value.value.replace(everyReference(value.value), textOf), value.places)
  }
  return written
}
