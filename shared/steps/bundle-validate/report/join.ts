import { formatPath } from '../config/value.ts'
import { rule as databricksCli } from '../rules/databricks-cli.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** What a rule says of a place in the same words, and of which targets. */
export interface Saying {
  /** Of the first target. */
  finding: BundleFinding
  readonly targets: Set<string>
  /** How many sayings were there before. */
  readonly order: number
}

/** Sayings that are one finding, the first said first. */
export type Joined = readonly [Saying, ...Saying[]]

/**
 * Of what one rule says of one place in different words, those that are one mistake of several targets: of the same
 * path, and no two of them of one target. Two mistakes of one target stay two.
 */
export function joinSayings(sayings: readonly Saying[]): Joined[] {
  if (sayings.length < 2) return sayings.map((one) => [one])
  const joined: Joined[] = []
  const alike = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const key = keyOf(saying)
    const others = key === undefined ? undefined : alike.get(key)
    if (key === undefined) joined.push([saying])
    else if (others === undefined) alike.set(key, [saying])
    else others.push(saying)
  }
  for (const group of alike.values()) for (const slot of slots(group)) joined.push(slot)
  return joined
}

/**
 * What sayings of one mistake have in common; nothing where they cannot be told from those of another. Whether a rule
 * is broken or could not be decided is not the same, and the Databricks CLI has one rule for all that only it finds.
 */
function keyOf({ finding: { rule, at, path }, targets }: Saying): string | undefined {
  if (targets.size === 0 || rule.id === databricksCli.id || (at === undefined && path === undefined)) return undefined
  // One target may have one item of a list more than another.
  return `${rule.severity} ${formatPath(path ?? []).replaceAll(/\[\d+\]/g, '[]')}`
}

/** The nth of each target together; what is said of many targets comes first, so that the others meet. */
function slots(sayings: readonly Saying[]): Joined[] {
  const taken = new Map<string, number>()
  const found: Saying[][] = []
  for (const saying of sayings.toSorted((a, b) => b.targets.size - a.targets.size || a.order - b.order)) {
    const slot = Math.max(...[...saying.targets].map((target) => taken.get(target) ?? 0))
    for (const target of saying.targets) taken.set(target, slot + 1)
    const others = found[slot]
    if (others === undefined) found[slot] = [saying]
    else others.push(saying)
  }
  return found.map((slot) => slot.sort((a, b) => a.order - b.order) as [Saying, ...Saying[]])
}
