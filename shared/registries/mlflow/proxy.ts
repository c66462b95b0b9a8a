import { StepError } from '../../kernel/index.ts'
import { isExempt, isLoopback, parseProxy } from '../../network/address.ts'
import { registryErrors } from '../errors.ts'

export type Env = Readonly<Record<string, string | undefined>>

/**
 * The proxy between us and an address, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; `undefined` for none. This
 * machine itself is never asked through a proxy.
 * @throws StepError `REGISTRY_NOT_USABLE` when the variable holds no http(s) address
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  if (isLoopback(url)) return undefined
  if (isExempt(url, variable(env, 'no_proxy') ?? '')) return undefined
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const text = variable(env, name)
  if (text === undefined) return undefined
  const proxy = parseProxy(text)
  if (proxy !== undefined) return proxy
  // Not quoted: it may hold a password.
  throw new StepError(registryErrors.REGISTRY_NOT_USABLE, `${name.toUpperCase()} is no http(s) address.`, {
    hint: `Give ${name.toUpperCase()} as http://host:port, or put ${url.hostname} into NO_PROXY.`,
  })
}

function variable(env: Env, name: string): string | undefined {
  return (env[name.toUpperCase()] || env[name])?.trim() || undefined
}
