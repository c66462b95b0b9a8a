import { describe, expect, test } from '@jest/globals'
import { type ConfigPath, type Value, valueAt } from '../config/value.ts'
import { targetsFrom } from '../testing/bundle.ts'

/** What each test expects was printed by `databricks bundle validate -o json`, Databricks CLI 1.12.1. */

/** A value as plain data. */
function plain(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'null') return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind !== 'map') return value.value
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

async function effective(bundle: string, ...path: ConfigPath): Promise<unknown> {
  const [target] = await targetsFrom(`bundle: {name: f}\n${bundle}`)
  return target === undefined ? undefined : plain(valueAt(target.config, path))
}

describe('the prefix', () => {
  const named = (prefix: string, resources: string, ...path: ConfigPath) =>
    effective(`presets: {name_prefix: "${prefix}"}\nresources: {${resources}}\n`, 'resources', ...path)

  test('is before the name of a pool, and before a name that is a number', async () => {
    const pool = 'instance_pools: {p: {instance_pool_name: small}}'
    expect(await named('[a] ', pool, 'instance_pools', 'p', 'instance_pool_name')).toBe('[a] small')
    expect(await named('[a] ', 'jobs: {j: {name: 12}}', 'jobs', 'j', 'name')).toBe('[a] 12')
  })

  test.each([
    ['[dev jane] ', 'dev_jane_m'],
    ['desk_', 'deskm'],
    ['[a]]', 'a_m'],
    ['a[b]c', 'ab_cm'],
    ['Ünï x.', 'ünï_xm'],
  ])('%j is only part of a name where it ends with a bracket', async (prefix, expected) => {
    const model = 'registered_models: {m: {name: m}}'
    expect(await named(prefix, model, 'registered_models', 'm', 'name')).toBe(expected)
  })

  test.each([
    ['/Shared/a', '/Shared/[p] a'],
    ['/Shared//a', '/Shared/[p] a'],
    ['/Shared/a/', '/Shared/a/[p] a'],
    ['/a', '//[p] a'],
    ['a', '[p] a'],
  ])('of the experiment %s', async (name, expected) => {
    const experiment = `experiments: {e: {name: ${name}}}`
    expect(await named('[p] ', experiment, 'experiments', 'e', 'name')).toBe(expected)
    expect(await named('', experiment, 'experiments', 'e', 'name')).toBe(expected.replace('[p] ', ''))
  })
})

test('what is of the wrong type was dropped, and presets nothing; Databricks CLI 1.12.1', async () => {
  const presets = 'presets: {jobs_max_concurrent_runs: "0x1F", trigger_pause_status: [PAUSED]}'
  const jobs = 'resources: {jobs: {j: {schedule: {timezone_id: UTC}}}}'
  expect(await effective(`${presets}\n${jobs}\n`, 'resources', 'jobs', 'j')).toMatchObject({
    max_concurrent_runs: 1,
    schedule: { pause_status: 'UNPAUSED' },
  })
})

describe('tags', () => {
  const RESOURCES = `resources:
  jobs: {j: {tags: {a: ""}}}
  clusters: {c: {custom_tags: {a: ""}}, d: {}}
  instance_pools: {p: {}}
  sql_warehouses: {w: {}}
  models: {m: {}}
`
  const tags = 'presets: {tags: {a: one, "b&c": "x & y é", empty: "", n: 1, nothing: , list: [a]}}'
  const list = (items: Readonly<Record<string, string>>) =>
    Object.entries(items).map(([key, value]) => (value === '' ? { key } : { key, value }))

  test('of machines have the characters of the cloud, and an empty one of their own stays', async () => {
    const own = await effective(`${tags}\n${RESOURCES}`, 'resources')
    const azure = { a: 'one', b_c: 'x & y é', empty: '', n: '1' }
    expect(own).toMatchObject({
      jobs: { j: { tags: { a: 'one', 'b&c': 'x & y é', empty: '', n: '1' } } },
      clusters: { c: { custom_tags: { ...azure, a: '' } }, d: { custom_tags: azure } },
      instance_pools: { p: { custom_tags: azure } },
      sql_warehouses: { w: { tags: { custom_tags: list(azure) } } },
      models: { m: { tags: list({ a: 'one', 'b&c': 'x & y é', empty: '', n: '1' }) } },
    })
  })

  test.each([
    ['https://adb-1.2.azuredatabricks.net', { b_c: 'x & y é' }],
    ['https://bank.cloud.databricks.com', { b_c: 'x _ y e' }],
    ['http://127.0.0.1:80/', { b_c: 'x _ y e' }],
  ])('of a workspace at %s', async (host, expected) => {
    const bundle = `workspace: {host: "${host}"}\n${tags}\n${RESOURCES}`
    expect(await effective(bundle, 'resources', 'instance_pools', 'p', 'custom_tags')).toMatchObject(expected)
  })

  test('that development adds leave an empty one', async () => {
    const bundle = 'presets: {tags: {dev: ""}}\ntargets: {dev: {mode: development}}\n'
    expect(await effective(bundle, 'presets', 'tags')).toEqual({ dev: '' })
  })
})

test('an alert with a time pauses, too', async () => {
  const schedule = (more: string) => `{schedule: {timezone_id: UTC${more}}}`
  const time = ', quartz_cron_schedule: "0 0 1 * * ?"'
  const alerts = `alerts: {a: ${schedule(time)}, b: ${schedule('')}, c: ${schedule(`${time}, pause_status: UNPAUSED`)}}`
  const status = (key: string) =>
    effective(
      `presets: {trigger_pause_status: PAUSED}\nresources: {${alerts}}\n`,
      'resources',
      'alerts',
      key,
      'schedule',
      'pause_status',
    )
  expect([await status('a'), await status('b'), await status('c')]).toEqual(['PAUSED', null, 'UNPAUSED'])
})

test('wheels get a version for each deployment', async () => {
  const bundle = `presets: {artifacts_dynamic_version: true}\nartifacts: {w: {type: whl}, j: {type: jar}}\n`
  expect(await effective(bundle, 'artifacts')).toEqual({
    w: { type: 'whl', dynamic_version: true },
    j: { type: 'jar' },
  })
})

test('what a target sets to nothing stays as the bundle has it, unless false says something', async () => {
  const bundle = `
presets: {name_prefix: "[a] ", jobs_max_concurrent_runs: 3, artifacts_dynamic_version: true, pipelines_development: true}
workspace: {root_path: /Shared/a}
run_as: {user_name: jane}
targets:
  t:
    mode: ""
    cluster_id: ""
    run_as:
    workspace: {root_path: ""}
    presets: {name_prefix: "", jobs_max_concurrent_runs: 0, artifacts_dynamic_version: false, pipelines_development: false}
`
  expect(await effective(bundle, 'presets')).toEqual({
    name_prefix: '[a] ',
    jobs_max_concurrent_runs: 3,
    artifacts_dynamic_version: true,
    pipelines_development: false,
  })
  expect(await effective(bundle, 'workspace', 'root_path')).toBe('/Workspace/Shared/a')
  expect(await effective(bundle, 'run_as')).toEqual({ user_name: 'jane' })
  expect(await effective(bundle, 'bundle')).toEqual({ name: 'f', target: 't', environment: 't' })
})

/** Each with what Databricks CLI 1.12.1 printed for the target. */
test.each([
  ['artifacts_dynamic_version: true', 'artifacts_dynamic_version: "false"', { artifacts_dynamic_version: true }],
  ['artifacts_dynamic_version: true', 'artifacts_dynamic_version: no', { artifacts_dynamic_version: true }],
  ['jobs_max_concurrent_runs: 3', 'jobs_max_concurrent_runs: "0"', { jobs_max_concurrent_runs: 3 }],
  ['name_prefix: a_', 'name_prefix: false', { name_prefix: false }],
])('%s stays or gives way to %s', async (base, over, expected) => {
  const bundle = `presets: {${base}}\ntargets: {t: {presets: {${over}}}}\n`
  expect(await effective(bundle, 'presets')).toEqual(expected)
})

test('a bundle must have a name, so an empty one is there, as for Databricks CLI 1.12.1', async () => {
  expect(await effective('targets: {t: {bundle: {name: ""}}}\n', 'bundle', 'name')).toBe('')
})

test('a job whose queue is left empty gets none, as with Databricks CLI 1.12.1', async () => {
  const jobs = 'resources: {jobs: {none: {queue: }, absent: {name: a}}}\n'
  expect(await effective(jobs, 'resources', 'jobs')).toMatchObject({
    none: { queue: null },
    absent: { queue: { enabled: true } },
  })
})

test('a task without compute keeps none, and a run_as without anybody takes that of the bundle', async () => {
  const bundle = `
bundle: {cluster_id: c1}
run_as: {user_name: jane}
resources: {jobs: {j: {run_as: , tasks: [{task_key: a, existing_cluster_id: ""}]}}}
`.slice(1)
  const [target] = await targetsFrom(bundle)
  const job = plain(valueAt(target?.config, ['resources', 'jobs', 'j']))
  expect(job).toMatchObject({ run_as: { user_name: 'jane' }, tasks: [{ task_key: 'a', existing_cluster_id: '' }] })
})

test('a cluster that the environment names is none of the configuration', async () => {
  const bundle = 'bundle: {name: f}\ntargets: {dev: {mode: development}}\n'
  const [target] = await targetsFrom(bundle, { env: { DATABRICKS_CLUSTER_ID: 'c2' } })
  expect(plain(valueAt(target?.config, ['bundle', 'cluster_id']))).toBeNull()
})

test('an empty text is a value that no default replaces', async () => {
  expect(await effective('resources: {jobs: {j: {name: ""}}}\n', 'resources', 'jobs', 'j', 'name')).toBe('')
  const pipeline = 'resources: {pipelines: {p: {name: x, edition: "", channel: }}}\n'
  expect(await effective(pipeline, 'resources', 'pipelines', 'p')).toEqual({
    name: 'x',
    edition: '',
    channel: 'CURRENT',
  })
})

test('a prefix, a path and a cluster that are numbers are their digits, and a structure is none of them', async () => {
  const job = 'resources: {jobs: {j: {name: J, tasks: [{task_key: a, existing_cluster_id: b}]}}}'
  const targets =
    'targets: {t: {presets: {name_prefix: 12}, cluster_id: 34, workspace: {root_path: 56, state_path: [a]}}}'
  const bundle = `${job}\n${targets}\n`
  expect(await effective(bundle, 'resources', 'jobs', 'j')).toMatchObject({
    name: '12J',
    tasks: [{ task_key: 'a', existing_cluster_id: '34' }],
  })
  expect(await effective(bundle, 'workspace')).toMatchObject({
    root_path: '56',
    file_path: '56/files',
    state_path: '56/state',
  })
})

test('an empty status of a trigger, an empty branch and a tag of null are none', async () => {
  const job = 'resources: {jobs: {j: {schedule: {pause_status: ""}, run_as: []}}}\nrun_as: {user_name: jane}\n'
  const bundle = `${job}bundle: {git: {branch: main}}\ntargets: {t: {git: {branch: ""}}}\n`
  const [target] = await targetsFrom(bundle)
  const at = (...path: ConfigPath) => plain(valueAt(target?.config, path))
  expect(at('resources', 'jobs', 'j')).toMatchObject({
    schedule: { pause_status: 'UNPAUSED' },
    run_as: { user_name: 'jane' },
  })
  expect(at('bundle', 'git', 'branch')).toBe('main')
  const development = 'presets: {tags: {dev: }}\ntargets: {dev: {mode: development}}\n'
  expect(await effective(development, 'presets', 'tags', 'dev')).toContain('short_name')
})
