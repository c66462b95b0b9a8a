import { type Problem, StepError } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import { isTrue } from '../config/truth.ts'
import { type Entry, entriesOf, type MapValue, valueAt } from '../config/value.ts'
import { bundleErrors } from '../errors.ts'

/** A target as the bundle declares it. */
export interface DeclaredTarget {
  readonly name: string
  /** `undefined`: the bundle declares no target at all, and this is the one called "default". */
  readonly entry: Entry | undefined
  readonly isDefault: boolean
}

/** The targets of a bundle in the order written. */
export function declaredTargets(config: MapValue): readonly DeclaredTarget[] {
  const declared = entriesOf(valueAt(config, ['targets']))
  if (declared.length === 0) return [{ name: 'default', entry: undefined, isDefault: true }]
  return declared.map(([name, entry]) => {
    const isDefault = declared.length === 1 || isTrue(valueAt(entry.value, ['default']))
    return { name, entry, isDefault }
  })
}

/** @throws StepError BUNDLE_TARGET_UNKNOWN naming every wanted target that the bundle does not declare. */
export function chooseTargets(
  declared: readonly DeclaredTarget[],
  wanted: readonly string[] | undefined,
): readonly DeclaredTarget[] {
  if (wanted === undefined || wanted.length === 0) return declared
  const names = new Set(declared.map(({ name }) => name))
  const unknown = [...new Set(wanted)].filter((name) => !names.has(name))
  if (unknown.length > 0) throw unknownTargets(unknown, [...names])
  return declared.filter(({ name }) => wanted.includes(name))
}

function unknownTargets(unknown: readonly string[], names: readonly string[]): StepError {
  const problems: Problem[] = unknown.map((name) => ({
    message: `The bundle has no target "${name}".${didYouMean(name, names)}`,
  }))
  return new StepError(
    bundleErrors.BUNDLE_TARGET_UNKNOWN,
    `The bundle has no target ${unknown.map((name) => `"${name}"`).join(', ')}.`,
    { hint: `Its targets are ${names.map((name) => `"${name}"`).join(', ')}.`, problems },
  )
}
