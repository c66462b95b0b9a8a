import { describe, expect, test } from '@jest/globals'
import { maximumDrawdown } from './drawdown.ts'

const f = (...values: number[]) => Float64Array.from(values)

describe('the maximum drawdown', () => {
  test('of returns is a part of the peak', () => {
    const { depth, peak, trough } = maximumDrawdown(f(0.1, -0.2, 0.1, -0.3, 1), 'compounded')
    expect(depth).toBeCloseTo(1 - 0.8 * 1.1 * 0.7, 14)
    expect([peak, trough]).toEqual([0, 3])
  })

  test('of P&L is an amount, from the start on', () => {
    expect(maximumDrawdown(f(-5, 2, -4, 20, -6), 'added')).toEqual({ depth: 7, peak: -1, trough: 2 })
  })

  test('is 0 of what never falls', () => {
    expect(maximumDrawdown(f(0.1, 0, 0.2), 'compounded')).toEqual({ depth: 0, peak: -1, trough: -1 })
  })

  test('takes no holes, no loss of more than all, and not nothing', () => {
    expect(() => maximumDrawdown(f(0.1, Number.NaN), 'added')).toThrow('Period 1 holds NaN')
    expect(() => maximumDrawdown(f(-1.5), 'compounded')).toThrow('below -1')
    expect(() => maximumDrawdown(f(), 'added')).toThrow('no periods')
  })
})
