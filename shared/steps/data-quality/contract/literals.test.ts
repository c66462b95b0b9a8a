import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { plainNumber } from './literals.ts'

describe('plainNumber', () => {
  test.each([
    ['1e3', '1000'],
    ['1E+3', '1000'],
    ['9.007199254740993e15', '9007199254740993'],
    ['1.5e-3', '0.0015'],
    ['-2.50e1', '-25'],
    ['0e5', '0'],
    ['12e-1', '1.2'],
    ['007e0', '7'],
    // Nothing to do.
    ['0.10', '0.10'],
    ['12', '12'],
    // No exact number has so many digits.
    ['1e39', '1e39'],
    ['1e-400', '1e-400'],
    ['1.7976931348623157e308', '1.7976931348623157e308'],
  ])('%s is %s', (written, plain) => {
    expect(plainNumber(written)).toBe(plain)
  })

  test('is the same number', () => {
    const digits = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })
    fc.assert(
      fc.property(digits, fc.integer({ min: -18, max: 18 }), (mantissa, exponent) => {
        const plain = plainNumber(`${mantissa}e${exponent}`)
        expect(plain).not.toMatch(/e/i)
        const [whole = '', fraction = ''] = plain.split('.')
        // Both sides times 10^18, in integers.
        expect(BigInt(whole + fraction.padEnd(18, '0'))).toBe(mantissa * 10n ** BigInt(exponent + 18))
      }),
    )
  })
})
