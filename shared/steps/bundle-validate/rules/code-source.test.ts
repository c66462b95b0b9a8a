import { describe, expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule as lost } from './code-snapshot-lost.ts'
import { rule as unpackaged } from './code-source-unpackaged.ts'
import type { Rule } from './rule.ts'

/** A job whose one task has this code. */
function code(path: string, { top = '', job = '', files = '' } = {}): string {
  return root(`${top}
resources:
  jobs:
    j: {${job}tasks: [{task_key: a, ai_runtime_task: {code_source_path: ${path}}}]}
# file: src/a.py
${files}`)
}

async function messages(rule: Rule, files: string): Promise<string[]> {
  return (await saidBy(rule, files)).map((line) => line.replace(/^\S+ \[default\] +/, ''))
}

const GIT = 'git_source: {git_url: a}, '
const IMMUTABLE = 'experimental: {immutable_folder: true}'

/** Each as Databricks CLI 1.12.1 has it; the live suite asks it. */
describe('code that no deployment packs', () => {
  test.each([
    ['src', {}, undefined],
    ['src', { job: GIT }, 'the files of its job come from "git_source"'],
    ['src/a.py', { job: GIT }, undefined],
    ['none', { job: GIT }, undefined],
    ['/Workspace/src', { job: GIT }, undefined],
    ['dbfs:/Volumes/src', { job: GIT }, undefined],
    [
      `"\${var.src}"`,
      { job: GIT, top: 'variables: {src: {default: src}}' },
      'the files of its job come from "git_source"',
    ],
    ['src', { top: IMMUTABLE }, 'the bundle has "experimental.immutable_folder"'],
    ['none', { top: IMMUTABLE }, undefined],
    ['../src', {}, 'it lies outside of the directory that is synchronised'],
    ['a/../../src', {}, 'it lies outside of the directory that is synchronised'],
    ['../src', { top: 'sync: {paths: [., ..]}' }, 'it lies outside of the directory that is synchronised'],
    ['src', { top: 'sync: {paths: [., ../other]}', job: GIT }, undefined],
  ])('%s %j: %s', async (path, more, reason) => {
    const written = path.replace(`"\${var.src}"`, 'src')
    const expected = reason === undefined ? [] : [`The code "${written}" is not deployed: ${reason}.`]
    expect(await messages(unpackaged, code(path, more))).toEqual(expected)
  })

  test('stands where it is written', async () => {
    const [line] = await saidBy(unpackaged, code('src', { job: GIT }))
    expect(line).toMatch(/^databricks\.yml:6:\d+ /)
  })

  test.each([
    ['none', 1],
    ['/Workspace/src', 0],
  ])('of a task that is repeated: %s', async (path, count) => {
    const task = `{task_key: b, ai_runtime_task: {code_source_path: ${path}}}`
    const lines = root(`resources: {jobs: {j: {tasks: [{task_key: a, for_each_task: {task: ${task}}}]}}}\n`)
    expect(await messages(unpackaged, lines)).toHaveLength(count)
  })
})

describe('archives that would not be uploaded', () => {
  const there = { files: '# file: .air_snapshots/a\n' }
  const FOLDER = 'There is a ".air_snapshots", where a deployment packs the code of tasks.'
  const EXCLUDED = '"sync.exclude" matches what a deployment packs into ".air_snapshots".'

  test.each([
    ['src', {}, []],
    ['src', there, [FOLDER]],
    ['src/a.py', there, []],
    ['none', there, []],
    ['../src', there, []],
    ['/Workspace/src', there, []],
    ['src', { top: 'sync: {exclude: ["*.gz"]}' }, [EXCLUDED]],
    ['src', { top: 'sync: {exclude: [.air_snapshots]}' }, [EXCLUDED]],
    ['src', { top: 'sync: {exclude: [src/**, "!*.tar.gz"]}' }, []],
    ['none', { top: 'sync: {exclude: ["*.gz"]}' }, []],
    ['src', { ...there, top: 'sync: {exclude: ["*"]}' }, [FOLDER, EXCLUDED]],
  ])('%s %j', async (path, more, expected) => {
    const said = (await messages(lost, code(path, more))).map((line) => line.replace(/^- \[default\] +/, ''))
    expect(said.sort()).toEqual([...expected].sort())
  })
})
