import type { Json } from '../kernel/index.ts'

/** Pieces of which the JSON Schema of a report is made. */
export const text: Json = { type: 'string' }
export const tone: Json = { enum: ['pass', 'warn', 'fail', 'muted'] }

export function list(items: Json): Json {
  return { type: 'array', items }
}

/** An object with these fields and no others. */
export function object(
  required: { readonly [key: string]: Json },
  optional: { readonly [key: string]: Json } = {},
): Json {
  return {
    type: 'object',
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }
}
