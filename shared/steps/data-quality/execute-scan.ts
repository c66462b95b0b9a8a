import type { SqlRow } from '../../engines/engine.ts'
import { byCodeUnit } from '../../kernel/index.ts'
import type { DataCheck } from './check.ts'
import { isOutOfMemory, isValueError, type Session } from './execute-session.ts'
import type { RowCheck } from './plan/plan.ts'
import { conditionOf, filterIndexes, hasBit, scanSql, selectedSql } from './plan/print.ts'
import { type Relation, ROWS_PER_FILE } from './plan/relation.ts'

/** Where a failing row is: a file of the source, and the position in it. */
export interface RowPlace {
  readonly file: number
  readonly position: number
}

/** What the engine counted for a check about rows, or why it could not. */
export type Counted =
  | {
      readonly failing: number
      readonly rowsChecked: number
      readonly query: number
      readonly places: readonly RowPlace[]
    }
  | { readonly message: string; readonly query: undefined }

export interface ScanResult {
  readonly counted: ReadonlyMap<DataCheck, Counted>
  readonly total: number | undefined
  readonly rowsWithFailures: number | undefined
  readonly overlaps: readonly { readonly checks: readonly string[]; readonly rows: number }[]
}

/**
 * One pass for all the checks. When a value of the data stops the engine, or the patterns outgrow its memory, the
 * checks are halved until the one that does it stands alone; it fails, the others are answered.
 */
export async function runScan(
  session: Session,
  relation: Relation,
  checks: readonly RowCheck[],
  samples: number,
): Promise<ScanResult> {
  try {
    return await scanOnce(session, relation, checks, samples)
  } catch (error) {
    const value = isValueError(error)
    if (!value && !(isOutOfMemory(error) && checks.length > 1)) throw error
    const [only] = checks
    if (checks.length === 1 && only !== undefined) {
      const message = `It cannot be computed on this data: ${error.message}`
      const counted = new Map<DataCheck, Counted>([[only.check, { message, query: undefined }]])
      return { counted, total: undefined, rowsWithFailures: undefined, overlaps: [] }
    }
    const half = Math.ceil(checks.length / 2)
    const first = await runScan(session, relation, checks.slice(0, half), samples)
    const second = await runScan(session, relation, checks.slice(half), samples)
    return joinScans([first, second])
  }
}

/** Rows that fail somewhere, and overlaps, are known within a pass only. */
export function joinScans(scans: readonly ScanResult[]): ScanResult {
  const [first] = scans
  if (first !== undefined && scans.length === 1) return first
  return {
    counted: new Map(scans.flatMap(({ counted }) => [...counted])),
    total: scans.find(({ total }) => total !== undefined)?.total,
    rowsWithFailures: undefined,
    overlaps: [],
  }
}

async function scanOnce(
  session: Session,
  relation: Relation,
  checks: readonly RowCheck[],
  samples: number,
): Promise<ScanResult> {
  const { dialect } = session.engine
  const { rows, query } = await session.ask('scan', scanSql(dialect, relation, checks, samples))
  const amounts = new Map(rows.map((row) => [`${row.kind} ${row.k ?? ''}`, Number(row.n)]))
  const ids = new Map(rows.flatMap((row) => (row.kind === 'check' ? [[Number(row.k), row.ids] as const] : [])))
  const total = amounts.get('total ') ?? 0
  const filters = filterIndexes(dialect, relation, checks)
  const counted = checks.map(({ check }, index): [DataCheck, Counted] => {
    const filter = filters[index]
    const rowsChecked = filter === undefined ? total : (amounts.get(`filter ${filter}`) ?? 0)
    const failing = amounts.get(`check ${index}`) ?? 0
    return [check, { failing, rowsChecked, query, places: placesOf(ids.get(index)) }]
  })
  return {
    counted: new Map(counted),
    total,
    rowsWithFailures: amounts.get('failing ') ?? 0,
    overlaps: overlapsOf(rows, checks),
  }
}

/** One check alone, by a condition that the reader skips row groups for. */
export async function runPushDown(
  session: Session,
  relation: Relation,
  row: RowCheck,
  rows: number,
  samples: number,
): Promise<Counted> {
  const where = conditionOf(session.engine.dialect, relation, row)
  try {
    const asked = await session.ask('push-down', selectedSql(relation, where, samples))
    const [answer] = asked.rows
    const failing = Number(answer?.selected)
    return { failing, rowsChecked: rows, query: asked.query, places: placesOf(answer?.ids) }
  } catch (error) {
    if (!isValueError(error)) throw error
    return { message: `It cannot be computed on this data: ${error.message}`, query: undefined }
  }
}

/** `5,1099511627776` → row 5 of the first file, row 0 of the second. */
export function placesOf(ids: unknown): RowPlace[] {
  if (typeof ids !== 'string' || ids === '') return []
  return ids.split(',').map((id) => {
    const size = BigInt(ROWS_PER_FILE)
    return { file: Number(BigInt(id) / size), position: Number(BigInt(id) % size) }
  })
}

function overlapsOf(rows: readonly SqlRow[], checks: readonly RowCheck[]): { checks: string[]; rows: number }[] {
  return rows
    .filter(({ kind }) => kind === 'overlap')
    .map((row) => ({ masks: String(row.ids), rows: Number(row.n) }))
    .sort((a, b) => b.rows - a.rows || byCodeUnit(a.masks, b.masks))
    .map(({ masks, rows: shared }) => {
      const bits = masks.split(':').map(BigInt)
      return { checks: checks.filter((_, index) => hasBit(bits, index)).map(({ check }) => check.id), rows: shared }
    })
}
