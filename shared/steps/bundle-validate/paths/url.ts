import { isIPv6 } from 'node:net'

/**
 * Why a text is neither a URL nor the path of one, the end of a sentence; `undefined` where it is one. The Databricks CLI
 * (1.12.1) reads each path as a URL before it looks where it leads, by Go's `net/url` of version 1.26, which this follows.
 */
export function urlMistake(text: string): string | undefined {
  if (!SUSPECT.test(text)) return undefined
  const hash = text.indexOf('#')
  const before = hash === -1 ? text : text.slice(0, hash)
  return mistakeBefore(before) ?? badEscape(text.slice(before.length))
}

/** Nearly no path has one of these, and without them nothing can be wrong. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SUSPECT = /[%:\u0000-\u001f\u007f]|^\/\//
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROL = /[\u0000-\u001f\u007f]/
const SCHEME = /^[A-Za-z][A-Za-z0-9+.-]*:/

/** What stands before a `#`. */
function mistakeBefore(text: string): string | undefined {
  if (CONTROL.test(text)) return 'it has a control character in it'
  if (text.startsWith(':')) return 'it begins with ":"'
  const scheme = SCHEME.exec(text)?.[0] ?? ''
  // Nobody reads what follows a question mark.
  const [rest = ''] = text.slice(scheme.length).split('?', 1)
  if (!rest.startsWith('/')) {
    if (scheme !== '') return undefined
    const [first = ''] = rest.split('/', 1)
    return first.includes(':') ? 'its first part has a ":" in it' : badEscape(rest)
  }
  if (!rest.startsWith('//') || (scheme === '' && rest.startsWith('///'))) return badEscape(rest)
  const slash = rest.indexOf('/', 2)
  const authority = slash === -1 ? rest.slice(2) : rest.slice(2, slash)
  return badAuthority(authority, /^https?:$/i.test(scheme)) ?? (slash === -1 ? undefined : badEscape(rest.slice(slash)))
}

function badEscape(text: string): string | undefined {
  const found = /%(?![0-9A-Fa-f]{2})/.exec(text)
  return found === null ? undefined : `"${text.slice(found.index, found.index + 3)}" is no escape of a URL`
}

/** `user:password@host:port` */
function badAuthority(text: string, isWeb: boolean): string | undefined {
  const at = text.lastIndexOf('@')
  const user = at === -1 ? '' : text.slice(0, at)
  if (!/^[A-Za-z0-9._:~!$&'()*+,;=%@-]*$/.test(user)) return 'its user has a character that none has'
  return badHost(text.slice(at + 1), isWeb) ?? badEscape(user)
}

function badHost(text: string, isWeb: boolean): string | undefined {
  if (text.startsWith('[')) return badAddress(text)
  // Only a host of the web has to be without a colon itself.
  const colon = isWeb ? text.indexOf(':') : text.lastIndexOf(':')
  const port = badPort(colon === -1 ? '' : text.slice(colon))
  if (port !== undefined) return port
  // Only what is not ASCII may be escaped in a host, and the percent sign itself.
  const odd = /%(?!25|[89A-Fa-f][0-9A-Fa-f])|[ \\^`{|}]/.exec(text)
  return odd === null ? undefined : `a host has no "${odd[0]}"`
}

/** `[::1]:80`, with a zone after `%25`. */
function badAddress(text: string): string | undefined {
  const end = text.lastIndexOf(']')
  const [address = ''] = text.slice(1, end).split('%25', 1)
  return end === -1 || address.includes('%') || !isIPv6(address)
    ? 'its host is no address'
    : badPort(text.slice(end + 1))
}

function badPort(text: string): string | undefined {
  return /^(?::[0-9]*)?$/.test(text) ? undefined : `"${text}" is no port`
}
