import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { currentPlatform, duckdbLock, packagesFor } from './lock.ts'

const file = join(dirname(fileURLToPath(import.meta.url)), '../../../package-lock.json')
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as {
  packages: Record<string, { version: string; integrity: string }>
}

test('pins what package-lock.json pins', () => {
  for (const { name, version, integrity } of duckdbLock.packages) {
    expect(packages[`node_modules/${name}`]).toMatchObject({ version, integrity })
  }
  expect(packages['node_modules/@duckdb/node-api']?.version).toBe(duckdbLock.version)
})

test('knows every platform that DuckDB is built for, by sha512, and no address', () => {
  expect(duckdbLock.packages.flatMap(({ platform }) => platform ?? []).sort()).toEqual([
    'darwin-arm64',
    'darwin-x64',
    'linux-arm64',
    'linux-arm64-musl',
    'linux-x64',
    'linux-x64-musl',
    'win32-arm64',
    'win32-x64',
  ])
  for (const { integrity } of duckdbLock.packages) expect(integrity).toMatch(/^sha512-[\w+/]{86}==$/)
  expect(JSON.stringify(duckdbLock)).not.toMatch(/https?:/)
})

test('a platform needs the common packages and one native library', () => {
  expect(packagesFor('linux-x64-musl', duckdbLock).map(({ name }) => name)).toEqual([
    '@duckdb/node-api',
    '@duckdb/node-bindings',
    '@duckdb/node-bindings-linux-x64-musl',
    'detect-libc',
  ])
})

test('this platform is one of them', () => {
  expect(packagesFor(currentPlatform(), duckdbLock).length).toBe(4)
})
