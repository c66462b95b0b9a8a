import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { differentiated, largest, meanOf, repeated, take, takeLabels } from '../../../test/support/influence-laws.ts'
import { brierScoreLoss } from '../classification/brier-score.ts'
import { standardError } from '../influence/standard-error.ts'
import { createRandom } from '../random/random.ts'
import { brierDecomposition } from './brier-decomposition.ts'
import { debiasedCalibrationError, expectedCalibrationError } from './calibration-error.ts'
import { calibrationIntercept } from './calibration-intercept.ts'
import { hosmerLemeshowTest, spiegelhalterTest } from './calibration-tests.ts'
import { calibrationSlope, coxCalibration } from './cox-calibration.ts'
import { equalMassBins } from './equal-mass-bins.ts'
import golden from './golden.json' with { type: 'json' }
import { reliabilityDiagram } from './reliability-diagram.ts'

const labels = Uint8Array.from(golden.labels)
const probabilities = Float64Array.from(golden.probabilities)
const weights = Float64Array.from(golden.weights)
const ones = new Float64Array(labels.length).fill(1)
/** n / (n - 1), which the standard error has and HC0 has not. */
const CORRECTION = Math.sqrt(labels.length / (labels.length - 1))

describe(`golden numbers of ${golden.source}`, () => {
  test("Cox's regression: sm.Logit, and its sandwich: sm.GLM(cov_type='HC0')", () => {
    const { intercept, slope, ...rest } = coxCalibration(labels, probabilities)
    const { cox } = golden
    expect(intercept.value).toBeCloseTo(cox.intercept, 9)
    expect(slope.value).toBeCloseTo(cox.slope, 9)
    for (const name of ['interceptError', 'slopeError', 'likelihoodRatio', 'pvalue'] as const) {
      expect(rest[name]).toBeCloseTo(cox[name], 9)
    }
    expect(standardError(intercept).standardError / CORRECTION).toBeCloseTo(cox.robust[0] as number, 9)
    expect(standardError(slope).standardError / CORRECTION).toBeCloseTo(cox.robust[1] as number, 9)
    expect(calibrationSlope(labels, probabilities)).toEqual(slope)
  })

  test('calibration in the large: sm.GLM(offset=logit)', () => {
    const found = calibrationIntercept(labels, probabilities)
    expect(found.value).toBeCloseTo(golden.intercept.value, 9)
    expect(standardError(found).standardError / CORRECTION).toBeCloseTo(golden.intercept.robust, 9)
  })

  test('with weights: freq_weights', () => {
    const { intercept, slope } = coxCalibration(labels, probabilities, weights)
    expect(intercept.value).toBeCloseTo(golden.weighted.intercept, 9)
    expect(slope.value).toBeCloseTo(golden.weighted.slope, 9)
    expect(calibrationIntercept(labels, probabilities, weights).value).toBeCloseTo(golden.weighted.large, 9)
  })

  test("Spiegelhalter's Z and the calibration error, by their formulae in NumPy", () => {
    const found = spiegelhalterTest(labels, probabilities)
    expect(found.statistic).toBeCloseTo(golden.spiegelhalter.statistic, 11)
    expect(found.pvalue).toBeCloseTo(golden.spiegelhalter.pvalue, 11)
    expect(expectedCalibrationError(labels, probabilities, 10).value).toBeCloseTo(golden.ece, 12)
    const lemeshow = hosmerLemeshowTest(labels, probabilities, 10)
    expect(lemeshow.statistic).toBeCloseTo(golden.hosmerLemeshow.statistic, 10)
    expect(lemeshow.pvalue).toBeCloseTo(golden.hosmerLemeshow.pvalue, 10)
    expect(lemeshow.df).toBe(10)
  })

  test("calibration_curve(strategy='quantile')", () => {
    const points = reliabilityDiagram(labels, probabilities, 10, 0.95)
    expect(points).toHaveLength(10)
    for (const [bin, { meanPredicted, observedRate, interval, rows, events }] of points.entries()) {
      expect(observedRate).toBeCloseTo(golden.curve.observed[bin] as number, 12)
      expect(meanPredicted).toBeCloseTo(golden.curve.predicted[bin] as number, 12)
      expect([rows, events]).toEqual((golden.bins[bin] as number[]).slice(0, 2))
      expect(interval.low).toBeLessThanOrEqual(observedRate)
      expect(interval.high).toBeGreaterThanOrEqual(observedRate)
    }
  })
})

test.each([
  ['calibration_slope', calibrationSlope],
  ['calibration_intercept', calibrationIntercept],
  ["Cox's intercept", (y: Uint8Array, p: Float64Array, w?: Float64Array) => coxCalibration(y, p, w).intercept],
])('%s: influence has mean 0 and is the derivative by the weights', (_, metric) => {
  for (const at of [ones, weights]) {
    const { influence } = metric(labels, probabilities, at)
    expect(Math.abs(meanOf(influence))).toBeLessThan(1e-8)
    const expected = differentiated((moved) => metric(labels, probabilities, moved), at)
    expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-5)
  }
  expect(metric(labels, probabilities, ones).influence).toEqual(metric(labels, probabilities).influence)
})

test("the parts of Murphy's decomposition add up to the Brier score, with ties and weights", () => {
  const row = fc.record({
    y: fc.integer({ min: 0, max: 1 }),
    p: fc.oneof(fc.constantFrom(0, 0.25, 0.5, 1), fc.double({ min: 0, max: 1, noNaN: true })),
    w: fc.integer({ min: 1, max: 4 }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (rows, bins) => {
      const y = Uint8Array.from(rows, (each) => each.y)
      const p = Float64Array.from(rows, (each) => each.p)
      const w = Float64Array.from(rows, (each) => each.w)
      const { brier, reliability, resolution, uncertainty } = brierDecomposition(y, p, bins, w)
      expect(brier).toBeCloseTo(brierScoreLoss(y, p, w).value, 12)
      for (const part of [reliability, resolution, uncertainty]) expect(part).toBeGreaterThanOrEqual(0)
      expect(resolution).toBeLessThanOrEqual(uncertainty + 1e-12)
    }),
  )
})

test("Murphy's decomposition by hand: two probabilities, four rows", () => {
  const found = brierDecomposition(Uint8Array.of(0, 1, 1, 1), Float64Array.of(0.2, 0.2, 0.8, 0.8), 2)
  expect(found.reliability).toBeCloseTo((0.3 ** 2 + 0.2 ** 2) / 2, 14)
  expect(found.resolution).toBeCloseTo(0.25 ** 2, 14)
  expect(found.uncertainty).toBe(0.1875)
  expect([found.withinBinVariance, found.withinBinCovariance]).toEqual([0, 0])
})

describe('equalMassBins', () => {
  test('rows with one probability share a bin, and fewer bins come out', () => {
    const { count, codes } = equalMassBins(Float64Array.of(0.5, 0.1, 0.5, 0.5, 0.9, 0.5), 3)
    expect(count).toBe(2)
    expect([...codes]).toEqual([0, 0, 0, 0, 1, 0])
    expect(equalMassBins(new Float64Array(5).fill(0.3), 4)).toEqual({ count: 1, codes: new Int32Array(5) })
  })

  test('distinct probabilities make bins of n / bins rows, whatever their order', () => {
    const p = Float64Array.from({ length: 100 }, (_, row) => ((row * 37) % 100) / 100)
    const { count, codes } = equalMassBins(p, 10)
    expect(count).toBe(10)
    expect([...codes]).toEqual(Array.from(p, (each) => Math.floor(each * 10 + 1e-9)))
  })

  test('more bins than rows', () => {
    expect(equalMassBins(Float64Array.of(0.1, 0.2), 10).count).toBe(2)
  })

  test.each([0, 2.5, Number.NaN])('%d bins are refused', (bins) => {
    expect(() => equalMassBins(probabilities, bins)).toThrow(/number of bins/)
  })
})

describe('the debiased calibration error', () => {
  test('of calibrated models is nearer to 0 on average than the plain one', () => {
    const random = createRandom(7)
    let [plain, debiased] = [0, 0]
    for (let run = 0; run < 200; run++) {
      const p = Float64Array.from({ length: 500 }, () => 0.05 + 0.9 * random.uniform())
      const y = Uint8Array.from(p, (each) => (random.uniform() < each ? 1 : 0))
      const found = expectedCalibrationError(y, p, 10)
      plain += found.value / 200
      debiased += found.debiased / 200
    }
    expect(plain).toBeGreaterThan(0.035)
    // What is left is the bias of the observed rates about which the folded normal scatters.
    expect(Math.abs(debiased)).toBeLessThan(0.75 * plain)
  })

  test('by hand: one bin, E|N(0.1, 0.16 / 10)|', () => {
    const y = Uint8Array.of(1, 1, 0, 0, 0, 0, 0, 0, 0, 0)
    const found = expectedCalibrationError(y, new Float64Array(10).fill(0.3), 1)
    expect(found.value).toBeCloseTo(0.1, 12)
    // SciPy 1.17.1: scipy.stats.foldnorm(0.1 / s, scale=s).mean(), s = sqrt(0.016).
    expect(found.debiased).toBeCloseTo(0.2 - FOLDED_MEAN, 12)
    const weighted = expectedCalibrationError(y, new Float64Array(10).fill(0.3), 1, new Float64Array(10).fill(3))
    expect([weighted.value, weighted.debiased]).toEqual([
      expect.closeTo(found.value, 12),
      expect.closeTo(found.debiased, 12),
    ])
  })
})

const FOLDED_MEAN = 0.1309189974365053

test('a weight of k is the row k times', () => {
  const rows = repeated(weights)
  const [y, p] = [takeLabels(labels, rows), take(probabilities, rows)]
  expect(calibrationSlope(labels, probabilities, weights).value).toBeCloseTo(calibrationSlope(y, p).value, 9)
  expect(coxCalibration(labels, probabilities, weights).likelihoodRatio).toBeCloseTo(
    coxCalibration(y, p).likelihoodRatio,
    8,
  )
})

test('a calibrated and a too extreme model', () => {
  const random = createRandom(11)
  const odds = Float64Array.from({ length: 20_000 }, () => 1.2 * random.normal() - 1)
  const y = Uint8Array.from(odds, (each) => (random.uniform() < 1 / (1 + Math.exp(-each)) ? 1 : 0))
  const right = coxCalibration(
    y,
    odds.map((each) => 1 / (1 + Math.exp(-each))),
  )
  expect(right.pvalue).toBeGreaterThan(0.001)
  const extreme = coxCalibration(
    y,
    odds.map((each) => 1 / (1 + Math.exp(-2 * each))),
  )
  expect(extreme.slope.value).toBeCloseTo(right.slope.value / 2, 8)
  expect(extreme.pvalue).toBeLessThan(1e-100)
})

test('probabilities of 0 and 1 are clipped, so that one wrong certainty does not stop the fit', () => {
  const p = probabilities.with(0, labels[0] === 1 ? 0 : 1)
  expect(Number.isFinite(calibrationSlope(labels, p).value)).toBe(true)
  expect(Number.isFinite(calibrationIntercept(labels, p).value)).toBe(true)
})

test.each<[name: string, attempt: () => unknown, words: RegExp]>([
  ['separation', () => calibrationSlope(Uint8Array.of(0, 0, 1, 1), Float64Array.of(0.1, 0.2, 0.3, 0.4)), /separates/],
  [
    'separation the wrong way',
    () => calibrationSlope(Uint8Array.of(1, 1, 0, 0), Float64Array.of(0.1, 0.2, 0.3, 0.4)),
    /separates/,
  ],
  [
    'a tie at the border',
    () => calibrationSlope(Uint8Array.of(0, 0, 1, 1), Float64Array.of(0.1, 0.2, 0.2, 0.4)),
    /separates/,
  ],
  [
    'a constant probability',
    () => calibrationSlope(Uint8Array.of(0, 1, 1, 0), new Float64Array(4).fill(0.3)),
    /constant/,
  ],
  [
    'a probability that is 0 or 1',
    () => calibrationSlope(Uint8Array.of(0, 1, 1, 0), Float64Array.of(0, 0, 1, 1)),
    /or 0 or 1 in all rows/,
  ],
  ['one class', () => calibrationSlope(new Uint8Array(2), Float64Array.of(0.1, 0.2)), /All labels are 0/],
  [
    'one class in the large',
    () => calibrationIntercept(Uint8Array.of(1, 1), Float64Array.of(0.1, 0.2)),
    /All labels are 1/,
  ],
  [
    'one class of weight',
    () => calibrationIntercept(Uint8Array.of(0, 1), Float64Array.of(0.1, 0.2), Float64Array.of(1, 0)),
    /All labels/,
  ],
  ["Spiegelhalter's Z of halves", () => spiegelhalterTest(Uint8Array.of(0, 1), Float64Array.of(0.5, 1)), /undefined/],
  ['a bin of certainties', () => hosmerLemeshowTest(Uint8Array.of(0, 1), Float64Array.of(0, 0.5), 2), /predicts 0/],
  ['a NaN probability', () => coxCalibration(labels, probabilities.with(3, Number.NaN)), /Probability NaN of row 3/],
])('%s is refused', (_, refused, words) => {
  expect(refused).toThrow(RangeError)
  expect(refused).toThrow(words)
})

describe('the calibration error without its bias, with influence values', () => {
  const random = createRandom(31)
  const rows = 400
  const p = Float64Array.from({ length: rows }, () => 0.05 + 0.9 * random.uniform())
  const y = Uint8Array.from(p, (each) => (random.uniform() < 0.9 * each ? 1 : 0))
  const weights = Float64Array.from(p, (_, row) => (row % 7 === 0 ? 0 : 1 + (row % 3)))

  test.each([undefined, weights])('is the same number, and its influence has mean 0', (w) => {
    const found = debiasedCalibrationError(y, p, 12, w)
    expect(found.value).toBeCloseTo(expectedCalibrationError(y, p, 12, w).debiased, 14)
    expect(Math.abs(meanOf(found.influence))).toBeLessThan(1e-14)
  })

  test('follows the gap of a bin: its derivative is that of the value when all probabilities rise', () => {
    const at = (shift: number) =>
      debiasedCalibrationError(
        y,
        p.map((each) => each + shift),
        1,
      ).value
    const slope = (at(1e-6) - at(-1e-6)) / 2e-6
    const gap = meanOf(p) - meanOf(Float64Array.from(y))
    const { influence } = debiasedCalibrationError(y, p, 1)
    expect(
      largest(influence.map((each, row) => each - slope * ((p[row] as number) - (y[row] as number) - gap))),
    ).toBeLessThan(1e-8)
    expect(slope).toBeGreaterThan(0.5)
  })

  test('a bin that weighs nothing counts for nothing', () => {
    const lowest = p.toSorted()[40] as number
    const w = p.map((each) => (each <= lowest ? 0 : 1))
    const { influence } = debiasedCalibrationError(y, p, 10, w)
    expect(Math.abs(meanOf(influence))).toBeLessThan(1e-14)
    for (const [row, each] of influence.entries()) if (w[row] === 0) expect(Math.abs(each)).toBe(0)
  })
})
