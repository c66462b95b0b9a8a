import { expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { kolmogorovSmirnov } from './kolmogorov-smirnov.ts'
import { oneSampleKsPower, twoSampleKsPower } from './kolmogorov-smirnov-power.ts'

// SciPy 1.17.1: critical values kstwobign.isf(.05)/√(nm/(n+m)) and kstwo.isf(.05, 250), and norm.cdf of the bound.
test('the bound at the place of the greatest distance', () => {
  expect(twoSampleKsPower(370, 370, 0.1, 0.05)).toBeCloseTo(0.5016426250941944, 4)
  expect(twoSampleKsPower(1000, 1000, 0.1, 0.05)).toBeCloseTo(0.9612000274668, 4)
  expect(oneSampleKsPower(250, 0.1, 0.05)).toBeCloseTo(0.6809819452551206, 4)
})

test('three values show nothing', () => {
  expect(twoSampleKsPower(3, 3, 0.1, 0.05)).toBeLessThan(0.01)
  expect(oneSampleKsPower(3, 0.1, 0.05)).toBeLessThan(0.2)
})

test('is not above what samples show that are as far apart', () => {
  let rejected = 0
  for (let trial = 0; trial < 300; trial++) {
    const random = createRandom(1, trial)
    // Uniform on [0, 1] and on [0.2, 1.2]: a distance of 0.2 everywhere between.
    const [first, second] = [0, 0.2].map((shift) => Float64Array.from({ length: 90 }, () => random.uniform() + shift))
    if (kolmogorovSmirnov(first as Float64Array, second as Float64Array).pvalue <= 0.05) rejected++
  }
  expect(rejected / 300).toBeGreaterThan(twoSampleKsPower(90, 90, 0.2, 0.05) - 0.08)
})
