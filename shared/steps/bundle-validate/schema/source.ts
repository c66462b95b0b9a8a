import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Host, messageOf, StepError } from '../../../kernel/index.ts'
import { readUpTo } from '../load/disk.ts'
import { coreSchema } from './core/core-schema.ts'
import { schemaErrors } from './errors.ts'
import { type InstalledCli, schemaOfCli } from './installed-cli.ts'
import { type BundleSchema, MAX_SCHEMA_BYTES } from './schema.ts'

export interface FoundSchema {
  readonly origin: 'input' | 'cli' | 'core'
  readonly schema: BundleSchema
  /** Which schema it is, and why: one sentence for the report. */
  readonly sentence: string
  /** Of the file, where it is one that the job or the change has brought. */
  readonly sha256?: string
}

export interface SchemaPorts {
  /** The input `schema-path`, relative to the workspace. */
  readonly schemaPath?: string | undefined
  readonly workspace: string
  readonly tempDirectory: string
  readonly toolCache: string
  /** Of the host; only what a program needs to run is handed on. */
  readonly env: Readonly<Record<string, string | undefined>>
  /** Absent: no program is to be run. */
  readonly exec?: Host['exec'] | undefined
}

/**
 * The schema of the input, else that of an installed Databricks CLI, else our own.
 * @throws StepError when the input names a file that is no schema of a bundle, and when the job is cancelled.
 */
export async function findSchema(ports: SchemaPorts): Promise<FoundSchema> {
  if (ports.schemaPath !== undefined) return schemaOfFile(ports.schemaPath, ports.workspace)
  const installed = await installedSchema(ports)
  if (installed.root !== undefined) {
    const sentence = `Fields were compared with the schema of the installed Databricks CLI ${installed.version}.`
    return { origin: 'cli', schema: { complete: true, root: installed.root }, sentence }
  }
  const sentence = `Fields were compared with Countersign's own schema, which knows the most used of them: ${installed.why}.`
  return { origin: 'core', schema: coreSchema, sentence }
}

async function installedSchema({ exec, ...ports }: SchemaPorts): Promise<InstalledCli> {
  if (exec === undefined) return { root: undefined, why: 'no Databricks CLI was asked' }
  return schemaOfCli({ ...ports, exec })
}

async function schemaOfFile(file: string, workspace: string): Promise<FoundSchema> {
  const { readJsonSchema } = await import('./json-schema.ts')
  const bytes = readSchemaFile(file, workspace)
  const root = readJsonSchema(file, bytes)
  if (!('kind' in root)) {
    throw new StepError(schemaErrors.BUNDLE_SCHEMA_INVALID, `"${file}" is no JSON Schema of a bundle.`, {
      hint: 'Write it with "databricks bundle schema", or leave "schema-path" empty.',
      problems: root,
    })
  }
  return {
    origin: 'input',
    schema: { complete: true, root },
    sentence: `Fields were compared with the schema in "${file}".`,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
}

/** A file of the workspace may be a link to one that never ends, or to one that lets its reader wait. */
function readSchemaFile(file: string, workspace: string): Uint8Array {
  let bytes: Uint8Array
  try {
    bytes = readUpTo(resolve(workspace, file), MAX_SCHEMA_BYTES + 1)
  } catch (cause) {
    throw new StepError(schemaErrors.BUNDLE_SCHEMA_UNREADABLE, `"${file}" cannot be read: ${messageOf(cause)}`, {
      hint: 'Correct "schema-path", or check that an earlier step writes the file.',
      cause,
    })
  }
  if (bytes.byteLength <= MAX_SCHEMA_BYTES) return bytes
  const limit = `${MAX_SCHEMA_BYTES / 1024 / 1024} MB`
  throw new StepError(schemaErrors.BUNDLE_SCHEMA_UNREADABLE, `"${file}" is larger than ${limit}.`, {
    hint: 'The schema that "databricks bundle schema" prints has about 1 MB.',
  })
}
