import { describe, expect, test } from '@jest/globals'
import { normals } from '../../../test/statistics/worlds.ts'
import { createRandom } from '../random/random.ts'
import { berkowitzPower } from './berkowitz-power.ts'
import { asymptoticDynamicQuantilePower, dynamicQuantilePower } from './dynamic-quantile-power.ts'
import { exceedanceResidualPower, normalTailDeviation } from './exceedance-residuals-power.ts'
import { lossTail } from './loss-distribution.ts'
import { shortfallZ1Power, shortfallZ2Power } from './shortfall-power.ts'
import { shortfallZ2Test } from './shortfall-test.ts'

// SciPy 1.17.1 ncx2.sf(chi2.ppf(.95, 3), 3, (n - 1)(1.25² - 1 - ln 1.25²))
test.each([
  [250, 0.9977476157259607],
  [50, 0.49495719203344024],
  [10, 0.11897702150547182],
])('Berkowitz over %d days, against P&L a quarter more volatile', (days, power) => {
  expect(berkowitzPower(days, 1.25, 0.05)).toBeCloseTo(power, 10)
})

describe('the exceedance residuals', () => {
  test('vary as those of a normal tail, at the least', () => {
    // SciPy 1.17.1 truncnorm(1.96, inf).std() over the expected shortfall
    expect(normalTailDeviation(0.025)).toBeCloseTo(0.14611811877188915, 10)
  })

  // SciPy 1.17.1 nct.sf(t.ppf(.95, n - 1), n - 1, .25·√n / max(deviation, .146))
  test.each([
    [6, 0.1, 0.9719120155064732],
    [15, 0.3, 0.9223367428733913],
  ])('%d of them, with a deviation of %d', (count, deviation, power) => {
    expect(exceedanceResidualPower(count, deviation, 0.025, 1.25, 0.05)).toBeCloseTo(power, 7)
  })

  test.each([
    // The most extreme of 2², 3³ and 4⁴ resamples: p is never below 0.25, 0.037 and 0.0039.
    [1, 0.05],
    [2, 0.05],
    [3, 0.05],
    [4, 0.01],
  ])('of %d show nothing at %d, however large the effect: the bootstrap can hardly reject', (count, level) => {
    expect(exceedanceResidualPower(count, 0.1, 0.025, 9, level)).toBe(0)
  })

  test('of four can show something', () => {
    expect(exceedanceResidualPower(4, 0.1, 0.025, 9, 0.05)).toBeGreaterThan(0.9)
  })
})

describe('the tests of Acerbi and Szekely', () => {
  const simulation = { seed: 7, replicates: 1000 }
  const normal = { family: 'normal' } as const
  const sample = (days: number) => ({ days, probability: 0.025, family: normal })

  test('reject as often as the power of the second says, of P&L a quarter larger', () => {
    const { valueAtRisk, expectedShortfall } = lossTail(normal, 0.025)
    let rejected = 0
    for (let trial = 0; trial < 200; trial++) {
      const pnl = normals(createRandom(11, trial), 120).map((each) => 1.25 * each)
      const series = {
        pnl,
        valueAtRisk: new Float64Array(120).fill(valueAtRisk),
        expectedShortfall: new Float64Array(120).fill(expectedShortfall),
      }
      if (shortfallZ2Test(series, 0.025, normal, { seed: 3, replicates: 199 }).simulatedPvalue <= 0.05) rejected++
    }
    // Four standard errors of 200 trials.
    expect(Math.abs(rejected / 200 - shortfallZ2Power(sample(120), 1.25, { level: 0.05 }, simulation))).toBeLessThan(
      0.14,
    )
  })

  test('are sure of a year, and of a week are not', () => {
    const power = (days: number) => shortfallZ2Power(sample(days), 1.25, { level: 0.05 }, simulation)
    expect([power(250) > 0.8, power(5) < 0.3]).toEqual([true, true])
  })

  test('by a critical value: the one of the paper is that of 5 %, and one that nothing reaches has no power', () => {
    const [byLevel, byValue] = [{ level: 0.05 }, { below: -0.7 }].map((rejection) =>
      shortfallZ2Power(sample(250), 1.25, rejection as { level: number }, simulation),
    )
    expect(Math.abs((byLevel as number) - (byValue as number))).toBeLessThan(0.05)
    expect(shortfallZ2Power(sample(250), 1.25, { below: -100 }, simulation)).toBe(0)
    expect(shortfallZ2Power(sample(3), 1.25, { below: -0.7 }, simulation)).toBeLessThan(0.5)
  })

  test('the size of few exceptions tells little, that of many much', () => {
    const power = (count: number) => shortfallZ1Power(sample(40 * count), count, 1.25, { level: 0.05 }, simulation)
    expect([power(1) < 0.5, power(12) > 0.9]).toEqual([true, true])
  })
})

describe('the dynamic quantile test', () => {
  const about = { lags: 4, probability: 0.05, trueProbability: 0.15, level: 0.05 }

  test('is as powerful as the noncentral distribution says, of many days', () => {
    const days = 120
    const valueAtRisk = normals(createRandom(5, 0), days).map((each) => 2 + 0.1 * each)
    const simulated = dynamicQuantilePower(valueAtRisk, about, { seed: 1, replicates: 400 })
    expect(Math.abs(simulated - asymptoticDynamicQuantilePower(days, 6, about))).toBeLessThan(0.15)
  })

  test('finds nothing in a fortnight, nor at a level that is never reached', () => {
    const valueAtRisk = new Float64Array(15).fill(2)
    const rare = { ...about, probability: 0.01, trueProbability: 0.03 }
    expect(dynamicQuantilePower(valueAtRisk, rare, { seed: 1, replicates: 400 })).toBeLessThan(0.5)
    expect(dynamicQuantilePower(valueAtRisk, { ...about, level: 1e-9 }, { seed: 1, replicates: 400 })).toBe(0)
  })
})
