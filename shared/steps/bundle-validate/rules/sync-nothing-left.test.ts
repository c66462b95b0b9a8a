import { describe, expect, test } from '@jest/globals'
import { said } from '../testing/bundle.ts'
import { rule } from './sync-nothing-left.ts'

const FILES = 'bundle: {name: fraud}\nresources: {jobs: {train: {name: Train}}}\n'

async function placesOf(files: string): Promise<readonly string[]> {
  const lines = await said(`${FILES}${files}\n# file: train.py\nprint("training")\n`, [rule])
  return lines.filter((line) => line.includes(` ${rule.id}`)).map((line) => line.split(' ')[0] ?? '')
}

/** Each as Databricks CLI 1.10.0 has it: "There are no files to sync". */
describe('sync-nothing-left', () => {
  test.each(['*', '**', '/*', '/**', '**/*', '*/**'])('%s matches every file', async (pattern) => {
    expect(await placesOf(`sync: {exclude: ["${pattern}"]}`)).toEqual(['databricks.yml:3:17'])
  })

  test.each([
    ['patterns that leave some', 'sync: {exclude: ["*.py", "*/*"]}', 0],
    ['what is taken back', 'sync: {exclude: ["*", "!train.py"]}', 0],
    ['what is taken back too early', 'sync: {exclude: ["!train.py", "*"]}', 1],
    ['what is included as well', 'sync: {include: [train.py], exclude: ["*"]}', 1],
    ['nobody wants files', 'sync: {paths: [], exclude: ["*"]}', 0],
    ['all of another directory', 'include: [sub/a.yml]\n# file: sub/a.yml\nsync: {exclude: ["*"]}', 0],
    ['a directory beside the bundle', 'sync: {paths: [., ../common], exclude: ["*"]}', 0],
    ['a list that a target goes on with', 'sync: {exclude: [a]}\ntargets: {dev: {sync: {exclude: ["*"]}}}', 1],
  ])('%s', async (_, files, count) => {
    expect(await placesOf(files)).toHaveLength(count)
  })
})
