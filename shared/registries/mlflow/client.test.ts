import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  type DoubleOptions,
  type Fault,
  type MlflowDouble,
  startMlflowDouble,
} from '../../../test/doubles/mlflow/server.ts'
import type { Registry } from '../registry.ts'
import { createMlflowClient } from './client.ts'
import { countRuns } from './count-runs.ts'
import { openMlflowRegistry } from './registry.ts'

const HASTE = { connect: 2000, idle: 300, pauses: [1, 1], longestPause: 50 }
const RUN = { info: { run_id: 'abc', experiment_id: '1', status: 'FINISHED' }, data: {} }

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

interface Opened {
  readonly registry: Registry
  readonly secrets: string[]
  readonly log: string[]
  readonly cancel: AbortController
}

function open(url: string, env: Record<string, string> = {}): Opened {
  const [secrets, log, cancel] = [[] as string[], [] as string[], new AbortController()]
  const host = {
    env,
    mask: (secret: string) => void secrets.push(secret),
    log: (level: string, text: string) => void log.push(`${level} ${text}`),
    signal: cancel.signal,
  }
  return { registry: openMlflowRegistry(url, host, HASTE), secrets, log, cancel }
}

async function double(options?: DoubleOptions): Promise<MlflowDouble> {
  const started = await startMlflowDouble(options)
  closing.push(started.close)
  return started
}

/** A server that does as it is told. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answering = (body: string) => serve((_, response) => void response.end(body))
const failed = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('who asks', () => {
  const basic = `Basic ${Buffer.from('me:secret').toString('base64')}`

  test.each([
    ['user name and password', { MLFLOW_TRACKING_USERNAME: 'me', MLFLOW_TRACKING_PASSWORD: 'secret' }, '', basic],
    ['a token', { MLFLOW_TRACKING_TOKEN: ' secret\n' }, '', 'Bearer secret'],
    [
      'user name and password before a token',
      { MLFLOW_TRACKING_USERNAME: 'me', MLFLOW_TRACKING_PASSWORD: 'secret', MLFLOW_TRACKING_TOKEN: 'other' },
      '',
      basic,
    ],
    ['the address', {}, 'me:secret@', basic],
    ['the environment before the address', { MLFLOW_TRACKING_TOKEN: 'secret' }, 'you:other@', 'Bearer secret'],
  ])('is told by %s, and masked', async (_, env, user, authorization) => {
    const { url, seen } = await double({ authorization })
    const { registry, secrets } = open(url.replace('http://', `http://${user}`), env)
    await expect(registry.run('abc')).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
    expect(seen[0]?.authorization).toBe(authorization)
    expect(secrets).toEqual(expect.arrayContaining(['secret']))
    if (authorization === basic) expect(secrets).toContain(basic.slice(6))
    expect(registry.uri).toBe(url)
  })

  test('must be told where the server wants to know', async () => {
    const { url, seen } = await double({ authorization: 'Bearer right' })
    const { registry } = open(url, { MLFLOW_TRACKING_TOKEN: 'wrong' })
    const error = (await failed(registry.run('abc'))) as Error & { hint: string }
    expect(error).toMatchObject({
      code: 'REGISTRY_UNAUTHORISED',
      hint: expect.stringContaining('MLFLOW_TRACKING_TOKEN'),
    })
    expect(`${error.message} ${error.hint}`).not.toContain('wrong')
    // A refusal is not asked again.
    expect(seen).toHaveLength(1)
  })

  test.each([
    [{ MLFLOW_TRACKING_USERNAME: 'me' }, 'MLFLOW_TRACKING_PASSWORD is missing'],
    [{ MLFLOW_TRACKING_PASSWORD: 'secret' }, 'MLFLOW_TRACKING_USERNAME is missing'],
    [{ MLFLOW_TRACKING_TOKEN: 'sec\nret' }, 'holds characters that no token has'],
    [
      { MLFLOW_TRACKING_SERVER_CERT_PATH: '/nowhere/ca.pem' },
      'The file of MLFLOW_TRACKING_SERVER_CERT_PATH cannot be read',
    ],
  ])('is not guessed from %j', (env, message) => {
    expect(() => open('http://localhost', env as Record<string, string>)).toThrow(message)
  })

  test('is not told in clear text without a warning', () => {
    const env = { MLFLOW_TRACKING_TOKEN: 'secret' }
    expect(open('http://mlflow.bank.example', env).log.join()).toMatch(/^warning Credentials go to .* in clear text/)
    expect(open('https://mlflow.bank.example', env).log).toEqual([])
    expect(open('http://127.0.0.1:5000', env).log).toEqual([])
  })
})

describe('a server that does not answer as it should', () => {
  test.each([
    [429, {}, 'REGISTRY_BUSY', 3],
    [503, {}, 'REGISTRY_BUSY', 3],
    [500, {}, 'REGISTRY_UNREACHABLE', 3],
    [502, {}, 'REGISTRY_UNREACHABLE', 3],
    [408, {}, 'REGISTRY_UNREACHABLE', 3],
    [429, { 'retry-after': '3600' }, 'REGISTRY_BUSY', 1],
    [401, {}, 'REGISTRY_UNAUTHORISED', 1],
    [403, {}, 'REGISTRY_UNAUTHORISED', 1],
    [302, { location: 'https://login.example/?next=secret' }, 'REGISTRY_UNAUTHORISED', 1],
    [404, {}, 'REGISTRY_ANSWER', 1],
    [418, {}, 'REGISTRY_ANSWER', 1],
    [204, {}, 'REGISTRY_ANSWER', 1],
  ] as const)('answers %i %j: %s after %i requests', async (status, headers, code, requests) => {
    const { url, seen, fault } = await double()
    fault(...Array.from({ length: 3 }, (): Fault => ({ status, headers })))
    const error = (await failed(open(url).registry.run('abc'))) as Error
    expect(error).toMatchObject({ name: 'StepError', code, message: expect.stringContaining(url) })
    expect(error.message).not.toContain('secret')
    expect(seen).toHaveLength(requests)
  })

  test('is asked again, after the pause that it asks for', async () => {
    const { url, fault } = await double()
    const date = 'Tue, 24 Nov 2026 10:00:00 GMT'
    const [{ registry, log }, answer] = [open(url), JSON.stringify({ run: RUN })]
    fault({ status: 429, headers: { 'retry-after': '0' } }, { status: 503, headers: { 'retry-after': date, date } })
    fault({ status: 200, body: answer })
    expect(await registry.run('abc')).toMatchObject({ id: 'abc', status: 'FINISHED' })
    expect(log).toEqual([
      `info ${url} answered 429; asking again in 0.001 s (try 2 of 3).`,
      `info ${url} answered 503; asking again in 0.001 s (try 3 of 3).`,
    ])
  })

  test('is written to again: a tag is the same when it is set twice', async () => {
    const { url, seen, fault } = await double()
    fault({ status: 503 }, { status: 200, body: '{}' })
    await open(url).registry.setRunTags('abc', { gate_verdict: 'pass' })
    expect(seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(2).fill('POST /api/2.0/mlflow/runs/set-tag'),
    )
  })

  test('is not there', async () => {
    const { url, close } = await startMlflowDouble()
    await close()
    const { registry, log } = open(url)
    const error = (await failed(registry.run('abc'))) as Error
    expect(error).toMatchObject({ code: 'REGISTRY_UNREACHABLE', message: expect.stringContaining('ECONNREFUSED') })
    expect(log).toHaveLength(2)
  })

  test('takes the question and says nothing', async () => {
    const url = await serve(() => {})
    const error = await failed(open(url).registry.run('abc'))
    expect(error).toMatchObject({
      code: 'REGISTRY_UNREACHABLE',
      message: expect.stringContaining('sent nothing for 0.3 s'),
    })
  })

  test('has a slow or a short artifact', async () => {
    const uri = 'mlflow-artifacts:/1/abc/artifacts'
    const run = JSON.stringify({ run: { ...RUN, info: { ...RUN.info, artifact_uri: uri } } })
    const url = await serve((request, response) => {
      if (request.url?.includes('runs/get')) return void response.end(run)
      response.writeHead(200, { 'content-length': 100 })
      response.write('half of it')
      if (request.url?.endsWith('short')) setTimeout(() => response.destroy(), 20)
    })
    const { registry } = open(url)
    for (const path of ['short', 'slow']) {
      const { size, chunks } = await registry.readArtifact({ runId: 'abc' }, path)
      expect(size).toBe(100)
      const reading = async () => {
        for await (const chunk of chunks) expect(chunk.length).toBe(10)
      }
      expect(await failed(reading())).toMatchObject({ code: 'REGISTRY_UNREACHABLE' })
    }
  })

  test('is left when the job is cancelled, at once', async () => {
    const url = await serve(() => {})
    const { registry, cancel } = open(url)
    const asked = failed(registry.run('abc'))
    cancel.abort()
    expect(await asked).toMatchObject({ code: 'CANCELLED' })
  })

  test.each([
    ['<html>Sign in</html>', 'is no JSON'],
    ['', 'is no JSON'],
    ['[]', 'the answer is a list, not an object'],
    ['{}', 'run is missing'],
    ['{"run": {"info": {"run_id": 7}}}', 'run.info.run_id is 7, not a text'],
    ['{"run": {"info": {"run_id": "abc", "experiment_id": "1", "status": 3}}}', 'run.info.status is 3'],
    [JSON.stringify({ run: { ...RUN, data: { metrics: { auc: 1 } } } }), 'run.data.metrics is an object, not a list'],
    [JSON.stringify({ run: { ...RUN, data: { metrics: [{ key: 'auc' }] } } }), 'value (of "auc") is missing'],
    [JSON.stringify({ run: { ...RUN, data: { metrics: [{ key: 'auc', value: '0.9' }] } } }), 'is "0.9", not a number'],
    [JSON.stringify({ run: { ...RUN, data: { metrics: [{ key: 'auc', value: null }] } } }), 'is null, not a number'],
  ])('answers with %s', async (body, message) => {
    const error = await failed(open(await answering(body)).registry.run('abc'))
    expect(error).toMatchObject({ code: 'REGISTRY_ANSWER', message: expect.stringContaining(message) })
  })

  test('lists artifacts that lead out of their folder, or without end', async () => {
    const list = async (files: unknown, next = '') => {
      const url = await serve((request, response) => {
        response.end(
          JSON.stringify(request.url?.includes('runs/get') ? { run: RUN } : { files, next_page_token: next }),
        )
      })
      return failed(open(url).registry.artifacts({ runId: 'abc' }))
    }
    for (const path of ['../../x', '/etc/passwd', 'a\\..\\b', 'C:x', ''])
      expect(await list([{ path }])).toMatchObject({
        code: 'REGISTRY_ANSWER',
        message: expect.stringContaining('files[0].path'),
      })
    expect(await list([{ path: 'a' }], 'more')).toMatchObject({ message: expect.stringContaining('without end') })
  })

  test('sends us to the artifacts of another server: the credentials stay here', async () => {
    const asked: string[] = []
    const other = await serve((request, response) => void response.end(asked.push(`other ${request.url}`) && ''))
    const run = { ...RUN, info: { ...RUN.info, artifact_uri: `mlflow-artifacts://${new URL(other).host}/1/abc` } }
    const url = await serve((request, response) => {
      asked.push(request.url ?? '')
      response.end(request.url?.includes('runs/get') ? JSON.stringify({ run }) : 'bytes')
    })
    await open(url, { MLFLOW_TRACKING_TOKEN: 'secret' }).registry.readArtifact({ runId: 'abc' }, 'x y')
    expect(asked).toEqual(['/api/2.0/mlflow/runs/get?run_id=abc', '/get-artifact?run_uuid=abc&path=x+y'])
  })
})

test('a server below a path of its address, as behind a gateway', async () => {
  const { url, seen } = await double({ prefix: '/ml/flow' })
  await expect(open(`${url}/`).registry.run('abc')).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  expect(seen[0]?.path).toBe('/ml/flow/api/2.0/mlflow/runs/get?run_id=abc')
})

test('a proxy between us and the server, with credentials of its own; not before this machine', async () => {
  const asked: string[] = []
  const proxy = await serve((request, response) => {
    asked.push(`${request.method} ${request.url} ${request.headers['proxy-authorization']}`)
    response.end(JSON.stringify({ run: RUN }))
  })
  const env = { HTTP_PROXY: proxy.replace('http://', 'http://me:secret@'), NO_PROXY: 'inside.example' }
  const { registry, secrets } = open('http://mlflow.bank.example/ml', env)
  expect(await registry.run('abc')).toMatchObject({ id: 'abc' })
  const credentials = `Basic ${Buffer.from('me:secret').toString('base64')}`
  expect(asked).toEqual([`GET http://mlflow.bank.example/ml/api/2.0/mlflow/runs/get?run_id=abc ${credentials}`])
  expect(secrets).toContain('secret')
  const { url } = await double()
  await expect(open(url, env).registry.run('abc')).rejects.toMatchObject({ code: 'REGISTRY_NOT_FOUND' })
  expect(asked).toHaveLength(1)
})

test('a proxy that must connect to an https server: what it says to CONNECT', async () => {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  closing.push(async () => void (await new Promise((resolve) => server.close(resolve))))
  const error = await failed(
    open('https://mlflow.bank.example', { HTTPS_PROXY: `127.0.0.1:${port}` }).registry.run('abc'),
  )
  expect(error).toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
    message: expect.stringContaining('answered 403 to CONNECT'),
  })
  expect(new Set(asked)).toEqual(new Set(['mlflow.bank.example:443']))
})

test('no connection is kept open: it would hold the job for minutes', async () => {
  const asked: (string | undefined)[] = []
  const url = await serve((request, response) => {
    asked.push(request.headers.connection)
    response.end(JSON.stringify({ run: RUN }))
  })
  await open(url).registry.run('abc')
  expect(asked).toEqual(['close'])
})

test('runs are counted over the pages of a search', async () => {
  const { url } = await double()
  const client = createMlflowClient(url, {
    env: {},
    mask: () => {},
    log: () => {},
    signal: new AbortController().signal,
  })
  const made = await client.post('mlflow/experiments/create', { name: 'many' })
  expect(made).toEqual({ body: { experiment_id: '1' } })
  expect(await countRuns(client, '1')).toBe(0)
  for (let run = 0; run < 7; run++) await client.post('mlflow/runs/create', { experiment_id: '1' })
  for (const pageSize of [1, 3, 7, 100]) expect(await countRuns(client, '1', pageSize)).toBe(7)
})
