import type { Path } from '../../../documents/document.ts'
import type { DocumentReader, Mapping } from '../../../documents/reader.ts'
import { entryOf, ROOT, type Spot, type Way, wayFrom, wayOf } from './known-paths.ts'
import { type PathPattern, parseValuePath } from './value-path.ts'

/**
 * Says which paths of a check lead nowhere, whatever a bundle holds: a rule that looks at `resources.job.*` would pass
 * for ever. What else is wrong with them is told where they are read.
 */
export function checkPaths(reader: DocumentReader, check: Mapping, each: readonly PathPattern[], path: Path): void {
  const items: Spot[] = []
  for (const pattern of each) {
    const way = wayOf(pattern)
    if ('spot' in way) items.push(way.spot)
    else wrong(reader, placeOf(check.each, pattern.source, [...path, 'each']), pattern.source, way)
  }
  if (each.length > items.length || check.read !== undefined) return
  for (const item of each.length === 0 ? [ROOT] : items) {
    for (const field of ['when', 'require']) checkCondition(reader, check[field], [...path, field], item)
  }
}

function checkCondition(reader: DocumentReader, given: unknown, path: Path, item: Spot): void {
  if (Array.isArray(given)) {
    for (const [index, part] of given.entries()) checkCondition(reader, part, [...path, index], item)
    return
  }
  if (typeof given !== 'object' || given === null) return
  const condition = given as Mapping
  const parsed = typeof condition.path === 'string' ? parseValuePath(condition.path.trim()) : undefined
  if (typeof parsed === 'string') return
  const way = parsed === undefined ? { spot: item } : wayFrom(item, parsed)
  if ('mistake' in way) {
    wrong(reader, [...path, 'path'], parsed?.source ?? '', way)
    return
  }
  for (const word of ['all', 'any', 'not']) checkCondition(reader, condition[word], [...path, word], item)
  for (const word of ['some', 'every']) checkCondition(reader, condition[word], [...path, word], entryOf(way.spot))
}

function placeOf(each: unknown, source: string, path: Path): Path {
  return Array.isArray(each) ? [...path, each.indexOf(source)] : path
}

type Mistake = Extract<Way, { readonly mistake: string }>

/** What several patterns share is told once. */
function wrong(reader: DocumentReader, path: Path, source: string, { mistake, hint }: Mistake): void {
  const message = `The path "${source}" leads nowhere. ${mistake}`
  const at = reader.at(path)
  if (reader.problems.some((one) => one.message === message && one.at?.line === at.line)) return
  reader.wrong(path, message, hint)
}
