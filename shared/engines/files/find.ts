import { stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { StepError } from '../../kernel/index.ts'
import { DeltaRefused, deltaSnapshot, isDeltaTable, type ReadCheckpoint } from './delta-log.ts'
import { fileErrors } from './errors.ts'
import { expandGlob, splitGlob } from './glob.ts'

export interface FoundFiles {
  readonly files: readonly string[]
  /** Keys of the `key=value` directories that every file is below, from the outermost. */
  readonly partitions: readonly string[]
  /** Of a Delta table, whose files these are: the version that was read. */
  readonly deltaVersion?: number
}

export interface WantedFiles {
  readonly dataset: string
  readonly pattern: string
  /** Who names the pattern. */
  readonly by: string
  readonly workspace: string
  /** How a message writes a path. */
  readonly shown: (path: string) => string
  /** With it, a pattern may name the directory of a Delta table. */
  readonly readCheckpoint?: ReadCheckpoint
}

/** An address may hold a password, or a signature in its query that lets whoever reads the log read the data. */
function withoutSecrets(address: string): string {
  return address.replace(/\/\/.*@/s, '//***@').replace(/[?#].*$/s, '?***')
}

/** @throws StepError when nothing matches, or what matches is not to be read file by file. */
export async function findFiles(wanted: WantedFiles): Promise<FoundFiles> {
  const { dataset, pattern, by, workspace, shown } = wanted
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(pattern)?.[1]
  if (scheme !== undefined) {
    throw notFound(
      `${dataset}: ${JSON.stringify(withoutSecrets(pattern))} (${by}) is a ${scheme} address; this step reads local files.`,
      {
        hint: 'Fetch the files in an earlier step and name their path.',
      },
    )
  }
  const { base, rest } = splitGlob(pattern, workspace)
  if (rest.length === 0 && wanted.readCheckpoint !== undefined && (await isDeltaTable(base)))
    return await deltaFiles(base, wanted, wanted.readCheckpoint)
  const all = await expandGlob(pattern, workspace)
  const files = rest.length === 0 ? all : all.filter((file) => !isBookkeeping(file, base, rest))
  if (files.length === 0) throw await nothingThere(wanted, base, rest.length > 0, all.length > 0)
  const delta = await deltaTable(files)
  if (delta !== undefined) {
    throw notUsable(
      `${dataset}: ${shown(delta)} is a Delta table; its files also hold rows that were deleted or replaced.`,
      {
        hint:
          wanted.readCheckpoint === undefined
            ? 'Export the rows to check as Parquet, and name that path.'
            : 'Name the directory of the table itself.',
      },
    )
  }
  return { files, partitions: partitionKeys(files, wanted) }
}

/** The files of a Delta table's last version. */
async function deltaFiles(table: string, wanted: WantedFiles, readCheckpoint: ReadCheckpoint): Promise<FoundFiles> {
  const named = `${wanted.dataset}: the Delta table ${wanted.shown(table)}`
  try {
    const { files, version } = await deltaSnapshot(table, readCheckpoint)
    if (files.length === 0) throw notFound(`${named} holds no row.`, { hint: 'Write its rows, then run again.' })
    return { files, partitions: partitionKeys(files, wanted), deltaVersion: version }
  } catch (error) {
    if (!(error instanceof DeltaRefused)) throw error
    throw notUsable(`${named} cannot be read: ${error.message}.`, {
      hint: 'Fetch the whole table, or export its rows as Parquet and name that path.',
    })
  }
}

/** `_SUCCESS`, `_delta_log/…`: what writers leave beside data, unless it was asked for by name. */
function isBookkeeping(file: string, base: string, rest: readonly string[]): boolean {
  if (rest.some((part) => part.startsWith('_'))) return false
  return relative(base, file)
    .split(sep)
    .some((part) => part.startsWith('_') && !part.includes('='))
}

/** The directory above the files that holds a Delta log. */
async function deltaTable(files: readonly string[]): Promise<string | undefined> {
  const seen = new Set<string>()
  for (const file of files) {
    for (let directory = dirname(file); !seen.has(directory); directory = dirname(directory)) {
      seen.add(directory)
      if ((await kindOf(join(directory, '_delta_log'))) === 'directory') return directory
    }
  }
  return undefined
}

/**
 * Keys of the `key=value` directories, from the workspace down, or from where the path leaves it.
 * @throws StepError when the files do not agree, or when the engine, which reads whole paths, would see more of them
 */
function partitionKeys(files: readonly string[], { dataset, workspace, shown }: WantedFiles): readonly string[] {
  const keyed = files.map((file) => ({ file, keys: keysIn(relative(workspace, dirname(file))) }))
  const [first = { file: '', keys: [] }, ...others] = keyed
  const shared = first.keys.filter((key) => others.every(({ keys }) => keys.includes(key)))
  if (shared.length === 0) return []
  const odd = others.find(
    ({ keys }) => keys.length !== first.keys.length || !first.keys.every((key) => keys.includes(key)),
  )
  if (odd !== undefined) {
    const told = [first, odd].map(({ file, keys }) => `${shown(file)} is below ${keys.join(', ')}`)
    throw notUsable(
      `${dataset}: ${told.join(', and ')}; key=value directories become columns, which all files must have.`,
      {
        hint: 'Narrow the pattern to files below the same keys.',
      },
    )
  }
  const above = keysIn(dirname(first.file)).slice(0, -first.keys.length)
  if (above.length === 0) return shared
  throw notUsable(
    `${dataset}: the workspace itself lies below ${above.map((key) => `a directory ${key}=…`).join(' and ')}, which the engine would take for a column beside ${shared.join(', ')}.`,
    { hint: 'Run the step in a workspace whose path holds no key=value directory.' },
  )
}

/** As the engine reads them: a part with one `=`. */
function keysIn(path: string): string[] {
  return path.split(sep).flatMap((part) => /^([^=?\n]+)=[^=?\n]*$/.exec(part)?.[1] ?? [])
}

async function nothingThere(
  { dataset, pattern, by, shown }: WantedFiles,
  base: string,
  isGlob: boolean,
  onlyBookkeeping: boolean,
): Promise<StepError> {
  const named = JSON.stringify(pattern)
  if (onlyBookkeeping) {
    return notFound(`${dataset}: ${named} (${by}) matches only bookkeeping files, whose names start with "_".`, {
      hint: 'Name the data files.',
    })
  }
  if (!isGlob && (await kindOf(base)) === 'directory') {
    return notUsable(`${dataset}: ${named} (${by}) is a directory, not a file.`, {
      hint: `Say which files in it are meant, e.g. ${join(pattern, '**', '*.parquet')}`,
    })
  }
  let nearestDirectory = isGlob ? base : dirname(base)
  while ((await kindOf(nearestDirectory)) !== 'directory') nearestDirectory = dirname(nearestDirectory)
  const what = isGlob ? `No file matches ${named}` : `There is no file ${named}`
  return notFound(`${dataset}: ${what} (${by}); the nearest directory that exists is ${shown(nearestDirectory)}.`, {
    hint: `Correct the path; it is taken relative to the workspace. ${basename(base)} may be misspelt, or not fetched yet.`,
  })
}

async function kindOf(path: string): Promise<'file' | 'directory' | undefined> {
  return stat(path).then(
    (stats) => (stats.isDirectory() ? 'directory' : 'file'),
    () => undefined,
  )
}

/** Relative to the workspace where it is inside. */
export function show(path: string, workspace: string): string {
  const inside = relative(workspace, resolve(path))
  if (inside === '') return 'the workspace itself'
  return inside.startsWith('..') ? path : inside.split(sep).join('/')
}

function notFound(message: string, options: { readonly hint: string }): StepError {
  return new StepError(fileErrors.DATA_NOT_FOUND, message, options)
}

function notUsable(message: string, options: { readonly hint: string }): StepError {
  return new StepError(fileErrors.DATA_NOT_USABLE, message, options)
}
