import { fileAtFault, LINE, MALFORMED, SNIFFING } from '../../engines/duckdb/malformed.ts'
import { engineErrors } from '../../engines/errors.ts'
import type { Source } from '../../engines/files/source.ts'
import { StepError } from '../../kernel/index.ts'
import { dataQualityErrors } from './errors.ts'

/** What the engine says before it reads a value: what it quotes are names, and in a file without header values. */
const BEFORE_READING = /^(Binder|Catalog|Parser) Error/
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g

const WITHHELD = 'what the engine says is not shown, since it may quote a value that the contract classifies.'

/**
 * An error of the engine as it is told: a file that is malformed is the file's fault. The engine quotes the line or
 * the value that stops it, and the text goes into the log and every report; where the contract masks a column,
 * only the class of the error and its place are told, and no cause goes with it.
 */
export function tellFailure(error: unknown, source: Source, discreet: boolean): unknown {
  if (!(error instanceof StepError)) return error
  const { message } = error
  switch (error.code) {
    case 'ENGINE_FAILED':
      if (MALFORMED.test(message)) return unreadable(error, source, discreet)
      return discreet ? new StepError(engineErrors.ENGINE_FAILED, withoutValues(message)) : error
    case 'ENGINE_OUT_OF_MEMORY':
    case 'ENGINE_DISK_FULL':
      // The engine's own words stand behind the colon, and a value may have been taken for them.
      return discreet ? new StepError(error.kind, message.replace(/:.*/s, '.'), hintOf(error)) : error
    default:
      return error
  }
}

function unreadable(error: StepError, source: Source, discreet: boolean): StepError {
  const file = fileAtFault(error, source.files)
  return new StepError(
    dataQualityErrors.DATA_UNREADABLE,
    `${source.pattern} cannot be read as ${source.format}: ${whatIsWrong(error.message, file, discreet)}`,
    {
      hint: 'Correct the file at the place that the message names, or name another in the input data.',
      ...(discreet ? {} : { cause: error }),
    },
  )
}

function whatIsWrong(message: string, file: string | undefined, discreet: boolean): string {
  if (SNIFFING.test(message)) {
    return `in ${file ?? 'one of its files'} a row has another number of values than the header, or a quote is never closed.`
  }
  if (!discreet) return message
  const line = LINE.exec(message)?.[1]
  const place = [line === undefined ? [] : `line ${line}`, file ?? []].flat().join(' of ')
  return `${classOf(message)}${place === '' ? '' : ` in ${place}`}: ${WITHHELD}`
}

function withoutValues(message: string): string {
  if (BEFORE_READING.test(message)) return message.replace(QUOTED, '"…"')
  return `${classOf(message)}: ${WITHHELD}`
}

function classOf(message: string): string {
  return /^[A-Z][A-Za-z ]* Error/.exec(message)?.[0] ?? 'Error'
}

function hintOf({ hint }: StepError): { readonly hint?: string } {
  return hint === undefined ? {} : { hint }
}
