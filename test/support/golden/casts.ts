import { compare, isNull, number } from '../../../shared/engines/sql/expression.ts'
import { type Golden, NAN, tryCast } from './golden.ts'

/** What becomes a value of another type. */
export const CASTS: readonly Golden[] = [
  // Text that is a value: one grammar, whatever each engine's cast would take.
  {
    meaning: "'1.6' is no integer",
    expression: tryCast('integer'),
    x: "'1.6'",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS BIGINT)",
  },
  {
    meaning: "'' is no integer",
    expression: tryCast('integer'),
    x: "''",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS BIGINT)",
  },
  {
    meaning: "'12' followed by a line break is no integer",
    expression: isNull(tryCast('integer')),
    x: "'12' || chr(10)",
    type: 'string',
    gives: true,
    databricks: "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS BIGINT) IS NULL)",
  },
  {
    meaning: 'a text integer keeps its digits',
    expression: compare('=', tryCast('integer'), number('9007199254740993')),
    x: "'9007199254740993'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS BIGINT) = (9007199254740993))",
  },
  {
    meaning: 'a decimal that overflows is no decimal',
    expression: isNull(tryCast('decimal')),
    x: "'99999999999999999999999999999999999999'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?(?:[0-9]+[.]?[0-9]*|[.][0-9]+)\\\\z', 0), '') AS DECIMAL(38, 10)) IS NULL)",
  },
  {
    meaning: "'t' is no boolean",
    expression: tryCast('boolean'),
    x: "'t'",
    type: 'string',
    gives: null,
    databricks: "(CASE lower(`x`) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)",
  },
  {
    meaning: "'True' is true",
    expression: tryCast('boolean'),
    x: "'True'",
    type: 'string',
    gives: true,
    databricks: "(CASE lower(`x`) WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE END)",
  },
  {
    meaning: 'a day that does not exist is no date',
    expression: isNull(tryCast('date')),
    x: "'2023-02-29'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\\\z', 0), '') AS DATE) IS NULL)",
  },
  // DuckDB would round 2.5 to 3, Databricks cuts it to 2.
  {
    meaning: 'a number becomes an integer by cutting',
    expression: tryCast('integer'),
    x: '(-2.5)::DOUBLE',
    type: 'double',
    gives: -2,
    databricks: "try_cast((CASE WHEN abs(`x`) < CAST('9223372036854775808' AS DOUBLE) THEN `x` END) AS BIGINT)",
  },
  // Spark would make 0 of NaN, by way of floor().
  {
    meaning: 'NaN is no integer',
    expression: tryCast('integer'),
    x: NAN,
    type: 'double',
    gives: null,
    databricks: "try_cast((CASE WHEN abs(`x`) < CAST('9223372036854775808' AS DOUBLE) THEN `x` END) AS BIGINT)",
  },
  {
    meaning: '2^63 is no integer of 64 bits',
    expression: tryCast('integer'),
    x: "'9223372036854775808'::DOUBLE",
    type: 'double',
    gives: null,
    databricks: "try_cast((CASE WHEN abs(`x`) < CAST('9223372036854775808' AS DOUBLE) THEN `x` END) AS BIGINT)",
  },
  // DuckDB would add digits: 100000000000000001988.4624838656.
  {
    meaning: 'the decimal of a float has the digits of its text',
    expression: compare('=', tryCast('decimal'), number('100000000000000000000')),
    x: '1e20::DOUBLE',
    type: 'double',
    gives: true,
    databricks: '(try_cast(`x` AS DECIMAL(38, 10)) = (100000000000000000000))',
  },
  {
    meaning: 'the decimal of a float of 32 bits has no noise',
    expression: compare('=', tryCast('decimal'), number('2.5')),
    x: '2.5::FLOAT',
    type: 'double',
    gives: true,
    databricks: '(try_cast(`x` AS DECIMAL(38, 10)) = (2.5))',
  },
  // DuckDB takes 24:00:00 for the next day.
  {
    meaning: 'no day has an hour 24',
    expression: isNull(tryCast('timestamp')),
    x: "'2024-01-01 24:00:00'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[0-9]{4}-[0-9]{2}-[0-9]{2}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?(?:Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])?\\\\z', 0), '') AS TIMESTAMP) IS NULL)",
  },
]
