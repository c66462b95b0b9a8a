import { expect, test } from '@jest/globals'
import { integer, list, map, must, object, text } from '../schema/core/build.ts'
import { printedFrom } from '../testing/deployed.ts'

const BUNDLE = 'bundle: { name: b }\n'

test('what a list is merged by is written where it is missing, and so is the cluster of a job cluster; Databricks CLI 1.12.1', async () => {
  const { resources } = await printedFrom(`${BUNDLE}resources:
  jobs:
    j:
      tasks: [{ max_retries: 1 }, { task_key: a }]
      parameters: [{ default: a }, ]
      job_clusters: [{ job_cluster_key: k }, { job_cluster_key: l, new_cluster: { num_workers: 2 } }]
  apps: { a: { name: a, resources: [{ description: d }] } }
`)
  expect(resources.jobs.j.tasks).toEqual([{ max_retries: 1, task_key: '' }, { task_key: 'a' }])
  expect(resources.jobs.j.parameters).toEqual([{ default: 'a', name: '' }])
  expect(resources.jobs.j.job_clusters).toEqual([
    { job_cluster_key: 'k', new_cluster: { num_workers: 0 } },
    { job_cluster_key: 'l', new_cluster: { num_workers: 2 } },
  ])
  expect(resources.apps.a.resources).toEqual([{ description: 'd', name: '' }])
})

test('the cluster of a job cluster is written where nothing stands behind the key and a schema demands it', async () => {
  const cluster = object({ description: text, new_cluster: must(object({ num_workers: integer })) })
  const job = object({ job_clusters: list(cluster) })
  const root = object({ bundle: object({ name: text }), resources: object({ jobs: map(job) }) })
  const schema = { complete: true, root }
  const { resources } = await printedFrom(
    `${BUNDLE}resources: { jobs: { j: { job_clusters: [{ new_cluster: }] } } }\n`,
    {
      schema,
    },
  )
  expect(resources.jobs.j.job_clusters).toEqual([{ new_cluster: { num_workers: 0 } }])
})

test('what was dropped leaves room for the presets; a name that is there has its prefix once; Databricks CLI 1.12.1', async () => {
  const { resources } = await printedFrom(`${BUNDLE}variables: { list: { default: [a] } }
permissions: [{ level: CAN_MANAGE, group_name: g }]
presets: { name_prefix: p_, tags: { team: a }, jobs_max_concurrent_runs: 3, trigger_pause_status: PAUSED }
resources:
  jobs:
    unnamed: { name: [a], tags: [a], max_concurrent_runs: many, permissions: none }
    zero: { max_concurrent_runs: "0" }
    named: { name: n, max_concurrent_runs: "\${var.list}", schedule: { timezone_id: UTC, pause_status: {} } }
`)
  expect(resources.jobs.unnamed).toMatchObject({ name: 'p_', tags: { team: 'a' }, max_concurrent_runs: 3 })
  expect(resources.jobs.unnamed.permissions[0]).toEqual({ level: 'CAN_MANAGE', group_name: 'g' })
  expect(resources.jobs.zero.max_concurrent_runs).toBe(3)
  expect(resources.jobs.named.permissions).toHaveLength(2)
  expect(resources.jobs.named).toMatchObject({
    name: 'p_n',
    tags: { team: 'a' },
    max_concurrent_runs: 3,
    schedule: { pause_status: 'PAUSED' },
  })
})

test('a text with the name of whoever deploys in it is a text, and no map and no number; Databricks CLI 1.12.1', async () => {
  const home = `"/Users/\${workspace.current_user.userName}"`
  const { presets, scripts, resources } = await printedFrom(`${BUNDLE}presets: { tags: ${home}, name_prefix: ${home} }
scripts: { s: ${home} }
resources: { jobs: { j: { timeout_seconds: ${home}, description: ${home}, schedule: ${home} } } }
`)
  expect([presets, scripts]).toEqual([{ name_prefix: JSON.parse(home) }, {}])
  expect(resources.jobs.j).toHaveProperty('description', JSON.parse(home))
  for (const field of ['timeout_seconds', 'schedule']) expect(resources.jobs.j).not.toHaveProperty(field)
})
