import { describe, expect, test } from '@jest/globals'
import golden from './golden-var.json' with { type: 'json' }
import { kupiecStatistic, kupiecTest } from './kupiec.ts'

describe("Kupiec's test", () => {
  test('reproduces the example of the MathWorks Risk Management Toolbox', () => {
    const { statistic, pvalue } = kupiecTest(57, 1043, 0.05)
    expect(statistic).toBeCloseTo(0.46147, 5)
    expect(pvalue).toBeCloseTo(0.49694, 5)
  })

  test('has the known statistics for 0 to 10 exceptions in 250 days at 1 %', () => {
    const known = [5.025, 1.176, 0.108, 0.095, 0.769, 1.957, 3.555, 5.497, 7.734, 10.229, 12.955]
    known.forEach((statistic, count) => {
      expect(kupiecStatistic(count, 250, 0.01)).toBeCloseTo(statistic, 3)
    })
  })

  test('reproduces the golden series', () => {
    const { statistic, pvalue } = kupiecTest(9, 250, 0.01)
    expect(Math.abs(statistic - golden.expect.kupiecLR)).toBeLessThan(1e-9)
    expect(Math.abs(pvalue - golden.expect.kupiecP)).toBeLessThan(1e-12)
  })

  test('says on which side it rejects', () => {
    expect(kupiecTest(0, 250, 0.01)).toMatchObject({ direction: 'too-prudent' })
    expect(kupiecTest(9, 250, 0.01)).toMatchObject({ direction: 'too-optimistic' })
    expect(kupiecTest(5, 250, 0.02)).toMatchObject({ direction: 'as-expected', statistic: 0, pvalue: 1 })
    expect(kupiecTest(5, 250, 0.02).exactPvalue).toBeCloseTo(1, 12)
  })

  test('does not reject an empty year exactly, though the chi-squared test does', () => {
    const { pvalue, exactPvalue } = kupiecTest(0, 250, 0.01)
    expect(pvalue).toBeLessThan(0.05)
    // P(X = 0) + P(X >= 7), SciPy 1.17.1: binom.pmf(0, 250, .01) + binom.sf(6, 250, .01).
    expect(exactPvalue).toBeCloseTo(0.09475996401738508, 10)
  })

  test('rejects a right model twice as often as it says by chi-squared, and never more often by the exact p-value', () => {
    // Exact sizes, by summing the binomial distribution. The facts of the gate have .101 from a simulation.
    const sizeOf = (of: 'pvalue' | 'exactPvalue') => {
      let [size, probability] = [0, 0.99 ** 250]
      for (let count = 0; count <= 250; count++) {
        if (kupiecTest(count, 250, 0.01)[of] <= 0.05) size += probability
        probability *= ((250 - count) / (count + 1)) * (0.01 / 0.99)
      }
      return size
    }
    expect(sizeOf('pvalue')).toBeCloseTo(0.0948, 3)
    expect(sizeOf('exactPvalue')).toBeLessThanOrEqual(0.05)
  })

  test.each([
    [0.01, 510, 2, 10],
    [0.01, 1000, 5, 16],
    [0.01, 255, 1, 6],
    [0.05, 255, 7, 20],
    [0.05, 510, 17, 35],
    [0.05, 1000, 38, 64],
    [0.025, 255, 3, 11],
    [0.025, 510, 7, 20],
    [0.025, 1000, 16, 35],
  ])('of %p over %p days does not reject %p to %p exceptions, as in his table', (probability, days, first, last) => {
    const counts = Array.from({ length: 101 }, (_, count) => count)
    const kept = counts.filter((count) => kupiecTest(count, days, probability).pvalue >= 0.05)
    expect(kept).toEqual(counts.slice(first, last + 1))
  })

  test('takes no count that cannot be', () => {
    expect(() => kupiecTest(-1, 250, 0.01)).toThrow(RangeError)
    expect(() => kupiecTest(251, 250, 0.01)).toThrow('whole number of 0 to 250')
    expect(() => kupiecTest(1.5, 250, 0.01)).toThrow(RangeError)
    expect(() => kupiecTest(1, 250, 99)).toThrow('give 0.01 for a value-at-risk of 99 %')
  })
})
