import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { inRoot } from '../../tools/root.ts'
import { packFiles, registryHandler, serve, type TestPackage, type TestServer } from '../doubles/npm-registry.ts'
import { azureFace } from './azure-agent.ts'
import { publishedDuckDb } from './engine-packages.ts'
import type { Face, Request, Run } from './face.ts'
import { githubFace } from './github-runner.ts'
import { nodesUnderTest } from './nodes.ts'
import { PLANTED, writeProject } from './project.ts'

const TOKEN = 'npm_desk-token-that-nobody-may-read'
/** Port 1 is for a service that no machine offers: a connection is refused. */
const NOBODY = 'http://127.0.0.1:1/npm/'

const scratch = mkdtempSync(join(tmpdir(), 'countersign engine ')) // a blank in the path, as many a runner has
const workspace = join(scratch, 'work')
const servers: TestServer[] = []
const nodes = nodesUnderTest()
/** Each host and each Node once: what one of them does with a registry does not depend on the other. */
const places = (['azure', 'github'] as const).flatMap((name, index) => {
  const node = nodes[index % nodes.length]
  return node === undefined ? [] : [{ name, ...node }]
})
let faces: Readonly<Record<'github' | 'azure', Face>>
let published: readonly TestPackage[]
/** Where the `.npmrc` of the workspace points, which a pull request may have written. */
let planted: TestServer

beforeAll(async () => {
  published = publishedDuckDb()
  await writeProject(workspace)
  faces = { github: githubFace('data-quality', scratch), azure: azureFace('DataQuality/V1', scratch) }
  planted = await started(registryHandler(published))
  writeFileSync(join(workspace, '.npmrc'), `registry=${planted.url}\n@duckdb:registry=${planted.url}\n`)
})

/** No file that a run wrote holds the token; DuckDB's own, whose bytes are known, aside. */
afterEach(() => {
  const written = filesIn(scratch).filter((file) => !file.includes('node_modules'))
  expect(written.filter((file) => readFileSync(file).includes(TOKEN))).toEqual([])
})

afterAll(async () => {
  for (const server of servers) await server.close()
  rmSync(scratch, { recursive: true, force: true, maxRetries: 3 })
})

async function started(handler: Parameters<typeof serve>[0]): Promise<TestServer> {
  const server = await serve(handler)
  servers.push(server)
  return server
}

/** A runner that has never seen DuckDB: its tool cache is empty, and a home folder holds the `.npmrc` of its user. */
function runner(face: Face, node: string) {
  const directory = mkdtempSync(join(scratch, 'machine-'))
  const [home, tools] = [join(directory, 'home'), join(directory, 'tools')]
  mkdirSync(home)
  const env = {
    HOME: home,
    USERPROFILE: home,
    [face.name === 'github' ? 'RUNNER_TOOL_CACHE' : 'AGENT_TOOLSDIRECTORY']: tools,
    DESK_NPM_TOKEN: TOKEN,
  }
  return {
    uses(registry: string) {
      const place = registry.replace(/^http:/, '')
      const lines = [`registry=${registry}`, `@duckdb:registry=${registry}of-a-scope/`]
      writeFileSync(join(home, '.npmrc'), [...lines, `${place}:_authToken=\${DESK_NPM_TOKEN}\n`].join('\n'))
    },
    async check(more: Partial<Request> = {}): Promise<Run> {
      const inputs = { contract: 'contracts/trades.odcs.yaml', 'report-directory': directory, ...more.inputs }
      const run = await face.run({ node, workspace, ...more, inputs, env })
      for (const text of [run.stdout, run.stderr, run.summary]) expect(withoutMasks(text)).not.toContain(TOKEN)
      return run
    },
    kept: () => filesIn(tools),
    reports: () => readdirSync(directory).filter((name) => name.startsWith('data-quality')),
  }
}

function filesIn(directory: string): string[] {
  try {
    const entries = readdirSync(directory, { recursive: true, withFileTypes: true })
    return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  } catch {
    return []
  }
}

/** The host takes these lines out of the log: they tell it what to hide. */
function withoutMasks(text: string): string {
  return text.replace(/^(?:::add-mask::|##vso\[task\.setsecret\]).*$/gm, '')
}

/** What only an engine that read the files can know. */
function expectVerdict(run: Run): void {
  expect(run).toMatchObject({ exitCode: 1, outputs: { outcome: 'fail', failed: '4', rows: `${PLANTED.rows}` } })
  expect(run.summary).toContain(`${PLANTED.missingPrice} rows of 2,000`)
}

function expectNoVerdict(run: Run, code: string): string {
  expect(run).toMatchObject({ exitCode: 3 })
  expect(run.outputs.outcome).toBeUndefined()
  const said = `${run.stdout}${run.stderr}`
  expect(said).toContain(code)
  return said
}

const honest = () => started(registryHandler(published, `Bearer ${TOKEN}`))

/** Made when code is run that must not be. */
const wasRun = join(workspace, 'was-run')

/** The files of a package that is well made, of the right name and version, and tells when it is run. */
function evil({ name, version }: TestPackage): Readonly<Record<string, string>> {
  return {
    'package.json': JSON.stringify({ name, version, main: './index.js' }),
    'index.js': `require('node:fs').writeFileSync(${JSON.stringify(wasRun)}, '')`,
  }
}

/** Puts such a package into the `node_modules` of a folder. */
function plant(folder: string, wanted: TestPackage): void {
  const directory = join(folder, 'node_modules', wanted.name)
  mkdirSync(directory, { recursive: true })
  for (const [file, text] of Object.entries(evil(wanted))) writeFileSync(join(directory, file), text)
}

/** The folders above a file, up to that of all tests. */
function foldersAbove(file: string): string[] {
  const folder = dirname(file)
  return folder === scratch ? [folder] : [folder, ...foldersAbove(folder)]
}

describe.each(places)('$name on Node $major', ({ name, node }) => {
  test('fetches DuckDB once from the registry of the user, and then needs none', async () => {
    const registry = await honest()
    const machine = runner(faces[name], node)
    machine.uses(registry.url)
    const run = await machine.check()
    expectVerdict(run)
    const masks = run.commands.filter(({ name: command }) => ['add-mask', 'task.setsecret'].includes(command))
    expect(masks.map(({ data }) => data)).toEqual([TOKEN])
    expect(run.stdout.indexOf(TOKEN)).toBeLessThan(run.stdout.indexOf('Fetching DuckDB'))
    expect(machine.reports()).toContain('data-quality.json')
    const tarballs = registry.seen.map(({ path }) => path.slice(path.lastIndexOf('/') + 1))
    expect(tarballs.sort()).toEqual(
      published.map((each) => `${each.name.replace(/^@duckdb\//, '')}-${each.version}.tgz`).sort(),
    )
    expect(new Set(registry.seen.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${TOKEN}`]))
    const ofScope = registry.seen.filter(({ path }) => path.includes('@duckdb/'))
    expect(ofScope.every(({ path }) => path.startsWith('/npm/of-a-scope/@duckdb/'))).toBe(true)
    expect(planted.seen).toEqual([])

    await registry.close()
    const again = await machine.check()
    expectVerdict(again)
    expect(again.stdout).not.toContain('Fetching')
  })

  test('keeps and runs nothing of an altered package, and takes the honest one later', async () => {
    // Not the first that is fetched: one is unpacked by then.
    const victim = published[1]
    if (victim === undefined) throw new Error('DuckDB is more than one package.')
    const others = published.filter((each) => each !== victim)
    const registry = await started(
      registryHandler([packFiles(victim.name, victim.version, evil(victim)), ...others], `Bearer ${TOKEN}`),
    )
    const machine = runner(faces[name], node)
    machine.uses(registry.url)
    const said = expectNoVerdict(await machine.check(), 'ENGINE_TAMPERED')
    for (const part of [victim.name, victim.version, victim.integrity]) expect(said).toContain(part)
    expect([...machine.kept(), ...machine.reports()]).toEqual([])
    expect(existsSync(wasRun)).toBe(false)

    machine.uses((await honest()).url)
    expectVerdict(await machine.check())
  })

  test('fetches anew what was cut short in the tool cache, which would kill the process', async () => {
    const machine = runner(faces[name], node)
    machine.uses((await honest()).url)
    expectVerdict(await machine.check())
    const bytes = (file: string) => statSync(file).size
    const [library = ''] = machine.kept().sort((a, b) => bytes(b) - bytes(a))
    const whole = bytes(library)
    truncateSync(library, 100_000)
    const again = await machine.check()
    expectVerdict(again)
    expect(again.stdout).toContain('fetched anew')
    expect(bytes(library)).toBe(whole)
  })

  test('runs no DuckDB that lies around the action or task, as a pull request can plant one', async () => {
    const [api] = published
    if (api === undefined) throw new Error('DuckDB is a package.')
    const folders = foldersAbove(faces[name].entry)
    for (const folder of folders) plant(folder, api)
    const machine = runner(faces[name], node)
    machine.uses((await started(registryHandler([]))).url)
    try {
      expectNoVerdict(await machine.check(), 'ENGINE_NOT_FETCHED')
      expect(existsSync(wasRun)).toBe(false)
    } finally {
      for (const folder of folders) rmSync(join(folder, 'node_modules'), { recursive: true })
    }
  })

  test('a cancelled job does not wait for the registry', async () => {
    const silent = await started(() => {})
    const machine = runner(faces[name], node)
    machine.uses(silent.url)
    const run = await machine.check({ cancelAfter: /Fetching DuckDB/ })
    if (process.platform === 'win32') expect(run.exitCode).toBeNull()
    else expectNoVerdict(run, 'CANCELLED')
    expect(machine.kept()).toEqual([])
  })

  test('engine-path needs no registry', async () => {
    const machine = runner(faces[name], node)
    machine.uses(NOBODY)
    expectVerdict(await machine.check({ inputs: { 'engine-path': inRoot() } }))
    expect(machine.kept()).toEqual([])
  })
})

// All at once: each of them waits between its tries.
test('without a registry there is no verdict, but three ways out', async () => {
  const all = places.map(({ name, node }) => runner(faces[name], node))
  expect(all.length).toBe(2)
  for (const machine of all) machine.uses(NOBODY)
  for (const run of await Promise.all(all.map((machine) => machine.check()))) {
    const said = expectNoVerdict(run, 'ENGINE_OFFLINE')
    for (const part of ['ECONNREFUSED', NOBODY, 'NPM_CONFIG_REGISTRY', 'tool cache', 'engine-path'])
      expect(said).toContain(part)
  }
  for (const machine of all) expect([...machine.kept(), ...machine.reports()]).toEqual([])
})
