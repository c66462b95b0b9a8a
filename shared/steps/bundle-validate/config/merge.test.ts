import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Place } from '../../../kernel/index.ts'
import { Entries } from './entries.ts'
import { type Clash, mergeValues } from './merge.ts'
import { allPlaces } from './places.ts'
import { formatPath, type Value } from './value.ts'

/** Plain data to a value; every place has a line of its own. */
function valueFrom(data: unknown, file = 'a.yml', line = { last: 0 }): Value {
  const places: readonly Place[] = [{ file, line: ++line.last }]
  if (data === null) return { kind: 'null', places }
  if (typeof data === 'string') return { kind: 'text', value: data, places }
  if (typeof data === 'boolean') return { kind: 'boolean', value: data, places }
  if (typeof data === 'number') return { kind: 'number', value: data, written: String(data), places }
  if (Array.isArray(data)) return { kind: 'list', items: data.map((item) => valueFrom(item, file, line)), places }
  const entries = Object.entries(data as object).map(([key, inside]) => {
    const keyPlaces = [{ file, line: ++line.last }]
    return [key, { keyPlaces, value: valueFrom(inside, file, line) }] as const
  })
  return { kind: 'map', entries: Entries.of(entries), places }
}

function plain(value: Value): unknown {
  if (value.kind === 'map')
    return Object.fromEntries([...value.entries].map(([key, inside]) => [key, plain(inside.value)]))
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'null' ? null : value.value
}

function merged(
  base: unknown,
  over: unknown,
): { readonly data: unknown; readonly clashes: string[]; readonly value: Value } {
  const clashes: string[] = []
  const value = mergeValues(valueFrom(base), valueFrom(over, 'b.yml'), (clash: Clash) => {
    clashes.push(`${formatPath(clash.path)}: ${clash.base.kind}, ${clash.over.kind}`)
  })
  return { data: plain(value), clashes, value }
}

test.each<[unknown, unknown, unknown]>([
  [
    { a: 1, b: { c: 1 } },
    { b: { d: 2 }, e: 3 },
    { a: 1, b: { c: 1, d: 2 }, e: 3 },
  ],
  [
    [1, 2],
    [2, 3],
    [1, 2, 2, 3],
  ],
  [1, 2, 2],
  ['one', `n \${var.a}`, `n \${var.a}`],
  [`\${var.a}`, `\${var.b}`, `\${var.b}`],
  [null, { a: 1 }, { a: 1 }],
  [{ a: 1 }, null, { a: 1 }],
  [{ a: [1] }, { a: null }, { a: [1] }],
  [null, null, null],
])('%j and %j make %j', (base, over, expected) => {
  expect(merged(base, over)).toMatchObject({ data: expected, clashes: [] })
})

test.each<[unknown, unknown, string]>([
  [{ a: { b: [1] } }, { a: { b: 'x' } }, 'a.b: list, text'],
  [{ a: { b: {} } }, { a: { b: [] } }, 'a.b: map, list'],
  [{ a: 1 }, { a: {} }, 'a: number, map'],
  [1, 'two', ': number, text'],
  [{ a: true }, { a: 1 }, 'a: boolean, number'],
  [{ a: 1 }, { a: `\${var.a}` }, 'a: number, text'],
  [{ a: `\${var.a}` }, { a: true }, 'a: text, boolean'],
  [{ a: `\${var.a}` }, { a: 'x' }, 'a: text, text'],
])('%j and %j clash, and the second stands', (base, over, expected) => {
  const { clashes, data } = merged(base, over)
  expect(clashes).toEqual([expected])
  expect(data).toEqual(over)
})

test('places add up, the one that decides comes last', () => {
  const files = (value: Value) => allPlaces(value.places).map(({ file }) => file)
  expect(files(merged(1, 2).value)).toEqual(['a.yml', 'b.yml'])
  expect(files(merged(1, null).value)).toEqual(['b.yml', 'a.yml'])
  const { value } = merged({ x: 1 }, { x: 2 })
  expect(value.kind === 'map' && allPlaces(value.entries.get('x')?.keyPlaces ?? []).map(({ file }) => file)).toEqual([
    'a.yml',
    'b.yml',
  ])
})

const key = fc.constantFrom('a', 'b', '__proto__')
const tree = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(1, 'x', null),
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 3, selector: ([name]) => name }).map(Object.fromEntries),
  ),
})).tree

test('null changes nothing, on either side', () => {
  fc.assert(
    fc.property(tree, (data) => {
      expect(merged(data, null)).toMatchObject({ data, clashes: [] })
      expect(merged(null, data)).toMatchObject({ data, clashes: [] })
    }),
  )
})

test('is associative wherever nothing clashes', () => {
  fc.assert(
    fc.property(tree, tree, tree, (a, b, c) => {
      let clashed = false
      const onClash = () => {
        clashed = true
      }
      const [x, y, z] = [valueFrom(a, 'a'), valueFrom(b, 'b'), valueFrom(c, 'c')]
      const left = mergeValues(mergeValues(x, y, onClash), z, onClash)
      const right = mergeValues(x, mergeValues(y, z, onClash), onClash)
      fc.pre(!clashed)
      expect(plain(left)).toEqual(plain(right))
      expect(placesIn(left)).toEqual(placesIn(right))
    }),
  )
})

test('never loses a place unless a clash throws a value away', () => {
  fc.assert(
    fc.property(tree, tree, (a, b) => {
      const [x, y] = [valueFrom(a, 'a'), valueFrom(b, 'b')]
      const clashes: Clash[] = []
      const value = mergeValues(x, y, (clash) => clashes.push(clash))
      fc.pre(clashes.length === 0)
      expect(placesIn(value)).toEqual([...placesIn(x), ...placesIn(y)].sort())
    }),
  )
})

function placesIn(value: Value): string[] {
  const own = allPlaces(value.places).map((at) => `${at.file}:${at.line}`)
  if (value.kind === 'list') return [...own, ...value.items.flatMap(placesIn)].sort()
  if (value.kind !== 'map') return own.sort()
  const inside = value.entries
    .list()
    .flatMap(([, entry]) => [
      ...allPlaces(entry.keyPlaces).map((at) => `${at.file}:${at.line}`),
      ...placesIn(entry.value),
    ])
  return [...own, ...inside].sort()
}
