import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateWorkspace, gateWorkspace, loans } from '../../../test/support/gate-workspace.ts'

let gate: GateWorkspace
beforeAll(async () => {
  gate = await gateWorkspace({ candidate: loans(2000, 0.1), champion: loans(2000, 0.5) })
})
afterAll(() => gate.remove())

const RULES = 'rules:\n  - { metric: roc_auc, at_least: 0.7, vs_champion: { no_worse_by: 0.05 } }\n'
const FILE = `version: 1\nmodel: { name: pd, task: binary }\ndata: { champion: champion.parquet, id: id, label: label, score: pd }\n${RULES}`

/** A registry in a folder: version 2 of `pd` was made by a run that logged its predictions. */
function registry(name: string, runId: string | null = 'r1'): string {
  const root = join(gate.directory, name)
  const put = (path: string, content: object) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), JSON.stringify(content))
  }
  put('models/pd/2/version.json', runId === null ? {} : { run_id: runId })
  put('runs/r1/run.json', { experiment_id: '0', status: 'FINISHED' })
  const owner = runId === null ? 'models/pd/2' : 'runs/r1'
  mkdirSync(join(root, owner, 'artifacts'))
  cpSync(join(gate.directory, 'candidate.parquet'), join(root, owner, 'artifacts/predictions.parquet'))
  return name
}

function tagsIn(root: string, owner: string): Readonly<Record<string, string>> {
  const directory = join(gate.directory, root, owner, 'tags')
  if (!existsSync(directory)) return {}
  return Object.fromEntries(
    readdirSync(directory).map((key) => [key, readFileSync(join(directory, key), 'utf8').trim()]),
  )
}

test('a verdict on predictions goes to the version and to the run that made it', async () => {
  const root = registry('both')
  const run = await gate.run(FILE, { registry: root, candidate: 'models:/pd/2', 'write-tags': 'true' })
  expect([run.code, run.outputs.verdict]).toEqual([0, 'pass'])
  const tags = tagsIn(root, 'models/pd/2')
  expect(tags).toMatchObject({
    gate_verdict: 'pass',
    gate_config_sha256: run.outputs.configDigest,
    gate_holdout_digest: run.outputs.holdoutDigest,
  })
  expect(tagsIn(root, 'runs/r1')).toEqual(tags)
})

test('of a run alone it goes to the run, of a version without one to the version', async () => {
  const [run, version] = [registry('run'), registry('version', null)]
  await gate.run(FILE, { registry: run, candidate: 'runs:/r1/predictions.parquet', 'write-tags': 'true' })
  expect([tagsIn(run, 'runs/r1').gate_verdict, tagsIn(run, 'models/pd/2')]).toEqual(['pass', {}])
  await gate.run(FILE, { registry: version, candidate: 'models:/pd/2', 'write-tags': 'true' })
  expect([tagsIn(version, 'models/pd/2').gate_verdict, tagsIn(version, 'runs/r1')]).toEqual(['pass', {}])
})

test('what cannot be written is an error that says the verdict, and what was written before', async () => {
  const root = registry('broken')
  writeFileSync(join(gate.directory, root, 'models/pd/2/tags'), 'in the way')
  const run = await gate.run(FILE, { registry: root, candidate: 'models:/pd/2', 'write-tags': 'true' })
  expect([run.code, run.outputs.outcome]).toEqual([3, undefined])
  expect(run.text).toContain('VERDICT_NOT_WRITTEN: The verdict is pass, but it could not be written to models:/pd/2')
  expect(run.text).toContain('It was written to run r1 before.')
})

test.each([
  ['cannot decide', `${FILE}slices: [{ by: grade, values: [Z] }]\n`],
  ['cannot read', FILE.replace('score: pd', 'score: absent')],
])('a gate that %s takes an earlier pass back, and leaves none of its digests', async (what, file) => {
  const root = registry(`again-${what.replace(' ', '-')}`)
  const asked = { registry: root, candidate: 'models:/pd/2', 'write-tags': 'true' }
  await gate.run(FILE, asked)
  expect(tagsIn(root, 'models/pd/2').gate_verdict).toBe('pass')
  const run = await gate.run(file, asked)
  expect(run.code).toBeGreaterThanOrEqual(3)
  for (const owner of ['models/pd/2', 'runs/r1'])
    expect(tagsIn(root, owner)).toMatchObject({
      gate_verdict: 'error',
      gate_data_sha256: 'none',
      gate_holdout_digest: 'none',
    })
  // Where that cannot be written either, it is said, and the first error stays.
  rmSync(join(gate.directory, root, 'models/pd/2/tags'), { recursive: true })
  writeFileSync(join(gate.directory, root, 'models/pd/2/tags'), 'in the way')
  const again = await gate.run(file, asked)
  expect([
    again.code,
    again.text.includes('The verdict is error, but it could not be written to models:/pd/2'),
  ]).toEqual([run.code, true])
})

test('nothing is written unless it is asked for', async () => {
  const root = registry('silent')
  const run = await gate.run(FILE, { registry: root, candidate: 'models:/pd/2' })
  expect([run.outputs.verdict, tagsIn(root, 'runs/r1'), tagsIn(root, 'models/pd/2')]).toEqual(['pass', {}, {}])
})

test('the report says who the models are and who waived what, and not where files were kept meanwhile', async () => {
  const root = registry('evidence')
  const waiver =
    'waivers:\n  - { rule: roc_auc, reason: new book, approver: j.doe, ticket: MRM-1, expires: 2026-11-23 }\n'
  const fetched = createHash('sha256')
    .update(readFileSync(join(gate.directory, 'candidate.parquet')))
    .digest('hex')
  for (const candidate of ['runs:/r1/predictions.parquet', 'models:/pd/2']) {
    const { data } = await gate.run(`${FILE}${waiver}`, { registry: root, candidate })
    expect(data).toMatchObject({
      candidate: { named: candidate, runId: 'r1', sha256: fetched, format: 'parquet' },
      champion: { named: 'champion.parquet', readFrom: 'champion.parquet' },
      waivers: [{ rule: 'roc_auc', approver: 'j.doe', ticket: 'MRM-1', expires: '2026-11-23', ended: true }],
    })
    expect(JSON.stringify(data)).not.toContain('countersign-candidate')
  }
  const { data } = await gate.run(FILE, { registry: root, candidate: 'models:/pd/2' })
  expect(data.candidate).toMatchObject({ model: 'pd', version: '2', readFrom: 'models:/pd/2 (predictions.parquet)' })
})
