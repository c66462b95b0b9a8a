import type { Dialect } from '../../../engines/sql/dialect.ts'
import type { Expression } from '../../../engines/sql/expression.ts'
import { and, column, compare, isNull, not } from '../../../engines/sql/expression.ts'
import { ExpressionRefused } from '../../../engines/sql/typing.ts'
import type { DataCheck, DatasetContract, LogicalType } from '../check.ts'
import type { Answer } from '../result.ts'
import { columnsOf, isComparedToBounds } from './columns.ts'
import type { Measured } from './evaluate.ts'
import { fitToTypes } from './fit.ts'
import { noSuchColumn } from './missing-column.ts'
import { alwaysTrue, compareBounds, type GroupOf, neverTrue } from './prove.ts'
import type { Relation } from './relation.ts'
import type { FileStatistics } from './statistics.ts'
import { canHold, TEXT } from './types.ts'

/** What is known of a check before any row is read. */
export type Decision =
  | { readonly kind: 'measured'; readonly check: DataCheck; readonly answer: Answer; readonly measured: Measured }
  /** Of `columnType`: the file cannot hold what the contract says. */
  | { readonly kind: 'broken'; readonly check: DataCheck; readonly answer: Answer; readonly message: string }
  /** It cannot be asked of this data, so it is not known to hold. */
  | { readonly kind: 'failed'; readonly check: DataCheck; readonly answer: Answer; readonly message: string }
  | { readonly kind: 'skipped'; readonly check: DataCheck; readonly reason: string }

/** A check of rows, as the scan asks it: both parts are conditions over one row. */
export interface RowCheck {
  readonly check: DataCheck
  readonly failing: Expression
  readonly filter: Expression | undefined
}

export interface KeyCheck {
  readonly check: DataCheck
  readonly key: readonly string[]
  readonly filter: Expression | undefined
  /** The row groups' ranges of this key column follow one another: it may well be sorted. */
  readonly ascending?: string
}

export interface OrphanCheck extends KeyCheck {
  readonly references: { readonly relation: Relation; readonly key: readonly string[] }
}

/** What has to be asked, and what needs no asking. Data: a dialect prints it, an engine runs it. */
export interface Plan {
  readonly decided: readonly Decision[]
  /** Conditions on one column that the engine answers by skipping nearly all row groups. */
  readonly pushDown: readonly RowCheck[]
  /** Each a single pass; together they hold every row check that is left. */
  readonly scans: readonly (readonly RowCheck[])[]
  readonly keys: readonly KeyCheck[]
  readonly orphans: readonly OrphanCheck[]
  readonly rules: readonly { readonly check: DataCheck; readonly sql: string }[]
}

/** Columns that one pass may decode: each holds a page in memory on every thread. */
const COLUMNS_PER_SCAN = 128
const CHECKS_PER_SCAN = 496
/** A condition is pushed down alone when at most one row group in this many can hold a row for it. */
const PUSH_DOWN_SHARE = 8

export interface PlanInput {
  readonly dataset: DatasetContract
  readonly relation: Relation
  readonly statistics: FileStatistics | undefined
  readonly dialect: Dialect
  /** The relation of another dataset of the contract. */
  readonly relationOf: (dataset: string) => Relation | undefined
}

/** Decides what it can, and puts everything else into as few passes as possible. */
export function makePlan(input: PlanInput): Plan {
  const decided: Decision[] = []
  const pushDown: RowCheck[] = []
  const scan: RowCheck[] = []
  const keys: KeyCheck[] = []
  const orphans: OrphanCheck[] = []
  const rules: { check: DataCheck; sql: string }[] = []

  for (const check of input.dataset.checks) {
    const { measure, filter } = check
    const refusal = whyNot(check, input)
    if (measure.kind === 'notExecutable') decided.push({ kind: 'skipped', check, reason: measure.reason })
    else if (refusal !== undefined) {
      const kind = measure.kind === 'columnType' ? 'broken' : 'failed'
      decided.push({ kind, check, answer: { by: 'schema' }, message: refusal })
    } else if (measure.kind === 'columnType') {
      decided.push({ kind: 'measured', check, answer: { by: 'schema' }, measured: { amount: 0, rowsChecked: null } })
    } else if (measure.kind === 'query') rules.push({ check, sql: measure.sql })
    else if (measure.kind === 'duplicates') {
      const ascending = input.statistics && filter === undefined ? ascendingPart(measure.key, input) : undefined
      keys.push({ check, key: measure.key, filter, ...(ascending === undefined ? {} : { ascending }) })
    } else if (measure.kind === 'orphans') {
      const relation = input.relationOf(measure.references.dataset)
      if (relation === undefined) throw new Error(`no relation of ${measure.references.dataset}`)
      orphans.push({ check, key: measure.key, filter, references: { relation, key: measure.references.key } })
    } else if (measure.kind === 'rowCount') {
      if (filter === undefined && input.statistics !== undefined)
        decided.push(countedInFooters(check, input.statistics))
      // Nothing fails: what is counted are the rows that the filter lets through.
      else scan.push({ check, failing: NEVER, filter })
    } else {
      const row: RowCheck = { check, failing: fitToTypes(measure, input.relation.scope), filter }
      const proof = prove(row, input)
      if (proof !== undefined) decided.push(proof)
      else {
        const asked = { ...row, failing: withoutIdleParts(row.failing, input) }
        if (isQuick(asked, input)) pushDown.push(asked)
        else scan.push(asked)
      }
    }
  }
  const read = new Set(scan.flatMap(columnsOfRow))
  const free = pushDown.filter((row) => isFreeInScan(row, read))
  const alone = pushDown.filter((row) => !free.includes(row))
  return { decided, pushDown: alone, scans: packScans([...scan, ...free]), keys, orphans, rules }
}

const NEVER: Expression = { op: 'literal', type: 'boolean', value: false }
const ALL: Expression = { op: 'literal', type: 'boolean', value: true }

/** CSV has no types: what does not look like one throughout is a text. */
function readAsText(type: string, logicalTypes: readonly LogicalType[], { source }: Relation): string {
  if (source.format !== 'csv' || type !== TEXT) return ''
  const forms: Partial<Record<LogicalType, string>> = {
    date: 'YYYY-MM-DD',
    timestamp: 'YYYY-MM-DD hh:mm:ss',
    time: 'hh:mm:ss',
  }
  const form = logicalTypes.flatMap((logicalType) => forms[logicalType] ?? [])[0]
  return form === undefined ? ' Some value of it is none.' : ` Some value of it is none in the form ${form}.`
}

/** Why the check cannot be asked of this data: a column that is not there, a type that it cannot mean. */
function whyNot(check: DataCheck, input: PlanInput): string | undefined {
  const { relation, dialect } = input
  const { measure, filter } = check
  const messages: string[] = []
  const need = (names: readonly string[], of: Relation, where = '') => {
    for (const name of names) if (!of.scope.has(name)) messages.push(`${where}${noSuchColumn(name, of)}`)
  }
  const attempt = (expression: Expression, columns = relation.scope) => {
    try {
      dialect.expression(expression, columns)
    } catch (error) {
      if (!(error instanceof ExpressionRefused)) throw error
      messages.push(error.message)
    }
  }
  if (filter !== undefined) need(columnsOf(filter), relation, 'In the filter: ')
  if (measure.kind === 'failingRows') need(columnsOf(measure.failing), relation)
  if (measure.kind === 'duplicates' || measure.kind === 'orphans') need(measure.key, relation)
  if (measure.kind === 'columnType') {
    need([measure.column], relation)
    const type = relation.columns.find(({ name }) => name === measure.column)?.type
    const { logicalTypes } = measure
    if (type !== undefined && logicalTypes?.some((logicalType) => canHold(type, logicalType)) === false) {
      const name = JSON.stringify(measure.column)
      messages.push(
        `Column ${name} is ${type} in the data; the contract says ${logicalTypes.join(' or ')}.${readAsText(type, logicalTypes, relation)}`,
      )
    }
  }
  if (measure.kind === 'orphans') {
    const other = input.relationOf(measure.references.dataset)
    if (other === undefined)
      return `The referenced dataset ${JSON.stringify(measure.references.dataset)} is not in the contract.`
    need(measure.references.key, other, `In ${measure.references.dataset}: `)
    if (measure.key.length !== measure.references.key.length) messages.push('The two keys differ in length.')
  }
  if (messages.length > 0) return messages.join(' ')
  if (filter !== undefined) attempt(filter)
  if (measure.kind === 'failingRows') attempt(fitToTypes(measure, relation.scope))
  if (measure.kind === 'duplicates') for (const name of measure.key) attempt(compare('=', column(name), column(name)))
  if (measure.kind === 'orphans') {
    const other = input.relationOf(measure.references.dataset)?.scope
    measure.key.forEach((name, index) => {
      const theirs = other?.get(measure.references.key[index] ?? '')
      const ours = relation.scope.get(name)
      if (ours === undefined || theirs === undefined) return
      const pair = new Map([
        [name, ours],
        [`${measure.references.dataset}.${measure.references.key[index]}`, theirs],
      ])
      const [left = '', right = left] = pair.keys()
      attempt(compare('=', column(left), column(right)), pair)
      // Beside a float a decimal is one too, and keys that differ become the same.
      if (
        [ours, theirs].some(({ type }) => type === 'double') &&
        [ours, theirs].some(({ type }) => type === 'decimal')
      ) {
        messages.push(
          `Column ${JSON.stringify(left)} and ${JSON.stringify(right)} are a decimal and a float, which are never compared exactly; store both as one type.`,
        )
      }
    })
  }
  return messages.length === 0 ? undefined : [...new Set(messages)].join(' ')
}

function countedInFooters(check: DataCheck, statistics: FileStatistics): Decision {
  const { rows, groups } = statistics
  const proof = `num_rows = ${rows} in ${groups} row group${groups === 1 ? '' : 's'}`
  return {
    kind: 'measured',
    check,
    answer: { by: 'statistics', proof },
    measured: { amount: rows, rowsChecked: rows },
  }
}

/** Statistics prove a pass or nothing: they never count. */
function prove(row: RowCheck, { relation, statistics }: PlanInput): Decision | undefined {
  if (statistics === undefined || statistics.groups === 0) return undefined
  const grounds = { columns: relation.scope, boundsTellNaN: statistics.boundsTellNaN }
  const names = columnsOfRow(row)
  const groups = groupsOf(names, statistics)
  if (groups === undefined) return undefined
  const filtered = row.filter
  // With a filter the rows looked at must be counted, unless the filter selects them all.
  if (filtered !== undefined && !groups.every((group) => alwaysTrue(filtered, group, grounds))) return undefined
  if (!groups.every((group) => neverTrue(row.failing, group, grounds))) return undefined
  return {
    kind: 'measured',
    check: row.check,
    answer: { by: 'statistics', proof: describeProof(names, statistics) },
    measured: { amount: 0, rowsChecked: statistics.rows },
  }
}

/**
 * The condition without the alternatives that no row group can fulfil: mostly `isnan(x)` where the statistics tell
 * that there is none. What is left is true for the same rows, and that alone is asked.
 */
function withoutIdleParts(failing: Expression, input: PlanInput): Expression {
  const { statistics } = input
  if (failing.op !== 'or' || statistics === undefined) return failing
  const grounds = { columns: input.relation.scope, boundsTellNaN: statistics.boundsTellNaN }
  const parts = failing.of.filter((part) => {
    const groups = groupsOf(columnsOf(part), statistics)
    return groups === undefined || !groups.every((group) => neverTrue(part, group, grounds))
  })
  const [only, ...others] = parts.map((part) => withoutIdleParts(part, input))
  if (only === undefined) return failing
  return others.length === 0 ? only : { op: 'or', of: [only, ...others] }
}

/**
 * One column, and nearly all row groups out of the question: the engine skips those, and reads one column of the rest.
 * It skips none for a function or for a list.
 */
function isQuick(row: RowCheck, { relation, statistics }: PlanInput): boolean {
  if (statistics === undefined || row.filter !== undefined || !isComparedToBounds(row.failing)) return false
  const names = columnsOf(row.failing)
  const groups = names.length === 1 ? groupsOf(names, statistics) : undefined
  if (groups === undefined) return false
  const grounds = { columns: relation.scope, boundsTellNaN: statistics.boundsTellNaN }
  const candidates = groups.filter((group) => !neverTrue(row.failing, group, grounds))
  return candidates.length * PUSH_DOWN_SHARE <= groups.length
}

/** Whether a value is NULL is known once it is decoded: beside other checks of the column it costs no query of its own. */
function isFreeInScan({ failing }: RowCheck, read: ReadonlySet<string>): boolean {
  return failing.op === 'isNull' && failing.of.op === 'column' && read.has(failing.of.name)
}

function columnsOfRow({ failing, filter }: RowCheck): string[] {
  return columnsOf(and(failing, filter ?? ALL))
}

/** The row groups as {@link GroupOf}, when every column has statistics. */
function groupsOf(names: readonly string[], statistics: FileStatistics): GroupOf[] | undefined {
  const perColumn = new Map(names.map((name) => [name, statistics.columns.get(name)]))
  if ([...perColumn.values()].some((groups) => groups?.length !== statistics.groups)) return undefined
  return Array.from({ length: statistics.groups }, (_, index) => (name: string) => perColumn.get(name)?.[index])
}

/** `null_count = 0 and 0.5 ≤ "price" ≤ 99 in all 407 row groups` */
function describeProof(names: readonly string[], statistics: FileStatistics): string {
  const facts = names.map((name) => {
    const groups = statistics.columns.get(name) ?? []
    const nulls = groups.reduce((sum, group) => sum + (group.nulls ?? 0), 0)
    const known = groups.every((group) => group.nulls !== undefined)
    const bounded = groups.some(({ min }) => min !== undefined)
    return `${known ? `null_count = ${nulls}` : 'null_count unknown'}${bounded ? ', min and max' : ''} of ${JSON.stringify(name)}`
  })
  const where = statistics.groups === 1 ? 'the only row group' : `all ${statistics.groups} row groups`
  return `${facts.length === 0 ? 'the condition alone' : facts.join('; ')} in ${where}`
}

/** A part of the key whose row-group ranges strictly follow one another, without NULLs. */
function ascendingPart(key: readonly string[], { relation, statistics }: PlanInput): string | undefined {
  return key.find((name) => {
    const groups = statistics?.columns.get(name)
    const type = relation.scope.get(name)?.type
    if (statistics === undefined || groups === undefined || type === undefined || type === 'double') return false
    if (groups.length === 0 || groups.length !== statistics.groups) return false
    return groups.every((group, index) => {
      if (group.nulls !== 0 || group.min === undefined) return false
      const before = groups[index - 1]?.max
      return index === 0 || (before !== undefined && compareBounds(group.min, before, type) > 0)
    })
  })
}

/** Passes of bounded width. Checks of the same columns share a pass, so that no column is decoded twice in vain. */
function packScans(checks: readonly RowCheck[]): RowCheck[][] {
  const scans: { columns: Set<string>; checks: RowCheck[] }[] = []
  for (const row of checks) {
    const names = columnsOfRow(row)
    const fits = (scan: { columns: Set<string>; checks: RowCheck[] }) =>
      scan.checks.length < CHECKS_PER_SCAN &&
      scan.columns.size + names.filter((name) => !scan.columns.has(name)).length <= COLUMNS_PER_SCAN
    const shared = scans.find((scan) => names.every((name) => scan.columns.has(name)) && fits(scan))
    const scan = shared ?? scans.find(fits) ?? { columns: new Set<string>(), checks: [] }
    if (scan.checks.length === 0) scans.push(scan)
    for (const name of names) scan.columns.add(name)
    scan.checks.push(row)
  }
  return scans.map((scan) => scan.checks)
}

/** Rows all parts of whose key are there. */
export function wholeKey(key: readonly string[], filter: Expression | undefined): Expression {
  return and(...key.map((name) => not(isNull(column(name)))), ...(filter === undefined ? [] : [filter]))
}
