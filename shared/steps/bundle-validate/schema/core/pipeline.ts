import { any, boolean, deprecated, integer, list, map, must, object, text, values } from './build.ts'
import { awsAttributes, azureAttributes, clusterLogConf, gcpAttributes, initScript } from './cluster.ts'
import { lifecycle, permissions, runAs } from './sharing.ts'

/** REST API, `POST /api/2.0/pipelines`, and what a bundle adds. */

const pipelineCluster = object({
  apply_policy_default_values: boolean,
  autoscale: object({ min_workers: must(integer), max_workers: must(integer), mode: values('ENHANCED', 'LEGACY') }),
  aws_attributes: awsAttributes,
  azure_attributes: azureAttributes,
  cluster_log_conf: clusterLogConf,
  custom_tags: map(text),
  driver_instance_pool_id: text,
  driver_node_type_id: text,
  enable_local_disk_encryption: boolean,
  gcp_attributes: gcpAttributes,
  init_scripts: list(initScript),
  instance_pool_id: text,
  label: text,
  node_type_id: text,
  num_workers: integer,
  policy_id: text,
  spark_conf: map(text),
  spark_env_vars: map(text),
  ssh_public_keys: list(text),
})

const tableConfiguration = object({
  auto_full_refresh_policy: object({ enabled: must(boolean), min_interval_hours: integer }),
  clustering_columns: list(text),
  enable_auto_clustering: boolean,
  exclude_columns: list(text),
  include_columns: list(text),
  primary_keys: list(text),
  query_based_connector_config: object({
    cursor_columns: list(text),
    deletion_condition: text,
    hard_deletion_sync_min_interval_in_seconds: integer,
  }),
  row_filter: text,
  salesforce_include_formula_fields: boolean,
  scd_type: values('APPEND_ONLY', 'SCD_TYPE_1', 'SCD_TYPE_2'),
  sequence_by: list(text),
  source_metadata_column: text,
  table_properties: map(text),
  workday_report_parameters: object({
    incremental: deprecated(boolean, ''),
    parameters: map(text),
    report_parameters: deprecated(list(object({ key: text, value: text })), ''),
  }),
})

const destination = { destination_catalog: must(text), destination_schema: must(text) }

const ingestionObject = object({
  report: object({
    source_url: must(text),
    ...destination,
    destination_table: text,
    table_configuration: tableConfiguration,
  }),
  schema: object({
    ...destination,
    connector_options: any,
    fanout_options: any,
    source_catalog: text,
    source_schema: text,
    table_configuration: tableConfiguration,
  }),
  table: object({
    ...destination,
    connector_options: any,
    destination_table: text,
    source_catalog: text,
    source_schema: text,
    source_table: text,
    table_configuration: tableConfiguration,
  }),
})

const day = values('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')

const timeWindow = object({ start_hour: must(integer), days_of_week: list(day), time_zone_id: text })

const ingestionDefinition = object({
  connection_name: text,
  connector_type: values('CDC', 'QUERY_BASED'),
  data_staging_options: object({ catalog_name: must(text), schema_name: must(text), volume_name: text }),
  full_refresh_window: timeWindow,
  ingest_from_uc_foreign_catalog: boolean,
  ingestion_gateway_id: text,
  netsuite_jar_path: text,
  objects: list(ingestionObject),
  source_configurations: list(
    object({
      api_source_connector_config: object({ configs: map(text) }),
      catalog: object({
        postgres: object({ slot_config: object({ publication_name: text, slot_name: text }) }),
        source_catalog: text,
      }),
      google_ads_config: object({ manager_account_id: text }),
    }),
  ),
  source_type: text,
  table_configuration: tableConfiguration,
})

const gatewayDefinition = object({
  connection_name: must(text),
  gateway_storage_catalog: must(text),
  gateway_storage_schema: must(text),
  connection_id: deprecated(text, 'Use "connection_name".'),
  connection_parameters: object({ source_catalog: text }),
  gateway_storage_name: text,
})

const pipelineLibrary = object({
  file: object({ path: text }),
  glob: object({ include: text }),
  jar: text,
  maven: object({ coordinates: must(text), exclusions: list(text), repo: text }),
  notebook: object({ path: text }),
  whl: deprecated(text, ''),
})

export const pipeline = object({
  allow_duplicate_names: boolean,
  budget_policy_id: text,
  cascade_on_destroy: boolean,
  catalog: text,
  channel: text,
  clusters: list(pipelineCluster),
  configuration: map(text),
  continuous: boolean,
  deployment: any,
  development: boolean,
  dry_run: boolean,
  edition: text,
  environment: object({ dependencies: list(text), environment_version: text }),
  event_log: object({ catalog: text, name: text, schema: text }),
  filters: object({ exclude: list(text), include: list(text) }),
  gateway_definition: gatewayDefinition,
  id: text,
  ingestion_definition: ingestionDefinition,
  libraries: list(pipelineLibrary),
  lifecycle,
  name: text,
  notifications: list(object({ alerts: list(text), email_recipients: list(text) })),
  parameters: map(text),
  parent_path: text,
  permissions,
  photon: boolean,
  restart_window: timeWindow,
  root_path: text,
  run_as: runAs,
  schema: text,
  serverless: boolean,
  serverless_compute_id: text,
  storage: text,
  tags: map(text),
  target: deprecated(text, 'Use "schema".'),
  trigger: deprecated(
    object({ cron: object({ quartz_cron_schedule: text, timezone_id: text }), manual: object({}) }),
    'Start the pipeline from a job with a schedule.',
  ),
  usage_policy_id: text,
})
