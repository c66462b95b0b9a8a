import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { diskFolder } from '../load/disk.ts'
import { loadBundle } from '../load/load.ts'
import { rule } from './bundle-path-pattern.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign path ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** @param above where the workspace lies, itself out of the repository's hands */
async function said(prefix: string, above = 'work'): Promise<string[]> {
  const workspace = join(scratch, above)
  mkdirSync(join(workspace, prefix), { recursive: true })
  const text = 'bundle: {name: f}\nworkspace: {root_path: "/Shared/[f]*", file_path: "/Shared/f?/files"}\n'
  writeFileSync(join(workspace, prefix, 'databricks.yml'), text)
  const bundle = await loadBundle(await diskFolder(workspace, prefix))
  return [...(rule.checkBundle?.(bundle) ?? [])].map(({ message, at }) => `${at?.file} ${message}`)
}

test.each([
  ['models[v2]', '['],
  ['models v2]', ']'],
  ['a^b', '^'],
])('the bundle in "%s" is refused', async (name, sign) => {
  const message = `The bundle lies in a folder "${name}", and the Databricks CLI refuses a path with "${sign}" in it.`
  expect(await said(`ml/${name}/fraud`)).toEqual([`ml/${name}/fraud/databricks.yml ${message}`])
})

test('so is one whose workspace lies in such a folder, without telling where else', async () => {
  expect(await said('', '[old] work')).toEqual([
    'databricks.yml The bundle lies in a folder "[old] work", and the Databricks CLI refuses a path with "[" in it.',
  ])
})

test('any other name is none, nor are patterns in the paths of the workspace', async () => {
  expect(await said('ml (v2) {a} ~!')).toEqual([])
})
