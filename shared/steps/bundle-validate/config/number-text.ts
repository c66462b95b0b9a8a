const BASED = /^[-+]?0[xXoObB]/
const FLOATING = /[.eE]/

/** A number as Go writes it into a text: a whole one with all its digits, any other as short as it can be. */
export function numberText(value: number, written: string): string {
  return wholeText(value, written) ?? infiniteText(value) ?? shortText(value)
}

/** The same where a number is all of a text: never with an exponent. */
export function fixedText(value: number, written: string): string {
  return wholeText(value, written) ?? infiniteText(value) ?? digitsOf(value)
}

/** The digits of a number that is written as a whole one; `undefined` for any other. */
export function wholeText(value: number, written: string): string | undefined {
  if (!BASED.test(written) && FLOATING.test(written)) return undefined
  if (Number.isSafeInteger(value)) return String(value)
  const digits = written.replaceAll('_', '').replace(/^[-+]/, '').toLowerCase()
  if (!/^(?:[0-9]+|0x[0-9a-f]+|0o[0-7]+|0b[01]+)$/.test(digits)) return undefined
  const exact = written.startsWith('-') ? -BigInt(digits) : BigInt(digits)
  return exact >= -(2n ** 63n) && exact < 2n ** 63n ? String(exact) : undefined
}

function infiniteText(value: number): string | undefined {
  if (Number.isNaN(value)) return 'NaN'
  return Number.isFinite(value) ? undefined : value > 0 ? '+Inf' : '-Inf'
}

/** Go's `%v`: with an exponent from a million on, and below a ten-thousandth. */
function shortText(value: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = Number(exponent)
  if (value === 0 || (power >= -4 && power < MAX_PLAIN)) return Object.is(value, -0) ? '-0' : String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
const MAX_PLAIN = 6

function digitsOf(value: number): string {
  const [mantissa = '', exponent = ''] = Math.abs(value).toExponential().split('e')
  const digits = mantissa.replace('.', '')
  const point = Number(exponent) + 1
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}
