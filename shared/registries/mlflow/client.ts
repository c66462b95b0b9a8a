import type { IncomingMessage } from 'node:http'
import { kernelErrors, StepError, type StepHost } from '../../kernel/index.ts'
import { exchange, type Question } from '../../network/exchange.ts'
import { reasonOf } from '../../network/failure.ts'
import type { Patience } from '../../network/network.ts'
import { askedPause, askUntilAnswered } from '../../network/retry.ts'
import { registryErrors } from '../errors.ts'
import type { ArtifactBytes } from '../registry.ts'
import { ShapeError } from '../shape.ts'
import { readAddress } from './address.ts'
import { type Refusal, refusalError, refusalOf } from './refusal.ts'

/** An answer of MLflow: what was asked for, or why not. */
export type Answer = { readonly body: unknown } | { readonly refusal: Refusal }

export type Query = Readonly<Record<string, string | undefined>>

export interface MlflowClient {
  readonly uri: string
  /** `path` follows `/api/2.0/`. */
  get(path: string, query: Query): Promise<Answer>
  post(path: string, body: unknown): Promise<Answer>
  /** Bytes at a path of the server. @throws StepError when it has none */
  bytes(path: string, query: Query): Promise<ArtifactBytes>
  /** What `read` makes of an answer. @throws StepError of a refusal, or `REGISTRY_ANSWER` when the shape is another */
  read<T>(answer: Answer, what: string, read: (body: unknown) => T): T
}

export type ClientHost = Pick<StepHost, 'env' | 'mask' | 'log' | 'signal'>

/** The first answer to a listing of many runs may take a minute. */
const PATIENCE: Patience = { connect: 10_000, idle: 90_000, pauses: [500, 2_000, 5_000], longestPause: 60_000 }

/** The largest answer in JSON: a page of a thousand runs has some 10 MB. */
const MAX_JSON = 128 * 1024 * 1024

/** A client of the server at `uri`; nothing is asked yet. @throws StepError `REGISTRY_NOT_USABLE` */
export function createMlflowClient(uri: string, host: ClientHost, patience: Patience = PATIENCE): MlflowClient {
  const address = readAddress(uri, host)
  const { authorization, network } = address
  const at = `MLflow at ${address.uri}`
  const { signal, log } = host

  async function ask(question: Omit<Question, 'url' | 'headers'>, path: string, query: Query) {
    const url = new URL(`${address.uri}/${path}`)
    for (const [name, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(name, value)
    const headers = {
      accept: 'application/json, */*',
      'user-agent': 'countersign',
      ...(question.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(authorization === undefined ? {} : { authorization }),
    }
    const line = { network, patience, signal, log }
    const once = () => exchange({ ...question, url, headers }, line)
    return guarded(() => askUntilAnswered(once, (head) => head, url.origin, line))
  }

  /** Any failure of the network, in the words of the registry. */
  async function guarded<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work()
    } catch (error) {
      if (signal.aborted) throw new StepError(kernelErrors.CANCELLED, `Cancelled while asking ${at}.`, { cause: error })
      if (error instanceof StepError) throw error
      throw new StepError(registryErrors.REGISTRY_UNREACHABLE, `${at} does not answer: ${reasonOf(error)}.`, {
        hint: 'Check the address, that the runner may reach it, HTTPS_PROXY and NO_PROXY, and the certificate (MLFLOW_TRACKING_SERVER_CERT_PATH); then run again.',
        cause: error,
      })
    }
  }

  async function answerOf(response: IncomingMessage): Promise<Answer> {
    const text = await guarded(() => readText(response, at))
    const status = response.statusCode ?? 0
    if (status !== 200) return { refusal: refusalOf(status, text, response.headers.location, askedPause(response)) }
    try {
      return { body: JSON.parse(text) }
    } catch (cause) {
      throw new StepError(registryErrors.REGISTRY_ANSWER, `${at} answered with something that is no JSON.`, {
        hint: 'Is this the address of MLflow itself, or of a page before it, such as a login? Give the address that MLFLOW_TRACKING_URI has.',
        cause,
      })
    }
  }

  return {
    uri: address.uri,
    async get(path, query) {
      return answerOf(await ask({ method: 'GET' }, `api/2.0/${path}`, query))
    },
    async post(path, body) {
      return answerOf(await ask({ method: 'POST', body: JSON.stringify(body) }, `api/2.0/${path}`, {}))
    },
    async bytes(path, query) {
      const response = await ask({ method: 'GET' }, path, query)
      if (response.statusCode !== 200) {
        const answer = await answerOf(response)
        throw refusalError(
          'refusal' in answer ? answer.refusal : { status: 0, code: '', message: '' },
          at,
          'the artifact',
        )
      }
      const length = response.headers['content-length']
      return {
        size: length === undefined ? undefined : Number(length),
        chunks: chunksOf(response, guarded),
      }
    },
    read(answer, what, read) {
      if ('refusal' in answer) throw refusalError(answer.refusal, at, what)
      try {
        return read(answer.body)
      } catch (error) {
        if (!(error instanceof ShapeError)) throw error
        throw new StepError(
          registryErrors.REGISTRY_ANSWER,
          `${at} answered for ${what} what it should not: ${error.message}.`,
          {
            hint: 'Is this MLflow, of version 2.3 or later? If so, please report the message.',
            cause: error,
          },
        )
      }
    },
  }
}

async function readText(response: IncomingMessage, at: string): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of response as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_JSON) {
      throw new StepError(registryErrors.REGISTRY_ANSWER, `${at} answered with more than ${MAX_JSON} bytes of JSON.`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The bytes of an answer; left early, the connection is closed. */
async function* chunksOf(
  response: IncomingMessage,
  guarded: <T>(work: () => Promise<T>) => Promise<T>,
): AsyncGenerator<Uint8Array> {
  const chunks = response[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  try {
    while (true) {
      const next = await guarded(() => chunks.next())
      if (next.done === true) return
      yield next.value
    }
  } finally {
    response.destroy()
  }
}
