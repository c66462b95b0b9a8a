import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type GateRun, type GateWorkspace, gateWorkspace, loans } from '../../../../test/support/gate-workspace.ts'

let workspace: GateWorkspace
let outside: string
beforeAll(async () => {
  workspace = await gateWorkspace({
    one: loans(1500, 0.1),
    two: loans(1500, 0.2),
    three: loans(1500, 0.3),
    champion: loans(1500, 0.5),
  })
  outside = mkdtempSync(join(tmpdir(), 'countersign-share-'))
  git('init', '--quiet', '--initial-branch=main')
  mkdirSync(path('gate'))
})
afterAll(() => {
  workspace.remove()
  rmSync(outside, { recursive: true, force: true })
})

const path = (file: string) => join(workspace.directory, file)

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: workspace.directory, encoding: 'utf8' }).trim()
}

/** Commits what the workspace has of these files, as the branch that was fetched. */
function protect(...files: string[]): void {
  git('add', '--', ...files)
  git('commit', '--quiet', '--message', 'Protected')
  git('update-ref', 'refs/remotes/origin/main', git('rev-parse', 'HEAD'))
}

/** Writes the gate of a ledger, protects it, and says how to judge by it. */
function gateOf(ledger: string): (candidate: string) => Promise<GateRun> {
  const gate = `version: 1\nmodel: { name: credit.pd, task: binary }\ndata: { candidate: one.parquet, champion: champion.parquet, id: id, label: label, score: pd }\nrules:\n  - { metric: roc_auc, vs_champion: { no_worse_by: 0.05 } }\nstatistics: { looks: { ledger: ${ledger}, planned: 9 } }\n`
  writeFileSync(path('model-gate.yml'), gate)
  protect('model-gate.yml')
  return (candidate) => workspace.run(gate, { candidate: `${candidate}.parquet`, 'config-ref': 'origin/main' })
}

const warnings = ({ annotations }: GateRun) => annotations.map(({ ruleId }) => ruleId)

test('looks that the protected ref knows count, although the change has reset the ledger', async () => {
  const judge = gateOf('gate/looks.jsonl')
  await judge('one')
  await judge('two')
  protect('gate/looks.jsonl')
  for (const reset of [() => writeFileSync(path('gate/looks.jsonl'), ''), () => rmSync(path('gate/looks.jsonl'))]) {
    reset()
    const run = await judge('three')
    expect(run.data.looks).toMatchObject({ number: 3, ref: 'origin/main' })
    expect(run.summaries[0]).toContain('Looks in the ledger of origin/main count')
    expect(warnings(run)).toEqual([])
  }
  // A look at what was looked at before is no new one, wherever it is written down.
  expect((await judge('two')).data.looks).toMatchObject({ number: 2 })
  // What was written in between counts as well, and once.
  expect((await judge('three')).data.looks).toMatchObject({ number: 3 })
})

test('a ledger among the sources that the ref does not have is said to be unprotected', async () => {
  const run = await gateOf('gate/new.jsonl')('one')
  expect(warnings(run)).toEqual(['model-gate/ledger-begun', 'model-gate/ledger-unprotected'])
  expect(run.data.looks).toMatchObject({ number: 1 })
})

test('one that no change can reach is not', async () => {
  const judge = gateOf(join(outside, 'looks.jsonl'))
  expect(warnings(await judge('one'))).toEqual(['model-gate/ledger-begun'])
  expect((await judge('two')).data.looks).toMatchObject({ number: 2 })
})

test('a protected ledger that cannot be read gives no verdict', async () => {
  const judge = gateOf('gate/broken.jsonl')
  writeFileSync(path('gate/broken.jsonl'), 'what?\nnothing\n')
  protect('gate/broken.jsonl')
  writeFileSync(path('gate/broken.jsonl'), '')
  const run = await judge('one')
  expect([run.code, run.text]).toEqual([
    4,
    expect.stringContaining('origin/main:gate/broken.jsonl:1: This line of the ledger is no JSON.'),
  ])
})
