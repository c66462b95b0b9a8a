import { compare } from '../../../shared/engines/sql/expression.ts'
import { call, date, type Golden, timestamp, x } from './golden.ts'

/** Dates and moments. */
export const TIMES: readonly Golden[] = [
  // Time. Both sessions run in UTC, where no hour is missing or doubled.
  {
    meaning: 'a literal with an offset is moved to UTC',
    expression: compare('=', x, timestamp('2024-03-31T03:30:00+02:00')),
    x: "TIMESTAMP '2024-03-31 01:30:00'",
    type: 'timestamp',
    gives: true,
    databricks: "(`x` = TIMESTAMP '2024-03-31 01:30:00.000000+00:00')",
  },
  {
    meaning: 'the hour that Berlin skips exists',
    expression: call('hour', x),
    x: "TIMESTAMP '2024-03-31 02:30:00'",
    type: 'timestamp',
    gives: 2,
    databricks: 'hour(`x`)',
  },
  {
    meaning: 'the hour that Berlin repeats is one hour long',
    expression: call('secondsBetween', x, timestamp('2024-10-27T03:00:00')),
    x: "TIMESTAMP '2024-10-27 02:00:00'",
    type: 'timestamp',
    gives: 3600,
    databricks:
      "((unix_micros(CAST(TIMESTAMP '2024-10-27 03:00:00.000000+00:00' AS TIMESTAMP)) - unix_micros(CAST(`x` AS TIMESTAMP))) / CAST(1000000 AS DOUBLE))",
  },
  {
    meaning: 'an instant is compared in UTC',
    expression: compare('=', x, timestamp('2024-03-31T01:30:00Z')),
    x: "TIMESTAMPTZ '2024-03-31 03:30:00+02'",
    type: 'timestamp',
    gives: true,
    databricks: "(`x` = TIMESTAMP '2024-03-31 01:30:00.000000+00:00')",
  },
  {
    meaning: 'a date is the midnight it starts with',
    expression: compare('<', x, timestamp('2024-01-01T00:00:01Z')),
    x: "DATE '2024-01-01'",
    type: 'date',
    gives: true,
    databricks: "(`x` < TIMESTAMP '2024-01-01 00:00:01.000000+00:00')",
  },
  {
    meaning: 'Sunday is 7',
    expression: call('isoDayOfWeek', x),
    x: "DATE '2024-01-07'",
    type: 'date',
    gives: 7,
    databricks: '(weekday(`x`) + 1)',
  },
  {
    meaning: 'days are counted from the first to the second',
    expression: call('daysBetween', x, date('2024-03-01')),
    x: "DATE '2024-02-28'",
    type: 'date',
    gives: 2,
    databricks: "datediff(DATE '2024-03-01', `x`)",
  },
  {
    meaning: 'days are counted between midnights',
    expression: call('daysBetween', x, date('2024-03-01')),
    x: "TIMESTAMP '2024-02-29 23:59:59'",
    type: 'timestamp',
    gives: 1,
    databricks: "datediff(DATE '2024-03-01', `x`)",
  },
  {
    meaning: 'microseconds count',
    expression: call('secondsBetween', x, timestamp('2024-01-01T00:00:00.000001')),
    x: "TIMESTAMP '2024-01-01'",
    type: 'timestamp',
    gives: 0.000001,
    databricks:
      "((unix_micros(CAST(TIMESTAMP '2024-01-01 00:00:00.000001+00:00' AS TIMESTAMP)) - unix_micros(CAST(`x` AS TIMESTAMP))) / CAST(1000000 AS DOUBLE))",
  },
]
