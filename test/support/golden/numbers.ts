import { compare, number } from '../../../shared/engines/sql/expression.ts'
import { arithmetic, call, type Golden, x } from './golden.ts'

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
    databricks: '(`x` - (-1))',
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
    databricks: 'round(`x`)',
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
