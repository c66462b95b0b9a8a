import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { taskProblems } from '../generate/task-rules.ts'
import { inRoot } from '../root.ts'
import { stageExtension, taskFolders } from './stage.ts'
import { testTwinId } from './twin.ts'

const scratch = mkdtempSync(join(tmpdir(), 'countersign-stage-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))
const runtime = [{ path: 'index.js', content: Buffer.from('export const run = () => {}\n') }]

test('the twin of a task has another id, always the same', () => {
  const id = 'f0c0e2a4-6c1f-4a58-9a53-8d1a0c1b7a11'
  expect(testTwinId(id)).toBe('f0c0e2a4-6c1f-4a58-9a53-8d1a0c1b7a10')
  expect(testTwinId(testTwinId(id))).toBe(id)
})

test('every task is laid out with a runtime of its own; a twin differs in id, name and build', () => {
  stageExtension(join(scratch, 'real'), runtime, undefined)
  stageExtension(join(scratch, 'twin'), runtime, { build: 17 })
  expect(taskFolders()).not.toEqual([])
  for (const { task, major } of taskFolders()) {
    const read = (side: string, file: string) => readFileSync(join(scratch, side, task, major, file), 'utf8')
    expect(read('real', 'task.json')).toBe(readFileSync(inRoot('ado-tasks', task, major, 'task.json'), 'utf8'))
    expect(read('real', 'runtime/index.js')).toBe('export const run = () => {}\n')
    expect(JSON.parse(read('real', 'package.json'))).toEqual({ type: 'module' })
    const [real, twin] = [JSON.parse(read('real', 'task.json')), JSON.parse(read('twin', 'task.json'))]
    expect(twin).toEqual({
      ...real,
      id: testTwinId(real.id),
      name: `${real.name}Test`,
      friendlyName: `${real.friendlyName} (test)`,
      version: { ...real.version, Patch: 17 },
    })
    expect(taskProblems(twin)).toEqual([])
  }
})
