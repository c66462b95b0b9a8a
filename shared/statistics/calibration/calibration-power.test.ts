import { expect, test } from '@jest/globals'
import { coxPower, hosmerLemeshowPower, overconfident, spiegelhalterPower } from './calibration-power.ts'
import { coxCalibration } from './cox-calibration.ts'
import { coxWaldPower } from './cox-wald.ts'

/** numpy.linspace(.02, .6, 200) */
const spread = Float64Array.from({ length: 200 }, (_, i) => 0.02 + (0.58 * i) / 199)

test('what is true of overconfident predictions', () => {
  const [low, even, high] = overconfident(Float64Array.of(0.02, 0.5, 0.9), 0.8)
  // expit(.8·logit(p)), SciPy 1.17.1
  expect([low, even, high]).toEqual([
    expect.closeTo(0.0425556, 6),
    expect.closeTo(0.5, 12),
    expect.closeTo(0.8529314, 6),
  ])
})

test('the power against a slope of 0.8', () => {
  // SciPy 1.17.1, from the sums over the rows: norm for Spiegelhalter's, ncx2 with λ 1.9011 of ten bins and λ 1.7449 of Cox's.
  expect(spiegelhalterPower(spread, 0.8, 0.05)).toBeCloseTo(0.2935495820863034, 10)
  expect(hosmerLemeshowPower(spread, 10, 0.8, 0.05)).toBeCloseTo(0.11665983588713308, 10)
  expect(coxPower(spread, 0.8, 0.05)).toBeCloseTo(0.20132167566119005, 10)
  expect(coxPower(spread, 0.8, 0.05, 4)).toBeCloseTo(0.654087525695571, 10)
})

test('without a fault the power is the level', () => {
  const powers = [
    spiegelhalterPower(spread, 1, 0.05),
    hosmerLemeshowPower(spread, 10, 1, 0.05),
    coxPower(spread, 1, 0.05),
  ]
  for (const power of powers) expect(power).toBeCloseTo(0.05, 10)
})

test('the robust test of Cox is about as powerful as the likelihood ratio, of independent rows', () => {
  const many = Float64Array.from({ length: 4000 }, (_, i) => 0.02 + (0.96 * i) / 3999)
  const labels = Uint8Array.from(many, (p, i) => ((i * 0.618034) % 1 < p ? 1 : 0))
  const cox = coxCalibration(labels, many)
  const robust = coxWaldPower(cox, {}, 0.9, 0.05)
  const ratio = coxPower(many, 0.9, 0.05)
  expect(ratio).toBeGreaterThan(0.3)
  expect(ratio).toBeLessThan(0.9)
  expect(Math.abs(robust - ratio)).toBeLessThan(0.1)
})
