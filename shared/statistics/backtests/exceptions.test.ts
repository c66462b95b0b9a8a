import { describe, expect, test } from '@jest/globals'
import { exceptions } from './exceptions.ts'
import golden from './golden-var.json' with { type: 'json' }

const f = (...values: number[]) => Float64Array.from(values)

describe('exceptions', () => {
  test('are the days that lost more than the value-at-risk, not as much', () => {
    const found = exceptions(f(1, -2, -2.5, -3), f(2, 2, 2, 2))
    expect([...found.hits]).toEqual([0, 0, 1, 1])
    expect(found).toMatchObject({ count: 2, observations: 4, missing: 0 })
  })

  test('are the days without P&L or without value-at-risk, too', () => {
    const found = exceptions(f(1, Number.NaN, 1, 1), f(2, 2, Number.NaN, 2))
    expect([...found.hits]).toEqual([0, 1, 1, 0])
    expect(found).toMatchObject({ count: 2, missing: 2 })
  })

  test('of the golden series are nine', () => {
    expect(exceptions(f(...golden.pnl), f(...golden.var)).count).toBe(golden.expect.exceptions)
  })

  test('are not counted of a value-at-risk with the wrong sign, of unequal series, or of nothing', () => {
    expect(() => exceptions(f(1), f(-2))).toThrow('value-at-risk of day 0 is -2')
    expect(() => exceptions(f(1, 2), f(2))).toThrow('2 days of P&L and 1 of value-at-risk')
    expect(() => exceptions(f(), f())).toThrow('no days')
  })
})
