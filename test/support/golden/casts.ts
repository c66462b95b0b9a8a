import { compare, isNull, number } from '../../../shared/engines/sql/expression.ts'
import { type Golden, tryCast } from './golden.ts'

/** What becomes a value of another type. */
export const CASTS: readonly Golden[] = [
  // Text that is a value: one grammar, whatever each engine's cast would take.
  {
    meaning: "'1.6' is no integer",
    expression: tryCast('integer'),
    x: "'1.6'",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0))",
  },
  {
    meaning: "'' is no integer",
    expression: tryCast('integer'),
    x: "''",
    type: 'string',
    gives: null,
    databricks: "try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0))",
  },
  {
    meaning: "'12' followed by a line break is no integer",
    expression: isNull(tryCast('integer')),
    x: "'12' || chr(10)",
    type: 'string',
    gives: true,
    databricks: "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0)) IS NULL)",
  },
  {
    meaning: 'a text integer keeps its digits',
    expression: compare('=', tryCast('integer'), number('9007199254740993')),
    x: "'9007199254740993'",
    type: 'string',
    gives: true,
    databricks:
      "(try_cast(nullif(regexp_extract(`x`, '\\\\A[+-]?[0-9]+\\\\z', 0), '') AS DECIMAL(38, 0)) = (9007199254740993))",
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
    databricks: 'try_cast((CASE WHEN `x` >= 0 THEN floor(`x`) ELSE ceil(`x`) END) AS DECIMAL(38, 0))',
  },
]
