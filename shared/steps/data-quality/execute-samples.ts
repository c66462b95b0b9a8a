import type { DataCheck, DatasetContract } from './check.ts'
import { textOf } from './execute-keys.ts'
import type { RowPlace } from './execute-scan.ts'
import type { Session } from './execute-session.ts'
import { MASK, maskedColumns } from './masked.ts'
import { columnsOf } from './plan/columns.ts'
import { leastRowsSql, rowsSql, SAMPLE_CHARACTERS, type SampleColumn } from './plan/print.ts'
import type { Relation } from './plan/relation.ts'
import type { SampleRow } from './result.ts'

/** Columns fetched at once: each holds a page in memory. */
const COLUMNS_PER_FETCH = 128

/** A check whose failing rows are to be shown: by their places, or by the condition that selects them. */
export interface Wanted {
  readonly check: DataCheck
  readonly places: readonly RowPlace[]
  readonly where: string
}

/** The columns of a sample: the key, then those that the check is about; only what the data has. */
function sampleColumns(dataset: DatasetContract, relation: Relation, check: DataCheck): SampleColumn[] {
  const { measure } = check
  const own = measure.kind === 'orphans' || measure.kind === 'duplicates' ? measure.key : check.columns
  const offending = own.length === 0 && measure.kind === 'failingRows' ? columnsOf(measure.failing) : own
  const names = [...new Set([...dataset.primaryKey, ...offending])]
  const masked = maskedColumns(dataset)
  return names.filter((name) => relation.scope.has(name)).map((name) => ({ name, masked: masked.has(name) }))
}

/** The failing rows of each check, in the order of the files. Rows that several checks name are read once. */
export async function fetchSamples(
  session: Session,
  relation: Relation,
  dataset: DatasetContract,
  wanted: readonly Wanted[],
  samplesOf: (check: DataCheck) => number,
): Promise<ReadonlyMap<DataCheck, readonly SampleRow[]>> {
  const result = new Map<DataCheck, readonly SampleRow[]>()
  const placed = wanted.filter(({ places }) => places.length > 0)
  for (const batch of batches(placed, (one) => sampleColumns(dataset, relation, one.check))) {
    const rows = await fetchPlaces(
      session,
      relation,
      batch.columns,
      batch.items.flatMap(({ places }) => places),
    )
    for (const { check, places } of batch.items) {
      const own = sampleColumns(dataset, relation, check)
      const shown = places.slice(0, samplesOf(check)).map((place) => {
        const values = rows.get(placeKey(place))
        return own.map((column) => cell(column, values?.get(column.name) ?? null))
      })
      result.set(check, shown)
    }
  }
  for (const { check, where } of wanted.filter(({ places }) => places.length === 0)) {
    const own = sampleColumns(dataset, relation, check)
    if (own.length === 0 || relation.rowId !== undefined) continue
    const sql = leastRowsSql(session.engine.dialect, relation, where, own, samplesOf(check))
    const { rows } = await session.ask('samples', sql)
    result.set(
      check,
      rows.map((row) => own.map((column, index) => cell(column, textOf(row[`v${index}`])))),
    )
  }
  return result
}

/** A cell as people read it: masked, or cut at a length. */
export function cell({ name, masked }: SampleColumn, value: string | null): SampleRow[number] {
  if (value === null) return { column: name, value, masked }
  const characters = [...value]
  const cut = characters.length > SAMPLE_CHARACTERS ? `${characters.slice(0, SAMPLE_CHARACTERS).join('')}…` : value
  return { column: name, value: masked ? MASK : cut, masked }
}

type Values = ReadonlyMap<string, string | null>

async function fetchPlaces(
  session: Session,
  relation: Relation,
  columns: readonly SampleColumn[],
  places: readonly RowPlace[],
): Promise<ReadonlyMap<string, Values>> {
  const found = new Map<string, Values>()
  const files = [...new Set(places.map(({ file }) => file))].sort((a, b) => a - b)
  for (const file of files) {
    const own = places.filter((place) => place.file === file).map(({ position }) => position)
    const positions = [...new Set(own)].sort((a, b) => a - b)
    const path = relation.source.files[file]
    if (path === undefined) throw new Error(`no file ${file}`)
    const sql = rowsSql(session.engine.dialect, relation, path, positions, columns)
    const { rows } = await session.ask('samples', sql)
    for (const row of rows) {
      const values = new Map(columns.map(({ name }, index) => [name, textOf(row[`v${index}`])]))
      found.set(placeKey({ file, position: Number(row.position) }), values)
    }
  }
  return found
}

function placeKey({ file, position }: RowPlace): string {
  return `${file}:${position}`
}

/** Neighbouring items whose columns together stay within one fetch. */
function batches<T>(
  items: readonly T[],
  columnsOfItem: (item: T) => readonly SampleColumn[],
): { readonly items: readonly T[]; readonly columns: readonly SampleColumn[] }[] {
  const result: { items: T[]; columns: Map<string, SampleColumn> }[] = []
  for (const item of items) {
    const own = columnsOfItem(item)
    const last = result.at(-1)
    const added = own.filter(({ name }) => last?.columns.has(name) !== true).length
    const batch =
      last !== undefined && last.columns.size + added <= COLUMNS_PER_FETCH
        ? last
        : { items: [], columns: new Map<string, SampleColumn>() }
    if (batch !== last) result.push(batch)
    batch.items.push(item)
    for (const column of own) batch.columns.set(column.name, column)
  }
  return result.map(({ items: own, columns }) => ({ items: own, columns: [...columns.values()] }))
}
