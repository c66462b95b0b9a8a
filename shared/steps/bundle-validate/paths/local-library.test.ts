import { describe, expect, test } from '@jest/globals'
import { flaggedPath, isLocalLibrary, withoutFlag } from './local-library.ts'

/** As Databricks CLI 1.12.1 tells a file of the bundle from a package. */
describe('a dependency', () => {
  test.each(['./a.whl', '../a.whl', '.', 'dist/a.whl', 'dist/*.whl', 'a.whl', 'a/b', '"dist/a.whl"'])(
    '%s is a file',
    (one) => {
      expect(isLocalLibrary(one)).toBe(true)
    },
  )

  test.each([
    '',
    'numpy',
    'numpy==1.0',
    'numpy>=1,<2',
    'numpy ~= 1.0rc1.post2',
    'a[b,c]==1!2.0',
    'fraud @ https://x/y.whl',
    'git+https://github.com/a/b',
    'dbfs:/a.whl',
    '/Workspace/a.whl',
    'file:///a.whl',
    '--index-url https://x',
    '-r requirements.txt',
  ])('%j is none', (one) => {
    expect(isLocalLibrary(one)).toBe(false)
  })
})

test('an address that cannot be read is taken for a file', () => {
  expect(['dbfs:/a%zz', 'fraud @ https://x/%zz', 'http://a b/x.whl'].map(isLocalLibrary)).toEqual([true, true, true])
})

test.each([
  ['-r requirements.txt', { flag: '-r', path: 'requirements.txt' }],
  ['-e   ./package ', { flag: '-e', path: './package' }],
  ['-r /Workspace/r.txt', undefined],
  ['-r https://x/r.txt', undefined],
  ['--requirement r.txt', undefined],
  ['numpy', undefined],
])('%j names %j', (dependency, expected) => {
  expect(flaggedPath(dependency)).toEqual(expected)
})

test.each([
  ['-r requirements.txt', 'requirements.txt'],
  ['-e ./package', './package'],
  ['-r /Workspace/r.txt', '-r /Workspace/r.txt'],
  ['-x a.py', '-x a.py'],
  ['a.py', 'a.py'],
])('the path %j is %j', (written, path) => {
  expect(withoutFlag(written)).toBe(path)
})
