import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rootCertificates } from 'node:tls'
import { StepError } from '../../../kernel/index.ts'
import { parseAddress } from '../../../network/address.ts'
import type { Network } from '../../../network/network.ts'
import { engineErrors } from '../../errors.ts'
import { type Credentials, credentialsFor } from './credentials.ts'
import { type Env, parseNpmrc, type Setting } from './ini.ts'
import { proxyFor, proxySecrets } from './proxy.ts'

/** A registry, and what it is told of the user. */
export interface Registry {
  /** Ends in `/`; without user name and password. */
  readonly url: URL
  readonly credentials: Credentials
}

/** Where packages come from, as the user told npm. */
export interface RegistrySettings {
  /** The registry for a package of this name; `undefined` when the user names none. */
  readonly registryFor: (name: string) => Registry | undefined
  /** The registry at an address that npm named. */
  readonly registryAt: (address: string) => Registry
  readonly network: Network
  /** What must not be seen of the network: the passwords of proxies. */
  readonly secrets: readonly string[]
}

/**
 * What npm would use: the environment (`npm_config_…`), then the `.npmrc` of the user, then the global one. The
 * `.npmrc` in the workspace is not read: a pull request may have written it, and with `${NAME}` it could send any
 * secret of the job to any host. Who keeps the settings there (as `npmAuthenticate` on Azure Pipelines does) says so
 * with `NPM_CONFIG_USERCONFIG`.
 */
export function readRegistrySettings(env: Env): RegistrySettings {
  const fromEnv = environmentSettings(env)
  const user = settingsOf(fromEnv.get('userconfig') ?? home(env, '.npmrc'), env)
  const global = settingsOf(fromEnv.get('globalconfig') ?? globalFile(env, fromEnv), env)
  const setting: Setting = (key) =>
    [fromEnv, user, global].map((layer) => layer.get(key)).find((value) => value?.trim())

  const registryAt = (address: string): Registry => {
    const url = parseRegistry(address)
    return { url: withoutUser(url), credentials: credentialsFor(url, setting) }
  }
  const cafile = setting('cafile')
  const ca = cafile === undefined ? setting('ca')?.replaceAll('\\n', '\n') : readCafile(cafile)
  return {
    registryFor(name) {
      const scope = /^@[^/]+(?=\/)/.exec(name)?.[0]
      const address = (scope === undefined ? undefined : setting(`${scope}:registry`)) ?? setting('registry')
      return address === undefined ? undefined : registryAt(address)
    },
    registryAt,
    network: {
      proxyFor: (url) => proxyFor(url, setting, env),
      ca: trusted(ca, env.NODE_EXTRA_CA_CERTS),
      strictSsl: setting('strict-ssl')?.toLowerCase() !== 'false',
    },
    secrets: proxySecrets(setting, env),
  }
}

/** `NPM_CONFIG_STRICT_SSL` is `strict-ssl`; names that start with `//` keep their spelling, as with npm. */
function environmentSettings(env: Env): ReadonlyMap<string, string> {
  const settings = new Map<string, string>()
  for (const [name, value] of Object.entries(env)) {
    const key = /^npm_config_(.+)$/i.exec(name)?.[1]
    if (key === undefined || value === undefined || value === '') continue
    settings.set(key.startsWith('//') ? key : key.toLowerCase().replace(/(?!^)_/g, '-'), value)
  }
  return settings
}

function settingsOf(file: string | undefined, env: Env): ReadonlyMap<string, string> {
  return parseNpmrc((file === undefined ? undefined : textOf(file)) ?? '', env)
}

/** `undefined` where there is no such file: npm and Node go on without it, and so do we. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

function home(env: Env, name: string): string | undefined {
  const directory = env.HOME ?? env.USERPROFILE
  return directory ? join(directory, name) : undefined
}

function globalFile(env: Env, fromEnv: ReadonlyMap<string, string>): string | undefined {
  const prefix = fromEnv.get('prefix') ?? env.PREFIX
  return prefix === undefined ? undefined : join(prefix, 'etc', 'npmrc')
}

function parseRegistry(text: string): URL {
  const url = parseAddress(text.trim().replace(/\/*$/, '/'))
  if (url === undefined) {
    throw new StepError(
      engineErrors.ENGINE_NOT_FETCHED,
      'The npm registry in the settings of this runner is no http(s) address.',
      {
        hint: 'Correct `registry` and `@duckdb:registry` in the .npmrc of the user, or NPM_CONFIG_REGISTRY.',
      },
    )
  }
  url.search = ''
  url.hash = ''
  return url
}

function withoutUser(registry: URL): URL {
  const url = new URL(registry)
  url.username = ''
  url.password = ''
  return url
}

/** What is trusted: the certificates of the settings, or Node's own, and beside either those of NODE_EXTRA_CA_CERTS. */
function trusted(ca: string | undefined, extraFile: string | undefined): readonly string[] | undefined {
  const extra = extraFile ? textOf(extraFile) : undefined
  if (extra !== undefined) return [...(ca === undefined ? rootCertificates : [ca]), extra]
  return ca === undefined ? undefined : [ca]
}

function readCafile(file: string): string {
  const text = textOf(file)
  if (text !== undefined) return text
  throw new StepError(engineErrors.ENGINE_NOT_FETCHED, `The file of cafile cannot be read: ${file}`, {
    hint: 'Correct `cafile` in the .npmrc of the user, or make the file readable.',
  })
}
