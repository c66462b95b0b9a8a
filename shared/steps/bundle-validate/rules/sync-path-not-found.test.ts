import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './sync-path-not-found.ts'

/** Databricks CLI 1.12.1 joins each to the directory of its file, whatever it begins with. */
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

const UP = `\${var.up}`
const SRC = `\${var.src}`
const ABOVE = `\${var.above}`

/**
 * What Databricks CLI 1.12.1 makes of references: "invalid argument" where one leads above what the paths say without it, and
 * of the others nothing. The bundle lies in `desk/fraud`, and the paths stand in `resources/a.yml`.
 */
test.each([
  [`../${SRC}`, 0],
  [`${UP}/src`, 0],
  [`${UP}/${UP}/src`, 1],
  [`../${UP}/src`, 1],
  [`../x${UP}/src`, 0],
  [`../${ABOVE}`, 1],
  [`../../${SRC}`, 0],
  [`../../${UP}/src`, 1],
])('%s: %d lead out', async (path, count) => {
  const variables = 'variables: { up: { default: .. }, src: { default: src }, above: { default: /src } }'
  const files = {
    'databricks.yml': root(`include: [resources/*.yml]\n${variables}\n`),
    'resources/a.yml': `sync: { paths: ["${path}"] }\n`,
    'src/a.py': '',
  }
  const lines = await saidBy(rule, files)
  expect(lines.filter((line) => line.includes('leads out of what is synchronised'))).toHaveLength(count)
})
