import type { Place } from '../../../kernel/index.ts'
import { countUpTo, placeInLines } from '../config/places.ts'
import { textOfFile } from '../load/read-values.ts'
import type { BundleFinding } from '../rules/rule.ts'

/** The text of what the Databricks CLI names, or `undefined` where it cannot be read. */
type ReadFile = (path: string) => Promise<Uint8Array | undefined>

/**
 * Findings of the Databricks CLI at the lines and columns that we have for the same places. As of 1.12.1 it counts
 * characters where we, as SARIF and editors do, count UTF-16 units; and it begins a line wherever YAML 1.1 does.
 */
export async function atOurPlaces(findings: readonly BundleFinding[], read: ReadFile): Promise<BundleFinding[]> {
  const named = findings.flatMap(({ at, related = [] }) => [at, ...related.map(({ at }) => at)])
  const files = new Set(named.flatMap((at) => (at?.line === undefined ? [] : [at.file])))
  const translators = new Map<string, Translate>()
  for (const file of files) {
    const bytes = await read(file).catch(() => undefined)
    const translate = translatorOf(bytes === undefined ? '' : textOfFile(bytes))
    if (translate !== undefined) translators.set(file, translate)
  }
  if (translators.size === 0) return [...findings]
  const moved = (at: Place): Place => translators.get(at.file)?.(at) ?? at
  return findings.map((finding) => {
    const { at, related } = finding
    return {
      ...finding,
      at: at && moved(at),
      ...(related && { related: related.map((one) => ({ ...one, at: moved(one.at) })) }),
    }
  })
}

type Translate = (at: Place) => Place

/** What ends a line, for one of both, and characters that are two UTF-16 units. */
const BREAK_OR_WIDE = /\r\n|[\n\r\x85\u2028\u2029]|[\u{10000}-\u{10ffff}]/gu
/** What the two count differently. */
const ODD = /[\u{10000}-\u{10ffff}\x85\u2028\u2029]|\r(?!\n)/u

/** `undefined` where both count the same. */
function translatorOf(text: string): Translate | undefined {
  if (!ODD.test(text)) return undefined
  const ours = [0]
  // In characters: so many fewer than UTF-16 units as wide ones stand before.
  const theirs = [0]
  const wide: number[] = []
  for (const { 0: found, index } of text.matchAll(BREAK_OR_WIDE)) {
    const end = index + found.length
    if (found > '\u2029') wide.push(index - wide.length)
    else theirs.push(end - wide.length)
    if (found.endsWith('\n')) ours.push(end)
  }
  return (at) => {
    const start = theirs[(at.line ?? 0) - 1]
    if (start === undefined) return at
    const character = start + (at.column ?? 1) - 1
    const { column, ...place } = placeInLines(at.file, ours, character + countUpTo(wide, character - 1))
    return { ...place, ...(at.column !== undefined && { column }) }
  }
}
