import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { allPlaces } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import { CORPUS } from '../testing/corpus.ts'
import { readPlainYaml } from './plain-yaml.ts'
import { parseValues } from './values.ts'

/** What the full parser makes of a text that the plain reader accepts: the same, without a finding. */
function expectSame(text: string): boolean {
  const plain = readPlainYaml('a.yml', text)
  if (plain === undefined) return false
  const { config, size, findings, comments } = parseValues('a.yml', new TextEncoder().encode(text))
  expect([plain.size, [], []]).toEqual([size, findings, comments])
  expect(spelt(plain.config)).toEqual(spelt(config))
  return true
}

/** Everything of a value, its places in words. */
function spelt(value: Value): unknown {
  const own = { kind: value.kind, anchored: value.anchored, places: allPlaces(value.places) }
  if (value.kind === 'list') return { ...own, items: value.items.map(spelt) }
  if (value.kind === 'map') {
    const entries = value.entries.list().map(([key, entry]) => [key, allPlaces(entry.keyPlaces), spelt(entry.value)])
    return { ...own, entries }
  }
  if (value.kind === 'number') return { ...own, value: value.value, written: value.written }
  return value.kind === 'null' ? own : { ...own, value: value.value }
}

test.each([
  'a: 1',
  'a:\n  b: c # d\n  e:\n    - f\n    - g: h\n      i: j\n',
  'a:\n- b\n- c: 1\n  d:\n  - e\nf: g\n',
  'a:\n  - - 1\n    - 2\n  - x\n',
  '# c\n\na:   "x y"   # z\nb: \'u\'\nc: [1, two, "three", {k: v, l: []}]\nd: {}\ne: { f: g }\n',
  `a: http://x/y?z=1\nb: \${var.x}-1\nc: 16.4.x-scala2.12\nd: -5\ne: ~\nf: null\ng:\nh: 0 0 6 * * ?\ni: --j=k\nl: [./a/*.yml, b c]\n`,
  'a: x#y\nb: "x" # y\nc: -\nd: 1\n'.replace('c: -\n', ''),
  'a:\n  b:\n\n    # deep\n    c: 1\n  # less\n    d: 2\n',
])('%j is plain', (text) => {
  expect(expectSame(text)).toBe(true)
})

test.each([10, 63, 64, 65, 66, 200])('a map of %d keys is plain, unless one of them comes twice', (count) => {
  const keys = Array.from({ length: count }, (_, index) => `k${index}: ${index}\n`)
  expect(expectSame(`a:\n  ${keys.join('  ')}`)).toBe(true)
  expect(expectSame(`a: { ${keys.join('').trim().replaceAll('\n', ', ')} }\n`)).toBe(true)
  for (const again of [0, count - 1]) expect(readPlainYaml('a.yml', `${keys.join('')}k${again}: x\n`)).toBeUndefined()
})

test.each([
  ...['', '- a', 'a', 'a: 1\na: 2', 'a: &x 1', 'a: *x', '<<: 1', 'a: |\n  x', 'a: >\n  x', 'a: "x\\n"', "a: 'x''y'"],
  ...['a: b: c', 'a: b:', 'a:\n  b\n', 'a: b\n  c', 'a: 1\n b: 2', 'a:\n    b: 1\n  c: 2', '---\na: 1', 'a: 1\n...\n'],
  ...[
    'true: 1',
    '1: 1',
    '? a\n: b',
    'a: @x',
    'a: %x',
    'a: `x`',
    'a: "x" y',
    'a: [1',
    'a: [1,2]',
    'a: [1, 2] 3',
    'a: !!str 1',
  ],
  ...[
    'a:\tb',
    'a: b\r\n',
    'a: \u2028',
    '-a: 1\n- b',
    'a:\n- b\n c: 1',
    'a: 9223372036854775808',
    'a: {b}',
    'a: {b: , c: d}',
  ],
  ...[
    'a: 1 # countersign: allow x',
    'a: - b',
    `a: [\${x}]`,
    'a: # x\n  b',
    '- a: 1\nb: 2',
    'a:\n  - b\n   - c',
    'a:\n  -\n    b: 1',
  ],
])('%j is left to the full parser', (text) => {
  expect(readPlainYaml('a.yml', text)).toBeUndefined()
})

test('most of what people write is plain', () => {
  const texts = CORPUS.flatMap(({ files }) =>
    Object.entries(files).flatMap(([path, text]) => (path.endsWith('.yml') ? [text] : [])),
  )
  const plain = texts.filter(expectSame)
  expect(plain.length).toBeGreaterThan(texts.length / 2)
})

test('whatever is read so is read as the full parser reads it', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'b:',
      'c: ',
      ' ',
      '  ',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '-',
      '\n- ',
      '#',
      ' # x',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ', ',
    ],
    ...[
      '1',
      '0x1F',
      '010',
      '1.5',
      'true',
      'null',
      '~',
      `\${var.x}`,
      ...['@x', '=x', '(', '$', '--', './a', ' *.yml', '[a, ', '{a: ', ']', '}'],
      '.',
      '/',
      '?',
      '!',
      '&x',
      '*x',
      '|',
      '>',
      '%',
      '@',
      ':',
      ',',
    ],
    ...['---', '...', 'ä', '<<: ', '=', '\\', '+', '_', '(', ')', '.inf', '1_000', ':: ', 'key: value\n'],
  )
  let plain = 0
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
      if (expectSame(pieces.join(''))) plain++
      if (expectSame(`k:\n  a: 1\n  b:\n    - x\n${pieces.join('')}`)) plain++
      if (expectSame(`k: ${pieces.join('')}\n`)) plain++
    }),
    { numRuns: 2000 },
  )
  expect(plain).toBeGreaterThan(100)
})

test('a mutated bundle is read as the full parser reads it, or not at all', () => {
  const texts = fc.constantFrom(...CORPUS.flatMap(({ files }) => Object.values(files)))
  const change = fc.record({
    at: fc.nat(3000),
    drop: fc.nat(3),
    put: fc.string({ unit: fc.constantFrom(...' \n:-#"\'[]{},&*a1$.'.split('')), maxLength: 4 }),
  })
  fc.assert(
    fc.property(texts, fc.array(change, { maxLength: 3 }), (text, changes) => {
      expectSame(
        changes.reduce((all, { at, drop, put }) => {
          const from = at % (all.length + 1)
          return all.slice(0, from) + put + all.slice(from + drop)
        }, text),
      )
    }),
    { numRuns: 500 },
  )
})
