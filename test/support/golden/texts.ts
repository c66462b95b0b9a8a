import { compare, number, text } from '../../../shared/engines/sql/expression.ts'
import { among, call, type Golden, x } from './golden.ts'

/** What text is. */
export const TEXTS: readonly Golden[] = [
  // Text.
  {
    meaning: 'a trailing blank counts',
    expression: compare('=', x, text('a')),
    x: "'a '",
    type: 'string',
    gives: false,
    databricks: "(`x` = 'a')",
  },
  {
    meaning: 'a trailing blank is not in the list',
    expression: among(text('a')),
    x: "'a '",
    type: 'string',
    gives: false,
    databricks: "(`x` IN ('a'))",
  },
  {
    meaning: 'case counts',
    expression: among(text('a')),
    x: "'A'",
    type: 'string',
    gives: false,
    databricks: "(`x` IN ('a'))",
  },
  {
    meaning: 'quotes and backslashes are themselves',
    expression: compare('=', x, text("it's \\n")),
    x: "'it''s \\n'",
    type: 'string',
    gives: true,
    databricks: "(`x` = 'it\\'s \\\\n')",
  },
  {
    meaning: 'a NUL is a character',
    expression: compare('=', x, text('a\0b')),
    x: "'a' || chr(0) || 'b'",
    type: 'string',
    gives: true,
    databricks: "(`x` = 'a\0b')",
  },
  {
    meaning: 'length counts characters, not code units',
    expression: call('length', x),
    x: "'a😀é'",
    type: 'string',
    gives: 3,
    databricks: 'length(`x`)',
  },
  {
    meaning: "the length of '' is 0",
    expression: call('length', x),
    x: "''",
    type: 'string',
    gives: 0,
    databricks: 'length(`x`)',
  },
  {
    meaning: 'a surrogate pair is one character of a substring',
    expression: call('substring', x, number(1), number(1)),
    x: "'😀x'",
    type: 'string',
    gives: '😀',
    databricks: 'substring(`x`, (1), (1))',
  },
  // concat() of DuckDB would leave NULL out.
  {
    meaning: 'NULL makes a concatenation NULL',
    expression: call('concat', x, text('b')),
    x: 'NULL::VARCHAR',
    type: 'string',
    gives: null,
    databricks: "(`x` || 'b')",
  },
  {
    meaning: 'trim takes blanks',
    expression: call('trim', x),
    x: "'  a '",
    type: 'string',
    gives: 'a',
    databricks: 'trim(`x`)',
  },
  {
    meaning: 'trim leaves tabs',
    expression: call('trim', x),
    x: "chr(9) || 'a'",
    type: 'string',
    gives: '\ta',
    databricks: 'trim(`x`)',
  },
  {
    meaning: 'text is ordered by code point',
    expression: compare('<', x, text('\uffff')),
    x: "'😀'",
    type: 'string',
    gives: false,
    databricks: "(`x` < '\uffff')",
  },
]
