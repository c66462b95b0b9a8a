import { literalPath } from '../../../engines/duckdb/path.ts'
import { csvOptions, scanFiles } from '../../../engines/duckdb/scan.ts'
import { valueTypeOf } from '../../../engines/duckdb/value-type.ts'
import type { SqlRow } from '../../../engines/engine.ts'
import { fileErrors } from '../../../engines/files/errors.ts'
import type { Source } from '../../../engines/files/source.ts'
import type { ColumnScope, Dialect } from '../../../engines/sql/dialect.ts'
import { StepError } from '../../../kernel/index.ts'
import type { DatasetContract } from '../check.ts'
import { untoldNames } from '../masked.ts'
import type { ExecutedQuery } from '../result.ts'
import { refuseMixedSchemas } from './schemas.ts'
import { EMPTY_TYPES, isJsonText, TEXT } from './types.ts'

/** A query that the plan asks for; what runs it records it. */
export type Ask = (purpose: ExecutedQuery['purpose'], sql: string) => Promise<readonly SqlRow[]>

export interface RelationColumn {
  /** The name in the file. */
  readonly name: string
  /** What the engine calls it: names that differ in case alone are told apart by a suffix. */
  readonly engineName: string
  readonly type: string
  /** Number of the Parquet leaf that holds it; absent for nested columns, partitions and other formats. */
  readonly leaf?: number
}

/** A source as the plan sees it: what stands behind FROM, and its columns. */
export interface Relation {
  readonly source: Source
  /** What reads all its files. */
  readonly from: string
  /** The same for some of its files. */
  readonly read: (files: readonly string[]) => string
  readonly columns: readonly RelationColumn[]
  readonly scope: ColumnScope
  /** What the Parquet footers say; absent for other formats. */
  readonly footers?: Footers
  /** Columns whose names may be values of a file without header. */
  readonly untold?: ReadonlySet<string>
  /** A BIGINT that orders rows by file and position; absent where the engine knows no positions. */
  readonly rowId?: string
}

export interface Footers {
  readonly rows: number
  readonly groups: number
  /** The bounds of a float column are left out where it holds NaN, so bounds that are there are the whole truth. */
  readonly boundsTellNaN: boolean
}

/** Rows per file that a row id has room for; files it has room for: 2^22. */
export const ROWS_PER_FILE = 2 ** 40

/** Makes the relation of columns that are known, and of the text that reads them. */
function makeRelation(
  dialect: Dialect,
  source: Source,
  read: (files: readonly string[]) => string,
  columns: readonly RelationColumn[],
  footers?: Footers,
): Relation {
  const scope: ColumnScope = new Map(
    columns.map(({ name, engineName, type: duckdbType }) => {
      const { type, asText } = valueTypeOf(duckdbType)
      const identifier = dialect.identifier(engineName)
      if (type === 'double' && footers?.boundsTellNaN === false) return [name, { sql: withoutBounds(identifier), type }]
      return [name, { sql: asText ? `CAST(${identifier} AS VARCHAR)` : identifier, type }]
    }),
  )
  const taken = new Set(columns.map(({ engineName }) => engineName.toLowerCase()))
  // A column of the file hides the engine's own of that name.
  const positions = source.format === 'parquet' && !taken.has('file_index') && !taken.has('file_row_number')
  return {
    source,
    from: read(source.files),
    read,
    columns,
    scope,
    ...(footers === undefined ? {} : { footers }),
    ...(positions ? { rowId: `(file_index::BIGINT * ${ROWS_PER_FILE} + file_row_number)` } : {}),
  }
}

/**
 * A float column that the engine does not connect with its bounds in the file. Most writers leave NaN out of the
 * bounds, and DuckDB then answers `x > 5` without looking at a row: the NaN, which is the largest float, would pass.
 */
function withoutBounds(identifier: string): string {
  return `(${identifier} + 0)`
}

/**
 * Reads names and types. Parquet states them. CSV and JSON are read whole to know their types, since a sample
 * that holds only digits says nothing about the last row; a text that the contract calls a string is read as it is.
 */
export async function openRelation(
  ask: Ask,
  dialect: Dialect,
  found: Source,
  contract: DatasetContract,
): Promise<Relation> {
  const source = await withoutHidden(ask, dialect, found)
  const strings = new Set(
    contract.columns.filter(({ logicalType }) => logicalType === 'string').map(({ physicalName }) => physicalName),
  )
  const partitions = source.partitions.filter((name) => strings.has(name))
  const hive =
    partitions.length === 0
      ? []
      : [
          `hive_types = ${struct(
            dialect,
            partitions.map((name) => [name, TEXT]),
          )}`,
        ]
  await refuseMixedSchemas(ask, dialect, source, contract)
  if (source.format === 'parquet') {
    const read = (files: readonly string[]) => scanFiles(dialect, source, files, hive)
    const engineColumns = await describe(ask, read(source.files))
    const names = await parquetColumns(ask, dialect, source)
    const columns = engineColumns.map(({ name, type }, index): RelationColumn => {
      const own = names[index]
      if (own === undefined) return { name, engineName: name, type }
      return { name: own.name, engineName: name, type, ...(own.leaf === undefined ? {} : { leaf: own.leaf }) }
    })
    return makeRelation(dialect, source, read, columns, await readFooters(ask, dialect, source))
  }
  const csv = source.format === 'csv'
  const reading = [
    ...hive,
    ...(csv ? csvOptions(dialect, source) : ['maximum_object_size = 67108864']),
    'union_by_name = true',
  ]
  const sniffing = scanFiles(dialect, source, source.files, [...reading, 'sample_size = -1'])
  const sniffed = await describe(ask, sniffing)
  const empty = await emptyColumns(ask, dialect, sniffing, sniffed, contract)
  const columns = sniffed.map(({ name, type }): RelationColumn => {
    const asText = strings.has(name) && (csv || isJsonText(type))
    return { name, engineName: name, type: asText ? TEXT : (empty.get(name) ?? type) }
  })
  const own = columns.filter(({ name }) => !source.partitions.includes(name))
  const types = struct(
    dialect,
    own.map(({ name, type }) => [name, type]),
  )
  const read = (files: readonly string[]) =>
    scanFiles(dialect, source, files, [...reading, `${csv ? 'types' : 'columns'} = ${types}`])
  const untold = untoldNames(
    source.format,
    columns.map(({ name }) => name),
    contract,
  )
  return { ...makeRelation(dialect, source, read, columns), untold }
}

/**
 * A directory `day=7` over files that have a column `day` themselves: the files are believed, since the engine would
 * show the one value and answer from the statistics of the other.
 */
async function withoutHidden(ask: Ask, dialect: Dialect, source: Source): Promise<Source> {
  if (source.partitions.length === 0) return source
  const options = source.format === 'csv' ? csvOptions(dialect, source) : []
  const own = await describe(ask, scanFiles(dialect, { ...source, partitions: [] }, source.files.slice(0, 1), options))
  const names = new Set(own.map(({ name }) => name.toLowerCase()))
  const hidden = source.partitions.filter((key) => names.has(key.toLowerCase()))
  if (hidden.length === 0) return source
  if (hidden.length === source.partitions.length) return { ...source, partitions: [] }
  throw new StepError(
    fileErrors.DATA_NOT_USABLE,
    `${source.pattern}: ${hidden.join(', ')} is both a directory and a column of the files, while other directories are not.`,
    { hint: 'Write the files without the columns that their directories state.' },
  )
}

/** Columns of nothing but NULL, with the type that the contract gives them: the data cannot contradict it. */
async function emptyColumns(
  ask: Ask,
  dialect: Dialect,
  from: string,
  sniffed: readonly { readonly name: string; readonly type: string }[],
  contract: DatasetContract,
): Promise<ReadonlyMap<string, string>> {
  const doubtful = sniffed.flatMap(({ name, type }) => {
    const { logicalType } = contract.columns.find(({ physicalName }) => physicalName === name) ?? {}
    const wanted = logicalType === undefined ? undefined : EMPTY_TYPES[logicalType]
    return wanted !== undefined && (type === TEXT || type === 'JSON') ? [{ name, wanted }] : []
  })
  if (doubtful.length === 0) return new Map()
  const counts = doubtful.map(({ name }, index) => `count(${dialect.identifier(name)}) AS n${index}`)
  const [row] = await ask('schema', `SELECT ${counts.join(', ')} FROM ${from}`)
  return new Map(
    doubtful.flatMap(({ name, wanted }, index) => (Number(row?.[`n${index}`]) === 0 ? [[name, wanted] as const] : [])),
  )
}

async function describe(ask: Ask, from: string): Promise<{ readonly name: string; readonly type: string }[]> {
  const rows = await ask('schema', `SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM ${from})`)
  return rows.map((row) => ({ name: String(row.column_name), type: String(row.column_type) }))
}

/** DuckDB from 1.5 on writes no bounds for a float column chunk with a NaN in it; of other writers that is not known. */
const TELLS_NAN = /^DuckDB version v(?:1\.(?:[5-9]|\d\d)|[2-9])/

async function readFooters(ask: Ask, dialect: Dialect, source: Source): Promise<Footers> {
  const files = `[${source.files.map((file) => dialect.string(literalPath(file))).join(', ')}]`
  const writers = await ask(
    'statistics',
    `SELECT created_by, sum(num_rows)::BIGINT AS num_rows, sum(num_row_groups)::BIGINT AS num_groups ` +
      `FROM parquet_file_metadata(${files}) GROUP BY created_by ORDER BY created_by`,
  )
  const sum = (name: string) => writers.reduce((total, row) => total + Number(row[name]), 0)
  const boundsTellNaN = writers.every((row) => TELLS_NAN.test(String(row.created_by)))
  return { rows: sum('num_rows'), groups: sum('num_groups'), boundsTellNaN }
}

/** Top-level columns of the first file in their order, with the leaf number of those that are not nested. */
async function parquetColumns(
  ask: Ask,
  dialect: Dialect,
  source: Source,
): Promise<{ readonly name: string; readonly leaf: number | undefined }[]> {
  const [first = ''] = source.files
  const rows = await ask(
    'schema',
    `SELECT name, num_children FROM parquet_schema(${dialect.string(literalPath(first))}) ORDER BY column_id`,
  )
  const elements = rows.map((row) => ({ name: String(row.name), children: Number(row.num_children ?? 0) }))
  let at = 1
  let leaf = 0
  /** Walks one element and all below it; says whether it is a leaf. */
  const walk = (): boolean => {
    const children = elements[at++]?.children ?? 0
    if (children === 0) leaf++
    for (let child = 0; child < children; child++) walk()
    return children === 0
  }
  const columns: { name: string; leaf: number | undefined }[] = []
  while (at < elements.length) {
    const { name } = elements[at] ?? { name: '' }
    const own = leaf
    columns.push({ name, leaf: walk() ? own : undefined })
  }
  return columns
}

function struct(dialect: Dialect, entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([name, type]) => `${dialect.string(name)}: ${dialect.string(type)}`).join(', ')}}`
}
