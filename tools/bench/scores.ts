import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { inRoot } from '../root.ts'

/** Regions of the rows, for the slices. */
export const REGIONS = 20

/**
 * Predictions of a candidate and of a champion on loans of which 5 % default, made when they are not there: log odds with
 * what both models know, and noise of each one's own. Deterministic, from `hash()` of the row number.
 */
export async function scores(rows: number): Promise<Readonly<Record<'candidate' | 'champion', string>>> {
  const files = {
    candidate: inRoot('.cache', 'bench', `scores-${rows}`, 'candidate.parquet'),
    champion: inRoot('.cache', 'bench', `scores-${rows}`, 'champion.parquet'),
  }
  if (Object.values(files).every((file) => existsSync(file))) return files
  console.log(`Making ${rows.toLocaleString('en')} predictions in ${dirname(files.candidate)}, once.`)
  mkdirSync(dirname(files.candidate), { recursive: true })
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  for (const [model, file] of Object.entries(files)) {
    const draft = `${file}.draft`
    rmSync(draft, { force: true })
    const sql = scoresSql(rows, model === 'candidate' ? 1 : 2)
    await connection.run(`COPY (${sql}) TO '${draft.replaceAll("'", "''")}' (FORMAT parquet, COMPRESSION zstd)`)
    renameSync(draft, file)
  }
  connection.closeSync()
  instance.closeSync()
  return files
}

function scoresSql(rows: number, model: number): string {
  const uniform = (salt: number) => `((hash(i * 31 + ${salt}) % 1000000007 + 0.5) / 1000000007.0)`
  // Box and Muller.
  const normal = (salt: number) => `(sqrt(-2 * ln(${uniform(salt)})) * cos(2 * pi() * ${uniform(salt + 1)}))`
  return `
    WITH loans AS (
      SELECT i, -3.4 + 1.1 * ${normal(10)} AS known, (hash(i * 31 + 5) % ${REGIONS})::INT AS region
      FROM range(${rows}) t(i)
    ), labelled AS (
      SELECT *, (${uniform(20)} < 1 / (1 + exp(-known)))::INT AS label FROM loans
    )
    SELECT i AS id, label, 'R' || lpad(region::VARCHAR, 2, '0') AS region,
      1 / (1 + exp(-(known + 0.6 * ${normal(30 + 10 * model)}))) AS score
    FROM labelled`
}
