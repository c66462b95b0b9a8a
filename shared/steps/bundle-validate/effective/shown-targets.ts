import type { Target } from '../resolve/target.ts'
import type { Masking } from './masking.ts'

/** Targets under names that may be seen. */
export interface ShownTargets {
  readonly targets: readonly Target[]
  /** The name that a target is shown by. */
  nameOf(name: string): string
}

/**
 * A secret may be a name as well, by mistake or to be carried out of a repository by its reports. Two targets that read
 * the same then are told apart by a number.
 */
export function shownTargets(targets: readonly Target[], { text }: Masking): ShownTargets {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { name } of targets) {
    const masked = text(name)
    let shown = masked
    for (let number = 2; taken.has(shown); number++) shown = `${masked}-${number}`
    taken.add(shown)
    names.set(name, shown)
  }
  const nameOf = (name: string) => names.get(name) ?? text(name)
  return {
    nameOf,
    targets: targets.map((target) =>
      nameOf(target.name) === target.name ? target : { ...target, name: nameOf(target.name) },
    ),
  }
}
