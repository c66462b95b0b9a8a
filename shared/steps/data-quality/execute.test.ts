import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { and, column, compare, isNull, not, number, or, text } from '../../engines/sql/expression.ts'
import type { Condition } from './check.ts'
import type { CheckResult, DatasetResult } from './result.ts'
import { askFreely, check, dataset, failing, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'execute-'))
})

afterAll(() => rmSync(root, { recursive: true }))

/** `id: outcome value/rowsChecked by` of each check, and its message. */
const told = (result: DatasetResult | undefined) =>
  result?.results.map(
    ({ check: { id }, outcome, value, rowsChecked, answer, message }) =>
      `${id}: ${outcome} ${value}/${rowsChecked} ${answer.by}${message === undefined ? '' : ` ${message}`}`,
  )

const shown = (result: CheckResult | undefined) =>
  result?.samples.map((row) => row.map(({ column: name, value }) => `${name}=${value}`).join(' '))

const resultOf = (result: DatasetResult | undefined, id: string) => result?.results.find((one) => one.check.id === id)

describe('each kind of check', () => {
  let result: DatasetResult | undefined

  beforeAll(async () => {
    await askFreely(
      `COPY (SELECT i AS id, CASE WHEN i % 100 = 7 THEN NULL ELSE i / 10.0 END AS price, 'V' || (i % 3) AS venue FROM range(1000) t(i)) TO '${root}/trades.parquet'`,
      `COPY (SELECT 'V' || i AS venue FROM range(2) t(i)) TO '${root}/venues.csv'`,
    )
    const trades = dataset(
      'trades',
      [
        failing('price', isNull(column('price')), { columns: ['price'] }),
        failing('id', isNull(column('id'))),
        failing('positive', compare('<=', column('price'), number('0')), { columns: ['price'] }),
        failing('v1', compare('=', column('venue'), text('V1')), {
          filter: compare('<', column('id'), number(10)),
          columns: ['venue'],
          expectation: { unit: 'percent', must: { by: '<=', value: 30 } },
        }),
        check(
          'count',
          { kind: 'rowCount' },
          { expectation: { unit: 'rows', must: { by: 'between', low: 1, high: 1000 } } },
        ),
        check(
          'some',
          { kind: 'rowCount' },
          { filter: compare('<', column('id'), number(5)), expectation: { unit: 'rows', must: { by: '=', value: 5 } } },
        ),
        check('unique', { kind: 'duplicates', key: ['id'] }),
        check('venues', { kind: 'duplicates', key: ['venue'] }),
        check(
          'known',
          { kind: 'orphans', key: ['venue'], references: { dataset: 'venues', key: ['venue'] } },
          { severity: 'warning' },
        ),
        check('type', { kind: 'columnType', column: 'price', logicalTypes: ['string'] }),
        check('good type', { kind: 'columnType', column: 'price', logicalTypes: ['number'] }),
        check('sql', {
          kind: 'query',
          sql: 'SELECT count(*) FROM trades WHERE venue NOT IN (SELECT venue FROM venues)',
        }),
        check('prose', { kind: 'notExecutable', reason: 'prose' }),
        failing('typo', isNull(column('prize'))),
        failing('mixed', compare('>', column('venue'), number(1))),
      ],
      { primaryKey: ['id'] },
    )
    const data = ['trades=trades.parquet', 'venues=venues.csv']
    ;[result] = await runChecks(root, [trades, dataset('venues', [])], data, { samples: 2 })
  })

  test('has an outcome, a value, and a way it was answered', () => {
    expect(told(result)).toEqual([
      'price: fail 10/1000 query',
      'id: pass 0/1000 statistics',
      'positive: fail 1/1000 query',
      'v1: pass 30/10 query',
      'count: pass 1000/1000 statistics',
      'some: pass 5/5 query',
      'unique: pass 0/1000 query',
      'venues: fail 1000/1000 query',
      'known: warn 333/1000 query',
      'type: fail null/null schema Column "price" is DOUBLE in the data; the contract says string.',
      'good type: pass null/null schema',
      'sql: fail 333/null query',
      'prose: skipped null/null none',
      'typo: fail null/null schema There is no column "prize". Did you mean "price"? The data has: id, price, venue.',
      'mixed: fail null/null schema Column "venue" is text and 1 is a number; they are not compared, since engines disagree on what that means.',
    ])
    expect(resultOf(result, 'venues')).toMatchObject({ excessRows: 997, duplicatedKeys: 3 })
  })

  test('shows its first failing rows: the key and the columns it is about', () => {
    expect(shown(resultOf(result, 'price'))).toEqual(['id=7 price=null', 'id=107 price=null'])
    expect(shown(resultOf(result, 'v1'))).toEqual([])
    expect(shown(resultOf(result, 'venues'))).toEqual(['venue=V0 count(*)=334', 'venue=V1 count(*)=333'])
    expect(shown(resultOf(result, 'known'))).toEqual(['id=2 venue=V2', 'id=5 venue=V2'])
  })

  test('took one scan, and every query is on record', () => {
    const purposes = result?.queries.map(({ purpose }) => purpose)
    expect(purposes?.filter((purpose) => purpose === 'scan')).toHaveLength(1)
    expect(new Set(purposes)).toEqual(
      new Set(['schema', 'statistics', 'scan', 'uniqueness', 'anti-join', 'rule', 'samples']),
    )
    const answered = resultOf(result, 'known')?.answer
    expect(answered?.by === 'query' && result?.queries[answered.query]?.purpose).toBe('anti-join')
    expect(result?.rowsWithFailures).toBe(13)
    expect(result?.overlaps).toEqual([{ checks: ['price', 'v1'], rows: 1 }])
  })
})

test('overlaps name the checks that fail together, the largest first', async () => {
  await askFreely(`COPY (SELECT i FROM range(100) t(i)) TO '${root}/overlaps.parquet'`)
  const below = (limit: number) => failing(`below ${limit}`, compare('<', column('i'), number(limit)))
  const [result] = await runChecks(root, [dataset('o', [below(10), below(30), below(15)])], ['overlaps.parquet'])
  expect(result?.overlaps).toEqual([
    { checks: ['below 10', 'below 30', 'below 15'], rows: 10 },
    { checks: ['below 30', 'below 15'], rows: 5 },
  ])
  expect(result?.rowsWithFailures).toBe(30)
})

test.each([63, 130, 1200])('%i checks in few passes', async (count) => {
  await askFreely(`COPY (SELECT i FROM range(2000) t(i)) TO '${root}/many.parquet'`)
  const checks = Array.from({ length: count }, (_, index) =>
    failing(
      `c${index}`,
      compare('=', { op: 'arithmetic', by: '%', left: column('i'), right: number(count) }, number(index)),
    ),
  )
  const [result] = await runChecks(root, [dataset('many', checks)], ['many.parquet'], { samples: 1 })
  expect(result?.results.map(({ failingRows }) => failingRows)).toEqual(
    checks.map((_, index) => Math.ceil((2000 - index) / count)),
  )
  expect(result?.results.map(({ samples }) => samples[0]?.[0]?.value)).toEqual(checks.map((_, index) => String(index)))
  expect(result?.queries.filter(({ purpose }) => purpose === 'scan')).toHaveLength(Math.ceil(count / 496))
})

describe('floats', () => {
  test('a NaN that the bounds of the file leave out fails what it breaks', async () => {
    const file = join(root, 'nan.parquet')
    await askFreely(
      `COPY (SELECT x::DOUBLE AS x FROM (VALUES (1.0), (2.5), (3.0)) t(x)) TO '${file}' (COMPRESSION uncompressed)`,
    )
    // Arrow writes such files: the page holds NaN, the bounds are 1 and 3.
    const bytes = readFileSync(file)
    const double = (value: number) => Buffer.from(new Float64Array([value]).buffer)
    const at = bytes.indexOf(double(2.5))
    expect(at).toBeGreaterThan(0)
    double(Number.NaN).copy(bytes, at)
    bytes.write('parquet-cpp 12', bytes.indexOf('DuckDB version'), 'latin1')
    writeFileSync(file, bytes)
    const x = column('x')
    const checks = [
      failing('max', compare('>', x, number(5))),
      failing('max or NaN', or(compare('>', x, number(5)), { op: 'isNaN', of: x })),
      failing('min', compare('<', x, number(0))),
      failing('filtered', isNull(x), { filter: compare('>', x, number(5)) }),
      check('unique', { kind: 'duplicates', key: ['x'] }, { filter: compare('>', x, number(5)) }),
      check('sql', { kind: 'query', sql: 'SELECT count(*) FROM nan WHERE x > 5' }),
    ]
    const [result] = await runChecks(root, [dataset('nan', checks)], ['nan.parquet'])
    expect(told(result)).toEqual([
      'max: fail 1/3 query',
      'max or NaN: fail 1/3 query',
      'min: pass 0/3 statistics',
      'filtered: pass 0/1 query',
      'unique: pass 0/1 query',
      'sql: fail 1/null query',
    ])
  })

  test('bounds of a writer that tells NaN prove a maximum', async () => {
    await askFreely(`COPY (SELECT i / 2 AS x FROM range(10) t(i)) TO '${root}/floats.parquet'`)
    const [result] = await runChecks(
      root,
      [dataset('f', [failing('max', compare('>', column('x'), number(5)))])],
      ['floats.parquet'],
    )
    expect(told(result)).toEqual(['max: pass 0/10 statistics'])
  })
})

describe('keys', () => {
  test('NULL is part of no duplicate, and what falls is not unique because groups follow one another', async () => {
    await askFreely(
      `COPY (SELECT * FROM (VALUES (1, 'a'), (1, 'a'), (1, NULL), (1, NULL), (2, 'b'), (2, 'b'), (2, 'b')) t(a, b)) TO '${root}/keys.parquet'`,
      `COPY (SELECT CASE WHEN i = 150000 THEN 149999 ELSE i END AS i FROM range(300000) t(i)) TO '${root}/sorted.parquet' (ROW_GROUP_SIZE 100000)`,
    )
    const keys = dataset('k', [check('ab', { kind: 'duplicates', key: ['a', 'b'] })])
    const [result] = await runChecks(root, [keys], ['keys.parquet'])
    expect(result?.results[0]).toMatchObject({
      failingRows: 5,
      excessRows: 3,
      duplicatedKeys: 2,
      rowsChecked: 7,
      outcome: 'fail',
    })
    expect(shown(result?.results[0])).toEqual(['a=1 b=a count(*)=2', 'a=2 b=b count(*)=3'])
    const sorted = dataset('s', [check('i', { kind: 'duplicates', key: ['i'] })])
    const [second] = await runChecks(root, [sorted], ['sorted.parquet'])
    expect(second?.results[0]).toMatchObject({ failingRows: 2, excessRows: 1, duplicatedKeys: 1 })
  })

  test('a key that does not fit into memory is counted all the same', async () => {
    await askFreely(`COPY (SELECT md5((i % 999999)::VARCHAR) AS k FROM range(1000000) t(i)) TO '${root}/large.parquet'`)
    const large = dataset('large', [check('k', { kind: 'duplicates', key: ['k'] })])
    const [result] = await runChecks(root, [large], ['large.parquet'], { memoryLimit: '60MB' })
    expect(result?.results[0]).toMatchObject({ failingRows: 2, excessRows: 1, duplicatedKeys: 1 })
  })

  test('a referenced key with the name of an inner column is still asked of the outer row', async () => {
    await askFreely(
      `COPY (SELECT i AS k0, i AS k1 FROM range(4) t(i)) TO '${root}/outer.parquet'`,
      `COPY (SELECT i AS id FROM range(2) t(i)) TO '${root}/inner.parquet'`,
    )
    const references = { dataset: 'inner', key: ['id'] }
    const outer = dataset('outer', [check('k0', { kind: 'orphans', key: ['k0'], references })])
    const [result] = await runChecks(
      root,
      [outer, dataset('inner', [])],
      ['outer=outer.parquet', 'inner=inner.parquet'],
    )
    expect(result?.results[0]).toMatchObject({ failingRows: 2, outcome: 'fail' })
  })
})

describe('names', () => {
  const HOSTILE = [
    'a"b',
    "it's",
    'a.b',
    '😀',
    'select',
    'm0',
    'r',
    'n',
    'f0',
    'value',
    'position',
    'total',
    'new\nline',
    '',
  ]

  test('any text is a column', async () => {
    const names = HOSTILE.filter((name) => name !== '')
    const values = names.map(
      (name, index) => `CASE WHEN i = ${index} THEN NULL ELSE i END AS "${name.replaceAll('"', '""')}"`,
    )
    await askFreely(`COPY (SELECT ${values.join(', ')} FROM range(50) t(i)) TO '${root}/hostile.parquet'`)
    const checks = names.flatMap((name) => [
      failing(`null ${name}`, isNull(column(name)), { columns: [name] }),
      failing(`high ${name}`, compare('>', column(name), number(47)), {
        filter: not(isNull(column(name))),
        columns: [name],
      }),
      check(`unique ${name}`, { kind: 'duplicates', key: [name] }),
    ])
    const [result] = await runChecks(root, [dataset('h', checks)], ['hostile.parquet'])
    expect(result?.results.map(({ failingRows }) => failingRows)).toEqual(names.flatMap(() => [1, 2, 0]))
    expect(shown(result?.results[0])).toEqual(['a"b=null'])
  })

  test('names that differ in case alone are two columns', async () => {
    const file = join(root, 'case.parquet')
    await askFreely(`COPY (SELECT i AS aaaa, -i AS aaab FROM range(1, 4) t(i)) TO '${file}'`)
    const bytes = readFileSync(file)
    for (let at = bytes.indexOf('aaab'); at >= 0; at = bytes.indexOf('aaab', at + 1)) bytes.write('aaaA', at, 'latin1')
    writeFileSync(file, bytes)
    const negative = (name: string) => failing(name, compare('<', column(name), number(0)), { columns: [name] })
    const [result] = await runChecks(
      root,
      [dataset('c', [negative('aaaa'), negative('aaaA'), negative('AAAA')])],
      ['case.parquet'],
    )
    expect(told(result)).toEqual([
      'aaaa: pass 0/3 statistics',
      'aaaA: fail 3/3 query',
      'AAAA: fail null/null schema There is no column "AAAA". Did you mean "aaaa"? The data has: aaaa, aaaA.',
    ])
    expect(shown(result?.results[1])).toEqual(['aaaA=-1', 'aaaA=-2', 'aaaA=-3'])
  })

  test('a file with columns named like the positions of the engine', async () => {
    await askFreely(
      `COPY (SELECT 5 AS file_row_number, 6 AS file_index, 'x' AS filename) TO '${root}/positions.parquet'`,
    )
    const high = failing('high', compare('>', column('file_row_number'), number(0)), {
      columns: ['file_row_number', 'filename'],
    })
    const [result] = await runChecks(root, [dataset('p', [high])], ['positions.parquet'])
    expect(shown(result?.results[0])).toEqual(['file_row_number=5 filename=x'])
  })

  test('2,000 columns', async () => {
    const names = Array.from({ length: 2000 }, (_, index) => `c${index}`)
    await askFreely(
      `COPY (SELECT ${names.map((name, index) => `CASE WHEN i = ${index % 7} THEN NULL ELSE i END AS ${name}`).join(', ')} FROM range(20) t(i)) TO '${root}/wide.parquet'`,
    )
    const checks = names.map((name) => failing(name, isNull(column(name)), { columns: [name] }))
    const [result] = await runChecks(root, [dataset('wide', checks)], ['wide.parquet'], { samples: 1 })
    expect(result?.results.every(({ failingRows, samples }) => failingRows === 1 && samples.length === 1)).toBe(true)
  })
})

describe('files', () => {
  const HOSTILE = [
    "it's.parquet",
    'a b.parquet',
    'a*b.parquet',
    'a[1].parquet',
    '100%.parquet',
    'two\nlines.parquet',
    'é😀.parquet',
    'a?b.parquet',
  ]

  test.each(HOSTILE)('%j is that file', async (name) => {
    const folder = join(root, 'names')
    mkdirSync(folder, { recursive: true })
    await askFreely(
      `COPY (SELECT 1 AS a) TO '${root}/one.parquet'`,
      `COPY (SELECT 2 AS a FROM range(2)) TO '${root}/two.parquet'`,
    )
    writeFileSync(join(folder, name), readFileSync(join(root, 'one.parquet')))
    // What the name would match, were it a pattern.
    for (const other of ['axb.parquet', 'a1.parquet'])
      writeFileSync(join(folder, other), readFileSync(join(root, 'two.parquet')))
    const one = failing('one', compare('=', column('a'), number(1)), { columns: ['a'] })
    const [result] = await runChecks(root, [dataset('d', [one])], [`d=names/${name}`])
    expect(result?.rows).toBe(1)
    expect(shown(result?.results[0])).toEqual(['a=1'])
  })

  test('key=value directories are columns', async () => {
    await askFreely(
      `COPY (SELECT i, 'd' || (i % 2) AS day, i % 3 AS n FROM range(12) t(i)) TO '${root}/hive' (FORMAT parquet, PARTITION_BY (day, n))`,
    )
    const contract = dataset('hive', [
      failing('day', compare('=', column('day'), text('d1')), { columns: ['day', 'n'] }),
      failing('n', compare('=', column('n'), number(2)), { columns: ['i', 'n'] }),
    ])
    const [result] = await runChecks(root, [contract], ['./hive/**/*.parquet'])
    expect(result?.source.partitions).toEqual(['day', 'n'])
    expect(result?.rows).toBe(12)
    expect(result?.results.map(({ failingRows }) => failingRows)).toEqual([6, 4])
    expect(shown(result?.results[1])).toHaveLength(4)
  })

  test.each(['csv', 'json'] as const)('%s: counts, and the least failing rows by what they show', async (format) => {
    await askFreely(
      `COPY (SELECT i AS id, CASE WHEN i % 10 = 3 THEN NULL ELSE '00' || i END AS code, i * 1.5 AS price FROM range(5000) t(i)) TO '${root}/text.${format}'`,
    )
    const at = { file: 'c.odcs.yaml' }
    const columns = [{ name: 'code', physicalName: 'code', logicalType: 'string', masked: false, at } as const]
    const contract = dataset(
      'text',
      [
        failing('code', isNull(column('code')), { columns: ['code'] }),
        failing('zeros', compare('=', column('code'), text('007')), { columns: ['code'] }),
        failing('price', compare('>', column('price'), number(7490)), { columns: ['price'] }),
        check('type', { kind: 'columnType', column: 'code', logicalTypes: ['string'] }),
        check('unique', { kind: 'duplicates', key: ['id'] }),
        check('count', { kind: 'rowCount' }, { expectation: { unit: 'rows', must: { by: '=', value: 5000 } } }),
      ],
      { columns, primaryKey: ['id'] },
    )
    const [result] = await runChecks(root, [contract], [`text.${format}`], { samples: 2 })
    expect(result?.results.map(({ outcome, failingRows }) => `${outcome} ${failingRows}`)).toEqual([
      'fail 500',
      'fail 1',
      'fail 6',
      'pass null',
      'pass 0',
      'pass null',
    ])
    expect(shown(result?.results[0])).toEqual(['id=1003 code=null', 'id=1013 code=null'])
    expect(shown(result?.results[1])).toEqual(['id=7 code=007'])
  })

  test('of a directory and a column of one name, the column counts', async () => {
    mkdirSync(join(root, 'hidden', 'day=7'), { recursive: true })
    mkdirSync(join(root, 'hidden', 'x=1', 'day=7'), { recursive: true })
    await askFreely(
      `COPY (SELECT 1 AS day FROM range(3)) TO '${root}/hidden/day=7/a.parquet'`,
      `COPY (SELECT 1 AS day FROM range(3)) TO '${root}/hidden/x=1/day=7/a.parquet'`,
    )
    const one = failing('one', compare('=', column('day'), number(1)), { columns: ['day'] })
    const [result] = await runChecks(root, [dataset('h', [one])], ['./hidden/day=7/a.parquet'])
    expect(told(result)).toEqual(['one: fail 3/3 query'])
    expect(shown(result?.results[0])?.[0]).toBe('day=1')
    await expect(runChecks(root, [dataset('h', [one])], ['./hidden/x=1/**/*.parquet'])).rejects.toMatchObject({
      code: 'DATA_NOT_USABLE',
    })
  })

  test.each(['csv', 'json'])('a %s column of nothing but NULL has the type of the contract', async (format) => {
    await askFreely(`COPY (SELECT i, NULL AS later FROM range(3) t(i)) TO '${root}/nothing.${format}'`)
    const columns = [
      { name: 'later', physicalName: 'later', logicalType: 'integer', masked: false, at: { file: 'c' } } as const,
    ]
    const checks = [
      check('type', { kind: 'columnType', column: 'later', logicalTypes: ['integer'] }),
      failing('positive', compare('<', column('later'), number(0))),
    ]
    const [result] = await runChecks(root, [dataset('n', checks, { columns })], [`nothing.${format}`])
    expect(told(result)).toEqual(['type: pass null/null schema', 'positive: pass 0/3 query'])
  })

  test('parquet files of two schemas are refused, and so are two headers', async () => {
    await askFreely(
      `COPY (SELECT 1 AS a, 2 AS b) TO '${root}/mix1.parquet'`,
      `COPY (SELECT 1 AS a, 'x' AS b) TO '${root}/mix2.parquet'`,
      `COPY (SELECT 1 AS a, 2 AS b) TO '${root}/mix1.csv'`,
      `COPY (SELECT 1 AS a, 2 AS c) TO '${root}/mix2.csv'`,
    )
    const contract = dataset('m', [failing('a', isNull(column('a')))])
    await expect(runChecks(root, [contract], ['mix*.parquet'])).rejects.toMatchObject({
      code: 'DATA_SCHEMAS_DIFFER',
      message: expect.stringContaining('column 2 is "b" INTEGER in mix1.parquet and "b" VARCHAR in mix2.parquet'),
    })
    await expect(runChecks(root, [contract], ['mix*.csv'])).rejects.toMatchObject({ code: 'DATA_SCHEMAS_DIFFER' })
  })

  test('a Parquet file with a hole is refused, also where its footer would answer every check', async () => {
    await askFreely(`COPY (SELECT i AS a, hash(i) AS b FROM range(20000) t(i)) TO '${root}/whole.parquet'`)
    const whole = readFileSync(join(root, 'whole.parquet'))
    writeFileSync(join(root, 'hole.parquet'), Buffer.concat([whole.subarray(0, 500), whole.subarray(501)]))
    const contract = dataset('h', [failing('a', isNull(column('a')))])
    const [result] = await runChecks(root, [contract], ['whole.parquet'])
    expect(told(result)).toEqual(['a: pass 0/20000 statistics'])
    await expect(runChecks(root, [contract], ['*ole.parquet'])).rejects.toMatchObject({
      code: 'DATA_UNREADABLE',
      message: expect.stringMatching(/the footer of hole\.parquet speaks of data up to byte \d+, and only \d+ bytes/),
    })
  })

  test('a broken CSV line and broken JSON are the file’s fault', async () => {
    writeFileSync(join(root, 'broken.csv'), 'a,b\n1,2\n3,"4\n5,6,7\n')
    writeFileSync(join(root, 'broken.json'), '{"a":1}\n{"a":')
    const contract = dataset('b', [failing('a', isNull(column('a')))])
    await expect(runChecks(root, [contract], ['broken.csv'])).rejects.toMatchObject({ code: 'DATA_UNREADABLE' })
    await expect(runChecks(root, [contract], ['broken.json'])).rejects.toMatchObject({ code: 'DATA_UNREADABLE' })
  })
})

describe('nothing', () => {
  test('no rows: what counts rows decides; percent cannot; without a count the dataset fails', async () => {
    await askFreely(
      `COPY (SELECT 1 AS a LIMIT 0) TO '${root}/zero.parquet'`,
      `COPY (SELECT 1 AS a LIMIT 0) TO '${root}/zero.csv'`,
    )
    const none = failing('none', isNull(column('a')))
    const percent = failing('percent', isNull(column('a')), {
      expectation: { unit: 'percent', must: { by: '<', value: 5 } },
    })
    const count = check('count', { kind: 'rowCount' }, { expectation: { unit: 'rows', must: { by: '>=', value: 0 } } })
    for (const file of ['zero.parquet', 'zero.csv']) {
      const [result] = await runChecks(root, [dataset('z', [none, percent])], [file])
      expect(result?.results.map(({ check: { id }, outcome }) => `${id} ${outcome}`)).toEqual([
        'none pass',
        'percent fail',
        'has-rows fail',
      ])
      const [counted] = await runChecks(root, [dataset('z', [none, count])], [file])
      expect(counted?.results.map(({ outcome }) => outcome)).toEqual(['pass', 'pass'])
    }
  })

  test('a count of rows that only warns does not say that none are well', async () => {
    const some = (severity: 'error' | 'warning') =>
      check('count', { kind: 'rowCount' }, { severity, expectation: { unit: 'rows', must: { by: '>', value: 0 } } })
    const outcomes = async (severity: 'error' | 'warning') => {
      const [result] = await runChecks(root, [dataset('z', [some(severity)])], ['zero.parquet'])
      return result?.results.map(({ check: { id }, outcome }) => `${id} ${outcome}`)
    }
    expect(await outcomes('warning')).toEqual(['count warn', 'has-rows fail'])
    expect(await outcomes('error')).toEqual(['count fail'])
  })

  test.each<[Condition, boolean]>([
    [{ by: '>=', value: 0 }, true],
    [{ by: '=', value: 0 }, true],
    [{ by: 'between', low: 0, high: 5 }, true],
    // An upper bound alone was not meant to say so.
    [{ by: '<', value: 1_000_000 }, false],
    [{ by: '<>', value: 7 }, false],
  ])('a count of rows that is %j allows none: %j', async (must, allowed) => {
    const count = check('count', { kind: 'rowCount' }, { expectation: { unit: 'rows', must } })
    const [result] = await runChecks(root, [dataset('z', [count])], ['zero.parquet'])
    const expected = allowed ? ['count pass'] : ['count pass', 'has-rows fail']
    expect(result?.results.map(({ check: { id }, outcome }) => `${id} ${outcome}`)).toEqual(expected)
  })

  test('a filter that selects nothing warns', async () => {
    await askFreely(`COPY (SELECT 1 AS a) TO '${root}/one-row.parquet'`)
    const nothing = failing('nothing', isNull(column('a')), { filter: compare('>', column('a'), number(9)) })
    const [result] = await runChecks(root, [dataset('n', [nothing])], ['one-row.parquet'])
    expect(told(result)).toEqual(['nothing: warn 0/0 query The filter selects no row, so nothing was looked at.'])
  })
})

test('a value that stops the engine fails its own check alone', async () => {
  await askFreely(`COPY (SELECT 9223372036854775807 AS big, NULL AS gone FROM range(3)) TO '${root}/overflow.parquet'`)
  const square = { op: 'arithmetic', by: '*', left: column('big'), right: column('big') } as const
  // 2^189: more than the widest integer holds.
  const times = { op: 'arithmetic', by: '*', left: square, right: column('big') } as const
  const [result] = await runChecks(
    root,
    [
      dataset('o', [
        failing('a', compare('>', column('big'), number(0))),
        failing('overflow', compare('>', times, number(0))),
        failing('gone', isNull(column('gone'))),
      ]),
    ],
    ['overflow.parquet'],
  )
  expect(result?.results.map(({ outcome, failingRows }) => `${outcome} ${failingRows}`)).toEqual([
    'fail 3',
    'fail null',
    'fail 3',
  ])
  expect(result?.results[1]?.message).toMatch(/cannot be computed on this data: Out of Range Error: Overflow/)
})

test('samples are masked, cut, and absent at 0', async () => {
  await askFreely(
    `COPY (SELECT 'secret' AS name, repeat('é', 500) AS long, NULL::VARCHAR AS nothing) TO '${root}/masked.parquet'`,
  )
  const at = { file: 'c.odcs.yaml' }
  const columns = ['name', 'nothing'].map((name) => ({ name, physicalName: name, masked: true, at }))
  const all = failing('all', not(isNull(column('long'))), { columns: ['name', 'nothing', 'long'] })
  const same = check('same', { kind: 'duplicates', key: ['name'] })
  await askFreely(
    `COPY (FROM '${root}/masked.parquet' UNION ALL FROM '${root}/masked.parquet') TO '${root}/masked2.parquet'`,
  )
  const [result] = await runChecks(root, [dataset('m', [all, same], { columns })], ['masked2.parquet'], { samples: 1 })
  expect(shown(result?.results[0])).toEqual([`name=••• nothing=null long=${'é'.repeat(120)}…`])
  expect(shown(result?.results[1])).toEqual(['name=••• count(*)=2'])
  expect(JSON.stringify(result)).not.toContain('secret')
  const [none] = await runChecks(root, [dataset('m', [all, same], { columns })], ['masked2.parquet'], { samples: 0 })
  expect(none?.results.map(({ samples }) => samples)).toEqual([[], []])
  expect(none?.queries.some(({ purpose }) => purpose === 'samples')).toBe(false)
})

test('a check that holds shows no rows, whatever it tolerates', async () => {
  await askFreely(
    `COPY (SELECT i // 2 AS half, CASE WHEN i < 2 THEN NULL ELSE i END AS a FROM range(40) t(i)) TO '${root}/tolerated.parquet'`,
    `COPY (FROM '${root}/tolerated.parquet') TO '${root}/tolerated.csv'`,
  )
  const upTo = (value: number) => ({ unit: 'rows', must: { by: '<', value } }) as const
  const known = { kind: 'orphans', key: ['a'], references: { dataset: 'r', key: ['half'] } } as const
  const checks = [2.5, 1.5].flatMap((value) => [
    failing(`null ${value}`, isNull(column('a')), { expectation: upTo(value) }),
    check(`unique ${value}`, { kind: 'duplicates', key: ['half'] }, { expectation: upTo(value * 20) }),
    check(`known ${value}`, known, { expectation: upTo(value * 10) }),
  ])
  for (const file of ['tolerated.parquet', 'tolerated.csv']) {
    const [result] = await runChecks(root, [dataset('t', checks), dataset('r', [])], [`t=${file}`, `r=${file}`])
    expect(
      result?.results.map(({ check: { id }, outcome, samples }) => `${id} ${outcome} ${samples.length > 0}`),
    ).toEqual(
      [2.5, 1.5].flatMap((value) =>
        ['null', 'unique', 'known'].map((id) => `${id} ${value} ${value > 2 ? 'pass false' : 'fail true'}`),
      ),
    )
  }
})

test('one thread and two say the same, byte for byte', async () => {
  await askFreely(
    `COPY (SELECT i AS id, hash(i) % 1000 AS h, 'k' || (hash(i) % 5000) AS k FROM range(400000) t(i)) TO '${root}/threads.parquet' (ROW_GROUP_SIZE 20000)`,
    `COPY (SELECT * FROM '${root}/threads.parquet' LIMIT 60000) TO '${root}/threads.csv'`,
  )
  const contract = dataset(
    't',
    [
      failing('low', compare('<', column('h'), number(20)), { columns: ['h'] }),
      failing('both', and(compare('<', column('h'), number(500)), compare('>', column('k'), text('k3'))), {
        columns: ['k'],
      }),
      check('k', { kind: 'duplicates', key: ['k'] }),
    ],
    { primaryKey: ['id'] },
  )
  for (const file of ['threads.parquet', 'threads.csv']) {
    const one = await runChecks(root, [contract], [file], { threads: 1 })
    const two = await runChecks(root, [contract], [file], { threads: 2 })
    expect(JSON.stringify(two)).toBe(JSON.stringify(one))
    expect(one[0]?.results.every(({ samples }) => samples.length === 5)).toBe(true)
  }
})
