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

/** A part of one as a percentage, to six digits: `0.975` → `97.5 %`. */
export function formatPercent(part: number): string {
  return `${Number((part * 100).toPrecision(6))} %`
}

/** How many rows it takes, in two digits: no more of it is known. `41,000` */
export function aboutRows(rows: number): string {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(rows)) - 1)
  return `about ${(Math.ceil(rows / unit) * unit).toLocaleString('en')}`
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+($|e)/, '$1').replace(/\.($|e)/, '$1') : text
}
