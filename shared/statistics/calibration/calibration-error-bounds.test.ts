import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { normalCdf } from '../distributions/normal.ts'
import type { BinGaps, Gap } from '../influence/estimate.ts'
import { createRandom } from '../random/random.ts'
import { binGaps, totalOf } from './bin-gaps.ts'
import { binTable } from './bin-table.ts'
import { debiasedCalibrationError } from './calibration-error.ts'
import { calibrationErrorUncertain, calibrationGainUncertain, type GapSum } from './calibration-error-bounds.ts'
import { correlationOfSums } from './correlated-gaps.ts'
import { debiasedGap, foldedMean, momentsOfDebiased } from './debiased-gap.ts'
import { debiasedSum } from './sum-of-gaps.ts'

const MANY: BinGaps['total'] = { rows: 1e6, unlikely: 3e5, meanPredicted: 0.3 }

/** Bins of one size with these gaps, in spreads of 0.01. */
function sumOf(gaps: readonly number[], likely = gaps): GapSum {
  const lines = gaps.map(
    (gap, k): Gap => ({
      ...{ share: 1 / gaps.length, gap: gap / 100, spread: 0.01, likely: (likely[k] as number) / 100 },
    }),
  )
  const binOf = Int32Array.from({ length: 20 * gaps.length }, (_, row) => row % gaps.length)
  return { value: debiasedSum(lines), gaps: lines, total: MANY, binOf }
}

describe('the debiased size of a gap', () => {
  test('E|N(0.1, 0.016)| (SciPy 1.17.1: foldnorm(0.1 / s, scale=s).mean(), s = sqrt(0.016))', () => {
    const s = Math.sqrt(0.016)
    expect(s * foldedMean(0.1 / s)).toBeCloseTo(0.1309189974365053, 14)
  })

  test.each([0, 0.33, 1, 2.5, 6])('has the moments of its draws at a gap of %d', (gap) => {
    const random = createRandom(5)
    const draws = Float64Array.from({ length: 200_000 }, () => debiasedGap(gap + random.normal()))
    const mean = draws.reduce((sum, each) => sum + each, 0) / draws.length
    const central = (power: number) => draws.reduce((sum, each) => sum + (each - mean) ** power, 0) / draws.length
    const found = momentsOfDebiased(gap)
    expect(Math.abs(found.mean - mean)).toBeLessThan(0.01)
    expect(Math.abs(found.variance - central(2))).toBeLessThan(0.02)
    expect(Math.abs(found.third - central(3))).toBeLessThan(0.06)
    // 2·E|N(gap, 1)| - E|N(gap, 2)|, in closed form.
    expect(found.mean).toBeCloseTo(2 * foldedMean(gap) - Math.SQRT2 * foldedMean(gap / Math.SQRT2), 3)
  })

  test('is normal where a gap is far from 0', () => {
    expect(momentsOfDebiased(-20)).toEqual({ mean: 20, variance: 1, third: 0 })
  })
})

describe('bounds of a calibration error', () => {
  test.each([1.9, 2.5, 4])('of one bin, whose gap is %d spreads, are those of |N(gap, 1)|', (size) => {
    // One bin is the most skewed that there is. A size as large, or larger, has the probability Φ(-size - gap) + Φ(gap - size).
    const larger = (gap: number) => normalCdf(-size - gap) + normalCdf(gap - size)
    const found = calibrationErrorUncertain(sumOf([size]))
    expect(Math.abs(larger(100 * found.lower(0.05)) - 0.05)).toBeLessThan(0.01)
    expect(Math.abs(larger(100 * found.upper(0.05)) - 0.95)).toBeLessThan(0.01)
  })

  test('of bins far from 0 are those of a mean of normal gaps', () => {
    const found = calibrationErrorUncertain(sumOf([12, -15, 20, -11]))
    // (12 + 15 + 20 + 11) / 4 = 14.5 and z.975 / √4 = 0.97998 (R: qnorm(.975) = 1.959964).
    expect(found.value).toBeCloseTo(0.145, 12)
    expect(found.lower(0.025)).toBeCloseTo(0.1352002, 6)
    expect(found.upper(0.025)).toBeCloseTo(0.1547998, 6)
  })

  test('of a calibrated model are 0 below, whatever the gaps that chance has made', () => {
    const random = createRandom(3)
    const missed = Array.from({ length: 2000 }, () => {
      const gaps = Array.from({ length: 15 }, () => random.normal())
      return calibrationErrorUncertain(
        sumOf(
          gaps,
          gaps.map((each) => each / 2),
        ),
      ).lower(0.05)
    }).filter((bound) => bound > 0)
    expect(missed.length / 2000).toBeGreaterThan(0.04)
    expect(missed.length / 2000).toBeLessThan(0.06)
  })

  test('and p-values are two views of one thing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -4, max: 4, noNaN: true }), { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.001, max: 0.45, noNaN: true }),
        (gaps, alpha) => {
          const found = calibrationErrorUncertain(
            sumOf(
              gaps,
              gaps.map((each) => 0.7 * each + 0.1),
            ),
          )
          const [low, high] = [found.lower(alpha), found.upper(alpha)]
          expect(low).toBeLessThanOrEqual(found.value)
          expect(high).toBeGreaterThanOrEqual(found.value)
          if (low > 0 && low < found.value) expect(found.pAtMost(low)).toBeCloseTo(alpha, 6)
          if (high > found.value) expect(found.pAtLeast(high)).toBeCloseTo(alpha, 6)
        },
      ),
    )
  })

  test('never let a model pass for an error of 0, nor say that it is beyond what it can be', () => {
    const lucky = calibrationErrorUncertain(sumOf(new Array(15).fill(0.01)))
    expect([lucky.lower(0.05), lucky.pAtLeast(0), lucky.pAtLeast(-0.1), lucky.pAtMost(-0.1)]).toEqual([0, 1, 1, 0])
    expect(lucky.value).toBe(0)
  })

  test('refuse what has no bins and what has no spread', () => {
    expect(() => calibrationErrorUncertain({ value: 0, gaps: [], total: MANY })).toThrow('no bins')
    const gaps = [{ share: 1, gap: 0.1, spread: 0, likely: 0.1 }]
    expect(() => calibrationErrorUncertain({ value: 0, gaps, total: MANY })).toThrow('no spread')
  })
})

describe('with few events', () => {
  const rows = 150
  const p = Float64Array.from({ length: rows }, (_, row) => 0.005 + row / 30_000)

  test('the error is not said to be less than the number of events allows', () => {
    const { gaps, value } = debiasedCalibrationError(new Uint8Array(rows), p, 15)
    const found = calibrationErrorUncertain({ value, ...(gaps as BinGaps) })
    const mean = p.reduce((sum, each) => sum + each, 0) / rows
    // No event in 150 rows: a rate of 1 - 0.05^(1/150) = 0.0197734 is seen so in one of twenty cases.
    expect(found.upper(0.05)).toBeCloseTo(1 - 0.05 ** (1 / rows) - mean, 12)
    expect(found.pAtLeast(found.upper(0.05))).toBeCloseTo(0.05, 6)
  })

  test('nor where both classes are many, and predictions near 0 and near 1: what is unlikely is rare', () => {
    const each = 300
    const labels = Uint8Array.from({ length: 2 * each }, (_, row) => (row < each ? 0 : 1))
    const sure = Float64Array.from(labels, (label) => (label === 1 ? 0.9999 : 0.0001))
    const { gaps, value } = debiasedCalibrationError(labels, sure, 15)
    const own = { value, ...(gaps as BinGaps) }
    expect(own.total).toMatchObject({ rows: 2 * each, unlikely: 0 })
    // No mistake in 600 rows: a rate of 1 - 0.05^(1/600) is seen so in one of twenty cases.
    expect(calibrationErrorUncertain(own).upper(0.05)).toBeCloseTo(1 - 0.05 ** (1 / (2 * each)) - 0.0001, 12)
    // Either model's own bounds, also where only the champion is sure.
    const unsure = debiasedCalibrationError(
      labels,
      sure.map((p) => (p > 0.5 ? 0.7 : 0.3)),
      15,
    )
    const other = { value: unsure.value, ...(unsure.gaps as BinGaps), total: MANY }
    const gain = calibrationGainUncertain(other, own, 0)
    const [mine, theirs] = [calibrationErrorUncertain(other), calibrationErrorUncertain(own)]
    expect(gain.upper(0.05)).toBeCloseTo(theirs.upper(0.025) - mine.lower(0.025), 12)
  })

  test('a comparison holds whatever both have in common', () => {
    const labels = Uint8Array.from(p, (_, row) => (row % 50 === 49 ? 1 : 0))
    const [own, other] = [p, p.map((each) => 4 * each)].map((scores) => {
      const { value, gaps } = debiasedCalibrationError(labels, scores, 15)
      return { value, ...(gaps as BinGaps) }
    }) as [GapSum, GapSum]
    const gain = calibrationGainUncertain(own, other, 0)
    const [mine, theirs] = [calibrationErrorUncertain(own), calibrationErrorUncertain(other)]
    expect(gain.lower(0.05)).toBeCloseTo(theirs.lower(0.025) - mine.upper(0.025), 12)
    expect(gain.pAtMost(gain.lower(0.05))).toBeCloseTo(0.05, 6)
  })
})

describe('how much less an error is than another', () => {
  test('is above 0 for the better model, and its errors cancel where both err alike', () => {
    const gain = calibrationGainUncertain(sumOf([12, 11, 15, 13]), sumOf([14, 13, 17, 15]), 0)
    expect(gain.value).toBeCloseTo(0.02, 12)
    expect(gain.upper(0.025) - gain.lower(0.025)).toBeLessThan(1e-6)
    expect(gain.lower(0.025)).toBeCloseTo(0.02, 6)
  })

  test('adds up where they err in opposite ways', () => {
    const gain = calibrationGainUncertain(sumOf([12, 11, 15, 13]), sumOf([-14, -13, -17, -15]), 0)
    // Each has a standard error of 0.01 / √4; the difference has both, 0.01, and z.975 = 1.959964 of it on either side.
    expect(gain.lower(0.025)).toBeCloseTo(0.02 - 0.01959964, 6)
    expect(gain.upper(0.025)).toBeCloseTo(0.02 + 0.01959964, 6)
  })

  test('with a part of the champion’s on top', () => {
    const [own, other] = [sumOf([12, 11, 15, 13]), sumOf([-14, -13, -17, -15])]
    expect(calibrationGainUncertain(own, other, 0.1).value).toBeCloseTo(1.1 * 0.1475 - 0.1275, 12)
  })

  test('two sums are correlated as far as they share rows and have one sign', () => {
    const far = sumOf([12, -11, 15, 13])
    expect(correlationOfSums(far, far)).toBeCloseTo(1, 6)
    expect(correlationOfSums(far, sumOf([-12, 11, -15, -13]))).toBeCloseTo(-1, 6)
    const turned = { ...far, binOf: far.binOf.map((_, row) => Math.floor(row / 20)) }
    // Each bin shares a quarter of its rows with each other: Σ over signs (+ - + +) of a quarter each, (3 - 1)² / 16.
    expect(correlationOfSums(far, turned)).toBeCloseTo(4 / 16, 6)
  })
})

describe('the gaps of a calibration table', () => {
  const random = createRandom(8)
  const p = Float64Array.from({ length: 3000 }, () => 0.1 + 0.8 * random.uniform())
  const codes = p.map((each) => Math.floor((each - 0.1) / 0.1))
  const bins = { count: 8, codes: Int32Array.from(codes) }

  test('are drawn to their line where chance alone scatters them, and left where it does not', () => {
    const calibrated = Uint8Array.from(p, (each) => (random.uniform() < each - 0.08 ? 1 : 0))
    const size = (of: (gap: Gap) => number, gaps: readonly Gap[]) => {
      const mean = gaps.reduce((sum, gap) => sum + of(gap), 0) / gaps.length
      return Math.hypot(...gaps.map((gap) => of(gap) - mean))
    }
    const near = binGaps(binTable(calibrated, p, bins))
    expect(size(({ likely }) => likely, near)).toBeLessThan(0.8 * size(({ gap }) => gap, near))
    const zigzag = Uint8Array.from(p, (each, row) => {
      return random.uniform() < each + ((codes[row] as number) % 2 === 0 ? 0.1 : -0.1) ? 1 : 0
    })
    for (const { gap, likely, spread } of binGaps(binTable(zigzag, p, bins)))
      expect(Math.abs(gap - likely)).toBeLessThan(spread)
  })

  test('are as sure with weights of 3 as without, and less so with unequal ones', () => {
    const labels = Uint8Array.from(p, (each) => (random.uniform() < each ? 1 : 0))
    const plain = binTable(labels, p, bins)
    const thrice = binTable(labels, p, bins, new Float64Array(p.length).fill(3))
    const uneven = binTable(
      labels,
      p,
      bins,
      p.map((_, row) => (row % 2 === 0 ? 1 : 4)),
    )
    for (const [k, { spread }] of binGaps(plain).entries()) {
      expect(binGaps(thrice)[k]?.spread).toBeCloseTo(spread, 12)
      expect(binGaps(uneven)[k]?.spread).toBeGreaterThan(spread)
    }
    expect(totalOf(plain).rows).toBeCloseTo(3000, 9)
    // (1 + 4)² / (1 + 16) / 2 of the rows, by Kish.
    expect(totalOf(uneven).rows).toBeCloseTo((3000 * 25) / 34, 9)
  })

  test('a bin without an event is not sure to have none', () => {
    const table = binTable(new Uint8Array(4), Float64Array.of(0.001, 0.001, 0.002, 0.002), {
      count: 2,
      codes: Int32Array.of(0, 0, 1, 1),
    })
    for (const { spread } of binGaps(table)) expect(spread).toBeGreaterThan(0.05)
  })
})
