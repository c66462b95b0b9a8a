import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { openDuckDb } from '../../../engines/duckdb/open.ts'
import type { SqlEngine } from '../../../engines/engine.ts'
import { engineErrors } from '../../../engines/errors.ts'
import type { Source } from '../../../engines/files/source.ts'
import type { Expression } from '../../../engines/sql/expression.ts'
import { StepError } from '../../../kernel/index.ts'
import type { DataCheck, DatasetContract, Expectation, Measure } from '../check.ts'
import { checkDatasets } from '../execute.ts'
import type { DatasetResult } from '../result.ts'
import { resolveSources } from '../source-resolve.ts'

/** Runs statements in a DuckDB without limits, to write the files of a test or to ask what is true of them. */
export async function askFreely(...statements: string[]): Promise<Record<string, unknown>[]> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  try {
    let rows: Record<string, unknown>[] = []
    for (const statement of statements) rows = (await connection.runAndReadAll(statement)).getRowObjectsJson()
    return rows
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

const NONE: Expectation = { unit: 'rows', must: { by: '=', value: 0 } }

export function check(id: string, measure: Measure, more: Partial<DataCheck> = {}): DataCheck {
  return {
    id,
    title: id,
    origin: 'library',
    dimension: undefined,
    severity: 'error',
    at: { file: 'c.odcs.yaml', line: 1 },
    columns: [],
    measure,
    expectation: NONE,
    ...more,
  }
}

export const failing = (id: string, expression: Expression, more: Partial<DataCheck> = {}) =>
  check(id, { kind: 'failingRows', failing: expression }, more)

export function dataset(
  name: string,
  checks: readonly DataCheck[],
  more: Partial<DatasetContract> = {},
): DatasetContract {
  const at = { file: 'c.odcs.yaml', line: 1 }
  return {
    name,
    physicalName: name,
    contractId: 'c',
    contractVersion: '1',
    at,
    columns: [],
    primaryKey: [],
    checks,
    ...more,
  }
}

/** Finds, opens and checks, as the step does. */
export async function runChecks(
  root: string,
  datasets: readonly DatasetContract[],
  data: readonly string[],
  options: {
    samples?: number
    memoryLimit?: string
    threads?: number
    /** For which queries the engine says that it has no memory left. */
    starves?: (sql: string) => boolean
  } = {},
): Promise<readonly DatasetResult[]> {
  const contract = { file: 'c.odcs.yaml', servers: [], datasets }
  const sources: ReadonlyMap<DatasetContract, Source> = await resolveSources({
    contracts: [contract],
    data,
    server: undefined,
    workspace: root,
    signal: new AbortController().signal,
  })
  const engine = await openDuckDb({
    files: [...sources.values()].flatMap((source) => source.files),
    memoryLimit: options.memoryLimit ?? '500MB',
    tempDirectory: join(root, 'temp'),
    toolCache: join(root, 'tools'),
    enginePath: undefined,
    env: {},
    signal: new AbortController().signal,
    log: () => {},
    mask: () => {},
    ...(options.threads === undefined ? {} : { threads: options.threads }),
  })
  try {
    return await checkDatasets({
      contracts: [contract],
      sources,
      engine: options.starves === undefined ? engine : starved(engine, options.starves),
      samples: options.samples ?? 5,
      host: { log: () => {}, progress: () => {}, signal: new AbortController().signal },
      clock: { monotonic: () => 0 },
    })
  } finally {
    await engine.close()
  }
}

/** Whether a real engine runs out of memory depends on how its threads happen to run; this one does when told. */
function starved(engine: SqlEngine, starves: (sql: string) => boolean): SqlEngine {
  return {
    ...engine,
    query: (sql, options) =>
      starves(sql)
        ? Promise.reject(new StepError(engineErrors.ENGINE_OUT_OF_MEMORY, 'Out of Memory Error: told so'))
        : engine.query(sql, options),
  }
}
