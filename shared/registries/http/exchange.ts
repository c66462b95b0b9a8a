import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type ConnectionOptions, connect as tlsConnect } from 'node:tls'
import { decoded } from './proxy.ts'

/** How an address is reached. */
export interface Network {
  readonly proxyFor: (url: URL) => URL | undefined
  /** PEM certificates that are trusted instead of Node's own. */
  readonly ca: string | undefined
  /** PEM certificate and key that we show. */
  readonly client: string | undefined
}

export interface Patience {
  /** Milliseconds for a host to take a connection. Behind a firewall that drops packets none ever does. */
  readonly connect: number
  /** Milliseconds without a byte after which a connection is given up. */
  readonly idle: number
  /** Milliseconds to wait before each further try, after a failure that may pass. */
  readonly pauses: readonly number[]
  /** The longest that a server may ask us to wait, in milliseconds. */
  readonly longestPause: number
}

/** The first answer to a listing of many runs may take a minute. */
export const PATIENCE: Patience = {
  connect: 10_000,
  idle: 90_000,
  pauses: [500, 2_000, 5_000],
  longestPause: 60_000,
}

export interface Question {
  readonly method: 'GET' | 'POST'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/**
 * Sends one request and waits for the head of the answer; whoever gets it reads or destroys it. Follows no redirect,
 * keeps no connection open.
 * @throws Error of the network; it names neither credentials nor query strings
 */
export async function exchange(
  { method, url, headers, body }: Question,
  network: Network,
  patience: Patience,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const sent = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) }
  const common: RequestOptions = { agent: false, method, headers: sent, signal }
  const proxy = network.proxyFor(url)
  if (url.protocol === 'https:') {
    const tls = tlsOptions(network, url.hostname)
    if (proxy === undefined) return respond(httpsRequest(url, { ...common, ...tls }), url, patience, body)
    const socket = tlsConnect({ ...tls, socket: await tunnel(proxy, url, patience, signal) })
    // Without an agent, which would connect by itself.
    const through = { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket }
    return respond(httpRequest(url, through), url, patience, body)
  }
  if (proxy === undefined) return respond(httpRequest(url, common), url, patience, body)
  const request = requestOf(proxy)({
    ...common,
    ...addressOf(proxy),
    path: url.href,
    headers: { ...sent, host: url.host, ...proxyAuthorization(proxy) },
  })
  return respond(request, proxy, patience, body)
}

/** The words of the network's error; some have none but those inside. */
export function reasonOf(error: unknown): string {
  const { message, errors, code } = error as Partial<AggregateError & NodeJS.ErrnoException>
  if (!message && Array.isArray(errors)) return errors.map(reasonOf).join('; ')
  return message || code || String(error)
}

/** Asks the proxy to connect to the host of `url`; what is sent through is TLS between that host and us. */
function tunnel(proxy: URL, url: URL, patience: Patience, signal: AbortSignal): Promise<Socket> {
  const authority = `${url.hostname}:${url.port || '443'}`
  return new Promise((resolve, reject) => {
    const request = requestOf(proxy)({
      agent: false,
      signal,
      ...addressOf(proxy),
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
    })
    request.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`the proxy ${proxy.host} answered ${statusCode} to CONNECT`))
    })
    limit(request, proxy, patience, (error) => request.destroy(error))
    request.on('error', reject)
    request.end()
  })
}

function respond(
  request: ClientRequest,
  peer: URL,
  patience: Patience,
  body: string | undefined,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined
    request.on('response', (response) => {
      answer = response
      resolve(response)
    })
    // Once there is an answer, who reads it hears of its end from it alone.
    limit(request, peer, patience, (error) => (answer ?? request).destroy(error))
    request.on('error', reject)
    request.end(body)
  })
}

/** Calls `giveUp` when `peer` takes no connection in time, or when nothing more comes from it. */
function limit(request: ClientRequest, peer: URL, { connect, idle }: Patience, giveUp: (error: Error) => void): void {
  const late = () => giveUp(new Error(`${peer.host} took no connection within ${connect / 1000} s`))
  const timer = setTimeout(late, connect)
  const connected = () => clearTimeout(timer)
  request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()))
  request.on('close', connected)
  request.setTimeout(idle, () => giveUp(new Error(`${peer.host} sent nothing for ${idle / 1000} s`)))
}

/** Where a proxy listens. */
function addressOf(proxy: URL): RequestOptions {
  return { host: proxy.hostname.replace(/^\[|\]$/g, ''), port: proxy.port }
}

const requestOf = (url: URL) => (url.protocol === 'https:' ? httpsRequest : httpRequest)

function tlsOptions({ ca, client }: Network, hostname: string): ConnectionOptions {
  const host = hostname.replace(/^\[|\]$/g, '')
  return {
    // An address is no name: it is checked against the certificate all the same, but not sent.
    ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
    ...(ca === undefined ? {} : { ca }),
    ...(client === undefined ? {} : { cert: client, key: client }),
  }
}

function proxyAuthorization({ username, password }: URL): { 'proxy-authorization'?: string } {
  if (username === '' && password === '') return {}
  const both = `${decoded(username)}:${decoded(password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(both).toString('base64')}` }
}
