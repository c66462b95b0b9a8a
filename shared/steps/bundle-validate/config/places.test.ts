import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  addText,
  allFiles,
  allPlaces,
  firstPlace,
  isNowhere,
  joinPlaces,
  lastPlace,
  lastPlaces,
  placeInLines,
  turnedPlaces,
} from './places.ts'

/** A text of the lines, as a reader adds it. */
function read(file: string, text: string): number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return addText(file, text.length, (offset) => placeInLines(file, starts, offset))
}

test('a spot is the line and column of a character, in the text that it stands in', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[ab\n]{0,12}$/), { minLength: 1, maxLength: 5 }), (texts) => {
      const begins = texts.map((text, index) => read(`${index}.yml`, text))
      for (const [index, text] of texts.entries()) {
        for (let offset = 0; offset <= text.length; offset++) {
          const before = text.slice(0, offset).split('\n')
          const expected = { file: `${index}.yml`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
          expect(lastPlace((begins[index] ?? 0) + offset)).toEqual(expected)
        }
      }
    }),
  )
})

test('places are joined in their order, and those of nobody add none', () => {
  const begin = read('a.yml', 'abc')
  const joined = joinPlaces(joinPlaces([], begin), joinPlaces([begin + 1, { file: 'b.yml' }], []))
  expect(allPlaces(joined)).toEqual([
    { file: 'a.yml', line: 1, column: 1 },
    { file: 'a.yml', line: 1, column: 2 },
    { file: 'b.yml' },
  ])
  expect(allFiles(joined)).toEqual(['a.yml', 'a.yml', 'b.yml'])
  expect([firstPlace(joined)?.column, lastPlace(joined)?.file]).toEqual([1, 'b.yml'])
  expect(allPlaces(lastPlaces(joined, 1))).toEqual([{ file: 'b.yml' }])
  expect([isNowhere([]), isNowhere(begin), lastPlace([]), firstPlace(undefined)]).toEqual([
    true,
    false,
    undefined,
    undefined,
  ])
})

test.each([
  ['near the beginning', 0],
  ['beyond what two of them are packed for', 2 ** 27],
])('two places of files are told apart, %s of all that was read', (_, length) => {
  addText('before.yml', length, () => ({ file: 'before.yml' }))
  const spots = fc.nat({ max: 40 })
  fc.assert(
    fc.property(spots, spots, spots, (a, b, c) => {
      const begin = read('a.yml', 'x'.repeat(40))
      const columns = (places: Parameters<typeof allPlaces>[0]) =>
        allPlaces(places).map(({ column }) => (column ?? 0) - 1)
      const pair = joinPlaces(begin + a, begin + b)
      expect(columns(pair)).toEqual([a, b])
      expect([firstPlace(pair)?.column, lastPlace(pair)?.column]).toEqual([a + 1, b + 1])
      expect([isNowhere(pair), columns(lastPlaces(pair, 1)), columns(lastPlaces(pair, 2))]).toEqual([
        false,
        [b],
        [a, b],
      ])
      expect(columns(joinPlaces(pair, begin + c))).toEqual([a, b, c])
      expect(columns(joinPlaces(begin + c, pair))).toEqual([c, a, b])
      expect(columns(joinPlaces(pair, pair))).toEqual([a, b, a, b])
    }),
  )
})

test('turned, the place that decided comes first', () => {
  const one = read('turned.yml', 'abc')
  const columns = (places: ReturnType<typeof joinPlaces>) => allPlaces(places).map(({ column }) => column)
  const three = joinPlaces(joinPlaces(one, one + 1), one + 2)
  expect([one, joinPlaces(one, one + 1), three, []].map((places) => columns(turnedPlaces(places)))).toEqual([
    [1],
    [2, 1],
    [3, 2, 1],
    [],
  ])
})

test('of more places than a bundle has files, the first and the last ones are kept', () => {
  const begin = read('many.yml', 'a'.repeat(20_000))
  let joined = joinPlaces([], begin)
  for (let index = 1; index < 20_000; index++) joined = joinPlaces(joined, begin + index)
  expect(allPlaces(joined)).toHaveLength(6000)
  expect([firstPlace(joined)?.column, lastPlace(joined)?.column]).toEqual([1, 20_000])
})
