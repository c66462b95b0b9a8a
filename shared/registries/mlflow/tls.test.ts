import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { openMlflowRegistry } from './registry.ts'

const HASTE = { connect: 2000, idle: 2000, pauses: [1], longestPause: 50 }
const RUN = JSON.stringify({ run: { info: { run_id: 'abc', experiment_id: '1', status: 'FINISHED' } } })

let keys: string
let proxy: string
let tunnels: string[]
let heard: (string | undefined)[]
const servers: Server[] = []

async function listening(server: Server): Promise<number> {
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

// A server that nobody can look up, behind a proxy that knows where it is.
beforeAll(async () => {
  keys = await mkdtemp(join(tmpdir(), 'countersign-keys-'))
  const request = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'.split(' ')
  const names = ['-subj', '/CN=mlflow', '-addext', 'subjectAltName=DNS:mlflow.bank.example']
  execFileSync('openssl', [...request, ...names, '-keyout', 'key.pem', '-out', 'cert.pem'], {
    cwd: keys,
    stdio: 'ignore',
  })
  const [key, cert] = await Promise.all(['key.pem', 'cert.pem'].map((name) => readFile(join(keys, name), 'utf8')))
  const port = await listening(
    createSecureServer({ key, cert } as { key: string; cert: string }, (question, answer) => {
      heard.push(question.headers.authorization)
      answer.end(RUN)
    }),
  )
  const server = createServer()
  server.on('connect', (question, socket) => {
    tunnels.push(question.url ?? '')
    const upstream = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    for (const end of [upstream, socket]) end.on('error', () => upstream.destroy())
  })
  proxy = `http://127.0.0.1:${await listening(server)}`
})
beforeEach(() => {
  tunnels = []
  heard = []
})
afterAll(async () => {
  for (const server of servers) server.close()
  await rm(keys, { recursive: true })
})

const open = (uri: string, env: Record<string, string>) =>
  openMlflowRegistry(
    uri,
    {
      env: { HTTPS_PROXY: proxy, MLFLOW_TRACKING_TOKEN: 'secret', ...env },
      mask: () => {},
      log: () => {},
      signal: new AbortController().signal,
    },
    HASTE,
  )

test('https through a proxy, with the certificate of MLFLOW_TRACKING_SERVER_CERT_PATH', async () => {
  const registry = open('https://mlflow.bank.example', { MLFLOW_TRACKING_SERVER_CERT_PATH: join(keys, 'cert.pem') })
  expect(await registry.run('abc')).toMatchObject({ id: 'abc' })
  expect([tunnels, heard]).toEqual([['mlflow.bank.example:443'], ['Bearer secret']])
})

test.each([
  ['that nothing vouches for', 'https://mlflow.bank.example', false],
  ['that nothing vouches for, and MLFLOW_TRACKING_INSECURE_TLS', 'https://mlflow.bank.example', false],
  ['of another host', 'https://other.bank.example', true],
])('a certificate %s is refused, once, and the token not sent', async (why, uri, trusted) => {
  const registry = open(uri, {
    ...(trusted ? { MLFLOW_TRACKING_SERVER_CERT_PATH: join(keys, 'cert.pem') } : {}),
    ...(why.endsWith('TLS') ? { MLFLOW_TRACKING_INSECURE_TLS: 'true' } : {}),
  })
  await expect(registry.run('abc')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' })
  expect(heard).toEqual([])
  expect(tunnels).toHaveLength(1)
})
