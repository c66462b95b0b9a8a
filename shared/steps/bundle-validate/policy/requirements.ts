import { isOpen, type Value } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { readRequirementFiles } from '../requirements/files.ts'
import { pathOfNamed, type Reads, type RequirementLookup, requirementLookup } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { Scope } from './condition.ts'
import { isReference, writtenOf } from './operator.ts'
import type { PolicyPack } from './pack.ts'
import { PatternTree } from './pattern-tree.ts'
import { selectsTarget } from './selector.ts'
import { rootTrail, type Trail } from './trail.ts'

/** Reads the requirements files that the packs ask for; nothing is read where none of them does. */
export async function lookUpRequirements(
  packs: readonly PolicyPack[],
  targets: readonly Target[],
  bundle: Bundle,
  signal: AbortSignal,
): Promise<RequirementLookup> {
  const checks = packs
    .flatMap(({ rules }) => rules.flatMap((rule) => rule.checks))
    .filter(({ reads }) => reads !== undefined)
  const paths = new Set<string>()
  const seen = new Set<Value>()
  for (const target of checks.length === 0 ? [] : targets) {
    const see = ({ value, unknown }: Trail) => {
      if (value === undefined || unknown !== undefined || seen.has(value)) return
      seen.add(value)
      const path = pathOfNamed(bundle, value, target.config)
      if (path !== undefined) paths.add(path)
    }
    const asked = checks.filter(({ select }) => selectsTarget(select, target))
    const wanted = asked.flatMap(({ each }) => each.map(({ steps }) => ({ steps, see })))
    new PatternTree(wanted).walk(rootTrail(target.config))
  }
  return requirementLookup(bundle, await readRequirementFiles(bundle.folder, paths, signal))
}

/** What is required by the file that the item names, or from where, each as an item inside of it. */
export function requirementsOf(item: Trail, reads: Reads, { requirements: lookUp, target }: Scope): readonly Trail[] {
  const { value } = item
  if (value === undefined || item.unknown !== undefined) return [item]
  const found = lookUp?.(value, target.config)
  if (found === undefined) return mayNameOne(value) ? [item] : []
  return found.flatMap(({ of, value: inside, unknown }, part) => {
    if (of !== undefined && of !== reads) return []
    // What stands in the bundle itself keeps the path that it has there.
    if (inside === value) return [{ part: item.part, value, parent: item.parent, unknown }]
    return [{ part, value: inside, parent: item, unknown }]
  })
}

/** Only a workspace knows which file, or whether it is one. */
function mayNameOne(value: Value): boolean {
  return isOpen(value) && (isReference(value) || /^-r|\.txt$/.test(writtenOf(value) ?? ''))
}
