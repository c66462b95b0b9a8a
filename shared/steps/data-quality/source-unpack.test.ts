import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as zlib from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { column, compare, number } from '../../engines/sql/expression.ts'
import { StepError } from '../../kernel/index.ts'
import { resolveSources } from './source-resolve.ts'
import { dataset, failing, runChecks } from './testing/run-checks.ts'

let root = ''

beforeAll(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'unpack-'))
})

afterAll(() => rmSync(root, { recursive: true }))

const ROWS = 20_000
// Not a comma, so that a delimiter guessed from packed bytes would show.
const text = Buffer.from(`a|b\n${Array.from({ length: ROWS }, (_, i) => `${i}|${(i * 7919) % 10007}\n`).join('')}`)
const gzip = zlib.gzipSync(text)

/** Lets the step find one file of these bytes. */
async function find(name: string, bytes: Buffer, signal = new AbortController().signal) {
  writeFileSync(join(root, name), bytes)
  const contract = { file: 'c.odcs.yaml', servers: [], datasets: [dataset('t', [])] }
  const sources = await resolveSources({
    contracts: [contract],
    data: [name],
    server: undefined,
    workspace: root,
    signal,
  })
  return [...sources.values()][0]
}

/** What is said of a file that is refused. */
async function refusal(name: string, bytes: Buffer): Promise<string> {
  const error = await find(name, bytes).catch((thrown: unknown) => thrown)
  if (!(error instanceof StepError)) throw new Error('it was not refused')
  expect(error.kind.exit).toBe(4)
  return `${error.code} ${error.message} ${error.hint}`
}

const altered = (bytes: Buffer, at: number) => {
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

describe('a gzip is read to its end before anything is asked of it', () => {
  test.each<[string, string, Buffer, RegExp]>([
    ['half of it', 'x.csv.gz', gzip.subarray(0, gzip.length / 2), /x\.csv\.gz is truncated gzip.*copy it again/],
    ['all but a byte', 'x.json.gz', gzip.subarray(0, -1), /x\.json\.gz is truncated gzip/],
    [
      'a wrong checksum',
      'x.csv.gz',
      altered(gzip, gzip.length - 6),
      /cannot be unpacked as gzip: incorrect data check/,
    ],
    [
      'a wrong length',
      'x.csv.gz',
      altered(gzip, gzip.length - 1),
      /cannot be unpacked as gzip: incorrect length check/,
    ],
    ['a second one cut', 'x.csv.gz', Buffer.concat([gzip, gzip.subarray(0, 90)]), /is truncated gzip/],
    [
      'blanks after it',
      'x.csv.gz',
      Buffer.concat([gzip, Buffer.alloc(9)]),
      /goes on for 9 bytes after the end of its gzip/,
    ],
    ['something after it', 'x.csv.gz', Buffer.concat([gzip, text]), /cannot be unpacked as gzip/],
    ['nothing in it', 'x.csv.gz', zlib.gzipSync(''), /x\.csv\.gz is empty/],
    ['no gzip', 'x.csv.gz', text, /x\.csv\.gz is not gzip, although its name says so/],
    ['a gzip by another name', 'x.csv', gzip, /x\.csv is gzip, and its name does not say so.*\.gz/],
    ['a gzip in capitals', 'x.csv.GZ', gzip, /x\.csv\.GZ is gzip, and its name does not say so/],
  ])('%s', async (_, name, bytes, said) => {
    expect(await refusal(name, bytes)).toMatch(said)
    expect(await refusal(name, bytes)).toMatch(/^DATA_NOT_USABLE/)
  })

  test('one of several members is read whole', async () => {
    await find('several.csv.gz', Buffer.concat([gzip, zlib.gzipSync('-1|5\n')]))
    const negative = failing('negative', compare('<', column('a'), number(0)), { columns: ['a'] })
    const [result] = await runChecks(root, [dataset('t', [negative])], ['several.csv.gz'])
    expect(result?.rows).toBe(ROWS + 1)
    expect(result?.results[0]?.failingRows).toBe(1)
  })

  test('cancelling the job ends it', async () => {
    const job = new AbortController()
    job.abort(new Error('cancelled'))
    await expect(find('x.csv.gz', gzip, job.signal)).rejects.toThrow('cancelled')
  })
})

describe('a zstd', () => {
  const { zstdCompressSync } = zlib as { readonly zstdCompressSync?: (bytes: Buffer) => Buffer }
  const onNode = zstdCompressSync === undefined ? 'without' : 'with'
  const zstd = zstdCompressSync?.(text) ?? Buffer.from('28b52ffd00', 'hex')

  // One of the two runs, by the version of Node.
  const withIt = onNode === 'with' ? test : test.skip
  const withoutIt = onNode === 'without' ? test : test.skip

  withIt('is read to its end, and its delimiter is that of its text', async () => {
    expect(await find('x.csv.zst', zstd)).toMatchObject({ delimiter: '|' })
    expect(await refusal('x.csv.zst', zstd.subarray(0, -1))).toMatch(/x\.csv\.zst is truncated zstd/)
    expect(await refusal('x.csv.zst', Buffer.concat([zstd, Buffer.alloc(9)]))).toMatch(/goes on for 9 bytes after/)
  })

  withoutIt('is refused by a Node that cannot unpack it', async () => {
    expect(await refusal('x.csv.zst', zstd)).toMatch(/is zstd, of which Node 20.*gzip.*Parquet/)
  })
})
