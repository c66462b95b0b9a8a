import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { meanOfRatesUncertain } from './mean-of-rates.ts'
import { wilsonUncertain } from './wilson.ts'

const counts = fc
  .tuple(fc.nat(40), fc.nat(40))
  .map(([successes, failures]) => ({ successes, trials: successes + failures + 1 }))

describe('the mean of rates', () => {
  test('of one rate is Wilson’s', () => {
    const [mean, wilson] = [meanOfRatesUncertain([{ successes: 9, trials: 250 }]), wilsonUncertain(9, 250)]
    expect(mean.lower(0.025)).toBeCloseTo(wilson.lower(0.025), 12)
    expect(mean.upper(0.025)).toBeCloseTo(wilson.upper(0.025), 12)
    expect(mean.pAtMost(0.02)).toBeCloseTo(wilson.pAtMost(0.02), 9)
    expect(mean.pAtLeast(0.06)).toBeCloseTo(wilson.pAtLeast(0.06), 9)
  })

  test('of two, by hand: 50 of 50 and 80 of 100', () => {
    const mean = meanOfRatesUncertain([
      { successes: 50, trials: 50 },
      { successes: 80, trials: 100 },
    ])
    // statsmodels 0.15.0, proportion_confint(method='wilson'): (.92865, 1) and (.71117, .86663).
    expect(mean.value).toBe(0.9)
    expect(mean.lower(0.025)).toBeCloseTo(0.9 - Math.hypot(1 - 0.9286524, 0.8 - 0.7111708) / 2, 5)
    expect(mean.upper(0.025)).toBeCloseTo(0.9 + (0.866633 - 0.8) / 2, 5)
  })

  test('bounds and p-values are two views of one thing', () => {
    fc.assert(
      fc.property(
        fc.array(counts, { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.001, max: 0.4, noNaN: true }),
        (rates, alpha) => {
          const mean = meanOfRatesUncertain(rates)
          const [low, high] = [mean.lower(alpha), mean.upper(alpha)]
          expect(low).toBeLessThanOrEqual(mean.value)
          expect(high).toBeGreaterThanOrEqual(mean.value)
          if (mean.value > 0) expect(mean.pAtMost(low)).toBeCloseTo(alpha, 8)
          if (mean.value < 1) expect(mean.pAtLeast(high)).toBeCloseTo(alpha, 8)
          expect(mean.pAtMost(1.1)).toBeGreaterThan(0.99)
          expect(mean.pAtLeast(-0.1)).toBeGreaterThan(0.99)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('of nothing is refused', () => {
    expect(() => meanOfRatesUncertain([])).toThrow(RangeError)
    expect(() => meanOfRatesUncertain([{ successes: 0, trials: 0 }])).toThrow(RangeError)
  })
})
