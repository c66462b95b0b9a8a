import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What a server saw of one request. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly proxyAuthorization: string | undefined
}

export interface TestServer {
  readonly url: string
  readonly port: number
  readonly seen: readonly Seen[]
  close(): Promise<void>
}

export interface TestPackage {
  readonly name: string
  readonly version: string
  readonly integrity: string
  readonly tarball: Buffer
}

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** Packs files as npm does: a gzipped tar with everything in `package/`. */
export function packFiles(
  name: string,
  version: string,
  files: Readonly<Record<string, Buffer | string>>,
): TestPackage {
  const blocks = Object.entries(files).flatMap(([path, data]) => tarEntry(`package/${path}`, Buffer.from(data)))
  return packTar(name, version, blocks)
}

export function packTar(name: string, version: string, blocks: readonly Buffer[]): TestPackage {
  const tarball = gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]), { level: 1 })
  return { name, version, integrity: `sha512-${createHash('sha512').update(tarball).digest('base64')}`, tarball }
}

/** Packs an installed package. */
export function packDirectory(directory: string): TestPackage {
  const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8')) as TestPackage
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1))
  return packFiles(name, version, Object.fromEntries(paths.map((path) => [path, readFileSync(join(directory, path))])))
}

/** One entry of a tar archive; `type` as in ustar: `0` a file, `2` a symbolic link, `x` a pax header. */
export function tarEntry(path: string, data: Buffer, type = '0', linkTo = ''): Buffer[] {
  const header = Buffer.alloc(512)
  const number = (value: number, length: number) => `${value.toString(8).padStart(length - 1, '0')}\0`
  header.write(path, 0, 100)
  header.write(number(0o644, 8), 100)
  header.write(number(data.length, 12), 124)
  header.write(number(0, 12), 136)
  header.write('        ', 148)
  header.write(type, 156)
  header.write(linkTo, 157)
  header.write('ustar\x0000', 257)
  header.write(
    number(
      header.reduce((sum, byte) => sum + byte, 0),
      7,
    ),
    148,
  )
  return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)]
}

/** Serves packages as every npm registry does, at `/<prefix>/<name>/-/<file>.tgz`. */
export function registryHandler(packages: readonly TestPackage[], authorization?: string): Handler {
  return (request, response) => {
    const path = decodeURIComponent(request.url ?? '')
    const found = packages.find(({ name, version }) =>
      path.endsWith(`/${name}/-/${name.replace(/^@[^/]+\//, '')}-${version}.tgz`),
    )
    if (authorization !== undefined && request.headers.authorization !== authorization) {
      response.writeHead(401).end('{"error":"unauthenticated"}')
    } else if (found === undefined) {
      response.writeHead(404).end('{"error":"not found"}')
    } else {
      response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(found.tarball)
    }
  }
}

export function serve(handler: Handler, secure?: { readonly key: string; readonly cert: string }): Promise<TestServer> {
  const seen: Seen[] = []
  const listener: RequestListener = (request, response) => {
    seen.push(seenOf(request))
    handler(request, response)
  }
  return listen(
    secure === undefined ? createServer(listener) : createSecureServer(secure, listener),
    seen,
    secure !== undefined,
  )
}

/** A proxy for both ways: CONNECT for https, whole addresses for http. */
export function serveProxy(authorization?: string): Promise<TestServer> {
  const seen: Seen[] = []
  const refuses = (request: IncomingMessage) =>
    authorization !== undefined && request.headers['proxy-authorization'] !== authorization
  const server = createServer(async (request, response) => {
    seen.push(seenOf(request))
    if (refuses(request)) return void response.writeHead(407).end()
    const { 'proxy-authorization': _, ...headers } = request.headers
    const answer = await fetch(request.url ?? '', { headers: headers as Record<string, string> })
    response.writeHead(answer.status).end(Buffer.from(await answer.arrayBuffer()))
  })
  server.on('connect', (request, socket) => {
    seen.push(seenOf(request))
    if (refuses(request)) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
    const [host = '', port = '443'] = (request.url ?? '').split(':')
    const upstream = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('error', () => upstream.destroy())
  })
  return listen(server, seen, false)
}

function seenOf(request: IncomingMessage): Seen {
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    authorization: request.headers.authorization,
    proxyAuthorization: request.headers['proxy-authorization'],
  }
}

async function listen(server: Server, seen: Seen[], secure: boolean): Promise<TestServer> {
  // A tunnel is no connection of the server any more: it would wait for it for ever.
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}/npm/`,
    port,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}
