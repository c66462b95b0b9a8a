import { splitText } from './tokens.ts'

export function prefixed(prefix: string, name: string): string {
  return `${prefix}${name}`
}

/** Before the last segment of a path: `/Shared/churn` becomes `/Shared/[dev jane] churn`. */
export function basePrefix(prefix: string, path: string): string {
  const clean = path.length > 1 ? path.replace(/\/+$/, '') : path
  const slash = clean.lastIndexOf('/')
  const folder = slash === 0 ? '/' : clean.slice(0, Math.max(slash, 0))
  return slash === -1 ? `${prefix}${clean}` : `${folder}/${prefix}${clean.slice(slash + 1)}`
}

/** The prefix for names without blanks and brackets: `[dev jane] ` becomes `dev_jane_`. References stay as they are. */
export function identifierPrefix(prefix: string): string {
  const bare = prefix.replaceAll('[', '').replace(/^ +| +$/g, '')
  const pieces = splitText(bare)
  const tokens = pieces.length === 0 ? [bare] : pieces
  const written = tokens.map((token) => (typeof token === 'string' ? identifier(token) : `\${${token.reference}}`))
  return written.join('').replace(/^_+|_+$/g, '') + (/[\]_]$/.test(bare) ? '_' : '')
}

function identifier(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_')
}
