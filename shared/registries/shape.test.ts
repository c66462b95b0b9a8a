import { expect, test } from '@jest/globals'
import { instant, measured, optionalText, whole } from './shape.ts'

test.each([
  [0.5, 0.5],
  [0, 0],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
  // As MLflow keeps an infinity.
  [1.797_693_134_862_315_7e308, Number.POSITIVE_INFINITY],
  [-1.797_693_134_862_315_7e308, Number.NEGATIVE_INFINITY],
  [1.797_693_134_862_315_5e308, 1.797_693_134_862_315_5e308],
])('a metric of %j is %d', (value, number) => {
  expect(measured(value, 'auc')).toBe(number)
})

test.each([undefined, null, '', '0.5', 'nan', true, [], {}])('%j is no metric', (value) => {
  expect(() => measured(value, 'auc')).toThrow(/^auc is /)
})

test('whole numbers may be text, and are whole', () => {
  expect(whole('1795548624381', 'at')).toBe(1_795_548_624_381)
  for (const value of [1.5, '1.5', '', '9007199254740993', 2 ** 53, Number.NaN, null]) {
    expect(() => whole(value, 'at')).toThrow('at is ')
  }
})

test('what protocol buffers leave out or leave empty is absent', () => {
  expect([optionalText('', 'x'), optionalText(undefined, 'x'), optionalText('a', 'x')]).toEqual([
    undefined,
    undefined,
    'a',
  ])
  expect([instant(0, 'x'), instant(undefined, 'x'), instant(1000, 'x')]).toEqual([undefined, undefined, new Date(1000)])
  expect(() => instant(9e15, 'x')).toThrow('x is 9000000000000000, not a time')
})
