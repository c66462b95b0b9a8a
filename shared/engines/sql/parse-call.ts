import { didYouMean } from '../../kernel/suggest.ts'
import type { Expression } from './expression.ts'
import { FUNCTION_WORDS, functionNamed } from './functions.ts'
import { showToken, type Token } from './lexer.ts'
import { dateLiteral, timestampLiteral } from './literal.ts'
import { portablePattern } from './pattern.ts'
import { SqlSyntaxError } from './syntax-error.ts'

/** What a function call means; checks the name and the number of arguments. */
export function applyFunction(token: Token, args: readonly Expression[], offsets: readonly number[]): Expression {
  const lower = token.text.replaceAll('_', '').toLowerCase()
  const count = (least: number, most: number): void => {
    if (args.length >= least && args.length <= most) return
    const wanted =
      least === most ? `${least}` : most === Number.POSITIVE_INFINITY ? `at least ${least}` : `${least} to ${most}`
    throw new SqlSyntaxError(`${token.text}() takes ${wanted} arguments, not ${args.length}`, token.offset)
  }
  if (lower === 'isnan') {
    count(1, 1)
    return { op: 'isNaN', of: args[0] as Expression }
  }
  if (lower === 'matches') {
    count(2, 2)
    return matching(args[0] as Expression, args[1] as Expression, offsets[1] ?? token.offset)
  }
  const signature = functionNamed(token.text)
  if (signature === undefined) {
    throw new SqlSyntaxError(
      `there is no function ${token.text}()`,
      token.offset,
      `${didYouMean(token.text, FUNCTION_WORDS)} Known functions: ${FUNCTION_WORDS.join(', ')}.`.trim(),
    )
  }
  count(signature.least, signature.most)
  // What comes before the first character is another text to each engine.
  if (signature.name === 'substring' && !(isWholeLiteral(args[1], 1) && isWholeLiteral(args[2], 0))) {
    throw new SqlSyntaxError('substring() takes a start from 1 and a length, as whole numbers', token.offset)
  }
  if (signature.name === 'round' && args.length === 2 && !isWholeLiteral(args[1], 0)) {
    throw new SqlSyntaxError('round() takes its digits as a whole number from 0', token.offset)
  }
  return { op: 'call', name: signature.name, args }
}

function isWholeLiteral(of: Expression | undefined, least: number): boolean {
  return of?.op === 'literal' && of.type === 'number' && /^\d{1,9}$/.test(String(of.value)) && Number(of.value) >= least
}

function matching(of: Expression, pattern: Expression, offset: number): Expression {
  if (pattern.op !== 'literal' || pattern.type !== 'string') {
    throw new SqlSyntaxError('matches() needs its pattern as a text in quotes', offset)
  }
  try {
    return { op: 'matches', of, pattern: portablePattern(String(pattern.value)).pattern }
  } catch (error) {
    if (!(error instanceof SqlSyntaxError)) throw error
    throw new SqlSyntaxError(`the pattern cannot be used: ${error.message}`, offset + 1 + error.offset, error.hint)
  }
}

/** `DATE '…'` or `TIMESTAMP '…'`. */
export function momentLiteral(type: 'date' | 'timestamp', token: Token): Expression {
  const literal = type === 'date' ? dateLiteral(token.text) : timestampLiteral(token.text)
  if (literal !== undefined) return literal
  const form = type === 'date' ? 'YYYY-MM-DD' : 'YYYY-MM-DD hh:mm:ss, in UTC or with Z or an offset'
  throw new SqlSyntaxError(`${showToken(token)} is not a ${type}`, token.offset, `Write it as ${form}.`)
}
