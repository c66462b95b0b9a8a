import type * as DuckDb from '@duckdb/node-api'
import { StepError } from '../../kernel/index.ts'
import type { CodedColumn, ColumnTable } from '../engine.ts'
import { engineErrors } from '../errors.ts'

interface ColumnBuilder {
  take(vector: DuckDb.DuckDBVector, from: number): void
  readonly column: Float64Array | CodedColumn
}

/**
 * Reads a streamed result into typed arrays, chunk by chunk: the engine holds no more of it than one chunk.
 * @param rows how many rows there are
 * @throws StepError `ENGINE_FAILED` when there are fewer or more, or a column is neither DOUBLE, ENUM nor VARCHAR
 */
export async function collectColumns(
  duckdb: typeof DuckDb,
  result: DuckDb.DuckDBResult,
  rows: number,
): Promise<ColumnTable> {
  const names = result.deduplicatedColumnNames()
  const builders = names.map((name, index) => builderOf(duckdb, name, result.columnType(index), rows))
  let row = 0
  for (let chunk = await result.fetchChunk(); chunk !== null && chunk.rowCount > 0; chunk = await result.fetchChunk()) {
    if (row + chunk.rowCount > rows) throw failed(`A query gave more than the ${rows} rows that were counted.`)
    for (const [index, builder] of builders.entries()) builder.take(chunk.getColumnVector(index), row)
    row += chunk.rowCount
  }
  if (row !== rows) throw failed(`A query gave ${row} rows, not the ${rows} that were counted.`)
  return {
    rows,
    columns: Object.fromEntries(names.map((name, index) => [name, (builders[index] as ColumnBuilder).column])),
  }
}

function failed(message: string): StepError {
  return new StepError(engineErrors.ENGINE_FAILED, message, {
    hint: 'See that nothing writes to the files while they are read, and run again.',
  })
}

function builderOf(duckdb: typeof DuckDb, name: string, type: DuckDb.DuckDBType, rows: number): ColumnBuilder {
  if (type.typeId === duckdb.DuckDBTypeId.DOUBLE) return numbers(rows)
  if (type instanceof duckdb.DuckDBEnumType) return enumCodes(type.values, rows)
  if (type.typeId === duckdb.DuckDBTypeId.VARCHAR) return textCodes(rows)
  throw failed(`The column ${JSON.stringify(name)} of a query is ${type.toString()}, which is not read as a column.`)
}

/** The engine's own array where the vector has it: a hundred times faster than value by value. */
function itemsOf(vector: DuckDb.DuckDBVector): ArrayLike<number> | undefined {
  const { items, validity } = vector as unknown as {
    readonly items?: unknown
    readonly validity?: { readonly data: unknown }
  }
  if (validity?.data !== null) return undefined
  return ArrayBuffer.isView(items) ? (items as unknown as ArrayLike<number>) : undefined
}

function numbers(rows: number): ColumnBuilder {
  const column = new Float64Array(rows)
  return {
    column,
    take(vector, from) {
      const items = itemsOf(vector)
      if (items !== undefined) column.set(items, from)
      else
        for (let i = 0; i < vector.itemCount; i++) column[from + i] = (vector.getItem(i) as number | null) ?? Number.NaN
    },
  }
}

/** Values come in the order of their first row, as those of a text do. */
function enumCodes(all: readonly string[], rows: number): ColumnBuilder {
  const codes = new Int32Array(rows)
  const values: string[] = []
  const code = new Int32Array(all.length).fill(-1)
  const position = new Map(all.map((value, index) => [value, index]))
  const codeOf = (ordinal: number) => {
    if ((code[ordinal] as number) < 0) code[ordinal] = values.push(all[ordinal] as string) - 1
    return code[ordinal] as number
  }
  return {
    column: { codes, values },
    take(vector, from) {
      const items = itemsOf(vector)
      for (let i = 0; i < vector.itemCount; i++) {
        if (items !== undefined) codes[from + i] = codeOf(items[i] as number)
        else {
          const value = vector.getItem(i) as string | null
          codes[from + i] = value === null ? -1 : codeOf(position.get(value) as number)
        }
      }
    },
  }
}

function textCodes(rows: number): ColumnBuilder {
  const codes = new Int32Array(rows)
  const values: string[] = []
  const known = new Map<string, number>()
  return {
    column: { codes, values },
    take(vector, from) {
      for (let i = 0; i < vector.itemCount; i++) {
        const value = vector.getItem(i) as string | null
        let code = value === null ? -1 : known.get(value)
        if (code === undefined) {
          code = values.push(value as string) - 1
          known.set(value as string, code)
        }
        codes[from + i] = code
      }
    },
  }
}
