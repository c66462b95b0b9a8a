import { expect, test } from '@jest/globals'
import { createRandom } from '../random/random.ts'
import { LANES, MOST_DRAWN, poissonDraws } from './poisson.ts'

const DRAWS = 2_000_000

/** The counts of one replicate, which is that of the first lane. */
function drawn(length: number, seed = 7, replicate = 0): Uint8Array {
  const words = new Int32Array(length)
  poissonDraws(seed, replicate).fill(words)
  return laneOf(words, 0)
}

function laneOf(words: Int32Array, lane: number): Uint8Array {
  return Uint8Array.from(words, (word) => (word >>> (8 * lane)) & 0xff)
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
  const [one, two] = [new Int32Array(500), new Int32Array(500)]
  draws.fill(one)
  draws.fill(two)
  expect([...laneOf(one, 0), ...laneOf(two, 0)]).toEqual([...drawn(1000, 7, 5)])
})

test('lanes are the replicates one after the other; one of them can be drawn again and leaves the others', () => {
  // Of an odd number of rows, and of more than are drawn at once.
  const words = new Int32Array(20_001)
  const draws = poissonDraws(7, 40)
  draws.fill(words)
  for (let lane = 0; lane < LANES; lane++) expect(laneOf(words, lane)).toEqual(drawn(20_001, 7, 40 + lane))
  const before = words.slice()
  draws.fill(words, 2)
  for (const lane of [0, 1, 3]) expect(laneOf(words, lane)).toEqual(laneOf(before, lane))
  const alone = poissonDraws(7, 42)
  const again = new Int32Array(20_001)
  for (let time = 0; time < 2; time++) alone.fill(again)
  expect(laneOf(words, 2)).toEqual(laneOf(again, 0))
})

test('no count is higher than is said', () => {
  expect(Math.max(...drawn(100_000))).toBeLessThanOrEqual(MOST_DRAWN)
})
