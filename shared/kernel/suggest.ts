const { abs, max, min } = Math

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
  const limit = min(3, Math.floor(word.length / 3))
  const lower = word.toLowerCase()
  let left = typeof known === 'string' ? MAX_COMPARED : (LEFT.get(known) ?? MAX_COMPARED)
  let best: string | undefined
  let fewest = limit + 1
  for (const candidate of known) {
    const isNear = abs(candidate.length - word.length) < fewest
    left -= isNear ? word.length : 1
    if (left < 0) {
      best = undefined
      break
    }
    if (!isNear) continue
    const edits = editDistance(lower, candidate.toLowerCase(), fewest - 1)
    if (edits < fewest) {
      best = candidate
      fewest = edits
    }
  }
  if (typeof known !== 'string') LEFT.set(known, left)
  return best
}

/** Characters of words of one collection that are compared, for all that is asked of it together: some tenths of a second. */
const MAX_COMPARED = 5_000_000
const LEFT = new WeakMap<Iterable<string> & object, number>()

/**
 * Insertions, deletions, substitutions, and swaps of neighbours; more than `most` is as good as any. So only what is no
 * further than that from the diagonal counts, and time grows with the length of the word.
 */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: most + 2 }, (_, index) => index)
  let row: number[] = []
  let leastBefore = 0
  for (let i = 1; i <= a.length; i++) {
    const from = max(1, i - most)
    const to = min(b.length, i + most)
    row[from - 1] = from === 1 ? i : FAR
    let least = from === 1 ? i : FAR
    for (let j = from; j <= to; j++) {
      let cost = (last[j - 1] ?? FAR) + (a[i - 1] === b[j - 1] ? 0 : 1)
      cost = min(cost, (last[j] ?? FAR) + 1, (row[j - 1] ?? FAR) + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) cost = min(cost, (beforeLast[j - 2] ?? FAR) + 1)
      row[j] = cost
      if (cost < least) least = cost
    }
    row[to + 1] = FAR
    // A swap looks back two rows, so it can cost no less than the lesser of both.
    if (least > most && leastBefore > most) return FAR
    leastBefore = least
    const oldest = beforeLast
    beforeLast = last
    last = row
    row = oldest
  }
  return last[b.length] ?? FAR
}
const FAR = 1_000_000
