import { cleanPath, withoutEnd, withoutLastSlashes } from '../load/path.ts'
import { splitText } from './tokens.ts'

export function prefixed(prefix: string, name: string): string {
  return `${prefix}${name}`
}

/**
 * Before the last segment of a path, which is cleaned on the way: `/Shared/churn` becomes `/Shared/[dev jane] churn`.
 * Databricks CLI 1.12.1 takes `/Shared/` for a folder with the name of itself, and doubles the slash of `/churn`; so
 * that is where it deploys to.
 */
export function basePrefix(prefix: string, path: string): string {
  const folder = cleanPath(path.slice(0, path.lastIndexOf('/') + 1))
  const name = withoutLastSlashes(path)
  const base = `${prefix}${name.slice(name.lastIndexOf('/') + 1)}`
  return folder === '.' ? base : `${folder}/${base}`
}

/** The prefix for names without blanks and brackets: `[dev jane] ` becomes `dev_jane_`. References stay as they are. */
export function identifierPrefix(prefix: string): string {
  const bare = withoutEnd(prefix.replaceAll('[', '').replace(/^ +/, ''), ' ')
  const pieces = splitText(bare)
  const tokens = pieces.length === 0 ? [bare] : pieces
  const written = tokens.map((token) => (typeof token === 'string' ? identifier(token) : `\${${token.reference}}`))
  return withoutEnd(written.join('').replace(/^_+/, ''), '_') + (bare.endsWith(']') ? '_' : '')
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')
}
