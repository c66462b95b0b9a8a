import type { ConfigPath } from '../config/value.ts'

/** Where a reference leads, `var.x` written out as `variables.x.value`. */
export interface ReferencePath {
  readonly path: ConfigPath
  /** The same for every way of writing it. */
  readonly key: string
}

/** `a.b[0].c` as keys and indexes. */
export function parseReference(reference: string): ReferencePath {
  const parts: (string | number)[] = []
  for (const segment of reference.split('.')) {
    const bracket = segment.indexOf('[')
    if (bracket === -1) {
      parts.push(segment)
      continue
    }
    parts.push(segment.slice(0, bracket))
    for (const [, index] of segment.matchAll(/\[([0-9]+)\]/g)) parts.push(Number(index))
  }
  const [first, name, ...rest] = parts
  const path = first === 'var' && name !== undefined ? ['variables', name, 'value', ...rest] : parts
  return { path, key: JSON.stringify(path) }
}

/** First words of the references that are resolved before anything is deployed. */
export const EARLY = new Set(['bundle', 'workspace', 'variables', 'var'])
/** First words of the references that the deployment resolves. */
export const LATE = new Set(['resources', 'artifacts'])
/** First words of every reference that anybody resolves. */
export const PREFIXES: readonly string[] = ['var', 'variables', 'bundle', 'workspace', 'resources', 'artifacts']
