import { type Clash, isReference, shapeOf } from '../config/merge.ts'
import { formatPath, placeOf, type Value } from '../config/value.ts'
import type { Observation } from './rule.ts'

/**
 * Whether no field can take both: a reference stays until it is replaced, and by then the Databricks CLI has given up.
 * Of a map and a list, one is of the wrong type, which the CLI drops; which of them, the schema says.
 */
export function isCertain({ base, over }: Clash): boolean {
  return shapeOf(base) !== shapeOf(over) && (isReference(base) || isReference(over))
}

export function sayFilesClash(clash: Clash): Observation {
  return {
    message: `"${formatPath(clash.path)}" is ${nounOf(clash.over)} here and ${nounOf(clash.base)} in another file, so they cannot be merged.`,
    ...placesOf(clash, `Here it is ${nounOf(clash.base)}`),
    hint: 'Write the same kind of value in both, or write it once.',
  }
}

export function sayOverrideClash(clash: Clash): Observation {
  const refers = isReference(clash.base) || isReference(clash.over)
  return {
    message: `"${formatPath(clash.path)}" is ${nounOf(clash.over)} here and ${nounOf(clash.base)} in what it overrides; the two cannot be merged.`,
    ...placesOf(clash, `What it overrides: ${nounOf(clash.base)}`),
    hint: refers
      ? 'Give the variable another value in the target, instead of overriding what refers to it.'
      : 'Write the same kind of value in both places.',
  }
}

function placesOf({ path, base, over }: Clash, message: string): Pick<Observation, 'at' | 'path' | 'related'> {
  const first = placeOf(base)
  return { at: placeOf(over), path, ...(first === undefined ? {} : { related: [{ at: first, message }] }) }
}

function nounOf(value: Value): string {
  if (isReference(value)) return 'a reference'
  return value.kind === 'boolean' ? 'true or false' : `a ${value.kind}`
}
