import { expect, test } from '@jest/globals'
import { targetsFrom } from '../testing/bundle.ts'
import { checkPolicy } from './check.ts'
import { loadPolicies } from './load.ts'

const BUNDLE = `bundle: { name: b }
targets: { dev: {} }
resources:
  dashboards:
    risk: { display_name: Risk, warehouse_id: w, file_path: risk.lvdash.json, embed_credentials: true }
  schemas:
    s: { name: s, catalog_name: c, grants: [{ principal: quants, privileges: [MODIFY] }] }
  jobs:
    train:
      name: Train
      tags: { env: prod }
      permissions: [{ user_name: jane.roe@bank.example, level: CAN_MANAGE }]
      environments: [{ environment_key: fast, spec: {} }]
      job_clusters: [{ job_cluster_key: main, new_cluster: {} }]
      tasks:
        - task_key: fit
          new_cluster: {}
          libraries: [{ pypi: { package: numpy } }]
`

/** What a check with this path says, whose message is this one; nothing there is absent. */
async function said(each: string, message: string, require = '{ present: false }'): Promise<readonly string[]> {
  const pack = `name: a
version: 1
parameters: { wanted: { type: text, default: "c_{target}" } }
rules:
  - id: T-1
    title: A
    severity: error
    why: B
    checks:
      - { each: ${JSON.stringify(each)}, require: ${require}, message: ${JSON.stringify(message)} }
`
  const packs = await loadPolicies({ packs: ['a.yml'], read: async (name) => ({ name, bytes: Buffer.from(pack) }) })
  const targets = await targetsFrom(BUNDLE)
  return targets.flatMap((target) => packs.flatMap((one) => checkPolicy(one, target).map(({ message }) => message)))
}

test.each([
  ['resources.jobs.*', 'Train'],
  ['resources.jobs.*.tags', 'tags'],
  ['resources.jobs.*.tasks[*]', 'fit'],
  ['resources.jobs.*.tasks[*].new_cluster', 'fit'],
  ['resources.jobs.*.tasks[*].libraries[*].pypi.package', 'fit'],
  ['resources.jobs.*.job_clusters[*].new_cluster', 'main'],
  ['resources.jobs.*.environments[*]', 'fast'],
  ['resources.jobs.*.permissions[*]', 'jane.roe@bank.example'],
  ['resources.schemas.*.grants[*].privileges', 'quants'],
])('a message about %s may name %s', async (each, name) => {
  expect(await said(each, 'It is {name}.')).toEqual([`It is ${name}.`])
})

test('where one of several fields would do, a message tells of the one that is there', async () => {
  const onlyGroups = '{ any: [{ path: group_name, present: true }, { path: user_name, like: svc-* }] }'
  expect(await said('resources.jobs.*.permissions[*]', '{value} in {path}', onlyGroups)).toEqual([
    'jane.roe@bank.example in resources.jobs.train.permissions[0].user_name',
  ])
  const noneThere = '{ any: [{ path: group_name, present: true }, { path: service_principal_name, present: true }] }'
  expect(await said('resources.jobs.*.permissions[*]', '{value} in {path}', noneThere)).toEqual([
    'a map in resources.jobs.train.permissions[0]',
  ])
  const itOrItsTasks = `{ any: [{ path: on_failure, present: true }, { path: tasks, every: ${noneThere} }] }`
  expect(await said('resources.jobs.*', '{value} in {path}', itOrItsTasks)).toEqual(['a map in resources.jobs.train'])
})

test('what switches something is shown, whatever its name', async () => {
  expect(await said('resources.dashboards.*.embed_credentials', 'It is {value}.')).toEqual(['It is true.'])
})

test('a parameter that names the target is told as it was judged', async () => {
  const wanted = '{ path: catalog_name, equals: { parameter: wanted } }'
  expect(await said('resources.schemas.*', '{value} is not {wanted}.', wanted)).toEqual(['c is not c_dev.'])
})
