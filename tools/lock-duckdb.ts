import { readFileSync, writeFileSync } from 'node:fs'
import type { DuckDbLock, LockedPackage } from '../shared/engines/duckdb/lock.ts'
import { inRoot } from './root.ts'

// `npm run lock-duckdb`, after every change of DuckDB's version: pins what a runner fetches to what npm verified
// here. No addresses: those are the user's own. A test fails when the file no longer agrees with package-lock.json.
interface Entry {
  readonly version?: string
  readonly integrity?: string
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly libc?: readonly string[]
}

const { packages } = JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')) as {
  packages: Record<string, Entry>
}
const names = Object.keys(packages)
  .map((path) => path.replace(/^node_modules\//, ''))
  .filter((name) => /^(@duckdb\/[^/]+|detect-libc)$/.test(name))

const locked = names.sort().map((name): LockedPackage => {
  const { version, integrity, os, cpu, libc } = packages[`node_modules/${name}`] ?? {}
  if (version === undefined || !integrity?.startsWith('sha512-')) throw new Error(`${name} has no sha512.`)
  const platform = os === undefined ? undefined : `${os[0]}-${cpu?.[0]}${libc?.[0] === 'musl' ? '-musl' : ''}`
  return { name, version, integrity, ...(platform === undefined ? {} : { platform }) }
})
const api = locked.find(({ name }) => name === '@duckdb/node-api')
if (api === undefined) throw new Error('package-lock.json has no @duckdb/node-api.')

const lock: DuckDbLock = { version: api.version, packages: locked }
writeFileSync(inRoot('shared/engines/duckdb/duckdb.lock.json'), `${JSON.stringify(lock, null, 2)}\n`)
console.log(`${locked.length} packages of DuckDB ${api.version}`)
