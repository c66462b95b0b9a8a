import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { column, compare, number, text } from '../../engines/sql/expression.ts'
import type { DataCheck, LogicalType } from './check.ts'
import { askFreely, check, dataset, failing, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'types-'))
})

afterAll(() => rmSync(root, { recursive: true }))

const isOf = (name: string, ...logicalTypes: LogicalType[]) =>
  check(name, { kind: 'columnType', column: name, logicalTypes }, { columns: [name] })

/** `id: outcome failing-rows` of each check, and its message. */
async function told(data: string, checks: readonly DataCheck[], types: Readonly<Record<string, LogicalType>> = {}) {
  const at = { file: 'c.odcs.yaml' }
  const columns = Object.entries(types).map(([name, logicalType]) => ({
    name,
    physicalName: name,
    logicalType,
    masked: false,
    at,
  }))
  const [result] = await runChecks(root, [dataset('t', checks, { columns })], [data])
  return (result?.results ?? []).map(
    ({ check: { id }, outcome, failingRows, message }) =>
      `${id}: ${outcome} ${failingRows}${message === undefined ? '' : ` ${message}`}`,
  )
}

describe('a 32-bit float', () => {
  const checks = [
    failing('over 0.1', compare('>', column('x'), number('0.1'))),
    failing('under 0.7', compare('<', column('x'), number('0.7'))),
    failing('not 0.1', compare('<>', column('x'), number('0.1'))),
  ]

  test.each([
    // 0.1 is stored as 0.10000000149, 0.7 as 0.69999998807.
    ['0.1', 1, 1, 1],
    ['0.7', 1, 1, 1],
    ['0.5', 1, 1, 1],
  ])('%s counts the same from the statistics and from the rows', async (value, ...counts) => {
    await askFreely(
      `COPY (SELECT ${value}::FLOAT AS x) TO '${root}/one.parquet'`,
      // Bounds so wide that they prove nothing.
      `COPY (SELECT unnest([${value}, 0.0, 9.0])::FLOAT AS x) TO '${root}/three.parquet'`,
    )
    const one = await told('one.parquet', checks)
    expect(one.map((line) => Number(line.split(' ').at(-1)))).toEqual(counts)
    const three = (await told('three.parquet', checks)).map((line) => Number(line.split(' ').at(-1)))
    // Beside it, 9 is over, 0 is under, and both are something else.
    expect(three).toEqual([counts[0] + 1, counts[1] + 1, counts[2] + 2])
  })
})

describe('dates and times in CSV', () => {
  const late = failing('late', compare('>', column('d'), { op: 'literal', type: 'date', value: '2024-06-30' }))

  test('are not guessed: 07/05/2024 is a text, in whatever company', async () => {
    mkdirSync(join(root, 'us'), { recursive: true })
    writeFileSync(join(root, 'us', 'a.csv'), 'id,d\n1,07/05/2024\n2,05/06/2024\n')
    writeFileSync(join(root, 'us', 'b.csv'), 'id,d\n3,03/04/2024\n4,04/25/2024\n')
    writeFileSync(join(root, 'one.csv'), 'id,d\n1,07/05/2024\n2,05/06/2024\n3,03/04/2024\n4,04/25/2024\n')
    for (const data of ['us/*.csv', 'one.csv']) {
      const [type, bound] = await told(data, [isOf('d', 'date'), late])
      expect(type).toBe(
        'd: fail null Column "d" is VARCHAR in the data; the contract says date. Some value of it is none in the form YYYY-MM-DD.',
      )
      expect(bound).toMatch(/^late: fail null/)
    }
  })

  test('one value in another form makes the column a text, wherever it stands', async () => {
    const days = Array.from(
      { length: 30_000 },
      (_, index) => `${index},2024-01-${String((index % 28) + 1).padStart(2, '0')}`,
    )
    writeFileSync(join(root, 'last.csv'), `id,d\n${days.join('\n')}\n9,31.01.2024\n`)
    expect((await told('last.csv', [isOf('d', 'date')]))[0]).toMatch(/^d: fail/)
    writeFileSync(join(root, 'all.csv'), `id,d\n${days.join('\n')}\n`)
    expect(await told('all.csv', [isOf('d', 'date'), late])).toEqual(['d: pass null', 'late: pass 0'])
  })

  test('in ISO 8601 are what they say, zone included', async () => {
    const rows = ['2024-06-30T23:30:00Z', '2024-07-01 00:30:00+02:00', '2024-06-30 22:00:00.123456']
    writeFileSync(join(root, 'iso.csv'), `t\n${rows.join('\n')}\n`)
    const after = failing(
      'after',
      compare('>', column('t'), { op: 'literal', type: 'timestamp', value: '2024-06-30 22:15:00' }),
    )
    expect(await told('iso.csv', [isOf('t', 'timestamp'), after])).toEqual(['t: pass null', 'after: fail 2'])
    writeFileSync(join(root, 'clock.csv'), 't\n07/05/1974 10:00:00\n05/06/1980 11:00:00 PM\n')
    expect((await told('clock.csv', [isOf('t', 'timestamp')]))[0]).toMatch(/^t: fail .*YYYY-MM-DD hh:mm:ss/)
  })
})

describe('JSON', () => {
  test('a text is a text: a number, an object or a list is none', async () => {
    for (const value of ['5', 'true', '12.50', '{"x":1}', '[1,2]']) {
      writeFileSync(join(root, 'a.json'), `{"s":${value}}\n`)
      expect((await told('a.json', [isOf('s', 'string')], { s: 'string' }))[0]).toMatch(/^s: fail/)
    }
    // What looks like something else in a text is a text all the same, and keeps its zeros.
    for (const value of ['"5"', '"2024-01-01"', '"10:00:00"', '"0f8fad5b-d9cb-469f-a165-70867728950e"', 'null']) {
      writeFileSync(join(root, 'a.json'), `{"s":${value}}\n`)
      expect(await told('a.json', [isOf('s', 'string')], { s: 'string' })).toEqual(['s: pass null'])
    }
  })

  test('an object is no text and no mixture', async () => {
    writeFileSync(join(root, 'o.json'), '{"o":{"a":1}}\n{"o":{"b":"x"}}\n{"o":null}\n')
    expect(await told('o.json', [isOf('o', 'object')], { o: 'object' })).toEqual(['o: pass null'])
    writeFileSync(join(root, 'o.json'), '{"o":{"a":1}}\n{"o":5}\n{"o":"x"}\n')
    expect((await told('o.json', [isOf('o', 'object')], { o: 'object' }))[0]).toMatch(/^o: fail/)
    writeFileSync(join(root, 'o.json'), '{"o":null,"l":null}\n')
    const none = await told('o.json', [isOf('o', 'object'), isOf('l', 'array')], { o: 'object', l: 'array' })
    expect(none).toEqual(['o: pass null', 'l: pass null'])
  })

  test('a column of several types is compared with nothing', async () => {
    writeFileSync(join(root, 'm.json'), '{"s":"BAD"}\n{"s":5}\n{"s":"N/A"}\n{"s":null}\n')
    const bad = failing('bad', compare('=', column('s'), text('BAD')))
    expect((await told('m.json', [bad]))[0]).toMatch(/^bad: fail null/)
  })
})
