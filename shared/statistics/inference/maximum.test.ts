import { describe, expect, test } from '@jest/globals'
import { createRandom, type Random } from '../random/random.ts'
import { logitUncertain } from './logit.ts'
import { maximumUncertain } from './maximum.ts'
import { studentUncertain } from './student.ts'

const error = { standardError: 0.03, df: 200 }

describe('a statistic that is a maximum', () => {
  test('without overshoot is Student’s t, or that on the logit scale', () => {
    const replicates = Float64Array.of(0.4, 0.5, 0.6)
    expect(maximumUncertain(0.5, replicates, error).lower(0.05)).toBeCloseTo(
      studentUncertain(0.5, 0.03, 200).lower(0.05),
      14,
    )
    const scaled = maximumUncertain(0.5, replicates, error, 'logit')
    expect(scaled.upper(0.05)).toBeCloseTo(logitUncertain(0.5, 0.03, 200).upper(0.05), 14)
  })

  test('keeps its value, and moves its bounds by 1 / (2^(2/3) - 1) of what replicates overshoot', () => {
    const found = maximumUncertain(0.5, Float64Array.of(0.51, 0.51), error)
    expect(found.value).toBe(0.5)
    expect(found.lower(0.05)).toBeCloseTo(studentUncertain(0.5 - 0.01 * 1.702414383919, 0.03, 200).lower(0.05), 10)
    expect(found.pAtMost(found.lower(0.05))).toBeCloseTo(0.05, 12)
  })

  test('of noise about a parabola that is true: twice the variance overshoots 2^(2/3) times as far', () => {
    // max over x of W(x) - x², W a random walk in steps of 0.01 about 0.
    const overshoot = (random: Random, variance: number): number => {
      let greatest = 0
      for (const side of [-1, 1]) {
        let walk = 0
        for (let x = 0.01; x < 3; x += 0.01) {
          walk += Math.sqrt(0.01 * variance) * random.normal() * side
          greatest = Math.max(greatest, walk - x * x)
        }
      }
      return greatest
    }
    const mean = (variance: number) => {
      let sum = 0
      for (let run = 0; run < 500; run++) sum += overshoot(createRandom(6, run), variance)
      return sum / 500
    }
    expect(mean(2) / mean(1)).toBeCloseTo(2 ** (2 / 3), 1)
  })

  test.each([
    ['NaN', () => maximumUncertain(Number.NaN, Float64Array.of(1), error)],
    ['no replicates', () => maximumUncertain(0.5, new Float64Array(), error)],
    ['no variance', () => maximumUncertain(0.5, Float64Array.of(0.5), { standardError: 0, df: 9 })],
  ])('%s is refused', (_, make) => {
    expect(make).toThrow(RangeError)
  })
})
