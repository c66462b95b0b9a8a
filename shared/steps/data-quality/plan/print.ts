import type { Dialect } from '../../../engines/sql/dialect.ts'
import { and, column, type Expression } from '../../../engines/sql/expression.ts'
import { type KeyCheck, type OrphanCheck, type RowCheck, wholeKey } from './plan.ts'
import type { Relation } from './relation.ts'

/** Bits of a BIGINT that a sum of powers of two fills without touching the sign. */
const BITS = 62
/** Patterns of failure that are named. */
const OVERLAPS = 10
/** A sample is read by people: longer values are cut here, and end in `…`. */
export const SAMPLE_CHARACTERS = 120

/** The mask columns of a scan: bit i % 62 of column i / 62 stands for the i-th check, or the i-th filter. */
function maskColumns(prefix: string, conditions: readonly string[]): { readonly name: string; readonly sql: string }[] {
  const columns: { name: string; sql: string }[] = []
  for (let start = 0; start < conditions.length; start += BITS) {
    const terms = conditions
      .slice(start, start + BITS)
      .map((condition, bit) => `CASE WHEN ${condition} THEN ${1n << BigInt(bit)}::BIGINT ELSE 0 END`)
    columns.push({ name: `${prefix}${start / BITS}`, sql: terms.join(' + ') })
  }
  return columns
}

/** Whether the i-th check or filter is in the masks of a pattern, as {@link scanSql} gives them in an overlap. */
export function hasBit(masks: readonly bigint[], index: number): boolean {
  return (((masks[Math.floor(index / BITS)] ?? 0n) >> BigInt(index % BITS)) & 1n) === 1n
}

/**
 * One pass for any number of row checks. Each row becomes a number with one bit a failing check; the rows are
 * counted by that number, and each pattern of failure keeps its first `samples` row ids. What comes back are rows of
 * `kind`, `k`, `n` and `ids`:
 * - `total`: n rows; `failing`: n rows that fail a check;
 * - `check`: check k fails on n rows, the first are ids; absent where none fails;
 * - `filter`: filter k lets n rows through; absent where it lets none;
 * - `overlap`: n rows fail exactly the two or more checks whose masks are ids, the largest first.
 */
export function scanSql(dialect: Dialect, relation: Relation, checks: readonly RowCheck[], samples: number): string {
  const filters = distinctFilters(dialect, relation, checks)
  const failing = checks.map((row) => conditionOf(dialect, relation, row))
  const masks = maskColumns('m', failing)
  const passes = maskColumns('f', filters)
  const names = (columns: typeof masks) => columns.map(({ name }) => name)
  const all = [...masks, ...passes]
  const anyFails = names(masks)
    .map((name) => `${name} <> 0`)
    .join(' OR ')
  const keep = relation.rowId !== undefined && samples > 0
  const ctes = [
    `marked AS (SELECT ${all.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')}` +
      `${keep ? `, ${relation.rowId} AS r` : ''} FROM ${relation.from})`,
    `patterns AS MATERIALIZED (SELECT ${names(all).join(', ')}, count(*) AS n, ` +
      `${keep ? `min(r, ${samples}) FILTER (WHERE ${anyFails})` : 'NULL::BIGINT[]'} AS r ` +
      `FROM marked GROUP BY ${names(all).join(', ')})`,
  ]
  const parts = [
    `SELECT 'total' AS kind, NULL::BIGINT AS k, coalesce(sum(n), 0)::BIGINT AS n, NULL::VARCHAR AS ids FROM patterns`,
    `SELECT 'failing', NULL, coalesce(sum(n), 0)::BIGINT, NULL FROM patterns WHERE ${anyFails}`,
    // The first ids of a check are among the lists that start with the least ids.
    countByBit('check', names(masks), checks.length, firstOfLists(keep ? samples : 0)),
    ...(filters.length === 0 ? [] : [countByBit('filter', names(passes), filters.length, 'NULL')]),
    overlapsSql(names(masks)),
  ]
  return `WITH ${ctes.join(', ')} ${parts.map((part) => `(${part})`).join(' UNION ALL ')}`
}

function firstOfLists(samples: number): string {
  return samples === 0 ? 'NULL' : `array_to_string(list_sort(flatten(min(r, ${samples})))[1:${samples}], ',')`
}

function countByBit(kind: string, masks: readonly string[], count: number, ids: string): string {
  const mask = masks.length === 1 ? masks[0] : `[${masks.join(', ')}][(k // ${BITS})::INTEGER + 1]`
  return (
    `SELECT '${kind}', k, sum(n)::BIGINT, ${ids} FROM patterns, (SELECT unnest(range(${count})) AS k) ` +
    `WHERE (${mask} >> (k % ${BITS})::INTEGER) & 1 = 1 GROUP BY k`
  )
}

function overlapsSql(masks: readonly string[]): string {
  const several = masks.map((name) => `bit_count(${name})`).join(' + ')
  // Filters divide a pattern of failure; put together again it is one.
  const groups =
    `SELECT concat_ws(':', ${masks.join(', ')}) AS pattern, sum(n)::BIGINT AS n FROM patterns ` +
    `WHERE ${several} > 1 GROUP BY pattern ORDER BY n DESC, pattern LIMIT ${OVERLAPS}`
  return `SELECT 'overlap', NULL, n, pattern FROM (${groups})`
}

/** Index of each check's filter among the distinct ones of the scan; `undefined` for a check of all rows. */
export function filterIndexes(
  dialect: Dialect,
  relation: Relation,
  checks: readonly RowCheck[],
): (number | undefined)[] {
  const filters = distinctFilters(dialect, relation, checks)
  return checks.map(({ filter }) =>
    filter === undefined ? undefined : filters.indexOf(dialect.expression(filter, relation.scope)),
  )
}

function distinctFilters(dialect: Dialect, relation: Relation, checks: readonly RowCheck[]): string[] {
  const printed = checks.flatMap(({ filter }) =>
    filter === undefined ? [] : [dialect.expression(filter, relation.scope)],
  )
  return [...new Set(printed)]
}

/** Columns of a sample: the text of the value, cut; of a masked column only whether there is one. */
export interface SampleColumn {
  readonly name: string
  readonly masked: boolean
}

function sampleValue(dialect: Dialect, relation: Relation, { name, masked }: SampleColumn): string {
  const engineName = relation.columns.find((one) => one.name === name)?.engineName ?? name
  const value = dialect.identifier(engineName)
  if (masked) return `CASE WHEN ${value} IS NOT NULL THEN '' END`
  return `substring(CAST(${value} AS VARCHAR), 1, ${SAMPLE_CHARACTERS + 1})`
}

/** The rows of one file at these positions: `position` and `v0`, `v1`, … in order of position. */
export function rowsSql(
  dialect: Dialect,
  relation: Relation,
  file: string,
  positions: readonly number[],
  columns: readonly SampleColumn[],
): string {
  const values = columns.map((one, index) => `, ${sampleValue(dialect, relation, one)} AS v${index}`)
  return (
    `SELECT file_row_number AS position${values.join('')} FROM ${relation.read([file])} ` +
    `WHERE file_row_number IN (${positions.join(', ')}) ORDER BY file_row_number`
  )
}

/** The least rows of a condition by what the sample shows of them, for relations without row ids. */
export function leastRowsSql(
  dialect: Dialect,
  relation: Relation,
  where: string,
  columns: readonly SampleColumn[],
  samples: number,
): string {
  const values = columns.map((one, index) => `${sampleValue(dialect, relation, one)} AS v${index}`)
  const order = columns.map((_, index) => `v${index} NULLS FIRST`).join(', ')
  return `SELECT ${values.join(', ')} FROM ${relation.from} WHERE ${where} ORDER BY ${order} LIMIT ${samples}`
}

/** The rows that fail the check, as a condition. */
export function conditionOf(dialect: Dialect, relation: Relation, { failing, filter }: RowCheck): string {
  return dialect.expression(filter === undefined ? failing : and(filter, failing), relation.scope)
}

/** How many rows a condition selects, and the first ids of those. */
export function selectedSql(relation: Relation, where: string, samples: number): string {
  const keep = relation.rowId !== undefined && samples > 0
  const ids = keep ? `, array_to_string(min(${relation.rowId}, ${samples}), ',') AS ids` : ''
  return `SELECT count(*) AS selected${ids} FROM ${relation.from} WHERE ${where}`
}

/** Whether each value of the column is above the one read before: then all are different. */
export function ascendingSql(dialect: Dialect, relation: Relation, name: string): string {
  const value = dialect.expression(column(name), relation.scope)
  return (
    `SELECT count(*) AS total, coalesce(count_if(value <= before), 0) AS falls, count(value) AS known ` +
    `FROM (SELECT ${value} AS value, lag(${value}) OVER () AS before FROM ${relation.from})`
  )
}

/**
 * Exact: rows, excess rows and keys that occur twice or more, NULLs aside; `checked` rows were looked at.
 * @param part one of several parts that the keys are divided into, when all at once need too much memory.
 */
export function duplicatesSql(
  dialect: Dialect,
  relation: Relation,
  check: KeyCheck,
  part: { readonly of: number; readonly index: number },
): string {
  const groups = duplicateGroups(dialect, relation, check, part)
  return (
    `SELECT coalesce(sum(n), 0)::BIGINT AS rows, coalesce(sum(n - 1), 0)::BIGINT AS excess, count(*) AS keys ` +
    `FROM (SELECT n FROM (${groups}))`
  )
}

/**
 * The least duplicated keys, as text, and how often each occurs. Of one part of several also `place`, by which the
 * answers of the parts are put in order: the engine's own order of the values, as text.
 */
export function duplicateKeysSql(
  dialect: Dialect,
  relation: Relation,
  check: KeyCheck,
  masked: ReadonlySet<string>,
  samples: number,
  part: { readonly of: number; readonly index: number },
): string {
  const values = check.key.map((name, index) => {
    const text = masked.has(name) ? "''" : `substring(CAST(k${index} AS VARCHAR), 1, ${SAMPLE_CHARACTERS + 1})`
    return `${text} AS v${index}`
  })
  const order = check.key.map((_, index) => `k${index}`).join(', ')
  const groups = duplicateGroups(dialect, relation, check, part)
  const sortKey = check.key.map((_, index) => `k${index}, 'ASC NULLS LAST'`).join(', ')
  const place = part.of === 1 ? '' : `, hex(create_sort_key(${sortKey})) AS place`
  return `SELECT ${values.join(', ')}, n${place} FROM (${groups}) ORDER BY ${order} LIMIT ${samples}`
}

function duplicateGroups(
  dialect: Dialect,
  relation: Relation,
  check: KeyCheck,
  part: { readonly of: number; readonly index: number },
): string {
  const values = check.key.map((name) => dialect.expression(column(name), relation.scope))
  const keys = values.map((value, index) => `${value} AS k${index}`).join(', ')
  const slice = part.of === 1 ? '' : ` AND hash(${values.join(', ')}) % ${part.of} = ${part.index}`
  const where = `${dialect.expression(wholeKey(check.key, check.filter), relation.scope)}${slice}`
  return `SELECT ${keys}, count(*) AS n FROM ${relation.from} WHERE ${where} GROUP BY ALL HAVING count(*) > 1`
}

/** Rows that the filter lets through. */
export function countSql(dialect: Dialect, relation: Relation, filter: Expression | undefined): string {
  const where = filter === undefined ? '' : ` WHERE ${dialect.expression(filter, relation.scope)}`
  return `SELECT count(*) AS checked FROM ${relation.from}${where}`
}

/** Rows whose whole key the other relation lacks. NOT EXISTS, since a NULL there must not hide anything. */
export function orphansWhere(dialect: Dialect, relation: Relation, check: OrphanCheck): string {
  const { key, filter, references } = check
  const pairs = key.map((name, index) =>
    keyPair(dialect, relation, name, references.relation, references.key[index] ?? ''),
  )
  // Inside the subquery a name means the inner column first, so these must be names that the outer side lacks.
  const known = freshName(relation, 'known')
  const names = pairs.map((_, index) => freshName(relation, `k${index}`))
  const inner = pairs.map(({ theirs }, index) => `${theirs} AS ${names[index]}`).join(', ')
  const on = pairs.map(({ ours }, index) => `${known}.${names[index]} = ${ours}`)
  return (
    `${dialect.expression(wholeKey(key, filter), relation.scope)} AND NOT EXISTS ` +
    `(SELECT 1 FROM (SELECT DISTINCT ${inner} FROM ${references.relation.from}) AS ${known} WHERE ${on.join(' AND ')})`
  )
}

/** Both sides of one part of a key, as they are compared. */
function keyPair(dialect: Dialect, relation: Relation, name: string, other: Relation, otherName: string) {
  const ours = dialect.expression(column(name), relation.scope)
  const theirs = dialect.expression(column(otherName), other.scope)
  const types = [relation.scope.get(name)?.type, other.scope.get(otherName)?.type]
  if (types[0] === types[1] || !types.includes('double')) return { ours, theirs }
  // Beside a float a whole number would be rounded to one, and keys that differ would be the same.
  return types[0] === 'double' ? { ours: wholeNumber(ours), theirs } : { ours, theirs: wholeNumber(theirs) }
}

/** The float as the whole number that it is; NULL, which is no key, where it is none that the engine can hold. */
function wholeNumber(float: string): string {
  return `CASE WHEN abs(${float}) < 1e38 AND ${float} = trunc(${float}) THEN CAST(${float} AS HUGEINT) END`
}

function freshName(relation: Relation, wanted: string): string {
  const taken = new Set(relation.columns.map(({ engineName }) => engineName.toLowerCase()))
  let name = wanted
  while (taken.has(name)) name = `${name}_`
  return name
}
