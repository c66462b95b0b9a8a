const SHOWN = 20

/** `There is no column "prise". Did you mean "price"? The file has: price, volume.` */
export function noSuchColumn(name: string, available: readonly string[]): string {
  const near = nearest(name, available)
  const guess = near === undefined ? '' : ` Did you mean ${JSON.stringify(near)}?`
  const more = available.length > SHOWN ? ` and ${available.length - SHOWN} more` : ''
  return `There is no column ${JSON.stringify(name)}.${guess} The data has: ${available.slice(0, SHOWN).join(', ')}${more}.`
}

/** The closest name, when it is close enough to be meant: a third of it wrong at most. */
export function nearest(name: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Math.max(1, Math.floor(name.length / 3)) + 0.5
  for (const candidate of candidates) {
    const exact = distance(name, candidate)
    // Another case is hardly a mistake at all.
    const cost = name.toLowerCase() === candidate.toLowerCase() ? 0.5 : exact
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Levenshtein: how many characters to add, drop or replace. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      row.push(Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1))
    }
    previous = row
  }
  return previous[b.length] ?? 0
}
