import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { Entries } from './entries.ts'
import { Keys } from './keys.ts'
import type { Entry, Value } from './value.ts'

const value = (text: string): Value => ({ kind: 'text', value: text, places: [] })
const entry = (text: string, place = 0): Entry => ({ keyPlaces: place, value: value(text) })

/** What is done to a map, one after the other. */
const change = fc.record({
  key: fc.constantFrom('a', 'b', 'c', '__proto__'),
  text: fc.option(fc.string()),
  place: fc.nat(),
})

test('entries are what a map would be after the same changes, and never change themselves', () => {
  fc.assert(
    fc.property(fc.array(change), (changes) => {
      let entries = Entries.none
      const map = new Map<string, Entry>()
      for (const { key, text, place } of changes) {
        const before = entries.list()
        const earlier = entries
        if (text === null) map.delete(key)
        else map.set(key, entry(text, place))
        entries = text === null ? entries.without(key) : entries.with(key, value(text), place)
        expect(earlier.list()).toEqual(before)
      }
      expect(entries.list()).toEqual([...map])
      expect(entries.size).toBe(map.size)
      for (const key of ['a', 'b', 'c', '__proto__', 'x']) {
        expect([entries.has(key), entries.get(key), entries.value(key)]).toEqual([
          map.has(key),
          map.get(key),
          map.get(key)?.value,
        ])
      }
      expect(Entries.of(map).list()).toEqual([...map])
    }),
  )
})

test('maps of the same keys share them, as long as they are few', () => {
  expect(Keys.of(['a', 'b'])).toBe(Keys.none.and('a').and('b'))
  expect(Keys.of(['b', 'a'])).not.toBe(Keys.of(['a', 'b']))
  const many = Array.from({ length: 200 }, (_, index) => `k${index}`)
  expect(Keys.of(many)).not.toBe(Keys.of(many))
  expect(many.reduce((keys, name) => keys.and(name), Keys.none).names).toEqual(many)
})

test('keys are sorted by code unit', () => {
  const keys = Keys.of(['b', 'a', 'ä', 'Z', '10', '9'])
  expect(keys.sorted().map((index) => keys.names[index])).toEqual(['10', '9', 'Z', 'a', 'b', 'ä'])
})
