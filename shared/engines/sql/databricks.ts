import type { Dialect } from './dialect.ts'
import type { FunctionName, SqlType } from './expression.ts'
import { createDialect, isoDate, utcTimestamp, VALUE_GRAMMAR } from './printer.ts'

const TYPES: Readonly<Record<SqlType, string>> = {
  string: 'STRING',
  integer: 'BIGINT',
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

// 2^63, the first double beyond BIGINT.
const BEYOND_BIGINT = `CAST('9223372036854775808' AS DOUBLE)`
// Beyond 2^52 every double is whole; and floor() gives a BIGINT here, with 0 for NaN and the last one for infinity.
const whole = (how: string) => (x: string) =>
  `(CASE WHEN abs(${x}) < CAST('4503599627370496' AS DOUBLE) THEN CAST(${how}(${x}) AS DOUBLE) ELSE CAST(${x} AS DOUBLE) END)`

/** What only a float needs. */
const DOUBLE_CALLS: typeof CALLS = {
  floor: whole('floor'),
  ceil: whole('ceil'),
  sign: (x) => call('sign', x),
  round: (x, digits) => {
    const of = `CAST(${x} AS DOUBLE)`
    if (digits === undefined) return call('round', of)
    // With digits, round() takes the shortest decimal text of a float here, and the float itself elsewhere.
    const shift = `CAST('1e${digits.replace(/[()]/g, '')}' AS DOUBLE)`
    return `(CASE WHEN abs(${of}) * ${shift} < CAST('Infinity' AS DOUBLE) THEN round(${of} * ${shift}) / ${shift} ELSE ${of} END)`
  },
}
/** Whole numbers already. */
const INTEGER_CALLS: typeof CALLS = { floor: (x) => x, ceil: (x) => x, round: (x) => x }

const CALLS: Partial<Record<FunctionName, (...args: string[]) => string>> = {
  sqrt: (x) => `sqrt(CASE WHEN ${x} >= 0 THEN CAST(${x} AS DOUBLE) END)`,
  ln: (x) => `ln(CASE WHEN ${x} > 0 THEN CAST(${x} AS DOUBLE) END)`,
  exp: (x) => `exp(CAST(${x} AS DOUBLE))`,
  power: (x, y) => `pow(CAST(${x} AS DOUBLE), CAST(${y} AS DOUBLE))`,
  concat: (...args) => `(${args.join(' || ')})`,
  // A DOUBLE here, whatever the number is.
  sign: (x) => `CAST(sign(${x}) AS INT)`,
  startsWith: (of, start) => call('startswith', of, start),
  endsWith: (of, end) => call('endswith', of, end),
  isoDayOfWeek: (of) => `(weekday(${of}) + 1)`,
  toDate: (of) => `CAST(${of} AS DATE)`,
  // Two arguments: the end first.
  daysBetween: (from, to) => call('datediff', to, from),
  secondsBetween: (from, to) => `((${micros(to)} - ${micros(from)}) / CAST(1000000 AS DOUBLE))`,
}

/** Databricks SQL with ANSI mode on and session time zone UTC. The live suite runs what it prints in Spark. */
export const databricksSql: Dialect = createDialect({
  name: 'databricks-sql',
  integer: TYPES.integer,
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
  // isnan(NULL) is FALSE here; the comparison is NULL.
  isNaN: (of) => `(${of} = CAST('NaN' AS DOUBLE))`,
  divide: (left, right) => `(CAST(${left} AS DOUBLE) / nullif(CAST(${right} AS DOUBLE), 0))`,
  parse: (of, to) => {
    if (to === 'string') return of
    if (to === 'boolean') return `(CASE lower(${of}) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)`
    const value = `nullif(regexp_extract(${of}, ${string(`\\A${VALUE_GRAMMAR[to]}\\z`)}, 0), '')`
    return to === 'time' ? value : `try_cast(${value} AS ${TYPES[to]})`
  },
  cast: (of, to, from) => {
    if (to !== 'integer') return `try_cast(${of} AS ${TYPES[to]})`
    // 2^63 itself would become 2^63 - 1.
    const from64 = from === 'double' ? `(CASE WHEN abs(${of}) < ${BEYOND_BIGINT} THEN ${of} END)` : of
    return `try_cast(${from64} AS BIGINT)`
  },
  call: (name, args, type) => {
    const own = (type === 'double' ? DOUBLE_CALLS : type === 'integer' ? INTEGER_CALLS : {})[name] ?? CALLS[name]
    return own?.(...args) ?? call(name, ...args)
  },
})
