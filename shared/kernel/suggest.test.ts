import { expect, test } from '@jest/globals'
import { didYouMean, nearestWord } from './suggest.ts'

test.each([
  ['tasks', ['task', 'tags'], 'task'],
  ['nmae', ['name', 'node'], 'name'],
  ['NAME', ['name'], 'name'],
  ['job_cluster_kye', ['job_cluster_key'], 'job_cluster_key'],
  ['existing_clutser_di', ['existing_cluster_id'], 'existing_cluster_id'],
  ['abcdefghi', ['abXYZfghi', 'abcXYZghi'], 'abXYZfghi'],
  ['abcdefghi', ['abWXYZghi'], undefined],
  ['ab', ['ac'], undefined],
  ['', ['a'], undefined],
  ['queue', [], undefined],
])('%s among %j: %s', (word, known, nearest) => {
  expect(nearestWord(word, known)).toBe(nearest)
  expect(didYouMean(word, known)).toBe(nearest === undefined ? '' : ` Did you mean "${nearest}"?`)
})

/** The measure without a limit, as it is defined. */
function distance(a: string, b: string): number {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => [])
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const at = (x: number, y: number) => rows[x]?.[y] ?? Number.POSITIVE_INFINITY
      const edits = [i === 0 ? j : at(i - 1, j) + 1, j === 0 ? i : at(i, j - 1) + 1]
      if (i > 0 && j > 0) edits.push(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1))
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) edits.push(at(i - 2, j - 2) + 1)
      rows[i]?.push(Math.min(...edits))
    }
  }
  return rows[a.length]?.[b.length] ?? 0
}

test('who stops early finds the same as who does not', () => {
  let seed = 7
  const next = (below: number) => {
    seed = (seed * 48271) % 2147483647
    return seed % below
  }
  const word = () => Array.from({ length: 3 + next(7) }, () => 'abc'[next(3)]).join('')
  for (let round = 0; round < 300; round++) {
    const asked = word()
    const known = [word(), word(), word(), word()]
    const limit = Math.min(3, Math.floor(asked.length / 3))
    const fewest = Math.min(...known.map((one) => distance(asked, one)))
    const expected = fewest <= limit ? known.find((one) => distance(asked, one) === fewest) : undefined
    expect([asked, known, nearestWord(asked, known)]).toEqual([asked, known, expected])
  }
})

test('thousands of words that are asked of thousands get no guess in the end, and the first ones do', () => {
  const known = Array.from({ length: 100_000 }, (_, index) => `name_${index}`)
  expect(nearestWord('nmae_70000', known)).toBe('name_70000')
  for (let asked = 0; asked < 20; asked++) nearestWord('nmae_7000x', known)
  expect(nearestWord('nmae_70000', known)).toBeUndefined()
  expect(nearestWord('nmae_70000', [...known])).toBe('name_70000')
})

test('a guess that is given up is given up for good, however long the rest of the words is', () => {
  let read = 0
  const words = Array.from({ length: 10_007 }, (_, index) => `name_${index}`)
  const known = {
    *[Symbol.iterator]() {
      for (const word of words) {
        read++
        yield word
      }
    },
  }
  for (let asked = 0; asked < 600; asked++) nearestWord('nmae_x', known)
  const before = read
  for (let asked = 0; asked < 300; asked++) nearestWord('nmae_x', known)
  expect(read - before).toBeLessThanOrEqual(300)
})
