import { expect, test } from '@jest/globals'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'
import { checkSchema } from './check.ts'
import { coreSchema } from './core/core-schema.ts'

/** Fields of which the Databricks CLI lists the values (its schema of 1.12.1, or databricks-bundles 1.22.1), or the service, with one of them. */
const FIELDS: readonly (readonly [within: string, field: string, value: string])[] = [
  ['apps: { a: { name: a, source_code_path: ., $ } }', 'compute_size', 'LARGE'],
  ['apps: { a: { name: a, source_code_path: ., resources: [{ name: r, app: { $ } }] } }', 'permission', 'CAN_USE'],
  [
    'apps: { a: { name: a, source_code_path: ., resources: [{ name: r, database: { instance_name: i, database_name: d, $ } }] } }',
    'permission',
    'CAN_CONNECT_AND_CREATE',
  ],
  [
    'apps: { a: { name: a, source_code_path: ., resources: [{ name: r, uc_securable: { securable_full_name: a.b.c, securable_type: TABLE, $ } }] } }',
    'permission',
    'SELECT',
  ],
  [
    'apps: { a: { name: a, source_code_path: ., resources: [{ name: r, uc_securable: { securable_full_name: a.b.c, permission: SELECT, $ } }] } }',
    'securable_type',
    'TABLE',
  ],
  ['clusters: { c: { spark_version: 16.4.x-scala2.12, $ } }', 'dependency_mode', 'DEPENDENCY_MODE_AUTO'],
  ['clusters: { c: { spark_version: 16.4.x-scala2.12, $ } }', 'kind', 'CLASSIC_PREVIEW'],
  [
    'clusters: { c: { spark_version: 16.4.x-scala2.12, gcp_attributes: { $ } } }',
    'confidential_compute_type',
    'SEV_SNP',
  ],
  ['jobs: { j: { tasks: [{ task_key: t, compute: { $ } }] } }', 'hardware_accelerator', 'GPU_1xA10'],
  [
    'model_serving_endpoints: { e: { name: e, config: { served_entities: [{ $ }] } } }',
    'workload_type',
    'MULTIGPU_MEDIUM',
  ],
  [
    'alerts: { a: { display_name: a, query_text: q, warehouse_id: w, evaluation: { comparison_operator: GREATER_THAN, source: { name: n } }, schedule: { quartz_cron_schedule: "0 0 0 * * ?", timezone_id: UTC }, $ } }',
    'custom_template_format',
    'HTML',
  ],
  [
    'jobs: { j: { tasks: [{ task_key: t, ai_runtime_task: { experiment: e, deployments: [], $ } }] } }',
    'priority_class',
    'CRITICAL',
  ],
  [
    'features: { f: { full_name: a.b.f, function: { column_selection: { column: c } }, source: { request_source: { flat_schema: { fields: [{ name: c, $ }] } } } } }',
    'data_type',
    'DOUBLE',
  ],
  [
    'materialization_sets: { s: { materialized_features: [{ feature_name: a.b.c, table_trigger: { $ } }] } }',
    'condition',
    'TABLE_TRIGGER_CONDITION_ALL_UPDATED',
  ],
  [
    'synced_database_tables: { t: { name: a.b.c, spec: { type_overrides: [{ column_name: a, $ }] } } }',
    'pg_type',
    'PG_SPECIFIC_TYPE_HALFVEC',
  ],
  ['pipelines: { p: { ingestion_definition: { $ } } }', 'connector_type', 'QUERY_BASED'],
  ['sql_warehouses: { w: { name: w, channel: { $ } } }', 'name', 'CHANNEL_NAME_CURRENT'],
]

test.each(FIELDS)('%s: %s', async (within, field, value) => {
  const said = async (written: string) => {
    const line = within.replace('$', `${field}: ${written}`)
    const bundle = await bundleFrom(`resources: { ${line} }\n`)
    const [target] = resolveTargets(bundle, {})
    if (target === undefined) throw new Error('a bundle has a target')
    return sayings(
      [...checkSchema(target, bundle, coreSchema)].map(({ rule, observation }) => ({
        ...observation,
        rule,
        target: undefined,
      })),
    )
  }
  expect(await said(value)).toEqual([])
  expect(await said('ODD')).toEqual([expect.stringContaining(`enum-value "${field}" cannot be "ODD".`)])
})
