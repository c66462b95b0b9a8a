import { beforeAll, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { targetsFrom } from '../testing/bundle.ts'
import { checkPolicy } from './check.ts'
import { loadPolicies } from './load.ts'
import type { PolicyPack } from './pack.ts'

const packs = new Map<string, PolicyPack>()

beforeAll(async () => {
  for (const pack of await loadPolicies({ packs: ['recommended', 'regulated-bank'], read: async () => ({}) })) {
    packs.set(pack.name, pack)
  }
})

/** Findings of production as `line:column rule message`; notes begin with `note`. */
async function said(yaml: string, pack = 'regulated-bank', branch?: string): Promise<string[]> {
  const policy = packs.get(pack)
  if (policy === undefined) throw new Error(pack)
  const targets = await targetsFrom(yaml)
  const facts = { targets, ...(branch === undefined ? {} : { branch }) }
  return targets
    .flatMap((target) => checkPolicy(policy, target, facts))
    .map(({ rule, at, message, target }) => {
      const place = at === undefined ? '-' : formatPlace(at).replace('databricks.yml:', '')
      return `${rule.severity === 'note' ? 'note ' : ''}${place} ${rule.id}[${target}] ${message}`
    })
}

const GOOD_JOB = `
      tags: &tags { cost_centre: CC-1, owner: rates, data_classification: internal, env: prod }
      timeout_seconds: 3600
      max_concurrent_runs: 1
      queue: { enabled: true }
      email_notifications: { on_failure: [rates@bank.example] }
      health: { rules: [{ metric: RUN_DURATION_SECONDS, op: GREATER_THAN, value: 1800 }] }
      schedule: { quartz_cron_expression: "0 0 6 * * ?", timezone_id: Europe/Zurich, pause_status: UNPAUSED }
      job_clusters:
        - job_cluster_key: main
          new_cluster: &cluster
            policy_id: A1B2
            spark_version: 16.4.x-scala2.12
            node_type_id: Standard_E8ds_v5
            num_workers: 2
            data_security_mode: SINGLE_USER
            spark_conf: { fs.azure.account.key.lake.dfs.core.windows.net: "{{secrets/lake/key}}" }
      tasks:
        - task_key: fit
          job_cluster_key: main
          max_retries: 1
          spark_python_task: { python_file: fit.py }
          libraries: [{ pypi: { package: mlflow==3.1.0 } }]`

const GOOD = `bundle:
  name: rates
  engine: direct
  databricks_cli_version: ">= 1.0.0"
targets:
  prod:
    mode: production
    git: { branch: main }
    workspace:
      host: https://adb-1.1.azuredatabricks.net
      root_path: /Workspace/Applications/rates
    run_as: { service_principal_name: 3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21 }
    permissions:
      - { group_name: rates, level: CAN_MANAGE }
resources:
  jobs:
    train:${GOOD_JOB}
  schemas:
    curated:
      name: curated
      catalog_name: rates
      lifecycle: { prevent_destroy: true }
      grants: [{ principal: rates, privileges: [USE_SCHEMA] }]
  registered_models:
    curve:
      name: curve
      catalog_name: rates
      schema_name: curated
      lifecycle: { prevent_destroy: true }
  experiments:
    curve: { name: /Shared/rates/curve, lifecycle: { prevent_destroy: true } }
  model_serving_endpoints:
    quotes:
      name: quotes
      tags: [{ key: cost_centre, value: CC-1 }, { key: owner, value: a }, { key: data_classification, value: public }, { key: env, value: a }]
      ai_gateway: { inference_table_config: { enabled: true } }
      config:
        served_entities: [{ name: a, entity_name: rates.curated.curve, entity_version: "3", scale_to_zero_enabled: false }]
        traffic_config: { routes: [{ served_model_name: a, traffic_percentage: 100 }] }
  quality_monitors:
    quotes:
      table_name: rates.curated.quotes
      assets_dir: /Shared/rates/monitors
      schedule: { quartz_cron_expression: "0 0 6 * * ?", timezone_id: UTC }
`

test('a volume may be named by the scheme of DBFS', async () => {
  const named = GOOD.replace(
    '{ name: /Shared/rates/curve,',
    '{ name: /Shared/rates/curve, artifact_location: dbfs:/Volumes/a/b/c,',
  )
  expect(named).not.toBe(GOOD)
  expect(await said(named, 'recommended')).toEqual([])
  expect(await said(named.replace('dbfs:/Volumes', 'dbfs:/tmp'), 'recommended')).toEqual([
    expect.stringContaining('"dbfs:/tmp/a/b/c" lies outside of Unity Catalog'),
  ])
})

test('a bundle that obeys breaks no rule, and everything is decided', async () => {
  expect(await said(GOOD, 'regulated-bank', 'main')).toEqual([])
  expect(await said(GOOD, 'recommended')).toEqual([])
})

/** What is changed in the good bundle, and what that breaks. */
const BAD: readonly (readonly [rule: string, from: string | RegExp, to: string, expected: RegExp])[] = [
  [
    'BND-SEC-001',
    'service_principal_name: 3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21',
    'user_name: a@b.example',
    /runs as the user "a@b.example"/,
  ],
  ['BND-SEC-001', /run_as: .*/, 'run_as:', /does not say which service principal/],
  ['BND-SEC-002', 'group_name: rates, level', 'user_name: a@b.example, level', /^14:\d+ .*"a@b.example" may manage/],
  ['BND-SEC-002', 'group_name: rates, level', 'group_name: users, level', /Every user has the level "CAN_MANAGE"/],
  [
    'BND-SEC-002',
    'principal: rates, privileges: [USE_SCHEMA]',
    'principal: a@b.example, privileges: [MANAGE]',
    /"a@b.example" has all privileges/,
  ],
  ['BND-SEC-002', 'group_name: rates, level', 'group_name: Users, level', /Every user has the level "CAN_MANAGE"/],
  [
    'BND-SEC-002',
    'principal: rates, privileges: [USE_SCHEMA]',
    'principal: Account Users, privileges: [all_privileges]',
    /"all_privileges"/,
  ],
  ['BND-SEC-003', '"{{secrets/lake/key}}"', `"${'aB3'.repeat(28)}xx=="`, /in plain text/],
  ['BND-SEC-003', 'mlflow==3.1.0', `mlflow@https://u:pa55word@x.example/m.whl`, /in plain text/],
  ['BND-SEC-004', 'python_file: fit.py', 'python_file: dbfs:/fit.py', /"dbfs:\/fit.py" lies outside of Unity Catalog/],
  ['BND-SEC-004', 'table_name: rates.curated.quotes', 'table_name: hive_metastore.a.b', /"hive_metastore.a.b" lies/],
  [
    'BND-SEC-004',
    'name: curated\n      catalog_name: rates\n',
    'name: curated\n      catalog_name: hive_metastore\n',
    /"resources.schemas.curated.catalog_name" is about the Hive metastore/,
  ],
  ['BND-SEC-005', 'data_security_mode: SINGLE_USER', 'data_security_mode: NONE', /^32:33 .*no access mode/],
  ['BND-SEC-005', '            data_security_mode: SINGLE_USER\n', '', /no access mode/],
  ['BND-SEC-006', 'https://adb-1.1.azuredatabricks.net', 'https://else.example', /none of the workspaces/],
  ['BND-SEC-006', 'https://adb-1.1', 'https://adb-1.else.example/', /none of the workspaces/],
  ['BND-SEC-006', 'https://adb-1.1', 'https://adb-1.else.example#', /none of the workspaces/],
  ['BND-SEC-006', 'https://adb-1.1', 'https://adb-1.else.example?w=1', /none of the workspaces/],
  ['BND-SEC-006', 'https://adb-1.1', 'https://adb-1.else.example?w=', /none of the workspaces/],
  [
    'BND-SEC-006',
    'azuredatabricks.net',
    'azuredatabricks.net?w=99',
    /"https:..adb-1.1.azuredatabricks.net.w=99" is none/,
  ],
  ['BND-SEC-006', '      host: https://adb-1.1.azuredatabricks.net\n', '', /^6:3 .*does not say which workspace/],
  ['BND-SEC-006', 'https://adb-1.1', 'https://me:secret@adb-1.1', /holds credentials/],
  ['BND-SEC-006', '      root_path', '      profile: mine\n      root_path', /profile "mine"/],
  [
    'BND-SEC-006',
    '      root_path',
    '      workspace_id: "99"\n      root_path',
    /^\d+:13 .*net.w=99" is none of the workspaces/,
  ],
  [
    'BND-SEC-007',
    '      timeout_seconds',
    '      git_source: { git_url: x, git_branch: main }\n      timeout_seconds',
    /whatever is on a branch/,
  ],
  ['BND-GOV-001', '    mode: production\n', '', /"prod" does not have the mode "production"/],
  ['BND-GOV-001', '    git: { branch: main }\n', '', /^6:3 .*not pinned to one of the branches/],
  ['BND-GOV-001', 'branch: main', 'branch: feature', /not pinned to one of the branches "main", "master"/],
  ['BND-GOV-002', '      root_path: /Workspace/Applications/rates\n', '', /^6:3 .*does not say where/],
  [
    'BND-GOV-002',
    '/Workspace/Applications/rates',
    '/Workspace/Users/me/rates',
    /root path "\/Workspace\/Users\/me\/rates" is personal/,
  ],
  [
    'BND-GOV-002',
    '/Workspace/Applications/rates',
    `"/Workspace/\${workspace.current_user.userName}/rates"`,
    /root path "\/Workspace\/\S+\/rates" is personal/,
  ],
  // Databricks CLI 1.12.1 puts the files below /Workspace/Users.
  [
    'BND-GOV-002',
    '/Workspace/Applications/rates',
    '/Workspace/Applications/../Users/me',
    /^\S+ .*The root path "\/Workspace\/Applications\/\.\.\/Users\/me" is personal/,
  ],
  [
    'BND-GOV-002',
    '/Workspace/Applications/rates',
    '/Workspace//Users/me',
    /^\S+ .*The root path "\/Workspace\/\/Users\/me" is personal/,
  ],
  [
    'BND-GOV-002',
    '      root_path',
    '      state_path: /Users/me/state\n      root_path',
    /The path "\/Workspace\/Users\/me\/state" is personal/,
  ],
  [
    'BND-GOV-002',
    'python_file: fit.py',
    'python_file: /Users/me/fit.py',
    /"\/Users\/me\/fit.py" is in the folder of a person/,
  ],
  [
    'BND-GOV-002',
    'name: quotes\n',
    `name: "$\{workspace.current_user.short_name}-quotes"\n`,
    /name of .* holds the name of whoever deploys/,
  ],
  ['BND-GOV-003', 'cost_centre: CC-1, owner: rates, ', '', /"jobs.train" lacks the tags "cost_centre", "owner"/],
  [
    'BND-GOV-003',
    'data_classification: internal',
    'data_classification: secret-ish',
    /no data classification "secret-ish"/,
  ],
  [
    'BND-GOV-003',
    'key: data_classification, value: public',
    'key: data_classification, value: x',
    /classification "x"/,
  ],
  ['BND-GOV-003', 'key: cost_centre, value: CC-1', 'key: cost_centre, value: "?"', /no cost centre "\?"/],
  ['BND-GOV-004', '  databricks_cli_version: ">= 1.0.0"\n', '', /^1:1 .*which version of the Databricks CLI/],
  ['BND-GOV-004', '  engine: direct\n', '', /which engine/],
  [
    'BND-GOV-004',
    'targets:',
    'experimental: { use_legacy_run_as: true }\ntargets:',
    /"use_legacy_run_as" is not allowed/,
  ],
  ['BND-GOV-004', 'targets:', 'scripts: { go: { content: echo } }\ntargets:', /script "go" is not allowed/],
  ['BND-GOV-004', 'targets:', 'python: { resources: [a:b] }\ntargets:', /Python code of the repository/],
  [
    'BND-GOV-005',
    'schema_name: curated\n      lifecycle: { prevent_destroy: true }',
    'schema_name: curated',
    /"registered_models.curve" may be removed/,
  ],
  ['BND-CMP-001', '            policy_id: A1B2\n', '', /follows no cluster policy/],
  ['BND-CMP-001', 'num_workers: 2', 'num_workers: 64', /has 64 workers/],
  ['BND-CMP-001', 'num_workers: 2', 'autoscale: { min_workers: 1, max_workers: 99 }', /may grow to 99 workers/],
  ['BND-CMP-001', 'num_workers: 2', 'autoscale: { min_workers: 1 }', /does not say how far it may grow/],
  ['BND-CMP-001', '16.4.x-scala2.12', 'auto:latest-lts', /runtime "auto:latest-lts"/],
  [
    'BND-CMP-001',
    'job_cluster_key: main\n          max',
    'existing_cluster_id: 1\n          max',
    /a cluster that already exists/,
  ],
  [
    'BND-CMP-001',
    '      timeout_seconds',
    '      environments: [{ environment_key: a }]\n      timeout_seconds',
    /no budget policy/,
  ],
  [
    'BND-CMP-001',
    'job_cluster_key: main\n          max_retries: 1\n          spark_python_task: { python_file: fit.py }',
    'max_retries: 1\n          notebook_task: { notebook_path: fit.ipynb }',
    /serverless job "train" has no budget policy/,
  ],
  [
    'BND-CMP-001',
    'job_cluster_key: main\n          max_retries: 1\n          spark_python_task: { python_file: fit.py }',
    'for_each_task: { inputs: "[]", task: { task_key: a, max_retries: 1, notebook_task: { notebook_path: fit.ipynb } } }',
    /serverless job "train" has no budget policy/,
  ],
  ['BND-OPS-001', '      timeout_seconds: 3600\n', '', /no time limit of at most 86400/],
  ['BND-OPS-001', 'timeout_seconds: 3600', 'timeout_seconds: 0', /no time limit/],
  ['BND-OPS-001', / {6}email_notifications.*\n/, '', /Nobody is told when the job "train" fails/],
  ['BND-OPS-001', / {6}health.*\n/, '', /takes longer than it should/],
  ['BND-OPS-001', 'max_retries: 1', 'max_retries:', /Task "fit" of "jobs.train" does not say how often it is tried/],
  ['BND-OPS-001', 'max_retries: 1', 'max_retries: 30', /Task "fit" of "jobs.train" has 30 retries\.$/],
  ['BND-OPS-001', 'max_retries: 1', 'max_retries: -1', /Task "fit" of "jobs.train" has -1 retries\.$/],
  ['BND-OPS-001', 'max_concurrent_runs: 1', 'max_concurrent_runs: 100', /up to 100 times/],
  ['BND-OPS-001', 'queue: { enabled: true }', 'queue: { enabled: false }', /skipped instead of queued/],
  ['BND-OPS-002', 'mlflow==3.1.0', 'mlflow>=3', /"mlflow>=3" is not pinned/],
  ['BND-OPS-002', 'pypi: { package: mlflow==3.1.0 }', 'maven: { coordinates: "a:b:1.+" }', /"a:b:1.\+" is not pinned/],
  [
    'BND-OPS-002',
    'pypi: { package: mlflow==3.1.0 }',
    'cran: { package: zoo }',
    /R library of "jobs.train" comes from no/,
  ],
  ['BND-OPS-003', ', timezone_id: Europe/Zurich', '', /states no time zone/],
  [
    'BND-ML-001',
    'resources:\n',
    'resources:\n  models: { old: { name: old } }\n',
    /"old" is in the registry of a workspace/,
  ],
  ['BND-ML-001', '/Shared/rates/curve', '/Users/me/curve', /experiment "\/Users\/me\/curve"/],
  ['BND-ML-001', ', entity_version: "3"', '', /The entity "a" of "model_serving_endpoints.quotes" is not pinned/],
  ['BND-ML-001', 'scale_to_zero_enabled: false', 'scale_to_zero_enabled: true', /scales to zero/],
  ['BND-ML-001', / {6}ai_gateway.*\n/, '', /is not kept/],
  ['BND-ML-001', 'traffic_percentage: 100', 'traffic_percentage: 90', /does not sum to 100/],
  [
    'BND-ML-001',
    'schedule: { quartz_cron_expression: "0 0 6 * * ?", timezone_id: UTC }',
    'output_schema_name: a.b',
    /runs only when somebody/,
  ],
  ['BND-ML-001', '/Shared/rates/monitors', '/Users/me/monitors', /dashboards of the monitor "quotes"/],
]

test.each(BAD)('%s is broken, case %#', async (rule, from, to, expected) => {
  const yaml = GOOD.replace(from, to)
  expect(yaml).not.toBe(GOOD)
  const lines = await said(yaml, 'regulated-bank', 'main')
  const own = lines.filter((line) => line.includes(` ${rule}[prod] `))
  expect(own).toEqual(expect.arrayContaining([expect.stringMatching(expected)]))
  expect(own.length).toBeLessThanOrEqual(2)
})

test('every rule of the bank is broken once', () => {
  const broken = new Set(BAD.map(([rule]) => rule))
  expect((packs.get('regulated-bank')?.rules ?? []).map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
})

test('who jobs run as is asked where there are jobs or pipelines, once, and at the target', async () => {
  const production = (rest: string) =>
    said(`bundle: { name: a }\ntargets:\n  prod:\n    mode: production\n${rest}`, 'recommended')
  const pipelines = 'resources: { pipelines: { quotes: { name: quotes, catalog: rates } } }\n'
  expect(await production(pipelines)).toEqual([
    '3:3 BND-SEC-001[prod] The target "prod" does not say which service principal its jobs run as.',
  ])
  expect(await production(`    run_as: { user_name: a@b.example }\n${pipelines}`)).toEqual([
    '5:26 BND-SEC-001[prod] In the target "prod" something runs as the user "a@b.example".',
  ])
  expect(await production('python: { resources: [jobs:load] }\n')).toHaveLength(1)
  // An app has a service principal of its own, and the Databricks CLI refuses another.
  expect(await production('resources: { apps: { desk: { name: desk } } }\n')).toEqual([])
})

test('a package in the bundle is pinned by its commit, wherever the bundle lies', async () => {
  const depending = (dependency: string) =>
    said(
      `bundle: { name: a }\nresources: { pipelines: { quotes: { catalog: rates, environment: { dependencies: ["${dependency}"] } } } }\n`,
      'recommended',
    )
  const inBundle = [
    `--editable $\{workspace.file_path}`,
    `$\{workspace.file_path}/dist/a.whl`,
    './dist/*.whl',
    '-r /a/b.txt',
  ]
  for (const dependency of inBundle) expect(await depending(dependency)).toEqual([])
  expect(await depending('mlflow>=3')).toEqual([expect.stringMatching(/"mlflow>=3" is not pinned/)])
  expect(await depending(`mlflow$\{resources.jobs.a.id}`)).toEqual([
    expect.stringMatching(/^note .*BND-OPS-002.* not decided/),
  ])
})

test('an experiment of a person is one finding, and who is told or named is no path', async () => {
  const named = (name: string) => said(GOOD.replace('/Shared/rates/curve', `"${name}"`), 'regulated-bank', 'main')
  const user = `$\{workspace.current_user.userName}`
  expect(await named(`/Users/${user}/curve`)).toEqual([expect.stringMatching(/BND-ML-001.* in the folder of a person/)])
  expect(await named(`/Shared/${user}/curve`)).toEqual([expect.stringMatching(/BND-ML-001.* depends on who deploys/)])
  const told = GOOD.replace(
    'on_failure: [rates@bank.example]',
    `on_failure: ["${user}", "$\{bundle.git.branch}@bank.example"]`,
  )
  expect(told).not.toBe(GOOD)
  expect(await said(told, 'regulated-bank', 'main')).toEqual([])
})

test.each(['resources.schemas.a.id', 'env.DATA_HOST', 'SECRET_HOST'])(
  'what begins with a reference to %s is no path outside of Unity Catalog',
  async (reference) => {
    const pipeline = `bundle: { name: a }\nresources: { pipelines: { quotes: { catalog: rates, configuration: { a: "$\{${reference}}" } } } }\n`
    expect(await said(pipeline, 'recommended')).toEqual([])
  },
)

test('a notebook on a warehouse or a cluster is not serverless', async () => {
  const job = 'spark_python_task: { python_file: fit.py }'
  const notebook = (more: string) => `notebook_task: { notebook_path: fit.ipynb${more} }`
  const onCluster = GOOD.replace(job, notebook(''))
  const onWarehouse = GOOD.replace(
    `job_cluster_key: main\n          max_retries: 1\n          ${job}`,
    `max_retries: 1\n          ${notebook(', warehouse_id: a')}`,
  )
  for (const yaml of [onCluster, onWarehouse]) {
    expect(yaml).not.toBe(GOOD)
    expect(await said(yaml, 'regulated-bank', 'main')).toEqual([])
  }
})

test('branches that production is deployed from may be globs', async () => {
  const own = 'name: own\nversion: 1\nextends: regulated-bank\nparameters: { allowed_branches: [release/*] }\n'
  const [policy] = await loadPolicies({ packs: ['own.yml'], read: async (name) => ({ name, bytes: Buffer.from(own) }) })
  if (policy === undefined) throw new Error('own.yml')
  const from = async (branch: string) => {
    const targets = await targetsFrom(GOOD.replace('branch: main', `branch: ${branch}`))
    return targets.flatMap((target) => checkPolicy(policy, target, { targets, branch })).map(({ message }) => message)
  }
  expect(await from('release/2026.2')).toEqual([])
  expect(await from('main')).toHaveLength(2)
})

test.each([
  ['host: https://bank.azuredatabricks.net?w=12', 0],
  ['host: https://Bank.azuredatabricks.net/?o=12&a=0a-b', 0],
  ['host: bank.azuredatabricks.net, workspace_id: "12"', 0],
  ['host: https://bank.azuredatabricks.net?w=13, workspace_id: 12', 0],
  ['host: https://bank.azuredatabricks.net?w=13', 1],
  ['host: https://bank.azuredatabricks.net?w=12, workspace_id: "13"', 1],
  ['host: https://bank.azuredatabricks.net', 1],
  ['host: https://bank.azuredatabricks.net@evil.example?w=12', 1],
])('which workspace of a shared host may be production: %s', async (workspace, count) => {
  const hosts = '["https://bank.azuredatabricks.net?w=12"]'
  const own = `name: own\nversion: 1\nextends: regulated-bank\nparameters: { allowed_hosts: ${hosts} }\n`
  const [policy] = await loadPolicies({ packs: ['own.yml'], read: async (name) => ({ name, bytes: Buffer.from(own) }) })
  if (policy === undefined) throw new Error('own.yml')
  const lines = workspace.replaceAll(', ', '\n      ')
  const targets = await targetsFrom(GOOD.replace('host: https://adb-1.1.azuredatabricks.net', lines))
  const found = targets.flatMap((target) => checkPolicy(policy, target, { targets, branch: 'main' }))
  expect(found.filter(({ rule }) => rule.id === 'BND-SEC-006')).toHaveLength(count)
})

test.each([
  'HTTPS://ADB-1.1.AzureDatabricks.net/',
  'adb-1.1.azuredatabricks.net:443',
  'https://adb-1.1.azuredatabricks.net?w=1',
  'https://adb-1.1.azuredatabricks.net/?o=1',
])('a workspace is the same, however its address is written: %s', async (host) => {
  expect(await said(GOOD.replace('https://adb-1.1.azuredatabricks.net', host), 'regulated-bank', 'main')).toEqual([])
})

test.each([
  ['https://bank.net?w=1', 'https://bank.net?w=2', false],
  ['https://bank.net?w=1', 'https://bank.net/?o=1', true],
  ['https://bank.net?w=1', 'https://bank.net', true],
])('production at %s and development at %s are in one workspace: %s', async (host, other, is) => {
  const dev = `targets:\n  dev: { mode: development, workspace: { host: "${other}" } }`
  const yaml = GOOD.replace('targets:', dev).replace('https://adb-1.1.azuredatabricks.net', host)
  const same = (await said(yaml, 'regulated-bank', 'main')).filter((line) => line.includes('uses the host'))
  expect(same).toHaveLength(is ? 1 : 0)
})

test('the node type of the driver is held to what a house allows', async () => {
  const own = 'name: own\nversion: 1\nextends: regulated-bank\nparameters: { node_types: [Standard_E*] }\n'
  const [policy] = await loadPolicies({ packs: ['own.yml'], read: async (name) => ({ name, bytes: Buffer.from(own) }) })
  if (policy === undefined) throw new Error('own.yml')
  const driven = (by: string) =>
    GOOD.replace('num_workers: 2', `driver_node_type_id: ${by}\n            num_workers: 2`)
  const saidOf = async (yaml: string) => {
    const targets = await targetsFrom(yaml)
    return targets.flatMap((target) => checkPolicy(policy, target, { targets, branch: 'main' }))
  }
  expect(await saidOf(driven('Standard_E4ds_v5'))).toEqual([])
  expect(await saidOf(driven('Standard_NC24'))).toMatchObject([
    { rule: { id: 'BND-CMP-001' }, message: 'The node type "Standard_NC24" of the driver is not allowed.' },
  ])
})

test('a personal root path is one finding, and not one for each path below it', async () => {
  const below = `python_file: "$\{workspace.file_path}/fit.py"`
  const personal = GOOD.replace('/Workspace/Applications/rates', '/Workspace/Users/me/rates')
  expect(await said(personal.replace('python_file: fit.py', below), 'regulated-bank', 'main')).toEqual([
    expect.stringMatching(/BND-GOV-002\[prod\] The root path "\/Workspace\/Users\/me\/rates" is personal/),
  ])
})

test('an experiment in the folder of a person is one finding, and not one for each parameter that names it', async () => {
  const parameter = (value: string) => `spark_python_task: { python_file: fit.py, parameters: ["${value}"] }`
  const saidOf = async (value: string) => {
    const personal = GOOD.replace('spark_python_task: { python_file: fit.py }', parameter(value))
    return await said(personal.replace(/name: \/Shared\/rates\/curve/, 'name: /Users/me/fit'), 'regulated-bank', 'main')
  }
  const experiment = expect.stringMatching(/BND-ML-001\[prod\] The experiment "\/Users\/me\/fit"/)
  expect(await saidOf(`\${resources.experiments.curve.name}`)).toEqual([experiment])
  expect(await saidOf('/Users/me/other')).toEqual([expect.stringMatching(/BND-GOV-002/), experiment])
})

test('a root path may end with a slash, which the paths below it then have twice', async () => {
  const root = `    variables: { root: /Workspace/Applications/rates/ }\n    workspace:\n      root_path: $\{var.root}\n`
  const ending = GOOD.replace('      root_path: /Workspace/Applications/rates\n', '').replace('    workspace:\n', root)
  expect(await said(`variables: { root: {} }\n${ending}`, 'regulated-bank', 'main')).toEqual([])
})

test('a schedule outside of production is paused', async () => {
  const yaml = GOOD.replace('targets:', 'targets:\n  test: {}')
  expect(await said(yaml, 'recommended')).toEqual([
    expect.stringMatching(
      /^\d+:\d+ BND-OPS-003\[test\] The schedule of "jobs.train" is not paused outside of production/,
    ),
  ])
})

test('what runs all the time outside of production is paused, too', async () => {
  const running = (status: string) =>
    said(
      `bundle: { name: a }\ntargets: { dev: {} }\nresources: { jobs: { a: { continuous: { pause_status: ${status} } } } }\n`,
      'recommended',
    )
  expect(await running('UNPAUSED')).toEqual(['3:55 BND-OPS-003[dev] "jobs.a" runs all the time outside of production.'])
  expect(await running('PAUSED')).toEqual([])
})

test.each(['schedule', 'trigger', 'continuous', 'git_source', 'max_concurrent_runs', 'queue: { enabled: }'])(
  'an empty "%s" is none: nothing is said of it',
  async (field) => {
    const line = field.includes(':') ? field : `${field}:`
    const found = await Promise.all(
      ['', `, ${line}`].map((more) =>
        said(
          `bundle: { name: a }\ntargets: { dev: {}, prod: {} }\nresources: { jobs: { a: { name: A${more} } } }\n`,
          'regulated-bank',
        ),
      ),
    )
    expect(found[1]).toEqual(found[0])
  },
)

test.each(['recommended', 'regulated-bank'])('%s knows production by its name', async (pack) => {
  const names = (state: string) => (text: string) => text.split(' ').map((name) => [name, state] as const)
  const named = [
    ...names('production')('prod Prod PRODUCTION live prod-eu eu-prod eu_prod uk_production prd-2 Prod-Non-EU'),
    ...names('other')('dev pre-prod preprod pre_production eu-non-prod NON-PROD product reprod alive prodigy'),
  ]
  for (const [name, state] of named) {
    const running = '{ pause_status: UNPAUSED, quartz_cron_expression: "0 0 6 * * ?", timezone_id: UTC }'
    const bundle = `bundle: { name: a }\ntargets: { ${name}: {} }\nresources: { jobs: { a: { schedule: ${running} } } }\n`
    const rules = new Set((await said(bundle, pack)).map((finding) => finding.replace(/^\S+ (\S+?)\[.*/, '$1')))
    expect([name, rules.has('BND-GOV-001'), rules.has('BND-OPS-001'), rules.has('BND-OPS-003')]).toEqual([
      name,
      state === 'production',
      state === 'production',
      state === 'other',
    ])
  }
})

test('another branch is a finding, and an unknown one is said to be unknown', async () => {
  expect(await said(GOOD, 'regulated-bank', 'feature')).toEqual([
    expect.stringMatching(/BND-GOV-001\[prod\] The target "prod" is deployed from the branch "feature"/),
  ])
  expect(await said(GOOD)).toEqual([
    'note 6:3 BND-GOV-001[prod] It is not decided whether this holds: "A production target says that it is one"; the branch is not known.',
  ])
})

test('what is not decided says what to do next', async () => {
  const policy = packs.get('regulated-bank')
  if (policy === undefined) throw new Error('regulated-bank')
  const targets = await targetsFrom(GOOD.replace('num_workers: 2', `num_workers: $\{resources.clusters.a.num_workers}`))
  const hints = targets.flatMap((target) => checkPolicy(policy, target, { targets })).map(({ hint }) => hint)
  expect(hints).toEqual([
    expect.stringContaining('name it in the input "targets"'),
    'Look at what the workspace gives, or write the value itself.',
  ])
})

test('what a workspace decides is neither broken nor obeyed: it is said once', async () => {
  const yaml = GOOD.replace('num_workers: 2', `num_workers: $\{resources.clusters.a.num_workers}`)
  expect(await said(yaml, 'regulated-bank', 'main')).toEqual([
    expect.stringMatching(
      /^note .*BND-CMP-001\[prod\] It is not decided .* for "resources.jobs.train.job_clusters\[0\].new_cluster.num_workers"/,
    ),
  ])
})

test.each([
  'https://adb-1.1.azuredatabricks.net',
  'HTTPS://ADB-1.1.AzureDatabricks.net/',
  'https://adb-1.1.azuredatabricks.net:443/?o=1',
])('a host that development uses as well is not one for production: %s', async (host) => {
  const dev = `targets:\n  dev: { mode: development, workspace: { host: "${host}" } }`
  const yaml = GOOD.replace('targets:', dev).replace('pause_status: UNPAUSED', 'pause_status: PAUSED')
  expect(await said(yaml, 'regulated-bank', 'main')).toEqual([
    expect.stringMatching(/BND-SEC-006\[prod\] A development target uses the host/),
  ])
})

test('what a policy does not allow is another finding with another number, unless that is a secret', async () => {
  const pack = packs.get('regulated-bank')
  const numbersOf = async (yaml: string) => {
    const targets = await targetsFrom(yaml)
    const found = targets.flatMap((target) => (pack === undefined ? [] : checkPolicy(pack, target, { targets })))
    return found.filter(({ rule }) => rule.severity === 'error').map(({ rule, number }) => [rule.id, number])
  }
  expect(await numbersOf(GOOD.replace('num_workers: 2', 'num_workers: 64'))).toEqual([['BND-CMP-001', 64]])
  const password = 'spark_env_vars: { DB_PASSWORD: "19470815" }\n            num_workers: 2'
  expect(await numbersOf(GOOD.replace('num_workers: 2', password))).toEqual([['BND-SEC-003', undefined]])
})

test('no message shows a secret', async () => {
  const secret = `dapi${'0123456789abcdef'.repeat(2)}`
  const yaml = GOOD.replaceAll(/mlflow==3.1.0|A1B2|fit\.py|CC-1|Standard_E8ds_v5/g, secret)
  const lines = await said(yaml, 'regulated-bank', 'main')
  expect(lines.length).toBeGreaterThan(3)
  expect(lines.join('\n')).not.toContain('0123456789abcdef')
})

test('a right of the whole bundle, which stands in every resource, is one finding about the bundle', async () => {
  const pack = packs.get('regulated-bank')
  const targets = await targetsFrom(`bundle: { name: rates }
permissions: [{ level: CAN_MANAGE, user_name: a@b.example }]
run_as: { user_name: a@b.example }
resources: { jobs: { fit: { name: fit }, score: { name: score } } }
targets: { prod: { mode: production } }
`)
  const found = targets.flatMap((target) => (pack === undefined ? [] : checkPolicy(pack, target, { targets })))
  const pathsOf = (id: string) => found.filter(({ rule }) => rule.id === id).map(({ path }) => path?.join('.'))
  expect(pathsOf('BND-SEC-002')).toEqual(['permissions.0.user_name'])
  expect(pathsOf('BND-SEC-001')).toContain('run_as.user_name')
  expect(pathsOf('BND-SEC-001').filter((path) => path?.startsWith('resources'))).toEqual([])
})
