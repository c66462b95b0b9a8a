import { compare, number, text } from '../../../shared/engines/sql/expression.ts'
import { arithmetic, call, type Golden, NAN, x } from './golden.ts'

/** Exact and floating numbers, and arithmetic on them. */
export const NUMBERS: readonly Golden[] = [
  // Numbers.
  {
    meaning: '2^53+1 keeps its last digit',
    expression: compare('=', x, number('9007199254740993')),
    x: '9007199254740992::BIGINT',
    type: 'integer',
    gives: false,
    databricks: '(`x` = (9007199254740993))',
  },
  {
    meaning: 'beside a float a literal is the float of its text',
    expression: compare('=', x, number('0.1')),
    x: "'0.1'::DOUBLE",
    type: 'double',
    gives: true,
    databricks: "(`x` = CAST('0.1' AS DOUBLE))",
  },
  // DuckDB alone would compare as floats of 32 bits and say true; Spark says false.
  {
    meaning: 'a float of 32 bits is compared as the double it is',
    expression: compare('=', x, number('0.1')),
    x: "'0.1'::FLOAT",
    type: 'double',
    gives: false,
    databricks: "(`x` = CAST('0.1' AS DOUBLE))",
  },
  {
    meaning: 'a decimal is compared exactly',
    expression: compare('=', x, number('0.1')),
    x: '0.1::DECIMAL(38, 18)',
    type: 'decimal',
    gives: true,
    databricks: '(`x` = (0.1))',
  },
  // 7 / 2 is 3.5 in both; but 1 / 0 is infinity in one and an error in the other.
  {
    meaning: 'division is real',
    expression: arithmetic('/', x, number(2)),
    x: '7::INTEGER',
    type: 'integer',
    gives: 3.5,
    databricks: '(CAST(`x` AS DOUBLE) / nullif(CAST((2) AS DOUBLE), 0))',
  },
  {
    meaning: 'division by zero is NULL',
    expression: arithmetic('/', number(1), x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: '(CAST((1) AS DOUBLE) / nullif(CAST(`x` AS DOUBLE), 0))',
  },
  {
    meaning: 'the remainder by zero is NULL',
    expression: arithmetic('%', number(5), x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: '((5) % nullif(`x`, 0))',
  },
  {
    meaning: 'the remainder has the sign of the dividend',
    expression: arithmetic('%', x, number(3)),
    x: '(-7)::INTEGER',
    type: 'integer',
    gives: -1,
    databricks: '(`x` % nullif((3), 0))',
  },
  {
    meaning: 'a negative literal binds to nothing beside it',
    expression: arithmetic('-', x, number(-1)),
    x: '1::INTEGER',
    type: 'integer',
    gives: 2,
    databricks: '(CAST(`x` AS BIGINT) - CAST((-1) AS BIGINT))',
  },
  {
    meaning: 'the root of a negative number is NULL',
    expression: call('sqrt', x),
    x: '(-1)::INTEGER',
    type: 'integer',
    gives: null,
    databricks: 'sqrt(CASE WHEN `x` >= 0 THEN CAST(`x` AS DOUBLE) END)',
  },
  {
    meaning: 'the logarithm of zero is NULL',
    expression: call('ln', x),
    x: '0::INTEGER',
    type: 'integer',
    gives: null,
    databricks: 'ln(CASE WHEN `x` > 0 THEN CAST(`x` AS DOUBLE) END)',
  },
  {
    meaning: 'halves are rounded away from zero',
    expression: call('round', x),
    x: '(-2.5)::DOUBLE',
    type: 'double',
    gives: -3,
    databricks: 'round(CAST(`x` AS DOUBLE))',
  },
  // Spark's floor() of a float is a BIGINT, with 0 for NaN.
  {
    meaning: 'the floor of NaN is NaN',
    expression: compare('>', call('floor', x), number('1e308')),
    x: NAN,
    type: 'double',
    gives: true,
    databricks:
      "((CASE WHEN abs(`x`) < CAST('4503599627370496' AS DOUBLE) THEN CAST(floor(`x`) AS DOUBLE) ELSE CAST(`x` AS DOUBLE) END) > CAST('1e308' AS DOUBLE))",
  },
  // DuckDB's floor() of a BIGINT is a float.
  {
    meaning: 'the floor of an integer keeps its last digit',
    expression: compare('=', call('floor', x), number('9007199254740992')),
    x: '9007199254740993::BIGINT',
    type: 'integer',
    gives: false,
    databricks: '(`x` = (9007199254740992))',
  },
  // Spark rounds the shortest text of a float, here 1.005, to 1.01.
  {
    meaning: 'a float is rounded as the number it is',
    expression: call('round', x, number(2)),
    x: '1.005::DOUBLE',
    type: 'double',
    gives: 1,
    databricks:
      "(CASE WHEN abs(CAST(`x` AS DOUBLE)) * CAST('1e2' AS DOUBLE) < CAST('Infinity' AS DOUBLE) THEN round(CAST(`x` AS DOUBLE) * CAST('1e2' AS DOUBLE)) / CAST('1e2' AS DOUBLE) ELSE CAST(`x` AS DOUBLE) END)",
  },
  // DuckDB's sign(NaN) is 0.
  {
    meaning: 'NaN has no sign',
    expression: compare('=', call('sign', x), number(0)),
    x: NAN,
    type: 'double',
    gives: false,
    databricks: "(sign(`x`) = CAST('0' AS DOUBLE))",
  },
  // DuckDB alone would meet the two in 32 bits, where 2^24 + 1 is 2^24.
  {
    meaning: 'a float of 32 bits meets an integer as a double',
    expression: compare('=', x, number('16777217')),
    x: '16777216::FLOAT',
    type: 'double',
    gives: false,
    databricks: "(`x` = CAST('16777217' AS DOUBLE))",
  },
  {
    meaning: 'a float of 32 bits is added as a double',
    expression: arithmetic('-', x, call('length', text('a'))),
    x: '16777216::FLOAT',
    type: 'double',
    gives: 16777215,
    databricks: "(CAST(`x` AS DOUBLE) - CAST(length('a') AS DOUBLE))",
  },
  {
    meaning: 'small integers do not overflow',
    expression: arithmetic('+', x, number(1)),
    x: '32767::SMALLINT',
    type: 'integer',
    gives: 32768,
    databricks: '(CAST(`x` AS BIGINT) + CAST((1) AS BIGINT))',
  },
  {
    meaning: 'greatest leaves NULL out',
    expression: call('greatest', x, number(1)),
    x: 'NULL::INTEGER',
    type: 'integer',
    gives: 1,
    databricks: 'greatest(`x`, (1))',
  },
]
