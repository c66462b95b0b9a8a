import { basicAuthorization, decoded } from '../../../network/address.ts'
import type { Setting } from './ini.ts'

/** What a registry is told of the user. */
export interface Credentials {
  /** The value of the `Authorization` header; a secret. `undefined` when the settings hold none for this registry. */
  readonly authorization: string | undefined
  /** Where the credentials come from, or where they would be looked for: `//host/path/:_authToken`. No secret. */
  readonly place: string
  /** All that must not be seen of them. */
  readonly secrets: readonly string[]
}

/** Credentials are kept by address: the registry's own, then those of each folder above it. */
export function credentialsFor(registry: URL, setting: Setting): Credentials {
  for (const place of places(registry)) {
    const token = setting(`${place}:_authToken`)
    if (token !== undefined) return { authorization: `Bearer ${token}`, place: `${place}:_authToken`, secrets: [token] }
    const both = setting(`${place}:_auth`)
    if (both !== undefined) {
      const [, password = ''] = /^[^:]*:(.*)$/s.exec(fromBase64(both)) ?? []
      return { authorization: `Basic ${both}`, place: `${place}:_auth`, secrets: present(both, password) }
    }
    const username = setting(`${place}:username`)
    const encoded = setting(`${place}:_password`)
    if (username !== undefined && encoded !== undefined) {
      const password = fromBase64(encoded)
      const { authorization, secrets } = basic(username, password)
      return { authorization, place: `${place}:username`, secrets: [...secrets, encoded] }
    }
  }
  if (registry.username !== '' || registry.password !== '')
    return { ...inAddress(registry), place: 'the address of the registry' }
  return { authorization: undefined, place: `//${registry.host}${registry.pathname}:_authToken`, secrets: [] }
}

/** The user name and password that an address holds, as a header. */
export function inAddress({ username, password }: URL): Pick<Credentials, 'authorization' | 'secrets'> {
  if (username === '' && password === '') return { authorization: undefined, secrets: [] }
  const { authorization, secrets } = basic(decoded(username), decoded(password))
  // As the address spells it, too.
  return { authorization, secrets: [...secrets, ...present(password === '' ? username : password)] }
}

function basic(username: string, password: string): { authorization: string; secrets: readonly string[] } {
  const authorization = basicAuthorization(username, password)
  const both = authorization.slice('Basic '.length)
  // A name without a password is a token.
  return { authorization, secrets: present(both, password === '' ? username : password) }
}

const present = (...texts: readonly string[]) => texts.filter((text) => text !== '')
const fromBase64 = (text: string) => Buffer.from(text, 'base64').toString()

/** `//host/a/b/`, `//host/a/b`, `//host/a/`, `//host/a`, `//host/`, `//host`. */
function places(registry: URL): string[] {
  const parts = registry.pathname.split('/').filter((part) => part !== '')
  return parts
    .map((_, index) => `//${registry.host}/${parts.slice(0, parts.length - index).join('/')}`)
    .concat(`//${registry.host}`)
    .flatMap((place) => [`${place}/`, place])
}
