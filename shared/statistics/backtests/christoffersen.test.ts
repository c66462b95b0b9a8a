import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import { createRandom } from '../random/random.ts'
import { conditionalCoverageTest, independenceTest } from './christoffersen.ts'
import { exceptions } from './exceptions.ts'
import golden from './golden-var.json' with { type: 'json' }
import { exactConditionalCoveragePvalue, exactIndependencePvalue } from './hit-runs.ts'
import { kupiecStatistic } from './kupiec.ts'
import { independenceStatistic, transitions } from './transitions.ts'

const goldenHits = exceptions(Float64Array.from(golden.pnl), Float64Array.from(golden.var)).hits

describe("Christoffersen's tests", () => {
  test('reproduce the example of the MathWorks Risk Management Toolbox', () => {
    const statistic = independenceStatistic({ n00: 932, n10: 53, n01: 53, n11: 4 })
    const both = statistic + kupiecStatistic(57, 1043, 0.05)
    expect([statistic, both]).toEqual([expect.closeTo(0.25866, 5), expect.closeTo(0.72013, 5)])
    expect(chiSquaredSurvival(statistic, 1)).toBeCloseTo(0.61104, 5)
    expect(chiSquaredSurvival(both, 2)).toBeCloseTo(0.69763, 5)
  })

  test('reproduce the golden series', () => {
    const independence = independenceTest(goldenHits)
    expect(Math.abs(independence.statistic - golden.expect.indLR)).toBeLessThan(1e-9)
    expect(Math.abs(independence.pvalue - golden.expect.indP)).toBeLessThan(1e-12)
    const coverage = conditionalCoverageTest(goldenHits, 0.01)
    expect(Math.abs(coverage.statistic - golden.expect.ccLR)).toBeLessThan(1e-9)
    expect(Math.abs(coverage.pvalue - golden.expect.ccP)).toBeLessThan(1e-12)
    expect(coverage.direction).toBe('too-optimistic')
  })

  test('have nothing to say of independence without exceptions, or with one on the last day', () => {
    expect(independenceTest(new Uint8Array(250))).toMatchObject({ statistic: 0, pvalue: 1, exactPvalue: 1 })
    const last = new Uint8Array(250)
    last[249] = 1
    expect(independenceTest(last).exactPvalue).toBeCloseTo(1, 10)
    expect(() => independenceTest(new Uint8Array(1))).toThrow('two days')
  })

  test('count transitions', () => {
    expect(transitions(Uint8Array.of(0, 0, 1, 1, 0, 1))).toEqual({ n00: 1, n01: 2, n10: 1, n11: 1 })
  })
})

/** Every series of that many days, which is the definition that the sums over runs have to agree with. */
function* everySeries(days: number): Generator<Uint8Array> {
  for (let bits = 0; bits < 2 ** days; bits++) yield Uint8Array.from({ length: days }, (_, day) => (bits >> day) & 1)
}

describe('the exact p-values', () => {
  const DAYS = 11
  const all = [...everySeries(DAYS)].map((hits) => {
    const count = hits.reduce((sum, hit) => sum + hit, 0)
    const independence = independenceStatistic(transitions(hits))
    return { count, independence, both: independence + kupiecStatistic(count, DAYS, 0.2) }
  })

  test('of independence are those of going through all series with as many exceptions', () => {
    for (let count = 0; count <= DAYS; count++) {
      const same = all.filter((series) => series.count === count)
      for (const { independence } of same.slice(0, 40)) {
        const extreme = same.filter((series) => series.independence >= independence - 1e-9).length
        expect(exactIndependencePvalue(independence, count, DAYS)).toBeCloseTo(extreme / same.length, 10)
      }
    }
  })

  test('of conditional coverage are those of going through all series', () => {
    for (const { both } of all.filter((_, i) => i % 97 === 0)) {
      let pvalue = 0
      for (const series of all)
        if (series.both >= both - 1e-9) pvalue += 0.2 ** series.count * 0.8 ** (DAYS - series.count)
      expect(exactConditionalCoveragePvalue(both, DAYS, 0.2)).toBeCloseTo(pvalue, 10)
    }
  })

  test('sum to 1 where everything is as extreme, also over many days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 600 }),
        fc.double({ min: 0.005, max: 0.3, noNaN: true }),
        (days, probability) => {
          expect(exactConditionalCoveragePvalue(0, days, probability)).toBeCloseTo(1, 9)
          expect(exactIndependencePvalue(0, Math.floor(days * probability), days)).toBeCloseTo(1, 9)
        },
      ),
      { numRuns: 25 },
    )
  })

  test('keep to their level, where the chi-squared test of independence hardly ever rejects', () => {
    // 2,000 series of 250 days at 1 %: by chi-squared 1.3 % and 0.7 % are rejected at 5 % (facts of the gate), exactly never more than 5 %.
    const rejected = { ind: 0, indExact: 0, cc: 0, ccExact: 0 }
    const runs = 2000
    const known = new Map<string, number>()
    const cached = (key: string, compute: () => number) => {
      const value = known.get(key) ?? compute()
      known.set(key, value)
      return value
    }
    for (let run = 0; run < runs; run++) {
      const random = createRandom(20261124, run)
      const hits = Uint8Array.from({ length: 250 }, () => (random.uniform() < 0.01 ? 1 : 0))
      const count = hits.reduce((sum, hit) => sum + hit, 0)
      const independence = independenceStatistic(transitions(hits))
      const both = independence + kupiecStatistic(count, 250, 0.01)
      if (independence > 3.841458820694124) rejected.ind++
      if (both > 5.991464547107979) rejected.cc++
      const ofIndependence = cached(`${count} ${independence}`, () => exactIndependencePvalue(independence, count, 250))
      if (ofIndependence <= 0.05) rejected.indExact++
      if (cached(`${both}`, () => exactConditionalCoveragePvalue(both, 250, 0.01)) <= 0.05) rejected.ccExact++
    }
    expect(rejected.ind / runs).toBeCloseTo(0.013, 2)
    expect(rejected.cc / runs).toBeCloseTo(0.007, 2)
    expect(rejected.indExact / runs).toBeLessThan(0.065)
    expect(rejected.ccExact / runs).toBeGreaterThan(0.03)
    expect(rejected.ccExact / runs).toBeLessThan(0.065)
  })
})
