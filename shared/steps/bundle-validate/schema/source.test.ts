import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type ExecOptions, type ExecResult, kernelErrors, StepError } from '../../../kernel/index.ts'
import { coreSchema } from './core/core-schema.ts'
import { findSchema, type SchemaPorts } from './source.ts'
import { cliLikeSchema } from './testing/cli-like-schema.ts'

const SCHEMA = JSON.stringify(cliLikeSchema)
let directory: string
let calls: { readonly command: string; readonly args: readonly string[]; readonly options: ExecOptions | undefined }[]

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'schema-source-'))
  calls = []
})
afterEach(() => rm(directory, { recursive: true, force: true }))

type Answer = Partial<ExecResult> | Error

/** A Databricks CLI that answers so, and writes down how it was asked. */
function cli(answers: { version?: Answer; schema?: Answer } = {}): NonNullable<SchemaPorts['exec']> {
  const { version = { stdout: 'Databricks CLI v1.13.0\n' }, schema = { stdout: SCHEMA } } = answers
  return async (command, args, options) => {
    calls.push({ command, args, options })
    const answer = args[0] === '--version' ? version : schema
    if (answer instanceof Error) throw answer
    return { exitCode: 0, stdout: '', stderr: '', timedOut: false, ...answer }
  }
}

const ports = (more: Partial<SchemaPorts> = {}): SchemaPorts => ({
  workspace: directory,
  tempDirectory: directory,
  toolCache: join(directory, 'tools'),
  env: { PATH: '/bin', HOME: '/srv/me', DATABRICKS_TOKEN: 'dapi123', ARM_CLIENT_SECRET: 'abc' },
  ...more,
})

const asked = () => calls.map(({ command, args }) => [command, ...args].join(' '))
const cached = () => readdir(join(directory, 'tools', 'countersign-bundle-schema')).catch(() => [])

async function refusal(schemaPath: string): Promise<StepError> {
  try {
    await findSchema(ports({ schemaPath, exec: cli() }))
  } catch (error) {
    if (error instanceof StepError) return error
  }
  throw new Error('it was not refused')
}

describe('a file', () => {
  test('comes before all else', async () => {
    await writeFile(join(directory, 'bundle-schema.json'), SCHEMA)
    const found = await findSchema(ports({ schemaPath: 'bundle-schema.json', exec: cli() }))
    expect(found).toMatchObject({
      origin: 'input',
      schema: { complete: true },
      sentence: 'Fields were compared with the schema in "bundle-schema.json".',
    })
    expect(calls).toEqual([])
  })

  test.each(['missing.json', '.'])('that cannot be read is refused: %s', async (file) => {
    expect(await refusal(file)).toMatchObject({ code: 'BUNDLE_SCHEMA_UNREADABLE' })
  })

  test('that is no schema is refused, with the place', async () => {
    await writeFile(join(directory, 'a.json'), '{\n')
    expect(await refusal('a.json')).toMatchObject({
      code: 'BUNDLE_SCHEMA_INVALID',
      message: '"a.json" is no JSON Schema of a bundle.',
      problems: [{ message: 'The file is not JSON.', at: { file: 'a.json', line: 2, column: 1 } }],
    })
  })

  test('that is far too large is refused unread', async () => {
    await writeFile(join(directory, 'a.json'), Buffer.alloc(16 * 1024 * 1024 + 1))
    expect(await refusal('a.json')).toMatchObject({ message: '"a.json" is larger than 16 MB.' })
  })

  test('that never ends is refused', async () => {
    await symlink('/dev/zero', join(directory, 'a.json'))
    expect(await refusal('a.json')).toMatchObject({ code: 'BUNDLE_SCHEMA_INVALID' })
  })
})

describe('an installed Databricks CLI', () => {
  test('is asked without any credential, away from the repository, with a time limit', async () => {
    const found = await findSchema(ports({ exec: cli() }))
    expect(found).toMatchObject({
      origin: 'cli',
      schema: { complete: true },
      sentence: 'Fields were compared with the schema of the installed Databricks CLI 1.13.0.',
    })
    expect(asked()).toEqual(['databricks --version', 'databricks bundle schema'])
    for (const { options } of calls) {
      expect(options?.env).toEqual({ PATH: '/bin', HOME: '/srv/me' })
      expect(options?.cwd).toBe(directory)
      expect(options?.timeout).toBeGreaterThan(0)
    }
  })

  test('is not the one that lies in the repository', async () => {
    const PATH = [join(directory, 'node_modules', '.bin'), 'bin', '/bin'].join(delimiter)
    await findSchema(ports({ exec: cli(), env: { PATH } }))
    for (const { options } of calls) expect(options?.env).toEqual({ PATH: '/bin' })
  })

  test('is asked for its schema once for each version', async () => {
    await findSchema(ports({ exec: cli() }))
    await findSchema(ports({ exec: cli({ schema: new Error('not asked') }) }))
    await findSchema(ports({ exec: cli({ version: { stdout: 'Databricks CLI v1.14.0' } }) }))
    expect(asked().filter((line) => line.endsWith('schema'))).toHaveLength(2)
    expect(await cached()).toEqual(['1.13.0.json', '1.14.0.json'])
  })

  test('is asked again when what was kept is damaged', async () => {
    await findSchema(ports({ exec: cli() }))
    const file = join(directory, 'tools', 'countersign-bundle-schema', '1.13.0.json')
    const kept = await readFile(file, 'utf8')
    await writeFile(file, kept.replace('timeout_seconds', 'timeout_minutes'))
    expect((await findSchema(ports({ exec: cli() }))).origin).toBe('cli')
    expect(asked().filter((line) => line.endsWith('schema'))).toHaveLength(2)
    expect(await readFile(file, 'utf8')).toBe(kept)
  })

  test('is used even where nothing can be kept', async () => {
    await writeFile(join(directory, 'file'), '')
    const found = await findSchema(ports({ exec: cli(), toolCache: join(directory, 'file') }))
    expect(found.origin).toBe('cli')
  })

  test.each<[string, Parameters<typeof cli>[0], string]>([
    ['is missing', { version: new Error('not found') }, 'no Databricks CLI is installed'],
    ['says nothing', { version: { stdout: '' } }, 'the installed Databricks CLI did not tell its version'],
    [
      'hangs',
      { version: { stdout: '1.2.3', timedOut: true } },
      'the installed Databricks CLI did not tell its version',
    ],
    [
      'is the old one',
      { version: { stdout: 'Version 0.18.0' }, schema: { exitCode: 2, stderr: 'No such command' } },
      'the installed Databricks CLI 0.18.0 gave no usable schema',
    ],
    [
      'hangs at its schema',
      { schema: { timedOut: true } },
      'the installed Databricks CLI 1.13.0 gave no usable schema',
    ],
    [
      'prints something else',
      { schema: { stdout: 'hello' } },
      'the installed Databricks CLI 1.13.0 gave no usable schema',
    ],
    [
      'prints too much',
      { schema: new Error('too large') },
      'the installed Databricks CLI 1.13.0 gave no usable schema',
    ],
  ])('that %s leaves our own schema', async (_, answers, why) => {
    const found = await findSchema(ports({ exec: cli(answers) }))
    expect(found).toMatchObject({ origin: 'core', schema: { complete: false } })
    expect(found.sentence).toContain(`${why}.`)
    expect(await cached()).toEqual([])
  })

  test('a version cannot lead out of the tool cache', async () => {
    await findSchema(ports({ exec: cli({ version: { stdout: 'v1.2.3-../../../x' } }) }))
    for (const name of await cached()) expect(name).toMatch(/^1\.2\.3-[.]*\.json$/)
  })

  test('a cancelled job is cancelled', async () => {
    const cancelled = new StepError(kernelErrors.CANCELLED, 'cancelled')
    await expect(findSchema(ports({ exec: cli({ version: cancelled }) }))).rejects.toBe(cancelled)
  })
})

test('where no program is to be run, our own schema is used', async () => {
  expect(await findSchema(ports())).toMatchObject({ origin: 'core', schema: coreSchema })
})
