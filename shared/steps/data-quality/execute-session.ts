import { basename } from 'node:path'
import type { SqlEngine, SqlRow } from '../../engines/engine.ts'
import { type Clock, StepError, type StepHost } from '../../kernel/index.ts'
import { dataQualityErrors } from './errors.ts'
import type { ExecutedQuery } from './result.ts'
import type { Source } from './source.ts'

/** Runs and records the queries of one dataset. The same text is asked once. */
export interface Session {
  readonly engine: SqlEngine
  readonly queries: readonly ExecutedQuery[]
  ask(purpose: ExecutedQuery['purpose'], sql: string): Promise<Asked>
}

export interface Asked {
  readonly rows: readonly SqlRow[]
  /** Its number in {@link Session.queries}. */
  readonly query: number
}

/** What the engine says when the file is at fault, not the query. */
const MALFORMED =
  /CSV Error|Error when sniffing|Malformed JSON|JSON transform error|Invalid Error: .*(utf-?8|unicode)|TProtocolException|not a Parquet file|Parquet file .*corrupt|Failed to read Parquet|Snappy|ZSTD|decompress|Invalid unicode/i

export function openSession(options: {
  readonly engine: SqlEngine
  readonly host: Pick<StepHost, 'log' | 'progress' | 'signal'>
  readonly clock: Pick<Clock, 'monotonic'>
  readonly source: Source
  readonly name: string
}): Session {
  const { engine, host, clock, source, name } = options
  const queries: ExecutedQuery[] = []
  const asked = new Map<string, Asked>()
  return {
    engine,
    queries,
    async ask(purpose, sql) {
      const before = asked.get(sql)
      if (before !== undefined) return before
      const started = clock.monotonic()
      const rows = await engine
        .query(sql, {
          signal: host.signal,
          onProgress: (fraction) => host.progress(`${name}: ${purpose}`, fraction),
        })
        .catch((error: unknown) => {
          throw malformed(error, source) ?? error
        })
      const seconds = Math.round(clock.monotonic() - started) / 1000
      queries.push({ purpose, sql, seconds })
      const result = { rows, query: queries.length - 1 }
      asked.set(sql, result)
      return result
    },
  }
}

function malformed(error: unknown, source: Source): StepError | undefined {
  if (!(error instanceof StepError) || !MALFORMED.test(error.message)) return undefined
  const sniffed = /Error when sniffing file "(.*?)"/.exec(error.message)?.[1]
  const what =
    sniffed === undefined
      ? error.message
      : `in ${basename(sniffed)} a row has another number of values than the header, or a quote is never closed.`
  return new StepError(
    dataQualityErrors.DATA_UNREADABLE,
    `${source.pattern} cannot be read as ${source.format}: ${what}`,
    { hint: 'Correct the file at the place that the message names, or name another in the input data.', cause: error },
  )
}

/** Whether a query failed over a value in the data (an overflow, a cast), so that other checks may still be asked. */
export function isValueError(error: unknown): error is StepError {
  return (
    error instanceof StepError &&
    error.code === 'ENGINE_FAILED' &&
    /^(Out of Range|Conversion|Invalid Input|Binder) Error/.test(error.message)
  )
}

export function isOutOfMemory(error: unknown): error is StepError {
  return error instanceof StepError && error.code === 'ENGINE_OUT_OF_MEMORY'
}
