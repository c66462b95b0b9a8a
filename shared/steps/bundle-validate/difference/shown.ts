import type { Value } from '../config/value.ts'
import type { Masking } from '../effective/masking.ts'
import { canonicalJson } from '../effective/print.ts'

/** A cell of a table; the files have it all. */
const MAX_SHOWN = 160
/** Kept before the first character that differs, when two long texts start alike. */
const LEAD = 24

/** Both sides of a change as they are shown: masked, and cut so that the difference is in sight. */
export function shownPair(
  before: Value | undefined,
  after: Value | undefined,
  masking: Masking,
): readonly [string | undefined, string | undefined] {
  const [was, is] = [shown(before, masking), shown(after, masking)]
  const from = was === undefined || is === undefined ? 0 : firstDifference(was, is)
  return [cut(was, from), cut(is, from)]
}

function shown(value: Value | undefined, masking: Masking): string | undefined {
  if (value === undefined) return undefined
  return value.kind === 'map' || value.kind === 'list' ? canonicalJson(value, masking) : masking.shown(value)
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at === a.length && at === b.length ? 0 : at
}

/** Whole characters: a cut through an emoji would leave half of one. */
function cut(text: string | undefined, differsAt: number): string | undefined {
  if (text === undefined || text.length <= MAX_SHOWN) return text
  const start = differsAt < MAX_SHOWN / 2 ? 0 : Math.max(0, Math.min(differsAt - LEAD, text.length - MAX_SHOWN))
  const part = text.slice(start, start + MAX_SHOWN).replace(/\p{Surrogate}/gu, '')
  const rest = start + MAX_SHOWN < text.length
  return `${start === 0 ? '' : '…'}${part}${rest ? '…' : ''} (${text.length} characters)`
}
