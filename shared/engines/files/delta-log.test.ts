import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deltaCheckpoints } from '../duckdb/delta-checkpoint.ts'
import { deltaSnapshot, isDeltaTable } from './delta-log.ts'
import { findFiles } from './find.ts'

let root: string
let run: (sql: string) => Promise<unknown>
let close: () => void

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'countersign-delta-'))
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
  run = (sql) => connection.run(sql)
  close = () => connection.closeSync()
})
afterAll(() => {
  close()
  rmSync(root, { recursive: true, force: true })
})

const readCheckpoint = (files: readonly string[]) =>
  deltaCheckpoints({
    memoryLimit: '200MB',
    tempDirectory: root,
    toolCache: root,
    env: {},
    log: () => {},
    mask: () => {},
    signal: new AbortController().signal,
  })(files)

const PROTOCOL = { protocol: { minReaderVersion: 1, minWriterVersion: 2 } }
const METADATA = { metaData: { id: 'x', format: { provider: 'parquet' }, partitionColumns: [] as string[] } }
let tables = 0

/** A table with these files, of one row each, and this log. */
function table(files: readonly string[], commits: readonly (readonly object[] | string)[], from = 0): string {
  const directory = join(root, `t${tables++}`)
  mkdirSync(join(directory, '_delta_log'), { recursive: true })
  for (const file of files) {
    mkdirSync(dirname(join(directory, file)), { recursive: true })
    writeFileSync(join(directory, file), `content of ${file}`)
  }
  for (const [index, commit] of commits.entries()) {
    const text = typeof commit === 'string' ? commit : commit.map((action) => JSON.stringify(action)).join('\n')
    writeFileSync(join(directory, logName(from + index, 'json')), text)
  }
  return directory
}

const logName = (version: number, ending: string) => `_delta_log/${String(version).padStart(20, '0')}.${ending}`
const add = (path: string, more: object = {}) => ({ add: { path, partitionValues: {}, dataChange: true, ...more } })
const remove = (path: string) => ({ remove: { path, dataChange: true } })

async function live(directory: string): Promise<{ files: string[]; version: number }> {
  const { files, version } = await deltaSnapshot(directory, readCheckpoint)
  return { files: files.map((file) => relative(directory, file)), version }
}

describe('the live files of a Delta table', () => {
  test('are those that were added and not removed', async () => {
    const directory = table(
      ['a.parquet', 'b.parquet', 'c.parquet', 'with blank.parquet'],
      [
        [PROTOCOL, METADATA, add('a.parquet'), add('b.parquet')],
        [{ commitInfo: { operation: 'DELETE' } }, remove('a.parquet'), add('c.parquet')],
        [add('with%20blank.parquet'), remove('c.parquet'), add('c.parquet')],
      ],
    )
    expect(await live(directory)).toEqual({ files: ['b.parquet', 'c.parquet', 'with blank.parquet'], version: 2 })
    expect(await isDeltaTable(directory)).toBe(true)
    expect(await isDeltaTable(root)).toBe(false)
  })

  test.each([1, 2])('start from a checkpoint of %i files, whatever lies before it', async (parts) => {
    const directory = table(['a.parquet', 'b.parquet', 'c.parquet'], [[add('c.parquet')]], 11)
    const actions = `SELECT NULL::STRUCT(path VARCHAR, "partitionValues" MAP(VARCHAR, VARCHAR), size BIGINT) AS add,
      NULL::STRUCT(path VARCHAR) AS remove, {'partitionColumns': []::VARCHAR[], 'configuration': MAP {'a': 'b'}} AS "metaData",
      {'minReaderVersion': 1, 'readerFeatures': NULL::VARCHAR[]} AS protocol`
    const added = (path: string) =>
      `SELECT {'path': '${path}', 'partitionValues': MAP {'x': 'y'}, 'size': ${statSync(join(directory, path)).size}} AS add,
      NULL AS remove, NULL AS "metaData", NULL AS protocol`
    const content = [`${actions} UNION ALL ${added('a.parquet')}`, added('b.parquet')]
    const files = parts === 1 ? [content.join(' UNION ALL ')] : content
    for (const [index, sql] of files.entries()) {
      const part = (n: number) => String(n).padStart(10, '0')
      const ending = parts === 1 ? 'checkpoint.parquet' : `checkpoint.${part(index + 1)}.${part(parts)}.parquet`
      await run(`COPY (${sql}) TO '${join(directory, logName(10, ending))}' (FORMAT parquet)`)
    }
    // A checkpoint that was cut short does not count, and neither does a log of which the beginning is gone.
    writeFileSync(join(directory, logName(11, 'checkpoint.0000000001.0000000002.parquet')), 'half')
    expect(await live(directory)).toEqual({ files: ['a.parquet', 'b.parquet', 'c.parquet'], version: 11 })
  })

  test('are found in a log of any length, line by line', async () => {
    // Two bytes a letter and an odd number of bytes before them, so that pieces of the file end within a letter.
    const filler = JSON.stringify({ commitInfo: { note: 'ü'.repeat(300_000) } })
    const long = [
      JSON.stringify(add('b.parquet')),
      ...Array<string>(5).fill(filler),
      JSON.stringify(remove('a.parquet')),
    ]
    const directory = table(['a.parquet', 'b.parquet'], [[PROTOCOL, METADATA, add('a.parquet')], long.join('\n')])
    expect(await live(directory)).toEqual({ files: ['b.parquet'], version: 1 })
  })

  test('lie below their partitions', async () => {
    const directory = table(
      ['day=2026-03-02/a.parquet', 'day=a%2Fb/b.parquet'],
      [
        [
          PROTOCOL,
          { metaData: { partitionColumns: ['day'] } },
          add('day=2026-03-02/a.parquet', { partitionValues: { day: '2026-03-02' } }),
          add('day=a%252Fb/b.parquet', { partitionValues: { day: 'a/b' } }),
        ],
      ],
    )
    expect((await live(directory)).files).toHaveLength(2)
  })

  const first = [PROTOCOL, METADATA, add('a.parquet')]
  test.each<[string, string, Parameters<typeof table>]>([
    ['a gap in the log', 'its log lacks version 1 of 2', [['a.parquet'], [first]]],
    ['an empty log', 'its log is empty', [[], []]],
    ['a missing file', 'its file "a.parquet" is missing', [[], [first]]],
    [
      'a file of another size',
      'the log says 3',
      [['a.parquet'], [[PROTOCOL, METADATA, add('a.parquet', { size: 3 })]]],
    ],
    [
      'deletion vectors',
      'deletion vectors',
      [['a.parquet'], [[PROTOCOL, METADATA, add('a.parquet', { deletionVector: { storageType: 'u' } })]]],
    ],
    [
      'mapped columns',
      'column mapping',
      [
        ['a.parquet'],
        [[PROTOCOL, { metaData: { configuration: { 'delta.columnMapping.mode': 'name' } } }, add('a.parquet')]],
      ],
    ],
    [
      'a feature of tomorrow',
      'it uses variantType',
      [
        ['a.parquet'],
        [
          [
            { protocol: { minReaderVersion: 3, readerFeatures: ['variantType', 'timestampNtz'] } },
            METADATA,
            add('a.parquet'),
          ],
        ],
      ],
    ],
    [
      'a protocol of tomorrow',
      'protocol 4',
      [['a.parquet'], [[{ protocol: { minReaderVersion: 4 } }, METADATA, add('a.parquet')]]],
    ],
    ['no protocol', 'states no protocol', [['a.parquet'], [[METADATA, add('a.parquet')]]]],
    ['a shallow clone', 'lies outside of it', [[], [[PROTOCOL, METADATA, add('abfss://lake@x/a.parquet')]]]],
    ['a path that climbs out', 'lies outside of it', [[], [[PROTOCOL, METADATA, add('../t0/a.parquet')]]]],
    [
      'a line without an end',
      'line 2 of its log file 00000000000000000001.json is too long for an action',
      [['a.parquet'], [[PROTOCOL, METADATA, add('a.parquet')], `{}\n"${'x'.repeat(18 * 2 ** 20)}`]],
    ],
    [
      'a line that is no action',
      'line 2 of its log file 00000000000000000001.json is no action',
      [['a.parquet'], [[PROTOCOL, METADATA, add('a.parquet')], '{}\nnull']],
    ],
    [
      'a commit that is no JSON',
      'line 2 of its log file',
      [['a.parquet'], ['{"protocol":{"minReaderVersion":1}}\n{"add":']],
    ],
    [
      'a partition without a value',
      'has rows without a value',
      [
        ['a.parquet'],
        [[PROTOCOL, { metaData: { partitionColumns: ['day'] } }, add('a.parquet', { partitionValues: { day: null } })]],
      ],
    ],
    [
      'a partition that is not in the path',
      'does not hold the partition day',
      [
        ['a.parquet'],
        [[PROTOCOL, { metaData: { partitionColumns: ['day'] } }, add('a.parquet', { partitionValues: { day: '1' } })]],
      ],
    ],
  ])('are not guessed: %s', async (name, why, given) => {
    const directory = table(...given)
    if (name === 'a gap in the log') writeFileSync(join(directory, logName(2, 'json')), '')
    await expect(live(directory)).rejects.toThrow(why)
  })
})

describe('a pattern that names a Delta table', () => {
  const find = (directory: string) =>
    findFiles({
      dataset: 'candidate',
      pattern: directory,
      by: 'the candidate',
      workspace: root,
      shown: (path) => relative(root, path),
      readCheckpoint,
    })

  test('stands for its live files', async () => {
    const directory = table(
      ['a.parquet', 'b.parquet'],
      [[PROTOCOL, METADATA, add('a.parquet'), add('b.parquet')], [remove('a.parquet')]],
    )
    expect(await find(directory)).toEqual({ files: [join(directory, 'b.parquet')], partitions: [], deltaVersion: 1 })
  })

  test('is refused with what is wrong, or when it holds no row', async () => {
    const directory = table([], [[PROTOCOL, METADATA, add('a.parquet')]])
    await expect(find(directory)).rejects.toMatchObject({ code: 'DATA_NOT_USABLE' })
    await expect(find(directory)).rejects.toThrow(/Delta table t\d+ cannot be read: its file "a.parquet" is missing/)
    const empty = table([], [[PROTOCOL, METADATA]])
    await expect(find(empty)).rejects.toMatchObject({ code: 'DATA_NOT_FOUND' })
  })

  test('is no glob: files of a table are not taken one by one', async () => {
    const directory = table(['a.parquet'], [[PROTOCOL, METADATA, add('a.parquet')]])
    await expect(find(join(directory, '*.parquet'))).rejects.toThrow(/is a Delta table/)
  })
})
