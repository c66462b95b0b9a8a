import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { jackknifed, largest, meanOf, take } from '../../../test/support/influence-laws.ts'
import { binomialSurvival } from '../distributions/binomial.ts'
import { standardError } from '../influence/standard-error.ts'
import { generalisedAuc, somersD } from './generalised-auc.ts'
import golden from './golden.json' with { type: 'json' }
import { jeffreysTest, portfolioPdBacktest } from './jeffreys-test.ts'

const realised = Float64Array.from(golden.realised)
const predicted = Float64Array.from(golden.predicted)

describe(`golden numbers of ${golden.source}`, () => {
  test.each(golden.jeffreys)('Jeffreys test, %d defaults of %d at %d', (defaults, obligors, pd, expected) => {
    expect(jeffreysTest(defaults as number, obligors as number, pd as number)).toBeCloseTo(expected as number, 12)
  })

  test("Somers' D: scipy.stats.somersd(realised, predicted)", () => {
    expect(somersD(realised, predicted).value).toBeCloseTo(golden.somersd, 13)
    expect(generalisedAuc(realised, predicted).value).toBeCloseTo((golden.somersd + 1) / 2, 13)
  })

  test('of outcomes of 0 and 1 it is roc_auc_score', () => {
    const found = generalisedAuc(Float64Array.from(golden.auc.labels), Float64Array.from(golden.auc.scores))
    expect(found.value).toBeCloseTo(golden.auc.value, 13)
  })
})

test('12 defaults of 1000 at 0.8 %: the sheet of the ECB test', () => {
  expect(jeffreysTest(12, 1000, 0.008)).toBeCloseTo(0.0843342, 7)
  // The one-sided binomial test, which knows no prior: P(X >= 12).
  expect(binomialSurvival(11, 1000, 0.008)).toBeCloseTo(0.1110537, 7)
})

describe("Somers' D", () => {
  test('agrees with counting every pair, and its influence with their sums', () => {
    const value = fc.integer({ min: -2, max: 3 })
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { minLength: 2, maxLength: 25 }), (rows) => {
        fc.pre(new Set(rows.map(([x]) => x)).size > 1)
        const [x, y] = [0, 1].map((column) => Float64Array.from(rows, (row) => row[column] as number))
        let [net, pairs] = [0, 0]
        for (const [xi, yi] of rows) {
          for (const [xj, yj] of rows) {
            net += Math.sign(xi - xj) * Math.sign(yi - yj)
            pairs += xi === xj ? 0 : 1
          }
        }
        const { value: found, influence } = somersD(x as Float64Array, y as Float64Array)
        expect(found).toBeCloseTo(net / pairs, 12)
        expect(Math.abs(meanOf(influence))).toBeLessThan(1e-12)
      }),
    )
  })

  test('its error is near that of the jackknife', () => {
    const { influence, value } = somersD(realised, predicted)
    const pseudo = jackknifed((rows) => somersD(take(realised, rows), take(predicted, rows)), realised.length)
    const centred = pseudo.map((each) => each - meanOf(pseudo))
    const [ours, theirs] = [influence, centred].map((each) => standardError({ value, influence: each }).standardError)
    expect((ours as number) / (theirs as number)).toBeCloseTo(1, 1)
    expect(largest(influence.map((each, row) => each - (centred[row] as number)))).toBeLessThan(
      0.15 * largest(influence),
    )
  })

  test('depends on the order of values alone, and not on that of rows', () => {
    const rows = Array.from(realised, (_, row) => (row * 7) % realised.length)
    const found = somersD(
      take(realised, rows).map(Math.exp),
      take(predicted, rows).map((each) => 5 * each - 1),
    )
    expect(found.value).toBeCloseTo(somersD(realised, predicted).value, 13)
    expect(
      somersD(
        realised,
        predicted.map((each) => -each),
      ).value,
    ).toBeCloseTo(-somersD(realised, predicted).value, 13)
  })

  test('0 and -0 are one value', () => {
    expect(() => somersD(Float64Array.of(0, -0), Float64Array.of(1, 2))).toThrow(/all realised values are the same/)
  })

  test('NaN has no order', () => {
    expect(() => somersD(Float64Array.of(0, Number.NaN), Float64Array.of(1, 2))).toThrow(RangeError)
    expect(() => somersD(Float64Array.of(0, 1), Float64Array.of(Number.NaN, 2))).toThrow(RangeError)
  })
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
