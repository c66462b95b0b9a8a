/** What a model says of a row, and what came of it. Amounts of one currency; losses negative, risk figures positive. */
export type SeriesRole = 'var' | 'es' | 'rtpl' | 'pit' | 'signal' | 'outcome' | 'returns'

/** One model's time series, in the order of dates and, on a date, of names. */
export interface ModelSeries {
  readonly rows: number
  /** By code, ascending: `2026-11-20`, or `2026-11-20 14:00:00` where one of them has a time of day. */
  readonly dates: readonly string[]
  /** The date of each row, as a code. One row a date, but for signals: one a date and name. */
  readonly date: Int32Array
  /** Signals: the name of each row, as a code that candidate and champion share. */
  readonly name?: Int32Array
  /** Risk models: the P&L columns as the gate lists them, the hypothetical one first. NaN: the day has none. */
  readonly pnl: readonly NamedColumn[]
  readonly roles: ReadonlyMap<SeriesRole, Float64Array>
  /** Further columns that rules name. */
  readonly columns: ReadonlyMap<string, Float64Array>
}

export interface NamedColumn {
  readonly name: string
  readonly values: Float64Array
}

/** What a gate of mode `returns` judges. */
export interface ReturnData {
  /** All rows of the candidate: nothing of it is left out because the champion lacks it. */
  readonly candidate: ModelSeries
  /** Both models on the dates (and names) that they share; P&L and outcomes are the candidate's. */
  readonly pair?: { readonly candidate: ModelSeries; readonly champion: ModelSeries }
}

/** @throws RangeError when the gate names no such column */
export function columnOf({ roles }: ModelSeries, role: SeriesRole): Float64Array {
  const column = roles.get(role)
  if (column === undefined) throw new RangeError(`The data name no column "${role}".`)
  return column
}

/** The last rows of a series that has one row a date. */
export function lastRows(series: ModelSeries, count: number): ModelSeries {
  const from = series.rows - count
  const cut = (values: Float64Array) => values.subarray(from)
  const cutAll = <K>(columns: ReadonlyMap<K, Float64Array>) =>
    new Map([...columns].map(([key, values]) => [key, cut(values)]))
  return {
    rows: count,
    dates: series.dates.slice(from),
    date: Int32Array.from({ length: count }, (_, row) => row),
    pnl: series.pnl.map(({ name, values }) => ({ name, values: cut(values) })),
    roles: cutAll(series.roles),
    columns: cutAll(series.columns),
  }
}
