import { expect, test } from '@jest/globals'
import { findingsOf } from '../testing/bundle.ts'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './fields-exclusive.ts'

const resource = (type: string, fields: string) => root(`resources: { ${type}: { r: { ${fields} } } }\n`)
const task = (fields: string) => resource('jobs', `tasks: [{ task_key: a, ${fields} }]`)
const both = { destination_id: 'd', user_name: 'jane.roe@bank.example' }

test.each([
  [
    'three of a source',
    resource('jobs', 'git_source: { git_branch: a, git_tag: b, git_commit: c }'),
    '"git_branch" and "git_tag" and "git_commit" are set together in "git_source"',
  ],
  [
    'a pipeline',
    resource('pipelines', 'schema: a, target: a'),
    '"target" and "schema" are set together, and the service takes one of them.',
  ],
  [
    'a library',
    resource('pipelines', 'libraries: [{ file: { path: a }, glob: { include: b } }]'),
    '"file" and "glob" are set together in "libraries"',
  ],
  [
    'columns',
    resource(
      'pipelines',
      'ingestion_definition: { objects: [{ table: { table_configuration: { include_columns: [a], exclude_columns: [b] } } }] }',
    ),
    '"ingestion_definition.objects.table.table_configuration"',
  ],
  [
    'the logs of the cluster of a job',
    resource(
      'jobs',
      'job_clusters: [{ new_cluster: { cluster_log_conf: { dbfs: { destination: "dbfs:/l" }, volumes: { destination: /Volumes/a/b/c } } } }]',
    ),
    '"dbfs" and "volumes" are set together in "cluster_log_conf"',
  ],
  [
    'the logs of a cluster',
    resource('clusters', 'cluster_log_conf: { dbfs: { destination: "dbfs:/l" }, s3: { destination: "s3://b" } }'),
    '"dbfs" and "s3"',
  ],
  [
    'the alert of a task',
    task('alert_task: { alert_id: a, workspace_path: /Workspace/a }'),
    '"alert_id" and "workspace_path"',
  ],
  [
    'who is told by a task',
    task(`sql_task: { dashboard: { subscriptions: [${JSON.stringify(both)}] } }`),
    '"sql_task.dashboard.subscriptions"',
  ],
  [
    'an entity of an endpoint',
    resource('model_serving_endpoints', 'config: { served_entities: [{ entity_name: a, external_model: {} }] }'),
    '"entity_name" and "external_model" are set together in "config.served_entities"',
  ],
  [
    'columns of an index',
    resource('vector_search_indexes', 'delta_sync_index_spec: { columns_to_sync: [a], columns_to_index: [a] }'),
    '"delta_sync_index_spec"',
  ],
  ['a branch', resource('postgres_branches', 'no_expiry: true, ttl: 60s'), '"no_expiry" and "ttl"'],
  [
    'a synced table',
    resource('synced_database_tables', 'spec: { existing_pipeline_id: a, new_pipeline_spec: {} }'),
    'together in "spec"',
  ],
])('%s', async (_, files, message) => {
  expect(await saidBy(rule, files)).toEqual([expect.stringContaining(message)])
})

test.each([
  ['one of them', resource('pipelines', 'schema: a')],
  ['one that is empty', resource('pipelines', 'schema: a, target: ""')],
  ['one that is null', resource('jobs', 'git_source: { git_branch: a, git_tag: null }')],
  [
    'a list without items',
    resource(
      'pipelines',
      'ingestion_definition: { table_configuration: { include_columns: [a], exclude_columns: [] } }',
    ),
  ],
  ['each in an item of its own', resource('pipelines', 'libraries: [{ file: { path: a } }, { glob: { include: b } }]')],
])('no finding: %s', async (_, files) => expect(await saidBy(rule, files)).toEqual([]))

test('what a target adds to the base is shown, with the place in the base', async () => {
  const files = root(`resources: { jobs: { r: { git_source: { git_branch: main } } } }
targets:
  dev: {}
  prod: { resources: { jobs: { r: { git_source: { git_tag: v1 } } } } }
`)
  const [found, ...others] = (await findingsOf(files, [rule])).filter((one) => one.rule.id === rule.id)
  expect(others).toEqual([])
  expect(found).toMatchObject({
    target: 'prod',
    path: ['resources', 'jobs', 'r', 'git_source', 'git_tag'],
    at: { line: 6 },
    related: [{ at: { line: 3 }, message: 'Here is "git_branch".' }],
  })
})
