import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import {
  type Handler,
  packDirectory,
  packFiles,
  packTar,
  registryHandler,
  serve,
  serveProxy,
  type TestPackage,
  type TestServer,
  tarEntry,
} from '../../../test/doubles/npm-registry.ts'
import { StepError } from '../../kernel/index.ts'
import { fetchDuckDb } from './fetch.ts'
import type { DuckDbLock } from './lock.ts'
import { currentPlatform, duckdbLock } from './lock.ts'
import { loadDuckDb, type NativeOptions } from './native.ts'
import { literalPath } from './path.ts'
import type { DownloadPatience } from './registry/request.ts'

const PLATFORM = 'linux-test'
const TOKEN = 'npm_secret-token-value'

const PATIENT: DownloadPatience = {
  connect: 2_000,
  idle: 2_000,
  whole: 20_000,
  pauses: [1, 1, 1],
  longestPause: 50,
}

/** A DuckDB in name only: the rest of the way is the same, without 24 MB. */
const API = packFiles('@duckdb/node-api', '9.8.7-r.6', {
  'package.json': JSON.stringify({ name: '@duckdb/node-api', version: '9.8.7-r.6', main: './lib/index.js' }),
  'lib/index.js': "exports.version = () => 'v' + require('@duckdb/node-bindings').number",
})
const BINDINGS = packFiles('@duckdb/node-bindings', '9.8.7-r.6', {
  'package.json': JSON.stringify({ name: '@duckdb/node-bindings', version: '9.8.7-r.6', main: './duckdb.js' }),
  'duckdb.js': "exports.number = require('@duckdb/node-bindings-linux-test')",
})
const NATIVE = packFiles('@duckdb/node-bindings-linux-test', '9.8.7-r.6', {
  'package.json': JSON.stringify({ name: '@duckdb/node-bindings-linux-test', version: '9.8.7-r.6', main: './n.js' }),
  'n.js': "module.exports = '9.8.7'",
})
const PACKAGES = [API, BINDINGS, NATIVE]

function lockOf(packages: readonly TestPackage[]): DuckDbLock {
  return {
    version: '9.8.7-r.6',
    packages: packages.map(({ name, version, integrity }) => ({
      name,
      version,
      integrity,
      ...(name.endsWith('-test') ? { platform: PLATFORM } : {}),
    })),
  }
}
const LOCK = lockOf(PACKAGES)

let directory: string
const servers: TestServer[] = []
let log: string[]
let masked: string[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-native-'))
  await mkdir(join(directory, 'home'))
  log = []
  masked = []
})
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
  await rm(directory, { recursive: true, force: true })
})

async function started(server: Promise<TestServer>): Promise<TestServer> {
  const running = await server
  servers.push(running)
  return running
}

interface Setup {
  readonly npmrc?: string
  readonly env?: Record<string, string>
  readonly lock?: DuckDbLock
  readonly platform?: string
  readonly options?: Partial<NativeOptions>
  readonly patience?: DownloadPatience
  /** Where our own code lies, in the scratch folder. */
  readonly home?: string
}

/** As a packaged step on a runner does it: nothing beside the code, and a home folder with an `.npmrc`. */
async function load({ npmrc, env, lock, platform, options, patience = PATIENT, home = 'our/code' }: Setup) {
  const userHome = join(directory, 'home')
  if (npmrc !== undefined) await writeFile(join(userHome, '.npmrc'), npmrc)
  const all: NativeOptions = {
    toolCache: join(directory, 'tools'),
    env: { HOME: userHome, ...env },
    log: (level, text) => log.push(`${level}: ${text}`),
    mask: (secret) => masked.push(secret),
    signal: new AbortController().signal,
    ...options,
  }
  return loadDuckDb(all, {
    lock: lock ?? LOCK,
    platform: platform ?? PLATFORM,
    home: join(directory, home),
    fetch: (target, on, from, given) => fetchDuckDb(target, on, from, { ...given, patience }),
  })
}

async function failure(setup: Setup): Promise<StepError> {
  const error = await load(setup).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof StepError)) throw new Error(`expected a StepError, got ${String(error)}`)
  expect(textOf(error)).not.toContain(TOKEN)
  expect(log.join('\n')).not.toContain(TOKEN)
  return error
}

/** Everything that a user or a log could get to see of an error. */
function textOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const hint = error instanceof StepError ? error.hint : ''
  return [error.message, hint, error.stack, error.cause === undefined ? '' : textOf(error.cause)].join('\n')
}

const toolCacheEntries = () => readdir(join(directory, 'tools', 'countersign-duckdb', '9.8.7-r.6')).catch(() => [])
const bearer = `Bearer ${TOKEN}`

describe('from the registry of the user', () => {
  test('once, with the token of the registry, into the tool cache', async () => {
    const registry = await started(serve(registryHandler(PACKAGES, bearer)))
    const npmrc = `registry=${registry.url}\n//127.0.0.1:${registry.port}/npm/:_authToken=\${NPM_TOKEN}\n`
    const setup = { npmrc, env: { NPM_TOKEN: TOKEN } }
    expect((await load(setup)).version()).toBe('v9.8.7')
    expect(registry.seen.map(({ path }) => path)).toEqual([
      '/npm/@duckdb/node-api/-/node-api-9.8.7-r.6.tgz',
      '/npm/@duckdb/node-bindings/-/node-bindings-9.8.7-r.6.tgz',
      '/npm/@duckdb/node-bindings-linux-test/-/node-bindings-linux-test-9.8.7-r.6.tgz',
    ])
    expect((await load(setup)).version()).toBe('v9.8.7')
    expect(registry.seen.length).toBe(3)
    expect(await toolCacheEntries()).toEqual([PLATFORM])
    expect(log.join('\n')).not.toContain(TOKEN)
    expect(masked).toContain(TOKEN)
  })

  test('a token is masked before it is sent', async () => {
    let maskedWhenAsked: readonly string[] = []
    const registry = await started(
      serve((_, response) => {
        maskedWhenAsked = [...masked]
        response.writeHead(404).end()
      }),
    )
    await failure({ npmrc: `registry=${registry.url}\n//127.0.0.1:${registry.port}/:_authToken=${TOKEN}` })
    expect(maskedWhenAsked).toContain(TOKEN)
  })

  test.each([
    ['_auth', (place: string) => `${place}:_auth=${Buffer.from('me:pass').toString('base64')}`],
    [
      'user name and password',
      (place: string) => `${place}:username=me\n${place}:_password=${Buffer.from('pass').toString('base64')}`,
    ],
  ])('with %s', async (_, credentials) => {
    const registry = await started(
      serve(registryHandler(PACKAGES, `Basic ${Buffer.from('me:pass').toString('base64')}`)),
    )
    const npmrc = `registry=${registry.url}\n${credentials(`//127.0.0.1:${registry.port}/npm/`)}`
    expect((await load({ npmrc })).version()).toBe('v9.8.7')
  })

  test('the registry of the scope comes before the general one, the environment before the file', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    expect((await load({ npmrc: `registry=http://127.0.0.1:1/\n@duckdb:registry=${registry.url}` })).version()).toBe(
      'v9.8.7',
    )
    await rm(join(directory, 'tools'), { recursive: true })
    const env = { NPM_CONFIG_REGISTRY: registry.url }
    expect((await load({ npmrc: 'registry=http://127.0.0.1:1/', env })).version()).toBe('v9.8.7')
  })

  test('a scope has its own registry: what is outside of it comes from the general one, each with its own token', async () => {
    const outside = packFiles('detect-libc', '1.0.0', {
      'package.json': JSON.stringify({ name: 'detect-libc', version: '1.0.0' }),
    })
    const general = await started(serve(registryHandler([outside], 'Bearer for-all')))
    const scoped = await started(serve(registryHandler(PACKAGES, bearer)))
    const npmrc = [
      `registry=${general.url}`,
      `@duckdb:registry=${scoped.url}`,
      `//127.0.0.1:${general.port}/:_authToken=for-all`,
      `//127.0.0.1:${scoped.port}/:_authToken=${TOKEN}`,
    ].join('\n')
    expect((await load({ npmrc, lock: lockOf([...PACKAGES, outside]) })).version()).toBe('v9.8.7')
    expect(general.seen.map(({ path }) => path)).toEqual(['/npm/detect-libc/-/detect-libc-1.0.0.tgz'])
    expect(masked).toEqual(expect.arrayContaining(['for-all', TOKEN]))
  })

  test('another user file, named by the environment', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    const file = join(directory, 'other-npmrc')
    await writeFile(file, `registry=${registry.url}`)
    expect((await load({ env: { NPM_CONFIG_USERCONFIG: file } })).version()).toBe('v9.8.7')
  })

  test('a redirect to another host is followed without the token', async () => {
    const storage = await started(serve(registryHandler(PACKAGES)))
    const registry = await started(
      serve((request, response) => {
        const known = request.headers.authorization === bearer
        response.writeHead(known ? 302 : 401, { location: `http://localhost:${storage.port}${request.url}` }).end()
      }),
    )
    const npmrc = `registry=${registry.url}\n//127.0.0.1:${registry.port}/:_authToken=${TOKEN}`
    expect((await load({ npmrc })).version()).toBe('v9.8.7')
    expect(storage.seen.length).toBe(3)
    expect(storage.seen.map(({ authorization }) => authorization)).toEqual([undefined, undefined, undefined])
  })

  test('a redirect on the registry itself keeps the token', async () => {
    const inner = registryHandler(PACKAGES, bearer)
    const registry = await started(
      serve((request, response) => {
        if (request.url?.startsWith('/moved')) inner(request, response)
        else response.writeHead(307, { location: `/moved${request.url}` }).end()
      }),
    )
    const npmrc = `registry=${registry.url}\n//127.0.0.1:${registry.port}/npm/:_authToken=${TOKEN}`
    expect((await load({ npmrc })).version()).toBe('v9.8.7')
  })

  test('two at once both get it', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    const setup = { npmrc: `registry=${registry.url}` }
    const both = await Promise.all([load(setup), load(setup)])
    expect(both.map((each) => each.version())).toEqual(['v9.8.7', 'v9.8.7'])
    expect(await toolCacheEntries()).toEqual([PLATFORM])
  })

  test('what another run left half-written is not used, but replaced', async () => {
    const left = join(
      directory,
      'tools',
      'countersign-duckdb',
      '9.8.7-r.6',
      PLATFORM,
      'node_modules',
      '@duckdb',
      'node-api',
    )
    await mkdir(left, { recursive: true })
    await writeFile(join(left, 'package.json'), '{"version":"9.8.7-r.6"}')
    const registry = await started(serve(registryHandler(PACKAGES)))
    expect((await load({ npmrc: `registry=${registry.url}` })).version()).toBe('v9.8.7')
  })

  describe('what was damaged since is fetched anew, and said so', () => {
    const kept = (path: string) => join(directory, 'tools', 'countersign-duckdb', '9.8.7-r.6', PLATFORM, path)
    const library = 'node_modules/@duckdb/node-bindings-linux-test/n.js'
    test.each<[string, () => Promise<unknown>]>([
      ['a library cut short', () => truncate(kept(library), 5)],
      ['an empty file', () => truncate(kept('node_modules/@duckdb/node-api/package.json'))],
      ['a file gone', () => rm(kept(library))],
      ['a list that names no file', () => writeFile(kept('.complete'), '[]')],
      ['a list cut short', () => truncate(kept('.complete'), 9)],
    ])('%s', async (_, damage) => {
      const registry = await started(serve(registryHandler(PACKAGES)))
      const setup = { npmrc: `registry=${registry.url}` }
      await load(setup)
      await damage()
      const both = await Promise.all([load(setup), load(setup)])
      expect(both.map((each) => each.version())).toEqual(['v9.8.7', 'v9.8.7'])
      expect(registry.seen.length).toBe(3 + 6)
      expect(await readFile(kept(library), 'utf8')).toBe("module.exports = '9.8.7'")
      expect(log.filter((line) => line.startsWith('warning: The DuckDB in ')).length).toBe(2)
      await load(setup)
      expect(registry.seen.length).toBe(3 + 6)
      expect(await toolCacheEntries()).toEqual([PLATFORM])
    })
  })

  test('a server that is busy is asked again', async () => {
    const inner = registryHandler(PACKAGES)
    let failures = 3
    const registry = await started(
      serve((request, response) => {
        if (failures-- > 0) response.writeHead(503).end()
        else inner(request, response)
      }),
    )
    expect((await load({ npmrc: `registry=${registry.url}` })).version()).toBe('v9.8.7')
    expect(registry.seen.length).toBe(6)
  })

  test('the .npmrc of the working directory has no say', async () => {
    const evil = await started(serve(registryHandler(PACKAGES)))
    const registry = await started(serve(registryHandler(PACKAGES)))
    const workspace = join(directory, 'workspace')
    await mkdir(workspace)
    await writeFile(join(workspace, '.npmrc'), `@duckdb:registry=${evil.url}`)
    const before = process.cwd()
    process.chdir(workspace)
    try {
      await load({ npmrc: `registry=${registry.url}` })
    } finally {
      process.chdir(before)
    }
    expect(evil.seen).toEqual([])
    expect(registry.seen.length).toBe(3)
  })
})

describe('through a proxy', () => {
  test('for http, with the credentials of the proxy', async () => {
    const registry = await started(serve(registryHandler(PACKAGES, bearer)))
    const proxy = await started(serveProxy(`Basic ${Buffer.from('px:word').toString('base64')}`))
    const npmrc = `registry=${registry.url}\nproxy=http://px:word@127.0.0.1:${proxy.port}\n//127.0.0.1:${registry.port}/:_authToken=${TOKEN}`
    expect((await load({ npmrc })).version()).toBe('v9.8.7')
    expect(proxy.seen.length).toBe(3)
    expect(registry.seen.every(({ proxyAuthorization }) => proxyAuthorization === undefined)).toBe(true)
  })

  test('NO_PROXY goes past it', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    const env = { HTTP_PROXY: 'http://127.0.0.1:1', NO_PROXY: 'example.org, 127.0.0.1' }
    expect((await load({ npmrc: `registry=${registry.url}`, env })).version()).toBe('v9.8.7')
  })

  test('that refuses, says so', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    const proxy = await started(serveProxy('Basic something'))
    const error = await failure({ npmrc: `registry=${registry.url}\nproxy=http://u:${TOKEN}@127.0.0.1:${proxy.port}` })
    expect(error.code).toBe('ENGINE_NOT_FETCHED')
    expect(error.message).toContain('407')
    expect(masked).toContain(TOKEN)
  })
})

describe('over https', () => {
  let keys: string
  let secure: { key: string; cert: string }
  beforeAll(async () => {
    keys = await mkdtemp(join(tmpdir(), 'countersign-keys-'))
    const request = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:prime256v1',
      '-nodes',
      '-days',
      '2',
    ]
    const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1']
    execFileSync('openssl', [...request, ...names, '-keyout', 'key.pem', '-out', 'cert.pem'], {
      cwd: keys,
      stdio: 'ignore',
    })
    secure = {
      key: await readFile(join(keys, 'key.pem'), 'utf8'),
      cert: await readFile(join(keys, 'cert.pem'), 'utf8'),
    }
  })
  afterAll(() => rm(keys, { recursive: true, force: true }))

  test.each([
    ['cafile', () => ({ npmrc: `cafile=${join(keys, 'cert.pem')}` })],
    ['ca', () => ({ npmrc: `ca="${secure.cert.trim().replaceAll('\n', '\\n')}"` })],
    ['NODE_EXTRA_CA_CERTS', () => ({ npmrc: '', env: { NODE_EXTRA_CA_CERTS: join(keys, 'cert.pem') } })],
    ['strict-ssl=false', () => ({ npmrc: 'strict-ssl=false' })],
  ])('with a certificate trusted by %s', async (_, trust) => {
    const registry = await started(serve(registryHandler(PACKAGES), secure))
    const { npmrc, ...rest } = trust()
    expect((await load({ npmrc: `registry=${registry.url}\n${npmrc}`, ...rest })).version()).toBe('v9.8.7')
  })

  test('with a certificate that nothing vouches for: refused, and the token not sent', async () => {
    const registry = await started(serve(registryHandler(PACKAGES), secure))
    const npmrc = `registry=${registry.url}\n//127.0.0.1:${registry.port}/:_authToken=${TOKEN}`
    const error = await failure({ npmrc })
    expect(error.code).toBe('ENGINE_OFFLINE')
    expect(error.message).toMatch(/self-signed certificate/)
    expect(registry.seen).toEqual([])
  })

  test('through the tunnel of a proxy, which sees no token', async () => {
    const registry = await started(serve(registryHandler(PACKAGES, bearer), secure))
    const proxy = await started(serveProxy(`Basic ${Buffer.from('px:word').toString('base64')}`))
    const npmrc = `registry=https://localhost:${registry.port}/npm/\ncafile=${join(keys, 'cert.pem')}\n//localhost:${registry.port}/npm/:_authToken=${TOKEN}`
    const env = { HTTPS_PROXY: `http://px:word@127.0.0.1:${proxy.port}` }
    expect((await load({ npmrc, env })).version()).toBe('v9.8.7')
    expect(proxy.seen.map(({ method, path }) => `${method} ${path}`)).toEqual(
      Array(3).fill(`CONNECT localhost:${registry.port}`),
    )
    expect(proxy.seen.every(({ authorization }) => authorization === undefined)).toBe(true)
    expect(registry.seen.length).toBe(3)
  })
})

describe('what a registry can get wrong', () => {
  test('no credentials: says where they are looked for', async () => {
    const registry = await started(serve(registryHandler(PACKAGES, bearer)))
    const error = await failure({ npmrc: `registry=${registry.url}` })
    expect(error.code).toBe('ENGINE_NOT_FETCHED')
    expect(error.message).toContain('401')
    expect(error.hint).toContain(`//127.0.0.1:${registry.port}/npm/:_authToken`)
    expect(registry.seen.length).toBe(1)
  })

  test('wrong credentials, also in the address: never shown', async () => {
    const registry = await started(serve(registryHandler(PACKAGES, bearer)))
    const error = await failure({ npmrc: `registry=http://user:${TOKEN}@127.0.0.1:${registry.port}/npm/` })
    expect(error.message).toContain('401')
    expect(registry.seen[0]?.authorization).toBe(`Basic ${Buffer.from(`user:${TOKEN}`).toString('base64')}`)
  })

  test('credentials for another path of the host are not sent', async () => {
    const registry = await started(serve(registryHandler(PACKAGES)))
    await load({ npmrc: `registry=${registry.url}\n//127.0.0.1:${registry.port}/npm-private/:_authToken=${TOKEN}` })
    expect(registry.seen.every(({ authorization }) => authorization === undefined)).toBe(true)
  })

  test('the package is not there: named, asked for once, nothing kept', async () => {
    const registry = await started(serve(registryHandler([API, BINDINGS])))
    const error = await failure({ npmrc: `registry=${registry.url}` })
    expect(error.code).toBe('ENGINE_NOT_FETCHED')
    expect(`${error.message} ${error.hint}`).toContain('@duckdb/node-bindings-linux-test 9.8.7-r.6')
    expect(registry.seen.length).toBe(3)
    expect(await toolCacheEntries()).toEqual([])
  })

  const replaced =
    (by: Handler): Handler =>
    (request, response) =>
      request.url?.includes('linux-test') ? by(request, response) : registryHandler(PACKAGES)(request, response)

  test.each<[string, Handler]>([
    [
      'an altered tarball',
      (_, response) => response.end(packFiles(NATIVE.name, NATIVE.version, { 'n.js': 'evil()' }).tarball),
    ],
    ['half of it', (_, response) => response.end(NATIVE.tarball.subarray(0, 100))],
    ['nothing', (_, response) => response.end()],
    [
      'a web page',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<html>Log in</html>'),
    ],
  ])('%s: refused by its sha512, nothing kept', async (_, by) => {
    const registry = await started(serve(replaced(by)))
    const error = await failure({ npmrc: `registry=${registry.url}` })
    expect(error.code).toBe('ENGINE_TAMPERED')
    expect(error.message).toContain('@duckdb/node-bindings-linux-test 9.8.7-r.6')
    expect(error.message).toContain(NATIVE.integrity)
    expect(error.message).toMatch(/got sha512-[\w+/=]{88}/)
    expect(await toolCacheEntries()).toEqual([])
  })

  test('an answer that breaks off is asked for again, then reported', async () => {
    const breaks: Handler = (_, response) => {
      response.writeHead(200, { 'content-length': NATIVE.tarball.length })
      response.write(NATIVE.tarball.subarray(0, 100), () => response.destroy())
    }
    const registry = await started(serve(replaced(breaks)))
    const error = await failure({ npmrc: `registry=${registry.url}` })
    expect(error.code).toBe('ENGINE_OFFLINE')
    expect(registry.seen.length).toBe(2 + 4)
    expect(await toolCacheEntries()).toEqual([])
  })

  test('a server that never answers is given up', async () => {
    const registry = await started(serve(() => {}))
    const error = await failure({
      npmrc: `registry=${registry.url}`,
      patience: { ...PATIENT, idle: 50 },
    })
    expect(error.code).toBe('ENGINE_OFFLINE')
    expect(error.message).toContain('sent nothing for 0.05 s')
    // Not asked again, which would only wait as long.
    expect(new Set(registry.seen.map(({ path }) => path)).size).toBe(registry.seen.length)
  })

  test.each<[string, (url: string) => string]>([
    ['a server that drips bytes', (url) => `registry=${url}`],
    ['and through a proxy', (url) => `registry=${url}\nproxy=${url}`],
  ])('%s is given up, and not asked again', async (_, npmrc) => {
    const drips = new Set<NodeJS.Timeout>()
    const registry = await started(
      serve((_, response) => {
        response.writeHead(200)
        drips.add(setInterval(() => response.write('x'), 10))
      }),
    )
    const error = await failure({ npmrc: npmrc(registry.url), patience: { ...PATIENT, idle: 1_000, whole: 300 } })
    for (const drip of drips) clearInterval(drip)
    expect(error.code).toBe('ENGINE_OFFLINE')
    expect(error.message).toContain(`127.0.0.1:${registry.port} did not send all of it within 0.3 s`)
    expect(registry.seen.length).toBe(1)
    expect(await toolCacheEntries()).toEqual([])
  })

  test('a server that stays busy is given up', async () => {
    const registry = await started(serve((_, response) => response.writeHead(503).end()))
    const patience = { ...PATIENT, whole: 100, pauses: [1, 20_000] }
    const error = await failure({ npmrc: `registry=${registry.url}`, patience })
    expect(error.message).toContain('within 0.1 s')
  })

  test('endless redirects are given up', async () => {
    const registry = await started(
      serve((request, response) => response.writeHead(302, { location: `${request.url}` }).end()),
    )
    const error = await failure({ npmrc: `registry=${registry.url}` })
    expect(error.message).toContain('redirects')
  })

  test('a cancelled job stops the download', async () => {
    const controller = new AbortController()
    const registry = await started(serve(() => controller.abort()))
    const error = await failure({ npmrc: `registry=${registry.url}`, options: { signal: controller.signal } })
    expect(error.code).toBe('CANCELLED')
  })
})

describe('an archive that', () => {
  const evil = (blocks: Buffer[]) => packTar(NATIVE.name, NATIVE.version, blocks)
  test.each([
    ['climbs out', evil(tarEntry('package/../../../escaped.js', Buffer.from('x')))],
    ['is absolute', evil(tarEntry('/tmp/escaped.js', Buffer.from('x')))],
    ['climbs out on Windows', evil(tarEntry('package/..\\..\\escaped.js', Buffer.from('x')))],
    [
      'climbs out by a long name',
      evil([
        ...tarEntry('h', Buffer.from('27 path=package/../../e.js\n'), 'x'),
        ...tarEntry('package/a', Buffer.from('x')),
      ]),
    ],
    ['holds a link', evil(tarEntry('package/link', Buffer.alloc(0), '2', '/etc/passwd'))],
    ['holds a hard link', evil(tarEntry('package/link', Buffer.alloc(0), '1', 'package/n.js'))],
    [
      'holds a file twice',
      evil([...tarEntry('package/a', Buffer.from('1')), ...tarEntry('package/a', Buffer.from('2'))]),
    ],
    ['ends too early', evil(tarEntry('package/a', Buffer.alloc(4096)).slice(0, 1))],
    ['has a damaged header', evil([Buffer.alloc(512, 'x')])],
    ['is no archive', { ...NATIVE, ...packTar(NATIVE.name, NATIVE.version, []), tarball: Buffer.from('no') }],
  ])('%s is refused, although its sha512 is right', async (_, native) => {
    const packages = [API, BINDINGS, native]
    const registry = await started(serve(registryHandler(packages)))
    const error = await failure({ npmrc: `registry=${registry.url}`, lock: lockOf(packages) })
    expect(['ENGINE_NOT_FETCHED', 'ENGINE_TAMPERED']).toContain(error.code)
    expect(await toolCacheEntries()).toEqual([])
    expect(existsSync(join(directory, 'escaped.js'))).toBe(false)
  })

  test('has long names is unpacked', async () => {
    const long = `${'very-'.repeat(30)}long.js`
    const record = ` path=package/${long}\n`
    const length = record.length + 3
    const native = packTar(NATIVE.name, NATIVE.version, [
      ...tarEntry('PaxHeader', Buffer.from(`${length}${record}`), 'x'),
      ...tarEntry('package/short', Buffer.from("module.exports = '9.8.7'")),
      ...tarEntry('package/package.json', Buffer.from(JSON.stringify({ main: long }))),
    ])
    const packages = [API, BINDINGS, native]
    const registry = await started(serve(registryHandler(packages)))
    expect((await load({ npmrc: `registry=${registry.url}`, lock: lockOf(packages) })).version()).toBe('v9.8.7')
  })
})

describe('without a registry', () => {
  test('offline: says the three ways out', async () => {
    const error = await failure({ npmrc: 'registry=http://127.0.0.1:1/' })
    expect(error.code).toBe('ENGINE_OFFLINE')
    for (const way of ['registry', 'tool cache', 'engine-path']) expect(error.hint).toContain(way)
  })

  test('no registry named and no npm to ask', async () => {
    const error = await failure({ env: { PATH: join(directory, 'nothing') } })
    expect(error.code).toBe('ENGINE_OFFLINE')
    expect(error.message).toContain('No npm registry is named')
  })

  test('a platform that DuckDB does not know', async () => {
    const error = await failure({ platform: 'sunos-sparc' })
    expect(error.code).toBe('ENGINE_PLATFORM')
    expect(error.hint).toContain(PLATFORM)
  })
})

describe('engine-path', () => {
  const place = async (version: string, index = `exports.version = () => 'v${version.split('-')[0]}'`) => {
    const api = join(directory, 'own', 'node_modules', '@duckdb', 'node-api')
    await mkdir(api, { recursive: true })
    await writeFile(join(api, 'package.json'), JSON.stringify({ version }))
    await writeFile(join(api, 'index.js'), index)
    return { options: { enginePath: join(directory, 'own') } }
  }

  test('is used before anything else', async () => {
    expect((await load(await place('9.8.7-r.6'))).version()).toBe('v9.8.7')
    expect(log).toEqual([])
  })

  test.each([
    ['another version', () => place('1.0.0'), '1.0.0'],
    [
      'nothing there',
      async () => ({ options: { enginePath: join(directory, 'empty') } }),
      'no node_modules/@duckdb/node-api',
    ],
    ['does not load', () => place('9.8.7-r.6', "throw new Error('GLIBC_2.99 not found')"), 'GLIBC_2.99'],
    ['lies about its version', () => place('9.8.7-r.6', "exports.version = () => 'v1.0.0'"), '1.0.0'],
  ])('%s: refused, with the command that helps', async (_, setup, said) => {
    const error = await failure(await setup())
    expect(error.code).toBe('ENGINE_NOT_USABLE')
    expect(error.message).toContain(said)
    expect(error.hint).toContain('@duckdb/node-api@9.8.7-r.6')
  })
})

describe('beside the code', () => {
  /** A DuckDB of this version in the `node_modules` of a folder; it counts as loaded when it is run. */
  const install = async (folder: string, version: string) => {
    const api = join(directory, folder, 'node_modules', '@duckdb', 'node-api')
    await mkdir(api, { recursive: true })
    await writeFile(join(api, 'package.json'), JSON.stringify({ version }))
    await writeFile(
      join(api, 'index.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(join(directory, 'was-run'))}, '')
       exports.version = () => 'v9.8.7'`,
    )
  }
  const writePackage = async (folder: string, text: string) => {
    await mkdir(join(directory, folder), { recursive: true })
    await writeFile(join(directory, folder, 'package.json'), text)
  }

  test('what is installed for our own package is used', async () => {
    await writePackage('our', '{"name":"countersign"}')
    await install('our', '9.8.7-r.6')
    expect((await load({})).version()).toBe('v9.8.7')
    expect(existsSync(join(directory, 'was-run'))).toBe(true)
  })

  test('another version is passed over', async () => {
    await writePackage('our', '{"name":"countersign"}')
    await install('our', '1.0.0')
    const registry = await started(serve(registryHandler(PACKAGES)))
    expect((await load({ npmrc: `registry=${registry.url}` })).version()).toBe('v9.8.7')
    expect(registry.seen.length).toBe(3)
  })

  test('what a pull request planted around an action in the workspace is not run', async () => {
    await writePackage('ws/.countersign', '{"name":"countersign"}')
    await writePackage('ws/.countersign/actions/runtime', '{"type":"module"}')
    for (const folder of ['ws', 'ws/.countersign', 'ws/.countersign/actions']) await install(folder, '9.8.7-r.6')
    const registry = await started(serve(registryHandler(PACKAGES)))
    const home = 'ws/.countersign/actions/runtime'
    expect((await load({ npmrc: `registry=${registry.url}`, home })).version()).toBe('v9.8.7')
    expect(registry.seen.length).toBe(3)
    expect(existsSync(join(directory, 'was-run'))).toBe(false)
  })
})

test('the real DuckDB comes all the way, and answers', async () => {
  const modules = join(dirname(fileURLToPath(import.meta.url)), '../../../node_modules')
  const platform = currentPlatform()
  const names = ['@duckdb/node-api', '@duckdb/node-bindings', `@duckdb/node-bindings-${platform}`, 'detect-libc']
  const packages = names.map((name) => packDirectory(join(modules, name)))
  const registry = await started(serve(registryHandler(packages)))
  const lock: DuckDbLock = {
    version: duckdbLock.version,
    packages: packages.map(({ name, version, integrity }) => ({
      name,
      version,
      integrity,
      ...(name.endsWith(platform) ? { platform } : {}),
    })),
  }
  const duckdb = await load({ npmrc: `registry=${registry.url}`, lock, platform })
  const instance = await duckdb.DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(`SELECT '${literalPath('a')}' || 42`)).getRows()
  expect(rows).toEqual([['a42']])
  connection.closeSync()
  instance.closeSync()
})
