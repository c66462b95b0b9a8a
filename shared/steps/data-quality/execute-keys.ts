import { byCodeUnit } from '../../kernel/index.ts'
import { type Counted, placesOf } from './execute-scan.ts'
import { isOutOfMemory, isValueError, type Session } from './execute-session.ts'
import { evaluate } from './plan/evaluate.ts'
import type { KeyCheck, OrphanCheck } from './plan/plan.ts'
import { ascendingSql, countSql, duplicateKeysSql, duplicatesSql, orphansWhere, selectedSql } from './plan/print.ts'
import type { Relation } from './plan/relation.ts'

export interface DuplicatedKey {
  readonly values: readonly (string | null)[]
  readonly rows: number
}

export type CountedKeys =
  | {
      readonly failing: number
      readonly excess: number
      readonly keys: number
      readonly rowsChecked: number
      readonly query: number
      readonly duplicated: readonly DuplicatedKey[]
    }
  | { readonly message: string; readonly query: undefined }

/** Into how many parts the keys are divided, one attempt after another, when they do not fit into memory and disk. */
const PARTS = [1, 8, 64]

/**
 * Counts rows with duplicated keys exactly. A column whose row groups follow one another is first read in order:
 * if it only ever rises, it is unique, at a tenth of the cost of grouping.
 */
export async function runUniqueness(
  session: Session,
  relation: Relation,
  check: KeyCheck,
  samples: number,
  masked: ReadonlySet<string>,
): Promise<CountedKeys> {
  try {
    const sorted = check.ascending === undefined ? undefined : await isAscending(session, relation, check.ascending)
    if (sorted !== undefined) {
      return { failing: 0, excess: 0, keys: 0, rowsChecked: sorted.rows, query: sorted.query, duplicated: [] }
    }
    const rowsChecked = await countRows(session, relation, check.filter)
    const counts = await inParts(session, (of, index) =>
      duplicatesSql(session.engine.dialect, relation, check, { of, index }),
    )
    const sum = (name: string) => counts.rows.reduce((total, row) => total + Number(row[name]), 0)
    const found = { failing: sum('rows'), excess: sum('excess'), keys: sum('keys') }
    const holds = evaluate(check.check, { amount: found.failing, rowsChecked }).outcome === 'pass'
    const duplicated =
      !holds && found.failing > 0 && samples > 0 ? await leastKeys(session, relation, check, samples, masked) : []
    return { ...found, rowsChecked, query: counts.query, duplicated }
  } catch (error) {
    if (!isValueError(error)) throw error
    return { message: `It cannot be computed on this data: ${error.message}`, query: undefined }
  }
}

async function isAscending(
  session: Session,
  relation: Relation,
  name: string,
): Promise<{ readonly rows: number; readonly query: number } | undefined> {
  const { rows, query } = await session.ask('uniqueness', ascendingSql(session.engine.dialect, relation, name))
  const [row] = rows
  const total = Number(row?.total)
  return Number(row?.falls) === 0 && Number(row?.known) === total ? { rows: total, query } : undefined
}

async function leastKeys(
  session: Session,
  relation: Relation,
  check: KeyCheck,
  samples: number,
  masked: ReadonlySet<string>,
): Promise<DuplicatedKey[]> {
  const { rows } = await inParts(session, (of, index) =>
    duplicateKeysSql(session.engine.dialect, relation, check, masked, samples, { of, index }),
  )
  const inOrder = [...rows].sort((a, b) => byCodeUnit(String(a.place), String(b.place)))
  return inOrder.slice(0, samples).map((row) => ({
    values: check.key.map((_, index) => textOf(row[`v${index}`])),
    rows: Number(row.n),
  }))
}

/** Asks for all keys at once; where the engine has no room for them, in more and more parts. */
async function inParts(session: Session, sql: (of: number, index: number) => string) {
  for (const of of PARTS) {
    try {
      const parts = []
      for (let index = 0; index < of; index++) parts.push(await session.ask('uniqueness', sql(of, index)))
      return { rows: parts.flatMap(({ rows }) => rows), query: parts[0]?.query ?? 0 }
    } catch (error) {
      if (!isOutOfMemory(error) || of === PARTS.at(-1)) throw error
    }
  }
  throw new Error('no parts')
}

/** Rows of a key that the referenced dataset lacks. */
export async function runOrphans(
  session: Session,
  relation: Relation,
  check: OrphanCheck,
  samples: number,
): Promise<Counted> {
  const { dialect } = session.engine
  try {
    const rowsChecked = await countRows(session, relation, check.filter)
    const asked = await session.ask('anti-join', selectedSql(relation, orphansWhere(dialect, relation, check), samples))
    const [row] = asked.rows
    return { failing: Number(row?.selected), rowsChecked, query: asked.query, places: placesOf(row?.ids) }
  } catch (error) {
    if (!isValueError(error)) throw error
    return { message: `It cannot be computed on this data: ${error.message}`, query: undefined }
  }
}

/** Rows after the filter; those of all are known where the file says it. */
export async function countRows(session: Session, relation: Relation, filter: KeyCheck['filter']): Promise<number> {
  if (filter === undefined && relation.footers !== undefined) return relation.footers.rows
  const { rows } = await session.ask('count', countSql(session.engine.dialect, relation, filter))
  return Number(rows[0]?.checked)
}

export function textOf(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value)
}
