import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askFreely, check, dataset, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(async () => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'discreet-'))
  await askFreely(`COPY (SELECT 'hunter2' AS name, 1 AS id) TO '${root}/people.parquet'`)
})

afterAll(() => rmSync(root, { recursive: true }))

/** What a rule that fails in the engine makes of it, when the contract masks the column `name`, or does not. */
async function said(sql: string, masked: boolean): Promise<string> {
  const at = { file: 'c.odcs.yaml' }
  const people = dataset('people', [check('rule', { kind: 'query', sql })], {
    columns: [{ name: 'name', physicalName: 'name', masked, at }],
  })
  const results = await runChecks(
    root,
    [people, dataset('other', [])],
    ['people=people.parquet', 'other=people.parquet'],
  )
  return JSON.stringify(results)
}

test('an error of the engine quotes no value of a dataset with masked columns', async () => {
  const cast = 'SELECT sum(name::INTEGER) FROM people'
  expect(await said(cast, false)).toContain('hunter2')
  const discreet = await said(cast, true)
  expect(discreet).not.toContain('hunter2')
  expect(discreet).toContain('Conversion Error: what the engine says is not shown')
  // Nor when a neighbour is asked, which has none.
  expect(await said('SELECT sum(o.name::INTEGER) FROM people p JOIN other o USING (id)', true)).not.toContain('hunter2')
})

test('what is wrong with the SQL itself is still told', async () => {
  expect(await said('SELECT nope FROM people', true)).toContain('The SQL fails: Binder Error')
})
