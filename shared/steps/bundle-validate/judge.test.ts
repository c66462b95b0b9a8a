import { expect, test } from '@jest/globals'
import { judge } from './judge.ts'
import { loadPolicies } from './policy/load.ts'
import type { PolicyPack } from './policy/pack.ts'
import { readTargets } from './read-targets.ts'
import { any, list, map, object, values } from './schema/core/build.ts'
import { coreSchema } from './schema/core/core-schema.ts'
import type { BundleSchema } from './schema/schema.ts'
import { exampleFiles, memoryFolder } from './testing/bundle.ts'

async function idsOf(
  files: string,
  packs: readonly PolicyPack[] = [],
  schema: BundleSchema = coreSchema,
): Promise<string[]> {
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const { bundle, targets, findings } = await readTargets(memoryFolder(exampleFiles(files)), reading)
  const judged = judge({ bundle, targets, schema, packs, facts: { targets } })
  return [...findings, ...judged].map(({ rule }) => rule.id).sort()
}

const ROOT = `bundle: {name: fraud}
include: [jobs.yml]
targets:
  prod:
    resources:
      jobs:
        train:
          schedule: {quartz_cron_expression: '0 0 25 * * ?', timezone_id: UTC}
          tasks: [{task_key: learn, timeout_seconds: 60, depends_on: [{task_key: load}]}]
# file: jobs.yml
`

test('what may stand in a file that cannot be read is not missed, and all else is still told', async () => {
  expect(await idsOf(`${ROOT}resources: {jobs: {train: [}}\n`)).toEqual(['cron-invalid', 'yaml-invalid'])
  expect(await idsOf(`${ROOT}resources: {jobs: {train: {name: Train}}}\n`)).toEqual([
    'cron-invalid',
    'one-of-task-types',
    'task-depends-on-missing',
  ])
})

test('a reference instead of a map is one mistake, and what that map would need is none', async () => {
  const jobs = `bundle: {name: fraud}
resources:
  jobs:
    score: {schedule: {quartz_cron_expression: '0 0 5 * * ?', timezone_id: UTC}, git_source: {git_url: 'https://a.b/c', git_provider: gitHub}}
    train: {`
  const of = (field: string) => `\${resources.jobs.score.${field}}`
  expect(await idsOf(`${jobs}schedule: "${of('schedule')}"}\n`)).toEqual(['reference-instead-of-map'])
  expect(await idsOf(`${jobs}schedule: "${of('schedule')}", queue: {}}\n`)).toEqual([
    'reference-instead-of-map',
    'required-field',
  ])
  // Here the Databricks CLI (1.12.1) takes a reference, and misses the fields.
  expect(await idsOf(`${jobs}git_source: "${of('git_source')}"}\n`)).toEqual(['required-field', 'required-field'])
})

test('a value that does not exist is one mistake, also where the schema lists the values, as that of the Databricks CLI does', async () => {
  const level = list(object({ group_name: any, level: values('CAN_MANAGE', 'CAN_VIEW') }))
  const job = object({
    tasks: list(object({ condition_task: object({ op: values('EQUAL_TO') }) })),
    permissions: level,
  })
  const root = object({
    bundle: object({ name: any, engine: values('direct', 'terraform') }),
    permissions: level,
    resources: object({ jobs: map(job) }),
  })
  const files = `bundle: {name: fraud, engine: pulumi}
permissions: [{group_name: quants, level: CAN_OWN}]
resources:
  jobs:
    train:
      tasks: [{condition_task: {op: "=="}}]
      permissions: [{group_name: quants, level: CAN_OWN}]
`
  const ids = await idsOf(files, [], { complete: false, root })
  expect(ids.filter((id) => /level|operator|engine|enum/.test(id))).toEqual([
    'bundle-permission-level',
    'condition-operator-unknown',
    'engine-unknown',
    'permission-level-invalid',
  ])
})

test('a policy judges what is refused as what it is, also where it stands behind a reference', async () => {
  const packs = await loadPolicies({ packs: ['regulated-bank'], read: async () => ({}) })
  const granting = (principal: string) => `bundle: {name: fraud}
resources:
  jobs: {words: {name: words, description: users}}
  schemas: {features: {name: f, catalog_name: c, grants: [{principal: "${principal}", privileges: [ALL_PRIVILEGES]}]}}
targets: {prod: {mode: production}}
`
  // Databricks CLI 1.12.1 plans a grant to "account users" for both.
  for (const principal of ['account users', `account \${resources.jobs.words.description}`]) {
    expect(await idsOf(granting(principal), packs)).toContain('BND-SEC-002')
  }
  expect(await idsOf(granting('quants'), packs)).not.toContain('BND-SEC-002')
})

test('mistakes of a text that aliases repeat are an error before they fill the memory', async () => {
  const text = `\${var a}`.repeat(1000)
  const jobs = Array.from({ length: 600 }, (_, index) => `    j${index}: {name: *text}\n`).join('')
  const bundle = `bundle: {name: fraud}\nvariables: {a: {default: &text "${text}"}}\nresources:\n  jobs:\n${jobs}`
  await expect(idsOf(bundle)).rejects.toMatchObject({ code: 'BUNDLE_FINDINGS_TOO_MANY' })
})

test('a policy judges an alert by its file, too: who runs it, and when', async () => {
  const packs = await loadPolicies({ packs: ['regulated-bank'], read: async () => ({}) })
  const alert = (fields: string) =>
    idsOf(
      `bundle: {name: fraud}\nresources: {alerts: {a: {display_name: a, warehouse_id: w, file_path: ./a.dbalert.json}}}\n` +
        `targets: {prod: {mode: production}, test: {}}\n# file: a.dbalert.json\n{"query_lines": ["SELECT 1"]${fields}}\n`,
      packs,
    )
  expect(await alert('')).not.toContain('BND-SEC-001')
  expect(await alert(', "run_as": {"user_name": "jane@bank.example"}')).toContain('BND-SEC-001')
  expect(await alert('')).not.toContain('BND-OPS-003')
  expect(await alert(', "schedule": {"pause_status": "UNPAUSED"}')).toContain('BND-OPS-003')
})
