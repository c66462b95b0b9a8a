import { describe, expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { conditionalCoverageTest, independenceTest } from './christoffersen.ts'
import { simulatedConditionalCoveragePvalue, simulatedIndependencePvalue } from './simulated-coverage.ts'

const simulation = { seed: 11, replicates: 1000 }

/** 250 days, of which every `apart`-th from the 20th is an exception, `count` of them. */
function series(count: number, apart: number): Uint8Array {
  const hits = new Uint8Array(250)
  for (let i = 0; i < count; i++) hits[20 + i * apart] = 1
  return hits
}

/** Four standard errors of a simulated p-value. */
const within = (pvalue: number) => 4 * Math.sqrt((pvalue * (1 - pvalue) + 1e-4) / simulation.replicates)

describe('simulated p-values', () => {
  test.each([
    ['clustered', series(6, 1)],
    ['apart', series(6, 30)],
    ['two in a row', series(2, 1)],
    ['every second day', series(20, 2)],
    ['one', series(1, 1)],
  ])('agree with the exact ones: %s', (_, hits) => {
    const independence = independenceTest(hits).exactPvalue
    const found = simulatedIndependencePvalue(hits, simulation)
    expect(Math.abs(found - independence)).toBeLessThan(within(independence))
    const coverage = conditionalCoverageTest(hits, 0.01).exactPvalue
    const both = simulatedConditionalCoveragePvalue(hits, 0.01, simulation)
    expect(Math.abs(both - coverage)).toBeLessThan(within(coverage))
  })

  test('are 1 without exceptions, for every order of none is the same', () => {
    expect(simulatedIndependencePvalue(new Uint8Array(250), simulation)).toBe(1)
  })

  test('reject a right model no more often than they say', () => {
    let rejected = 0
    for (let run = 0; run < 100; run++) {
      const random = createRandom(5, run)
      const hits = Uint8Array.from({ length: 250 }, () => (random.uniform() < 0.05 ? 1 : 0))
      if (simulatedConditionalCoveragePvalue(hits, 0.05, { seed: 3, replicates: 99 }) <= 0.05) rejected++
    }
    // 5 are expected of 100, fewer where statistics tie; 14 are four standard errors more.
    expect(rejected).toBeGreaterThan(0)
    expect(rejected).toBeLessThan(14)
  })

  test('refuse too few days and replicates', () => {
    expect(() => simulatedIndependencePvalue(new Uint8Array(1), simulation)).toThrow('two days')
    expect(() => simulatedIndependencePvalue(new Uint8Array(9), { seed: 1, replicates: 9 })).toThrow('99 or more')
    expect(() => simulatedConditionalCoveragePvalue(new Uint8Array(9), 1, simulation)).toThrow('probability')
  })
})
