import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { MemoryRecord } from '../../shared/hosts/memory.ts'
import { type Command, type Reading, readAzure, readEnvironmentFile, readGithub } from './runner-grammar.ts'
import type { Answer, Call, DriverResult, Scenario } from './scenario.ts'

export const HOST_KINDS = ['github', 'azure', 'terminal', 'memory'] as const
export type HostKind = (typeof HOST_KINDS)[number]

export interface PlayOptions {
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  /** Files to write into the run's directory before it starts. */
  readonly files?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly json?: boolean
  /** Where the process runs, and what its paths mean. Default: a new directory. */
  readonly directory?: string
}

/** A run as its host's machinery sees it. */
export interface Run {
  readonly directory: string
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** What the process wrote to both streams, read as the runner reads it; debug lines aside, which are not shown. */
  readonly commands: readonly Command[]
  /** What a person sees: plain lines and the text of commands that show text. */
  readonly visible: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summaries: readonly string[]
  /** The values that the host's own masking was taught. */
  readonly masked: readonly string[]
  readonly answers: readonly Answer[]
  readonly recorded: MemoryRecord | undefined
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const driver = join(root, 'node_modules', '.cache', `countersign-contract-${process.pid}`, 'driver.mjs')

/** Every run gets a directory in here. */
const runs = mkdtempSync(join(tmpdir(), 'countersign-contract-'))
let built = false

/** Makes the driver runnable by every Node that we support: Node 20 reads no TypeScript. */
export function buildDriver(): void {
  if (built) return
  const options = {
    entryPoints: [join(root, 'test', 'contract', 'driver.ts')],
    outfile: driver,
    bundle: true,
    platform: 'node',
    format: 'esm',
    // The toolkits are bundled too, as in the packaged action, for their CommonJS parts with a `require`.
    banner: { js: `import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);` },
  }
  // In a process of its own: esbuild does not accept jest's globals.
  const script = `require('esbuild').buildSync(${JSON.stringify(options)})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  built = true
}

export function removeDriver(): void {
  for (const directory of [dirname(driver), runs]) rmSync(directory, { recursive: true, force: true })
}

/** Plays calls on a host of this kind in a process of its own, fed as the real host feeds it. */
export async function play(kind: HostKind, calls: readonly Call[], options: PlayOptions = {}): Promise<Run> {
  const directory = options.directory ?? mkdtempSync(join(runs, `${kind}-`))
  for (const [name, content] of Object.entries(options.files ?? {})) writeFileSync(join(directory, name), content)
  const inputs = options.inputs ?? {}
  const scenario: Scenario = { kind, inputs, isTTY: options.isTTY ?? false, json: options.json ?? false, calls }
  const scenarioFile = join(directory, 'scenario.json')
  const resultFile = join(directory, 'result.json')
  writeFileSync(scenarioFile, JSON.stringify(scenario))
  const env = { PATH: process.env.PATH ?? '', ...protocol(kind, directory, inputs), ...options.env }
  const process_ = await finished([driver, scenarioFile, resultFile], directory, env)
  const result: DriverResult = existsSync(resultFile)
    ? JSON.parse(readFileSync(resultFile, 'utf8'))
    : { answers: [{ error: { message: `the driver did not end well: ${process_.stderr}` } }] }
  const recorded = result.recorded as MemoryRecord | undefined
  const reading = withoutDebug(readStreams(kind, `${process_.stdout}\n${process_.stderr}`))
  return {
    directory,
    ...process_,
    commands: reading.commands,
    visible: recorded === undefined ? visibleText(reading) : recordedText(recorded),
    outputs: readOutputs(kind, directory, reading, process_.stdout, recorded),
    summaries: readSummaries(kind, directory, reading, process_.stdout, recorded),
    masked: reading.commands.filter(({ name }) => /^add-mask$|^task\.setsecret$/.test(name)).map(({ data }) => data),
    answers: result.answers,
    recorded,
  }
}

/** How the real host gives a process its inputs and its files. */
function protocol(kind: HostKind, directory: string, inputs: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(inputs)
  if (kind === 'github') {
    for (const file of ['output', 'summary']) writeFileSync(join(directory, file), '', { flag: 'a' })
    return {
      ...Object.fromEntries(
        entries.map(([name, value]) => [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]),
      ),
      GITHUB_OUTPUT: join(directory, 'output'),
      GITHUB_STEP_SUMMARY: join(directory, 'summary'),
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: directory,
    }
  }
  if (kind === 'azure') {
    return {
      ...Object.fromEntries(entries.map(([name, value]) => [`INPUT_${name.replaceAll('-', '').toUpperCase()}`, value])),
      AGENT_TEMPDIRECTORY: directory,
      SYSTEM_DEFAULTWORKINGDIRECTORY: directory,
      SYSTEM_HOSTTYPE: 'build',
    }
  }
  return {}
}

function finished(args: readonly string[], cwd: string, env: Record<string, string>) {
  return new Promise<{ exitCode: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    // A run that hangs must not outlive the test that started it.
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 45_000,
      killSignal: 'SIGKILL',
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (data: Buffer) => stdout.push(data))
    child.stderr.on('data', (data: Buffer) => stderr.push(data))
    child.on('error', reject)
    child.on('close', (exitCode) => {
      resolve({ exitCode, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() })
    })
  })
}

/** A terminal may stand in a job of either host, so there both grammars must find nothing. */
function readStreams(kind: HostKind, text: string): Reading {
  if (kind === 'github') return readGithub(text)
  if (kind === 'azure') return readAzure(text)
  return { commands: [...readGithub(text).commands, ...readAzure(text).commands], plain: text.split('\n') }
}

function withoutDebug({ commands, plain }: Reading): Reading {
  return { commands: commands.filter(({ name }) => name !== 'debug' && name !== 'task.debug'), plain }
}

const SHOWN = /^(error|warning|notice|group|task\.(log)?issue|task\.setprogress|##\w+)$/

function visibleText({ commands, plain }: Reading): string {
  return [...plain, ...commands.filter(({ name }) => SHOWN.test(name)).map(({ data }) => data)].join('\n')
}

function recordedText(recorded: MemoryRecord): string {
  return [
    ...recorded.log.map(({ text }) => text),
    ...recorded.groups,
    ...recorded.progress.map(({ text }) => text),
    ...recorded.annotations.map(({ message, at }) => `${at?.file ?? ''} ${message}`),
    ...recorded.summaries,
    recorded.finish?.line ?? '',
  ].join('\n')
}

function readOutputs(
  kind: HostKind,
  directory: string,
  { commands }: Reading,
  stdout: string,
  recorded: MemoryRecord | undefined,
): Record<string, string> {
  switch (kind) {
    case 'github':
      return readEnvironmentFile(readFileSync(join(directory, 'output'), 'utf8'))
    case 'azure':
      return Object.fromEntries(
        commands
          .filter(({ name, properties }) => name === 'task.setvariable' && properties.isOutput === 'true')
          .map(({ properties, data }) => [properties.variable ?? '', data]),
      )
    case 'terminal':
      return Object.fromEntries([...stdout.matchAll(/^([a-z-]+): (.*)$/gm)].map(([, name, value]) => [name, value]))
    case 'memory':
      return recorded?.outputs ?? {}
  }
}

function readSummaries(
  kind: HostKind,
  directory: string,
  { commands }: Reading,
  stdout: string,
  recorded: MemoryRecord | undefined,
): string[] {
  switch (kind) {
    case 'github':
      return [readFileSync(join(directory, 'summary'), 'utf8')].filter((text) => text !== '')
    case 'azure':
      return commands.filter(({ name }) => name === 'task.uploadsummary').map(({ data }) => readFileSync(data, 'utf8'))
    case 'terminal':
      return stdout === '' ? [] : [stdout]
    case 'memory':
      return [...(recorded?.summaries ?? [])]
  }
}
