import { describe, expect, test } from '@jest/globals'
import { berkowitzTest } from './berkowitz.ts'
import golden from './golden-var.json' with { type: 'json' }
import { kolmogorovExactSurvival } from './kolmogorov-exact.ts'
import { pitHistogram, pitUniformityTest } from './probability-integral-transform.ts'

const pit = Float64Array.from(golden.pit)

describe("Kolmogorov's distribution", () => {
  // The same matrix power in decimal arithmetic of 60 digits (Python). SciPy 1.17.1 (kstwo.sf) agrees to 1e-14 at 10 and
  // 20 values and goes over to an approximation for more of them, which agrees to 6e-7.
  test.each([
    [0.3, 10, 0.270535574799999],
    [0.12, 20, 0.9031355120796],
    [0.05, 250, 0.542741168632169],
    [0.1, 250, 0.012520342035389],
    [0.0866, 400, 0.004649264296863],
    [0.02, 1000, 0.810897131070212],
    [0.05, 1000, 0.013012071309967],
  ])('beyond %p of %p values', (d, n, known) => {
    expect(Math.abs(kolmogorovExactSurvival(d, n) - known)).toBeLessThan(1e-11)
  })

  test.each([
    [0.2, 250, 3.0586491774805816e-9],
    [0.9, 3, 0.0019999999999999987],
    [0.6, 5, 0.03008000000000001],
  ])('in the tail beyond %p of %p values', (d, n, known) => {
    expect(kolmogorovExactSurvival(d, n) / known).toBeCloseTo(1, 9)
  })

  test('ends at its ends', () => {
    expect(kolmogorovExactSurvival(0.5 / 7, 7)).toBe(1)
    expect(kolmogorovExactSurvival(1, 7)).toBe(0)
    expect(() => kolmogorovExactSurvival(1.1, 7)).toThrow(RangeError)
    expect(() => kolmogorovExactSurvival(0.5, 0)).toThrow(RangeError)
  })

  test('goes over to the limit for many values without a jump', () => {
    const [exact, limit] = [kolmogorovExactSurvival(0.0241, 2000), kolmogorovExactSurvival(0.0241, 2001)]
    expect(Math.abs(exact - limit)).toBeLessThan(5e-4)
  })
})

describe('the uniformity of the PIT', () => {
  test('is tested by its exact distribution, which SciPy’s kstest approximates', () => {
    const { statistic, pvalue } = pitUniformityTest(pit)
    expect(statistic).toBeCloseTo(0.055138, 12)
    expect(pvalue).toBeCloseTo(0.417814977353301, 11)
    expect(pvalue).toBeCloseTo(0.4178143807837844, 5) // SciPy 1.17.1
  })

  test('has a histogram that leaves no value out', () => {
    expect(pitHistogram(Float64Array.of(0, 0.1, 0.25, 0.5, 0.99, 1), 4)).toEqual([2, 1, 1, 2])
    expect(() => pitHistogram(pit, 0)).toThrow('number of bins')
  })

  test('is not tested of what is no probability', () => {
    expect(() => pitUniformityTest(Float64Array.of(0.5, 1.2))).toThrow('PIT of day 1 is 1.2')
    expect(() => pitUniformityTest(Float64Array.of(Number.NaN))).toThrow('PIT of day 0 is NaN')
    expect(() => pitUniformityTest(new Float64Array())).toThrow('0 PIT values')
  })
})

describe("Berkowitz' test", () => {
  test('reproduces the golden series', () => {
    const { statistic, pvalue, df } = berkowitzTest(pit)
    expect(Math.abs(statistic - golden.expect.berkowitzLR)).toBeLessThan(1e-9)
    expect(Math.abs(pvalue - golden.expect.berkowitzP)).toBeLessThan(1e-11)
    expect(df).toBe(3)
  })

  test('rejects PIT values that crowd in the middle, or follow each other', () => {
    const middle = Float64Array.from(pit, (u) => 0.4 + 0.2 * u)
    expect(berkowitzTest(middle).pvalue).toBeLessThan(1e-6)
    expect(berkowitzTest(pit.slice().sort()).slope).toBeGreaterThan(0.9)
  })

  test('needs values that vary, and ten of them', () => {
    expect(() => berkowitzTest(new Float64Array(50).fill(0.5))).toThrow('do not vary')
    expect(() => berkowitzTest(pit.subarray(0, 9))).toThrow('10 are needed')
  })
})
