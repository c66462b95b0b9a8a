import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { pairedDifference } from '../influence/paired-difference.ts'
import { standardError } from '../influence/standard-error.ts'
import { delong, delongInterval } from './delong.ts'
import golden from './golden-ranking.json' with { type: 'json' }
import { pairedDelong } from './paired-delong.ts'
import { rankByScore } from './ranking.ts'
import { rocAuc } from './roc-auc.ts'

const labels = Uint8Array.from(golden.labels)
const candidate = Float64Array.from(golden.candidate)
const champion = Float64Array.from(golden.champion)
const expected = golden.expect.delong

const rows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 6,
    maxLength: 40,
  })
  .filter((table) => [0, 1].every((label) => table.filter(([each]) => each === label).length > 1))
  .map((table) => ({
    labels: Uint8Array.from(table, ([label]) => label),
    a: Float64Array.from(table, ([, a]) => a),
    b: Float64Array.from(table, ([, , b]) => b),
  }))

describe("DeLong's variance", () => {
  test('is the one of its definition over all pairs', () => {
    for (const [index, scores] of [candidate, champion].entries()) {
      const { auc, variance } = delong(labels, scores)
      expect(auc).toBeCloseTo(golden.expect.rocAuc[index] as number, 14)
      expect(variance).toBeCloseTo(expected.variance[index] as number, 16)
    }
  })

  test('follows from the influence values, by class', () => {
    fc.assert(
      fc.property(rows, ({ labels, a }) => {
        const { auc, variance } = delong(labels, a)
        const estimate = rocAuc(rankByScore(labels, a))
        expect(estimate.value).toBeCloseTo(auc, 14)
        if (variance > 0)
          expect(standardError(estimate, { strata: labels }).standardError ** 2).toBeCloseTo(variance, 14)
      }),
    )
  })

  test('keeps its digits next to a perfect area', () => {
    // One pair in 4·10⁶ is wrong: a placement of 1999/2000 among 2,000 ones, in each class.
    const size = 2000
    const scores = Float64Array.from({ length: 2 * size }, (_, i) => (i === 0 ? size + 0.5 : i))
    const labels = Uint8Array.from(scores, (_, i) => (i < size ? 0 : 1))
    const { auc, variance } = delong(labels, scores)
    const ofOneClass = ((1 / size) ** 2 * (1 - 1 / size)) / (size - 1)
    expect(auc).toBe(1 - 1 / size ** 2)
    expect(variance / ((2 * ofOneClass) / size)).toBeCloseTo(1, 9)
  })

  test('gives an interval that stays within 0 and 1', () => {
    const { low, high } = delongInterval(delong(labels, candidate), 0.95)
    expect(low).toBeCloseTo(expected.logitInterval95[0] as number, 12)
    expect(high).toBeCloseTo(expected.logitInterval95[1] as number, 12)
  })

  test('needs two rows of each class, and gives no interval without variance', () => {
    expect(() => delong(Uint8Array.of(0, 0, 1), Float64Array.of(1, 2, 3))).toThrow('there are 2 and 1')
    const perfect = delong(Uint8Array.of(0, 0, 1, 1), Float64Array.of(1, 2, 3, 4))
    expect(perfect).toMatchObject({ auc: 1, variance: 0 })
    expect(() => delongInterval(perfect, 0.95)).toThrow(RangeError)
  })
})

describe("DeLong's paired test", () => {
  test('is the one of its definition over all pairs', () => {
    const test = pairedDelong(labels, candidate, champion)
    expect(test.covariance).toBeCloseTo(expected.covariance, 16)
    expect(test.variance).toEqual(expected.variance.map((each) => expect.closeTo(each, 15)))
    expect(test.z).toBeCloseTo(expected.z, 12)
    expect(test.pvalue).toBeCloseTo(expected.pvalue, 12)
  })

  test('follows from the difference of the influence values, and turns its sign with the models', () => {
    fc.assert(
      fc.property(rows, ({ labels, a, b }) => {
        const difference = pairedDifference(rocAuc(rankByScore(labels, a)), rocAuc(rankByScore(labels, b)))
        fc.pre(difference.influence.some((each) => Math.abs(each) > 1e-9))
        const test = pairedDelong(labels, a, b)
        expect(test.standardError).toBeCloseTo(standardError(difference, { strata: labels }).standardError, 12)
        expect(test.standardError ** 2).toBeCloseTo(test.variance[0] + test.variance[1] - 2 * test.covariance, 12)
        expect(pairedDelong(labels, b, a).z).toBeCloseTo(-test.z, 9)
      }),
    )
  })

  test('refuses models that rank alike', () => {
    expect(() =>
      pairedDelong(
        labels,
        candidate,
        candidate.map((score) => 2 * score + 1),
      ),
    ).toThrow('rank the rows alike')
  })
})
