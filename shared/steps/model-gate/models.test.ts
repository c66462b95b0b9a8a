import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
beforeAll(async () => {
  workspace = await gateWorkspace({
    good: loans(3000, 0.1),
    // The same rows, of which another writer made other bytes.
    reversed: `${loans(3000, 0.1)} ORDER BY id DESC`,
    champion: loans(3000, 0.5),
    first: `SELECT * FROM (${loans(3000, 0.1)}) WHERE id < 1000`,
    last: `SELECT * FROM (${loans(3000, 0.1)}) WHERE id >= 1000`,
    removed: loans(3000, 4),
  })
})
afterAll(() => workspace.remove())

const path = (name: string) => join(workspace.directory, name)
/** What `cat <names> | sha256sum` says. */
const sha256 = (...names: string[]) => {
  const hash = createHash('sha256')
  for (const name of names) hash.update(readFileSync(path(name)))
  return hash.digest('hex')
}

async function judge(candidate: string) {
  const run = await workspace.run(
    `version: 1\nmodel: { name: credit.pd, task: binary }\ndata:\n  candidate: ${candidate}\n  champion: champion.parquet\n  id: id\n  label: label\n  score: pd\nrules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.02 } }\n`,
  )
  return { ...run, candidate: run.data.candidate, champion: run.data.champion }
}

test('the report holds the digests of the files that were read, as sha256sum gives them', async () => {
  const run = await judge('good.parquet')
  expect(run.candidate).toMatchObject({ files: 1, sha256: sha256('good.parquet') })
  expect(run.champion).toMatchObject({ files: 1, sha256: sha256('champion.parquet') })
  expect(run.summaries[0]).toContain(sha256('good.parquet'))
  expect(run.summaries[0]).toContain(sha256('champion.parquet'))
  const reversed = await judge('reversed.parquet')
  expect(reversed.candidate).toMatchObject({ sha256: sha256('reversed.parquet') })
  expect(sha256('reversed.parquet')).not.toBe(sha256('good.parquet'))
  expect(reversed.data.evaluation).toEqual(run.data.evaluation)
})

test('of several files it is that of all their bytes, in the order of their paths', async () => {
  mkdirSync(path('parts'))
  for (const name of ['last', 'first']) renameSync(path(`${name}.parquet`), path(`parts/${name}.parquet`))
  const run = await judge('parts/*.parquet')
  const expected = sha256('parts/first.parquet', 'parts/last.parquet')
  expect(run.candidate).toMatchObject({ files: 2, sha256: expected })
  expect(run.summaries[0]).toContain(`${expected}, of its 2 files in the order of their paths`)
})

test('of a Delta table it is that of the files of the version, and of no other file that lies there', async () => {
  mkdirSync(path('table/_delta_log'), { recursive: true })
  for (const name of ['removed', 'good'])
    writeFileSync(path(`table/${name}.parquet`), readFileSync(path(`${name}.parquet`)))
  const add = (name: string) => ({
    add: { path: `${name}.parquet`, size: statSync(path(`table/${name}.parquet`)).size, partitionValues: {} },
  })
  const commits = [
    [{ protocol: { minReaderVersion: 1 } }, { metaData: { partitionColumns: [] } }, add('removed')],
    [{ remove: { path: 'removed.parquet' } }, add('good')],
  ]
  for (const [version, actions] of commits.entries()) {
    const log = actions.map((action) => JSON.stringify(action)).join('\n')
    writeFileSync(path(`table/_delta_log/${String(version).padStart(20, '0')}.json`), log)
  }
  const run = await judge('table')
  expect(run.candidate).toMatchObject({
    readFrom: 'table (Delta, version 1)',
    files: 1,
    sha256: sha256('good.parquet'),
  })
})
