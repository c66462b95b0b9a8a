import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { installedFor } from './own-package.ts'

const OURS = '{"name":"countersign","type":"module"}'
/** As the bundler writes it beside the bundle. */
const OF_BUNDLE = '{"type":"module"}'

let directory: string
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-package-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

function place(home: string, packages: Readonly<Record<string, string>>): string {
  for (const [folder, text] of Object.entries(packages)) {
    const file = join(directory, folder, 'package.json')
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  mkdirSync(join(directory, home), { recursive: true })
  return join(directory, home)
}

test.each([
  ['the sources', 'repo/shared/engines/duckdb', { repo: OURS }, ['repo']],
  ['the compiled sources', 'repo/lib/shared/engines/duckdb', { repo: OURS }, ['repo']],
  [
    'a dependency',
    'app/node_modules/countersign/lib/shared/engines/duckdb',
    { app: '{"name":"app"}', 'app/node_modules/countersign': OURS },
    ['app/node_modules/countersign', 'app'],
  ],
  [
    'an action',
    '_actions/x/v1/actions/runtime',
    { '_actions/x/v1': OURS, '_actions/x/v1/actions/runtime': OF_BUNDLE },
    [],
  ],
  [
    'an action that was checked out into the workspace',
    'ws/.countersign/actions/runtime',
    { ws: OURS, 'ws/.countersign': OURS, 'ws/.countersign/actions/runtime': OF_BUNDLE },
    [],
  ],
  ['a task', '_tasks/DataQuality/V1/runtime', { '_tasks/DataQuality/V1/runtime': OF_BUNDLE }, []],
  ['code of another package', 'ws/lib/shared', { ws: '{"name":"desk"}' }, []],
  ['a package.json that is none', 'ws/lib/shared', { ws: 'null' }, []],
  ['code of no package', 'ws/lib/shared', {}, []],
])('%s', (_, home, packages, expected) => {
  expect(installedFor(place(home, packages as Record<string, string>))).toEqual(
    expected.map((folder) => join(directory, folder)),
  )
})
