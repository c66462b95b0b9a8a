import { duckDbOptions } from '../../engines/duckdb/step-options.ts'
import type { SqlEngine } from '../../engines/engine.ts'
import type { Source } from '../../engines/files/source.ts'
import type { Clock, Finding, Inputs, Json, Section, StepHost } from '../../kernel/index.ts'
import type { Gate } from './config/gate.ts'
import type { EvaluationFacts } from './data/predictions.ts'
import { tellUnreadable } from './data/unreadable.ts'
import type { Reading } from './decide/reading.ts'
import type { inputs } from './definition.ts'
import type { Look } from './looks/take-look.ts'
import type { RegisteredCandidate } from './write-back.ts'

/** What a mode reads and measures with. */
export interface ModeContext {
  readonly gate: Gate
  readonly inputs: Inputs<typeof inputs>
  readonly host: StepHost
  readonly clock: Clock
  /** Of each one-sided bound. */
  readonly alpha: number
  /** Told who the candidate is in its registry, as soon as that is known; `undefined` for a file. */
  readonly onCandidate: (found: RegisteredCandidate | undefined) => void
}

/** What a mode has measured, before anything is decided. */
export interface ModeReading {
  readonly readings: readonly Reading[]
  /** Of the evaluation rows, where there are any. */
  readonly facts?: EvaluationFacts
  /** The look at these rows that the ledger holds; it sets the level. */
  readonly look?: Look | undefined
  /** Label and value of what the verdict stands on. */
  readonly grounds: readonly (readonly [label: string, value: string])[]
  readonly sections: readonly Section[]
  readonly findings: readonly Finding[]
  readonly data: { readonly [key: string]: Json | undefined }
  readonly runFacts: { readonly [key: string]: Json | undefined }
}

/** Opens DuckDB over the files of the models, and closes it when the work is done. */
export async function withEngine<T>(
  context: Pick<ModeContext, 'inputs' | 'host'>,
  sources: readonly (Source | undefined)[],
  work: (engine: SqlEngine) => Promise<T>,
): Promise<T> {
  const { openDuckDb } = await import('../../engines/duckdb/open.ts')
  const files = sources.flatMap((source) => source?.files ?? [])
  const engine = await openDuckDb({ ...duckDbOptions(context.inputs, context.host), files })
  try {
    return await work(engine)
  } catch (error) {
    throw tellUnreadable(error, sources)
  } finally {
    await engine.close()
  }
}
