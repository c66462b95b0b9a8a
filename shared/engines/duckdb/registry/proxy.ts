import { StepError } from '../../../kernel/index.ts'
import { isExempt, parseProxy } from '../../../network/address.ts'
import { engineErrors } from '../../errors.ts'
import { inAddress } from './credentials.ts'
import type { Env, Setting } from './ini.ts'

/** The proxy between us and an address; `undefined` for none. */
export function proxyFor(url: URL, setting: Setting, env: Env): URL | undefined {
  const exempt = setting('noproxy') ?? setting('no-proxy') ?? variable(env, 'no_proxy') ?? ''
  if (isExempt(url, exempt)) return undefined
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
