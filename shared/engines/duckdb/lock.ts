import { StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'
import lock from './duckdb.lock.json' with { type: 'json' }

export interface LockedPackage {
  readonly name: string
  readonly version: string
  /** `sha512-<base64>` of the tarball, as in package-lock.json. */
  readonly integrity: string
  /** Absent when every platform needs it. */
  readonly platform?: string
}

export interface DuckDbLock {
  /** Of `@duckdb/node-api` and the native library under it. */
  readonly version: string
  readonly packages: readonly LockedPackage[]
}

/** What this release was tested with. Written by `npm run lock-duckdb`. */
export const duckdbLock: DuckDbLock = lock

/** The packages that DuckDB needs on a platform: the common ones and one native library. */
export function packagesFor(platform: string, from: DuckDbLock): readonly LockedPackage[] {
  const packages = from.packages.filter((each) => each.platform === undefined || each.platform === platform)
  if (packages.every((each) => each.platform === undefined)) {
    const known = from.packages.flatMap((each) => each.platform ?? [])
    throw new StepError(engineErrors.ENGINE_PLATFORM, `There is no DuckDB for ${platform}.`, {
      hint: `Use a runner on one of ${known.join(', ')}.`,
    })
  }
  return packages
}

/** `linux-x64`, `linux-arm64-musl`, `win32-x64`, …: this platform as the lock names it. */
export function currentPlatform(): string {
  return `${process.platform}-${process.arch}${process.platform === 'linux' && isMusl() ? '-musl' : ''}`
}

/** Node reports the version of glibc that it runs on; there is none on musl. */
function isMusl(): boolean {
  // Otherwise the report looks up the name of every open connection.
  Object.assign(process.report, { excludeNetwork: true })
  const { header } = process.report.getReport() as { header?: { glibcVersionRuntime?: string } }
  return header?.glibcVersionRuntime === undefined
}
