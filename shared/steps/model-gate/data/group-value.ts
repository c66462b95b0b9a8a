/** What rows without a value are called where rows are grouped: by slices, grades, bands of age, categories. */
const MISSING = '(missing)'

/**
 * The group of a row, as SQL over a text that may be NULL. A value that is itself the text `(missing)` is put in quotes, and so
 * is one that already has them: no two groups have one name.
 */
export function groupValue(text: string): string {
  const quoted = `regexp_full_match(${text}, '"*\\(missing\\)"*')`
  return `CASE WHEN ${text} IS NULL THEN '${MISSING}' WHEN ${quoted} THEN '"' || ${text} || '"' ELSE ${text} END`
}

/**
 * The place of each value in the order in which people expect them: numbers by size, and so texts that are one prefix with a
 * whole number, as `G2` before `G10`; other texts by their letters. Rows without a value stand last.
 */
export function placesOf(values: readonly string[]): readonly number[] {
  const size = sizesOf(values.filter((value) => value !== MISSING))
  const order = [...values.keys()].sort((a, b) => compare(values[a] as string, values[b] as string, size))
  const places = new Array<number>(values.length)
  for (const [place, code] of order.entries()) places[code] = place
  return places
}

function compare(a: string, b: string, size: ReadonlyMap<string, number> | undefined): number {
  if ((a === MISSING) !== (b === MISSING)) return a === MISSING ? 1 : -1
  const bySize = size === undefined ? 0 : (size.get(a) ?? 0) - (size.get(b) ?? 0)
  // `1` and `01` are two texts of one size.
  return bySize !== 0 ? bySize : a < b ? -1 : a > b ? 1 : 0
}

const NUMBER = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i
const NUMBERED = /^(.*?)(\d+)$/s

/** The number in each value; `undefined` where not all of them are numbers of one kind. */
function sizesOf(values: readonly string[]): ReadonlyMap<string, number> | undefined {
  if (values.every((value) => NUMBER.test(value))) return new Map(values.map((value) => [value, Number(value)]))
  const parts = values.map((value) => NUMBERED.exec(value))
  if (parts.some((part) => part === null || part[1] !== parts[0]?.[1])) return undefined
  return new Map(parts.map((part) => [part?.[0] ?? '', Number(part?.[2])]))
}
