import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign dropped ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const FILES = {
  'databricks.yml': `bundle: { name: fraud }
include: [first.yml, second.yml]
variables: { word: { default: y } }
permissions: [{ group_name: g, level: CAN_MANAGE }]
workspace: { root_path: /Workspace/x }
run_as: { service_principal_name: x }
presets: { name_prefix: p }
scripts: { s: { content: ls } }
sync: { exclude: [none] }
`,
  'first.yml': `resources: { jobs: { a: { name: "a-\${var.word}" } } }
targets:
  prod:
    mode: production
    workspace: { root_path: /Workspace/p }
    permissions: [{ group_name: h, level: CAN_VIEW }]
    run_as: { service_principal_name: q }
    presets: { name_prefix: q }
    git: { branch: main }
    resources: { jobs: { a: { tags: { k: v }, tasks: [{ task_key: t, notebook_task: { notebook_path: /a } }] } } }
`,
}

async function check(second: string): Promise<StepRun> {
  const workspace = mkdtempSync(join(scratch, 'workspace-'))
  writeFiles(workspace, { ...FILES, none: '', 'second.yml': second })
  return runIn(workspace, { policy: 'none', print: 'effective' })
}

const printed = ({ recorded }: StepRun) => (recorded.printed ?? []).join('')

// Databricks CLI 1.12.1: "expected map, found sequence" and the like, and everything of the other file is there.
test.each([
  ...['resources: []', 'resources: x', 'resources: { jobs: [1] }', 'resources: { jobs: 1 }'],
  ...['bundle: []', 'workspace: x', 'run_as: []', 'presets: x', 'sync: []', 'sync: { exclude: {} }'],
  ...['permissions: {}', 'permissions: x', 'variables: []', 'variables: { word: x }', 'variables: { word: [1] }'],
  ...['scripts: []', 'targets: []', 'targets: { prod: [] }', 'targets: { prod: x }'],
  ...['workspace: []', 'presets: []', 'run_as: x', 'permissions: {}', 'git: []', 'resources: []'].map(
    (text) => `targets: { prod: { ${text} } }`,
  ),
  ...['[]', 'x', '{ a: [] }', '{ a: { tags: x } }', '{ a: { tags: [1] } }', '{ a: { tasks: x } }'].map(
    (text) => `targets: { prod: { resources: { jobs: ${text} } } }`,
  ),
])('%s in one file takes nothing away of what others say', async (second) => {
  const [whole, run] = [await check('{}'), await check(`${second}\n`)]
  expect(printed(whole)).toContain('"qa-y"')
  expect(printed(run)).toBe(printed(whole))
  const own = saidIn(run).filter((line) => !saidIn(whole).includes(line))
  expect(own).toEqual([expect.stringMatching(/^second\.yml:1:\d+ warning wrong-type /)])
  expect(run.exitCode).toBe(whole.exitCode)
})

// Databricks CLI 1.12.1: "expected map, found string", and the cluster is that of the first.
test('an item of the wrong type takes nothing away of one with the same name', async () => {
  const job = (more: string, parameter: string) => `bundle: { name: fraud }
resources:
  jobs:
    a:
      name: a
      parameters: [{ name: p, default: a }${parameter}]
      job_clusters:
        - job_cluster_key: m
          new_cluster: { spark_version: 12.2.x-scala2.12, num_workers: 1, spark_env_vars: { A: b } }
${more}      tasks: [{ task_key: t, job_cluster_key: m, notebook_task: { notebook_path: /a } }]
`
  const run = async (bundle: string) => {
    const workspace = mkdtempSync(join(scratch, 'workspace-'))
    writeFiles(workspace, { 'databricks.yml': bundle })
    return runIn(workspace, { policy: 'none', print: 'effective' })
  }
  const alone = await run(job('', ''))
  for (const cluster of ['x', '{ spark_env_vars: x }', '[1]']) {
    const twin = `        - { job_cluster_key: m, new_cluster: ${cluster} }\n`
    const both = await run(job(twin, ', { name: p, default: [1] }'))
    expect(printed(both)).toBe(printed(alone))
    expect(saidIn(both).filter((line) => line.includes('wrong-type'))).toHaveLength(2)
  }
})

test('a policy judges what a file of the wrong type would have hidden', async () => {
  const workspace = mkdtempSync(join(scratch, 'workspace-'))
  writeFiles(workspace, { ...FILES, none: '', 'second.yml': 'resources: []\ntargets: []\n' })
  const run = await runIn(workspace, { policy: 'regulated-bank' })
  expect(run.exitCode).toBe(1)
  expect(saidIn(run)).toContainEqual(expect.stringMatching(/^first\.yml:\S+ error BND-OPS-001 The job "a" has no time/))
})
