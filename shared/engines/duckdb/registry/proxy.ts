import { StepError } from '../../../kernel/index.ts'
import { engineErrors } from '../../errors.ts'
import { inAddress } from './credentials.ts'
import { type Env, parseUrl, type Setting } from './settings.ts'

/** The proxy between us and an address; `undefined` for none. */
export function proxyFor(url: URL, setting: Setting, env: Env): URL | undefined {
  const exempt = setting('noproxy') ?? setting('no-proxy') ?? variable(env, 'no_proxy') ?? ''
  if (exempt.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url))) return undefined
  const { plain, secure } = named(setting, env)
  const text = url.protocol === 'https:' ? secure : plain
  if (text === undefined || /^(null|false)$/.test(text)) return undefined
  const proxy = parseProxy(text)
  if (proxy !== undefined) return proxy
  throw new StepError(
    engineErrors.ENGINE_NOT_FETCHED,
    'The proxy in the settings of this runner is no http(s) address.',
    {
      hint: 'Correct `https-proxy` or `proxy` in the .npmrc of the user, or HTTPS_PROXY.',
    },
  )
}

/** What must not be seen of the proxies in the settings. */
export function proxySecrets(setting: Setting, env: Env): readonly string[] {
  const { plain, secure } = named(setting, env)
  return [plain, secure].flatMap((text) => {
    const proxy = text === undefined ? undefined : parseProxy(text)
    return proxy === undefined ? [] : inAddress(proxy).secrets
  })
}

function named(setting: Setting, env: Env): Readonly<Record<'plain' | 'secure', string | undefined>> {
  const plain = setting('proxy') ?? setting('http-proxy') ?? variable(env, 'http_proxy')
  return { plain, secure: setting('https-proxy') ?? variable(env, 'https_proxy') ?? plain }
}

function variable(env: Env, name: string): string | undefined {
  return env[name.toUpperCase()] || env[name] || undefined
}

function parseProxy(text: string): URL | undefined {
  return parseUrl(text.includes('://') ? text : `http://${text}`)
}

/** `*`, `host`, `.domain` or `domain` for all below it, each with or without a port. */
function matchesHost(pattern: string, url: URL): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? []
  if (name === '' || (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))))
    return false
  const suffix = name.replace(/^\*?\.?/, '')
  return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`)
}
