import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { firstPlace } from '../config/places.ts'
import { type Value, valueAt } from '../config/value.ts'
import { parseValues } from './values.ts'

// Every text here was given to yaml.v3 3.0.4, which the Databricks CLI reads with: what it says of it, and its values.

const read = (text: string) => parseValues('a.yml', new TextEncoder().encode(text))
const lines = (text: string) =>
  read(text).findings.map(({ rule, message, at }) => `${at && formatPlace(at)} ${rule.id} ${message}`)
const start = (value: Value | undefined) => {
  const place = value && firstPlace(value.places)
  return place && formatPlace(place)
}

function plain(value: Value): unknown {
  if (value.kind === 'map') {
    return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
  }
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'null' ? null : value.value
}

function expectValues(text: string, values: unknown): void {
  expect(lines(text)).toEqual([])
  expect(plain(read(text).config)).toEqual(values)
}

describe('where the lines of brackets and quotes begin is all one', () => {
  test.each([
    ['a:\n  tags: {\n    b: c\n  }\n  d: 1\n', { a: { tags: { b: 'c' }, d: 1 } }],
    ['a:\n  tags: {\n    b: c\n}\n  d: 1\n', { a: { tags: { b: 'c' }, d: 1 } }],
    ['a: {\nb: 1,\nc: [\n2,\n# c\n3\n]\n}\nd: 4\n', { a: { b: 1, c: [2, 3] }, d: 4 }],
    ['a:\n  - {\nb: 1}\n  - [\n]\n  - x\n', { a: [{ b: 1 }, [], 'x'] }],
    ['a:\n  b: [\nx\ny\n]\n  d: 2\n', { a: { b: ['x y'], d: 2 } }],
    ['a: [\n"b\nc",\n\'d\n\n e\']\nf: 1\n', { a: ['b c', 'd\ne'], f: 1 }],
    ['a: {\n# }\nb: "}",\nc: {d: \']\'\n}}\ne: 1\n', { a: { b: '}', c: { d: ']' } }, e: 1 }],
    ['a:\n  b: "x\ny"\n  c: 1\n', { a: { b: 'x y', c: 1 } }],
    ["a:\n  - 'x\n\n\ny'\n  - z\n", { a: ['x\n\ny', 'z'] }],
    ['a: "x \\\ny"\nb: "# c\n# d"\n', { a: 'x y', b: '# c # d' }],
    ['x: &x {b: 1}\na: {\n<<: *x,\nc: *x\n}\n', { x: { b: 1 }, a: { b: 1, c: { b: 1 } } }],
    ['a: {\r\nb: 1\r\n}\r\nc: [\r\n]\r\n', { a: { b: 1 }, c: [] }],
  ])('%j', expectValues)

  test('their contents stand where they stand', () => {
    const { config } = read('a:\n  tags: {\nb: x,\n "c": [\n1]\n}\n  d: 1\n')
    expect(start(valueAt(config, ['a', 'tags', 'b']))).toBe('a.yml:3:4')
    expect(start(valueAt(config, ['a', 'tags', 'c', 0]))).toBe('a.yml:5:1')
    expect(start(valueAt(config, ['a', 'd']))).toBe('a.yml:7:6')
  })

  test.each([
    'a: {\nb: 1\n',
    'a: [\n---\n]\n',
    'a: "x\n---\ny"\n',
    'a: {\n- b\n}\n',
    'a:\n{b: 1}\n',
    'a: {\nb: c\nd: e\n}\n',
    'a: [\n] x\n',
    '"a\nb": 1\n',
    'a:\n    b: [\n]\n  c: 1\n',
  ])('%j is refused all the same', (text) => {
    expect(lines(text)).toContainEqual(expect.stringContaining('yaml-invalid'))
  })
})

describe('comments may follow at once', () => {
  test.each([
    ['a: "x"# c\nb: \'y\'#c\n', { a: 'x', b: 'y' }],
    ['a: [1]# c\nb: {c: 1}# }\nd: |# c\n  x\n', { a: [1], b: { c: 1 }, d: 'x\n' }],
    ['a: [# c\n "x"# d\n,# e\n 2]\n', { a: ['x', 2] }],
    ['a: x# c\n', { a: 'x# c' }],
  ])('%j', expectValues)

  test.each(['a: !!str# c\n', 'a: &x# c\n  b: 1\n', 'x: &x 1\na: *x# c\n'])('not at %j', (text) => {
    expect(read(text).valid).toBe(false)
  })
})

describe('tags', () => {
  test.each([
    ['a: !foo {b: !bar [1, !!str 2]}\n', { a: { b: [1, '2'] } }],
    ['a: !!seq {b: 1}\nc: !!str [2]\nd: !!set {e, f}\n', { a: { b: 1 }, c: [2], d: { e: null, f: null } }],
    ['a: !!omap [b: 1]\nc: !<!x> [5]\n', { a: [{ b: 1 }], c: [5] }],
    ['a: ! 5\nb: ! "5"\nc: ! [1]\n', { a: 5, b: '5', c: [1] }],
    ['a: !!null x\nb: !!str\n', { a: null, b: '' }],
    ['!!str 1: 2\n!!str <<: 3\n', { 1: 2, '<<': 3 }],
    ['x: &x {b: 1}\n!!merge <<: *x\n', { x: { b: 1 }, b: 1 }],
    ['%TAG !e! tag:e,2000:\n---\na: !e!foo [1]\n', { a: [1] }],
    ['%YAML 1.1 # c\n---\na: yes\nb: 010\n', { a: 'yes', b: 10 }],
  ])('%j', expectValues)

  test.each([
    'a: !foo x\n',
    'a: !foo\n',
    'a: !!map x\n',
    'a: !!binary aGVsbG8=\n',
    'a: !e!foo [1]\n',
    '%TAG !! tag:e,2000:\n---\na: !!str 1\n',
    '!foo a: 1\n',
    'a: !f#oo [1]\n',
    '!!int 1: 1\n',
    '%YAML 1.2\n---\na: 1\n',
    '%YAML 1.1\n%YAML 1.1\n---\na: 1\n',
    '%YAML 1.1\na: 1\n',
    '%FOO\n---\na: 1\n',
  ])('%j is refused', (text) => expect(read(text).valid).toBe(false))
})

describe('keys', () => {
  test.each([
    ['a : 1\n"b" : 2\n? c\n: 3\n', { a: 1, b: 2, c: 3 }],
    ['a: {"b":1, \'c\':[2], d, "e\n f"}\n', { a: { b: 1, c: [2], d: null, 'e f': null } }],
    ['?\n  a\n: 1\n?\n: 2\n', { a: 1, '': 2 }],
    ['a: {? b : 1, c\n}\n', { a: { b: 1, c: null } }],
    ['a: {b:c}\nd: [e: 1, "f": 2]\n', { a: { 'b:c': null }, d: [{ e: 1 }, { f: 2 }] }],
  ])('%j', expectValues)

  const oneLine = 'The key and its ":" do not stand in one line.'
  const blank = 'Within brackets, the ":" needs a blank behind it.'
  test.each([
    ['a: {b\n : c}\n', `1:5 yaml-invalid ${oneLine}`],
    ['a: {"b"\n : c}\n', `1:5 yaml-invalid ${oneLine}`],
    ['a: {b # x\n : c}\n', `1:5 yaml-invalid ${oneLine}`],
    ['a: {b c\n d: e}\n', `1:5 yaml-invalid ${oneLine}`],
    ['{ "b\nc": [] }\n', `1:3 yaml-invalid ${oneLine}`],
    ['a: {b:, c: 1}\n', `1:5 yaml-invalid ${blank}`],
    ['a: {b:}\n', `1:5 yaml-invalid ${blank}`],
    ['a: {b:[1]}\n', `1:5 yaml-invalid ${blank}`],
    [': x\n', '1:1 yaml-invalid There is no key before the ":".'],
    ['a: {: x}\n', '1:5 yaml-invalid There is no key before the ":".'],
    ['a: [:1]\n', '1:5 yaml-invalid Within brackets, a text without quotes cannot begin with a ":".'],
    ['a: [?1]\n', '1:5 yaml-invalid Within brackets, a text without quotes ends at a "?".'],
    ['a: [<<]\n', '1:5 yaml-invalid The "<<" is no key here.'],
    ['&b.c a: 1\n', '1:1 yaml-invalid The anchor "&b.c" has more than letters, digits, "_" and "-" in it.'],
    ['a: &b.c 1\n', '1:4 yaml-invalid The anchor "&b.c" has more than letters, digits, "_" and "-" in it.'],
  ])('%j is refused, or read in another way than it is meant', (text, expected) => {
    expect(lines(text)).toEqual([`a.yml:${expected}`])
  })
})

describe('the first document', () => {
  test.each(['a: 1\n---\nb: 2\n', 'a: 1\n...\nb: 2\n', 'a: 1\n... # c\n# d\n\nb: 2\n', 'a: 1\r\n...\r\nb: 2\r\n'])(
    '%j ends with its mark',
    (text) => {
      expect(read(text).findings.map(({ rule }) => rule.id)).toEqual(['yaml-document-ignored'])
      expect(plain(read(text).config)).toEqual({ a: 1 })
    },
  )

  const ignored = 'yaml-document-ignored Everything from here on is ignored:'
  test.each([
    ['  a: 1\nb: 2\n', '2:1', { a: 1 }],
    ['# c\n---\n  a:\n    - x\n\n# d\n c: 3\n', '7:2', { a: ['x'] }],
    [' a: {\nb: 1\n}\nc: *nope\n', '4:1', { a: { b: 1 } }],
    ['%YAML 1.1\n---\n  a: |\n   x\nb: 1\n', '5:1', { a: 'x\n' }],
    // What follows may be no YAML at all: Databricks CLI 1.12.1 reads its first token only.
    ['  a: 1\nb: [\n', '2:1', { a: 1 }],
    ['  a: 1\n- x\nb\n', '2:1', { a: 1 }],
    ['  a: 1\n]\n', '2:1', { a: 1 }],
    ['  a: 1\n"b": @\n', '2:1', { a: 1 }],
    ['  a: 1\n b: 1\nc: {\n', '2:2', { a: 1 }],
  ])('%j ends where a line begins further left than the first', (text, place, values) => {
    expect(lines(text)).toEqual([expect.stringContaining(`a.yml:${place} ${ignored}`)])
    expect(plain(read(text).config)).toEqual(values)
  })

  test.each([
    'a: 1\n...x: 1\n]\n',
    'a: 1\n---x\n',
    '  a: 1\n@b: 1\n',
    '  a: 1\n"b\n',
    'a:\n    b: 1\n  c: 2\n',
    '  a: b: c\nd: 1\n',
  ])('%j is refused', (text) => {
    expect(lines(text)).toEqual([expect.stringContaining('yaml-invalid')])
  })

  test.each([
    ['a: |\n  x', 'x'],
    ['a: |+\n  x', 'x'],
    ['a: >\n  x\n  y', 'x y'],
    ['a: |\n  x\n', 'x\n'],
    ['a: |-\n  x', 'x'],
    ['a: |\n  x\n\n', 'x\n'],
  ])('%j: a block of text has no line break that the file does not have', (text, value) => {
    expectValues(text, { a: value })
  })
})
