import { LOOKUPS } from '../../resolve/lookup.ts'
import type { BundleSchema } from '../schema.ts'
import { app } from './app.ts'
import {
  any,
  boolean,
  deprecated,
  extended,
  integer,
  list,
  map,
  must,
  object,
  text,
  undescribed,
  values,
  whole,
} from './build.ts'
import { catalog, externalLocation, qualityMonitor, registeredModel, schema, secret, volume } from './catalog.ts'
import { clusterPolicy, clusterSpec, instancePool } from './cluster.ts'
import { databaseCatalog, databaseInstance, secretScope, syncedDatabaseTable } from './database.ts'
import { feature } from './feature.ts'
import { featureSpec, materializationSet } from './feature-set.ts'
import { job } from './job.ts'
import { jobRun } from './job-run.ts'
import { libraries } from './library.ts'
import {
  experiment,
  mcpService,
  model,
  modelProviderService,
  modelService,
  vectorSearchEndpoint,
  vectorSearchIndex,
} from './machine-learning.ts'
import { pipeline } from './pipeline.ts'
import {
  postgresBranch,
  postgresCatalog,
  postgresDatabase,
  postgresEndpoint,
  postgresProject,
  postgresRole,
  postgresSyncedTable,
} from './postgres.ts'
import { servingEndpoint } from './serving.ts'
import { lifecycleWithStarted, permissions, runAs } from './sharing.ts'
import { alert, dashboard, genieSpace, sqlWarehouse } from './sql.ts'

/**
 * The top of a bundle: docs.databricks.com/dev-tools/bundles/reference and /settings. What a rule of its own checks
 * more closely (`mode`, `engine`, `run_as`, the levels of permissions) is a plain text here.
 */

const git = object({ branch: text, origin_url: text })

const bundle = object({
  name: must(text),
  cluster_id: text,
  compute_id: text,
  databricks_cli_version: text,
  deployment: object({ fail_on_active_runs: boolean, lock: object({ enabled: boolean, force: boolean }) }),
  engine: text,
  git,
  terraform: deprecated(any, 'The Databricks CLI deploys without Terraform from version 1.20 on.'),
  uuid: text,
})

const workspace = object({
  account_id: text,
  artifact_path: text,
  auth_type: text,
  azure_client_id: text,
  azure_environment: text,
  azure_login_app_id: text,
  azure_tenant_id: text,
  azure_use_msi: boolean,
  azure_workspace_resource_id: text,
  client_id: text,
  experimental_is_unified_host: boolean,
  file_path: text,
  google_service_account: text,
  host: text,
  profile: text,
  resource_path: text,
  root_path: text,
  state_path: text,
  workspace_id: text,
})

const artifacts = map(
  object({
    build: text,
    dynamic_version: boolean,
    executable: values('bash', 'sh', 'cmd'),
    files: list(object({ source: must(text) })),
    git: any,
    include: list(text),
    path: text,
    type: values('whl', 'jar', 'tgz'),
  }),
)

const presets = object({
  artifacts_dynamic_version: boolean,
  jobs_max_concurrent_runs: integer,
  name_prefix: text,
  pipelines_development: boolean,
  source_linked_deployment: boolean,
  tags: map(text),
  trigger_pause_status: text,
})

const lookup = whole(Object.fromEntries(LOOKUPS.map((name) => [name, text])))

const variables = map(whole({ default: any, description: text, lookup, type: values('complex') }))

const python = object({ mutators: list(text), resources: list(text), venv_path: text })

const experimental = object({
  immutable_folder: boolean,
  pydabs: deprecated(object({ enabled: boolean }), 'Use "python".'),
  python: deprecated(python, 'Use "python" at the top level.'),
  python_wheel_wrapper: boolean,
  record_deployment_history: boolean,
  scripts: map(text),
  skip_artifact_cleanup: boolean,
  skip_name_prefix_for_schema: boolean,
  use_legacy_run_as: boolean,
})

const sync = whole({ exclude: list(text), include: list(text), paths: list(text) })

const resources = object({
  alerts: map(alert),
  app_spaces: undescribed,
  apps: map(app),
  catalogs: map(catalog),
  cluster_policies: map(clusterPolicy),
  clusters: map(extended(clusterSpec, { libraries, lifecycle: lifecycleWithStarted, permissions })),
  dashboards: map(dashboard),
  database_catalogs: map(databaseCatalog),
  database_instances: map(databaseInstance),
  experiments: map(experiment),
  external_locations: map(externalLocation),
  feature_specs: map(featureSpec),
  features: map(feature),
  genie_spaces: map(genieSpace),
  instance_pools: map(instancePool),
  job_runs: map(jobRun),
  jobs: map(job),
  materialization_sets: map(materializationSet),
  mcp_services: map(mcpService),
  model_provider_services: map(modelProviderService),
  model_services: map(modelService),
  model_serving_endpoints: map(servingEndpoint),
  models: map(model),
  pipelines: map(pipeline),
  postgres_branches: map(postgresBranch),
  postgres_catalogs: map(postgresCatalog),
  postgres_databases: map(postgresDatabase),
  postgres_endpoints: map(postgresEndpoint),
  postgres_projects: map(postgresProject),
  postgres_roles: map(postgresRole),
  postgres_snapshot_schedules: undescribed,
  postgres_synced_tables: map(postgresSyncedTable),
  quality_monitors: map(qualityMonitor),
  registered_models: map(registeredModel),
  schemas: map(schema),
  secret_scopes: map(secretScope),
  secrets: map(secret),
  sql_warehouses: map(sqlWarehouse),
  synced_database_tables: map(syncedDatabaseTable),
  vector_search_endpoints: map(vectorSearchEndpoint),
  vector_search_indexes: map(vectorSearchIndex),
  volumes: map(volume),
})

const target = whole({
  artifacts,
  bundle,
  cluster_id: text,
  compute_id: text,
  default: boolean,
  git,
  mode: text,
  permissions,
  presets,
  resources,
  run_as: runAs,
  sync,
  variables: map(any),
  workspace,
})

/** Written by us from the public documentation. It lists less than there is. */
export const coreSchema: BundleSchema = {
  complete: false,
  root: whole({
    artifacts,
    bundle,
    environments: deprecated(map(target), 'Use "targets".'),
    experimental,
    include: list(text),
    permissions,
    presets,
    python,
    resources,
    run_as: runAs,
    scripts: map(object({ content: text, env: map(text) })),
    sync,
    targets: map(target),
    variables,
    workspace,
  }),
}
