/**
 * Check digits of the identifiers that a bond desk lives by. The generator makes identifiers that are
 * formally right with these; the contract checks them on its own, in SQL.
 */

/** `A` → 10 … `Z` → 35, digits as they are: how ISO 6166 and ISO 7064 read letters. */
function expand(text: string): string {
  return [...text].map((character) => String(Number.parseInt(character, 36))).join('')
}

/** The last digit of an ISIN (ISO 6166): Luhn over the expanded eleven characters. */
export function isinCheckDigit(first11: string): number {
  const digits = [...expand(first11)].map(Number).reverse()
  const sum = digits.reduce((total, digit, index) => {
    const doubled = index % 2 === 0 ? digit * 2 : digit
    return total + Math.floor(doubled / 10) + (doubled % 10)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** The last digit of a CUSIP: every second character's value doubled, digits summed. */
export function cusipCheckDigit(first8: string): number {
  const sum = [...first8].reduce((total, character, index) => {
    const value = Number.parseInt(character, 36) * (index % 2 === 1 ? 2 : 1)
    return total + Math.floor(value / 10) + (value % 10)
  }, 0)
  return (10 - (sum % 10)) % 10
}

/** The last two digits of an LEI (ISO 17442): ISO 7064 mod 97-10. */
export function leiCheckDigits(first18: string): string {
  const rest = [...`${expand(first18)}00`].reduce((remainder, digit) => (remainder * 10 + Number(digit)) % 97, 0)
  return String(98 - rest).padStart(2, '0')
}

export const isin = (first11: string): string => `${first11}${isinCheckDigit(first11)}`
export const lei = (first18: string): string => `${first18}${leiCheckDigits(first18)}`
export const usIsin = (cusip8: string): string => isin(`US${cusip8}${cusipCheckDigit(cusip8)}`)
