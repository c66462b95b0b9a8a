import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { byteLength, clip, formatCompact, formatNumber, formatSeconds, oneLine, plural, visible } from './text.ts'

describe('visible', () => {
  test.each([
    ['a\u0000b', 'a⟨U+0000⟩b'],
    ['\u001b[31m', '⟨U+001B⟩[31m'],
    ['evil\u202etxt', 'evil⟨U+202E⟩txt'],
    ['a\u200bb', 'a⟨U+200B⟩b'],
    ['\ud800', '⟨U+D800⟩'],
    ['\u{e0041}', '⟨U+E0041⟩'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['tab\tand é 漢 🏦 👩‍💻', 'tab\tand é 漢 🏦 👩‍💻'],
  ])('%j', (text, shown) => expect(visible(text)).toBe(shown))

  test('what comes out holds nothing unseen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(visible(text))).toBe(visible(text))
        expect(visible(text)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

describe('clip', () => {
  test.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdefg', 6, 'abcde…'],
    ['ab🏦cd', 4, 'ab…'],
    ['ab🏦cd', 5, 'ab🏦…'],
  ])('%s to %d', (text, max, cut) => expect(clip(text, max)).toBe(cut))

  test('never half a surrogate pair, never longer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        expect(clip(text, max).length).toBeLessThanOrEqual(max)
        expect(clip(text, max)).not.toMatch(/\p{Surrogate}/u)
      }),
    )
  })
})

test('oneLine makes every run of white space one blank', () => {
  expect(oneLine(' a\n\t b  c\u00a0')).toBe('a b c')
})

test('byteLength counts UTF-8', () => {
  expect(byteLength('aé漢🏦')).toBe(1 + 2 + 3 + 4)
})

describe('numbers', () => {
  test.each([
    [0, '0'],
    [-0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
    [-1234567, '-1,234,567'],
    [1234.56, '1,235'],
    [12.345, '12.35'],
    [0.5, '0.5'],
    [0.00123, '0.0012'],
    [0.0000123, '0.0000123'],
    [1e21, '1e+21'],
    [Number.NaN, 'n/a'],
    [Number.POSITIVE_INFINITY, 'n/a'],
  ])('formatNumber(%d)', (value, text) => expect(formatNumber(value)).toBe(text))

  test.each([
    [950, '950'],
    [12_500, '12.5k'],
    [1_000_000, '1M'],
    [2.5e9, '2.5B'],
    [3e12, '3T'],
  ])('formatCompact(%d)', (value, text) => expect(formatCompact(value)).toBe(text))

  test.each([
    [0.4167, '0.42 s'],
    [12.34, '12.3 s'],
    [200.2, '3 min 20 s'],
    [59.99, '60 s'],
    [119.6, '2 min 0 s'],
  ])('formatSeconds(%d)', (value, text) => expect(formatSeconds(value)).toBe(text))

  test('plural', () => {
    expect([plural(0, 'row'), plural(1, 'row'), plural(1234, 'row')]).toEqual(['0 rows', '1 row', '1,234 rows'])
  })
})
