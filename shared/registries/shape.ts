/** Something that was read from outside does not have the shape that was promised. */
export class ShapeError extends Error {}

export type Fields = Readonly<Record<string, unknown>>

/** An object with fields; `path` says where it stands, for the message. */
export function fields(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(value, path, 'an object')
  return value as Fields
}

export function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(value, path, 'a text')
  return value
}

/** `undefined` where there is none; MLflow writes an absent text as an empty one. */
export function optionalText(value: unknown, path: string): string | undefined {
  return value === undefined || value === null || value === '' ? undefined : text(value, path)
}

/** No list is an empty list: protocol buffers leave it out. */
export function list(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw wrong(value, path, 'a list')
  return value
}

/** A whole number without loss; protocol buffers may write 64 bits as text. */
export function whole(value: unknown, path: string): number {
  const number = typeof value === 'string' && /^-?\d+$/.test(value) ? Number(value) : value
  if (typeof number !== 'number' || !Number.isSafeInteger(number)) throw wrong(value, path, 'a whole number')
  return number
}

/**
 * A measured number. JSON has no NaN and no infinity: MLflow writes `"NaN"`, and keeps an infinity as the largest double
 * (mlflow/mlflow#22826), which no metric that is meant ever is. So ±1.797e308 is read as infinite again.
 */
export function measured(value: unknown, path: string): number {
  if (typeof value === 'string' && /^(?:NaN|-?Infinity)$/.test(value)) return Number(value)
  if (typeof value !== 'number') throw wrong(value, path, 'a number')
  return Math.abs(value) === Number.MAX_VALUE ? Math.sign(value) * Infinity : value
}

/** Milliseconds since 1970. 0 is what is left out of a protocol buffer: not known. */
export function instant(value: unknown, path: string): Date | undefined {
  if (value === undefined || value === null) return undefined
  const milliseconds = whole(value, path)
  if (Math.abs(milliseconds) > 8.64e15) throw wrong(value, path, 'a time')
  return milliseconds === 0 ? undefined : new Date(milliseconds)
}

export function wrong(value: unknown, path: string, wanted: string): ShapeError {
  if (value === undefined) return new ShapeError(`${path} is missing`)
  const found = value === null ? 'null' : Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : ''
  return new ShapeError(`${path} is ${found === '' ? JSON.stringify(value).slice(0, 60) : found}, not ${wanted}`)
}
