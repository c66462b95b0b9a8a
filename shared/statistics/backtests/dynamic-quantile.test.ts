import { describe, expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { dynamicQuantileTest } from './dynamic-quantile.ts'
import { exceptions } from './exceptions.ts'
import golden from './golden-var.json' with { type: 'json' }

const valueAtRisk = Float64Array.from(golden.var)
const { hits } = exceptions(Float64Array.from(golden.pnl), valueAtRisk)
const few = { seed: 1, replicates: 99 }

describe('the dynamic quantile test', () => {
  test('reproduces the golden series', () => {
    const { statistic, df, pvalue } = dynamicQuantileTest(hits, valueAtRisk, 0.01, few)
    expect(Math.abs(statistic - golden.expect.DQ)).toBeLessThan(1e-9)
    expect(df).toBe(golden.expect.DQdf)
    expect(pvalue / golden.expect.DQp).toBeCloseTo(1, 9)
  })

  test('loses a degree of freedom to a value-at-risk that does not move', () => {
    const constant = new Float64Array(250).fill(2.6)
    const { statistic, df } = dynamicQuantileTest(hits, constant, 0.01, few)
    expect(df).toBe(5) // NumPy's matrix_rank
    expect(statistic).toBeCloseTo(111.3846028942344, 9) // numpy.linalg.lstsq
  })

  test('of no exceptions has the constant and the value-at-risk only', () => {
    const { df, statistic } = dynamicQuantileTest(new Uint8Array(250), valueAtRisk, 0.01, few)
    expect(df).toBe(2)
    expect(statistic).toBeCloseTo((246 * 0.01) / 0.99, 9)
  })

  test('has the same simulated p-value for the same seed, of (k+1)/(B+1)', () => {
    const first = dynamicQuantileTest(hits, valueAtRisk, 0.01, { seed: 7, replicates: 499 }).simulatedPvalue
    expect(dynamicQuantileTest(hits, valueAtRisk, 0.01, { seed: 7, replicates: 499 }).simulatedPvalue).toBe(first)
    expect(first * 500).toBeCloseTo(Math.round(first * 500), 9)
    expect(first).toBeGreaterThanOrEqual(1 / 500)
    expect(first).toBeLessThan(0.05)
  })

  test('keeps to its level by simulation, where chi-squared does not', () => {
    const runs = 200
    const rejected = { asymptotic: 0, simulated: 0 }
    for (let run = 0; run < runs; run++) {
      const random = createRandom(3, run)
      const right = Uint8Array.from({ length: 120 }, () => (random.uniform() < 0.05 ? 1 : 0))
      const test = dynamicQuantileTest(right, valueAtRisk.subarray(0, 120), 0.05, { seed: 1000 + run, replicates: 99 })
      if (test.simulatedPvalue <= 0.1) rejected.simulated++
      if (test.pvalue <= 0.1) rejected.asymptotic++
    }
    // Three standard errors of a frequency of 10 % in 200 are 6.4 %.
    expect(rejected.simulated / runs).toBeLessThan(0.164)
    expect(rejected.simulated).toBeGreaterThan(0)
  })

  test('needs days, series of one length, and a value-at-risk throughout', () => {
    expect(() => dynamicQuantileTest(hits.subarray(0, 13), valueAtRisk.subarray(0, 13), 0.01, few)).toThrow(
      'needs 14 days',
    )
    expect(() => dynamicQuantileTest(hits, valueAtRisk.subarray(1), 0.01, few)).toThrow('249 of value-at-risk')
    const holes = valueAtRisk.slice()
    holes[100] = Number.NaN
    expect(() => dynamicQuantileTest(hits, holes, 0.01, few)).toThrow('not finite')
    expect(() => dynamicQuantileTest(hits, valueAtRisk, 0.01, { seed: 1, replicates: 10 })).toThrow('99 or more')
    expect(() => dynamicQuantileTest(hits, valueAtRisk, 0.01, { ...few, lags: 1.5 })).toThrow('number of lags')
  })
})
