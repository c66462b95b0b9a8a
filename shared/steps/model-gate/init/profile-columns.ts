import type { SqlEngine } from '../../../engines/engine.ts'
import { type Column, isNumeric, type Relation } from '../data/relation.ts'

/** What the rows of one column look like. */
export interface ColumnProfile {
  readonly column: Column
  /** Rows without a value. */
  readonly missing: number
  /** Different values; exact up to {@link FEW}, else to a few per cent. */
  readonly distinct: number
  /** Of numbers; NaN where there are none. */
  readonly min: number
  readonly max: number
  /** Each value as text with its rows, the most frequent first; absent for more than {@link FEW}. */
  readonly values?: readonly { readonly text: string; readonly rows: number }[]
}

export interface Profile {
  readonly rows: number
  readonly columns: readonly ColumnProfile[]
}

/** A column of categories has no more values than this. */
const FEW = 50

/** Looks at every column once, and at the values of those that have few. */
export async function profileColumns(engine: SqlEngine, relation: Relation): Promise<Profile> {
  const columns = [...relation.columns.values()].filter(({ type }) => type !== 'other')
  const asks = columns.flatMap(({ sql, type }, index) => [
    `count(${sql})::BIGINT AS n${index}`,
    `approx_count_distinct(${sql})::BIGINT AS d${index}`,
    ...(isNumeric(type)
      ? [`min(CAST(${sql} AS DOUBLE)) AS l${index}`, `max(CAST(${sql} AS DOUBLE)) AS h${index}`]
      : []),
  ])
  const [row = {}] = await engine.query(`SELECT ${['count(*)::BIGINT AS n', ...asks].join(', ')} FROM ${relation.from}`)
  const rows = Number(row.n)
  const profiles: ColumnProfile[] = []
  for (const [index, column] of columns.entries()) {
    const about = {
      column,
      missing: rows - Number(row[`n${index}`]),
      distinct: Number(row[`d${index}`]),
      min: Number(row[`l${index}`] ?? Number.NaN),
      max: Number(row[`h${index}`] ?? Number.NaN),
    }
    // The estimate may be off by a little, the list is not.
    const values = about.distinct <= 2 * FEW ? await valuesOf(engine, relation, column) : undefined
    profiles.push(values === undefined ? about : { ...about, distinct: values.length, values })
  }
  return { rows, columns: profiles }
}

async function valuesOf(engine: SqlEngine, relation: Relation, { sql }: Column): Promise<ColumnProfile['values']> {
  const found = await engine.query(
    `SELECT CAST(${sql} AS VARCHAR) AS v, count(*)::BIGINT AS n FROM ${relation.from} WHERE ${sql} IS NOT NULL GROUP BY 1 ORDER BY n DESC, v LIMIT ${FEW + 1}`,
  )
  if (found.length > FEW) return undefined
  return found.map(({ v, n }) => ({ text: String(v), rows: Number(n) }))
}

/** Whether no two rows have the same values in all of these columns. */
export async function tellRowsApart(
  engine: SqlEngine,
  relation: Relation,
  columns: readonly Column[],
): Promise<boolean> {
  const list = columns.map(({ sql }) => sql).join(', ')
  const [row = {}] = await engine.query(
    `SELECT count(*)::BIGINT AS n FROM (SELECT ${list} FROM ${relation.from} GROUP BY ALL HAVING count(*) > 1)`,
  )
  return Number(row.n) === 0
}
