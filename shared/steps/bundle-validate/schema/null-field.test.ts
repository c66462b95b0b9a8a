import { describe, expect, test } from '@jest/globals'
import { readTargets } from '../read-targets.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { printedFrom } from '../testing/deployed.ts'
import { checkSchema } from './check.ts'
import { boolean, integer, map, must, object, text } from './core/build.ts'
import { coreSchema } from './core/core-schema.ts'

const BUNDLE = 'bundle: { name: b }\n'

async function resourcesOf(resources: string) {
  return (await printedFrom(`${BUNDLE}resources:\n  ${resources}\n`)).resources
}

// All of it as Databricks CLI 1.12.1 prints it and finds it, where its schema has the fields.
describe('a key of a resource with nothing behind it', () => {
  test.each<[resource: string, printed: object]>([
    ['jobs: { a: { trigger: { periodic: , pause_status: PAUSED } } }', { trigger: { pause_status: 'PAUSED' } }],
    [
      'jobs: { a: { health: { rules: }, webhook_notifications: { on_start: } } }',
      { health: {}, webhook_notifications: {} },
    ],
    ['jobs: { a: { environments: [{ environment_key: e, spec: }] } }', { environments: [{ environment_key: 'e' }] }],
    [
      'clusters: { a: { cluster_log_conf: { dbfs: }, init_scripts: [{ s3: }] } }',
      { cluster_log_conf: {}, init_scripts: [{}] },
    ],
    ['secret_scopes: { a: { name: s, keyvault_metadata: } }', { name: 's' }],
    [
      'model_serving_endpoints: { a: { name: m, config: { served_entities: , traffic_config: } } }',
      { name: 'm', config: {} },
    ],
  ])('is gone where no other field is a single value that may be missing: %s', async (resource, printed) => {
    const { a } = Object.values(await resourcesOf(resource))[0] as { a: object }
    expect(a).toMatchObject(printed)
    for (const [field, value] of Object.entries(printed)) expect(a).toHaveProperty([field], value)
  })

  test.each<[resource: string, printed: object]>([
    ['jobs: { a: { health: , tags: , trigger: } }', { health: null, tags: null, trigger: null }],
    ['clusters: { a: { autoscale: , spark_conf: } }', { autoscale: null, spark_conf: null }],
    ['alerts: { a: { evaluation: { threshold: } } }', { evaluation: { threshold: null } }],
    [
      'quality_monitors: { a: { time_series: { granularities: , timestamp_col: t } } }',
      { time_series: { granularities: null, timestamp_col: 't' } },
    ],
  ])('is there where one is, or where it has to be: %s', async (resource, printed) => {
    expect(Object.values(await resourcesOf(resource))[0]).toMatchObject({ a: printed })
  })

  test('is an empty map where there has to be one', async () => {
    const tasks = 'tasks: [{ task_key: t, existing_cluster_id: c, for_each_task: { inputs: "[]", task: } }]'
    const { jobs } = await resourcesOf(`jobs: { a: { ${tasks} } }`)
    expect(jobs.a.tasks[0].for_each_task).toEqual({ inputs: '[]', task: {} })
    const { alerts } = await resourcesOf('alerts: { a: { evaluation: , schedule: } }')
    expect(alerts.a).toMatchObject({ evaluation: {}, schedule: {} })
  })

  test('is an empty map in a list of maps, too', async () => {
    const { jobs } = await resourcesOf(
      'jobs: { a: { tasks: [{ task_key: t, existing_cluster_id: c, libraries: [null, { whl: /a.whl }] }] } }',
    )
    expect(jobs.a.tasks[0].libraries).toEqual([{}, { whl: '/a.whl' }])
  })

  test('is gone where the CLI adds the field to a resource; its life is there unless it can be started', async () => {
    const { jobs, schemas, clusters } = await resourcesOf(
      'jobs: { a: { permissions: , lifecycle: } }\n  schemas: { s: { grants: , lifecycle: } }\n  clusters: { c: { permissions: , lifecycle: } }',
    )
    expect(jobs.a).toMatchObject({ lifecycle: null })
    expect(schemas.s).toEqual({ lifecycle: null })
    for (const field of ['permissions', 'lifecycle']) expect(clusters.c).not.toHaveProperty(field)
    expect(jobs.a).not.toHaveProperty('permissions')
    const { apps } = await resourcesOf('apps: { a: { source_code_path: ., git_source: , git_repository: } }')
    expect(apps.a).toMatchObject({ git_repository: null })
    expect(apps.a).not.toHaveProperty('git_source')
  })

  test('takes nothing of what others say', async () => {
    const printed = await printedFrom(
      `${BUNDLE}resources: { jobs: { a: { trigger: { periodic: { interval: 1, unit: DAYS } } } } }\ntargets: { default: { resources: { jobs: { a: { trigger: { periodic: } } } } } }\n`,
    )
    expect(printed.resources.jobs.a.trigger.periodic).toEqual({ interval: 1, unit: 'DAYS' })
  })
})

async function missedIn(resources: string): Promise<string[]> {
  const folder = memoryFolder({ 'databricks.yml': `${BUNDLE}resources:\n  ${resources}\n` })
  const { signal } = new AbortController()
  const reading = { targets: ['default'], variables: new Map(), env: {}, schema: coreSchema, signal }
  const { bundle, targets } = await readTargets(folder, reading)
  const found = targets.flatMap((target) => [...checkSchema(target, bundle, coreSchema)])
  return found
    .filter(({ rule }) => rule.id === 'required-field')
    .map(({ observation: { at, path } }) => `${at?.line}:${at?.column} ${path?.slice(3).join('.')}`)
}

// The places are those of Databricks CLI 1.12.1.
describe('of what has to be in a map with nothing in it', () => {
  test('nothing is missed where the map is gone', async () => {
    expect(await missedIn('jobs: { a: { trigger: { periodic: , table_update: }, health: { rules: } } }')).toEqual([])
    expect(await missedIn('clusters: { a: { init_scripts: [{ s3: , dbfs: }] } }')).toEqual([])
  })

  test('all is missed where it is there, but not the map itself', async () => {
    const task = 'task_key: t, existing_cluster_id: c'
    expect(await missedIn(`jobs: { a: { tasks: [{ ${task}, sql_task: }] } }`)).toEqual([
      '3:73 tasks.0.sql_task.warehouse_id',
    ])
    expect(await missedIn(`jobs: { a: { tasks: [{ ${task}, for_each_task: { inputs: "[]", task: } }] } }`)).toEqual([
      '3:100 tasks.0.for_each_task.task.task_key',
    ])
    expect(await missedIn(`jobs: { a: { tasks: [{ ${task}, depends_on: [null] }] } }`)).toEqual([
      '3:76 tasks.0.depends_on.0.task_key',
    ])
  })
})

test('of a run of a job it stays, as the token that the schema of the Databricks CLI (1.12.1) leaves out is one of its fields', async () => {
  const run = object({ job_id: must(integer), queue: object({ enabled: must(boolean) }) })
  const root = object({ bundle: object({ name: text }), resources: object({ job_runs: map(run) }) })
  const schema = { complete: true, root }
  const files = `${BUNDLE}resources: { job_runs: { r: { job_id: 1, queue: , idempotency_token: x } } }\n`
  expect((await printedFrom(files, { schema })).resources.job_runs.r).toHaveProperty('queue', null)
  const reading = { targets: undefined, variables: new Map(), env: {}, schema, signal: new AbortController().signal }
  const { bundle, targets } = await readTargets(memoryFolder({ 'databricks.yml': files }), reading)
  const found = targets.flatMap((target) => [...checkSchema(target, bundle, schema)])
  expect(found.map(({ rule, observation }) => [rule.id, observation.at?.line, observation.at?.column])).toEqual([
    ['required-field', 2, 49],
  ])
})
