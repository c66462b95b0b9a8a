import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { CheckResult } from './result.ts'
import { askFreely, check, dataset, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'keys-'))
})

afterAll(() => rmSync(root, { recursive: true }))

test('the least duplicated keys are the same however many parts the keys were counted in', async () => {
  await askFreely(
    `COPY (SELECT -(i % 6000) AS n, md5((i % 6000)::VARCHAR) AS k FROM range(10000) t(i)) TO '${root}/parts.parquet'`,
  )
  for (const key of [['k'], ['n', 'k']]) {
    const keys = dataset('k', [check('k', { kind: 'duplicates', key })])
    const [roomy] = await runChecks(root, [keys], ['parts.parquet'])
    const undivided = (sql: string) => sql.includes('HAVING count(*) > 1') && !sql.includes('% 64')
    const [tight] = await runChecks(root, [keys], ['parts.parquet'], { starves: undivided })
    // Counting them, and naming the least of them: 64 queries each instead of one.
    expect(tight?.queries).toHaveLength((roomy?.queries.length ?? 0) + 2 * 63)
    expect(tight?.results[0]?.samples).toHaveLength(5)
    expect({ ...tight?.results[0], answer: undefined }).toEqual({ ...roomy?.results[0], answer: undefined })
  }
})

describe('a foreign key whose two sides have different types', () => {
  async function orphans(ours: string, theirs: string): Promise<CheckResult | undefined> {
    await askFreely(
      `COPY (SELECT ${ours} AS id FROM range(3) t(i)) TO '${root}/ours.parquet'`,
      `COPY (SELECT ${theirs} AS id FROM range(3) t(i)) TO '${root}/theirs.parquet'`,
    )
    const references = { dataset: 'theirs', key: ['id'] }
    const [result] = await runChecks(
      root,
      [dataset('ours', [check('id', { kind: 'orphans', key: ['id'], references })]), dataset('theirs', [])],
      ['ours=ours.parquet', 'theirs=theirs.parquet'],
    )
    return result?.results[0]
  }

  test.each([
    ['whole numbers', 'i', 'i::DOUBLE', 0],
    ['beyond what a double holds', '9007199254740992 + i', '(9007199254740992 + 2 * i)::DOUBLE', 1],
    ['the float is ours', '(9007199254740992 + 2 * i)::DOUBLE', '9007199254740992 + i', 1],
    ['fractions', 'i + 0.5::DOUBLE', 'i', 3],
    ['NaN and infinity', "CASE i WHEN 0 THEN 'NaN'::DOUBLE WHEN 1 THEN 'Infinity' ELSE 2 END", 'i', 2],
    ['two widths of integer', 'i::SMALLINT', 'i::BIGINT', 0],
  ])('%s', async (_, ours, theirs, failingRows) => {
    expect(await orphans(ours, theirs)).toMatchObject({ failingRows, rowsChecked: 3 })
  })

  test('a decimal and a float are refused', async () => {
    const result = await orphans('i::DECIMAL(18, 2)', 'i::DOUBLE')
    expect(result).toMatchObject({ outcome: 'fail', failingRows: null })
    expect(result?.message).toContain('never compared exactly')
  })
})
