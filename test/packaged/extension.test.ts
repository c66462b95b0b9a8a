import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { readExtension, type TaskManifest } from './azure-agent.ts'
import { zipEntries } from './unzip.ts'

const files = new Map(zipEntries(readExtension('countersign')).map(({ name, content }) => [name, content]))
const tasks = [...files.keys()].filter((name) => /^[^/]+\/V\d+\/task\.json$/.test(name))

function manifest(name: string): TaskManifest {
  return JSON.parse(files.get(name)?.toString('utf8') ?? '')
}

describe('the packed extension', () => {
  test('has the tasks of the repository, unchanged', () => {
    expect(tasks).not.toEqual([])
    for (const name of tasks) expect(files.get(name)).toEqual(readFileSync(inRoot('ado-tasks', name)))
  })

  test.each(tasks)('%s stands on its own: handlers, icon and runtime are in its folder', (name) => {
    const folder = name.slice(0, name.lastIndexOf('/'))
    const { execution } = manifest(name)
    expect(Object.keys(execution)).toEqual(['Node24', 'Node20_1'])
    for (const { target } of Object.values(execution)) expect(files.has(`${folder}/${target}`)).toBe(true)
    for (const file of [
      'icon.png',
      'package.json',
      'runtime/index.js',
      'runtime/licenses.txt',
      'runtime/package.json',
    ]) {
      expect(files.has(`${folder}/${file}`)).toBe(true)
    }
    const imported = [...(files.get(`${folder}/index.js`)?.toString('utf8') ?? '').matchAll(/from '([^']+)'/g)]
    expect(imported.map(([, path]) => path)).toEqual(['./runtime/index.js'])
  })

  test('holds the Azure host alone, no native code and no package folder', () => {
    const code = [...files].filter(([name]) => name.endsWith('.js')).map(([, content]) => content.toString('utf8'))
    expect(code.some((text) => text.includes('uploadSummary'))).toBe(true)
    expect(code.filter((text) => text.includes('GITHUB_STEP_SUMMARY') && text.includes('octokit'))).toEqual([])
    expect([...files.keys()].filter((name) => /node_modules|\.(node|so|dylib|dll|ts)$/.test(name))).toEqual([])
  })
})
