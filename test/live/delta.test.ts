import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { deltaCheckpoints } from '../../shared/engines/duckdb/delta-checkpoint.ts'
import { findFiles } from '../../shared/engines/files/find.ts'

const here = dirname(fileURLToPath(import.meta.url))
const scripts = join(here, '../../.cache/live-venv', process.platform === 'win32' ? 'Scripts' : 'bin')
const python = join(scripts, process.platform === 'win32' ? 'python.exe' : 'python')
const runs = spawnSync(python, ['-c', 'import deltalake'], { stdio: 'ignore' }).status === 0
const missing = '.cache/live-venv has no deltalake; "bash test/live/install.sh" sees to it'
if (!runs && process.env.CI === 'true') throw new Error(`The live suite cannot run: ${missing}.`)
if (!runs) {
  process.stderr.write(
    `\n${'*'.repeat(80)}\nSKIPPED: nothing is proven about real Delta tables, ${missing}.\n${'*'.repeat(80)}\n`,
  )
}
const live = runs ? describe : describe.skip

interface Told {
  readonly name: string
  readonly version: number
  readonly rows: number
  readonly sum: number
  readonly days: readonly string[]
}

live('tables of the delta-rs writer', () => {
  let root: string
  let told: readonly Told[]

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'countersign-delta-'))
    const { status, stdout, stderr } = spawnSync(python, [join(here, 'delta.py'), root], { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Told)
  }, 120_000)
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const readCheckpoint = (files: readonly string[]) =>
    deltaCheckpoints({
      ...{ memoryLimit: '200MB', tempDirectory: root, toolCache: root, env: {}, log: () => {}, mask: () => {} },
      signal: new AbortController().signal,
    })(files)

  test.each(['appended', 'replaced', 'deleted', 'partitioned', 'checkpointed', 'cleaned'])(
    '%s: our files hold the rows that delta-rs reads',
    async (name) => {
      const expected = told.find((one) => one.name === name)
      const found = await findFiles({
        ...{ dataset: 'candidate', pattern: name, by: 'the test', workspace: root, shown: (path) => path },
        readCheckpoint,
      })
      const list = found.files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ')
      const connection = await (await DuckDBInstance.create(':memory:')).connect()
      const reader = await connection.runAndReadAll(
        `SELECT count(*)::INT, sum(id)::INT, list_sort(list_distinct(list(day))) FROM read_parquet([${list}], hive_partitioning = ${found.partitions.length > 0}, hive_types_autocast = false)`,
      )
      const [[rows, sum, days] = []] = reader.getRowsJson()
      connection.closeSync()
      expect({ name, version: found.deltaVersion, rows, sum, days }).toEqual(expected)
    },
  )
})
