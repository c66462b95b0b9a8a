import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { byCodeUnit, messageOf } from '../../kernel/index.ts'

/** What a Delta table consists of at its last version. */
export interface DeltaSnapshot {
  readonly version: number
  /** Absolute, in code-unit order: files whose rows are all in the table. */
  readonly files: readonly string[]
  /** Stored in the files' paths, as `key=value`. */
  readonly partitionColumns: readonly string[]
}

/** Rows of a checkpoint, each an action of the log. */
export type ReadCheckpoint = (files: readonly string[]) => Promise<readonly DeltaAction[]>

/** A line of the log: one of these, or a kind that says nothing about which files count. */
export interface DeltaAction {
  readonly add?: AddFile | null
  readonly remove?: { readonly path: string } | null
  readonly metaData?: {
    readonly partitionColumns?: readonly string[]
    readonly configuration?: Readonly<Record<string, string>> | null
  } | null
  readonly protocol?: { readonly minReaderVersion: number; readonly readerFeatures?: readonly string[] | null } | null
  readonly sidecar?: unknown
}

interface AddFile {
  /** A URI, relative to the table. */
  readonly path: string
  readonly size?: number | string
  readonly partitionValues?: Readonly<Record<string, string | null>>
  readonly deletionVector?: unknown
}

/** Why the table cannot be read, as the end of a sentence that names it. */
export class DeltaRefused extends Error {}

/** Features of a table that change nothing for who reads its files as they are. */
const HARMLESS = new Set(['timestampNtz', 'vacuumProtocolCheck', 'v2Checkpoint', 'deletionVectors', 'columnMapping'])
const LOG = '_delta_log'

/** Whether the directory is a Delta table. */
export async function isDeltaTable(directory: string): Promise<boolean> {
  return await stat(join(directory, LOG)).then(
    (stats) => stats.isDirectory(),
    () => false,
  )
}

/**
 * Which files of a Delta table count: its log replayed from the last checkpoint (Delta Transaction Log Protocol,
 * "Action Reconciliation"). Files that were removed or replaced lie there still, and do not count.
 * @throws DeltaRefused when the log has a gap, a file is missing or of another size, or the table uses a feature by which
 *   its files do not mean what they say: deletion vectors, mapped column names, widened types
 */
export async function deltaSnapshot(table: string, readCheckpoint: ReadCheckpoint): Promise<DeltaSnapshot> {
  const log = await readLog(table)
  const actions = log.checkpoint.length === 0 ? [] : await readCheckpoint(log.checkpoint)
  const state = new State()
  for (const action of actions) state.apply(action)
  for (const file of log.commits) for await (const action of readCommit(file)) state.apply(action)
  state.refuseUnreadable()
  const files: string[] = []
  for (const add of state.adds.values()) files.push(await liveFile(table, add, state.partitionColumns))
  return { version: log.version, files: files.sort(byCodeUnit), partitionColumns: state.partitionColumns }
}

/** What is known of the table after some of its log. */
class State {
  readonly adds = new Map<string, AddFile>()
  partitionColumns: readonly string[] = []
  #configuration: Readonly<Record<string, string>> = {}
  #protocol: NonNullable<DeltaAction['protocol']> | undefined

  apply({ add, remove, metaData, protocol, sidecar }: DeltaAction): void {
    if (sidecar != null)
      throw new DeltaRefused('its checkpoint is kept in sidecar files (V2), which this step does not read')
    if (add != null) this.adds.set(add.path, add)
    if (remove != null) this.adds.delete(remove.path)
    if (protocol != null) this.#protocol = protocol
    if (metaData != null) {
      this.partitionColumns = metaData.partitionColumns ?? []
      this.#configuration = metaData.configuration ?? {}
    }
  }

  refuseUnreadable(): void {
    if (this.#protocol === undefined) throw new DeltaRefused('its log states no protocol')
    const { minReaderVersion, readerFeatures } = this.#protocol
    if (minReaderVersion > 3)
      throw new DeltaRefused(`its readers must know protocol ${minReaderVersion}; this step knows 3`)
    const unknown = (readerFeatures ?? []).filter((feature) => !HARMLESS.has(feature))
    if (unknown.length > 0) throw new DeltaRefused(`it uses ${unknown.join(', ')}, which this step does not know`)
    if ((this.#configuration['delta.columnMapping.mode'] ?? 'none') !== 'none')
      throw new DeltaRefused('its columns have other names in the files (column mapping)')
    if ([...this.adds.values()].some(({ deletionVector }) => deletionVector != null))
      throw new DeltaRefused('some of its rows are deleted by deletion vectors, which this step does not read')
  }
}

interface Log {
  readonly version: number
  /** The files of the last checkpoint. */
  readonly checkpoint: readonly string[]
  /** Commits after it, in order. */
  readonly commits: readonly string[]
}

/** `00000000000000000012.json`, `….checkpoint.parquet`, `….checkpoint.0000000001.0000000003.parquet` */
const NAME = /^(\d{20})\.(?:(json)|checkpoint(?:\.(\d{10})\.(\d{10}))?\.parquet)$/

async function readLog(table: string): Promise<Log> {
  const names = await readdir(join(table, LOG)).catch((error: unknown) => {
    throw new DeltaRefused(`its log cannot be listed: ${messageOf(error)}`)
  })
  const commits = new Map<number, string>()
  const parts = new Map<number, { readonly of: number; readonly files: string[] }>()
  for (const name of names.sort(byCodeUnit)) {
    const [, digits, json, , of] = NAME.exec(name) ?? []
    if (digits === undefined) continue
    const [version, file] = [Number(digits), join(table, LOG, name)]
    if (json !== undefined) commits.set(version, file)
    else {
      const known = parts.get(version)
      // A checkpoint of one file and one of several say the same; the first that is whole is taken.
      if (known === undefined || known.of !== Number(of ?? 1)) {
        if (known === undefined || known.files.length < known.of)
          parts.set(version, { of: Number(of ?? 1), files: [file] })
      } else known.files.push(file)
    }
  }
  const whole = [...parts].filter(([, { of, files }]) => files.length === of).map(([version]) => version)
  const start = Math.max(-1, ...whole)
  const version = Math.max(start, ...commits.keys())
  if (version < 0) throw new DeltaRefused('its log is empty')
  const after: string[] = []
  for (let next = start + 1; next <= version; next++) {
    const file = commits.get(next)
    if (file === undefined) throw new DeltaRefused(`its log lacks version ${next} of ${version}`)
    after.push(file)
  }
  return { version, checkpoint: parts.get(start)?.files ?? [], commits: after }
}

/** The actions of a commit, one by one: a log may hold more than fits into memory, and most of it says nothing of files. */
async function* readCommit(file: string): AsyncGenerator<DeltaAction> {
  const name = file.split(sep).at(-1)
  let number = 0
  try {
    for await (const line of linesOf(file)) {
      number++
      if (line === undefined) throw new DeltaRefused(`line ${number} of its log file ${name} is too long for an action`)
      if (line.trim() === '') continue
      const action = JSON.parse(line) as DeltaAction | null
      if (typeof action !== 'object' || action === null)
        throw new DeltaRefused(`line ${number} of its log file ${name} is no action`)
      yield action
    }
  } catch (error) {
    if (error instanceof DeltaRefused) throw error
    if (error instanceof SyntaxError) throw new DeltaRefused(`line ${number} of its log file ${name} is no JSON`)
    throw new DeltaRefused(`its log file ${name} cannot be read: ${messageOf(error)}`)
  }
}

/** An action holds the name of a file, its statistics and a few tags. */
const MOST_CHARACTERS = 16 * 2 ** 20

/** The lines of a text, and `undefined` as the last one where it is too long to be kept. */
async function* linesOf(file: string): AsyncGenerator<string | undefined> {
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 2 ** 20 })) {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
    if (rest.length > MOST_CHARACTERS) return yield undefined
  }
  yield rest
}

async function liveFile(table: string, { path, size, partitionValues = {} }: AddFile, columns: readonly string[]) {
  const relative = decoded(path)
  const file = resolve(table, relative)
  if (/^[a-z][a-z0-9+.-]*:/i.test(path) || !file.startsWith(resolve(table) + sep))
    throw new DeltaRefused(`its file ${JSON.stringify(path)} lies outside of it, as those of a shallow clone do`)
  const stats = await stat(file).catch(() => undefined)
  if (stats?.isFile() !== true) throw new DeltaRefused(`its file ${JSON.stringify(relative)} is missing`)
  if (size !== undefined && stats.size !== Number(size))
    throw new DeltaRefused(`its file ${JSON.stringify(relative)} has ${stats.size} bytes; the log says ${size}`)
  const inPath = new Map(relative.split('/').flatMap((part) => keyed(part)))
  for (const column of columns) {
    const value = partitionValues[column]
    if (value === null || value === '')
      throw new DeltaRefused(`its partition column "${column}" has rows without a value`)
    if (value === undefined || inPath.get(column) !== value)
      throw new DeltaRefused(`the path of its file ${JSON.stringify(relative)} does not hold the partition ${column}`)
  }
  return file
}

function keyed(part: string): (readonly [string, string])[] {
  const [, key, value] = /^([^=]+)=(.*)$/s.exec(part) ?? []
  return key === undefined || value === undefined ? [] : [[decoded(key), decoded(value)]]
}

function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}
