import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalSurvival } from '../distributions/normal.ts'
import { logitUncertain } from '../inference/logit.ts'
import { studentUncertain } from '../inference/student.ts'
import { pairedDifference } from '../influence/paired-difference.ts'
import { standardError } from '../influence/standard-error.ts'
import golden from './golden-ranking.json' with { type: 'json' }
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
      const { value, stratifiedVariance } = rocAuc(rankByScore(labels, scores))
      expect(value).toBeCloseTo(golden.expect.rocAuc[index] as number, 14)
      expect(stratifiedVariance).toBeCloseTo(expected.variance[index] as number, 16)
    }
  })

  test('follows from the influence values, by class', () => {
    fc.assert(
      fc.property(rows, ({ labels, a }) => {
        const { value, influence, stratifiedVariance: variance = Number.NaN } = rocAuc(rankByScore(labels, a))
        if (variance < 1e-24) return
        const found = standardError({ value, influence }, { strata: labels })
        expect(found.standardError ** 2).toBeCloseTo(variance, 14)
        const short = standardError(rocAuc(rankByScore(labels, a)), { strata: labels })
        expect(short).toEqual({ ...found, standardError: Math.sqrt(variance) })
      }),
    )
  })

  test('keeps its digits next to a perfect area', () => {
    // One pair in 4·10⁶ is wrong: a placement of 1999/2000 among 2,000 ones, in each class.
    const size = 2000
    const scores = Float64Array.from({ length: 2 * size }, (_, i) => (i === 0 ? size + 0.5 : i))
    const labels = Uint8Array.from(scores, (_, i) => (i < size ? 0 : 1))
    const { value: auc, stratifiedVariance: variance = Number.NaN } = rocAuc(rankByScore(labels, scores))
    const ofOneClass = ((1 / size) ** 2 * (1 - 1 / size)) / (size - 1)
    expect(auc).toBe(1 - 1 / size ** 2)
    expect(variance / ((2 * ofOneClass) / size)).toBeCloseTo(1, 9)
  })

  test('gives an interval that stays within 0 and 1', () => {
    const { value, stratifiedVariance: variance = Number.NaN } = rocAuc(rankByScore(labels, candidate))
    const { lower, upper } = logitUncertain(value, Math.sqrt(variance), Number.POSITIVE_INFINITY)
    expect(lower(0.025)).toBeCloseTo(expected.logitInterval95[0] as number, 12)
    expect(upper(0.025)).toBeCloseTo(expected.logitInterval95[1] as number, 12)
  })

  test('needs two rows of each class, and gives no interval without variance', () => {
    const few = rocAuc(rankByScore(Uint8Array.of(0, 0, 1), Float64Array.of(1, 2, 3)))
    expect(few.stratifiedVariance).toBeUndefined()
    expect(() => standardError(few, { strata: Uint8Array.of(0, 0, 1) })).toThrow(RangeError)
    const strata = Uint8Array.of(0, 0, 1, 1)
    const perfect = rocAuc(rankByScore(strata, Float64Array.of(1, 2, 3, 4)))
    expect(perfect).toMatchObject({ value: 1, stratifiedVariance: 0 })
    expect(() => standardError(perfect, { strata })).toThrow('The variance is 0')
  })
})

describe("DeLong's paired test", () => {
  const difference = pairedDifference(rocAuc(rankByScore(labels, candidate)), rocAuc(rankByScore(labels, champion)))

  test('is the one of its definition over all pairs: the difference of the influence values, by class', () => {
    const { standardError: error } = standardError(difference, { strata: labels })
    const [ours = Number.NaN, theirs = Number.NaN] = expected.variance
    expect(error ** 2).toBeCloseTo(ours + theirs - 2 * expected.covariance, 14)
    const paired = studentUncertain(difference.value, error, Number.POSITIVE_INFINITY)
    expect(paired.value / error).toBeCloseTo(expected.z, 12)
    expect(2 * Math.min(paired.pAtMost(0), paired.pAtLeast(0))).toBeCloseTo(expected.pvalue, 12)
  })

  test('refuses models that rank alike', () => {
    const again = rocAuc(
      rankByScore(
        labels,
        candidate.map((score) => 2 * score + 1),
      ),
    )
    const none = pairedDifference(rocAuc(rankByScore(labels, candidate)), again)
    expect(() => standardError(none, { strata: labels })).toThrow('The variance is 0')
  })
})

/**
 * The tests of pROC 1.18 on its own data, from areas, variances and a covariance that it prints (the data themselves are
 * under the GPL): wfns, s100b and ndka of 113 patients of whom 41 fared badly.
 */
describe('what is made of areas and their variances, as pROC has it', () => {
  const wfns = { auc: 0.8236788618, variance: 0.001469914709 }
  const s100b = { auc: 0.7313685637, variance: 0.002668682457 }
  const ndka = { auc: 0.6119579946, variance: 0.003190810549 }
  const normal = (value: number, variance: number) =>
    studentUncertain(value, Math.sqrt(variance), Number.POSITIVE_INFINITY)

  test('wfns and s100b, paired', () => {
    const covariance = 0.001196155674
    const difference = normal(wfns.auc - s100b.auc, wfns.variance + s100b.variance - 2 * covariance)
    expect(difference.value / difference.standardError).toBeCloseTo(2.208983591, 7)
    expect(2 * difference.pAtMost(0)).toBeCloseTo(0.0271757822291882, 8)
    expect(difference.lower(0.025)).toBeCloseTo(0.01040617696, 8)
    expect(difference.upper(0.025)).toBeCloseTo(0.1742144192, 8)
  })

  test('s100b and ndka, paired', () => {
    expect(2 * normalSurvival(1.390770026)).toBeCloseTo(0.1642951752, 9)
  })

  test('s100b and ndka as of different patients, by Welch’s degrees of freedom', () => {
    const error = Math.sqrt(s100b.variance + ndka.variance)
    const difference = studentUncertain(s100b.auc - ndka.auc, error, 222.235396)
    expect(difference.value / difference.standardError).toBeCloseTo(1.559957434, 7)
    expect(2 * difference.pAtMost(0)).toBeCloseTo(0.1201928324, 8)
  })

  test('the interval of s100b', () => {
    const { value, lower, upper } = normal(s100b.auc, s100b.variance)
    expect(value).toBe(s100b.auc)
    expect(lower(0.025)).toBeCloseTo(0.6301182118, 9)
    expect(upper(0.025)).toBeCloseTo(0.8326189156, 9)
  })
})
