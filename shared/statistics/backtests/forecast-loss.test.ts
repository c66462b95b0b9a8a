import { describe, expect, test } from '@jest/globals'
import { valueAtRiskLoss, valueAtRiskShortfallLoss } from './forecast-loss.ts'
import golden from './golden-var.json' with { type: 'json' }

const [pnl, valueAtRisk, expectedShortfall] = [golden.pnl, golden.var, golden.es].map((values) =>
  Float64Array.from(values),
) as [Float64Array, Float64Array, Float64Array]

describe('the loss of a value-at-risk', () => {
  test('is the pinball loss of the golden series, as of scikit-learn', () => {
    expect(Math.abs(valueAtRiskLoss(pnl, valueAtRisk, 0.01).value - golden.expect.pinball)).toBeLessThan(1e-12)
  })

  test('is smallest for the quantile itself', () => {
    const sample = Float64Array.from({ length: 100 }, (_, i) => i - 50)
    const at = (level: number) => valueAtRiskLoss(sample, new Float64Array(100).fill(level), 0.1).value
    const quantile = 40
    expect(at(quantile)).toBeLessThanOrEqual(Math.min(at(quantile - 2), at(quantile + 2)))
  })

  test('carries the influence of each day, with mean 0', () => {
    const { influence } = valueAtRiskLoss(pnl, valueAtRisk, 0.01)
    expect(influence.reduce((sum, value) => sum + value, 0) / 250).toBeCloseTo(0, 12)
  })

  test('is not computed over holes or of unequal series', () => {
    expect(() => valueAtRiskLoss(pnl.with(2, Number.NaN), valueAtRisk, 0.01)).toThrow(RangeError)
    expect(() => valueAtRiskLoss(pnl, valueAtRisk.subarray(1), 0.01)).toThrow('249 of the forecast')
  })
})

describe('the joint loss of value-at-risk and expected shortfall', () => {
  test('is FZ0 of the golden series (NumPy)', () => {
    const { value } = valueAtRiskShortfallLoss({ pnl, valueAtRisk, expectedShortfall }, 0.01)
    expect(value).toBeCloseTo(2.1599948498321604, 12)
  })

  test('moves by a constant with the currency, so that differences of models do not', () => {
    const times = (values: Float64Array, factor: number) => values.map((value) => value * factor)
    const loss = (wider: number, factor: number) =>
      valueAtRiskShortfallLoss(
        {
          pnl: times(pnl, factor),
          valueAtRisk: times(valueAtRisk, factor * wider),
          expectedShortfall: times(expectedShortfall, factor * wider),
        },
        0.01,
      ).value
    expect(loss(1, 1000) - loss(1.3, 1000)).toBeCloseTo(loss(1, 1) - loss(1.3, 1), 10)
  })

  test('takes no expected shortfall below the value-at-risk', () => {
    const series = { pnl, valueAtRisk, expectedShortfall: valueAtRisk.map((value) => value / 2) }
    expect(() => valueAtRiskShortfallLoss(series, 0.01)).toThrow('expected shortfall of day 0')
  })
})
