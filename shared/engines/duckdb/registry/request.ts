import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { type ConnectionOptions, rootCertificates, connect as tlsConnect } from 'node:tls'
import type { RegistrySettings } from './settings.ts'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

export interface Patience {
  /** Milliseconds without a byte after which a connection is given up. */
  readonly idle: number
  /** Milliseconds to wait before each further try, after a failure that may pass: the network, or a 5xx. */
  readonly pauses: readonly number[]
}

export const PATIENCE: Patience = { idle: 30_000, pauses: [500, 2_000, 5_000] }

const MAX_REDIRECTS = 5
/** The largest package, for macOS, has 37 MB. */
const MAX_BYTES = 200_000_000

/**
 * Gets an address of the registry, through the proxy and with the certificates of the settings. Credentials go to
 * the registry's own origin and to nobody else, wherever it redirects to.
 * @throws Error of the network, after the last try; it names neither credentials nor query strings
 */
export async function get(
  url: URL,
  settings: RegistrySettings,
  signal: AbortSignal,
  patience: Patience = PATIENCE,
): Promise<Answer> {
  for (const pause of patience.pauses) {
    try {
      const answer = await follow(url, settings, signal, patience.idle)
      if (!mayPass(answer.status)) return answer
    } catch (error) {
      if (signal.aborted) throw error
    }
    await sleep(pause, signal)
  }
  return follow(url, settings, signal, patience.idle)
}

/** An overloaded or restarting server is worth another try; a refusal is not. */
function mayPass(status: number): boolean {
  return status >= 500 || status === 429 || status === 408
}

async function follow(start: URL, settings: RegistrySettings, signal: AbortSignal, idle: number): Promise<Answer> {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const response = await send(url, settings, signal, idle)
    const { location } = response.headers
    if (response.statusCode === undefined || response.statusCode < 300 || response.statusCode > 399 || !location) {
      return {
        status: response.statusCode ?? 0,
        contentType: response.headers['content-type'] ?? '',
        body: await read(response),
      }
    }
    response.resume()
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) throw new Error(`redirected to ${url.protocol}`)
  }
  throw new Error(`more than ${MAX_REDIRECTS} redirects`)
}

async function send(url: URL, settings: RegistrySettings, signal: AbortSignal, idle: number): Promise<IncomingMessage> {
  const own = url.origin === settings.registry?.origin
  const headers = {
    accept: 'application/octet-stream, */*',
    'user-agent': 'countersign',
    ...(own && settings.authorization !== undefined ? { authorization: settings.authorization } : {}),
  }
  const proxy = settings.proxyFor(url)
  const common: RequestOptions = { agent: false, headers, signal, timeout: idle }
  if (url.protocol === 'https:') {
    const tls = tlsOptions(settings, url.hostname)
    if (proxy === undefined) return respond(httpsRequest(url, { ...common, ...tls }))
    const socket = tlsConnect({ ...tls, socket: await tunnel(proxy, url, settings, common) })
    // Without an agent, which would connect by itself.
    return respond(httpRequest(url, { ...common, agent: undefined, protocol: 'http:', createConnection: () => socket }))
  }
  if (proxy === undefined) return respond(httpRequest(url, common))
  return respond(
    requestOf(proxy)({
      ...common,
      ...(proxy.protocol === 'https:' ? tlsOptions(settings, proxy.hostname) : {}),
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      path: url.href,
      headers: { ...headers, host: url.host, ...proxyAuthorization(proxy) },
    }),
  )
}

/** Asks the proxy to connect to the host of `url`; what is sent through is TLS between that host and us. */
function tunnel(proxy: URL, url: URL, settings: RegistrySettings, common: RequestOptions): Promise<Socket> {
  const authority = `${url.hostname}:${url.port || '443'}`
  return new Promise((resolve, reject) => {
    const connect = requestOf(proxy)({
      ...common,
      ...(proxy.protocol === 'https:' ? tlsOptions(settings, proxy.hostname) : {}),
      host: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
    })
    connect.on('connect', (response, socket) => {
      if (response.statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`the proxy ${proxy.host} answered ${response.statusCode} to CONNECT`))
    })
    connect.on('timeout', () => connect.destroy(new Error(`the proxy ${proxy.host} does not answer`)))
    connect.on('error', reject)
    connect.end()
  })
}

const requestOf = (url: URL) => (url.protocol === 'https:' ? httpsRequest : httpRequest)

function respond(request: ReturnType<typeof httpRequest>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.on('response', resolve)
    request.on('timeout', () => request.destroy(new Error('no byte came for too long')))
    request.on('error', reject)
    request.end()
  })
}

async function read(response: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new Error(`the answer has more than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function tlsOptions(settings: RegistrySettings, host: string): ConnectionOptions {
  const { ca, extraCa, strictSsl } = settings
  const trusted = extraCa === undefined ? ca : [...(ca ?? rootCertificates), extraCa]
  return {
    // An address is no name: it is checked against the certificate all the same, but not sent.
    ...(/^[\d.]+$|:/.test(host) ? { host } : { host, servername: host }),
    rejectUnauthorized: strictSsl,
    ...(trusted === undefined ? {} : { ca: [...trusted] }),
  }
}

function proxyAuthorization(proxy: URL): { 'proxy-authorization'?: string } {
  if (proxy.username === '') return {}
  const text = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(text).toString('base64')}` }
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
