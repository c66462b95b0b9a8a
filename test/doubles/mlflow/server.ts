import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Files } from './files.ts'
import { Models } from './models.ts'
import { invalid, type Parameters, Refused, required } from './refusal.ts'
import { storePath, Tracking } from './tracking.ts'

/** An answer that is given instead of what MLflow would say. */
export interface Fault {
  readonly status: number
  readonly body?: string | Buffer
  readonly headers?: Readonly<Record<string, string>>
  /** Only of requests whose path has this in it, after `skip` of them. */
  readonly path?: string
  readonly skip?: number
}

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
}

export interface MlflowDouble {
  readonly url: string
  readonly seen: readonly SeenRequest[]
  /** Answers the next requests so, one after the other. */
  fault(...faults: readonly Fault[]): void
  /** Puts a file into the store, past the proxy, at an address of the store. */
  store(uri: string, data: Buffer): void
  close(): Promise<void>
}

/** How a test wants the double to be. */
export interface DoubleOptions {
  /** The only `Authorization` header that is let in. */
  readonly authorization?: string
  /** Served below this path, as behind a gateway: `/ml`. */
  readonly prefix?: string
}

/**
 * An MLflow server in memory, for what a registry asks of one; it refuses what `mlflow server` 3.17 refuses, in the same
 * words. `test/live/mlflow.test.ts` holds both to one contract.
 */
export async function startMlflowDouble({ authorization, prefix = '' }: DoubleOptions = {}): Promise<MlflowDouble> {
  const files = new Files()
  const tracking = new Tracking(files)
  const models = new Models(tracking)
  const seen: SeenRequest[] = []
  const faults: Fault[] = []

  const gets: Readonly<Record<string, (query: Parameters) => unknown>> = {
    'experiments/get': (query) => tracking.getExperiment(query),
    'runs/get': (query) => tracking.getRun(query),
    'artifacts/list': (query) => tracking.listArtifacts(query),
    'registered-models/get': (query) => models.get(query),
    'registered-models/alias': (query) => models.getAlias(query),
    'model-versions/get': (query) => models.getVersion(query),
    'model-versions/get-download-uri': (query) => models.downloadUri(query),
  }
  const posts: Readonly<Record<string, (body: Parameters) => unknown>> = {
    'experiments/create': (body) => tracking.createExperiment(body),
    'runs/create': (body) => tracking.createRun(body),
    'runs/update': (body) => tracking.updateRun(body),
    'runs/delete': (body) => tracking.deleteRun(body),
    'runs/log-metric': (body) => tracking.logMetric(body),
    'runs/log-parameter': (body) => tracking.logParameter(body),
    'runs/log-inputs': (body) => tracking.logInputs(body),
    'runs/set-tag': (body) => tracking.setTag(body),
    'runs/search': (body) => tracking.searchRuns(body),
    'registered-models/create': (body) => models.create(body),
    'registered-models/alias': (body) => models.setAlias(body),
    'model-versions/create': (body) => models.createVersion(body),
    'model-versions/set-tag': (body) => models.setVersionTag(body),
    'logged-models': (body) => tracking.createModel(body),
  }

  /** What is at a path, or `undefined` when MLflow serves no such path. */
  function answer(method: string, path: string, query: Parameters, body: Buffer): unknown {
    const name = /^\/api\/2\.0\/mlflow\/(.+)$/.exec(path)?.[1] ?? ''
    if (method === 'GET' && gets[name] !== undefined) return gets[name](query)
    if (method === 'POST' && posts[name] !== undefined) return posts[name](jsonOf(body))
    const model = /^logged-models\/(.+)\/artifacts\/directories$/.exec(name)?.[1]
    if (method === 'GET' && model !== undefined) return tracking.listModelArtifacts(model, query)
    const artifact = /^\/api\/2\.0\/mlflow-artifacts\/artifacts(?:\/(.+))?$/.exec(path)
    if (artifact !== null && method === 'GET') {
      if (artifact[1] !== undefined) return files.get(artifact[1])
      const found = files.list(String(query.path ?? ''))
      return found.length === 0 ? {} : { files: found }
    }
    if (artifact?.[1] !== undefined && method === 'PUT') return files.put(artifact[1], body) ?? {}
    if (method !== 'GET') return undefined
    if (path === '/get-artifact') return fileOfRun(required(query, 'run_uuid'), required(query, 'path'))
    if (path === '/model-versions/get-artifact') {
      const uri = models.downloadUri(query).artifact_uri
      const [, runId, top] = /^runs:\/([^/]+)\/(.*)$/.exec(uri) ?? []
      const file = required(query, 'path')
      return runId === undefined ? files.get(`${storePath(uri)}/${file}`) : fileOfRun(runId, `${top}/${file}`)
    }
    return undefined
  }
  const fileOfRun = (id: string, path: string) => files.get(`${storePath(tracking.run(id).artifactUri)}/${path}`)

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const chunks: Buffer[] = []
    for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
    const { method = '', url = '' } = request
    seen.push({ method, path: url, authorization: request.headers.authorization })
    const fault = takeFault(faults, url)
    if (fault !== undefined) return void response.writeHead(fault.status, fault.headers).end(fault.body)
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      return void response
        .writeHead(401, { 'www-authenticate': 'Basic realm="mlflow"' })
        .end('You are not authenticated. Please see the documentation.')
    }
    const { pathname, searchParams } = new URL(url, 'http://double')
    try {
      const path = pathname.startsWith(prefix) ? decodeURIComponent(pathname.slice(prefix.length)) : ''
      const found = answer(method, path, Object.fromEntries(searchParams), Buffer.concat(chunks))
      if (found === undefined) {
        response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
        return void response.end('<!doctype html>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n')
      }
      if (Buffer.isBuffer(found)) {
        return void response.writeHead(200, { 'content-length': found.length }).end(found)
      }
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found, undefined, 2))
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      response.writeHead(error.status, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error_code: error.code, message: error.message, sqlstate: 'KAM00' }))
    }
  }

  const server = createServer((request, response) => {
    serve(request, response).catch((error) => response.writeHead(500).end(String(error)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`,
    seen,
    fault: (...some) => void faults.push(...some),
    store: (uri, data) => files.put(storePath(uri), data),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The first that is about this request. */
function takeFault(faults: Fault[], url: string): Fault | undefined {
  const index = faults.findIndex(({ path = '' }) => url.includes(path))
  const fault = faults[index]
  if (fault === undefined) return undefined
  const { skip = 0 } = fault
  faults.splice(index, 1, ...(skip > 0 ? [{ ...fault, skip: skip - 1 }] : []))
  return skip > 0 ? undefined : fault
}

function jsonOf(body: Buffer): Parameters {
  try {
    return JSON.parse(body.toString()) as Parameters
  } catch {
    throw invalid('Malformed request body')
  }
}
