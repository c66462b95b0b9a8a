import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type ConnectionOptions, connect as tlsConnect } from 'node:tls'
import { authorizationIn, hostOf } from './address.ts'
import { Hopeless, mayPass } from './failure.ts'
import type { Line, Network, Patience } from './network.ts'

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
export async function exchange({ method, url, headers, body }: Question, line: Line): Promise<IncomingMessage> {
  const { network, patience, signal } = line
  const sent = body === undefined ? headers : { ...headers, 'content-length': String(Buffer.byteLength(body)) }
  const common: RequestOptions = { agent: false, method, headers: sent, signal }
  const proxy = network.proxyFor(url)
  if (url.protocol === 'https:') {
    const tls = { ...tlsOptions(url, network), ...shown(network) }
    if (proxy === undefined) return respond(httpsRequest(url, { ...common, ...tls }), url, patience, body)
    const socket = tlsConnect({ ...tls, socket: await tunnel(proxy, url, line) })
    // Without an agent, which would connect by itself.
    const through = { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket }
    return respond(httpRequest(url, through), url, patience, body)
  }
  if (proxy === undefined) return respond(httpRequest(url, common), url, patience, body)
  const request = requestTo(proxy, network, {
    ...common,
    path: url.href,
    headers: { ...sent, host: url.host, ...proxyAuthorization(proxy) },
  })
  return respond(request, proxy, patience, body)
}

/** Asks the proxy to connect to the host of `url`; what is sent through is TLS between that host and us. */
function tunnel(proxy: URL, url: URL, { network, patience, signal }: Line): Promise<Socket> {
  const authority = `${url.hostname}:${url.port || '443'}`
  return new Promise((resolve, reject) => {
    const request = requestTo(proxy, network, {
      agent: false,
      signal,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
    })
    request.on('connect', ({ statusCode = 0 }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      const message = `the proxy ${proxy.host} answered ${statusCode} to CONNECT`
      reject(mayPass(statusCode) ? new Error(message) : new Hopeless(message))
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
  const late = () => giveUp(new Hopeless(`${peer.host} took no connection within ${connect / 1000} s`))
  const timer = setTimeout(late, connect)
  const connected = () => clearTimeout(timer)
  request.on('socket', (socket) => (socket.connecting ? socket.once('connect', connected) : connected()))
  request.on('close', connected)
  // Of the socket, whoever made it: counted from when it is connected.
  request.setTimeout(idle, () => giveUp(new Hopeless(`${peer.host} sent nothing for ${idle / 1000} s`)))
}

/** A request to the proxy itself, whatever it is for. */
function requestTo(proxy: URL, network: Network, options: RequestOptions): ClientRequest {
  const where = { ...options, host: hostOf(proxy), port: proxy.port }
  return proxy.protocol === 'https:' ? httpsRequest({ ...tlsOptions(proxy, network), ...where }) : httpRequest(where)
}

function tlsOptions(url: URL, { ca, strictSsl }: Network): ConnectionOptions {
  const host = hostOf(url)
  return {
    // An address is no name: it is checked against the certificate all the same, but not sent.
    ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
    rejectUnauthorized: strictSsl,
    ...(ca === undefined ? {} : { ca: [...ca] }),
  }
}

function shown({ client }: Network): ConnectionOptions {
  return client === undefined ? {} : { cert: client, key: client }
}

function proxyAuthorization(proxy: URL): { 'proxy-authorization'?: string } {
  const authorization = authorizationIn(proxy)
  return authorization === undefined ? {} : { 'proxy-authorization': authorization }
}
