import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { root } from '../root.ts'
import { generatedFiles, staleFiles, writeFiles } from './files.ts'
import { leftovers } from './leftovers.ts'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-generate-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

const files = [
  { path: 'a.txt', content: 'a\n' },
  { path: 'deep/er/b.bin', content: Buffer.from([0, 1, 255]) },
]

test('names the files that are missing or differ, by one byte even', () => {
  expect(staleFiles(files, directory)).toEqual(['a.txt', 'deep/er/b.bin'])
  expect(writeFiles(files, directory)).toEqual(['a.txt', 'deep/er/b.bin'])
  expect(staleFiles(files, directory)).toEqual([])
  writeFileSync(join(directory, 'deep/er/b.bin'), Buffer.from([0, 1, 254]))
  expect(staleFiles(files, directory)).toEqual(['deep/er/b.bin'])
})

test('writes what changed, and nothing else', () => {
  writeFiles(files, directory)
  writeFileSync(join(directory, 'a.txt'), 'edited by hand\n')
  expect(writeFiles(files, directory)).toEqual(['a.txt'])
  expect(readFileSync(join(directory, 'a.txt'), 'utf8')).toBe('a\n')
  expect(writeFiles(files, directory)).toEqual([])
})

test('names the actions and tasks of steps that are gone', () => {
  const made = [
    { path: 'actions/data-quality/action.yml', content: '' },
    { path: 'ado-tasks/DataQuality/V1/task.json', content: '' },
  ]
  const others = ['actions/runtime/index.js', 'actions/old-gate/action.yml', 'ado-tasks/OldGate/V1/task.json']
  writeFiles([...made, ...others.map((path) => ({ path, content: '' })), ...files], directory)
  writeFileSync(join(directory, 'ado-tasks/icon.png'), '')
  mkdirSync(join(directory, 'actions/of-another-branch/deep'), { recursive: true })
  expect(leftovers(made, directory)).toEqual(['actions/old-gate', 'ado-tasks/OldGate'])
  expect(leftovers(made, join(directory, 'deep'))).toEqual([])
})

test('the generated files of the repository are current: otherwise `npm run generate`, and commit', async () => {
  const wanted = await generatedFiles()
  expect(staleFiles(wanted, root)).toEqual([])
  expect(leftovers(wanted, root)).toEqual([])
})
