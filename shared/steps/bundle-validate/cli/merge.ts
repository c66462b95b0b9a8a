import { formatPath } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { plainWords, rulesLike } from './same-mistake.ts'

/**
 * Our findings, and those of the CLI that none of ours says already: of the same target, at the same line (or, where
 * the CLI tells no line, at the same path or of the same name), about the same kind of mistake. Where the CLI takes
 * the same mistake more seriously, its word stands instead of ours.
 */
export function mergeFindings(ours: readonly BundleFinding[], theirs: readonly BundleFinding[]): BundleFinding[] {
  const byLine = groupBy(ours, lineOf)
  const byPath = groupBy(ours, pathOf)
  const outdone = new Set<BundleFinding>()
  const rest = theirs.filter((their) => {
    const line = lineOf(their)
    const path = pathOf(their)
    const near = line === undefined ? (path === undefined ? ours : (byPath.get(path) ?? [])) : (byLine.get(line) ?? [])
    const alike = rulesLike(their.message)
    const placeless = line === undefined && path === undefined
    const same = near.filter((our) => speaksOf(our, their) && saysTheSame(our, their, alike, placeless))
    if (same.some((our) => RANK[our.rule.severity] <= RANK[their.rule.severity])) return false
    for (const our of same) if (our.target === their.target) outdone.add(our)
    return true
  })
  return [...ours.filter((our) => !outdone.has(our)), ...rest]
}

/** What we say of the bundle as a whole, the CLI says of every target. */
function speaksOf(our: BundleFinding, their: BundleFinding): boolean {
  return our.target === undefined || our.target === their.target
}

function saysTheSame(
  our: BundleFinding,
  their: BundleFinding,
  alike: ReadonlySet<string>,
  placeless: boolean,
): boolean {
  if (plainWords(our.message) === plainWords(their.message)) return true
  if (!alike.has(our.rule.id)) return false
  return !placeless || sharesName(our.message, `${their.message} ${their.hint ?? ''}`)
}

const RANK = { error: 0, warning: 1, note: 2 }

/** Two messages without a place are about the same thing only if they name it. */
function sharesName(our: string, their: string): boolean {
  const names = [...our.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
  return names.some((name) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'u').test(their))
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function lineOf({ at }: BundleFinding): string | undefined {
  return at?.line === undefined ? undefined : `${at.file}:${at.line}`
}

function pathOf({ path }: BundleFinding): string | undefined {
  return path === undefined || path.length === 0 ? undefined : formatPath(path)
}

function groupBy(
  findings: readonly BundleFinding[],
  keyOf: (finding: BundleFinding) => string | undefined,
): ReadonlyMap<string, readonly BundleFinding[]> {
  const groups = new Map<string, BundleFinding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    if (key === undefined) continue
    const group = groups.get(key) ?? []
    group.push(finding)
    groups.set(key, group)
  }
  return groups
}
