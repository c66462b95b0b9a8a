import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import golden from './golden-ranking.json' with { type: 'json' }
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { midranks } from './midranks.ts'
import { spearman } from './spearman.ts'

const column = (values: readonly number[]) => Float64Array.from(values)
const tied = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 2, maxLength: 40 }).map(column)

test('equal values share the mean of their ranks', () => {
  expect([...midranks(column([20, 10, 20, -0, 0, 20]))]).toEqual([5, 3, 5, 1.5, 1.5, 5])
})

describe("Spearman's correlation", () => {
  test('is that of SciPy for tied values', () => {
    expect(spearman(column(golden.candidate), column(golden.champion))).toBeCloseTo(golden.expect.spearman, 14)
  })

  test('is 1 for any increasing function, and changes its sign with one side', () => {
    fc.assert(
      fc.property(tied, (values) => {
        fc.pre(new Set(values).size > 1)
        expect(
          spearman(
            values,
            values.map((value) => Math.exp(value)),
          ),
        ).toBeCloseTo(1, 12)
        expect(
          spearman(
            values,
            values.map((value) => -value),
          ),
        ).toBeCloseTo(-1, 12)
      }),
    )
  })

  test('says what it cannot do', () => {
    expect(() => spearman(column([1, 2]), column([1]))).toThrow('2 values cannot be paired with 1.')
    expect(() => spearman(column([1]), column([1]))).toThrow('at least 2 pairs')
    expect(() => spearman(column([1, 2]), column([3, 3]))).toThrow('All values of one side are equal')
    expect(() => spearman(column([1, 2]), column([3, Number.NaN]))).toThrow('NaN')
  })
})

describe('the two-sample Kolmogorov-Smirnov test', () => {
  test('has the statistic of SciPy', () => {
    const { statistic } = kolmogorovSmirnov(column(golden.candidate), column(golden.champion))
    expect(statistic).toBeCloseTo(golden.expect.ks2samp, 14)
  })

  // The limiting distribution at 250 against 250 values: SciPy 1.17.1 scipy.special.kolmogorov(sqrt(125) * D).
  test.each([
    [0.088, 0.2878],
    [0.12, 0.05464633011386356],
  ])('gives a distance of %d its p-value', (distance, pvalue) => {
    const shift = Math.round(distance * 250)
    const a = Float64Array.from({ length: 250 }, (_, i) => i)
    const b = a.map((value) => value + shift)
    const result = kolmogorovSmirnov(a, b)
    expect(result.statistic).toBeCloseTo(distance, 12)
    expect(result.pvalue).toBeCloseTo(pvalue, pvalue === 0.2878 ? 3 : 12)
  })

  test('is the greatest distance of the distribution functions at any value', () => {
    fc.assert(
      fc.property(tied, tied, (a, b) => {
        const part = (values: Float64Array, at: number) => values.filter((value) => value <= at).length / values.length
        const distances = [...a, ...b].map((at) => Math.abs(part(a, at) - part(b, at)))
        expect(kolmogorovSmirnov(a, b).statistic).toBeCloseTo(Math.max(...distances), 12)
        expect(kolmogorovSmirnov(b, a)).toEqual(kolmogorovSmirnov(a, b))
      }),
    )
  })

  test('refuses an empty sample, and NaN', () => {
    expect(() => kolmogorovSmirnov(column([]), column([1]))).toThrow(RangeError)
    expect(() => kolmogorovSmirnov(column([1, Number.NaN]), column([1]))).toThrow('NaN')
  })
})
