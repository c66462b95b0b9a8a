import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule as pathNotFound } from './path-not-found.ts'
import { rule as pathWrongKind } from './path-wrong-kind.ts'

/** Verdicts of `databricks bundle validate`, Databricks CLI 1.12.1. */

const pipeline = (library: string) => ({
  'databricks.yml': root(`resources: {pipelines: {p: {name: P, libraries: [${library}]}}}\n`),
  'src/prices.py': '# Databricks notebook source\n',
  'src/helper.py': 'print()\n',
  'src/other.py': 'print()\n',
  'src/deep/er/orders.sql': 'SELECT 1',
})

test.each([
  ['notebook: {path: src/*.py}', 'matches "src/helper.py", which is no notebook, nor is 1 other.'],
  ['file: {path: src/*s.py}', 'matches "src/prices.py", which is no file.'],
  ['file: {path: src/*}', 'matches "src/deep", which is no file, nor is 1 other.'],
])('each match of a wildcard is of the kind that is wanted: %s', async (library, expected) => {
  const [line, ...others] = await saidBy(pathWrongKind, pipeline(`{${library}}`))
  expect(line).toContain(expected)
  expect(others).toEqual([])
})

test('what matches is found as Go finds it: two stars are one', async () => {
  expect(await saidBy(pathNotFound, pipeline('{file: {path: src/**/*.sql}}'))).toHaveLength(1)
  expect(await saidBy(pathNotFound, pipeline('{file: {path: src/**/*/*.sql}}'))).toEqual([])
  expect(await saidBy(pathWrongKind, pipeline('{file: {path: src/*e*.py}}, {notebook: {path: src/p*}}'))).toHaveLength(
    1,
  )
})

test('what is no pattern matches nothing', async () => {
  expect(await saidBy(pathNotFound, pipeline('{file: {path: "src/[a.py"}}'))).toHaveLength(1)
})
