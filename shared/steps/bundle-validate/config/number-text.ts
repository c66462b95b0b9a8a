const BASED = /^[-+]?0[xXoObB]/
const FLOATING = /[.eE]/

/** A number as Go writes it into a text: a whole one with all its digits, any other as short as it can be. */
export function numberText(value: number, written: string): string {
  const whole = BASED.test(written) || !FLOATING.test(written)
  if (whole && Number.isSafeInteger(value)) return String(value)
  const digits = written.replaceAll('_', '').replace(/^\+/, '')
  if (whole && Math.abs(value) <= 2 ** 63 && /^-?[0-9]+$/.test(digits)) return String(BigInt(digits))
  return floatText(value)
}

/** Go's `%v`: with an exponent from a million on, and below a ten-thousandth. */
function floatText(value: number): string {
  if (Number.isNaN(value)) return 'NaN'
  if (!Number.isFinite(value)) return value > 0 ? '+Inf' : '-Inf'
  const [mantissa = '', exponent = ''] = value.toExponential().split('e')
  const power = Number(exponent)
  if (value === 0 || (power >= -4 && power < MAX_PLAIN)) return Object.is(value, -0) ? '-0' : String(value)
  return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}
const MAX_PLAIN = 6
