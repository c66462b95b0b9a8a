import { expect, test } from '@jest/globals'
import { textValue } from '../config/make.ts'
import type { ScalarValue } from '../config/value.ts'
import { plainScalar } from '../load/scalars.ts'
import { fitsScalar } from './scalar.ts'
import type { ScalarType } from './schema.ts'

/** As it is written in YAML: quoted, or a number, a boolean or a text. */
function written(yaml: string): ScalarValue {
  if (yaml.startsWith('"')) return textValue(JSON.parse(yaml), [])
  const value = plainScalar(yaml, [])
  if (typeof value === 'string') throw new Error(value)
  return value
}

const fitting = (of: ScalarType['of'], yaml: readonly string[]) =>
  yaml.filter((one) => fitsScalar(written(one), { kind: 'scalar', of }))

// What `bundle validate` of Databricks CLI 1.12.1 takes without a warning, and what with one.
const TAKEN: readonly (readonly [ScalarType['of'], taken: readonly string[], dropped: readonly string[]])[] = [
  [
    'integer',
    ['5', '1.0', '1e3', '-0', '0x1F', '9223372036854775807', '"5"', '"+7"', '"-8"', '"007"', '"9223372036854775807"'],
    ['1.5', '1e21', '"1.0"', '"1e3"', '"5 "', '"0x1F"', '"1_000"', '"9223372036854775808"', 'true', '""'],
  ],
  [
    'decimal',
    ['5', '1.5', '1e21', '9007199254740992', '"1.5"', '"+.5e-3"', '"5."', '"1_000"'],
    ['9007199254740993', '"1e400"', '"1.5 "', '"0,5"', '"1__0"', 'true'],
  ],
  ['boolean', ['true', 'True', 'FALSE', 'yes', 'Off', '"true"', '"N"'], ['"True"', '"oN"', '"yEs"', '1', '"1"']],
  ['text', ['5', '1.5', 'true', '2026-01-02', '""', '.nan'], ['~']],
]

test.each(TAKEN)('a field for %s', (of, taken, dropped) => {
  expect(fitting(of, [...taken, ...dropped])).toEqual(taken)
})

test('a number that JSON cannot hold is none: Databricks CLI 1.12.1 takes it, and then cannot print it', () => {
  expect(fitting('decimal', ['.nan', '.inf', '-.inf', '"NaN"', '"inf"'])).toEqual([])
  expect(fitting('integer', ['.nan', '.inf'])).toEqual([])
})
