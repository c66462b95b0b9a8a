import { describe, expect, test } from '@jest/globals'
import golden from '../backtests/golden-var.json' with { type: 'json' }
import { pairedDifference } from '../influence/paired-difference.ts'
import { standardError } from '../influence/standard-error.ts'
import { returnMoments } from './return-moments.ts'
import { sharpeRatio } from './sharpe-ratio.ts'

const candidate = Float64Array.from(golden.pnl)
const champion = Float64Array.from(golden.rtpl)

describe('the moments of returns', () => {
  test('are those of SciPy 1.17.1 (skew, kurtosis with fisher=False)', () => {
    const { mean, standardDeviation, skewness, kurtosis } = returnMoments(candidate)
    expect(mean).toBeCloseTo(0.0760692, 12)
    expect(standardDeviation).toBeCloseTo(1.563596504603471, 12)
    expect(skewness).toBeCloseTo(0.434253846129924, 10)
    expect(kurtosis).toBeCloseTo(4.773146180077663, 10)
  })

  test('do not exist of returns that do not vary, are too few, or missing', () => {
    expect(() => returnMoments(new Float64Array(9).fill(0.1))).toThrow('do not vary')
    expect(() => returnMoments(Float64Array.of(0.1))).toThrow('two returns')
    expect(() => returnMoments(Float64Array.of(0.1, Number.NaN))).toThrow('Return 1 is NaN')
  })
})

describe('the Sharpe ratio', () => {
  test('is the mean over the standard deviation, with influence of mean 0', () => {
    const { value, influence } = sharpeRatio(candidate)
    expect(value).toBeCloseTo(0.0760692 / 1.563596504603471, 12)
    expect(influence.reduce((sum, each) => sum + each, 0)).toBeCloseTo(0, 9)
  })

  test("has Mertens' standard error over independent periods", () => {
    const { skewness, kurtosis } = returnMoments(candidate)
    const ratio = sharpeRatio(candidate)
    const biased = ratio.value * Math.sqrt(250 / 249)
    const mertens = Math.sqrt((1 - skewness * biased + ((kurtosis - 1) / 4) * biased ** 2) / 249)
    expect(standardError(ratio).standardError).toBeCloseTo(mertens, 10)
  })

  test('has influence values that agree with leaving a period out', () => {
    const { value, influence } = sharpeRatio(candidate)
    const without = sharpeRatio(candidate.filter((_, period) => period !== 61)).value
    expect((value - without) * 249).toBeCloseTo(influence[61] as number, 0)
  })
})

test('the difference of two Sharpe ratios has the HAC standard error of Ledoit and Wolf, 4 lags', () => {
  // Journal of Empirical Finance 15, 2008: the gradient of section 3.1, here with Bartlett's weights for their prewhitened
  // Parzen kernel, and n/(n-1), by NumPy; the same by statsmodels 0.15.0.
  const difference = pairedDifference(sharpeRatio(candidate), sharpeRatio(champion))
  const error = standardError(difference, { dates: Int32Array.from(candidate, (_, period) => period), lags: 4 })
  expect(error).toMatchObject({ method: 'hac', lags: 4 })
  expect(error.standardError).toBeCloseTo(0.013574366143485393, 12)
  expect(difference.value).toBeCloseTo(0.013693719168308742, 12)
})
