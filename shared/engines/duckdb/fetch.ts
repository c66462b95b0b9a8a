import { kernelErrors, type LogLevel, StepError } from '../../kernel/index.ts'
import { engineErrors } from '../errors.ts'
import { install } from './install.ts'
import { type DuckDbLock, type LockedPackage, packagesFor } from './lock.ts'
import { download, offline } from './registry/download.ts'
import { registryOfNpm } from './registry/npm.ts'
import { type DownloadPatience, PATIENCE } from './registry/request.ts'
import { type Registry, type RegistrySettings, readRegistrySettings } from './registry/settings.ts'

export interface FetchOptions {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly log: (level: LogLevel, text: string) => void
  /** Told every secret of the settings that is used, before anything is sent. */
  readonly mask: (secret: string) => void
  readonly signal: AbortSignal
  readonly patience?: DownloadPatience
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
  const { log, mask, signal, patience = PATIENCE } = options
  const settings = readRegistrySettings(options.env)
  const packages = await withRegistries(packagesFor(platform, lock), settings, options)
  const registries = packages.map(({ registry }) => registry)
  for (const secret of [...settings.secrets, ...registries.flatMap(({ credentials }) => credentials.secrets)])
    mask(secret)

  const origins = [...new Set(registries.map(({ url }) => url.origin))].join(' and ')
  log('info', `Fetching DuckDB ${lock.version} for ${platform} from ${origins}, once, into the tool cache.`)
  const { network } = settings
  if (!network.strictSsl)
    log('warning', 'strict-ssl is off: whoever is between here and the registry can read the token.')
  try {
    await install(directory, packages, (wanted) =>
      download(wanted, { registry: wanted.registry, network, signal, log, patience }),
    )
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

type Wanted = LockedPackage & { readonly registry: Registry }

/** Each package with its registry, as npm would choose it: a scope may have its own. */
async function withRegistries(
  packages: readonly LockedPackage[],
  settings: RegistrySettings,
  options: FetchOptions,
): Promise<readonly Wanted[]> {
  let ofNpm: Registry | undefined
  const wanted: Wanted[] = []
  for (const each of packages) {
    const registry =
      settings.registryFor(each.name) ?? ofNpm ?? settings.registryAt(await defaultRegistry(each, options))
    if (settings.registryFor(each.name) === undefined) ofNpm = registry
    wanted.push({ ...each, registry })
  }
  return wanted
}

/** The user names no registry, so it is npm's own default, which npm knows. */
async function defaultRegistry({ name }: LockedPackage, { env, signal }: FetchOptions): Promise<string> {
  const registry = await registryOfNpm(env, signal)
  if (registry !== undefined) return registry
  throw offline(`No npm registry is named for ${name}, and there is no npm on the PATH to ask for its default.`)
}
