import { literalPath } from '../../../engines/duckdb/path.ts'
import type { Dialect, ValueType } from '../../../engines/sql/dialect.ts'
import type { Ask, Relation } from './relation.ts'

/** What a writer says of one column in one row group. A bound that cannot be relied on is absent. */
export interface GroupStatistics {
  readonly rows: number
  readonly nulls?: number
  readonly min?: string
  readonly max?: string
}

export interface FileStatistics {
  readonly rows: number
  readonly groups: number
  readonly boundsTellNaN: boolean
  /** By column, row groups in file order. Columns without entry have no statistics. */
  readonly columns: ReadonlyMap<string, readonly GroupStatistics[]>
}

/** Beyond this many row groups times columns the statistics cost more than they save. */
const MAX_ENTRIES = 200_000

/** The counts of the footers, and the statistics of the named columns as far as they may be read. */
export async function readStatistics(
  ask: Ask,
  dialect: Dialect,
  relation: Relation,
  wanted: ReadonlySet<string>,
): Promise<FileStatistics | undefined> {
  const { footers } = relation
  if (footers === undefined) return undefined
  const counts: FileStatistics = { ...footers, columns: new Map() }
  const leaves = new Map(
    relation.columns.flatMap(({ name, leaf }) =>
      leaf !== undefined && wanted.has(name) ? [[leaf, name] as const] : [],
    ),
  )
  if (leaves.size === 0 || leaves.size * counts.groups > MAX_ENTRIES) return counts
  const rows = await ask(
    'statistics',
    // The bounds without `_value` were written under an order that not every reader shares.
    `SELECT column_id, row_group_num_rows AS num_rows, stats_null_count AS nulls, ` +
      `stats_min_value AS low, stats_max_value AS high, min_is_exact AND max_is_exact AS exact ` +
      `FROM parquet_metadata(${files(dialect, relation)}) WHERE column_id IN (${[...leaves.keys()].join(', ')}) ` +
      `ORDER BY ${fileOrder(dialect, relation)}, row_group_id, column_id`,
  )
  const singles = new Set(relation.columns.filter(({ type }) => type === 'FLOAT').map(({ name }) => name))
  const columns = new Map<string, GroupStatistics[]>()
  for (const row of rows) {
    const name = leaves.get(Number(row.column_id)) ?? ''
    const type = relation.scope.get(name)?.type
    const single = singles.has(name)
    // A text may have been cut; a writer that does not say so is not trusted with texts.
    const usable = type !== undefined && row.exact !== false && (type !== 'string' || row.exact === true)
    const low = usable ? reliableBound(row.low, type, single) : undefined
    const high = usable ? reliableBound(row.high, type, single) : undefined
    const group: GroupStatistics = {
      rows: Number(row.num_rows),
      ...(row.nulls === null || row.nulls === undefined || Number(row.nulls) < 0 ? {} : { nulls: Number(row.nulls) }),
      ...(low === undefined || high === undefined ? {} : { min: low, max: high }),
    }
    columns.set(name, [...(columns.get(name) ?? []), group])
  }
  return { ...counts, columns }
}

/**
 * A bound as text that {@link compareBounds} orders as the engine orders values; `undefined` where that is not sure.
 * @param single the column holds 32-bit floats, whose bounds are printed with no more digits than tell them apart:
 *   `0.1` stands for 0.10000000149011612, which is what the engine compares
 */
export function reliableBound(value: unknown, type: ValueType, single = false): string | undefined {
  if (value === null || value === undefined) return undefined
  const text = String(value)
  switch (type) {
    case 'integer':
    case 'decimal':
      return /^-?\d+(\.\d+)?$/.test(text) ? text : undefined
    case 'double':
      if (Number.isNaN(Number(text)) || text.trim() === '') return undefined
      return single ? String(Math.fround(Number(text))) : text
    case 'date':
      return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined
    case 'timestamp': {
      const match = /^(\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(?:\+00(?::00)?)?$/.exec(text)
      return match === null ? undefined : `${match[1]}.${(match[2] ?? '').padEnd(9, '0')}`
    }
    case 'string':
      // Printed bytes that are no plain ASCII may be escapes of something else, or a cut character.
      return /^[ -[\]-~]*$/.test(text) ? text : undefined
    default:
      return undefined
  }
}

/** The files' own order, which the metadata functions do not promise to keep. */
function fileOrder(dialect: Dialect, relation: Relation): string {
  if (relation.source.files.length === 1) return 'file_name'
  const list = relation.source.files.map((file) => dialect.string(file)).join(', ')
  return `list_position([${list}], file_name)`
}

function files(dialect: Dialect, relation: Relation): string {
  return `[${relation.source.files.map((file) => dialect.string(literalPath(file))).join(', ')}]`
}
