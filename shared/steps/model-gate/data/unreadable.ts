import { fileAtFault, LINE, MALFORMED, SNIFFING } from '../../../engines/duckdb/malformed.ts'
import { fileErrors } from '../../../engines/files/errors.ts'
import type { Source } from '../../../engines/files/source.ts'
import { StepError } from '../../../kernel/index.ts'

/**
 * An error of the engine as it is told: a file that is malformed is the file's fault, and running again does not help. What the
 * engine quotes of it are values of people's loans and trades, so only the place is told, and no cause goes with it.
 */
export function tellUnreadable(error: unknown, sources: readonly (Source | undefined)[]): unknown {
  if (!(error instanceof StepError) || error.code !== 'ENGINE_FAILED' || !MALFORMED.test(error.message)) return error
  const files = sources.flatMap((source) => source?.files ?? [])
  const file = fileAtFault(error, files) ?? 'One of the files'
  return new StepError(fileErrors.DATA_NOT_USABLE, `${file} cannot be read: ${whatIsWrong(error.message)}.`, {
    hint: 'Correct the file, or write it again; CSV and JSON are UTF-8.',
  })
}

function whatIsWrong(message: string): string {
  if (SNIFFING.test(message)) return 'a row has another number of values than the header, or a quote is never closed'
  const line = LINE.exec(message)?.[1]
  const where = line === undefined ? 'it' : `line ${line}`
  if (/unicode|utf-?8/i.test(message)) return `${where} is not UTF-8 text`
  return line === undefined ? 'it is damaged' : `${where} does not fit the lines before it`
}
