import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { benjaminiHochberg, benjaminiYekutieli, holm } from './multiplicity.ts'

const P = [0.01, 0.04, 0.03, 0.005, 0.2]
const close = (values: readonly number[], digits: number) => values.map((value) => expect.closeTo(value, digits))

describe('R 4 p.adjust', () => {
  test('holm', () => expect(holm(P)).toEqual(close([0.04, 0.09, 0.09, 0.025, 0.2], 12)))
  test('BH', () => expect(benjaminiHochberg(P)).toEqual(close([0.025, 0.05, 0.05, 0.025, 0.2], 12)))
  test('BY', () => expect(benjaminiYekutieli(P)).toEqual(close([0.0571, 0.1142, 0.1142, 0.0571, 0.4567], 4)))
})

test('adjusted values are never below the raw ones, keep their order, and do not depend on it', () => {
  const anyP = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 15 })
  fc.assert(
    fc.property(fc.constantFrom(holm, benjaminiHochberg, benjaminiYekutieli), anyP, (adjust, p) => {
      const adjusted = adjust(p)
      for (const [i, value] of adjusted.entries()) {
        expect(value).toBeGreaterThanOrEqual(p[i] as number)
        expect(value).toBeLessThanOrEqual(1)
        for (const [j, other] of adjusted.entries())
          if ((p[i] as number) < (p[j] as number)) expect(value).toBeLessThanOrEqual(other)
      }
      expect(adjust([...p].reverse())).toEqual([...adjusted].reverse())
    }),
  )
})
