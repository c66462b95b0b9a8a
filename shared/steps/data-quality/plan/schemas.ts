import { basename } from 'node:path'
import { literalPath } from '../../../engines/duckdb/path.ts'
import { csvOptions } from '../../../engines/duckdb/scan.ts'
import type { Source } from '../../../engines/files/source.ts'
import type { Dialect } from '../../../engines/sql/dialect.ts'
import { StepError } from '../../../kernel/index.ts'
import type { DatasetContract } from '../check.ts'
import { dataQualityErrors } from '../errors.ts'
import { untoldNames } from '../masked.ts'
import type { Ask } from './relation.ts'

/**
 * Refuses files that are not one table. Parquet files must agree on names, order and types; CSV files on their
 * headers, since their types are found over all of them. A JSON object may leave a key out, so JSON files agree.
 * @throws StepError `DATA_SCHEMAS_DIFFER` that names two files and the first difference
 */
export async function refuseMixedSchemas(
  ask: Ask,
  dialect: Dialect,
  source: Source,
  contract: DatasetContract,
): Promise<void> {
  if (source.files.length === 1 || source.format === 'json') return
  const schemas =
    source.format === 'parquet' ? await parquetSchemas(ask, dialect, source) : await headers(ask, dialect, source)
  const [first] = schemas
  const odd = schemas.find(({ columns }) => columns.join('\n') !== first?.columns.join('\n'))
  if (first === undefined || odd === undefined) return
  const at = odd.columns.findIndex((column, index) => column !== first.columns[index])
  const where = at === -1 ? odd.columns.length : at
  const untold = untoldNames(
    source.format,
    [first, odd].flatMap(({ names }) => names),
    contract,
  )
  const has = ({ columns, names }: Schema) =>
    untold.has(names[where] ?? '') ? 'one that the contract does not name' : (columns[where] ?? 'no such column')
  throw new StepError(
    dataQualityErrors.DATA_SCHEMAS_DIFFER,
    `The files of ${source.pattern} do not have the same columns: column ${where + 1} is ${has(first)} in ` +
      `${basename(first.file)} and ${has(odd)} in ${basename(odd.file)}.`,
    { hint: 'Narrow the pattern to files of one schema, or write them again with the same columns.' },
  )
}

interface Schema {
  readonly file: string
  readonly columns: readonly string[]
  /** Of a CSV: the names alone. */
  readonly names: readonly string[]
}

/** One schema for each distinct one, with the first file that has it. */
async function parquetSchemas(ask: Ask, dialect: Dialect, source: Source): Promise<Schema[]> {
  const list = source.files.map((file) => dialect.string(literalPath(file))).join(', ')
  const rows = await ask(
    'schema',
    `WITH elements AS (SELECT file_name, column_id, concat_ws(' ', '"' || name || '"', duckdb_type, 'of ' || num_children) AS element ` +
      `FROM parquet_schema([${list}]) WHERE column_id > 0), ` +
      `schemas AS (SELECT file_name, string_agg(element, chr(10) ORDER BY column_id) AS columns FROM elements GROUP BY file_name) ` +
      `SELECT columns, min(file_name) AS file FROM schemas GROUP BY columns ORDER BY file LIMIT 2`,
  )
  return rows.map((row) => ({ file: String(row.file), columns: String(row.columns).split('\n'), names: [] }))
}

/** The first line of each CSV file, as the engine reads it. */
async function headers(ask: Ask, dialect: Dialect, source: Source): Promise<Schema[]> {
  const schemas: Schema[] = []
  for (const file of source.files) {
    const options = ['hive_partitioning = false', ...csvOptions(dialect, source)].join(', ')
    const path = dialect.string(literalPath(file))
    const rows = await ask('schema', `SELECT column_name FROM (DESCRIBE SELECT * FROM read_csv(${path}, ${options}))`)
    const names = rows.map((row) => String(row.column_name))
    schemas.push({ file, columns: names.map((name) => JSON.stringify(name)), names })
  }
  return schemas
}
