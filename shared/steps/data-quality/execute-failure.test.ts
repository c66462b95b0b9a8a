import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { column, isNull } from '../../engines/sql/expression.ts'
import { StepError } from '../../kernel/index.ts'
import { askFreely, check, dataset, failing, runChecks } from './testing/run-checks.ts'

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

describe('a file that cannot be read', () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => `${i},x`).join('\n')

  /** Everything that a file makes the step say, down to what a debug run prints. */
  async function refusal(file: string, content: string, masked: boolean): Promise<string> {
    writeFileSync(join(root, file), content)
    const columns = [{ name: 'b', physicalName: 'b', masked, at: { file: 'c.odcs.yaml' } }]
    const null0 = failing('null', isNull(column('b')))
    const error = await runChecks(root, [dataset('d', [null0], { columns })], [file]).catch((thrown: unknown) => thrown)
    if (!(error instanceof StepError)) throw new Error('it was not refused')
    expect(error.code).toBe('DATA_UNREADABLE')
    const stack = error.cause instanceof Error ? error.cause.stack : error.stack
    return `${error.message} ${error.hint} ${stack} ${inspect(error, { depth: 9 })}`
  }

  test.each([
    ['long.csv', `a,b\n${rows}\n7,hunter2,DE01\n`, /long\.csv cannot be read as csv: .*line 30002 of long\.csv/i],
    [
      'twice.json',
      '{"a":1,"b":"x"}\n{"b":"hunter2","b":"y"}\n',
      /twice\.json cannot be read as json: .*of twice\.json/,
    ],
  ])('%s is told by its place alone where a column is masked', async (file, content, said) => {
    const open = await refusal(file, content, false)
    expect(open).toContain('hunter2')
    const discreet = await refusal(file, content, true)
    expect(discreet).not.toContain('hunter2')
    expect(discreet).toMatch(said)
    expect(discreet).toContain('may quote a value that the contract classifies')
  })

  test('is named, also where the engine does not name it', async () => {
    for (const masked of [false, true]) {
      expect(await refusal('ragged.csv', 'a,b\n1,2\n3,4,5,6\n', masked)).toMatch(
        /ragged\.csv cannot be read as csv: in ragged\.csv a row has another number of values/,
      )
    }
  })
})
