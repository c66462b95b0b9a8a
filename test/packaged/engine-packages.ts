import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { currentPlatform, duckdbLock, type LockedPackage, packagesFor } from '../../shared/engines/duckdb/lock.ts'
import { inRoot } from '../../tools/root.ts'
import type { TestPackage } from '../doubles/npm-registry.ts'

const CACHE = inRoot('.cache', 'engine')

/** The packages of DuckDB for this platform, as they are published: what every release pins by sha512. */
export function publishedDuckDb(): TestPackage[] {
  const packages = packagesFor(currentPlatform(), duckdbLock)
  const missing = packages.filter((wanted) => !isPublished(wanted))
  if (missing.length > 0) pack(missing)
  return packages.map((wanted) => {
    if (!isPublished(wanted))
      throw new Error(`npm packed another ${wanted.name} ${wanted.version} than the lock names.`)
    return { ...wanted, tarball: readFileSync(fileOf(wanted)) }
  })
}

/** npm has them from `npm ci`, so this costs no download. Packed aside, then moved: another run may read them now. */
function pack(packages: readonly LockedPackage[]): void {
  mkdirSync(CACHE, { recursive: true })
  const aside = mkdtempSync(join(CACHE, 'packing-'))
  const specs = packages.map(({ name, version }) => `${name}@${version}`)
  try {
    execFileSync('npm', ['pack', '--prefer-offline', '--ignore-scripts', '--silent', ...specs], {
      cwd: aside,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    for (const wanted of packages) renameSync(join(aside, tarballName(wanted)), fileOf(wanted))
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
}

function isPublished(wanted: LockedPackage): boolean {
  const file = fileOf(wanted)
  if (!existsSync(file)) return false
  return wanted.integrity === `sha512-${createHash('sha512').update(readFileSync(file)).digest('base64')}`
}

const fileOf = (wanted: LockedPackage) => join(CACHE, tarballName(wanted))

/** As `npm pack` calls it. */
function tarballName({ name, version }: LockedPackage): string {
  return `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`
}
