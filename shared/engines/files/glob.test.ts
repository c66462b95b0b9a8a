import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { expandGlob, splitGlob } from './glob.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'glob-'))
  const names = [
    'a.csv',
    'b.csv',
    'B.csv',
    '.hidden.csv',
    'day=1/x.parquet',
    'day=2/x.parquet',
    'day=2/deep/er/y.parquet',
    '.git/z.parquet',
    "it's [raw] *?.csv",
    '100%.csv',
    'two\nlines.csv',
    'börse 😀.csv',
    'r.csv',
    '^.csv',
    '{a,b}.csv',
  ]
  for (const name of names) {
    mkdirSync(dirname(join(root, name)), { recursive: true })
    writeFileSync(join(root, name), 'x')
  }
  symlinkSync(root, join(root, 'day=1', 'loop'))
  symlinkSync(join(root, 'a.csv'), join(root, 'day=1', 'linked.csv'))
})

afterAll(() => rmSync(root, { recursive: true }))

const names = async (pattern: string) => (await expandGlob(pattern, root)).map((file) => relative(root, file))

describe('expandGlob', () => {
  test.each<[string, string[]]>([
    ['a.csv', ['a.csv']],
    ['./a.csv', ['a.csv']],
    ['?.csv', ['B.csv', '^.csv', 'a.csv', 'b.csv', 'r.csv']],
    ['[ab].csv', ['a.csv', 'b.csv']],
    ['[!ab].csv', ['B.csv', '^.csv', 'r.csv']],
    ['[^].csv', ['^.csv']],
    ['[a-b].csv', ['a.csv', 'b.csv']],
    ['[z-a].csv', []],
    ['[.csv', []],
    ['day=*/x.parquet', ['day=1/x.parquet', 'day=2/x.parquet']],
    ['**/*.parquet', ['day=1/x.parquet', 'day=2/deep/er/y.parquet', 'day=2/x.parquet']],
    ['day=2/**', ['day=2/deep/er/y.parquet', 'day=2/x.parquet']],
    ['**/x.parquet', ['day=1/x.parquet', 'day=2/x.parquet']],
    ['day=1/*.csv', ['day=1/linked.csv']],
    ['.h*.csv', ['.hidden.csv']],
    ["it's [raw] *?.csv", ["it's [raw] *?.csv"]],
    ['100%.csv', ['100%.csv']],
    ['two\nlines.csv', ['two\nlines.csv']],
    ['two*', ['two\nlines.csv']],
    ['b?rse ?.csv', ['börse 😀.csv']],
    ['{a,b}.csv', ['{a,b}.csv']],
    ['day=1', []],
    ['missing/*.csv', []],
    ['day=2/deep/../x.parquet', ['day=2/x.parquet']],
  ])('%j', async (pattern, expected) => {
    expect(await names(pattern)).toEqual(expected)
  })

  test('an absolute pattern does not depend on the workspace', async () => {
    expect(await expandGlob(join(root, '[ab].csv'), '/nowhere')).toEqual([join(root, 'a.csv'), join(root, 'b.csv')])
  })
})

describe('links', () => {
  test('lead `**` where they lead `*`, and each directory is entered once, by its own name if it has one', async () => {
    const data = join(root, 'links', 'data')
    for (const name of ['data/day=1/a.csv', 'elsewhere/day=2/b.csv']) {
      mkdirSync(dirname(join(root, 'links', name)), { recursive: true })
      writeFileSync(join(root, 'links', name), 'x')
    }
    symlinkSync(join(root, 'links', 'elsewhere'), join(data, 'linked'))
    symlinkSync(join(data, 'day=1'), join(data, 'a-latest'))
    symlinkSync(data, join(root, 'links', 'elsewhere', 'back'))
    const found = ['links/data/day=1/a.csv', 'links/data/linked/day=2/b.csv']
    expect(await names('links/data/**/*.csv')).toEqual(found)
    expect(await names('links/data/**')).toEqual(found)
    expect(await names('links/data/link*/*/*.csv')).toEqual(found.slice(1))
  })

  test('that lead nowhere, or in a circle, are files that are missing', async () => {
    mkdirSync(join(root, 'gone'))
    symlinkSync(join(root, 'not-fetched'), join(root, 'gone', 'part.csv'))
    symlinkSync(join(root, 'gone', 'round.json'), join(root, 'gone', 'round.json'))
    for (const pattern of ['gone/*.csv', 'gone/part.csv', '[g]one/part.csv', 'gone/**', 'gone/round.jso?/*.csv']) {
      await expect(names(pattern)).rejects.toMatchObject({ code: 'PATH_UNREADABLE', kind: { exit: 4 } })
    }
    await expect(names('gone/*.csv')).rejects.toThrow(/gone\/part\.csv" cannot be looked into: it is a link that/)
    await expect(names('gone/r*/*')).rejects.toThrow(/gone\/round\.json" cannot be looked into: ELOOP/)
  })
})

test('a directory that cannot be listed is named, not left out', async () => {
  const locked = join(root, 'some', 'locked')
  mkdirSync(locked, { recursive: true })
  writeFileSync(join(root, 'some', 'a.csv'), 'x')
  chmodSync(locked, 0)
  const asked = await names('some/**').catch((error: Error) => error.message)
  chmodSync(locked, 0o700)
  // The superuser lists everything.
  if (process.getuid?.() === 0) expect(asked).toEqual(['some/a.csv'])
  else expect(asked).toMatch(/some\/locked" cannot be looked into: EACCES/)
})

test('splitGlob keeps the fixed directory apart from the parts with wildcards', () => {
  expect(splitGlob('data/day=*/x/*.csv', '/w')).toEqual({ base: '/w/data', rest: ['day=*', 'x', '*.csv'] })
  expect(splitGlob('/*.csv', '/w')).toEqual({ base: '/', rest: ['*.csv'] })
  expect(splitGlob('data/a.csv', '/w')).toEqual({ base: '/w/data/a.csv', rest: [] })
})
