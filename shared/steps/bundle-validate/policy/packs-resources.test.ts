import { expect, test } from '@jest/globals'
import { targetsFrom } from '../testing/bundle.ts'
import { checkPolicy } from './check.ts'
import { loadPolicies } from './load.ts'

/** What the rules of a pack say of resources, in production and outside: `rule[target] message`. */
async function saidOf(rules: readonly string[], resources: string, pack = 'regulated-bank'): Promise<string[]> {
  const [policy] = await loadPolicies({ packs: [pack], read: async () => ({}) })
  if (policy === undefined) throw new Error(pack)
  const targets = await targetsFrom(`bundle: { name: desk }
targets:
  staging: {}
  prod: { mode: production, workspace: { root_path: /Workspace/Applications/desk } }
resources: ${resources}
`)
  return targets
    .flatMap((target) => checkPolicy(policy, target, { targets }))
    .filter(({ rule }) => rules.includes(rule.id))
    .map(({ rule, target, message }) => `${rule.id}[${target}] ${message}`)
}

const NAME = `$\{workspace.current_user.short_name}`
const COMMIT = '0123456789abcdef0123456789abcdef01234567'
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`

const cluster = (fields: string) => `{ jobs: { fit: { job_clusters: [{ new_cluster: { ${fields} } }] } } }`
const pipeline = (fields: string) => `{ pipelines: { quotes: { ${fields} } } }`
const argument = (text: string) =>
  `{ jobs: { fit: { tasks: [{ for_each_task: { task: { spark_python_task: { parameters: ['${text}'] } } } }] } } }`
const dependency = (text: string) => `{ jobs: { fit: { environments: [{ spec: { dependencies: ["${text}"] } }] } } }`
const TAGS = 'cost_centre, owner, data_classification, env'.split(', ')
const map = (tags: readonly string[]) => `{ ${tags.map((tag) => `${tag}: public`).join(', ')} }`
const list = (tags: readonly string[]) => `[${tags.map((tag) => `{ key: ${tag}, value: public }`).join(', ')}]`

/** What is asked, of what breaks it, what it says in production, and the same put right. */
const CASES: readonly (readonly [rule: string, bad: string, says: string, good: string])[] = [
  [
    'BND-SEC-001',
    '{ alerts: { late: { run_as: { user_name: a@b.example } } } }',
    'In the target "prod" something runs as the user "a@b.example".',
    '{ alerts: { late: { run_as: { service_principal_name: a } } } }',
  ],
  [
    'BND-SEC-002',
    '{ secret_scopes: { keys: { permissions: [{ level: MANAGE, user_name: a@b.example }] } } }',
    'The user "a@b.example" may manage what is in production.',
    '{ secret_scopes: { keys: { permissions: [{ level: READ, user_name: a@b.example }, { level: MANAGE, group_name: desk }] } } }',
  ],
  [
    'BND-SEC-002',
    '{ schemas: { rates: { grants: [{ principal: account users, privileges: [SELECT, MODIFY] }] } } }',
    'Every user has the privilege "MODIFY".',
    '{ schemas: { rates: { grants: [{ principal: account users, privileges: [SELECT] }, { principal: desk, privileges: [MODIFY] }] } } }',
  ],
  [
    'BND-SEC-004',
    pipeline('schema: rates'),
    'The pipeline "quotes" names no catalog, so its tables are in the Hive metastore.',
    pipeline('catalog: rates'),
  ],
  [
    'BND-SEC-004',
    argument('--in=dbfs:/mnt/raw'),
    'A path in "resources.jobs.fit.tasks[0].for_each_task.task.spark_python_task.parameters[0]" lies outside of Unity Catalog.',
    argument('--in=dbfs:/Volumes/rates/raw --at=https://b.example/mnt/raw'),
  ],
  [
    'BND-SEC-004',
    pipeline('catalog: rates, configuration: { in: "file:/dbfs/raw" }'),
    'A path in "resources.pipelines.quotes.configuration.in" lies outside of Unity Catalog.',
    // An ingestion says itself where its tables go.
    pipeline('ingestion_definition: {}, configuration: { in: "file:/Workspace/raw" }'),
  ],
  [
    'BND-SEC-004',
    '{ alerts: { late: { query_text: "select 1 from delta.`/mnt/raw`" } } }',
    'A path in "resources.alerts.late.query_text" lies outside of Unity Catalog.',
    '{ alerts: { late: { query_text: "select 1 from delta.`/Volumes/a/b/mnt`, delta.`dbfs:/Volumes/a/b/c`" } } }',
  ],
  [
    'BND-SEC-004',
    '{ alerts: { late: { query_text: "select 1 from\\n  `hive_metastore`.a.b" } } }',
    'A query or a name in "resources.alerts.late.query_text" is about the Hive metastore.',
    '{ alerts: { late: { query_text: "select 1 from a.b", custom_description: "until May from hive_metastore.a.b in dbfs:/a, /mnt/a" } } }',
  ],
  [
    'BND-SEC-004',
    argument('--table=hive_metastore.a.b'),
    'A query or a name in "resources.jobs.fit.tasks[0].for_each_task.task.spark_python_task.parameters[0]" is about the Hive metastore.',
    argument('../src/hive_metastore.py'),
  ],
  [
    'BND-SEC-007',
    '{ apps: { desk: { git_source: { branch: main } } } }',
    'The app "apps.desk" runs whatever is on a branch when it is deployed.',
    '{ apps: { desk: { git_source: { tag: v1 } } } }',
  ],
  [
    'BND-GOV-002',
    pipeline(`schema: "${NAME}"`),
    'The schema of "pipelines.quotes" holds the name of whoever deploys.',
    pipeline('schema: rates'),
  ],
  [
    'BND-GOV-002',
    cluster('single_user_name: a@b.example'),
    'A cluster of "jobs.fit" is for the user "a@b.example" alone.',
    cluster('single_user_name: 3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21'),
  ],
  [
    'BND-GOV-002',
    '{ registered_models: { curve: { owner: a@b.example } } }',
    'The owner of "registered_models.curve" is the user "a@b.example".',
    '{ registered_models: { curve: { owner: rates-models } } }',
  ],
  [
    'BND-GOV-002',
    argument('--config=/Workspace/Users/a/b.yml'),
    'A path in "resources.jobs.fit.tasks[0].for_each_task.task.spark_python_task.parameters[0]" is in the folder of a person.',
    argument('--help=https://b.example/Users/guide'),
  ],
  [
    'BND-GOV-003',
    `{ sql_warehouses: { desk: { tags: { custom_tags: ${list(TAGS.slice(1))} } } } }`,
    '"sql_warehouses.desk" lacks the tags "cost_centre".',
    `{ sql_warehouses: { desk: { tags: { custom_tags: ${list(TAGS)} } } } }`,
  ],
  [
    'BND-GOV-003',
    `{ instance_pools: { desk: { custom_tags: ${map(TAGS.slice(1))} } } }`,
    '"instance_pools.desk" lacks the tags "cost_centre".',
    `{ instance_pools: { desk: { custom_tags: ${map(TAGS)} } } }`,
  ],
  [
    'BND-GOV-003',
    `{ database_instances: { desk: { custom_tags: ${list(TAGS).replaceAll('public', 'secret')} } } }`,
    'There is no data classification "secret".',
    `{ database_instances: { desk: { custom_tags: ${list(TAGS)} } } }`,
  ],
  [
    'BND-GOV-005',
    pipeline('catalog: rates'),
    '"pipelines.quotes" may be removed by a deployment.',
    pipeline('lifecycle: { prevent_destroy: true }'),
  ],
  [
    'BND-CMP-001',
    pipeline('clusters: [{ policy_id: a, autoscale: { max_workers: 400 } }]'),
    'A cluster of "pipelines.quotes" may grow to 400 workers.',
    // What the first says of its policy is true of all.
    pipeline('clusters: [{ policy_id: a, autoscale: { max_workers: 4 } }, { label: maintenance }]'),
  ],
  [
    'BND-CMP-001',
    pipeline('catalog: rates'),
    'The pipeline "quotes" follows no cluster policy.',
    pipeline('serverless: true, budget_policy_id: a'),
  ],
  [
    'BND-CMP-001',
    pipeline('ingestion_definition: {}'),
    'The serverless pipeline "quotes" has no budget policy.',
    pipeline('ingestion_definition: {}, usage_policy_id: a'),
  ],
  [
    'BND-OPS-001',
    '{ jobs: { fit: { tasks: [{ email_notifications: { on_failure: [a@b.example] } }, { task_key: b }] } } }',
    'Nobody is told when the job "fit" fails.',
    '{ jobs: { fit: { tasks: [{ email_notifications: { on_failure: [a@b.example] } }] } } }',
  ],
  [
    'BND-OPS-002',
    dependency('feast @ git+https://b.example/feast@main'),
    'The dependency "feast @ git+https://b.example/feast@main" is not pinned to one version.',
    dependency(`feast @ git+https://b.example/feast@${COMMIT}`),
  ],
  [
    'BND-OPS-002',
    dependency('https://b.example/feast.tar.gz'),
    'The dependency "https://b.example/feast.tar.gz" is not pinned to one version.',
    dependency('https://b.example/feast-1.0.tar.gz'),
  ],
  [
    'BND-OPS-002',
    cluster('docker_image: { url: "b.example:443/ml/base" }'),
    'The image "b.example:443/ml/base" is not pinned to one version.',
    cluster(`docker_image: { url: "b.example/ml/base@${DIGEST}" }`),
  ],
  [
    'BND-OPS-002',
    cluster('docker_image: { url: "b.example/ml/base:latest" }'),
    'The image "b.example/ml/base:latest" is not pinned to one version.',
    cluster('docker_image: { url: "b.example:443/ml/base:1.4" }'),
  ],
]

test.each(CASES)('%s of %s', async (rule, bad, says, good) => {
  const line = `${rule}[prod] ${says}`
  expect(await saidOf([rule], bad)).toContain(line)
  expect(await saidOf([rule], good)).not.toContain(line)
})

test('pipelines and alerts are paused outside of production, too', async () => {
  const paused = async (resources: string) => saidOf(['BND-OPS-003'], resources, 'recommended')
  expect(await paused(pipeline('continuous: true'))).toEqual([
    'BND-OPS-003[staging] "pipelines.quotes" runs all the time outside of production.',
  ])
  expect(await paused(pipeline('continuous: false'))).toEqual([])
  const alert = (status: string) => `{ alerts: { late: { schedule: { pause_status: ${status} } } } }`
  expect(await paused(alert('UNPAUSED'))).toEqual([
    'BND-OPS-003[staging] The schedule of "alerts.late" is not paused outside of production.',
  ])
  expect(await paused(alert('PAUSED'))).toEqual([])
})
