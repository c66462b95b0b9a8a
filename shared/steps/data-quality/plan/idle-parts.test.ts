import { describe, expect, test } from '@jest/globals'
import { duckdb } from '../../../engines/sql/duckdb.ts'
import { column, compare, type Expression, number, or } from '../../../engines/sql/expression.ts'
import type { DataCheck, DatasetContract } from '../check.ts'
import { makePlan } from './plan.ts'
import type { Relation } from './relation.ts'
import type { GroupStatistics } from './statistics.ts'

const at = { file: 'trades.odcs.yaml', line: 1 }
const price = column('price')
const nan: Expression = { op: 'isNaN', of: price }
const outside = or(compare('<', price, number(0)), compare('>', price, number(9)))

/** What the plan asks of the rows, for a check that fails where `failing` is true. */
function asked(failing: Expression, groups: readonly GroupStatistics[], boundsTellNaN: boolean): Expression[] {
  const check: DataCheck = {
    id: 'c',
    title: 'c',
    origin: 'custom',
    dimension: undefined,
    severity: 'error',
    at,
    columns: ['price'],
    measure: { kind: 'failingRows', failing },
    expectation: { unit: 'rows', must: { by: '=', value: 0 } },
  }
  const dataset = { name: 'trades', at, columns: [], primaryKey: [], checks: [check] } as unknown as DatasetContract
  const relation = {
    columns: [{ name: 'price', engineName: 'price', type: 'DOUBLE' }],
    scope: new Map([['price', { sql: '"price"', type: 'double' }]]),
  } as unknown as Relation
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  const statistics = { rows, groups: groups.length, boundsTellNaN, columns: new Map([['price', groups]]) }
  const plan = makePlan({ dataset, relation, statistics, dialect: duckdb, relationOf: () => undefined })
  return [...plan.pushDown, ...plan.scans.flat()].map((row) => row.failing)
}

const beyond = { rows: 10, nulls: 0, min: '1', max: '12' }

describe('an alternative that no row group can fulfil', () => {
  test('is not asked, however deep it stands', () => {
    expect(asked(or(outside, nan), [beyond, beyond], true)).toEqual([compare('>', price, number(9))])
  })

  test('is asked where the statistics do not tell', () => {
    expect(asked(or(outside, nan), [beyond], false)).toEqual([or(compare('>', price, number(9)), nan)])
    const unbounded = { rows: 10, nulls: 0 }
    expect(asked(or(outside, nan), [beyond, unbounded], true)).toEqual([or(outside, nan)])
  })

  test('is asked where one row group of many may hold it', () => {
    const below = { rows: 10, nulls: 0, min: '-1', max: '5' }
    expect(asked(outside, [beyond, below], true)).toEqual([outside])
  })
})
