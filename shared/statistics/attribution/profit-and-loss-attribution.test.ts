import { describe, expect, test } from '@jest/globals'
import golden from '../backtests/golden-var.json' with { type: 'json' }
import { kolmogorovSurvival } from '../distributions/kolmogorov.ts'
import {
  type AttributionLimits,
  attributionZone,
  profitAndLossAttribution,
  quantilePlot,
} from './profit-and-loss-attribution.ts'

const limits: AttributionLimits = {
  green: { spearman: { comparator: '>', value: 0.8 }, kolmogorovSmirnov: { comparator: '<', value: 0.09 } },
  red: { spearman: { comparator: '<', value: 0.7 }, kolmogorovSmirnov: { comparator: '>', value: 0.12 } },
}
const hypothetical = Float64Array.from(golden.pnl)
const riskTheoretical = Float64Array.from(golden.rtpl)

describe('the profit-and-loss attribution test', () => {
  test('reproduces the golden series', () => {
    const found = profitAndLossAttribution(hypothetical, riskTheoretical, limits)
    expect(Math.abs(found.spearman - golden.expect.plaSpearman)).toBeLessThan(1e-12)
    expect(found.kolmogorovSmirnov).toBe(golden.expect.plaKS)
    expect(found).toMatchObject({ zone: 'green', decidedBy: [], observations: 250 })
  })

  test('has the known p-values at its limits, for 250 days', () => {
    // 250 days against the same shifted so far that exactly 30 of them stand out: D = 30/250.
    const days = Float64Array.from({ length: 250 }, (_, day) => day)
    const found = profitAndLossAttribution(
      days,
      days.map((day) => day + 30),
      limits,
    )
    expect(found.kolmogorovSmirnov).toBe(0.12)
    expect(found.kolmogorovSmirnovPvalue).toBeCloseTo(0.05465, 5)
    expect(found).toMatchObject({ zone: 'amber', decidedBy: ['kolmogorov_smirnov'] })
    // At the other limit, D = .09, which 250 days cannot have.
    expect(kolmogorovSurvival(Math.sqrt(125) * 0.09)).toBeCloseTo(0.26338, 5)
  })

  test.each([
    [0.81, 0.088, 'green', []],
    [0.8, 0.088, 'amber', ['spearman']],
    [0.81, 0.09, 'amber', ['kolmogorov_smirnov']],
    [0.81, 0.092, 'amber', ['kolmogorov_smirnov']],
    [0.7, 0.12, 'amber', ['spearman', 'kolmogorov_smirnov']],
    [0.6999, 0.05, 'red', ['spearman']],
    [0.95, 0.124, 'red', ['kolmogorov_smirnov']],
    [0.1, 0.5, 'red', ['spearman', 'kolmogorov_smirnov']],
  ] as const)('at a correlation of %p and a distance of %p is %p', (spearman, kolmogorovSmirnov, zone, decidedBy) => {
    expect(attributionZone({ spearman, kolmogorovSmirnov }, limits)).toEqual({ zone, decidedBy })
  })

  test('compares as its limits say', () => {
    const inclusive: AttributionLimits = {
      green: { spearman: { comparator: '>=', value: 0.8 }, kolmogorovSmirnov: { comparator: '<=', value: 0.09 } },
      red: limits.red,
    }
    expect(attributionZone({ spearman: 0.8, kolmogorovSmirnov: 0.09 }, inclusive).zone).toBe('green')
  })

  test('has no zone for what is not a number, and no metrics for holes', () => {
    expect(() => attributionZone({ spearman: Number.NaN, kolmogorovSmirnov: 0.01 }, limits)).toThrow(
      'NaN is in no zone',
    )
    expect(() => profitAndLossAttribution(hypothetical.with(0, Number.NaN), riskTheoretical, limits)).toThrow(
      RangeError,
    )
    expect(() => profitAndLossAttribution(hypothetical, riskTheoretical.subarray(1), limits)).toThrow(RangeError)
    expect(() => profitAndLossAttribution(hypothetical, new Float64Array(250), limits)).toThrow(RangeError)
  })
})

describe('the quantile plot', () => {
  test('sorts both series by themselves', () => {
    const plot = quantilePlot(Float64Array.of(3, -1, 2), Float64Array.of(0, 9, -9))
    expect([...plot.hypothetical]).toEqual([-1, 2, 3])
    expect([...plot.riskTheoretical]).toEqual([-9, 0, 9])
  })

  test('needs days, and P&L on each', () => {
    expect(() => quantilePlot(new Float64Array(), new Float64Array())).toThrow('0 days')
    expect(() => quantilePlot(Float64Array.of(1, Number.NaN), Float64Array.of(1, 2))).toThrow('Day 1 has no P&L')
  })
})
