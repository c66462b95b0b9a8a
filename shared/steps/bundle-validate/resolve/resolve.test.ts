import { describe, expect, test } from '@jest/globals'
import { allPlaces } from '../config/places.ts'
import { type ConfigPath, formatPath, type Value, valueAt } from '../config/value.ts'
import { bundleFrom, said, targetsFrom } from '../testing/bundle.ts'
import { type ResolveOptions, resolveTargets } from './resolve.ts'
import type { Target } from './target.ts'

/** A value as plain data. */
function plain(value: Value | undefined): unknown {
  if (value === undefined || value.kind === 'null') return null
  if (value.kind === 'list') return value.items.map(plain)
  if (value.kind !== 'map') return value.value
  return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry.value)]))
}

const at = (target: Target, ...path: ConfigPath) => plain(valueAt(target.config, path))

async function only(files: string, options: ResolveOptions = {}): Promise<Target> {
  const [target] = await targetsFrom(files, options)
  if (target === undefined) throw new Error('no target')
  return target
}

describe('targets', () => {
  test('without any, there is one called "default"', async () => {
    const targets = await targetsFrom('bundle: {name: fraud}\n')
    expect(targets.map(({ name, isDefault }) => [name, isDefault])).toEqual([['default', true]])
  })

  test('all are resolved, or those that are named, in the order written', async () => {
    const bundle = 'bundle: {name: fraud}\ntargets:\n  dev: {default: true}\n  test:\n  prod: {}\n'
    const names = async (targets?: string[]) =>
      (await targetsFrom(bundle, targets === undefined ? {} : { targets })).map(({ name }) => name)
    expect(await names()).toEqual(['dev', 'test', 'prod'])
    expect(await names(['prod', 'dev'])).toEqual(['dev', 'prod'])
    const [dev, , prod] = await targetsFrom(bundle)
    expect([dev?.isDefault, prod?.isDefault]).toEqual([true, false])
    const marked = await targetsFrom('targets: {dev: {}, prod: {default: yes}}\n')
    expect(marked.map(({ isDefault }) => isDefault)).toEqual([false, true])
  })

  test('a name that is no target is bad input, and all such names are said', async () => {
    const bundle = 'targets:\n  dev: {}\n  prod: {}\n'
    await expect(targetsFrom(bundle, { targets: ['prdo', 'qa', 'dev'] })).rejects.toMatchObject({
      kind: { code: 'BUNDLE_TARGET_UNKNOWN' },
      message: 'The bundle has no target "prdo", "qa".',
      hint: 'Its targets are "dev", "prod".',
    })
  })
})

describe('overrides', () => {
  test('sections merge; run_as, mode and cluster_id replace; git goes to bundle.git', async () => {
    const { config } = await only(`
bundle: {name: fraud, git: {branch: main, origin_url: here}}
workspace: {host: https://a, root_path: /Shared/a}
run_as: {user_name: jane}
sync: {include: [a]}
resources: {schemas: {features: {name: features, catalog_name: dev, comment: kept}}}
targets:
  prod:
    mode: production
    cluster_id: c1
    git: {branch: release}
    run_as: {service_principal_name: robot}
    workspace: {root_path: /Shared/prod}
    sync: {include: [b]}
    resources: {schemas: {features: {catalog_name: prod}, models: {name: models}}}
`)
    expect(plain(valueAt(config, ['bundle']))).toEqual({
      name: 'fraud',
      git: { branch: 'release', origin_url: 'here' },
      mode: 'production',
      cluster_id: 'c1',
      target: 'prod',
      environment: 'prod',
    })
    expect(plain(valueAt(config, ['run_as']))).toEqual({ service_principal_name: 'robot' })
    expect(plain(valueAt(config, ['sync', 'include']))).toEqual(['a', 'b'])
    expect(plain(valueAt(config, ['workspace', 'host']))).toBe('https://a')
    expect(plain(valueAt(config, ['resources', 'schemas']))).toEqual({
      features: { name: 'features', catalog_name: 'prod', comment: 'kept' },
      models: { name: 'models' },
    })
    expect(config.entries.has('targets')).toBe(false)
  })

  test('a mode, cluster or identity of null overrides nothing', async () => {
    const target = await only(
      'bundle: {mode: development, cluster_id: a}\nrun_as: {user_name: a@b.c}\ntargets: {dev: {mode: , cluster_id: , run_as: }}\n',
    )
    expect(at(target, 'bundle')).toMatchObject({ mode: 'development', cluster_id: 'a' })
    expect(at(target, 'run_as')).toEqual({ user_name: 'a@b.c' })
  })

  test('an overridden value keeps its first place and shows the deciding one', async () => {
    const target = await only(
      'resources: {schemas: {s: {name: a}}}\ntargets:\n  dev:\n    resources: {schemas: {s: {name: b}}}\n',
    )
    const { places = [] } = valueAt(target.config, ['resources', 'schemas', 's', 'name']) ?? {}
    expect(allPlaces(places).map(({ line, column }) => [line, column])).toEqual([
      [1, 33],
      [4, 37],
    ])
  })

  test('what cannot be merged is all said, in every target, and nothing stops', async () => {
    const lines = await said(
      `
variables: {x: {default: {a: b}, type: complex}}
resources:
  jobs: {a: {tags: "\${var.x}", tasks: [], name: A}}
targets:
  dev:
    resources: {jobs: {a: {tags: {c: d}, tasks: "\${var.x}", name: "\${var.x.a}"}}}
  prod:
    resources: {jobs: {a: {tags: [], tasks: {}}}}
`,
      [],
    )
    expect(lines).toEqual([
      'databricks.yml:7:34 override-kind-clash[dev] "resources.jobs.a.tags" is a map here and a reference in what it overrides; the two cannot be merged.',
      'databricks.yml:7:49 override-kind-clash[dev] "resources.jobs.a.tasks" is a reference here and a list in what it overrides; the two cannot be merged.',
      'databricks.yml:9:34 override-kind-clash[prod] "resources.jobs.a.tags" is a list here and a reference in what it overrides; the two cannot be merged.',
    ])
  })

  test('a target that touches nothing shares what it does not touch', async () => {
    const bundle = await bundleFrom(`
bundle: {name: fraud}
resources:
  registered_models: {m: {name: m, comment: plain}}
targets: {dev: {}, prod: {workspace: {root_path: /Shared/x}}}
`)
    const models = valueAt(bundle.config, ['resources', 'registered_models'])
    for (const { config, merged } of resolveTargets(bundle)) {
      expect(valueAt(merged, ['resources'])).toBe(valueAt(bundle.config, ['resources']))
      expect(valueAt(config, ['resources', 'registered_models'])).toBe(models)
    }
  })
})

describe('paths of the workspace', () => {
  test.each([
    ['', `/Workspace/Users/\${workspace.current_user.userName}/.bundle/fraud/dev`],
    ['~/x', `/Workspace/Users/\${workspace.current_user.userName}/x`],
    [`/Shared/\${bundle.name}`, '/Workspace/Shared/fraud'],
    ['/Workspace/Shared/x', '/Workspace/Shared/x'],
  ])('"%s" becomes %s', async (given, root) => {
    const target = await only(
      `bundle: {name: fraud}\nworkspace: {${given === '' ? '' : `root_path: "${given}"`}}\ntargets: {dev: {}}\n`,
    )
    expect(at(target, 'workspace')).toEqual({
      root_path: root,
      file_path: `${root}/files`,
      artifact_path: `${root}/artifacts`,
      state_path: `${root}/state`,
      resource_path: `${root}/resources`,
    })
  })

  const home = `/Workspace/Users/\${workspace.current_user.userName}`
  test.each<[string, Readonly<Record<string, string>>]>([
    ['bundle: {name: 7}', { root_path: `${home}/.bundle/7/default`, state_path: `${home}/.bundle/7/default/state` }],
    ['workspace: {root_path: ~/a/../b/}', { root_path: `${home}/b`, file_path: `${home}/b/files` }],
    [
      'workspace: {root_path: /a//b/, file_path: ""}',
      { root_path: '/Workspace/a//b/', file_path: '/Workspace/a/b/files' },
    ],
    ['workspace: {root_path: "~", file_path: "~/f"}', { root_path: '~', file_path: '~/f', state_path: '~/state' }],
  ])('%s: "~/" is a home only in front of the root', async (bundle, expected) => {
    expect(at(await only(`${bundle}\n`), 'workspace')).toMatchObject(expected)
  })

  test('a path of its own stays, and a volume is no path of the workspace', async () => {
    const target = await only('bundle: {name: f}\nworkspace: {root_path: /a, artifact_path: /Volumes/c/s/v}\n')
    expect(at(target, 'workspace', 'artifact_path')).toBe('/Volumes/c/s/v')
    expect(at(target, 'workspace', 'file_path')).toBe('/Workspace/a/files')
  })
})

describe('modes and presets', () => {
  const RESOURCES = `
resources:
  jobs:
    train: {name: Train, schedule: {}, trigger: {pause_status: UNPAUSED}, tags: {dev: mine}}
    score: {max_concurrent_runs: 2}
  pipelines: {features: {name: Features, continuous: true}}
  experiments: {churn: {name: /Shared/team/churn}}
  schemas: {s: {name: features}}
  registered_models: {m: {name: model}}
  models: {old: {name: Old, tags: [{key: team, value: mine}]}}
  quality_monitors: {q: {schedule: {quartz_cron_expression: x}}, r: {schedule: {pause_status: UNPAUSED}}}
  dashboards: {d: {display_name: D}}
  clusters: {c: {cluster_name: C}}
  apps: {a: {name: a}}
`
  const USER = `\${workspace.current_user.short_name}`

  test('development: the copy of one user, which does not start by itself', async () => {
    const target = await only(`bundle: {name: f}${RESOURCES}targets:\n  dev: {mode: development}\n`)
    expect(target.mode).toBe('development')
    expect(at(target, 'presets')).toEqual({
      name_prefix: `[dev ${USER}] `,
      tags: { dev: USER },
      jobs_max_concurrent_runs: 4,
      trigger_pause_status: 'PAUSED',
      pipelines_development: true,
    })
    expect(at(target, 'bundle', 'deployment', 'lock', 'enabled')).toBe(false)
    expect(at(target, 'resources', 'jobs', 'train')).toEqual({
      name: `[dev ${USER}] Train`,
      schedule: { pause_status: 'PAUSED' },
      trigger: { pause_status: 'UNPAUSED' },
      tags: { dev: 'mine' },
      max_concurrent_runs: 4,
      queue: { enabled: true },
    })
    expect(at(target, 'resources', 'jobs', 'score', 'max_concurrent_runs')).toBe(2)
    expect(at(target, 'resources', 'pipelines', 'features', 'development')).toBe(true)
    expect(at(target, 'resources', 'pipelines', 'features', 'continuous')).toBeNull()
    expect(at(target, 'resources', 'experiments', 'churn', 'name')).toBe(`/Shared/team/[dev ${USER}] churn`)
    expect(at(target, 'resources', 'schemas', 's', 'name')).toBe(`dev_${USER}_features`)
    expect(at(target, 'resources', 'registered_models', 'm', 'name')).toBe(`dev_${USER}_model`)
    expect(at(target, 'resources', 'quality_monitors')).toEqual({
      q: {},
      r: { schedule: { pause_status: 'UNPAUSED' } },
    })
    expect(at(target, 'resources', 'clusters', 'c', 'custom_tags')).toEqual({ dev: USER })
    expect(at(target, 'resources', 'apps', 'a', 'name')).toBe('a')
  })

  test('presets of any target; the own value of a resource goes before', async () => {
    const target = await only(
      `bundle: {name: f}${RESOURCES}presets: {name_prefix: "[Risk] ", tags: {team: risk, a: b}, trigger_pause_status: UNPAUSED}
experimental: {skip_name_prefix_for_schema: true}\n`,
    )
    expect(at(target, 'resources', 'jobs', 'train', 'tags')).toEqual({ dev: 'mine', a: 'b', team: 'risk' })
    expect(at(target, 'resources', 'models', 'old', 'tags')).toEqual([
      { key: 'team', value: 'mine' },
      { key: 'a', value: 'b' },
    ])
    expect(at(target, 'resources', 'registered_models', 'm', 'name')).toBe('risk_model')
    expect(at(target, 'resources', 'schemas', 's', 'name')).toBe('features')
    expect(at(target, 'resources', 'jobs', 'train', 'schedule', 'pause_status')).toBe('UNPAUSED')
    expect(at(target, 'resources', 'pipelines', 'features', 'continuous')).toBe(true)
  })

  test('the identity of the bundle runs jobs, pipelines and alerts that name none', async () => {
    const target = await only(`
run_as: {service_principal_name: robot}
resources:
  jobs: {a: {}, b: {run_as: {user_name: jane}}}
  pipelines: {p: {}}
  model_serving_endpoints: {e: {}}
`)
    const runAs = (type: string, key: string) => at(target, 'resources', type, key, 'run_as')
    expect([runAs('jobs', 'a'), runAs('jobs', 'b'), runAs('pipelines', 'p')]).toEqual([
      { service_principal_name: 'robot' },
      { user_name: 'jane' },
      { service_principal_name: 'robot' },
    ])
    expect(runAs('model_serving_endpoints', 'e')).toBeNull()
  })

  test('a cluster override takes the place of all compute', async () => {
    const target = await only(`
bundle: {cluster_id: c1}
resources:
  jobs:
    a:
      tasks:
        - {task_key: a, new_cluster: {num_workers: 1}}
        - {task_key: b, for_each_task: {task: {task_key: c, job_cluster_key: x}}}
        - {task_key: d, run_job_task: {job_id: 1}}
`)
    expect(at(target, 'resources', 'jobs', 'a', 'tasks')).toEqual([
      { task_key: 'a', existing_cluster_id: 'c1' },
      { task_key: 'b', for_each_task: { task: { task_key: 'c', existing_cluster_id: 'c1' } } },
      { task_key: 'd', run_job_task: { job_id: 1 } },
    ])
  })

  test('in development the environment names the cluster; elsewhere it is told that it does not', async () => {
    const job = 'resources: {jobs: {a: {tasks: [{task_key: a, existing_cluster_id: own}]}}}'
    const bundle = `bundle: {cluster_id: c1}\n${job}\ntargets:\n  dev: {mode: development}\n  prod: {}\n`
    const env = { DATABRICKS_CLUSTER_ID: 'c2' }
    const clusters = (await targetsFrom(bundle, { env })).map((target) =>
      at(target, 'resources', 'jobs', 'a', 'tasks', 0, 'existing_cluster_id'),
    )
    // Databricks CLI 1.12.1 forgets the cluster of the bundle, where it ignores that of the environment.
    expect(clusters).toEqual(['c2', 'own'])
    expect(await said(bundle, [], { env })).toEqual([
      'databricks.yml:5:3 cluster-id-ignored[prod] The environment has DATABRICKS_CLUSTER_ID, which "prod" ignores: it is not in "mode: development".',
    ])
    expect(await said(bundle, [], { env: { DATABRICKS_CLUSTER_ID: '' } })).toEqual([])
  })

  test("the bundle's permissions become what each type calls them", async () => {
    const bundle = `
permissions:
  - {group_name: quants, level: CAN_RUN}
  - {user_name: jane, level: CAN_VIEW}
resources:
  jobs: {a: {name: A, permissions: [{group_name: quants, level: CAN_VIEW}]}}
  experiments: {e: {name: /e}}
  volumes: {v: {name: v}}
`
    const target = await only(bundle)
    expect(at(target, 'resources', 'jobs', 'a', 'permissions')).toEqual([
      { group_name: 'quants', level: 'CAN_VIEW' },
      { user_name: 'jane', level: 'CAN_VIEW' },
    ])
    expect(at(target, 'resources', 'experiments', 'e', 'permissions')).toEqual([
      { user_name: 'jane', level: 'CAN_READ' },
    ])
    expect(at(target, 'resources', 'volumes', 'v', 'permissions')).toBeNull()
    expect(await said(bundle, [])).toEqual([
      'databricks.yml:6:37 permission-overlap[default] "quants" has permissions of its own here, so the bundle\'s permissions for it do not apply to "a".',
    ])
  })
})

test('every reference of the merged configuration is listed, and no other', async () => {
  const { references } = await only(`
bundle: {name: f}
variables: {a: {default: "\${bundle.name}"}}
resources:
  jobs: {j: {name: "\${var.a} \${resources.jobs.k.id} \${workspace.current_user.userName}"}}
`)
  expect(
    references.where(() => true).map(({ text, path, resolved }) => `${formatPath(path)} ${text} ${resolved}`),
  ).toEqual([
    'variables.a.default bundle.name true',
    'resources.jobs.j.name var.a true',
    'resources.jobs.j.name resources.jobs.k.id false',
    'resources.jobs.j.name workspace.current_user.userName false',
  ])
})

test('what is said of references comes before what is said of what they became', async () => {
  const [target] = await targetsFrom(`bundle: { name: x }
resources:
  jobs:
    j: { name: j, permissions: [&p { level: CAN_VIEW, user_name: x, z: "\${var.v}" }] }
variables: { v: { type: complex, default: *p } }
permissions: [{ level: CAN_MANAGE, user_name: x }]
`)
  expect(target?.findings.map(({ rule }) => rule.id)).toEqual(['references-too-deep', 'permission-overlap'])
})
