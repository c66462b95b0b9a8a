const DECIMAL = /^[-+]?[0-9]+$/
const BASED = /^[-+]?0(?:[xX][0-9a-fA-F]+|[oO][0-7]+|[bB][01]+)$/
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/
const INFINITE = /^[-+]?\.(?:inf|Inf|INF)$/
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/
/** A `_` that does not stand between two digits; the mark of a base counts as one. */
const MISPLACED = /(?<![0-9])_|_(?![0-9])/
const MISPLACED_IN_BASED = /(?<![0-9a-fA-FxXoO])_|_(?![0-9a-fA-F])/
const INT64_MIN = -(2n ** 63n)
const INT64_MAX = 2n ** 63n - 1n
const UINT64_MAX = 2n ** 64n - 1n
/** Longer than any 64-bit number, in any base; a longer one is not worth the work of reading it. */
const LONGEST = 80

/**
 * As the Databricks CLI reads numbers, with yaml.v3 and Go's own rules: a whole number with leading zeros is decimal,
 * `0x`, `0o` and `0b` are understood, `_` may part digits, and what does not fit into 64 bits is a floating-point number.
 * `undefined`: it is a text; a `string` says why it is nothing at all.
 */
export function numberOf(written: string): number | string | undefined {
  const parted = written.includes('_')
  if (parted && written.startsWith('.')) return undefined
  const bare = parted ? written.replaceAll('_', '') : written
  if (DECIMAL.test(bare)) return decimal(written, bare, parted)
  if (BASED.test(bare)) return based(written, bare, parted)
  if (FLOAT.test(bare)) return parted && MISPLACED.test(written) ? unreadable(written) : float(bare)
  if (INFINITE.test(written)) return written.startsWith('-') ? -Infinity : Infinity
  return NOT_A_NUMBER.test(written) ? Number.NaN : undefined
}

/** Whether a number is not written as a whole one. */
export function isFloating(written: string): boolean {
  const bare = written.replaceAll('_', '')
  return !DECIMAL.test(bare) && !BASED.test(bare)
}

function decimal(written: string, bare: string, parted: boolean): number | string | undefined {
  if (parted && MISPLACED.test(written)) return unreadable(written)
  const digits = bare.replace(/^([-+]?)0+(?=[0-9])/, '$1')
  // With a "_" in it, it is read as Go writes numbers, where a leading zero makes an octal one.
  if (parted && /^[-+]?0[0-7]+$/.test(bare)) return Number.parseInt(digits, 8)
  if (digits.length > LONGEST) return float(bare)
  const exact = BigInt(digits.replace('+', ''))
  if (exact >= INT64_MIN && exact <= INT64_MAX) return Number(exact)
  return exact > INT64_MAX && exact <= UINT64_MAX ? tooLarge(written) : float(bare)
}

function based(written: string, bare: string, parted: boolean): number | string | undefined {
  if (bare.length > LONGEST) return undefined
  const exact = BigInt(bare.replace(/^[-+]/, '').toLowerCase())
  if (exact > UINT64_MAX) return undefined
  if (parted && MISPLACED_IN_BASED.test(written)) return unreadable(written)
  if (exact > INT64_MAX) return tooLarge(written)
  return bare.startsWith('-') ? -Number(exact) : Number(exact)
}

function float(bare: string): number | undefined {
  const value = Number(bare)
  return Number.isFinite(value) ? value : undefined
}

function tooLarge(written: string): string {
  return `The whole number ${written} does not fit in 64 bits.`
}

function unreadable(written: string): string {
  const shown = written.length > 40 ? `${written.slice(0, 40)}…` : written
  return `The number ${shown} has a "_" that is not between two digits.`
}
