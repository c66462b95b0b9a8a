import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
/** Day `i` of 2026, in the order of the ids. */
const dated = (format: string) =>
  `SELECT *, ${format} AS day, id % 12 AS period FROM (SELECT *, DATE '2026-01-01' + (id // 10)::INT AS d FROM (${loans(1200, 0.2)}))`

beforeAll(async () => {
  workspace = await gateWorkspace({
    candidate: dated('d'),
    iso: dated('d::VARCHAR'),
    american: dated("strftime(d, '%m/%d/%Y')"),
    clock: dated("TIME '12:00:00'"),
    words: `SELECT * REPLACE (CASE label WHEN 1 THEN 'default' ELSE 'paid' END AS label) FROM (${loans(300, 0.2)})`,
    classes: `SELECT id, ['a', 'b', 'c'][1 + id % 3] AS label, 0.2 AS pa, 0.5 AS pb, CASE WHEN id < 2 THEN 0.6 ELSE 0.303 END AS pc FROM (${loans(300, 0.2)})`,
    crossed: `SELECT *, 'a' || id % 90 AS a, 'b' || id % 89 AS b, 'c' || id % 83 AS c, id % 2 = 0 AS flag FROM (${loans(1200, 0.2)})`,
    textScores: `SELECT * REPLACE (pd::VARCHAR AS pd) FROM (${loans(300, 0.2)})`,
  })
  writeFileSync(join(workspace.directory, 'names.csv'), 'id,label,pd\n')
})
afterAll(() => workspace.remove())

const gate = (candidate: string, data = '') =>
  `version: 1\nmodel: { name: m, task: binary }\ndata: { candidate: ${candidate}, id: id, label: label, score: pd${data} }\nrules:\n  - { metric: roc_auc, at_least: 0.6 }\n`

const boundOf = (run: { readonly data: object }) =>
  (run.data as { rules: { bounds: { standardError: number }[] }[] }).rules[0]?.bounds[0]?.standardError

describe('time', () => {
  test('a text that is a date is one', async () => {
    const date = await workspace.run(gate('candidate.parquet', ', time: day'))
    const text = await workspace.run(gate('iso.parquet', ', time: day'))
    expect(boundOf(text)).toBe(boundOf(date))
    expect(text.data).toMatchObject({ evaluation: { period: ['2026-01-01', '2026-04-30'] } })
  })

  test('a text that sorts by its letters and not by time is refused', async () => {
    const run = await workspace.run(gate('american.parquet', ', time: day'))
    expect(run.code).toBe(4)
    expect(run.text).toContain(
      'model-gate.yml:3:77: 1,200 rows of the candidate (american.parquet) have no date that can be read in "day", for example at id "0". Write dates as 2026-11-20.',
    )
  })

  test('a time of day is no date', async () => {
    expect((await workspace.run(gate('clock.parquet', ', time: day'))).text).toMatch(
      /The column "day" of the candidate is TIME; it must be a date/,
    )
  })

  test('numbers are ordered as numbers', async () => {
    const run = await workspace.run(gate('candidate.parquet', ', time: period'))
    expect(run.data).toMatchObject({ evaluation: { period: ['0', '11'] } })
  })
})

test('a label that the gate counts as 1 and no row has is told with what the rows have', async () => {
  const run = await workspace.run(gate('words.parquet', ', positive: Default'))
  expect(run.code).toBe(4)
  expect(run.text).toContain(
    'No row of the candidate (words.parquet) has the value "Default" in "label", which "positive" counts as 1. Its values are "default", "paid".',
  )
  expect((await workspace.run(gate('words.parquet', ', positive: default'))).outputs.verdict).toBe('pass')
})

test('a file of nothing but column names has no rows, whatever their types are taken to be', async () => {
  const run = await workspace.run(gate('names.csv'))
  expect(run.code).toBe(4)
  expect(run.text).toContain('The candidate’s data (names.csv) have no rows.')
  expect(run.text).not.toContain('VARCHAR')
})

describe('a file that cannot be read is a mistake of the file, and the log shows no value of it', () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 2},0.${10 + i}`)
  test.each([
    ['another number of values', `${rows.join('\n')}\n40,1,0.5,secret\n`, 'a row has another number of values'],
    ['bytes of another encoding', `${rows.join('\n')}\n40,1,0.5secr\u00e9t\n`, 'line 42 is not UTF-8 text'],
  ])('%s', async (_, lines, message) => {
    writeFileSync(join(workspace.directory, 'broken.csv'), `id,label,pd\n${lines}`, 'latin1')
    const run = await workspace.run(gate('broken.csv'))
    expect(run.code).toBe(4)
    expect(run.text).toContain(`DATA_NOT_USABLE: broken.csv cannot be read: ${message}`)
    expect(run.text).not.toMatch(/secr|0\.5/)
  })
})

test('a text among numbers is told', async () => {
  const rows = Array.from({ length: 40 }, (_, i) => `${i},${i % 2},${i === 7 ? 'n/a' : `0.${10 + i}`}`)
  writeFileSync(join(workspace.directory, 'texts.csv'), `id,label,pd\n${rows.join('\n')}\n`)
  expect((await workspace.run(gate('texts.csv'))).text).toContain(
    'The column "pd" of the candidate is VARCHAR; it must be a number. 1 of its 40 values is no number, for example "n/a".',
  )
})

test('a mistake says whose column it is', async () => {
  const run = await workspace.run(gate('candidate.parquet', ', champion: textScores.parquet'))
  expect(run.text).toContain('The column "pd" of the champion is VARCHAR; it must be a number.')
})

test('probabilities of all classes add up to 1, up to rounding', async () => {
  const data =
    'data: { candidate: classes.parquet, id: id, label: label, probabilities: { a: pa, b: pb, c: pc } }\nrules:\n  - { metric: log_loss, at_most: 9 }\n'
  const run = await workspace.run(`version: 1\nmodel: { name: m, task: multiclass }\n${data}`)
  expect(run.code).toBe(4)
  expect(run.text).toContain(
    '2 rows of the candidate (classes.parquet) have probabilities that do not add up to 1 in "pa", "pb", "pc", for example at id "0".',
  )
})

test('an address that holds a signature is not written into the log', async () => {
  const run = await workspace.run(gate('"https://store.blob.core.windows.net/eval/c.parquet?sp=r&sig=s3cret"'))
  expect(run.code).toBe(4)
  expect(run.text).toContain('"https://store.blob.core.windows.net/eval/c.parquet?***"')
  expect(run.text).not.toContain('s3cret')
})

describe('slices', () => {
  test('columns that are crossed into a crowd of groups are refused', async () => {
    const run = await workspace.run(`${gate('crossed.parquet')}slices:\n  - { by: [a, b, c], min_rows: 50 }\n`)
    expect(run.code).toBe(4)
    expect(run.text).toContain(
      'model-gate.yml:7:5: The columns a, b, c cut the rows into more than 1000 groups; rows are grouped by at most that many.',
    )
  })

  test('truth values name slices', async () => {
    const run = await workspace.run(`${gate('crossed.parquet')}slices:\n  - { by: flag, values: [true, false] }\n`)
    expect(run.outputs.rules).toBe('3')
  })

  test('many that cannot be decided are told up to a number, with what makes them no error', async () => {
    const run = await workspace.run(
      `${gate('crossed.parquet')}slices:\n  - { by: [a, product] }\n  - { by: [b, region] }\n`,
    )
    expect(run.code).toBe(3)
    expect(run.text).toMatch(/…and \d+ more\./)
    expect(run.text).toContain('State min_rows or min_events: a slice with fewer is inconclusive, and no error.')
  })
})
