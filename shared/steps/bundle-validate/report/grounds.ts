import { entriesOf, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
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
    return names.length === 0 ? [] : [`${name}: ${listed(names)}.`]
  })
}

/** Which variables have their value from the run itself: who makes the digest again must give the same. */
export function givenIn(targets: readonly Target[], from: 'input' | 'environment'): readonly string[] {
  const given = targets.flatMap(({ variables }) => [...variables.values()].filter((variable) => variable.from === from))
  const names = [...new Set(given.map(({ name }) => name))]
  return names.length === 0 ? [] : [`${listed(names)}.`]
}

/** The targets of the bundle that nobody asked for. */
export function leftOut({ config }: Bundle, targets: readonly Target[]): readonly string[] {
  const checked = new Set(targets.map(({ name }) => name))
  const names = entriesOf(valueAt(config, ['targets'])).flatMap(([name]) => (checked.has(name) ? [] : [name]))
  return names.length === 0 ? [] : [`${listed(names)}.`]
}

function listed(names: readonly string[]): string {
  const more = names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''
  return `${names.slice(0, MOST_NAMED).join(', ')}${more}`
}
