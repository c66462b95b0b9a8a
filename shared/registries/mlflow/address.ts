import { readFileSync } from 'node:fs'
import { messageOf, StepError, type StepHost } from '../../kernel/index.ts'
import { authorizationIn, basicAuthorization, decoded, isLoopback, parseAddress } from '../../network/address.ts'
import type { Network } from '../../network/network.ts'
import { registryErrors } from '../errors.ts'
import { type Env, proxyFor } from './proxy.ts'

export interface Address {
  /** Without user name, password and a slash at its end. */
  readonly uri: string
  /** The value of the `Authorization` header; a secret. */
  readonly authorization: string | undefined
  readonly network: Network
}

/**
 * Where an MLflow server is and who we say we are: MLFLOW_TRACKING_USERNAME and MLFLOW_TRACKING_PASSWORD, else
 * MLFLOW_TRACKING_TOKEN, else what the address itself holds; the order is MLflow's own. Every secret is masked before
 * anything else is done with it.
 * @throws StepError `REGISTRY_NOT_USABLE`
 */
export function readAddress(uri: string, { env, mask, log }: Pick<StepHost, 'env' | 'mask' | 'log'>): Address {
  const hide = (secret: string) => {
    if (secret !== '') mask(secret)
  }
  const url = parseAddress(uri)
  if (url === undefined || url.search !== '' || url.hash !== '') {
    throw notUsable(
      `The registry address ${uri.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')} is no http(s) address.`,
      'Give it as https://host or https://host/path, without a query.',
    )
  }
  for (const part of [url.password, decoded(url.password)]) hide(part)
  const authorization = authorizationOf(env, url, hide)
  url.username = ''
  url.password = ''
  if (authorization !== undefined && url.protocol === 'http:' && !isLoopback(url)) {
    log('warning', `Credentials go to ${url.origin} in clear text: whoever is on the way reads them. Use https.`)
  }
  if (/^(?:true|1)$/i.test(env.MLFLOW_TRACKING_INSECURE_TLS ?? '')) {
    log(
      'warning',
      'MLFLOW_TRACKING_INSECURE_TLS is not honoured: the certificate is checked. Name yours with MLFLOW_TRACKING_SERVER_CERT_PATH.',
    )
  }
  for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy']) {
    const proxy = env[name] ?? ''
    if (URL.canParse(proxy)) for (const part of passwordsOf(new URL(proxy))) hide(part)
  }
  const ca = pem(env, 'MLFLOW_TRACKING_SERVER_CERT_PATH')
  return {
    uri: url.href.replace(/\/+$/, ''),
    authorization,
    network: {
      proxyFor: (address) => proxyFor(address, env),
      ca: ca === undefined ? undefined : [ca],
      client: pem(env, 'MLFLOW_TRACKING_CLIENT_CERT_PATH'),
      strictSsl: true,
    },
  }
}

function authorizationOf(env: Env, url: URL, hide: (secret: string) => void): string | undefined {
  const given = (name: string) => env[name]?.trim() || undefined
  const basic = (authorization: string | undefined) => {
    if (authorization !== undefined) hide(authorization.slice('Basic '.length))
    return authorization
  }
  const [username, password] = [given('MLFLOW_TRACKING_USERNAME'), given('MLFLOW_TRACKING_PASSWORD')]
  if (password !== undefined) hide(password)
  const token = given('MLFLOW_TRACKING_TOKEN')
  if (token !== undefined) hide(token)
  if (username !== undefined && password !== undefined) return basic(basicAuthorization(username, password))
  if (token !== undefined) {
    if (/^[\x21-\x7e]+$/.test(token)) return `Bearer ${token}`
    throw notUsable('MLFLOW_TRACKING_TOKEN holds characters that no token has.', 'Give the token alone, in one line.')
  }
  if (username !== undefined || password !== undefined) {
    const missing = username === undefined ? 'USERNAME' : 'PASSWORD'
    throw notUsable(`MLFLOW_TRACKING_${missing} is missing beside the other one.`, 'Set both, or neither.')
  }
  return basic(authorizationIn(url))
}

function passwordsOf({ password }: URL): readonly string[] {
  return [password, decoded(password)]
}

function pem(env: Env, name: string): string | undefined {
  const file = env[name]?.trim()
  if (!file) return undefined
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw notUsable(`The file of ${name} cannot be read: ${messageOf(error)}.`, 'Correct the path, or unset it.')
  }
}

function notUsable(message: string, hint: string): StepError {
  return new StepError(registryErrors.REGISTRY_NOT_USABLE, message, { hint })
}
