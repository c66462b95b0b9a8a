import type { IncomingMessage } from 'node:http'
import { exchange } from '../../../network/exchange.ts'
import { Hopeless } from '../../../network/failure.ts'
import type { Line, Patience } from '../../../network/network.ts'
import { askUntilAnswered } from '../../../network/retry.ts'
import type { Registry } from './settings.ts'

export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
}

export interface DownloadPatience extends Patience {
  /** Milliseconds for one download in all, tries and pauses included: a host that drips bytes is never idle. */
  readonly whole: number
}

/** In ten minutes the largest package comes through 0.5 Mbit/s. */
export const PATIENCE: DownloadPatience = {
  connect: 5_000,
  idle: 15_000,
  whole: 600_000,
  pauses: [500, 2_000, 5_000],
  longestPause: 60_000,
}

/** Whom to ask, and how. */
export interface Source extends Line {
  readonly registry: Registry
  readonly patience: DownloadPatience
}

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
  const line = { ...source, signal: AbortSignal.any([signal, late]) }
  try {
    const { head, body } = await askUntilAnswered(
      () => followed(url, line),
      (answer) => answer.head,
      url.origin,
      line,
    )
    return { status: head.statusCode ?? 0, contentType: head.headers['content-type'] ?? '', body }
  } catch (error) {
    if (!late.aborted || signal.aborted) throw error
    throw new Error(`${url.host} did not send all of it within ${patience.whole / 1000} s`, { cause: error })
  }
}

/** The answer at the end of the redirects, whole. */
async function followed(
  start: URL,
  source: Source,
): Promise<{ readonly head: IncomingMessage; readonly body: Buffer }> {
  let url = start
  for (let hop = 0; hop <= MAX_REDIRECTS; hop++) {
    const head = await exchange({ method: 'GET', url, headers: headersFor(url, source) }, source)
    const { location } = head.headers
    const status = head.statusCode ?? 0
    if (status < 300 || status > 399 || !location) return { head, body: await read(head) }
    head.destroy()
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) throw new Hopeless(`redirected to ${url.protocol}`)
  }
  throw new Hopeless(`more than ${MAX_REDIRECTS} redirects`)
}

function headersFor(url: URL, { registry }: Source): Readonly<Record<string, string>> {
  const { authorization } = registry.credentials
  return {
    accept: 'application/octet-stream, */*',
    'user-agent': 'countersign',
    ...(url.origin === registry.url.origin && authorization !== undefined ? { authorization } : {}),
  }
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
