import { didYouMean } from '../../kernel/suggest.ts'
import type { Comparison, Expression, SqlType } from './expression.ts'
import { showToken, type Token, tokenize } from './lexer.ts'
import { applyFunction, momentLiteral } from './parse-call.ts'
import { SqlSyntaxError } from './syntax-error.ts'

/** Says which column of the data a name stands for; throws {@link SqlSyntaxError} when there is none. */
export type ResolveColumn = (name: string, offset: number) => string

/** Deeper than any rule that a person reads, and far from the end of the stack. */
export const MAX_EXPRESSION_DEPTH = 100

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '==': '=',
  '<>': '<>',
  '!=': '<>',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
}

const TYPES: Readonly<Record<string, SqlType>> = {
  string: 'string',
  varchar: 'string',
  text: 'string',
  integer: 'integer',
  int: 'integer',
  bigint: 'integer',
  decimal: 'decimal',
  numeric: 'decimal',
  double: 'double',
  float: 'double',
  boolean: 'boolean',
  date: 'date',
  timestamp: 'timestamp',
  time: 'time',
}

const KEYWORDS = new Set(
  'and or not is in between like null true false case when then else end date timestamp cast try_cast as'.split(' '),
)

/**
 * Reads one row predicate or scalar expression of the portable subset of SQL: literals, columns, arithmetic,
 * comparisons, AND/OR/NOT, IS NULL, IN, BETWEEN, LIKE, CASE, TRY_CAST and the functions of `functions.ts`.
 * @throws SqlSyntaxError and nothing else, whatever the text.
 */
export function parseExpression(text: string, resolve: ResolveColumn = (name) => name): Expression {
  const tokens = tokenize(text)
  let next = 0
  let depth = 0

  const peek = (): Token => tokens[next] as Token
  const take = (): Token => tokens[next++] as Token
  const isWord = (word: string, token = peek()): boolean => token.kind === 'word' && token.text.toLowerCase() === word
  const isSymbol = (symbol: string): boolean => peek().kind === 'symbol' && peek().text === symbol
  const accept = (word: string): boolean => {
    const is = isWord(word)
    if (is) next++
    return is
  }
  const acceptSymbol = (symbol: string): boolean => {
    const is = isSymbol(symbol)
    if (is) next++
    return is
  }
  const unexpected = (wanted: string): SqlSyntaxError => {
    const token = peek()
    const found = token.kind === 'end' ? 'the expression ends' : `it says ${showToken(token)}`
    return new SqlSyntaxError(`expected ${wanted}, but ${found}`, token.offset)
  }
  const expectWord = (word: string): void => {
    if (!accept(word)) throw unexpected(word.toUpperCase())
  }
  const expectSymbol = (symbol: string): void => {
    if (!acceptSymbol(symbol)) throw unexpected(`"${symbol}"`)
  }
  const deeper = <T>(parse: () => T): T => {
    if (++depth > MAX_EXPRESSION_DEPTH) {
      throw new SqlSyntaxError(`the expression is nested more than ${MAX_EXPRESSION_DEPTH} deep`, peek().offset)
    }
    const result = parse()
    depth--
    return result
  }

  const disjunction = (): Expression => chain('or', conjunction)
  const conjunction = (): Expression => chain('and', negation)
  function chain(op: 'and' | 'or', part: () => Expression): Expression {
    const parts = [part()]
    while (accept(op)) parts.push(part())
    return parts.length === 1 ? (parts[0] as Expression) : { op, of: parts }
  }

  function negation(): Expression {
    return accept('not') ? { op: 'not', of: deeper(negation) } : predicate()
  }

  /** Comparisons do not chain: `a < b < c` says something else than it seems to. */
  function predicate(): Expression {
    const left = concatenation()
    const token = peek()
    const by = token.kind === 'symbol' ? COMPARISONS[token.text] : undefined
    if (by !== undefined) {
      next++
      const right = concatenation()
      const after = peek()
      if (after.kind === 'symbol' && COMPARISONS[after.text] !== undefined) {
        throw new SqlSyntaxError('comparisons cannot be chained', after.offset, 'Join two comparisons with AND.')
      }
      if (isNullLiteral(left) || isNullLiteral(right)) {
        throw new SqlSyntaxError('a comparison with NULL is never true', token.offset, 'Write IS NULL or IS NOT NULL.')
      }
      return { op: 'compare', by, left, right }
    }
    if (accept('is')) {
      const negated = accept('not')
      expectWord('null')
      return negateIf(negated, { op: 'isNull', of: left })
    }
    const negated = isWord('not') && ['in', 'between', 'like'].some((word) => isWord(word, tokens[next + 1] as Token))
    if (negated) next++
    if (accept('in')) return negateIf(negated, { op: 'in', of: left, values: inValues() })
    if (accept('between')) {
      const low = concatenation()
      expectWord('and')
      const high = concatenation()
      const within: Expression = {
        op: 'and',
        of: [
          { op: 'compare', by: '>=', left, right: low },
          { op: 'compare', by: '<=', left, right: high },
        ],
      }
      return negateIf(negated, within)
    }
    if (accept('like')) return negateIf(negated, { op: 'like', of: left, pattern: likePattern() })
    return left
  }

  function inValues(): Expression[] {
    expectSymbol('(')
    const values: Expression[] = []
    do {
      const at = peek()
      const value = concatenation()
      if (value.op !== 'literal' || value.type === 'null') {
        throw new SqlSyntaxError(
          'a list after IN holds literal values only, and no NULL',
          at.offset,
          'Write OR column IS NULL for NULL.',
        )
      }
      values.push(value)
    } while (acceptSymbol(','))
    expectSymbol(')')
    return values
  }

  function likePattern(): string {
    const token = take()
    if (token.kind !== 'string') throw new SqlSyntaxError('LIKE needs a text in quotes', token.offset)
    // Databricks takes a backslash as the escape, DuckDB as itself.
    if (token.text.includes('\\')) {
      throw new SqlSyntaxError(
        'a backslash in LIKE means different things to different engines',
        token.offset,
        "Use matches(column, 'pattern') instead.",
      )
    }
    if (isWord('escape')) throw new SqlSyntaxError('ESCAPE is not supported', peek().offset)
    return token.text
  }

  function concatenation(): Expression {
    const parts = [sum()]
    while (acceptSymbol('||')) parts.push(sum())
    return parts.length === 1 ? (parts[0] as Expression) : { op: 'call', name: 'concat', args: parts }
  }

  function sum(): Expression {
    let left = product()
    for (;;) {
      const by = acceptSymbol('+') ? '+' : acceptSymbol('-') ? '-' : undefined
      if (by === undefined) return left
      left = { op: 'arithmetic', by, left, right: product() }
    }
  }

  function product(): Expression {
    let left = unary()
    for (;;) {
      const by = acceptSymbol('*') ? '*' : acceptSymbol('/') ? '/' : acceptSymbol('%') ? '%' : undefined
      if (by === undefined) return left
      left = { op: 'arithmetic', by, left, right: unary() }
    }
  }

  function unary(): Expression {
    if (acceptSymbol('+')) return deeper(unary)
    if (!acceptSymbol('-')) return primary()
    // `-5` is one literal, so that it may stand in a list and no digit passes through arithmetic.
    if (peek().kind === 'number') return { op: 'literal', type: 'number', value: `-${numberText(take())}` }
    return { op: 'negate', of: deeper(unary) }
  }

  function primary(): Expression {
    const token = take()
    if (token.kind === 'number') return { op: 'literal', type: 'number', value: numberText(token) }
    if (token.kind === 'string') return { op: 'literal', type: 'string', value: token.text }
    if (token.kind === 'quoted') return { op: 'column', name: resolve(token.text, token.offset) }
    if (token.kind === 'word') return word(token)
    if (token.kind === 'symbol' && token.text === '(') {
      const inner = deeper(disjunction)
      expectSymbol(')')
      return inner
    }
    next--
    throw unexpected('a value')
  }

  function word(token: Token): Expression {
    const lower = token.text.toLowerCase()
    if (lower === 'null') return { op: 'literal', type: 'null', value: null }
    if (lower === 'true' || lower === 'false') return { op: 'literal', type: 'boolean', value: lower === 'true' }
    if ((lower === 'date' || lower === 'timestamp') && peek().kind === 'string') return momentLiteral(lower, take())
    if (lower === 'case') return deeper(caseOf)
    if (isSymbol('(')) return deeper(() => call(token, lower))
    if (KEYWORDS.has(lower) && lower !== 'date' && lower !== 'timestamp') {
      next--
      throw unexpected('a value')
    }
    return { op: 'column', name: resolve(token.text, token.offset) }
  }

  function caseOf(): Expression {
    const subject = isWord('when') ? undefined : disjunction()
    const branches: { when: Expression; then: Expression }[] = []
    while (accept('when')) {
      const value = disjunction()
      const when: Expression = subject === undefined ? value : { op: 'compare', by: '=', left: subject, right: value }
      expectWord('then')
      // biome-ignore lint/suspicious/noThenProperty: the word of SQL; nobody awaits a branch
      branches.push({ when, then: disjunction() })
    }
    if (branches.length === 0) throw unexpected('WHEN')
    const otherwise = accept('else') ? disjunction() : undefined
    expectWord('end')
    return { op: 'case', branches, ...(otherwise === undefined ? {} : { otherwise }) }
  }

  function call(token: Token, lower: string): Expression {
    expectSymbol('(')
    if (lower === 'cast') {
      throw new SqlSyntaxError(
        'CAST stops the whole query at the first value that does not fit',
        token.offset,
        'Write TRY_CAST(… AS …), which is NULL there.',
      )
    }
    if (lower === 'try_cast') return tryCast()
    const args: Expression[] = []
    const offsets: number[] = []
    if (!isSymbol(')')) {
      do {
        offsets.push(peek().offset)
        args.push(disjunction())
      } while (acceptSymbol(','))
    }
    expectSymbol(')')
    return applyFunction(token, args, offsets)
  }

  function tryCast(): Expression {
    const of = disjunction()
    expectWord('as')
    const token = take()
    const to = token.kind === 'word' ? TYPES[token.text.toLowerCase()] : undefined
    if (to === undefined) {
      const types = [...new Set(Object.values(TYPES))]
      throw new SqlSyntaxError(
        `${showToken(token)} is not a type that is known here`,
        token.offset,
        `Known types: ${types.join(', ')}.${didYouMean(token.text, Object.keys(TYPES))}`,
      )
    }
    expectSymbol(')')
    return { op: 'tryCast', of, to }
  }

  const expression = disjunction()
  if (peek().kind !== 'end') throw unexpected('the end, or AND, OR or an operator')
  return expression
}

function negateIf(negated: boolean, of: Expression): Expression {
  return negated ? { op: 'not', of } : of
}

function isNullLiteral(expression: Expression): boolean {
  return expression.op === 'literal' && expression.type === 'null'
}

function numberText(token: Token): string {
  return token.text.startsWith('.') ? `0${token.text}` : token.text
}
