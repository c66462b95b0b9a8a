import { describe, expect, test } from '@jest/globals'
import { type ConfigPath, type Value, valueAt } from '../config/value.ts'
import { targetsFrom } from '../testing/bundle.ts'

/** A value as plain data. */
function plain(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'null') return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind !== 'map') return value.value
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

async function effective(resources: string, ...path: ConfigPath): Promise<unknown> {
  const [target] = await targetsFrom(resources)
  return target === undefined ? undefined : plain(valueAt(target.config, ['resources', ...path]))
}

describe('a cluster', () => {
  const POOLED = `
          spark_version: 15.4.x-scala2.12
          instance_pool_id: p
          driver_instance_pool_id: d
          node_type_id: n
          driver_node_type_id: n
          enable_elastic_disk: true
          num_workers: 2
          aws_attributes: {instance_profile_arn: arn, zone_id: z}
          azure_attributes: {availability: SPOT_AZURE}
          gcp_attributes: {google_service_account: a, boot_disk_size: 1}`
  const EXPECTED = {
    spark_version: '15.4.x-scala2.12',
    instance_pool_id: 'p',
    driver_instance_pool_id: 'd',
    num_workers: 2,
    aws_attributes: { instance_profile_arn: 'arn' },
    azure_attributes: {},
    gcp_attributes: { google_service_account: 'a' },
  }

  test('from a pool leaves the machines to it, in a job, in a task and of its own', async () => {
    const job = `resources:\n  jobs:\n    j:\n      job_clusters:\n      - job_cluster_key: a\n        new_cluster:${POOLED}\n`
    expect(await effective(job, 'jobs', 'j', 'job_clusters', 0, 'new_cluster')).toEqual(EXPECTED)
    const task = `resources:\n  jobs:\n    j:\n      tasks:\n      - task_key: a\n        new_cluster:${POOLED}\n`
    expect(await effective(task, 'jobs', 'j', 'tasks', 0, 'new_cluster')).toEqual(EXPECTED)
    const own = `resources:\n  clusters:\n        c:${POOLED}\n`
    expect(await effective(own, 'clusters', 'c')).toEqual({ ...EXPECTED, autotermination_minutes: 60 })
  })

  test('from a pool keeps that its disk does not grow; Databricks CLI 1.12.1', async () => {
    const cluster = 'resources:\n  clusters: {c: {instance_pool_id: p, enable_elastic_disk: false}}\n'
    expect(await effective(cluster, 'clusters', 'c', 'enable_elastic_disk')).toBe(false)
  })

  test('without a pool has none for its driver', async () => {
    const cluster = 'resources:\n  clusters: {c: {node_type_id: n, driver_instance_pool_id: d}}\n'
    expect(await effective(cluster, 'clusters', 'c')).toEqual({ node_type_id: 'n', autotermination_minutes: 60 })
  })

  test('for jobs is for notebooks, too, unless it says otherwise', async () => {
    const clients = 'workload_type: {clients: {notebooks: false}}'
    const cluster = `resources:\n  clusters: {c: {${clients}}}\n  jobs: {j: {job_clusters: [{job_cluster_key: a, new_cluster: {${clients}}}]}}\n`
    const expected = { clients: { notebooks: false, jobs: true } }
    expect(await effective(cluster, 'clusters', 'c', 'workload_type')).toEqual(expected)
    expect(await effective(cluster, 'jobs', 'j', 'job_clusters', 0, 'new_cluster', 'workload_type')).toEqual(expected)
  })
})

test('served models become served entities; Databricks CLI 1.12.1 gives them no size', async () => {
  const endpoints = `
resources:
  model_serving_endpoints:
    a: {config: {served_models: [{name: m, model_name: x, model_version: 3, workload_size: Large, burst_scaling_enabled: true}]}}
    b: {config: {served_entities: [{entity_name: x, entity_version: "3"}]}}
    c: {config: {served_models: [{model_name: x}], served_entities: [{entity_name: y}]}}
`
  expect(await effective(endpoints, 'model_serving_endpoints')).toEqual({
    a: { config: { served_entities: [{ name: 'm', entity_name: 'x', entity_version: 3, workload_size: 'Large' }] } },
    b: { config: { served_entities: [{ entity_name: 'x', entity_version: '3' }] } },
    c: { config: { served_models: [{ model_name: 'x' }], served_entities: [{ entity_name: 'y' }] } },
  })
})

test.each([
  ['/Users/me', '/Workspace/Users/me'],
  ['/Workspace/Shared', '/Workspace/Shared'],
  // As Databricks CLI 1.12.1 has it, which knows no home folder here.
  ['~/x', '/Workspace/~/x'],
  ['team/x/', '/Workspace/team/x'],
  ['2027', '/Workspace/2027'],
  [`"\${resources.jobs.j.id}"`, `\${resources.jobs.j.id}`],
])('a dashboard in %s is in %s', async (written, expected) => {
  const dashboard = `resources:\n  dashboards: {d: {parent_path: ${written}}}\n`
  expect(await effective(dashboard, 'dashboards', 'd', 'parent_path')).toBe(expected)
})

test('the default folder of a dashboard is one of the workspace, too', async () => {
  const dashboard = 'workspace: {resource_path: "~/mine"}\nresources:\n  dashboards: {d: {}}\n'
  expect(await effective(dashboard, 'dashboards', 'd', 'parent_path')).toBe('/Workspace/~/mine')
})

test('a shared cluster of a job that has no size has no workers, as Databricks CLI 1.12.1 sends it', async () => {
  const job = (cluster: string) =>
    `resources:\n  jobs: {j: {job_clusters: [{job_cluster_key: a, new_cluster: {${cluster}}}]}}\n`
  const of = async (cluster: string) => effective(job(cluster), 'jobs', 'j', 'job_clusters', 0, 'new_cluster')
  expect(await of('policy_id: p')).toEqual({ policy_id: 'p', num_workers: 0 })
  expect(await of('num_workers: 2')).toEqual({ num_workers: 2 })
  expect(await of('autoscale: {max_workers: 2}')).toEqual({ autoscale: { max_workers: 2 } })
})

test('in the legacy mode of run_as, its identity owns the pipelines', async () => {
  const bundle = (runAs: string) => `
run_as: ${runAs}
experimental: {use_legacy_run_as: true}
resources:
  pipelines:
    p: {permissions: [{service_principal_name: robot, level: CAN_RUN}, {group_name: quants, level: CAN_VIEW}]}
`
  expect(await effective(bundle('{service_principal_name: robot}'), 'pipelines', 'p', 'permissions')).toEqual([
    { group_name: 'quants', level: 'CAN_VIEW' },
    { level: 'IS_OWNER', service_principal_name: 'robot' },
  ])
  const deployer = `{user_name: "\${workspace.current_user.userName}"}`
  expect(await effective(bundle(deployer), 'pipelines', 'p', 'permissions')).toHaveLength(2)
})

test('attributes that a pool decides are dropped in one go, however many', async () => {
  const attributes = Array.from({ length: 30_000 }, (_, index) => `a${index}: 1`)
  const cluster = `{instance_pool_id: p, aws_attributes: {${attributes.join(', ')}, instance_profile_arn: arn}}`
  const before = performance.now()
  expect(await effective(`resources: {clusters: {c: ${cluster}}}\n`, 'clusters', 'c', 'aws_attributes')).toEqual({
    instance_profile_arn: 'arn',
  })
  expect(performance.now() - before).toBeLessThan(5000)
})
