import { execFile } from 'node:child_process'
import { parse } from 'node:path'
import { kernelErrors, type LogLevel, StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'
import { install } from './install.ts'
import { type DuckDbLock, packagesFor } from './lock.ts'
import { download, offline } from './registry/download.ts'
import type { Patience } from './registry/request.ts'
import { readRegistrySettings } from './registry/settings.ts'

export interface FetchOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (level: LogLevel, text: string) => void
  readonly signal: AbortSignal
  readonly patience?: Patience
}

/**
 * Fetches DuckDB for a platform from the npm registry of the user into `directory`.
 * @throws StepError `ENGINE_PLATFORM`, `ENGINE_OFFLINE`, `ENGINE_NOT_FETCHED` or `ENGINE_TAMPERED`
 */
export async function fetchDuckDb(
  directory: string,
  platform: string,
  lock: DuckDbLock,
  options: FetchOptions,
): Promise<void> {
  const packages = packagesFor(platform, lock)
  const settings = readRegistrySettings(options.env)
  const registry = settings.registry ?? (await registryOfNpm(options))
  const { log, signal, patience } = options
  log('info', `Fetching DuckDB ${lock.version} for ${platform} from ${registry.origin}, once, into the tool cache.`)
  if (!settings.strictSsl)
    log('warning', 'strict-ssl is off: whoever is between here and the registry can read the token.')
  const source = {
    registry,
    settings: { ...settings, registry },
    signal,
    ...(patience === undefined ? {} : { patience }),
  }
  try {
    await install(directory, packages, (wanted) => download(wanted, source))
  } catch (error) {
    if (error instanceof StepError) throw error
    if (signal.aborted)
      throw new StepError(kernelErrors.CANCELLED, 'Cancelled while DuckDB was fetched.', { cause: error })
    const reason = error instanceof Error ? error.message : String(error)
    throw new StepError(engineErrors.ENGINE_NOT_FETCHED, `DuckDB could not be kept in ${directory}: ${reason}.`, {
      hint: 'Make the tool cache of the runner writable and see that its disk has 100 MB left, or give engine-path.',
      cause: error,
    })
  }
}

/** The user names no registry, so it is npm's own default, which npm knows; asked away from any project's settings. */
async function registryOfNpm({ env, signal }: FetchOptions): Promise<URL> {
  const printed = await new Promise<string>((resolve) => {
    const windows = process.platform === 'win32'
    const options = { cwd: parse(process.execPath).root, env: { ...env }, shell: windows, signal, timeout: 20_000 }
    execFile('npm', ['config', 'get', 'registry'], options, (_, stdout) => resolve(String(stdout).trim()))
  })
  if (URL.canParse(printed) && /^https?:/.test(printed)) return new URL(printed.replace(/\/*$/, '/'))
  throw offline('No npm registry is named, and there is no npm on the PATH to ask for its default.')
}
