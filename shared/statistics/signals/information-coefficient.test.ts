import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { informationCoefficients, summariseCoefficients } from './information-coefficient.ts'

const f = (...values: number[]) => Float64Array.from(values)
const dates = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, 3, 3, 3, 3)

describe('information coefficients', () => {
  const signal = f(1, 2, 3, 4, 4, 3, 2, 1, 1, 2, 3, 4)
  const returns = f(1, 2, 3, 40, 1, 2, 3, 4, 2, 1, 4, 3)

  test('are one a date, Pearson’s or of ranks', () => {
    const ranks = informationCoefficients(signal, returns, dates, { method: 'spearman' })
    expect([...ranks.dates]).toEqual([0, 1, 3])
    expect([...ranks.values]).toEqual([expect.closeTo(1, 12), expect.closeTo(-1, 12), expect.closeTo(0.6, 12)])
    const plain = informationCoefficients(signal, returns, dates, { method: 'pearson' })
    expect(plain.values[0]).toBeCloseTo(0.8010361952965142, 12) // numpy.corrcoef
  })

  test('do not depend on the order of the rows', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...dates.keys()], { minLength: 12, maxLength: 12 }), (rows) => {
        const shuffled = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] as number)
        const moved = informationCoefficients(
          shuffled(signal),
          shuffled(returns),
          Int32Array.from(rows, (row) => dates[row] as number),
          { method: 'spearman' },
        )
        expect([...moved.values]).toEqual([expect.closeTo(1, 12), expect.closeTo(-1, 12), expect.closeTo(0.6, 12)])
      }),
      { numRuns: 30 },
    )
  })

  test('are left out, with the reason, where there is nothing to correlate', () => {
    const days = Int32Array.of(0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3)
    const found = informationCoefficients(
      f(1, 2, 5, 5, 5, 1, 2, 3, 1, 2, 3),
      f(1, 2, 1, 2, 3, 7, 7, 7, 1, 2, 3),
      days,
      { method: 'pearson' },
    )
    expect([...found.dates]).toEqual([3])
    expect(found.skipped).toEqual([
      { date: 0, reason: 'too-few-names' },
      { date: 1, reason: 'signal-constant' },
      { date: 2, reason: 'returns-constant' },
    ])
  })

  test('are not computed over holes', () => {
    expect(() =>
      informationCoefficients(f(1, Number.NaN), f(1, 2), Int32Array.of(0, 0), { method: 'pearson' }),
    ).toThrow('Row 1 has the signal NaN')
    expect(() => informationCoefficients(f(1), f(1), Int32Array.of(-1), { method: 'pearson' })).toThrow('negative')
  })
})

describe('their summary', () => {
  test('has the Newey-West t of statsmodels 0.15.0 (HAC, maxlags=2, use_correction=True)', () => {
    const values = f(0.05, -0.02, 0.08, 0.11, 0.03, -0.06, 0.04, 0.09, 0.02, 0.07, -0.01, 0.06)
    const { mean, standardDeviation, informationRatio, statistic, pvalue, lags, count } = summariseCoefficients(
      values,
      2,
    )
    expect(mean.value).toBeCloseTo(0.03833333333333334, 14)
    expect(standardDeviation).toBeCloseTo(0.04951277765905637, 12)
    expect(informationRatio).toBeCloseTo(0.03833333333333334 / 0.04951277765905637, 12)
    expect(statistic).toBeCloseTo(3.8854675245221735, 9)
    // The one-sided tail of Student's t with 0.8·12/3 + 1 degrees of freedom (SciPy 1.17.1).
    expect(pvalue).toBeCloseTo(0.008093864992362882, 9)
    expect([lags, count]).toEqual([2, 12])
  })

  test('does not exist of coefficients that do not vary, or of one', () => {
    expect(() => summariseCoefficients(f(0.1, 0.1, 0.1))).toThrow(RangeError)
    expect(() => summariseCoefficients(f(0.1))).toThrow(RangeError)
  })
})
