import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { allPlaces, firstPlace } from '../config/places.ts'
import type { Value } from '../config/value.ts'
import { valueAt } from '../config/value.ts'
import { MAX_FILE_BYTES } from './read-values.ts'
import { parseValues } from './values.ts'

/** The value as plain data. */
function plain(value: Value): unknown {
  if (value.kind === 'map')
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'null' ? null : value.value
}

const read = (text: string | Uint8Array) =>
  parseValues('databricks.yml', typeof text === 'string' ? new TextEncoder().encode(text) : text)
const data = (text: string) => plain(read(text).config)
const lines = (text: string | Uint8Array) =>
  read(text).findings.map(({ rule, message, at }) => `${at && formatPlace(at)} ${rule.id} ${message}`)
const start = (value: Value | undefined) => value && allPlaces(value.places).map(formatPlace)

describe('scalars, as the CLI reads them', () => {
  test.each([
    ['true', true],
    ['True', true],
    ['FALSE', false],
    ['yes', 'yes'],
    ['on', 'on'],
    ['n', 'n'],
    ['', null],
    ['~', null],
    ['Null', null],
    ['nULL', 'nULL'],
    ['010', 10],
    ['08', 8],
    ['-007', -7],
    ['+5', 5],
    ['0x1F', 31],
    ['0o17', 15],
    ['0b101', 5],
    ['-0x10', -16],
    ['1_000', 1000],
    ['1_000.5', 1000.5],
    ['12_3e4', 1_230_000],
    ['0_8', 8],
    ['07_7', 63],
    ['0x_F', 15],
    ['._1', '._1'],
    ['_1', '_1'],
    ['-9223372036854775809', -(2 ** 63)],
    ['18446744073709551616', 2 ** 64],
    ['0xFFFFFFFFFFFFFFFFF', '0xFFFFFFFFFFFFFFFFF'],
    ['9'.repeat(400), '9'.repeat(400)],
    ['1.5', 1.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1e400', '1e400'],
    ['.inf', Infinity],
    ['-.Inf', -Infinity],
    ['.nan', Number.NaN],
    ['1.2.3', '1.2.3'],
    ['16.4.x-scala2.12', '16.4.x-scala2.12'],
    ['2024-01-31', '2024-01-31'],
    ['-', null],
    ['12:30', '12:30'],
    ['0x', '0x'],
    ['"010"', '010'],
    ["'true'", 'true'],
    ['!!str 5', '5'],
    ['!!int "5"', 5],
    ['!!float 5.0', 5],
    ['! 5', 5],
    [`\${var.catalog}`, `\${var.catalog}`],
  ])('%s', (written, expected) => {
    const text = written === '-' ? 'key: ' : `key: ${written}`
    expect(lines(text)).toEqual([])
    expect(data(text)).toEqual({ key: expected })
  })

  test('a number keeps how it was written, so that no digit is lost', () => {
    expect(valueAt(read('id: 9007199254740993').config, ['id'])).toMatchObject({ written: '9007199254740993' })
  })

  test.each(['9223372036854775807', '-9223372036854775808'])('%s fits in 64 bits', (written) => {
    expect(lines(`id: ${written}`)).toEqual([])
  })

  test.each(['1__0', '1_', '0xF_', '1._5', '12_e3', '-_1'])('%s is no number, and no text either', (written) => {
    const message = `The number ${written} has a "_" that is not between two digits.`
    expect(lines(`id: ${written}`)).toEqual([`databricks.yml:1:5 yaml-invalid ${message}`])
  })

  test('a number of any length is read in no time', () => {
    expect(lines(`id: ${'9'.repeat(100_000)}\nhex: 0x${'f'.repeat(100_000)}`)).toEqual([])
  })

  test.each(['9223372036854775808', '18446744073709551615', '0xFFFFFFFFFFFFFFFF'])(
    'a whole number of all 64 bits is a mistake, one of more a floating-point number',
    (written) => {
      expect(lines(`id: ${written}`)).toEqual([
        expect.stringMatching(/^databricks.yml:1:5 yaml-invalid The whole number \S{1,41} does not fit in 64 bits\.$/),
      ])
    },
  )

  test('a tag must be known and must fit', () => {
    expect(lines('a: !!int five')).toEqual([expect.stringMatching(/^databricks.yml:1:4 yaml-invalid .*tag/)])
    // Databricks CLI 1.12.1: "invalid int value: 4.0".
    expect(lines('a: !!int 4.0')).toEqual([expect.stringMatching(/^databricks.yml:1:4 yaml-invalid .*tag/)])
    expect(lines('a: !!int "0x1_F"')).toEqual([])
    expect(lines('a: !reference x')).toEqual([expect.stringMatching(/^databricks.yml:1:4 yaml-invalid .*tag/)])
  })
})

describe('keys', () => {
  test.each([
    ['1: a', 'databricks.yml:1:1 yaml-invalid The key "1" is not a text.'],
    ['2024-01-31: a', 'databricks.yml:1:1 yaml-invalid The key "2024-01-31" is not a text.'],
    ['2024-1-3 10:00:00: a', 'databricks.yml:1:1 yaml-invalid The key "2024-1-3 10:00:00" is not a text.'],
    ['true: a', 'databricks.yml:1:1 yaml-invalid The key "true" is not a text.'],
    ['? [a]\n: b', 'databricks.yml:1:3 yaml-invalid The key is not a text.'],
    ['a: &x k\n*x : b', 'databricks.yml:2:1 yaml-invalid The key is not a text.'],
  ])('%j is refused', (text, expected) => {
    expect(lines(text)).toEqual([expected])
    expect(read(text).valid).toBe(false)
  })

  test('an unquoted null is the text "null"; anything in quotes is a text', () => {
    expect(data('null: 1\n"2": x\n"true": y\nyes: z')).toEqual({ null: 1, 2: 'x', true: 'y', yes: 'z' })
  })

  // Databricks CLI 1.12.1: "could not find expected ':'".
  test.each(['', 'a: {'])('a very long key is none, behind %j', (before) => {
    const text = (length: number) => `${before}${'k'.repeat(length)}: 1${before && '}'}\n`
    expect(lines(text(1000))).toEqual([])
    expect(lines(text(1030))).toEqual([expect.stringContaining('yaml-invalid')])
  })

  test('a key "__proto__" is data like any other', () => {
    expect(read('__proto__: {a: 1}').config.entries.keys.names).toEqual(['__proto__'])
  })

  test('one that is given twice is a mistake for us; the last counts, as in the CLI', () => {
    const { config, findings, valid } = read('a:\n  x: 1\n  y: 2\n  x: 3\n')
    expect(plain(config)).toEqual({ a: { x: 3, y: 2 } })
    expect(valid).toBe(true)
    expect(findings.map(({ at, related }) => [at?.line, related?.[0]?.at.line])).toEqual([[4, 2]])
  })

  test('ten thousand duplicates are not ten thousand findings', () => {
    expect(read('k: 1\n'.repeat(10_000)).findings).toHaveLength(50)
  })
})

describe('anchors', () => {
  test('an alias stands for the nearest anchor before it, and keeps the place where it was written', () => {
    const { config } = read('a: &x {k: 1}\nb: *x\nc: &x 2\nd: *x\n')
    expect(plain(config)).toEqual({ a: { k: 1 }, b: { k: 1 }, c: 2, d: 2 })
    expect(start(valueAt(config, ['b', 'k']))).toEqual(['databricks.yml:1:11'])
    expect(firstPlace(config.entries.get('b')?.keyPlaces)?.line).toBe(2)
    expect([valueAt(config, ['a'])?.anchored, valueAt(config, ['a', 'k'])?.anchored]).toEqual([true, undefined])
  })

  test('a name that is given twice is the later one, even inside of the other', () => {
    expect(data('a: &x\n  &x b: 1\nc: *x\n')).toEqual({ a: { b: 1 }, c: 'b' })
    expect(data('a: &x [1, &x 2]\nc: *x\n')).toEqual({ a: [1, 2], c: 2 })
  })

  test('"<<" adds what is not there; in a list the later wins', () => {
    expect(data('a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  z: 3\n')).toMatchObject({
      c: { x: 1, y: 2, z: 3 },
    })
    expect(data('a: &a {x: 1}\nc:\n  z: 3\n  <<: *a\n')).toMatchObject({ c: { x: 1, z: 3 } })
    expect(data('a: &a {x: {y: 1}}\nc:\n  x: {z: 2}\n  <<: *a\n')).toMatchObject({ c: { x: { z: 2 } } })
    expect(data('c:\n  <<: [{x: 1}]\n')).toEqual({ c: { x: 1 } })
    expect(data('"<<": 1')).toEqual({ '<<': 1 })
  })

  test.each([
    ['a: &a {x: 1}\nb:\n  <<: *a\n  <<: *a\n', '4:3 yaml-invalid A map has "<<" twice.'],
    ['b:\n  <<: {x: 1}\n', '2:7 yaml-invalid "<<" takes an alias of a map, or a list of them.'],
    ['a: &a [1]\nb:\n  <<: *a\n', '3:7 yaml-invalid "<<" takes an alias of a map, or a list of them.'],
    ['b:\n  <<: [1]\n', '2:7 yaml-invalid "<<" takes an alias of a map, or a list of them.'],
    ['b:\n  <<:\n', '2:6 yaml-invalid "<<" takes an alias of a map, or a list of them.'],
    ['a: &a\n  b: *a\n', '2:6 yaml-invalid The alias "*a" stands inside what it refers to.'],
    ['a: &a\n  <<: *a\n', '2:7 yaml-invalid The alias "*a" stands inside what it refers to.'],
    ['a: *b\nb: &b 1\n', '1:4 yaml-invalid The alias "*b" refers to no "&b" before it.'],
    [`a: ${'['.repeat(101)}${']'.repeat(101)}\n`, '1:104 yaml-invalid The file is nested more than 100 levels deep.'],
  ])('%j is refused, and says what to do', (text, expected) => {
    expect(lines(text)).toEqual([`databricks.yml:${expected}`])
    expect(read(text).findings[0]?.hint).toMatch(/^[A-Z].*\.$/)
  })

  test('a pattern without quotes is no alias, and the hint says so', () => {
    expect(read('include:\n  - *.yml\n').findings[0]?.hint).toMatch(/^Put it in quotes/)
  })

  test('a quote that is not closed is shown where it opens', () => {
    expect(lines('a: 1\nb: "x\nc: 2\n')[0]).toMatch(/^databricks\.yml:2:4 yaml-invalid .* the quote that opens here/)
  })
})

describe('places', () => {
  test('of keys, maps, lists and scalars', () => {
    const { config } = read('resources:\n  jobs:\n    train:\n      tasks:\n        - task_key: a\n      name:\n')
    expect(start(valueAt(config, ['resources', 'jobs']))).toEqual(['databricks.yml:3:5'])
    expect(start(valueAt(config, ['resources', 'jobs', 'train', 'tasks']))).toEqual(['databricks.yml:5:9'])
    expect(start(valueAt(config, ['resources', 'jobs', 'train', 'tasks', 0, 'task_key']))).toEqual([
      'databricks.yml:5:21',
    ])
  })

  // Where Databricks CLI 1.12.1 points to in "expected a string value, found null" and the like.
  test.each([
    ['a:\n', '1:3'],
    ['a:   # nothing\n', '1:3'],
    ['a:\nb: 1\n', '1:3'],
    ['a: &x\n', '1:4'],
    ['a: !!null\n', '1:4'],
    ['a: &x one\n', '1:4'],
    ['a: &x !!str one\n', '1:4'],
    ['a: !!str &x one\n', '1:4'],
    ['a: &x |\n  one\n', '1:4'],
    ['a: &x\n  b: 1\n', '1:4'],
    ['a: &x\n  - b\n', '1:4'],
    ['{a: , b: 1}\n', '1:5'],
    ['{a , b: 1}\n', '1:4'],
    ['{a}\n', '1:3'],
    ['? a\n', '1:4'],
  ])('of a value that is absent or has properties, in %j', (text, expected) => {
    expect(start(valueAt(read(text).config, ['a']))).toEqual([`databricks.yml:${expected}`])
  })

  test('an item that is absent stands right behind its dash', () => {
    expect(start(valueAt(read('a:\n  -\n  - b\n').config, ['a', 0]))).toEqual(['databricks.yml:2:4'])
  })

  test('a key stands where its anchor does', () => {
    expect(firstPlace(read('a: 1\n&k b: 2\n').config.entries.get('b')?.keyPlaces)).toMatchObject({ line: 2, column: 1 })
  })

  test('are the same with CRLF and a byte order mark', () => {
    const { config } = read('\uFEFFa: 1\r\nb:\r\n  c: 2\r\n')
    expect(plain(config)).toEqual({ a: 1, b: { c: 2 } })
    expect([start(valueAt(config, ['a'])), start(valueAt(config, ['b', 'c']))]).toEqual([
      ['databricks.yml:1:4'],
      ['databricks.yml:3:6'],
    ])
  })
})

describe('files', () => {
  test.each(['', ' \n', '# only a comment\n', '---\n', '---\n# x\n...\n', 'null', '~\n', '\uFEFF'])(
    '%j says nothing',
    (text) => {
      const { config, findings, valid } = read(text)
      expect([plain(config), findings, valid]).toEqual([{}, [], true])
    },
  )

  test('JSON is read, too', () => {
    expect(data('{\n\t"a": [1, "x", null, {"b": true}],\n\t"c": "\\u00e4"\n}')).toEqual({
      a: [1, 'x', null, { b: true }],
      c: 'ä',
    })
  })

  test.each([
    ['- a', '1:1 yaml-invalid The file holds a list where the configuration of a bundle is a map.'],
    ['hello', '1:1 yaml-invalid The file holds a text where the configuration of a bundle is a map.'],
    [
      'a: [1',
      '1:6 yaml-invalid This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ].',
    ],
  ])('%j is refused', (text, expected) => {
    const [line] = lines(text)
    expect(line?.slice(0, 40)).toEqual(`databricks.yml:${expected}`.slice(0, 40))
    expect(read(text).valid).toBe(false)
  })

  test('what follows a second "---" is ignored, and we say so', () => {
    expect(data('---\na: 1\n---\nb: 2\n')).toEqual({ a: 1 })
    expect(lines('a: 1\n---\nb: 2\n---\nc: 3\n')).toEqual([
      'databricks.yml:2:1 yaml-document-ignored Everything from this second YAML document on is ignored.',
    ])
    expect(lines('a: 1\n---\n# nothing\n')).toEqual([])
    expect(lines('a: 1\n...\n')).toEqual([])
  })

  test('comments of this step, alone or behind a value; never what is in a text', () => {
    const { comments } = read(
      'a: 1 # countersign: allow x\n#countersign: allow y\nb: |\n  # countersign: text\nc: "d # countersign: text"\n  # countersign: allow z  \r\nd: x#countersign:text\n',
    )
    expect(comments).toEqual([
      { line: 1, text: 'countersign: allow x', alone: false },
      { line: 2, text: 'countersign: allow y', alone: true },
      { line: 6, text: 'countersign: allow z', alone: true },
    ])
  })
})

describe('hostile files end soon', () => {
  const bomb = ['a0: &a0 [x]', ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]`)].join(
    '\n',
  )
  const mergeBomb = [
    'a0: &a0 {k: [1,2,3,4,5,6,7,8,9]}',
    ...Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1}\n  <<: *a${i}\n  x: *a${i}`),
  ].join('\n')
  const cases: [string, string | Uint8Array, RegExp][] = [
    ['an alias bomb', bomb, /more than 500000 values/],
    ['a bomb of merges', mergeBomb, /more than 500000 values/],
    ['deep blocks', Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), /nested/],
    ['deep flows', `a: ${'['.repeat(200_000)}`, /nested|not valid YAML/],
    ['deep closed flows', `a: ${'['.repeat(500)}${']'.repeat(500)}`, /nested more than 100 levels/],
    ['deep flow maps', `a: ${'{a: '.repeat(100_000)}`, /nested|not valid YAML/],
    ['many dashes', '- '.repeat(100_000), /indented|nested/],
    ['too many bytes', new Uint8Array(MAX_FILE_BYTES + 1).fill(0x61), /bytes/],
    ['a binary file', Uint8Array.from({ length: 100_000 }, (_, i) => (i * 197) & 0xff), /UTF-8|YAML/],
    ['zeros', new Uint8Array(100_000), /./],
    ['invalid UTF-8', Uint8Array.of(0x61, 0x3a, 0x20, 0xff), /UTF-8/],
    ['an unclosed quote', `a: "${'x\n'.repeat(100_000)}`, /YAML/],
  ]
  test.each(cases)('%s', (_, content, expected) => {
    const said = lines(content)
    expect(said.join('\n')).toMatch(expected)
    expect(said.length).toBeLessThanOrEqual(50)
  })
})
