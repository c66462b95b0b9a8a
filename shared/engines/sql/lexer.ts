import { SqlSyntaxError } from './syntax-error.ts'

export interface Token {
  /** `quoted`: an identifier in double quotes or backquotes; its text is the bare name. */
  readonly kind: 'number' | 'string' | 'word' | 'quoted' | 'symbol' | 'end'
  readonly text: string
  readonly offset: number
}

/** More than any rule that a person reads; bounds the depth of what is built from it. */
export const MAX_EXPRESSION_LENGTH = 20_000
export const MAX_EXPRESSION_TOKENS = 2_000

const SPACE = /[ \t\r\n\f\v]+/y
const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][+-]?\d+)?/y
const WORD = /[\p{L}_][\p{L}\p{N}\p{M}_$]*/uy
const SYMBOL = /<>|!=|==|<=|>=|\|\||[-+*/%=<>(),]/y
const COMMENT = /--|\/\*/y

/** @throws SqlSyntaxError at the first character that no token starts with. */
export function tokenize(source: string): Token[] {
  if (source.length > MAX_EXPRESSION_LENGTH) {
    throw new SqlSyntaxError(
      `the expression has ${source.length} characters; at most ${MAX_EXPRESSION_LENGTH} are read`,
      0,
    )
  }
  const tokens: Token[] = []
  let at = 0
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at
    return pattern.exec(source)?.[0]
  }
  while (at < source.length) {
    const space = take(SPACE)
    if (space !== undefined) {
      at += space.length
      continue
    }
    const token = nextToken(source, at, take)
    tokens.push(token.token)
    at = token.end
    if (tokens.length > MAX_EXPRESSION_TOKENS) {
      throw new SqlSyntaxError(
        `the expression has more than ${MAX_EXPRESSION_TOKENS} words and signs`,
        token.token.offset,
        'Split it into several rules.',
      )
    }
  }
  tokens.push({ kind: 'end', text: '', offset: source.length })
  return tokens
}

function nextToken(
  source: string,
  at: number,
  take: (pattern: RegExp) => string | undefined,
): { readonly token: Token; readonly end: number } {
  const first = source[at]
  if (take(COMMENT) !== undefined) {
    throw new SqlSyntaxError('comments are not read here', at, 'Put the comment in the rule’s description.')
  }
  if (first === "'" || first === '"' || first === '`') return quoted(source, at, first)
  const word = take(WORD)
  if (word !== undefined) return { token: { kind: 'word', text: word, offset: at }, end: at + word.length }
  const number = take(NUMBER)
  if (number !== undefined) {
    const end = at + number.length
    if (/[\p{L}\p{N}_.]/u.test(source[end] ?? '')) {
      throw new SqlSyntaxError(`"${number}${source[end]}" is not a number`, at)
    }
    return { token: { kind: 'number', text: number, offset: at }, end }
  }
  const symbol = take(SYMBOL)
  if (symbol !== undefined) return { token: { kind: 'symbol', text: symbol, offset: at }, end: at + symbol.length }
  const character = String.fromCodePoint(source.codePointAt(at) ?? 0)
  throw new SqlSyntaxError(`${JSON.stringify(character)} is not part of an expression`, at)
}

/** A text or an identifier; the quote itself is written twice inside, as in SQL. A backslash is a plain character. */
function quoted(source: string, at: number, quote: string): { readonly token: Token; readonly end: number } {
  let text = ''
  let from = at + 1
  for (;;) {
    const close = source.indexOf(quote, from)
    if (close === -1) throw new SqlSyntaxError(`the ${quote} that opens here is never closed`, at)
    text += source.slice(from, close)
    if (source[close + 1] !== quote) {
      if (quote !== "'" && text === '') throw new SqlSyntaxError('a column name cannot be empty', at)
      return { token: { kind: quote === "'" ? 'string' : 'quoted', text, offset: at }, end: close + 1 }
    }
    text += quote
    from = close + 2
  }
}

/** A token as an error message shows it. */
export function showToken(token: Token): string {
  if (token.kind === 'end') return 'nothing'
  return token.kind === 'string' ? `'${token.text}'` : `"${token.text}"`
}
