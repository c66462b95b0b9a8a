import type { SqlEngine, SqlRow } from '../../engines/engine.ts'
import type { Source } from '../../engines/files/source.ts'
import { type Clock, StepError, type StepHost } from '../../kernel/index.ts'
import { tellFailure } from './execute-failure.ts'
import type { ExecutedQuery } from './result.ts'

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

export function openSession(options: {
  readonly engine: SqlEngine
  readonly host: Pick<StepHost, 'log' | 'progress' | 'signal'>
  readonly clock: Pick<Clock, 'monotonic'>
  readonly source: Source
  readonly name: string
  /** The contract masks a column: no value may stand in an error. */
  readonly discreet: boolean
}): Session {
  const { engine, host, clock, source, name, discreet } = options
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
          throw tellFailure(error, source, discreet)
        })
      const seconds = Math.round(clock.monotonic() - started) / 1000
      queries.push({ purpose, sql, seconds })
      const result = { rows, query: queries.length - 1 }
      asked.set(sql, result)
      return result
    },
  }
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
