import type { Dialect } from '../../../engines/sql/dialect.ts'
import { and, column, type Expression } from '../../../engines/sql/expression.ts'
import { type KeyCheck, type OrphanCheck, type RowCheck, wholeKey } from './plan.ts'
import type { Relation } from './relation.ts'

/** Bits of a BIGINT that a sum of powers of two fills without touching the sign. */
const BITS = 62
/** Patterns of failure that are named; one more is read to know that there are more. */
export const OVERLAPS = 10
/** A sample is read by people: longer values are cut here, and end in `…`. */
export const SAMPLE_CHARACTERS = 120

/** The place of a check, or of a filter, in the masks of a scan: `column` is `m0`, `m1`, …; `bit` a power of two. */
export interface Bit {
  readonly column: string
  readonly bit: bigint
}

export interface ScanSql {
  readonly sql: string
  readonly bits: readonly Bit[]
}

export function bitOf(index: number, prefix: string): Bit {
  return { column: `${prefix}${Math.floor(index / BITS)}`, bit: 1n << BigInt(index % BITS) }
}

/**
 * One pass for any number of row checks. Each row becomes a number with one bit a failing check; the rows are
 * counted by that number, and each pattern keeps its first `samples` row ids. What comes back is one row: totals,
 * `c<i>` failing rows and `s<i>` row ids of check i, `f<j>` rows that filter j lets through, and the largest patterns.
 */
export function scanSql(dialect: Dialect, relation: Relation, checks: readonly RowCheck[], samples: number): ScanSql {
  const filters = distinctFilters(dialect, relation, checks)
  const bits = checks.map((_, index) => bitOf(index, 'm'))
  const filterBits = filters.map((_, index) => bitOf(index, 'f'))
  const masks = [
    ...maskColumns(
      bits,
      checks.map(({ failing, filter }) => dialect.expression(filter ? and(filter, failing) : failing, relation.scope)),
    ),
    ...maskColumns(filterBits, filters),
  ]
  const failing = [...new Set(bits.map((bit) => bit.column))].map((name) => `${name} <> 0`).join(' OR ')
  const names = masks.map(({ name }) => name).join(', ')
  const { rowId } = relation
  const keep = rowId !== undefined && samples > 0
  const first = keep ? `, min(r, ${samples}) FILTER (WHERE ${failing}) AS r` : ''
  const count = (bit: Bit) => `coalesce(sum(n) FILTER (WHERE ${has(bit)}), 0)::BIGINT`
  const ids = (bit: Bit) =>
    // The first ids of a check are among the lists that start with the least ids.
    `array_to_string(list_sort(flatten(min(r, ${samples}) FILTER (WHERE ${has(bit)})))[1:${samples}], ',')`
  const columns = [
    'coalesce(sum(n), 0)::BIGINT AS total',
    `coalesce(sum(n) FILTER (WHERE ${failing}), 0)::BIGINT AS failing`,
    ...bits.map((bit, index) => `${count(bit)} AS c${index}`),
    ...(keep ? bits.map((bit, index) => `${ids(bit)} AS s${index}`) : []),
    ...filterBits.map((bit, index) => `${count(bit)} AS f${index}`),
    `(${overlapsSql([...new Set(bits.map((bit) => bit.column))])}) AS overlaps`,
  ]
  const sql =
    `WITH marked AS (SELECT ${masks.map(({ name, sql }) => `${sql} AS ${name}`).join(', ')}` +
    `${keep ? `, ${rowId} AS r` : ''} FROM ${relation.from}), ` +
    `patterns AS MATERIALIZED (SELECT ${names}, count(*) AS n${first} FROM marked GROUP BY ${names}) ` +
    `SELECT ${columns.join(', ')} FROM patterns`
  return { sql, bits }
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

/** `m0 = CASE WHEN … THEN 1 ELSE 0 END + CASE WHEN … THEN 2 ELSE 0 END + …`, as many columns as it takes. */
function maskColumns(bits: readonly Bit[], conditions: readonly string[]): { name: string; sql: string }[] {
  const terms = new Map<string, string[]>()
  bits.forEach(({ column: name, bit }, index) => {
    const term = `CASE WHEN ${conditions[index]} THEN ${bit}::BIGINT ELSE 0 END`
    terms.set(name, [...(terms.get(name) ?? []), term])
  })
  return [...terms].map(([name, parts]) => ({ name, sql: parts.join(' + ') }))
}

function has({ column: name, bit }: Bit): string {
  return `${name} & ${bit} <> 0`
}

/** The largest patterns of two or more checks, as `m0:m1:…=rows;…`. */
function overlapsSql(masks: readonly string[]): string {
  const text = masks.map((name) => `${name}`).join(" || ':' || ")
  const several = masks.map((name) => `bit_count(${name})`).join(' + ')
  const groups =
    `SELECT ${text} AS pattern, sum(n)::BIGINT AS rows FROM patterns WHERE ${several} > 1 ` +
    `GROUP BY ALL ORDER BY rows DESC, pattern LIMIT ${OVERLAPS}`
  return `SELECT string_agg(pattern || '=' || rows, ';' ORDER BY rows DESC, pattern) FROM (${groups})`
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

/** The least duplicated keys, as text, and how often each occurs. */
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
  return `SELECT ${values.join(', ')}, n FROM (${groups}) ORDER BY ${order} LIMIT ${samples}`
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
  const theirs = references.key.map((name) => dialect.expression(column(name), references.relation.scope))
  // Inside the subquery a name means the inner column first, so these must be names that the outer side lacks.
  const names = theirs.map((_, index) => freshName(relation, `k${index}`))
  const inner = theirs.map((value, index) => `${value} AS ${names[index]}`).join(', ')
  const on = key.map((name, index) => `known.${names[index]} = ${dialect.expression(column(name), relation.scope)}`)
  return (
    `${dialect.expression(wholeKey(key, filter), relation.scope)} AND NOT EXISTS ` +
    `(SELECT 1 FROM (SELECT DISTINCT ${inner} FROM ${references.relation.from}) AS known WHERE ${on.join(' AND ')})`
  )
}

function freshName(relation: Relation, wanted: string): string {
  const taken = new Set(relation.columns.map(({ engineName }) => engineName.toLowerCase()))
  let name = wanted
  while (taken.has(name)) name = `${name}_`
  return name
}
