import type { Dialect } from './dialect.ts'
import type { FunctionName, SqlType } from './expression.ts'
import { createDialect, isoDate, utcTimestamp, VALUE_GRAMMAR } from './printer.ts'

const TYPES: Readonly<Record<SqlType, string>> = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  decimal: 'DECIMAL(38, 10)',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  time: 'TIME',
}

const string = (value: string): string => {
  // A NUL ends the statement's text in the engine's C interface; as a chr() it survives.
  if (value.includes('\0')) return `(${value.split('\0').map(string).join(' || chr(0) || ')})`
  return `'${value.replaceAll("'", "''")}'`
}

const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(', ')})`
const day = (of: string) => `CAST(${of} AS DATE)`
const micros = (of: string) => call('epoch_us', of)

/** What only a float needs: one of 32 bits is the double it is. */
const DOUBLE_CALLS: typeof CALLS = {
  floor: (x) => `floor(CAST(${x} AS DOUBLE))`,
  ceil: (x) => `ceil(CAST(${x} AS DOUBLE))`,
  // sign(NaN) is 0 here.
  sign: (x) => `(CASE WHEN ${x} = CAST('NaN' AS DOUBLE) THEN ${x} ELSE sign(${x}) END)`,
  round: (x, ...digits) => call('round', `CAST(${x} AS DOUBLE)`, ...digits),
}
/** Whole numbers already; floor() would make floats of them here. */
const INTEGER_CALLS: typeof CALLS = { floor: (x) => x, ceil: (x) => x, round: (x) => x }

const CALLS: Partial<Record<FunctionName, (...args: string[]) => string>> = {
  // Outside their domain these stop the engine; NULL is what both dialects can say.
  sqrt: (x) => `sqrt(CASE WHEN ${x} >= 0 THEN CAST(${x} AS DOUBLE) END)`,
  ln: (x) => `ln(CASE WHEN ${x} > 0 THEN CAST(${x} AS DOUBLE) END)`,
  exp: (x) => `exp(CAST(${x} AS DOUBLE))`,
  power: (x, y) => `pow(CAST(${x} AS DOUBLE), CAST(${y} AS DOUBLE))`,
  concat: (...args) => `(${args.join(' || ')})`,
  startsWith: (of, start) => call('starts_with', of, start),
  endsWith: (of, end) => call('ends_with', of, end),
  // Without a second argument some whitespace besides the blank could go too.
  trim: (of) => call('trim', of, "' '"),
  isoDayOfWeek: (of) => call('isodow', of),
  toDate: day,
  daysBetween: (from, to) => call('date_diff', "'day'", day(from), day(to)),
  secondsBetween: (from, to) => `((${micros(to)} - ${micros(from)}) / 1000000.0::DOUBLE)`,
}

/** DuckDB, as the step runs it: session time zone UTC. */
export const duckdb: Dialect = createDialect({
  name: 'duckdb',
  integer: 'HUGEINT',
  identifier: (name) => `"${name.replaceAll('"', '""')}"`,
  string,
  literal: (type, value, besideDouble) => {
    if (type === 'date') return `DATE '${isoDate(value)}'`
    if (type === 'timestamp') return `TIMESTAMP '${utcTimestamp(value)}'`
    return besideDouble ? `CAST('${value}' AS DOUBLE)` : `(${value})`
  },
  // An IN runs once a row; list_contains runs once an entry of the column's dictionary.
  in: (of, values, type) =>
    type === 'string' ? `list_contains([${values.join(', ')}], ${of})` : `(${of} IN (${values.join(', ')}))`,
  matches: (of, pattern) => call('regexp_full_match', of, string(pattern)),
  like: (of, pattern) => `(${of} LIKE ${string(pattern)})`,
  // NaN equals itself here, and unlike isnan() a comparison lets DuckDB skip row groups.
  isNaN: (of) => `(${of} = CAST('NaN' AS DOUBLE))`,
  divide: (left, right) => `(CAST(${left} AS DOUBLE) / nullif(CAST(${right} AS DOUBLE), 0))`,
  parse: (of, to) => {
    if (to === 'string') return of
    if (to === 'boolean') return `(CASE lower(${of}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)`
    const value = `nullif(regexp_extract(${of}, ${string(`\\A${VALUE_GRAMMAR[to]}\\z`)}), '')`
    if (to === 'time') return value
    // A text without offset is UTC already; with one, only TIMESTAMPTZ reads it.
    if (to === 'timestamp') return `(TRY_CAST(${value} AS TIMESTAMPTZ) AT TIME ZONE 'UTC')`
    return `TRY_CAST(${value} AS ${TYPES[to]})`
  },
  cast: (of, to, from) => {
    if (to === 'decimal' && from === 'double') {
      const x = `CAST(${of} AS DOUBLE)`
      // The decimal of a float is that of its shortest text: directly, digits follow that the text does not have. The
      // text of a tiny one has an exponent, which is read as 0.0000000001.
      return `(CASE WHEN abs(${x}) < 1 THEN TRY_CAST(${x} AS ${TYPES[to]}) ELSE TRY_CAST(CAST(${x} AS VARCHAR) AS ${TYPES[to]}) END)`
    }
    return `TRY_CAST(${to === 'integer' ? call('trunc', of) : of} AS ${TYPES[to]})`
  },
  call: (name, args, type) => {
    const own = (type === 'double' ? DOUBLE_CALLS : type === 'integer' ? INTEGER_CALLS : {})[name] ?? CALLS[name]
    return own?.(...args) ?? call(name, ...args)
  },
})
