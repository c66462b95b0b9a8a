import { expect, test } from '@jest/globals'
import { coverageRejectsFrom, coverageTestPower } from './coverage-power.ts'
import { kupiecTest } from './kupiec.ts'

// SciPy 1.17.1: the first count above n·p whose p-value is at most 5 %, and binom.sf(count - 1, n, true probability).
test.each([
  [250, 0.01, 0.03, 'exact', 7, 0.6249751804503156],
  [250, 0.01, 0.02, 'exact', 7, 0.2363270401397077],
  [250, 0.01, 0.03, 'more-exceptions', 6, 0.7627238377176913],
  [250, 0.01, 0.02, 'more-exceptions', 6, 0.3840333770469823],
  [250, 0.01, 0.03, 'asymptotic', 7, 0.6249751804503156],
  [100, 0.01, 0.03, 'exact', 4, 0.3527507895359806],
  [250, 0.025, 0.075, 'exact', 12, 0.966246846838669],
  [1000, 0.01, 0.02, 'exact', 18, 0.705276923514843],
  [3, 0.01, 0.03, 'exact', 1, 0.087327],
] as const)('%d days at %d against %d, %s', (days, probability, actual, kind, from, power) => {
  expect(coverageRejectsFrom(days, probability, 0.05, kind)).toBe(from)
  expect(coverageTestPower(days, probability, actual, 0.05, kind)).toBeCloseTo(power, 12)
})

test('rejects from the count on at which Kupiec’s test does, and not before', () => {
  for (const [days, probability] of [
    [60, 0.05],
    [250, 0.01],
    [510, 0.01],
  ] as const) {
    const from = coverageRejectsFrom(days, probability, 0.05)
    const [before, at] = [from - 1, from].map((count) => kupiecTest(count, days, probability).exactPvalue)
    expect([(before as number) > 0.05, (at as number) <= 0.05]).toEqual([true, true])
  }
})

test('is 0 when there are too few days to reject anything', () => {
  expect(coverageTestPower(1, 0.2, 0.9, 0.05, 'more-exceptions')).toBe(0)
  expect(() => coverageTestPower(0, 0.2, 0.9, 0.05)).toThrow('whole number of 1 or more')
})
