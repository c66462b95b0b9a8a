import { expect, test } from '@jest/globals'
import type { Folder } from './folder.ts'
import { resolveIncludes } from './includes.ts'
import { readValues } from './read-values.ts'

test('all patterns with "**" together look at a bounded number of names for what they leave out', async () => {
  const patterns = 20
  const names = Array.from({ length: 3_000 }, (_, index) => `${index}.csv`)
  let looked = 0
  const folder: Folder = {
    prefix: '',
    look: async () => undefined,
    list: async (path) => {
      if (path.includes('/') || !path.startsWith('d')) return []
      looked += names.length
      return names
    },
    read: async () => new Uint8Array(),
  }
  const include = Array.from({ length: patterns }, (_, index) => `  - d${index}/**.yml\n`)
  const { config } = await readValues('databricks.yml', new TextEncoder().encode(`include:\n${include.join('')}`))
  expect((await resolveIncludes(folder, config)).findings).toEqual([])
  const forIncludes = patterns * names.length
  // 20,000, and the directory with which it was found to be too much.
  expect(looked - forIncludes).toBeGreaterThan(0)
  expect(looked - forIncludes).toBeLessThanOrEqual(20_000 + names.length)
})
