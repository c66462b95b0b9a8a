import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './sync-path-not-found.ts'

/** Databricks CLI 1.10.0 joins each to the directory of its file, whatever it begins with. */
test.each([
  ['/src', []],
  ['./src/', []],
  ['.', []],
  ['/source', ['databricks.yml:4:11 [default] "/source" is to be synchronised, but it does not exist.']],
  ['s3://src', ['databricks.yml:4:11 [default] "s3://src" is to be synchronised, but it does not exist.']],
])('%s', async (path, expected) => {
  const files = { 'databricks.yml': root(`sync:\n  paths: [${path}]\n`), 'src/a.py': '' }
  expect(await saidBy(rule, files)).toEqual(expected)
})
