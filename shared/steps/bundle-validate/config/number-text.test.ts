import { expect, test } from '@jest/globals'
import { fixedText, numberText } from './number-text.ts'

/** What Go 1.26 prints for the number that yaml.v3 and the Databricks CLI's loader make of each: `fmt.Sprint`. */
test.each([
  ['1000000.0', '1e+06'],
  ['100000.0', '100000'],
  ['123456789.5', '1.234567895e+08'],
  ['2.5e3', '2500'],
  ['1e6', '1e+06'],
  ['-1e6', '-1e+06'],
  ['0.0001', '0.0001'],
  ['0.00001', '1e-05'],
  ['1.5e-7', '1.5e-07'],
  ['1e22', '1e+22'],
  ['1.0', '1'],
  ['-0.0', '-0'],
  ['0.05', '0.05'],
  ['18446744073709551616', '1.8446744073709552e+19'],
  ['12345678', '12345678'],
  ['+12345678', '12345678'],
  ['9223372036854775807', '9223372036854775807'],
  ['-9223372036854775808', '-9223372036854775808'],
  ['-9223372036854775809', '-9.223372036854776e+18'],
  ['0x7FFFFFFFFFFFFFFF', '9223372036854775807'],
  ['010', '10'],
])('%s is written as %s', (written, expected) => {
  expect(numberText(Number(written), written)).toBe(expected)
})

test('what JavaScript reads otherwise', () => {
  expect([numberText(30, '0x1E'), numberText(1000, '1_000'), numberText(Infinity, '.inf')]).toEqual([
    '30',
    '1000',
    '+Inf',
  ])
  expect([numberText(-Infinity, '-.inf'), numberText(Number.NaN, '.nan')]).toEqual(['-Inf', 'NaN'])
})

/** What Go 1.26 prints for the same: `strconv.FormatFloat` with 'f' and -1. */
test.each([
  ['1000000.0', '1000000'],
  ['123456789.5', '123456789.5'],
  ['0.00001', '0.00001'],
  ['1.5e-7', '0.00000015'],
  ['-1e6', '-1000000'],
  ['1.0', '1'],
  ['-0.0', '-0'],
  ['0.0', '0'],
  ['18446744073709551616', '18446744073709552000'],
  ['12345678901234567890123', '12345678901234568000000'],
  ['9223372036854775807', '9223372036854775807'],
  ['010', '10'],
])('%s alone is %s', (written, expected) => {
  expect(fixedText(Number(written), written)).toBe(expected)
})
