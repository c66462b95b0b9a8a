import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { compilePattern, type Pattern } from './pattern.ts'

function pattern(source: string): Pattern {
  const compiled = compilePattern(source)
  if (typeof compiled === 'string') throw new Error(`${source}: ${compiled}`)
  return compiled
}

test.each([
  ['^a+$', 'aaa', true],
  ['^a+$', 'aab', false],
  ['a|b|c', 'xxc', true],
  ['^(?:a|b|c)$', 'd', false],
  ['^[A-Z]{2}-\\d{4,6}$', 'CC-12345', true],
  ['^[A-Z]{2}-\\d{4,6}$', 'CC-123', false],
  ['^[^@]+@bank\\.example$', 'a.b@bank.example', true],
  ['(?i)^PROD', 'production', true],
  ['\\bprod\\b', 'the prod one', true],
  ['\\bprod\\b', 'reproduce', false],
  ['^$', '', true],
  ['^(a*)*$', 'aaaa', true],
  ['[\\w.-]+', '€', false],
  ['^.$', '😀', true],
  ['^a{0}b$', 'b', true],
  ['[-a]', '-', true],
  ['^[\\]a]+$', ']a', true],
])('%s on "%s" is %s', (source, text, expected) => {
  expect(pattern(source).test(text)).toBe(expected)
})

test.each([
  ['(?=a)', 'look-around'],
  ['(?<name>a)', 'named groups'],
  ['(a)\\1', '"\\1" is not supported'],
  ['(a', 'not closed'],
  ['a)', 'never opened'],
  ['[a', 'not closed'],
  ['[]', 'empty'],
  ['[[:alpha:]]', 'write the letters'],
  ['*a', 'nothing before'],
  ['a{2,1}', 'wrong way round'],
  ['a{', 'counts nothing'],
  ['[z-a]', 'wrong way round'],
  ['a\\', 'ends in'],
  ['a'.repeat(501), 'longer than 500'],
  ['((a{99}){99}){99}', 'multiply'],
  ['a{2000}', 'counts beyond'],
  ['a**', 'follows'],
])('%s is refused: %s', (source, words) => {
  expect(compilePattern(source)).toContain(words)
})

test('patterns that take an engine with backtracking years take no time', () => {
  for (const source of ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '(.*a){12}b', '^(\\w+\\s?)*$', 'a*a*a*a*a*a*b']) {
    expect(pattern(source).test(`${'a'.repeat(3_000)}!`)).toBe(false)
  }
})

test('a text beyond the limit is not judged', () => {
  expect(pattern('a').test('a'.repeat(10_001))).toBeUndefined()
})

const piece = fc.oneof(
  fc.constantFrom('a', 'b', '.', '\\d', '\\w', '\\s', '[ab]', '[^a]', '[a-c1]', '^', '$', '\\b', '-', '\\.'),
)
const { source } = fc.letrec<{ source: string }>((tie) => ({
  source: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    piece,
    fc.tuple(tie('source'), tie('source')).map(([left, right]) => `${left}${right}`),
    fc.tuple(tie('source'), tie('source')).map(([left, right]) => `(?:${left}|${right})`),
    fc
      .tuple(tie('source'), fc.constantFrom('*', '+', '?', '{2}', '{1,2}', '{0,}', '*?'))
      .map(([inside, sign]) => `(${inside})${sign}`),
  ),
}))

test('finds what the engine of JavaScript finds', () => {
  fc.assert(
    fc.property(
      source,
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', ' ', '-', '.', '\n'), maxLength: 8 }),
      (p, text) => {
        const compiled = compilePattern(p)
        if (typeof compiled !== 'string') expect(compiled.test(text)).toBe(new RegExp(p, 'u').test(text))
      },
    ),
    { numRuns: 2_000 },
  )
})

test('never throws, whatever stands in the pattern', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab()[]{}|*+?^$\\-,:12.d') }), (p) => {
      compilePattern(p)
    }),
    { numRuns: 2_000 },
  )
})
