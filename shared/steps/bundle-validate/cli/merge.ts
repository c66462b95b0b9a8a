import { remembered } from '../config/remembered.ts'
import { formatPath } from '../config/value.ts'
import { cleanPath } from '../load/path.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { namesNothing, plainWords, rulesLike } from './same-mistake.ts'

/**
 * Our findings, and those of the CLI that none of ours says already: of the same target, about the same kind of mistake, and
 * about the same thing: at the same place or path, or naming it. Where the CLI takes the same mistake more seriously, its
 * word stands instead of ours.
 */
export function mergeFindings(ours: readonly BundleFinding[], theirs: readonly BundleFinding[]): BundleFinding[] {
  const byLine = groupBy(ours, linesOf)
  const byPath = groupBy(ours, (our) => [pathOf(our)])
  const byOwner = groupBy(ours, ({ path }) => [path && formatPath(path.slice(0, -1))])
  const candidates = (their: BundleFinding): readonly BundleFinding[] => {
    if (isOfWholeFile(their)) return ours.filter(({ at }) => at?.file === their.at?.file)
    const [line, path] = [lineOf(their), pathOf(their)]
    if (line === undefined && path === undefined) return ours
    const near = [...((line && byLine.get(line)) || []), ...((path && byPath.get(path)) || [])]
    if (line !== undefined || path === undefined) return near
    // What is missing has no place, and the path of what lacks it: we say it of the field, or of the whole resource.
    return [...near, ...(byOwner.get(path) ?? []), ...(byPath.get(formatPath(their.path?.slice(0, 3) ?? [])) ?? [])]
  }
  const outdone = new Set<BundleFinding>()
  const rest = theirs.filter((their) => {
    const near = candidates(their)
    const alike = rulesLike(their.message)
    const same = near.filter((our) => speaksOf(our, their) && saysTheSame(our, their, alike))
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

function saysTheSame(our: BundleFinding, their: BundleFinding, alike: ReadonlySet<string>): boolean {
  if (plainWords(our.message) === plainWords(their.message)) return true
  return alike.has(our.rule.id) && (isOneThing(our, their) || sharesName(our, their) || namesNothing(their.message))
}

/** Of a file that it cannot read, the CLI tells one mistake, and not always at the line that we do. */
function isOfWholeFile({ message, at }: BundleFinding): boolean {
  return at !== undefined && message.startsWith('failed to load ')
}

/** Whether both stand at one place, or at one path. Of two things in one line, neither is the other. */
function isOneThing(our: BundleFinding, their: BundleFinding): boolean {
  if (isOfWholeFile(their)) return our.at?.file === their.at?.file
  const path = pathOf(their)
  if (path !== undefined && path === pathOf(our)) return true
  if (lineOf(their) === undefined || lineOf(their) !== lineOf(our)) return false
  return their.at?.column === undefined || our.at?.column === undefined || their.at.column === our.at.column
}

const RANK = { error: 0, warning: 1, note: 2 }

/** Whether the CLI names what we name: with or without what leads to it, as it shortens a path, and without its detours. */
function sharesName(our: BundleFinding, { message, hint = '' }: BundleFinding): boolean {
  const text = `${message} ${hint}`
  return namesIn(our.message).some((name) => name.test(text))
}

const namesIn = remembered((message): readonly RegExp[] => {
  const quoted = [...message.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name)
  const names = quoted
    .flatMap((name) => [name, cleanPath(name)])
    .map((name) => name.replace(/^(?:(?:\.{0,2}\/)+|(?:workspace|evaluation|schedule)\.(?=\w+$))/, ''))
  const telling = [...new Set(names)].filter((name) => name !== '' && name !== '.' && name.length <= LONGEST)
  return telling.map((name) => new RegExp(`(?<![\\w-])${escaped(name)}(?![\\w-])`, 'u'))
})

/** Nothing that the CLI says is kept that long. */
const LONGEST = 1000

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

function lineOf({ at }: Pick<BundleFinding, 'at'>): string | undefined {
  return at?.line === undefined ? undefined : `${at.file}:${at.line}`
}

/** Of two that are alike, the CLI shows one or the other, as it comes: where we point to is where it may be, too. */
function linesOf(our: BundleFinding): readonly (string | undefined)[] {
  return [...new Set([our, ...(our.related ?? [])].map(lineOf))]
}

function pathOf({ path }: BundleFinding): string | undefined {
  return path === undefined || path.length === 0 ? undefined : formatPath(path)
}

function groupBy(
  findings: readonly BundleFinding[],
  keysOf: (finding: BundleFinding) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly BundleFinding[]> {
  const groups = new Map<string, BundleFinding[]>()
  for (const finding of findings) {
    for (const key of keysOf(finding)) {
      if (key === undefined) continue
      const group = groups.get(key) ?? []
      group.push(finding)
      groups.set(key, group)
    }
  }
  return groups
}
