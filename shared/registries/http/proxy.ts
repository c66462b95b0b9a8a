import { StepError } from '../../kernel/index.ts'
import { registryErrors } from '../errors.ts'

export type Env = Readonly<Record<string, string | undefined>>

/**
 * The proxy between us and an address, by HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; `undefined` for none. This
 * machine itself is never asked through a proxy.
 * @throws StepError `REGISTRY_NOT_USABLE` when the variable holds no http(s) address
 */
export function proxyFor(url: URL, env: Env): URL | undefined {
  if (isLoopback(url)) return undefined
  const exempt = variable(env, 'no_proxy') ?? ''
  if (exempt.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url))) return undefined
  const name = url.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const text = variable(env, name)
  if (text === undefined) return undefined
  const address = text.includes('://') ? text : `http://${text}`
  const proxy = URL.canParse(address) ? new URL(address) : undefined
  if (proxy !== undefined && /^https?:$/.test(proxy.protocol)) return proxy
  // Not quoted: it may hold a password.
  throw new StepError(registryErrors.REGISTRY_NOT_USABLE, `${name.toUpperCase()} is no http(s) address.`, {
    hint: `Give ${name.toUpperCase()} as http://host:port, or put ${url.hostname} into NO_PROXY.`,
  })
}

export function isLoopback(url: URL): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(url.hostname)
}

/** A part of an address as it is meant; a `%` that escapes nothing stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function variable(env: Env, name: string): string | undefined {
  return (env[name.toUpperCase()] || env[name])?.trim() || undefined
}

/** `*`, `host`, `.domain` or `domain` for all below it, each with or without a port. */
function matchesHost(pattern: string, url: URL): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? []
  if (name === '') return false
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false
  const suffix = name.replace(/^\*?\.?/, '')
  return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`)
}
