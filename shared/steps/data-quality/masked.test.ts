import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { column, compare, isNull, number } from '../../engines/sql/expression.ts'
import { withoutMaskedKeys } from './masked.ts'
import { describeResults } from './report/describe.ts'
import { askFreely, check, dataset, failing, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'masked-'))
})

afterAll(() => rmSync(root, { recursive: true }))

const columns = (names: readonly string[], masked: readonly string[]) =>
  names.map((name) => ({ name, physicalName: name, masked: masked.includes(name), at: { file: 'c.odcs.yaml' } }))

/** The whole report of one dataset, with every query, as text. */
async function report(path: string, of: ReturnType<typeof dataset>): Promise<string> {
  const results = await runChecks(root, [of], [path])
  const contract = {
    id: 'c',
    version: '1',
    name: undefined,
    apiVersion: 'v3.1.0',
    file: 'c.odcs.yaml',
    digest: 'd',
    servers: [],
    datasets: [of],
    findings: [],
  }
  return JSON.stringify(
    describeResults({ contracts: [contract], results, failOn: 'error', explain: true, workspace: root, engine: 'x' }),
  )
}

test('the value of a masked key is hidden in a path, and nothing else is', () => {
  const of = { columns: columns(['isin', 'day'], ['isin']) }
  expect(withoutMaskedKeys('isin=DE01/day=1/a.parquet', of)).toBe('isin=•••/day=1/a.parquet')
  expect(withoutMaskedKeys("['/w/day=1/ISIN=it''s/a.csv', 'isin=2/b.csv']", of)).toBe(
    "['/w/day=1/ISIN=•••/a.csv', 'isin=•••/b.csv']",
  )
  expect(withoutMaskedKeys('x-isin=DE01/a.parquet', of)).toBe('x-isin=DE01/a.parquet')
})

test('a masked column of directories is in no part of the report', async () => {
  await askFreely(
    `COPY (SELECT i, 'DE0' || i AS isin FROM range(3) t(i)) TO '${root}/hive' (FORMAT parquet, PARTITION_BY isin)`,
  )
  const checks = [failing('i', compare('>', column('i'), number(0)), { columns: ['i', 'isin'] })]
  const said = (masked: readonly string[]) =>
    report('./hive/isin=DE0*/*', dataset('t', checks, { columns: columns(['i', 'isin'], masked) }))
  expect(await said([])).toContain('DE02')
  expect(await said(['isin'])).not.toContain('DE0')
  expect(await said(['isin'])).toContain('hive/isin=•••/')
})

describe('a CSV without header, whose first row is taken for names', () => {
  const bare = (masked: readonly string[], names = ['isin', 'price']) =>
    dataset(
      't',
      [
        check('isin', { kind: 'columnType', column: 'isin' }),
        failing('price', isNull(column('price'))),
        failing('1', isNull(column('1'))),
      ],
      { columns: columns(names, masked) },
    )

  test('is not told where the contract masks a column', async () => {
    writeFileSync(join(root, 'bare.csv'), "1,DE01SECRET,O'SECRET\n2,DE02,x\n")
    expect(await report('bare.csv', bare([]))).toContain('The data has: 1, DE01SECRET')
    const discreet = await report('bare.csv', bare(['isin']))
    expect(discreet).not.toContain('SECRET')
    expect(discreet).toContain('The data has: 3 that the contract does not name.')
    expect(await report('bare.csv', bare(['isin'], ['isin', '1']))).toContain(
      'The data has: 1 and 2 that the contract does not name.',
    )
  })

  test('nor where its files differ', async () => {
    mkdirSync(join(root, 'two'))
    writeFileSync(join(root, 'two', 'a.csv'), 'isin,price\nx,1\n')
    writeFileSync(join(root, 'two', 'b.csv'), 'isin,SECRET\nx,1\n')
    await expect(runChecks(root, [bare(['isin'])], ['two/*'])).rejects.toMatchObject({
      code: 'DATA_SCHEMAS_DIFFER',
      message: expect.stringMatching(/column 2 is "price" in a\.csv and one that the contract does not name in b\.csv/),
    })
  })
})
