import { describe, expect, test } from '@jest/globals'
import { binomialSurvival } from '../distributions/binomial.ts'
import golden from './golden.json' with { type: 'json' }
import { jeffreysTest, portfolioPdBacktest } from './jeffreys-test.ts'

describe(`golden numbers of ${golden.source}`, () => {
  test.each(golden.jeffreys)('Jeffreys test, %d defaults of %d at %d', (defaults, obligors, pd, expected) => {
    expect(jeffreysTest(defaults as number, obligors as number, pd as number)).toBeCloseTo(expected as number, 12)
  })
})

test('12 defaults of 1000 at 0.8 %: the sheet of the ECB test', () => {
  expect(jeffreysTest(12, 1000, 0.008)).toBeCloseTo(0.0843342, 7)
  // The one-sided binomial test, which knows no prior: P(X >= 12).
  expect(binomialSurvival(11, 1000, 0.008)).toBeCloseTo(0.1110537, 7)
})

describe('of a portfolio', () => {
  const labels = Uint8Array.of(1, 0, 0, 0, 0)
  const pds = Float64Array.of(0.2, 0.01, 0.3, 0.03, 0.1)

  test('counts, mean PD and test', () => {
    expect(portfolioPdBacktest(Uint8Array.of(0, 0), Float64Array.of(0.01, 0.03))).toEqual({
      obligors: 2,
      defaults: 0,
      pd: 0.02,
      defaultRate: 0,
      pvalue: jeffreysTest(0, 2, 0.02),
    })
    expect(portfolioPdBacktest(labels, pds)).toMatchObject({ obligors: 5, defaults: 1, defaultRate: 0.2 })
    expect(portfolioPdBacktest(labels, pds).pd).toBeCloseTo(0.128, 14)
  })

  test('a mean of ones is a PD of 1', () => {
    expect(portfolioPdBacktest(Uint8Array.of(1, 1, 1), new Float64Array(3).fill(1)).pvalue).toBe(1)
  })

  test.each<[name: string, attempt: () => unknown, words: RegExp]>([
    ['more defaults than obligors', () => jeffreysTest(3, 2, 0.1), /3 defaults of 2/],
    ['half a default', () => jeffreysTest(0.5, 2, 0.1), /0.5 defaults/],
    ['nobody', () => jeffreysTest(0, 0, 0.1), /number of obligors is 0/],
    ['a PD of 2', () => jeffreysTest(0, 5, 2), /PD is 2/],
    ['a NaN PD', () => portfolioPdBacktest(labels, pds.with(1, Number.NaN)), /Probability NaN of row 1/],
  ])('%s is refused', (_, refused, words) => {
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow(words)
  })
})
