import { describe, expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { exceedanceResidualTest } from './exceedance-residuals.ts'
import golden from './golden-var.json' with { type: 'json' }
import { lossTail } from './loss-distribution.ts'

const simulation = { seed: 4, replicates: 999 }
const series = {
  pnl: Float64Array.from(golden.pnl),
  valueAtRisk: Float64Array.from(golden.var),
  expectedShortfall: Float64Array.from(golden.es),
}

/** A year of exceptions of a normal model, with an expected shortfall that is right up to a factor. */
function exceedances(seed: number, factor: number) {
  const { draw, valueAtRisk, expectedShortfall } = lossTail({ family: 'normal' }, 0.025)
  const random = createRandom(seed)
  return {
    pnl: Float64Array.from({ length: 40 }, () => draw(random)),
    valueAtRisk: new Float64Array(40).fill(valueAtRisk * Math.min(1, factor)),
    expectedShortfall: new Float64Array(40).fill(expectedShortfall * factor),
  }
}

describe('the test of exceedance residuals', () => {
  test('has the mean that Z1 has, with the other sign', () => {
    const { mean, exceptions, bootstrapPvalue } = exceedanceResidualTest(series, simulation)
    expect(mean).toBeCloseTo(-golden.expect.AS_Z1, 12)
    expect(exceptions).toBe(9)
    expect(exceedanceResidualTest(series, simulation).bootstrapPvalue).toBe(bootstrapPvalue)
  })

  test('rejects an expected shortfall that is too small, and not one that is too large', () => {
    expect(exceedanceResidualTest(exceedances(1, 0.85), simulation).bootstrapPvalue).toBeLessThan(0.01)
    expect(exceedanceResidualTest(exceedances(1, 1.1), simulation).bootstrapPvalue).toBeGreaterThan(0.5)
  })

  test('keeps about to its level', () => {
    let rejected = 0
    for (let run = 0; run < 200; run++) {
      if (exceedanceResidualTest(exceedances(run, 1), { seed: run, replicates: 199 }).bootstrapPvalue <= 0.1) rejected++
    }
    // Three standard errors of a frequency of 10 % in 200 are 6.4 %.
    expect(rejected / 200).toBeLessThan(0.164)
    expect(rejected / 200).toBeGreaterThan(0.036)
  })

  test('needs two exceptions of different size', () => {
    const flat = (value: number) => new Float64Array(5).fill(value)
    const one = { pnl: Float64Array.of(-3, 0, 0, 0, 0), valueAtRisk: flat(2), expectedShortfall: flat(2.5) }
    expect(() => exceedanceResidualTest(one, simulation)).toThrow('two exceptions; there are 1')
    expect(() => exceedanceResidualTest({ ...one, pnl: flat(-3) }, simulation)).toThrow('same residual')
  })
})
