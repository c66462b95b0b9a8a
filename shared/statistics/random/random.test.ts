import { expect, test } from '@jest/globals'
import { createRandom } from './random.ts'

test('one seed and stream, one sequence; another stream, another one', () => {
  const draws = (seed: number, stream: number) =>
    Array.from(
      { length: 20 },
      (
        (random) => () =>
          random.uint32()
      )(createRandom(seed, stream)),
    )
  expect(draws(7, 3)).toEqual(draws(7, 3))
  expect(draws(7, 3)).not.toEqual(draws(7, 4))
  expect(draws(7, 3)).not.toEqual(draws(8, 3))
})

test('uniform and normal draws have their moments', () => {
  const random = createRandom(20_260_901)
  const count = 200_000
  let [sum, squares, normalSum, normalSquares] = [0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const [u, z] = [random.uniform(), random.normal()]
    if (u < 0 || u >= 1) throw new Error(`${u} is outside [0, 1).`)
    sum += u
    squares += u * u
    normalSum += z
    normalSquares += z * z
  }
  // Five standard errors.
  expect(Math.abs(sum / count - 0.5)).toBeLessThan(5 * Math.sqrt(1 / 12 / count))
  expect(Math.abs(squares / count - 1 / 3)).toBeLessThan(5 * Math.sqrt(4 / 45 / count))
  expect(Math.abs(normalSum / count)).toBeLessThan(5 / Math.sqrt(count))
  expect(Math.abs(normalSquares / count - 1)).toBeLessThan(5 * Math.sqrt(2 / count))
})
