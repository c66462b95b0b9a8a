import type { Target } from '../resolve/target.ts'

/** More names tell nobody more. */
const MOST_NAMED = 20

/**
 * Which variables have their value from a `variable-overrides.json`, one text for each target. Such a file is not in the digest of
 * the files, and a value that is masked not in that of the configuration: what both are taken of is not all of the bundle then.
 */
export function overriddenIn(targets: readonly Target[]): readonly string[] {
  return targets.flatMap(({ name, variables }) => {
    const names = [...variables.values()].flatMap((variable) => (variable.from === 'overrides' ? [variable.name] : []))
    if (names.length === 0) return []
    const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
    return [`${name}: ${names.slice(0, MOST_NAMED).join(', ')}${more}.`]
  })
}
