/** An http(s) address; `undefined` for anything else. */
export function parseAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url !== undefined && /^https?:$/.test(url.protocol) ? url : undefined
}

/** The address of a proxy, which may be said without its scheme: `host:port`. */
export function parseProxy(text: string): URL | undefined {
  return parseAddress(text.includes('://') ? text : `http://${text}`)
}

/** Whether a NO_PROXY takes the host of `url` out: `*`, `host`, `.domain` or `domain` for all below it, each with or without a port. */
export function isExempt(url: URL, noProxy: string): boolean {
  return noProxy.split(/[\s,]+/).some((pattern) => matchesHost(pattern, url))
}

export function isLoopback({ hostname }: URL): boolean {
  return /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname)
}

/** The host of an address as Node's sockets take it: an IPv6 address without its brackets. */
export function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/g, '')
}

/** A part of an address as it is meant; a `%` that escapes nothing stands for itself. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The value of an `Authorization` header; a secret. */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
}

/** The user name and password that an address holds, as a header; `undefined` when it holds none. */
export function authorizationIn({ username, password }: URL): string | undefined {
  return username === '' && password === '' ? undefined : basicAuthorization(decoded(username), decoded(password))
}

function matchesHost(pattern: string, url: URL): boolean {
  const [, name = '', port] = /^(.*?)(?::(\d+))?$/.exec(pattern.toLowerCase()) ?? []
  if (name === '') return false
  if (port !== undefined && port !== (url.port || (url.protocol === 'https:' ? '443' : '80'))) return false
  const suffix = name.replace(/^\*?\.?/, '')
  return suffix === '' || url.hostname === suffix || url.hostname.endsWith(`.${suffix}`)
}
