import { expect, test } from '@jest/globals'
import { rule } from '../rules/root-file-above.ts'
import { exampleFiles, memoryFolder, sayings } from '../testing/bundle.ts'
import { loadBundle } from './load.ts'

/** Of a bundle in `desk`, which has one root file; paths are relative to it. */
const saidOf = async (...paths: readonly string[]) => {
  const files = Object.fromEntries(paths.map((path) => [path, 'bundle: {name: risk}\n']))
  return sayings((await loadBundle(memoryFolder(files, 'apps/desk'))).findings)
}

test.each([
  [['bundle.yml', '../../databricks.yml'], 'databricks.yml', 'bundle.yml'],
  [['bundle.yaml', '../../bundle.yml', '../databricks.yml'], 'apps/databricks.yml', 'bundle.yaml'],
  // The directory counts less than the name.
  [['bundle.yml', '../databricks.yaml', '../../databricks.yml'], 'databricks.yml', 'bundle.yml'],
  [['databricks.yaml', '../databricks.yml/x'], 'apps/databricks.yml', 'databricks.yaml'],
])('of %j the Databricks CLI takes %s', async (paths, taken, own) => {
  expect(await saidOf(...paths)).toEqual([
    `apps/desk/${own}:1:1 root-file-above In this directory the Databricks CLI takes "${taken}" for the root file, and not "${own}".`,
  ])
})

test.each([
  [['databricks.yml', '../databricks.yml']],
  [['bundle.yml', '../bundle.yml', '../bundle.yaml']],
  [['bundle.yml', '../other/databricks.yml']],
])('of %j it takes the one that is meant', async (paths) => {
  expect(await saidOf(...paths)).toEqual([])
})

test.each([
  ['bad', 1],
  ['good', 0],
] as const)('the %s example', async (which, count) => {
  const files = Object.entries(exampleFiles(rule[which])).map(([path, text]) => [`../${path}`, text])
  const { findings } = await loadBundle(memoryFolder(Object.fromEntries(files), 'desk'))
  expect(findings.map((finding) => finding.rule)).toEqual(Array(count).fill(rule))
})
