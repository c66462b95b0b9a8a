import { describe, expect, test } from '@jest/globals'
import { normalQuantile } from '../distributions/normal.ts'
import { studentTQuantile } from '../distributions/students-t.ts'
import { createRandom } from '../random/random.ts'
import { acerbiSzekelyZ1, acerbiSzekelyZ2 } from './acerbi-szekely.ts'
import golden from './golden-var.json' with { type: 'json' }
import { lossTail } from './loss-distribution.ts'
import { shortfallZ1Test, shortfallZ2Test } from './shortfall-test.ts'

const series = {
  pnl: Float64Array.from(golden.pnl),
  valueAtRisk: Float64Array.from(golden.var),
  expectedShortfall: Float64Array.from(golden.es),
}
const calm = { ...series, pnl: new Float64Array(250) }

describe('the tail of a loss distribution', () => {
  test('has the expected shortfall of the normal and of Student’s t (SciPy 1.17.1)', () => {
    expect(lossTail({ family: 'normal' }, 0.025).expectedShortfall).toBeCloseTo(2.337802792201413, 12)
    const t3 = lossTail({ family: 'student-t', df: 3 }, 0.025)
    expect(t3.valueAtRisk).toBeCloseTo(3.1824463052837086, 10)
    expect(t3.expectedShortfall).toBeCloseTo(5.039583061113474, 10)
    expect(lossTail({ family: 'student-t', df: 5 }, 0.025).expectedShortfall).toBeCloseTo(3.5215773317394263, 10)
  })

  test.each([2.5, 3, 5, 6, 40])('is drawn from with its own mean and spread, df %p', (df) => {
    const { draw, valueAtRisk, expectedShortfall } = lossTail({ family: 'student-t', df }, 0.025)
    const random = createRandom(2)
    const losses = Float64Array.from({ length: 4000 }, () => -draw(random)).sort()
    expect(losses[0]).toBeGreaterThanOrEqual(valueAtRisk)
    // The median of the tail is the quantile of half its probability; the standard error of its level is 0.8 %.
    const beyond = (part: number) => {
      const quantile = -studentTQuantile(0.025 * part, df)
      return losses.filter((loss) => loss > quantile).length / 4000
    }
    expect(Math.abs(beyond(0.5) - 0.5)).toBeLessThan(0.03)
    expect(Math.abs(beyond(0.1) - 0.1)).toBeLessThan(0.02)
    // The mean of a tail with infinite variance does not settle.
    if (df >= 3) expect(losses.reduce((sum, loss) => sum + loss, 0) / 4000 / expectedShortfall).toBeCloseTo(1, 1)
  })

  test('does not exist of a t distribution with one degree of freedom', () => {
    expect(() => lossTail({ family: 'student-t', df: 1 }, 0.025)).toThrow('no expected shortfall')
  })
})

describe("Acerbi and Szekely's statistics", () => {
  test('reproduce the golden series', () => {
    expect(Math.abs(acerbiSzekelyZ1(series) - golden.expect.AS_Z1)).toBeLessThan(1e-9)
    expect(Math.abs(acerbiSzekelyZ2(series, 0.01) - golden.expect.AS_Z2)).toBeLessThan(1e-9)
  })

  test('are 1 without exceptions, and say nothing of their size', () => {
    expect(acerbiSzekelyZ2(calm, 0.01)).toBe(1)
    expect(acerbiSzekelyZ1(calm)).toBeNaN()
    expect(() => shortfallZ1Test(calm, 0.01, { family: 'normal' }, { seed: 1, replicates: 99 })).toThrow('no exception')
  })

  test('take no series with holes, and no shortfall below the value-at-risk', () => {
    const holes = { ...series, pnl: series.pnl.with(3, Number.NaN) as Float64Array<ArrayBuffer> }
    expect(() => acerbiSzekelyZ2(holes, 0.01)).toThrow('1 of 250 days have no P&L')
    expect(() => acerbiSzekelyZ2({ ...series, expectedShortfall: series.expectedShortfall.with(0, 1) }, 0.01)).toThrow(
      'expected shortfall of day 0 is 1 at a value-at-risk of 2.6',
    )
    expect(() => acerbiSzekelyZ1({ ...series, expectedShortfall: new Float64Array(3).fill(9) })).toThrow(
      '3 of expected',
    )
  })
})

describe('their simulated distribution', () => {
  // Acerbi and Szekely 2014: -0.70 at 5 % for T = 250 and 97.5 %. By 40,000 simulations elsewhere (facts of the gate):
  // normal -.71, t5 -.73, t3 -.81.
  test.each([
    [{ family: 'normal' } as const, -0.71],
    [{ family: 'student-t', df: 5 } as const, -0.73],
    [{ family: 'student-t', df: 3 } as const, -0.81],
  ])('has the known 5 %% value of Z2 of %j', (family, known) => {
    // One loss that makes Z2 as small as is said: Z2 = pnl / (T·α·ES) + 1.
    const flat = (value: number) => new Float64Array(250).fill(value)
    const atZ2 = (z2: number) =>
      shortfallZ2Test(
        { pnl: flat(1).with(0, (z2 - 1) * 250 * 0.025 * 3), valueAtRisk: flat(2), expectedShortfall: flat(3) },
        0.025,
        family,
        { seed: 20261124, replicates: 9_999 },
      ).simulatedPvalue
    expect(atZ2(known - 0.03)).toBeLessThan(0.05)
    expect(atZ2(known + 0.03)).toBeGreaterThan(0.05)
  })

  test('gives the p-values that the golden series deserves', () => {
    const tested = shortfallZ2Test(series, 0.01, { family: 'normal' }, { seed: 5, replicates: 999 })
    expect(tested).toMatchObject({ simulatedPvalue: 0.001, direction: 'too-optimistic' })
    const calmTest = shortfallZ2Test(calm, 0.01, { family: 'normal' }, { seed: 5, replicates: 999 })
    expect(calmTest).toMatchObject({ simulatedPvalue: 1, direction: 'too-prudent' })
  })

  test('is the same whether a family is drawn from or the model itself, up to chance', () => {
    const { valueAtRisk, expectedShortfall } = lossTail({ family: 'normal' }, 0.025)
    const flat = (value: number) => new Float64Array(250).fill(value)
    const right = {
      pnl: Float64Array.from({ length: 250 }, (_, day) => (day < 8 ? -2.5 : 0.1)),
      valueAtRisk: flat(valueAtRisk),
      expectedShortfall: flat(expectedShortfall),
    }
    const simulation = { seed: 9, replicates: 1999 }
    const drawn = { family: 'drawn', draw: (_: number, uniform: number) => normalQuantile(uniform || 1e-16) } as const
    for (const test of [shortfallZ1Test, shortfallZ2Test]) {
      const byFamily = test(right, 0.025, { family: 'normal' }, simulation)
      const byModel = test(right, 0.025, drawn, simulation)
      expect(byModel.statistic).toBe(byFamily.statistic)
      expect(Math.abs(byModel.simulatedPvalue - byFamily.simulatedPvalue)).toBeLessThan(0.05)
    }
  })
})
