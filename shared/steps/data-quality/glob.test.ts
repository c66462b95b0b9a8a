import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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

test('splitGlob keeps the fixed directory apart from the parts with wildcards', () => {
  expect(splitGlob('data/day=*/x/*.csv', '/w')).toEqual({ base: '/w/data', rest: ['day=*', 'x', '*.csv'] })
  expect(splitGlob('/*.csv', '/w')).toEqual({ base: '/', rest: ['*.csv'] })
  expect(splitGlob('data/a.csv', '/w')).toEqual({ base: '/w/data/a.csv', rest: [] })
})
