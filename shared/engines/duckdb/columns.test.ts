import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { StepError } from '../../kernel/index.ts'
import type { SqlEngine } from '../engine.ts'
import { openDuckDb } from './open.ts'

let directory: string
let engine: SqlEngine

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'countersign-columns-'))
  engine = await openDuckDb({
    files: [],
    memoryLimit: '500MB',
    tempDirectory: directory,
    toolCache: directory,
    env: {},
    log: () => {},
    mask: () => {},
    signal: new AbortController().signal,
  })
})
afterAll(async () => {
  await engine.close()
  await rm(directory, { recursive: true, force: true })
})

// More rows than a chunk of the engine has, so that every column spans several.
const ROWS = 10_000

test('numbers and categories come as typed arrays, NULL as NaN and -1', async () => {
  const { rows, columns } = await engine.columns(
    `SELECT i::DOUBLE AS whole, CASE WHEN i % 3 = 0 THEN NULL ELSE i / 2 END::DOUBLE AS holes,
       'k' || (i % 7) AS text, CASE WHEN i % 5 = 0 THEN NULL ELSE 'b' END AS sparse,
       CASE WHEN i % 2 = 0 THEN 'z' ELSE 'a' END::ENUM('a', 'unused', 'z') AS kind,
       CASE WHEN i % 4 = 0 THEN NULL ELSE 'a' END::ENUM('a') AS rare
     FROM range(${ROWS}) t(i) ORDER BY i`,
    { rows: ROWS },
  )
  expect(rows).toBe(ROWS)
  expect(Object.keys(columns)).toEqual(['whole', 'holes', 'text', 'sparse', 'kind', 'rare'])
  const index = Array.from({ length: ROWS }, (_, i) => i)
  expect(columns.whole).toEqual(Float64Array.from(index))
  expect(columns.holes).toEqual(Float64Array.from(index, (i) => (i % 3 === 0 ? Number.NaN : i / 2)))
  expect(columns.text).toEqual({
    codes: Int32Array.from(index, (i) => i % 7),
    values: ['k0', 'k1', 'k2', 'k3', 'k4', 'k5', 'k6'],
  })
  expect(columns.sparse).toEqual({ codes: Int32Array.from(index, (i) => (i % 5 === 0 ? -1 : 0)), values: ['b'] })
  expect(columns.kind).toEqual({ codes: Int32Array.from(index, (i) => i % 2), values: ['z', 'a'] })
  expect(columns.rare).toEqual({ codes: Int32Array.from(index, (i) => (i % 4 === 0 ? -1 : 0)), values: ['a'] })
})

test('no rows are columns of no length', async () => {
  const { columns } = await engine.columns(`SELECT 1::DOUBLE AS a, 'x' AS b WHERE false`, { rows: 0 })
  expect(columns).toEqual({ a: new Float64Array(0), b: { codes: new Int32Array(0), values: [] } })
})

test.each([
  ['more rows than were counted', 'SELECT i::DOUBLE AS a FROM range(5000) t(i)', 4999],
  ['fewer rows than were counted', 'SELECT i::DOUBLE AS a FROM range(5000) t(i)', 5001],
  ['a type that is no column here', 'SELECT i AS a FROM range(3) t(i)', 3],
])('%s are an error', async (_, sql, rows) => {
  await expect(engine.columns(sql, { rows })).rejects.toThrow(
    expect.objectContaining({ code: 'ENGINE_FAILED' } satisfies Partial<StepError>),
  )
  // The engine goes on.
  expect(await engine.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
})
