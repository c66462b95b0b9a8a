import type { Dialect } from './dialect.ts'
import type { FunctionName, SqlType } from './expression.ts'
import { createDialect, isoDate, utcTimestamp, VALUE_GRAMMAR } from './printer.ts'

const TYPES: Readonly<Record<SqlType, string>> = {
  string: 'STRING',
  integer: 'DECIMAL(38, 0)',
  decimal: 'DECIMAL(38, 10)',
  double: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  timestamp: 'TIMESTAMP',
  time: 'STRING',
}

const string = (value: string): string => `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const call = (name: string, ...args: readonly string[]) => `${name}(${args.join(', ')})`
const micros = (of: string) => call('unix_micros', `CAST(${of} AS TIMESTAMP)`)

const CALLS: Partial<Record<FunctionName, (...args: string[]) => string>> = {
  sqrt: (x) => `sqrt(CASE WHEN ${x} >= 0 THEN CAST(${x} AS DOUBLE) END)`,
  ln: (x) => `ln(CASE WHEN ${x} > 0 THEN CAST(${x} AS DOUBLE) END)`,
  exp: (x) => `exp(CAST(${x} AS DOUBLE))`,
  power: (x, y) => `pow(CAST(${x} AS DOUBLE), CAST(${y} AS DOUBLE))`,
  concat: (...args) => `(${args.join(' || ')})`,
  startsWith: (of, start) => call('startswith', of, start),
  endsWith: (of, end) => call('endswith', of, end),
  isoDayOfWeek: (of) => `(weekday(${of}) + 1)`,
  toDate: (of) => `CAST(${of} AS DATE)`,
  // Two arguments: the end first.
  daysBetween: (from, to) => call('datediff', to, from),
  secondsBetween: (from, to) => `((${micros(to)} - ${micros(from)}) / CAST(1000000 AS DOUBLE))`,
}

/** Databricks SQL with ANSI mode on and session time zone UTC. Prints only: nothing here runs it yet. */
export const databricksSql: Dialect = createDialect({
  name: 'databricks-sql',
  identifier: (name) => `\`${name.replaceAll('`', '``')}\``,
  string,
  literal: (type, value, besideDouble) => {
    if (type === 'date') return `DATE '${isoDate(value)}'`
    if (type === 'timestamp') return `TIMESTAMP '${utcTimestamp(value)}+00:00'`
    return besideDouble ? `CAST('${value}' AS DOUBLE)` : `(${value})`
  },
  in: (of, values) => `(${of} IN (${values.join(', ')}))`,
  // RLIKE finds, and `$` would accept a last line break: the anchors make it the whole text.
  matches: (of, pattern) => `(${of} RLIKE ${string(`^(?:${pattern})\\z`)})`,
  // The backslash escapes by default here, and only here.
  like: (of, pattern) => `(${of} LIKE ${string(pattern.replaceAll('\\', '\\\\'))})`,
  isNaN: (of) => call('isnan', of),
  divide: (left, right) => `(CAST(${left} AS DOUBLE) / nullif(CAST(${right} AS DOUBLE), 0))`,
  parse: (of, to) => {
    if (to === 'string') return of
    if (to === 'boolean') return `(CASE lower(${of}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)`
    const value = `nullif(regexp_extract(${of}, ${string(`\\A${VALUE_GRAMMAR[to]}\\z`)}, 0), '')`
    return to === 'time' ? value : `try_cast(${value} AS ${TYPES[to]})`
  },
  cast: (of, to) =>
    `try_cast(${to === 'integer' ? `(CASE WHEN ${of} >= 0 THEN floor(${of}) ELSE ceil(${of}) END)` : of} AS ${TYPES[to]})`,
  call: (name, args) => CALLS[name]?.(...args) ?? call(name, ...args),
})
