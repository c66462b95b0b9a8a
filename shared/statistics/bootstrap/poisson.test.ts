import { expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { poissonDraws } from './poisson.ts'

const DRAWS = 2_000_000

function drawn(length: number, seed = 7, replicate = 0): Uint8Array {
  const counts = new Uint8Array(length)
  poissonDraws(seed, replicate).fill(counts)
  return counts
}

test('counts are Poisson(1): each has its probability, and neighbours know nothing of each other', () => {
  const counts = drawn(DRAWS)
  const seen = new Float64Array(16)
  let neighbours = 0
  for (let i = 0; i < DRAWS; i++) {
    const count = counts[i] as number
    seen[count] = (seen[count] as number) + 1
    if (i > 0) neighbours += ((counts[i] as number) - 1) * ((counts[i - 1] as number) - 1)
  }
  let factorial = 1
  for (let count = 0; count < 7; count++) {
    if (count > 0) factorial *= count
    const probability = Math.exp(-1) / factorial
    const error = Math.sqrt((probability * (1 - probability)) / DRAWS)
    expect(Math.abs((seen[count] as number) / DRAWS - probability)).toBeLessThan(5 * error + 2 ** -17)
  }
  expect(Math.abs(neighbours / DRAWS)).toBeLessThan(5 / Math.sqrt(DRAWS))
})

test('a word gives two counts, by its low and its high half, of the sequence of random.ts', () => {
  const counts = drawn(20_001, 11, 3)
  const random = createRandom(11, 3)
  const halves = Array.from({ length: 10_001 }, () => random.uint32()).flatMap((word) => [word & 0xffff, word >>> 16])
  const byHalf = [...counts.entries()].map(([i, count]) => ({ half: halves[i] as number, count }))
  const sorted = byHalf.sort((a, b) => a.half - b.half).map(({ count }) => count)
  expect(sorted).toEqual([...sorted].sort((a, b) => a - b))
  // e⁻¹ and 2e⁻¹ of the halves give 0 and at most 1.
  expect(byHalf.every(({ half, count }) => (count === 0) === half < Math.round(65536 * Math.exp(-1)))).toBe(true)
  expect(byHalf.every(({ half, count }) => count < 2 === half < Math.round(65536 * 2 * Math.exp(-1)))).toBe(true)
})

test('a replicate has its own sequence, whatever was drawn before; a sequence goes on where it stands', () => {
  expect(drawn(1000, 7, 5)).toEqual(drawn(1000, 7, 5))
  expect(drawn(1000, 7, 5)).not.toEqual(drawn(1000, 7, 6))
  expect(drawn(1000, 7, 5)).not.toEqual(drawn(1000, 8, 5))
  const draws = poissonDraws(7, 5)
  const [one, two] = [new Uint8Array(500), new Uint8Array(500)]
  draws.fill(one)
  draws.fill(two)
  expect([...one, ...two]).toEqual([...drawn(1000, 7, 5)])
})
