import type { DeltaAction, ReadCheckpoint } from '../files/delta-log.ts'
import { type DuckDbOptions, openDuckDb } from './open.ts'
import { literalPath } from './path.ts'

const ACTIONS = ['add', 'remove', 'metaData', 'protocol', 'sidecar'] as const

/** Reads checkpoints of Delta tables, which are Parquet, with an engine that is opened for them alone. */
export function deltaCheckpoints(options: Omit<DuckDbOptions, 'files'>): ReadCheckpoint {
  return async (files) => {
    const engine = await openDuckDb({ ...options, files })
    try {
      const { dialect } = engine
      const from = `read_parquet([${files.map((file) => dialect.string(literalPath(file))).join(', ')}], hive_partitioning = false)`
      const described = await engine.query(`SELECT column_name FROM (DESCRIBE SELECT * FROM ${from})`)
      const present = new Set(described.map(({ column_name }) => column_name))
      const actions = ACTIONS.filter((name) => present.has(name))
      const rows = await engine.query(
        `SELECT ${actions.map((name) => `CAST(to_json(${name}) AS VARCHAR) AS ${dialect.identifier(name)}`).join(', ')} FROM ${from}`,
      )
      return rows.map(
        (row): DeltaAction =>
          Object.fromEntries(
            actions.flatMap((name) => (row[name] === null ? [] : [[name, JSON.parse(String(row[name])) as unknown]])),
          ),
      )
    } finally {
      await engine.close()
    }
  }
}
