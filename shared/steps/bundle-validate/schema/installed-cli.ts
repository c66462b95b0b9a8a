import { createHash } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ExecResult, type Host, kernelErrors, StepError } from '../../../kernel/index.ts'
import { programPath } from '../../../programs/program-path.ts'
import { MAX_SCHEMA_BYTES, type ObjectType } from './schema.ts'

export interface CliPorts {
  readonly exec: Host['exec']
  readonly workspace: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly tempDirectory: string
  readonly toolCache: string
}

/** What an installed Databricks CLI has to say of bundles, or (`why`) why it says nothing, as the end of a sentence. */
export type InstalledCli =
  | { readonly root: ObjectType; readonly version: string }
  | { readonly root: undefined; readonly why: string }

/** Both commands only print what the program carries; they ask no workspace. */
const VERSION_MS = 10_000
const SCHEMA_MS = 30_000

/** What a program needs to start. No credential: the schema is no secret. */
const HANDED_ON = ['PATHEXT', 'HOME', 'USERPROFILE', 'SYSTEMROOT', 'WINDIR', 'TEMP', 'TMP', 'TMPDIR']

/** Asks the CLI once for each of its versions; then its answer is in the tool cache. */
export async function schemaOfCli(ports: CliPorts): Promise<InstalledCli> {
  const version = await versionOf(ports)
  if ('why' in version) return { root: undefined, why: version.why }
  const { readJsonSchema } = await import('./json-schema.ts')
  const cache = cacheOf(ports.toolCache, version.text)
  const kept = await cache.read()
  if (kept !== undefined) {
    const root = readJsonSchema('', kept)
    if ('kind' in root) return { root, version: version.text }
  }
  const nothing = {
    root: undefined,
    why: `the installed Databricks CLI ${version.text} gave no usable schema`,
  } as const
  const printed = await run(ports, ['bundle', 'schema'], SCHEMA_MS)
  if (printed === undefined || printed.timedOut || printed.exitCode !== 0) return nothing
  const bytes = new TextEncoder().encode(printed.stdout)
  const root = bytes.byteLength <= MAX_SCHEMA_BYTES ? readJsonSchema('', bytes) : []
  if (!('kind' in root)) return nothing
  await cache.write(bytes)
  return { root, version: version.text }
}

async function versionOf(ports: CliPorts): Promise<{ readonly text: string } | { readonly why: string }> {
  const answer = await run(ports, ['--version'], VERSION_MS)
  if (answer === undefined) return { why: 'no Databricks CLI is installed' }
  const text = /\bv?([0-9]+\.[0-9]+\.[0-9]+[0-9A-Za-z.+-]{0,60})/.exec(answer.stdout)?.[1]
  if (text !== undefined && answer.exitCode === 0 && !answer.timedOut) return { text }
  return { why: 'the installed Databricks CLI did not tell its version' }
}

/** `undefined` when the program is not there or cannot be run. Not in the repository: nothing of it has a say. */
async function run(ports: CliPorts, args: readonly string[], timeout: number): Promise<ExecResult | undefined> {
  const env: Record<string, string> = { PATH: programPath(ports.env, ports.workspace) }
  for (const [name, value] of Object.entries(ports.env)) {
    if (value !== undefined && HANDED_ON.includes(name.toUpperCase())) env[name] = value
  }
  try {
    return await ports.exec('databricks', args, { cwd: ports.tempDirectory, env, timeout })
  } catch (error) {
    if (error instanceof StepError && error.kind === kernelErrors.CANCELLED) throw error
    return undefined
  }
}

interface SchemaCache {
  read(): Promise<Uint8Array | undefined>
  write(bytes: Uint8Array): Promise<void>
}

/** One file for a version: the schema's SHA-256 in the first line, then the schema. Nothing fails for its sake. */
function cacheOf(toolCache: string, version: string): SchemaCache {
  const directory = join(toolCache, 'countersign-bundle-schema')
  const file = join(directory, `${version}.json`)
  return {
    read: async () => {
      const bytes = await readFile(file).catch(() => undefined)
      if (bytes === undefined || bytes.byteLength > MAX_SCHEMA_BYTES + DIGEST_LENGTH + 1) return undefined
      const schema = bytes.subarray(DIGEST_LENGTH + 1)
      return bytes.subarray(0, DIGEST_LENGTH).toString('latin1') === digestOf(schema) ? schema : undefined
    },
    write: async (bytes) => {
      try {
        await mkdir(directory, { recursive: true })
        const draft = await mkdtemp(join(directory, 'draft-'))
        try {
          await writeFile(join(draft, 'schema'), Buffer.concat([Buffer.from(`${digestOf(bytes)}\n`), bytes]))
          await rename(join(draft, 'schema'), file)
        } finally {
          await rm(draft, { recursive: true, force: true })
        }
      } catch {
        // Next time the CLI is asked again.
      }
    },
  }
}

const DIGEST_LENGTH = 64

function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
