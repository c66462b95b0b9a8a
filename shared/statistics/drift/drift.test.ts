import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createRandom } from '../random/random.ts'
import { numericStability } from './column-stability.ts'
import { designEffect } from './design-effect.ts'
import golden from './golden.json' with { type: 'json' }
import { binsOf, countByBin, quantileBins } from './quantile-bins.ts'
import { populationStabilityIndex } from './stability-index.ts'
import { uncertainStability } from './uncertain-stability.ts'

const column = (values: readonly number[]) => Float64Array.from(values)
const reference = column(golden.reference)
const current = column(golden.current)

describe(`numbers of ${golden.source}`, () => {
  test('cuts at the deciles of the reference, and counts what is at an edge below it', () => {
    const { edges } = quantileBins(reference, 10)
    expect([...edges]).toEqual(golden.edges.map((edge) => expect.closeTo(edge, 14)))
    expect([...countByBin(reference, { edges, requested: 10 }).cells]).toEqual(golden.expected)
    expect([...countByBin(current, { edges, requested: 10 }).cells]).toEqual(golden.actual)
  })

  test('the index and its null quantile', () => {
    const found = numericStability(reference, current)
    expect(found.value).toBeCloseTo(golden.psi, 14)
    expect(found.criticalValue).toBeCloseTo(golden.critical, 12)
  })

  test('an empty cell counts as half a row, and one that is empty in both does not count', () => {
    const { expected, actual, psi } = golden.empty
    const found = populationStabilityIndex(column(expected), column(actual))
    expect(found.value).toBeCloseTo(psi, 14)
    expect(found.cells).toBe(3)
  })

  test('the bounds of the index', () => {
    const found = uncertainStability(golden.psi, 10, reference.length, current.length)
    expect(found.lower(0.05)).toBeCloseTo(golden.bounds.lower, 9)
    expect(found.upper(0.05)).toBeCloseTo(golden.bounds.upper, 9)
    expect(found.pAtMost(0.1)).toBeCloseTo(golden.bounds.pAtMostTenth, 12)
    expect(found.pAtLeast(0.5)).toBeCloseTo(golden.bounds.pAtLeastHalf, 12)
    const small = uncertainStability(golden.small.psi, 10, reference.length, current.length)
    expect([small.lower(0.05), small.upper(0.05)]).toEqual([0, expect.closeTo(golden.small.upper, 9)])
  })

  test('samples that are the very same do not rule out what so few rows could not show', () => {
    // Without a shift as with one, 0 is improbable; the ratio is exp(-shift / 2).
    expect(uncertainStability(0, 10, 100, 100).upper(0.05)).toBeCloseTo((2 * Math.log(20)) / 50, 9)
  })
})

describe('without any drift', () => {
  // (1/N + 1/M)·χ² with 9 degrees of freedom; SciPy 1.17.1 chi2.ppf(0.95, 9) = 16.918977604620448.
  test.each([
    [100, 0.3383795520924089],
    [300, 0.11279318403080299],
    [1000, 0.0338379552092409],
  ])('95 %% of the indices of %d rows lie below %d', (rows, critical) => {
    const cells = new Float64Array(10).fill(rows / 10)
    expect(populationStabilityIndex(cells, cells).criticalValue).toBeCloseTo(critical, 12)
  })

  test('the index of 100 rows is mostly above the customary 0.1, and rarely above its own null quantile', () => {
    const random = createRandom(7)
    const sample = () => Float64Array.from({ length: 100 }, () => random.normal())
    const all = Array.from({ length: 400 }, () => numericStability(sample(), sample()))
    const share = (holds: (each: (typeof all)[number]) => boolean) => all.filter(holds).length / all.length
    const mean = all.reduce((sum, { value }) => sum + value, 0) / all.length
    // A simulation of the published design: mean 0.19, 87 % above 0.1. Four standard errors of 400 draws are 0.07 and 0.02.
    expect(mean).toBeCloseTo(0.19, 1)
    expect(Math.abs(share(({ value }) => value > 0.1) - 0.87)).toBeLessThan(0.07)
    expect(share(({ value, criticalValue }) => value > criticalValue)).toBeLessThan(0.1)
    // So the gate does not claim more than 0.1 of them: the customary rule would, of 87 %.
    const claimed = share(({ value }) => uncertainStability(value, 10, 100, 100).pAtMost(0.1) <= 0.05)
    expect(claimed).toBeLessThan(0.02)
  })
})

describe('rows that depend on each other', () => {
  const twice = Float64Array.from({ length: 2 * current.length }, (_, i) => current[i >> 1] as number)
  const cut = quantileBins(reference, 10)

  test('count once, when every row stands there twice', () => {
    const clusters = Int32Array.from(twice, (_, i) => i >> 1)
    // Of n clusters the variance is n/(n - 1) times that of their rows.
    expect(designEffect(binsOf(twice, cut), { clusters })).toBeCloseTo((2 * 90) / 89, 12)
    expect(designEffect(binsOf(twice, cut), {})).toBe(1)
  })

  test('count no more than others, whatever their clusters', () => {
    const clusters = Int32Array.from(current, (_, i) => i % 3)
    expect(designEffect(binsOf(current, cut), { clusters })).toBeGreaterThanOrEqual(1)
    expect(designEffect(new Int32Array(9).fill(5), { clusters: clusters.subarray(0, 9) })).toBe(1)
  })
})

describe('cells', () => {
  test('a constant that changes is seen, and one that does not gives nothing to judge', () => {
    const fives = new Float64Array(50).fill(5)
    const moved = numericStability(fives, fives.with(0, 4).with(1, 6))
    expect([...moved.actual]).toEqual([1, 48, 1])
    expect(moved.value).toBeGreaterThan(0)
    const still = numericStability(fives, fives)
    expect([still.value, still.cells, still.criticalValue]).toEqual([0, 1, 0])
    expect(() => uncertainStability(still.value, still.cells, 50, 50)).toThrow(/one cell/)
  })

  test('ties in the reference give fewer cells', () => {
    const tied = column([...Array(80).fill(0), ...Array.from({ length: 20 }, (_, i) => i + 1)])
    const found = numericStability(tied, tied)
    expect(found.edges[0]).toBe(0)
    expect(found.edges.length).toBeLessThan(9)
    expect(found.expected.reduce((sum, rows) => sum + rows, 0)).toBe(100)
  })

  test('missing values are a cell of their own', () => {
    const found = numericStability(column([1, 2, 3, 4, Number.NaN]), column([1, 2, 3, 4]), { bins: 2 })
    expect(found.hasMissingCell).toBe(true)
    expect([...found.expected]).toEqual([2, 2, 1])
    expect([...found.actual]).toEqual([2, 2, 0])
  })

  test('what cannot be compared is refused', () => {
    expect(() => populationStabilityIndex(column([1]), column([1, 2]))).toThrow(/1 cells cannot be compared with 2/)
    expect(() => populationStabilityIndex(column([0, 0]), column([1, 2]))).toThrow(/reference sample is empty/)
    expect(() => populationStabilityIndex(column([1, 2]), column([0, 0]))).toThrow(/is empty/)
    expect(() => populationStabilityIndex(column([1, -2]), column([1, 2]))).toThrow(/Cell 1 holds -2/)
    expect(() => populationStabilityIndex(column([1, 2]), column([1, 2]), 95)).toThrow(/Confidence .* not 95/)
    expect(() => numericStability(new Float64Array(0), current)).toThrow(/no value to cut at/)
    expect(() => quantileBins(reference, 1)).toThrow(/2 or more, not 1/)
  })
})

test('the index does not care which sample is the reference', () => {
  const cells = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 5, maxLength: 5 }).map(column)
  fc.assert(
    fc.property(cells, cells, (a, b) => {
      const [there, back] = [populationStabilityIndex(a, b), populationStabilityIndex(b, a)]
      expect(there.value).toBeCloseTo(back.value, 12)
      expect(there.value).toBeGreaterThanOrEqual(0)
    }),
  )
})

test('bounds and p-values of the index are two views of one thing', () => {
  const counts = fc.integer({ min: 20, max: 10_000 })
  const any = fc.tuple(fc.double({ min: 0, max: 2, noNaN: true }), fc.integer({ min: 2, max: 20 }), counts, counts)
  fc.assert(
    fc.property(any, ([value, cells, n, m]) => {
      const found = uncertainStability(value, cells, n, m)
      for (const alpha of [0.01, 0.05]) {
        const [low, high] = [found.lower(alpha), found.upper(alpha)]
        expect(low).toBeLessThanOrEqual(high)
        if (low > 1e-9) expect(found.pAtMost(low)).toBeCloseTo(alpha, 7)
        if (high > 1e-9) expect(found.pAtLeast(high)).toBeCloseTo(alpha, 7)
        expect(found.pAtMost(low + 0.01)).toBeGreaterThan(alpha)
      }
    }),
    { numRuns: 30 },
  )
})
