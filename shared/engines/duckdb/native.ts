import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type * as DuckDb from '@duckdb/node-api'
import { type LogLevel, StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'
import { isComplete } from './complete.ts'
import { fetchDuckDb } from './fetch.ts'
import { cacheDirectory } from './install.ts'
import { currentPlatform, type DuckDbLock, duckdbLock } from './lock.ts'
import { installedFor } from './own-package.ts'

export interface NativeOptions {
  /** The input `engine-path`: a directory that holds `node_modules/@duckdb/node-api`. */
  readonly enginePath?: string | undefined
  /** The runner's tool cache: where a fetched DuckDB is kept. */
  readonly toolCache: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (level: LogLevel, text: string) => void
  /** Told the secrets of the registry and of the proxy before they are used. */
  readonly mask: (secret: string) => void
  readonly signal: AbortSignal
}

/** What tests replace. */
export interface NativeSurroundings {
  readonly lock: DuckDbLock
  readonly platform: string
  /** The folder of our own code; what is installed for its package is used. */
  readonly home: string
  readonly fetch: typeof fetchDuckDb
}

/**
 * DuckDB, from the first place that has it: `engine-path`; the `node_modules` of our own package; the tool cache; the
 * npm registry of the user, by pinned sha512, kept in the tool cache. Never from the workspace, which holds what a
 * pull request put there, unless `engine-path` names a place in it: loading a native library is running it.
 * @throws StepError one of the `ENGINE_…` kinds
 */
export async function loadDuckDb(
  options: NativeOptions,
  changed: Partial<NativeSurroundings> = {},
): Promise<typeof DuckDb> {
  const lock = changed.lock ?? duckdbLock
  if (options.enginePath !== undefined) {
    return load(resolve(options.enginePath), lock, 'engine-path')
  }
  const home = changed.home ?? dirname(fileURLToPath(import.meta.url))
  const installed = installedFor(home).find((directory) => versionIn(directory) === lock.version)
  if (installed !== undefined) return load(installed, lock, 'node_modules')

  const platform = changed.platform ?? currentPlatform()
  const directory = cacheDirectory(options.toolCache, lock, platform)
  if (!isComplete(directory)) {
    if (existsSync(directory))
      options.log('warning', `The DuckDB in ${directory} lacks a file or a part of one; it is fetched anew.`)
    await (changed.fetch ?? fetchDuckDb)(directory, platform, lock, options)
  }
  return load(directory, lock, 'the tool cache')
}

function versionIn(directory: string): string | undefined {
  try {
    const text = readFileSync(join(directory, 'node_modules', '@duckdb', 'node-api', 'package.json'), 'utf8')
    return String((JSON.parse(text) as { version?: unknown }).version)
  } catch {
    return undefined
  }
}

function load(directory: string, lock: DuckDbLock, place: string): typeof DuckDb {
  const version = versionIn(directory)
  if (version !== lock.version) {
    const found = version === undefined ? 'no node_modules/@duckdb/node-api' : `@duckdb/node-api ${version}`
    throw new StepError(engineErrors.ENGINE_NOT_USABLE, `There is ${found} in ${directory} (${place}).`, {
      hint: `Install it there: npm install --prefix ${JSON.stringify(directory)} @duckdb/node-api@${lock.version}`,
    })
  }
  let duckdb: typeof DuckDb
  let loaded: string
  try {
    duckdb = createRequire(join(directory, 'index.js'))('@duckdb/node-api') as typeof DuckDb
    loaded = duckdb.version().replace(/^v/, '')
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause)
    throw new StepError(engineErrors.ENGINE_NOT_USABLE, `The DuckDB in ${directory} does not load: ${reason}`, {
      hint: `It must be complete and made for ${currentPlatform()}. Remove that directory, or install @duckdb/node-api@${lock.version} anew.`,
      cause,
    })
  }
  if (lock.version.split('-')[0] === loaded) return duckdb
  throw new StepError(engineErrors.ENGINE_NOT_USABLE, `The DuckDB in ${directory} is ${loaded}, not ${lock.version}.`, {
    hint: `Remove that directory, or install @duckdb/node-api@${lock.version} anew.`,
  })
}
