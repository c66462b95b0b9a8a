/** A measured value as a person reads it: four significant digits, more where it is close to 1, no `e-05` for what is merely small. */
export function formatValue(value: number): string {
  if (!Number.isFinite(value)) return String(value)
  if (value === 0) return '0'
  const size = Math.abs(value)
  if (size >= 1e6) return Math.round(value).toLocaleString('en')
  if (size < 1e-4) return trimZeros(value.toExponential(2))
  const decimals = Math.min(6, Math.max(0, 3 - Math.floor(Math.log10(size))))
  return trimZeros(value.toFixed(decimals))
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+($|e)/, '$1').replace(/\.($|e)/, '$1') : text
}
