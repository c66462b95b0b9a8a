import { open } from 'node:fs/promises'
import { constants, gunzipSync } from 'node:zlib'
import { type Problem, StepError } from '../../kernel/index.ts'
import { dataQualityErrors } from './errors.ts'
import type { SourceFormat } from './source.ts'
import { show } from './source-find.ts'

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
const MAGIC = 'PAR1'
const ENCRYPTED = 'PARE'
/** Magic, footer length, magic. */
const LEAST_PARQUET = 12

/**
 * The one format of the files, after a look at each one's size and first and last bytes.
 * @throws StepError `DATA_NOT_USABLE` that lists the files at fault
 */
export async function inspectFiles(
  files: readonly string[],
  declared: string | undefined,
  workspace: string,
): Promise<{ readonly format: SourceFormat; readonly bytes: number; readonly delimiter?: string }> {
  const problems: Problem[] = []
  const formats = new Map<SourceFormat, string>()
  let bytes = 0
  for (const file of files) {
    const shown = show(file, workspace)
    const format = formatOf(file, declared)
    if (typeof format !== 'string') {
      problems.push({ message: `${shown}: ${format.message}`, hint: format.hint })
      continue
    }
    formats.set(format, formats.get(format) ?? shown)
    const looked = await lookAt(file, format)
    if ('message' in looked) problems.push({ ...looked, message: `${shown} ${looked.message}` })
    else bytes += looked.bytes
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
  const [first = ''] = files
  return { format, bytes, ...(format === 'csv' ? { delimiter: await delimiterOf(first) } : {}) }
}

const DELIMITERS = [',', ';', '\t', '|']
const HEADER_BYTES = 64 * 1024

/** A tab for `.tsv`; otherwise the delimiter that the header line holds most often outside of quotes; a comma when it holds none. */
async function delimiterOf(file: string): Promise<string> {
  if (/\.tsv(\.\w+)?$/i.test(file)) return '\t'
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0)
    const start = buffer.subarray(0, bytesRead)
    // A part of a gzip stream: what is there is enough.
    const plain = /\.gz$/i.test(file) ? gunzipSync(start, { finishFlush: constants.Z_SYNC_FLUSH }) : start
    const header =
      /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(plain.toString('utf8'))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? ''
    const count = (delimiter: string) => header.split(delimiter).length
    return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best))
  } catch {
    // Not gzip, or not readable: the engine says so in its own words.
    return ','
  } finally {
    await handle.close()
  }
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

async function lookAt(file: string, format: SourceFormat): Promise<{ readonly bytes: number } | Problem> {
  try {
    const handle = await open(file, 'r')
    try {
      const { size } = await handle.stat()
      if (size === 0)
        return { message: 'is empty: 0 bytes.', hint: 'An empty file proves nothing; see how it was written.' }
      const head = await readAt(handle, 0, Math.min(4, size))
      if (format !== 'parquet') {
        if (head !== MAGIC) return { bytes: size }
        return {
          message: `is Parquet, not ${format}.`,
          hint: 'Correct its name, or the format of the contract’s server.',
        }
      }
      if (head === ENCRYPTED)
        return { message: 'is encrypted Parquet.', hint: 'Write it without encryption for the check.' }
      if (head !== MAGIC)
        return {
          message: 'is not Parquet: it does not start with PAR1.',
          hint: 'See how it was written, or correct its name.',
        }
      const tail = size < LEAST_PARQUET ? '' : await readAt(handle, size - 4, 4)
      const footer =
        size < LEAST_PARQUET ? 0 : (await handle.read(Buffer.alloc(4), 0, 4, size - 8)).buffer.readUInt32LE()
      if (tail !== MAGIC || footer === 0 || footer + LEAST_PARQUET > size) {
        return {
          message: 'is truncated Parquet: its footer is missing.',
          hint: 'Write or copy it again; the writer did not finish.',
        }
      }
      return { bytes: size }
    } finally {
      await handle.close()
    }
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    return { message: `cannot be read (${code}).`, hint: 'Check its permissions.' }
  }
}

async function readAt(handle: Awaited<ReturnType<typeof open>>, at: number, length: number): Promise<string> {
  const { buffer } = await handle.read(Buffer.alloc(length), 0, length, at)
  return buffer.toString('latin1')
}

function notUsable(problems: readonly Problem[]): StepError {
  const shown = problems.slice(0, SHOWN)
  const rest = problems.length - shown.length
  const [only] = problems
  if (only !== undefined && problems.length === 1) {
    return new StepError(
      dataQualityErrors.DATA_NOT_USABLE,
      only.message,
      only.hint === undefined ? {} : { hint: only.hint },
    )
  }
  return new StepError(dataQualityErrors.DATA_NOT_USABLE, `${problems.length} files cannot be used.`, {
    problems: rest === 0 ? shown : [...shown, { message: `…and ${rest} more.` }],
  })
}
