import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Expression } from './expression.ts'
import { MAX_EXPRESSION_LENGTH, MAX_EXPRESSION_TOKENS } from './lexer.ts'
import { MAX_EXPRESSION_DEPTH, parseExpression } from './parse.ts'
import { SqlSyntaxError } from './syntax-error.ts'

/** The text of an expression with every part in parentheses: what the parser must read back as the same data. */
function print(of: Expression): string {
  const name = (text: string) => `"${text.replaceAll('"', '""')}"`
  const quote = (text: string) => `'${text.replaceAll("'", "''")}'`
  const list = (parts: readonly Expression[], by: string) => parts.map(print).join(by)
  switch (of.op) {
    case 'column':
      return name(of.name)
    case 'literal':
      if (of.type === 'date' || of.type === 'timestamp') return `${of.type} ${quote(String(of.value))}`
      return of.type === 'string' ? quote(String(of.value)) : String(of.value)
    case 'isNull':
      return `(${print(of.of)} IS NULL)`
    case 'isNaN':
      return `isnan(${print(of.of)})`
    case 'compare':
      return `(${print(of.left)} ${of.by} ${print(of.right)})`
    case 'in':
      return `(${print(of.of)} IN (${list(of.values, ', ')}))`
    case 'matches':
      return `matches(${print(of.of)}, ${quote(of.pattern)})`
    case 'like':
      return `(${print(of.of)} LIKE ${quote(of.pattern)})`
    case 'and':
    case 'or':
      return `(${list(of.of, ` ${of.op} `)})`
    case 'not':
      return `(NOT ${print(of.of)})`
    case 'arithmetic':
      return `(${print(of.left)} ${of.by} ${print(of.right)})`
    case 'negate':
      return `(- (${print(of.of)}))`
    case 'tryCast':
      return `TRY_CAST(${print(of.of)} AS ${of.to})`
    case 'call':
      return `${of.name}(${list(of.args, ', ')})`
    case 'case': {
      const branches = of.branches.map(({ when, then }) => `WHEN ${print(when)} THEN ${print(then)}`).join(' ')
      return `CASE ${branches}${of.otherwise === undefined ? '' : ` ELSE ${print(of.otherwise)}`} END`
    }
  }
}

const literals = fc.oneof(
  fc.integer().map((value): Expression => ({ op: 'literal', type: 'number', value: String(value) })),
  fc
    .constantFrom('0.1', '9007199254740993', '-1.50', '1e3')
    .map((value): Expression => ({ op: 'literal', type: 'number', value })),
  fc.string().map((value): Expression => ({ op: 'literal', type: 'string', value })),
  fc.boolean().map((value): Expression => ({ op: 'literal', type: 'boolean', value })),
  fc.constant<Expression>({ op: 'literal', type: 'date', value: '2024-02-29' }),
  fc.constant<Expression>({ op: 'literal', type: 'timestamp', value: '2024-03-31 01:30:00.5' }),
)
const { expression: expressions } = fc.letrec<{ expression: Expression }>((tie) => {
  const part = tie('expression')
  const many = fc.array(part, { minLength: 2, maxLength: 4 })
  return {
    expression: fc.oneof(
      { maxDepth: 5, withCrossShrink: true },
      literals,
      fc.string({ minLength: 1 }).map((name): Expression => ({ op: 'column', name })),
      part.map((of): Expression => ({ op: 'isNull', of })),
      part.map((of): Expression => ({ op: 'isNaN', of })),
      part.map((of): Expression => ({ op: 'not', of })),
      part.map((of): Expression => ({ op: 'negate', of })),
      fc.record({
        op: fc.constant('compare' as const),
        by: fc.constantFrom('=', '<>', '<', '<=', '>', '>='),
        left: part,
        right: part,
      }),
      fc.record({
        op: fc.constant('arithmetic' as const),
        by: fc.constantFrom('+', '-', '*', '/', '%'),
        left: part,
        right: part,
      }),
      fc.record({
        op: fc.constant('in' as const),
        of: part,
        values: fc.array(literals, { minLength: 1, maxLength: 3 }),
      }),
      fc.record({ op: fc.constantFrom('and' as const, 'or' as const), of: many }),
      fc.record({
        op: fc.constant('tryCast' as const),
        of: part,
        to: fc.constantFrom('string', 'integer', 'decimal', 'double', 'date', 'time'),
      }),
      fc.record({
        op: fc.constant('call' as const),
        name: fc.constantFrom('concat', 'coalesce', 'greatest'),
        args: many,
      }),
      fc.record({
        op: fc.constant('call' as const),
        name: fc.constantFrom('abs', 'isoDayOfWeek', 'length'),
        args: fc.tuple(part),
      }),
      fc.record({ op: fc.constant('like' as const), of: part, pattern: fc.constantFrom('a%', '_', "it''s") }),
      fc.record({ op: fc.constant('matches' as const), of: part, pattern: fc.constantFrom('[A-Z]{2}', 'a|b') }),
      fc.record({
        op: fc.constant('case' as const),
        // biome-ignore lint/suspicious/noThenProperty: the word of SQL; nobody awaits a branch
        branches: fc.array(fc.record({ when: part, then: part }), { minLength: 1, maxLength: 2 }),
        otherwise: part,
      }),
    ) as fc.Arbitrary<Expression>,
  }
})

describe('parseExpression', () => {
  test('reads back whatever is printed', () => {
    fc.assert(
      fc.property(expressions, (expression) => {
        const text = print(expression)
        fc.pre(text.length < MAX_EXPRESSION_LENGTH)
        expect(parseExpression(text)).toEqual(expression)
      }),
      { numRuns: 500 },
    )
  })

  test('throws nothing but its own error, whatever the text', () => {
    const words = fc.constantFrom(
      ...'a ( ) , + - * / % = <> < || and or not in is null between like case when then else end try_cast as date \'x\' "y" 1 .5 1e3 isnan matches -- \\ \u0000 \ud800'.split(
        ' ',
      ),
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        try {
          parseExpression(text)
        } catch (error) {
          expect(error).toBeInstanceOf(SqlSyntaxError)
          const { offset } = error as SqlSyntaxError
          expect(offset).toBeGreaterThanOrEqual(0)
          expect(offset).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['a + b * c', '("a" + ("b" * "c"))'],
    ['a - b - c', '(("a" - "b") - "c")'],
    ['a or b and not c = 1', '("a" or ("b" and (NOT ("c" = 1))))'],
    ['-5 < -x', '(-5 < (- ("x")))'],
    ['a || b || c', 'concat("a", "b", "c")'],
    ['a = 1 OR a IS NOT NULL', '(("a" = 1) or (NOT ("a" IS NULL)))'],
    ['a not between 1 and 2 and b', '((NOT (("a" >= 1) and ("a" <= 2))) and "b")'],
    ["`a b` not in (1, -2, 'x')", '(NOT ("a b" IN (1, -2, \'x\')))'],
    ["STARTS_WITH(a, 'x') and Iso_Day_Of_Week(d) < 6", '(startsWith("a", \'x\') and (isoDayOfWeek("d") < 6))'],
    ["case a when 1 then 'x' end", 'CASE WHEN ("a" = 1) THEN \'x\' END'],
    ["ts >= timestamp '2024-03-31T02:30:00+02:00'", '("ts" >= timestamp \'2024-03-31 00:30:00\')'],
    ['date > 5', '("date" > 5)'],
    ['.5 != 1.50', '(0.5 <> 1.50)'],
  ])('%s', (text, canonical) => {
    expect(print(parseExpression(text))).toBe(canonical)
  })

  test.each([
    ['', 0, 'expected a value, but the expression ends'],
    ['a >', 3, 'expected a value'],
    ['a > 1 b', 6, 'expected the end'],
    ['a < b < c', 6, 'comparisons cannot be chained'],
    ['a = null', 2, 'a comparison with NULL is never true'],
    ['a in (1, null)', 9, 'no NULL'],
    ['a in ()', 6, 'expected a value'],
    ['cast(a as int)', 0, 'CAST stops the whole query'],
    ['try_cast(a as blob)', 14, 'not a type'],
    ["d > date '2023-02-29'", 9, 'is not a date'],
    ["t > timestamp '2023-02-28 24:00'", 14, 'is not a timestamp'],
    ["t > timestamp '9999-12-31 23:59-18:00'", 14, 'is not a timestamp'],
    ['abss(a) > 1', 0, 'there is no function abss()'],
    ['abs(a, b) > 1', 0, 'abs() takes 1 arguments, not 2'],
    ['substring(a, 0, 2)', 0, 'substring() takes a start from 1'],
    ["a like 'x\\%'", 7, 'a backslash in LIKE'],
    ["a = 'x", 4, 'never closed'],
    ['a = 1 -- x', 6, 'comments are not read here'],
    ['a; drop table b', 1, '";" is not part of an expression'],
    ["matches(a, '^(?=x)')", 13, 'lookahead'],
    ['1x', 0, 'is not a number'],
    ['(select 1)', 8, 'expected ")"'],
    ['now() > a', 0, 'there is no function now()'],
  ])('refuses %j at %i', (text, offset, message) => {
    const error = failure(text)
    expect(error.message).toContain(message)
    expect(error.offset).toBe(offset)
  })

  test('suggests the function that was meant', () => {
    expect(failure("start_with(a, 'x')").hint).toContain('Did you mean "starts_with"?')
  })

  test.each(['(', 'not ', '- ', 'abs(', 'case when '])('a thousand "%s" are refused, not a full stack', (part) => {
    expect(failure(part.repeat(1000)).message).toContain(`more than ${MAX_EXPRESSION_DEPTH} deep`)
  })

  test('bounds length and words', () => {
    expect(failure('a'.repeat(MAX_EXPRESSION_LENGTH + 1)).message).toContain('characters')
    expect(failure('a+'.repeat(MAX_EXPRESSION_TOKENS)).message).toContain('words and signs')
  })

  test('resolves each column, with its place', () => {
    const seen: [string, number][] = []
    const resolved = parseExpression('bid <= "Ask Price"', (name, offset) => {
      seen.push([name, offset])
      return name.toUpperCase()
    })
    expect(seen).toEqual([
      ['bid', 0],
      ['Ask Price', 7],
    ])
    expect(print(resolved)).toBe('("BID" <= "ASK PRICE")')
  })
})

function failure(text: string): SqlSyntaxError {
  try {
    parseExpression(text)
  } catch (error) {
    if (error instanceof SqlSyntaxError) return error
    throw error
  }
  throw new Error(`${text} was accepted`)
}
