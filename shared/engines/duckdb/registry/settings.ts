import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { StepError } from '../../../kernel/index.ts'
import { engineErrors } from '../../errors.ts'
import { parseNpmrc } from './ini.ts'

type Env = Readonly<Record<string, string | undefined>>

/** Where packages come from, as the user told npm. */
export interface RegistrySettings {
  /** Ends in `/`; without user name and password. `undefined` when the user names none. */
  readonly registry: URL | undefined
  /** The value of the `Authorization` header for the registry; a secret. */
  readonly authorization: string | undefined
  /** Where the credentials come from, or where they would be looked for: `//host/path/:_authToken`. No secret. */
  readonly credentials: string
  readonly proxyFor: (url: URL) => URL | undefined
  /** PEM certificates that are trusted; `undefined`: those that Node trusts. */
  readonly ca: readonly string[] | undefined
  /** Trusted beside them, from NODE_EXTRA_CA_CERTS. */
  readonly extraCa: string | undefined
  readonly strictSsl: boolean
}

/**
 * What npm would use for `@duckdb` packages: the environment (`npm_config_…`), then the `.npmrc` of the user, then the
 * global one. The `.npmrc` in the workspace is not read: a pull request may have written it, and with `${NAME}` it
 * could send any secret of the job to any host. Who keeps the settings there (as `npmAuthenticate` on Azure Pipelines
 * does) says so with `NPM_CONFIG_USERCONFIG`.
 */
export function readRegistrySettings(env: Env): RegistrySettings {
  const fromEnv = environmentSettings(env)
  const user = settingsOf(fromEnv.get('userconfig') ?? home(env, '.npmrc'), env)
  const global = settingsOf(fromEnv.get('globalconfig') ?? globalFile(env, fromEnv), env)
  const get = (key: string) => [fromEnv, user, global].map((layer) => layer.get(key)).find((value) => value?.trim())

  const named = get('@duckdb:registry') ?? get('registry')
  const registry = named === undefined ? undefined : parseRegistry(named)
  const cafile = get('cafile')
  const ca = cafile === undefined ? get('ca')?.replaceAll('\\n', '\n') : readCafile(cafile)
  const extra = env.NODE_EXTRA_CA_CERTS
  return {
    registry: registry === undefined ? undefined : withoutUser(registry),
    ...(registry === undefined ? { authorization: undefined, credentials: '' } : authorizationFor(registry, get)),
    proxyFor: (url) => proxyFor(url, get, env),
    ca: ca === undefined ? undefined : [ca],
    extraCa: extra ? textOf(extra) : undefined,
    strictSsl: get('strict-ssl')?.toLowerCase() !== 'false',
  }
}

type Get = (key: string) => string | undefined

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
  const url = parseUrl(text.trim().replace(/\/*$/, '/'))
  if (url === undefined) {
    throw new StepError(
      engineErrors.ENGINE_NOT_FETCHED,
      'The npm registry in the settings of this runner is no http(s) address.',
      {
        hint: 'Correct `registry` (or `@duckdb:registry`) in the .npmrc of the user, or NPM_CONFIG_REGISTRY.',
      },
    )
  }
  url.search = ''
  url.hash = ''
  return url
}

function parseUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined
}

function withoutUser(registry: URL): URL {
  const url = new URL(registry)
  url.username = ''
  url.password = ''
  return url
}

/** Credentials are kept by address: the registry's own, then those of each folder above it. */
function authorizationFor(registry: URL, get: Get): Pick<RegistrySettings, 'authorization' | 'credentials'> {
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`
  for (const place of places(registry)) {
    const token = get(`${place}:_authToken`)
    if (token !== undefined) return { authorization: `Bearer ${token}`, credentials: `${place}:_authToken` }
    const both = get(`${place}:_auth`)
    if (both !== undefined) return { authorization: `Basic ${both}`, credentials: `${place}:_auth` }
    const username = get(`${place}:username`)
    const password = get(`${place}:_password`)
    if (username !== undefined && password !== undefined) {
      const clear = Buffer.from(password, 'base64').toString()
      return { authorization: basic(`${username}:${clear}`), credentials: `${place}:username` }
    }
  }
  if (registry.username !== '') {
    const text = `${decodeURIComponent(registry.username)}:${decodeURIComponent(registry.password)}`
    return { authorization: basic(text), credentials: 'the address of the registry' }
  }
  return { authorization: undefined, credentials: `//${registry.host}${registry.pathname}:_authToken` }
}

/** `//host/a/b/`, `//host/a/b`, `//host/a/`, `//host/a`, `//host/`, `//host`. */
function places(registry: URL): string[] {
  const parts = registry.pathname.split('/').filter((part) => part !== '')
  return parts
    .map((_, index) => `//${registry.host}/${parts.slice(0, parts.length - index).join('/')}`)
    .concat(`//${registry.host}`)
    .flatMap((place) => [`${place}/`, place])
}

function proxyFor(url: URL, get: Get, env: Env): URL | undefined {
  const either = (name: string) => env[name.toUpperCase()] || env[name] || undefined
  const exempt = get('noproxy') ?? get('no-proxy') ?? either('no_proxy') ?? ''
  if (exempt.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url))) return undefined
  const plain = get('proxy') ?? get('http-proxy') ?? either('http_proxy')
  const named = url.protocol === 'https:' ? (get('https-proxy') ?? either('https_proxy') ?? plain) : plain
  if (named === undefined || /^(null|false)$/.test(named)) return undefined
  const proxy = parseUrl(named.includes('://') ? named : `http://${named}`)
  if (proxy !== undefined) return proxy
  throw new StepError(
    engineErrors.ENGINE_NOT_FETCHED,
    'The proxy in the settings of this runner is no http(s) address.',
    {
      hint: 'Correct `https-proxy` or `proxy` in the .npmrc of the user, or HTTPS_PROXY.',
    },
  )
}

/** `*`, `host`, `.domain` or `domain` for all below it, each with or without a port. */
function matchesHost(pattern: string, url: URL): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? []
  if (name === '' || (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))))
    return false
  const suffix = name.replace(/^\*?\.?/, '')
  return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`)
}

function readCafile(file: string): string {
  const text = textOf(file)
  if (text !== undefined) return text
  throw new StepError(engineErrors.ENGINE_NOT_FETCHED, `The file of cafile cannot be read: ${file}`, {
    hint: 'Correct `cafile` in the .npmrc of the user, or make the file readable.',
  })
}
