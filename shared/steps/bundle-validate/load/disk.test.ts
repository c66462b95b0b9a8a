import { chmod, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { sayings } from '../testing/bundle.ts'
import { diskFolder } from './disk.ts'
import { loadBundle } from './load.ts'
import { readOverrides } from './overrides.ts'

let base: string
let workspace: string

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'bundle-')))
  workspace = join(base, 'workspace')
  await mkdir(workspace)
})
afterEach(() => rm(base, { recursive: true, force: true }))

async function write(path: string, content: string | Uint8Array = ''): Promise<void> {
  await mkdir(dirname(join(base, path)), { recursive: true })
  await writeFile(join(base, path), content)
}

test('looks, lists and reads', async () => {
  await write('workspace/ml/b.yml', 'hello')
  await write('workspace/ml/a/x')
  const folder = await diskFolder(workspace, 'ml')
  expect(folder.prefix).toBe('ml')
  expect(await folder.list('')).toEqual(['a', 'b.yml'])
  expect(await folder.list('b.yml')).toEqual([])
  expect(await folder.look('')).toEqual({ kind: 'directory' })
  expect(await folder.look('b.yml')).toEqual({ kind: 'file', bytes: 5 })
  expect(await folder.look('b.yml/x')).toBeUndefined()
  expect(await folder.look('nul\0')).toBeUndefined()
  expect(new TextDecoder().decode(await folder.read('b.yml', 4))).toBe('hell')
  expect(new TextDecoder().decode(await folder.read('b.yml', 100))).toBe('hello')
  await expect(folder.read('c.yml', 1)).rejects.toThrow('it does not exist')
})

test.each(['.', '', './ml/..'])('%j is the workspace itself', async (directory) => {
  await write('workspace/ml/x')
  expect((await diskFolder(workspace, directory)).prefix).toBe('')
})

test('nothing outside the workspace is seen, whichever way leads there', async () => {
  await write('secret/key.yml', 'key: 1')
  await write(
    'workspace/ml/databricks.yml',
    'include: [link.yml, dir/*.yml, dir/key.yml, ok.yml, ../../secret/key.yml]\n',
  )
  await write('workspace/shared/real.yml', 'ok: 1')
  await symlink('../../secret/key.yml', join(workspace, 'ml/link.yml'))
  await symlink('../../secret', join(workspace, 'ml/dir'))
  await symlink('../shared/real.yml', join(workspace, 'ml/ok.yml'))
  const folder = await diskFolder(workspace, 'ml')
  expect(await folder.look('link.yml')).toEqual({ kind: 'outside' })
  expect(await folder.look('dir/key.yml')).toEqual({ kind: 'outside' })
  expect(await folder.look('../../secret/key.yml')).toEqual({ kind: 'outside' })
  expect(await folder.list('dir')).toEqual([])
  expect(await folder.list('../..')).toEqual([])
  await expect(folder.read('link.yml', 9)).rejects.toThrow('it lies outside the workspace')
  const bundle = await loadBundle(folder)
  expect(bundle.config.entries.has('key')).toBe(false)
  expect(bundle.config.entries.has('ok')).toBe(true)
  expect(sayings(bundle.findings)).toEqual([
    'ml/databricks.yml:1:11 file-unreadable The included file "ml/link.yml" cannot be read: it lies outside the workspace.',
    'ml/databricks.yml:1:21 include-outside-workspace The include "dir/*.yml" looks into "dir", which leads out of the workspace, so it is not read.',
    'ml/databricks.yml:1:32 file-unreadable The included file "ml/dir/key.yml" cannot be read: it lies outside the workspace.',
    'ml/databricks.yml:1:53 include-outside-workspace The include "../../secret/key.yml" leads out of the workspace, so it is not read.',
  ])
})

test('values of variables outside the workspace are missed, and not taken for none', async () => {
  await write('secret/values.json', '{"a": "x"}')
  await write('workspace/ml/.databricks/bundle/prod/other', '')
  await symlink(
    '../../../../../secret/values.json',
    join(workspace, 'ml/.databricks/bundle/prod/variable-overrides.json'),
  )
  const { overrides, findings } = await readOverrides(await diskFolder(workspace, 'ml'), ['dev', 'prod'])
  expect([...overrides]).toEqual([])
  expect(sayings(findings)).toEqual([
    'ml/.databricks/bundle/prod/variable-overrides.json file-unreadable[prod] The file cannot be read: it lies outside the workspace.',
  ])
})

test('a way out that leads back is inside, and what has an odd name is found', async () => {
  await write('workspace/src/a\\b:c')
  await mkdir(join(base, 'other'))
  await symlink(join(workspace, 'src'), join(base, 'other/back'))
  await symlink(join(base, 'other'), join(workspace, 'out'))
  const folder = await diskFolder(workspace, '')
  for (const path of ['../workspace', '../workspace/src', 'src/..', 'src/.', 'src/', 'out/back']) {
    expect([path, await folder.look(path)]).toEqual([path, { kind: 'directory' }])
  }
  expect(await folder.look('src/a\\b:c')).toEqual({ kind: 'file', bytes: 0 })
  for (const path of ['out', 'out/..', '..', '../workspace2', 'missing/../../x']) {
    expect([path, await folder.look(path)]).toEqual([
      path,
      path === 'out/..' ? { kind: 'directory' } : { kind: 'outside' },
    ])
  }
  for (const path of ['missing', 'missing/x', 'out/x', 'src/a\\b:c/x']) {
    expect([path, await folder.look(path)]).toEqual([path, undefined])
  }
})

test.each(['..', '../secret', '/'])('the directory %j is refused', async (directory) => {
  await write('secret/databricks.yml')
  await expect(diskFolder(workspace, directory)).rejects.toMatchObject({ code: 'BUNDLE_OUTSIDE' })
})

test('a directory that is a link out of the workspace is refused', async () => {
  await write('secret/databricks.yml')
  await symlink('../secret', join(workspace, 'ml'))
  await expect(loadBundle(await diskFolder(workspace, 'ml'))).rejects.toMatchObject({ code: 'BUNDLE_OUTSIDE' })
})

test('a workspace that is a link itself is as good as any', async () => {
  await write('workspace/ml/databricks.yml', 'a: 1')
  await symlink('workspace', join(base, 'link'))
  for (const directory of ['ml', join(base, 'link', 'ml'), join(workspace, 'ml')]) {
    expect((await diskFolder(join(base, 'link'), directory)).prefix).toBe('ml')
  }
})

test('links that go in circles or nowhere lead nowhere', async () => {
  await write('workspace/databricks.yml', 'include: [a.yml, "r/*.yml"]\n')
  await mkdir(join(workspace, 'r'))
  await symlink('b.yml', join(workspace, 'a.yml'))
  await symlink('a.yml', join(workspace, 'b.yml'))
  await symlink('nowhere', join(workspace, 'r/c.yml'))
  const bundle = await loadBundle(await diskFolder(workspace, ''))
  expect(bundle.findings.map(({ rule }) => rule.id)).toEqual(['include-not-found', 'file-unreadable'])
})

test('a file that may not be read says so', async () => {
  await write('workspace/databricks.yml', 'include: [a.yml]\n')
  await write('workspace/a.yml', 'a: 1')
  await chmod(join(workspace, 'a.yml'), 0)
  const folder = await diskFolder(workspace, '')
  // The superuser may.
  if (await folder.read('a.yml', 1).catch(() => undefined)) return
  expect(sayings((await loadBundle(folder)).findings)).toEqual([
    'databricks.yml:1:11 file-unreadable The included file "a.yml" cannot be read: this user may not read it.',
  ])
})

test('a file of 50 MB is refused before it is parsed', async () => {
  await write('workspace/databricks.yml', new Uint8Array(50 * 1024 * 1024).fill(0x20))
  const bundle = await loadBundle(await diskFolder(workspace, ''))
  expect(sayings(bundle.findings)).toEqual([
    expect.stringMatching(/^databricks.yml yaml-invalid The file has more than 4194304 bytes,/),
  ])
})
