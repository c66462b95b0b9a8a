import { expect, test } from '@jest/globals'
import { exitCodeOf, type Outcome, worstOutcome } from './outcome.ts'

test('the worst part decides the whole: a failure outweighs doubt, doubt outweighs a warning', () => {
  expect(worstOutcome([])).toBe('pass')
  expect(worstOutcome(['pass', 'warn', 'pass'])).toBe('warn')
  expect(worstOutcome(['inconclusive', 'warn'])).toBe('inconclusive')
  expect(worstOutcome(['fail', 'inconclusive', 'pass'])).toBe('fail')
})

test.each<[Outcome, number]>([
  ['pass', 0],
  ['warn', 0],
  ['fail', 1],
  ['inconclusive', 2],
])('%s exits with %i', (outcome, code) => {
  expect(exitCodeOf(outcome)).toBe(code)
})
