import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { portablePattern } from './pattern.ts'
import { SqlSyntaxError } from './syntax-error.ts'

describe('portablePattern', () => {
  test.each([
    ['^[A-Z]{2}$', '[A-Z]{2}', true],
    ['[A-Z]{2}', '[A-Z]{2}', false],
    ['^a|b$', 'a|b', false],
    ['^a$|^b$', 'a|b', true],
    ['^(a|b)+?$', '(?:a|b)+', true],
    ['^a.c$', 'a[^\\n\\r\u2028\u2029]c', true],
    ['^\\s*$', '[\\t\\n\\x0B\\f\\r ]*', true],
    ['^[\\s\\d-]$', '[\\t\\n\\x0B\\f\\r \\d\\-]', true],
    ['^[a[&]$', '[a\\[\\&]', true],
    ['^\\u00e9\\x41\\/\\v$', 'éA/\\x0B', true],
    ['^\\uD83D\\uDE00$', '😀', true],
    ['', '', false],
  ])('%j becomes %j', (source, pattern, anchored) => {
    expect(portablePattern(source)).toEqual({ pattern, anchored })
  })

  test.each([
    ['(?=a)', 0, 'lookahead'],
    ['a(?<!b)', 1, 'lookahead and lookbehind'],
    ['(?<n>a)', 0, 'named groups'],
    ['(?P<n>a)', 0, 'named groups'],
    ['(?i)a', 0, 'inline flags'],
    ['(?>a)', 0, 'atomic'],
    ['(a)\\1', 3, 'backreferences'],
    ['\\k<n>', 0, 'backreferences'],
    ['a*+', 2, 'possessive'],
    ['a**', 2, 'a quantifier follows'],
    ['\\bx', 0, 'word boundaries'],
    ['x\\Z', 1, 'is not portable'],
    ['\\p{L}', 0, 'Unicode properties'],
    ['a^b', 1, 'at the start of the pattern only'],
    ['(a$)', 2, 'at the end of the pattern only'],
    ['a{2', 1, '"{"'],
    ['a{3,2}', 1, 'out of order'],
    ['(a{100}){100}', 0, 'more than 1000 times'],
    ['[z-a]', 1, 'out of order'],
    ['[\\d-z]', 1, 'a range needs a character'],
    ['[]', 0, 'an empty class'],
    ['[[:alpha:]]', 1, 'POSIX'],
    ['[a', 0, 'never closed'],
    ['(a', 0, 'never closed'],
    ['a)', 1, 'closes nothing'],
    ['*a', 0, 'nothing that "*" could repeat'],
    ['a\\', 1, 'ends in a backslash'],
    ['\\x4', 0, 'hexadecimal'],
    ['\\uD83D', 0, 'surrogate'],
    ['\ud83d', 0, 'surrogate'],
    ['\\Qa\\E', 0, 'is not portable'],
    ['[\\S]', 1, '"\\S" inside a class'],
    [`${'('.repeat(51)}a${')'.repeat(51)}`, 50, 'nested more than 50 deep'],
    ['a'.repeat(5001), 0, 'characters'],
  ])('refuses %j at %i', (source, offset, message) => {
    const error = failure(source)
    expect(error?.message).toContain(message)
    expect(error?.offset).toBe(offset)
  })

  test('throws nothing but its own error', () => {
    const parts = fc.constantFrom(...'( ) [ ] { } | ^ $ . * + ? \\ - a 1 , : (?: (?< \\u \\x {2} & ~ 😀'.split(' '))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(parts).map((some) => some.join('')),
        ),
        (source) => {
          failure(source)
        },
      ),
      { numRuns: 3000 },
    )
  })
})

describe('means the same to DuckDB (RE2) and to ECMA-262', () => {
  let connection: DuckDBConnection
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(':memory:')).connect()
  })
  afterAll(() => connection.closeSync())

  const atoms = [
    'a',
    'b',
    '.',
    '\\d',
    '\\w',
    '\\s',
    '\\S',
    '\\D',
    '[ab]',
    '[^a\\n]',
    '[\\w-]',
    '(a|b)',
    '(?:a|)',
    '\\.',
    '\\/',
    '[&~^-]',
    'é',
    '\\x0B',
  ]
  const patterns = fc
    .array(fc.tuple(fc.constantFrom(...atoms), fc.constantFrom('', '*', '+', '?', '{1,2}', '+?')), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => `^${parts.map(([atom, quantifier]) => atom + quantifier).join('')}$`)
  const texts = fc
    .array(fc.constantFrom('a', 'b', '1', ' ', '\n', '\r', '\v', '\u2028', '.', '/', '&', '-', '_', 'é', '\u00a0'), {
      maxLength: 5,
    })
    .map((parts) => parts.join(''))

  test('on generated patterns and texts', async () => {
    const cases = fc.sample(fc.tuple(patterns, texts), { numRuns: 1500, seed: 7 })
    let matched = 0
    for (const [source, text] of cases) {
      const { pattern } = portablePattern(source)
      const ecma = new RegExp(`^(?:${pattern})$`).test(text)
      const reader = await connection.runAndReadAll('SELECT regexp_full_match($1, $2) AS m', [text, pattern])
      expect({ source, text, matches: reader.getRowObjectsJson()[0]?.m }).toEqual({ source, text, matches: ecma })
      if (ecma) matched++
    }
    // Patterns that never match would prove nothing.
    expect(matched).toBeGreaterThan(100)
  })
})

function failure(source: string): SqlSyntaxError | undefined {
  try {
    portablePattern(source)
    return undefined
  } catch (error) {
    if (error instanceof SqlSyntaxError) return error
    throw error
  }
}
