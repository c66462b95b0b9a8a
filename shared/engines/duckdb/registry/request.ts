import { type ClientRequest, request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type ConnectionOptions, rootCertificates, connect as tlsConnect } from 'node:tls'
import type { LogLevel } from '../../../kernel/index.ts'
import { inAddress } from './credentials.ts'
import type { Network, Registry } from './settings.ts'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

export interface Patience {
  /** Milliseconds for a host to take a connection. Behind a firewall that drops packets none ever does. */
  readonly connect: number
  /** Milliseconds without a byte after which a connection is given up. */
  readonly idle: number
  /** Milliseconds for one download in all, tries and pauses included: a host that drips bytes is never idle. */
  readonly whole: number
  /** Milliseconds to wait before each further try, after a failure that may pass: the network, or a 5xx. */
  readonly pauses: readonly number[]
}

/** In ten minutes the largest package comes through 0.5 Mbit/s. */
export const PATIENCE: Patience = { connect: 5_000, idle: 15_000, whole: 600_000, pauses: [500, 2_000, 5_000] }

/** Whom to ask, and how. */
export interface Source {
  readonly registry: Registry
  readonly network: Network
  readonly signal: AbortSignal
  readonly log: (level: LogLevel, text: string) => void
  readonly patience: Patience
}

/** The end of a request that another try would only repeat. */
class Hopeless extends Error {}

const MAX_REDIRECTS = 5
/** The largest package, for macOS, has 37 MB. */
const MAX_BYTES = 200_000_000

/**
 * Gets an address of the registry, through the proxy and with the certificates of the settings. Credentials go to
 * the registry's own origin and to nobody else, wherever it redirects to.
 * @throws Error of the network, after the last try; it names neither credentials nor query strings
 */
export async function get(url: URL, source: Source): Promise<Answer> {
  const { signal, patience } = source
  const late = AbortSignal.timeout(patience.whole)
  try {
    return await tryUntilAnswered(url, { ...source, signal: AbortSignal.any([signal, late]) })
  } catch (error) {
    if (!late.aborted || signal.aborted) throw error
    throw new Error(`${url.host} did not send all of it within ${patience.whole / 1000} s`, { cause: error })
  }
}

async function tryUntilAnswered(url: URL, source: Source): Promise<Answer> {
  const { signal, log, patience } = source
  const tries = patience.pauses.length + 1
  for (const [index, pause] of patience.pauses.entries()) {
    const next = `(try ${index + 2} of ${tries})`
    try {
      const answer = await follow(url, source)
      if (!mayPass(answer.status)) return answer
      log('info', `${url.origin} answered ${answer.status} ${next}.`)
    } catch (error) {
      if (signal.aborted || error instanceof Hopeless) throw error
      log('info', `No answer from ${url.origin} ${next}: ${reasonOf(error)}.`)
    }
    await sleep(pause, signal)
  }
  return follow(url, source)
}

/** The words of the network's error; some have none but those inside. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ')
  return error instanceof Error ? error.message : String(error)
}

/** An overloaded or restarting server is worth another try; a refusal is not. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408
}

async function follow(start: URL, source: Source): Promise<Answer> {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await send(url, source)
    const { location } = response.headers
    if (response.statusCode === undefined || response.statusCode < 300 || response.statusCode > 399 || !location) {
      return {
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        body: await read(response),
      }
    }
    response.destroy()
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) throw new Hopeless(`redirected to ${url.protocol}`)
  }
  throw new Hopeless(`more than ${MAX_REDIRECTS} redirects`)
}

async function send(url: URL, source: Source): Promise<IncomingMessage> {
  const { registry, network, signal, patience } = source
  const { authorization } = registry.credentials
  const headers = {
    accept: 'application/octet-stream, */*',
    'user-agent': 'countersign',
    ...(url.origin === registry.url.origin && authorization !== undefined ? { authorization } : {}),
  }
  const proxy = network.proxyFor(url)
  const common: RequestOptions = { agent: false, headers, signal }
  if (url.protocol === 'https:') {
    const tls = tlsOptions(network, url.hostname)
    if (proxy === undefined) return respond(httpsRequest(url, { ...common, ...tls }), url, patience)
    const socket = tlsConnect({ ...tls, socket: await tunnel(proxy, url, source) })
    // Without an agent, which would connect by itself.
    const through = { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket }
    return respond(httpRequest(url, through), url, patience)
  }
  if (proxy === undefined) return respond(httpRequest(url, common), url, patience)
  const request = requestOf(proxy)({
    ...common,
    ...addressOf(proxy, network),
    path: url.href,
    headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) },
  })
  return respond(request, proxy, patience)
}

/** Asks the proxy to connect to the host of `url`; what is sent through is TLS between that host and us. */
function tunnel(proxy: URL, url: URL, { network, signal, patience }: Source): Promise<Socket> {
  const authority = `${url.hostname}:${url.port || '443'}`
  return new Promise((resolve, reject) => {
    const request = requestOf(proxy)({
      agent: false,
      signal,
      ...addressOf(proxy, network),
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

/** Where a proxy listens. */
function addressOf(proxy: URL, network: Network): RequestOptions {
  return {
    ...(proxy.protocol === 'https:' ? tlsOptions(network, proxy.hostname) : {}),
    host: proxy.hostname.replace(/^\[|\]$/g, ''),
    port: proxy.port,
  }
}

const requestOf = (url: URL) => (url.protocol === 'https:' ? httpsRequest : httpRequest)

function respond(request: ClientRequest, peer: URL, patience: Patience): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    let answer: IncomingMessage | undefined
    request.on('response', (response) => {
      answer = response
      resolve(response)
    })
    // Once there is an answer, who reads it hears of its end from it alone.
    limit(request, peer, patience, (error) => (answer ?? request).destroy(error))
    request.on('error', reject)
    request.end()
  })
}

async function read(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Hopeless(`the answer has more than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tlsOptions({ ca, extraCa, strictSsl }: Network, host: string): ConnectionOptions {
  const trusted = extraCa === undefined ? ca : [...(ca ?? rootCertificates), extraCa]
  return {
    // An address is no name: it is checked against the certificate all the same, but not sent.
    ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
    rejectUnauthorized: strictSsl,
    ...(trusted === undefined ? {} : { ca: [...trusted] }),
  }
}

function proxyAuthorization(proxy: URL): { 'proxy-authorization'?: string } {
  const { authorization } = inAddress(proxy)
  return authorization === undefined ? {} : { 'proxy-authorization': authorization }
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new Error('cancelled'))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, milliseconds)
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
}
