/** ` Did you mean "…"?` for the nearest of the known words, or nothing when none is near. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known)
  return nearest === undefined ? '' : ` Did you mean "${nearest}"?`
}

/**
 * The known word with the fewest edits: at most a third of the word's length, and at most three, away. Of a collection that
 * was asked thousands of times for one of thousands of words, none: a guess is not worth the square of a bundle.
 */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(word.length / 3))
  const lower = word.toLowerCase()
  let left = typeof known === 'string' ? MAX_COMPARED : (LEFT.get(known) ?? MAX_COMPARED)
  let best: string | undefined
  let fewest = limit + 1
  for (const candidate of known) {
    if (left-- <= 0) return undefined
    if (Math.abs(candidate.length - word.length) >= fewest) continue
    const edits = editDistance(lower, candidate.toLowerCase(), fewest - 1)
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  if (typeof known !== 'string') LEFT.set(known, left)
  return best
}

/** Words of one collection that are compared, for all that is asked of it together: some tenths of a second. */
const MAX_COMPARED = 2_000_000
const LEFT = new WeakMap<Iterable<string> & object, number>()

/** Insertions, deletions, substitutions, and swaps of neighbours; more than `most` is as good as any. */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const substitute = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      let cost = Math.min(substitute, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(cost)
      if (cost < least) least = cost
    }
    // A swap looks back two rows, so it can cost no less than the lesser of both.
    if (least > most && leastBefore > most) return least
    leastBefore = least
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}
