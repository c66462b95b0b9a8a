import { Buffer } from 'node:buffer'
import { expect, test } from '@jest/globals'
import { placeOf, valueAt } from '../config/value.ts'
import { said } from '../testing/bundle.ts'
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

// The CLI reads on: what it brings in is not seen here, and that is no mistake in the pattern.
test('a pattern that looks through too many names is a file that is not read', async () => {
  const names = Array.from({ length: 200_001 }, (_, index) => `${index}`)
  const folder: Folder = {
    prefix: '',
    look: async () => undefined,
    list: async () => names,
    read: async () => new Uint8Array(),
  }
  const { config } = await readValues('databricks.yml', new TextEncoder().encode('include: ["*.yml"]\n'))
  const { findings } = await resolveIncludes(folder, config)
  expect(findings).toMatchObject([{ rule: { id: 'file-unreadable' }, at: { line: 1, column: 11 } }])
})

test('a number or a truth is the name of a file, as it is for Databricks CLI 1.12.1', async () => {
  const { config } = await readValues(
    'databricks.yml',
    new TextEncoder().encode('include: [1, 0x1F, true, ~, {a: b}]\n'),
  )
  const looked: string[] = []
  const look = async (path: string) => void looked.push(path)
  const folder: Folder = { prefix: '', look, list: async () => [], read: async () => new Uint8Array() }
  const { findings } = await resolveIncludes(folder, config)
  expect(looked).toEqual(['1', '31', 'true'])
  expect(findings.map(({ message }) => message)).toEqual([
    'The include "1" matches no file.',
    'The include "31" matches no file.',
    'The include "true" matches no file.',
  ])
})

test.each([
  ['little-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['big-endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
])('a file in UTF-16 is read by its mark, as Databricks CLI 1.12.1 does: %s', async (_, written) => {
  const { config, valid } = await readValues('a.yml', written('a: {b: é}\n'))
  expect(valid).toBe(true)
  expect(valueAt(config, ['a', 'b'])).toMatchObject({ value: 'é' })
  expect(placeOf(valueAt(config, ['a', 'b']))).toEqual({ file: 'a.yml', line: 1, column: 8 })
})

test('a reference in a pattern is not replaced, and is none: Databricks CLI 1.12.1 has nothing to say of it', async () => {
  const text = (include: string) =>
    `bundle: { name: fraud }\nvariables: { team: { default: cards } }\ninclude: ["\${var.${include}"]\n# file: cards/a.yml\n{}\n`
  for (const include of ['team}/*.yml', 'nobody}/*.yml']) {
    expect(await said(text(include), [])).toEqual([
      expect.stringContaining('databricks.yml:3:11 include-reference The'),
    ])
  }
  expect(await said(text('team}/a.yml'), [])).toEqual([
    expect.stringContaining('databricks.yml:3:11 include-not-found The'),
  ])
})
