import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { inRoot } from '../../tools/root.ts'

/** What is planted in the trades: what the report must say. */
export const PLANTED = {
  rows: 2000,
  missingPrice: 7,
  unknownSide: 3,
  namedTrader: 4,
  trader: 'J. Confidential',
} as const

/** A small project with contracts, partitioned Parquet files with planted defects, and a clean CSV file. */
export async function writeProject(directory: string): Promise<void> {
  cpSync(inRoot('test/packaged/project'), directory, { recursive: true })
  mkdirSync(join(directory, 'data'))
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  await connection.run(`
    COPY (
      SELECT
        i AS trade_id,
        CASE WHEN i < ${PLANTED.unknownSide} THEN 'bought' WHEN i % 2 = 0 THEN 'buy' ELSE 'sell' END AS side,
        CASE WHEN i % 2 = 1 AND i < ${2 * PLANTED.missingPrice} THEN NULL ELSE 100 + i / 7.0 END AS price,
        CASE WHEN i < ${PLANTED.namedTrader} THEN '${PLANTED.trader}' ELSE 'D1' END AS trader,
        DATE '2026-03-02' + (i // 1000)::INTEGER AS day
      FROM range(${PLANTED.rows}) AS numbers (i)
      ORDER BY i
    ) TO '${sqlPath(directory, 'data', 'trades')}' (FORMAT parquet, PARTITION_BY (day), OVERWRITE_OR_IGNORE)`)
  connection.closeSync()
  instance.closeSync()
  writeFileSync(join(directory, 'data', 'instruments.csv'), 'isin,coupon\nXS0000000009,4.5\nDE0001102580,0\n')
  writeFileSync(join(directory, 'data', 'truncated.parquet'), 'PAR1 and no more')
}

function sqlPath(...parts: readonly string[]): string {
  return join(...parts).replaceAll("'", "''")
}
