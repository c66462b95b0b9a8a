import { type Problem, StepError } from '../../kernel/index.ts'
import { delimiterOf, headerNames } from './delimiter.ts'
import { fileErrors } from './errors.ts'
import { lookAt } from './look.ts'
import type { SourceFormat } from './source.ts'

const EXTENSION = /\.(parquet|pq|parq|csv|tsv|json|jsonl|ndjson)(?:\.(?:gz|zst|snappy))?$/i
const FORMATS: Readonly<Record<string, SourceFormat>> = {
  parquet: 'parquet',
  pq: 'parquet',
  parq: 'parquet',
  csv: 'csv',
  tsv: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
}

/** Mistakes shown; a thousand broken files are one mistake. */
const SHOWN = 20

/**
 * The one format of the files, after a look at each; of CSV, the delimiter and the header of the first.
 * @throws StepError `DATA_NOT_USABLE` that lists the files at fault
 */
export async function inspectFiles(
  files: readonly string[],
  {
    declared,
    shown,
    signal,
  }: {
    readonly declared: string | undefined
    /** How a message writes a path. */
    readonly shown: (path: string) => string
    readonly signal: AbortSignal
  },
): Promise<{
  readonly format: SourceFormat
  readonly bytes: number
  readonly delimiter?: string
  readonly header?: readonly string[]
}> {
  const problems: Problem[] = []
  const formats = new Map<SourceFormat, string>()
  let bytes = 0
  let delimiter: string | undefined
  let header: readonly string[] | undefined
  for (const file of files) {
    const name = shown(file)
    const format = formatOf(file, declared)
    if (typeof format !== 'string') {
      problems.push({ message: `${name}: ${format.message}`, hint: format.hint })
      continue
    }
    formats.set(format, formats.get(format) ?? name)
    const looked = await lookAt(file, format, signal)
    if ('message' in looked) {
      problems.push({ ...looked, message: `${name} ${looked.message}` })
      continue
    }
    bytes += looked.bytes
    if (format === 'csv') delimiter ??= delimiterOf(file, looked.head)
    if (delimiter !== undefined) header ??= headerNames(looked.head, delimiter)
  }
  const [format] = formats.keys()
  if (formats.size > 1) {
    const examples = [...formats].map(([one, file]) => `${file} is ${one}`).join(', ')
    problems.push({
      message: `The files are of different formats: ${examples}.`,
      hint: 'Narrow the pattern, e.g. *.parquet',
    })
  }
  if (problems.length > 0 || format === undefined) throw notUsable(problems)
  return { format, bytes, ...(delimiter === undefined || header === undefined ? {} : { delimiter, header }) }
}

function formatOf(file: string, declared: string | undefined): SourceFormat | { message: string; hint: string } {
  const name = declared?.toLowerCase()
  if (name !== undefined) {
    return (
      FORMATS[name] ?? {
        message: `the contract's format ${JSON.stringify(declared)} is not one that this step reads.`,
        hint: 'It reads parquet, csv and json.',
      }
    )
  }
  const extension = EXTENSION.exec(file)?.[1]?.toLowerCase() ?? ''
  return (
    FORMATS[extension] ?? {
      message: 'its name does not say what it holds.',
      hint: 'Names end in .parquet, .csv, .tsv, .json, .jsonl or .ndjson (or .gz after that); or set the format of the contract’s server.',
    }
  )
}

function notUsable(problems: readonly Problem[]): StepError {
  const shown = problems.slice(0, SHOWN)
  const rest = problems.length - shown.length
  const [only] = problems
  if (only !== undefined && problems.length === 1) {
    return new StepError(fileErrors.DATA_NOT_USABLE, only.message, only.hint === undefined ? {} : { hint: only.hint })
  }
  return new StepError(fileErrors.DATA_NOT_USABLE, `${problems.length} files cannot be used.`, {
    problems: rest === 0 ? shown : [...shown, { message: `…and ${rest} more.` }],
  })
}
