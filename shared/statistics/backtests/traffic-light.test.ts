import { describe, expect, test } from '@jest/globals'
import { trafficLight, zoneBounds, zoneProbabilities } from './traffic-light.ts'

describe('the traffic light', () => {
  test("has Basel's zones at 250 days of a 99 % value-at-risk", () => {
    expect(zoneBounds(250, 0.01)).toEqual({ amberFrom: 5, redFrom: 10 })
    expect([4, 5, 9, 10].map((count) => trafficLight(count, 250, 0.01).zone)).toEqual([
      'green',
      'amber',
      'amber',
      'red',
    ])
  })

  test("has Basel's cumulative probabilities, in per cent", () => {
    const known = [8.11, 28.58, 54.32, 75.81, 89.22, 95.88, 98.63, 99.6, 99.89, 99.97, 99.99]
    known.forEach((percent, count) => {
      expect(100 * trafficLight(count, 250, 0.01).probability).toBeCloseTo(percent, 2)
    })
  })

  test('reproduces the example of the MathWorks Risk Management Toolbox at another length and level', () => {
    const { zone, probability, typeIError } = trafficLight(57, 1043, 0.05)
    expect(zone).toBe('green')
    expect(probability).toBeCloseTo(0.77913, 5)
    expect(typeIError).toBeCloseTo(0.26396, 5)
  })

  test('is never red by no exceptions', () => {
    expect(trafficLight(0, 250, 0.01).typeIError).toBe(1)
    expect(trafficLight(0, 1, 0.5)).toMatchObject({ zone: 'green' })
  })

  test('has its zones from one exception on, of however few days', () => {
    // P(X <= 0) of 3 days is 97 % already: by the cumulative probability alone no exception would be amber.
    expect(zoneBounds(3, 0.01)).toEqual({ amberFrom: 1, redFrom: 2 })
    expect(trafficLight(0, 3, 0.01).zone).toBe('green')
  })

  test('keeps to the zones that a regulation states', () => {
    expect(trafficLight(4, 250, 0.01, { amberFrom: 3, redFrom: 7 }).zone).toBe('amber')
  })

  test('is green for a model with twice the exceptions in 44 % of years', () => {
    const { green, amber, red } = zoneProbabilities(250, 0.02, zoneBounds(250, 0.01))
    expect(green).toBeCloseTo(0.4387190186642854, 10) // SciPy 1.17.1, binom.cdf(4, 250, .02)
    expect(amber).toBeCloseTo(0.5309059974769431, 10)
    expect(green + amber + red).toBeCloseTo(1, 14)
  })

  test('takes no counts that cannot be', () => {
    expect(() => trafficLight(300, 250, 0.01)).toThrow(RangeError)
    expect(() => zoneBounds(0, 0.01)).toThrow('whole number of 1 or more')
  })
})
