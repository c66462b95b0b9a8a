import { boolean, integer, list, map, must, object, text, values } from './build.ts'
import { grants, lifecycle } from './sharing.ts'

/** Unity Catalog: REST API under `/api/2.1/unity-catalog`, and what a bundle adds. */

const predictiveOptimization = values('DISABLE', 'ENABLE', 'INHERIT')

const encryptionSettings = object({
  azure_encryption_settings: object({
    azure_tenant_id: must(text),
    azure_cmk_access_connector_id: text,
    azure_cmk_managed_identity_id: text,
  }),
  azure_key_vault_key_id: text,
  customer_managed_key_id: text,
})

export const catalog = object({
  name: must(text),
  comment: text,
  connection_name: text,
  custom_max_retention_hours: integer,
  enable_predictive_optimization: predictiveOptimization,
  grants,
  isolation_mode: values('ISOLATED', 'OPEN'),
  lifecycle,
  managed_encryption_settings: encryptionSettings,
  options: map(text),
  owner: text,
  properties: map(text),
  provider_name: text,
  share_name: text,
  storage_root: text,
})

export const schema = object({
  name: must(text),
  catalog_name: must(text),
  comment: text,
  custom_max_retention_hours: integer,
  enable_predictive_optimization: predictiveOptimization,
  grants,
  lifecycle,
  properties: map(text),
  storage_root: text,
})

/** `volume_type` is MANAGED unless given. That nobody sets `volume_path` is a rule of its own. */
export const volume = object({
  catalog_name: must(text),
  schema_name: must(text),
  name: must(text),
  comment: text,
  grants,
  lifecycle,
  storage_location: text,
  volume_path: text,
  volume_type: values('EXTERNAL', 'MANAGED'),
})

const queue = {
  aqs: object({ queue_url: text, resource_group: text, subscription_id: text }),
  pubsub: object({ subscription_name: text }),
  sqs: object({ queue_url: text }),
}

const fileEventQueue = object({
  managed_aqs: queue.aqs,
  managed_pubsub: queue.pubsub,
  managed_sqs: queue.sqs,
  provided_aqs: queue.aqs,
  provided_pubsub: queue.pubsub,
  provided_sqs: queue.sqs,
})

export const externalLocation = object({
  name: must(text),
  url: must(text),
  credential_name: must(text),
  comment: text,
  enable_file_events: boolean,
  encryption_details: object({
    sse_encryption_details: object({ algorithm: values('AWS_SSE_KMS', 'AWS_SSE_S3'), aws_kms_key_arn: text }),
  }),
  fallback: boolean,
  file_event_queue: fileEventQueue,
  grants,
  lifecycle,
  read_only: boolean,
  skip_validation: boolean,
})

/** The Databricks CLI (1.12.1) demands none of the three; the service does. */
export const registeredModel = object({
  catalog_name: must(text),
  schema_name: must(text),
  name: must(text),
  aliases: list(
    object({
      alias_name: text,
      catalog_name: text,
      id: text,
      model_name: text,
      schema_name: text,
      version_num: integer,
    }),
  ),
  browse_only: boolean,
  comment: text,
  created_at: integer,
  created_by: text,
  full_name: text,
  grants,
  lifecycle,
  metastore_id: text,
  owner: text,
  storage_location: text,
  updated_at: integer,
  updated_by: text,
})

/** `value` comes from a variable: a rule of its own. */
export const secret = object({
  catalog_name: must(text),
  schema_name: must(text),
  name: must(text),
  value: must(text),
  comment: text,
  expire_time: text,
  grants,
  lifecycle,
  owner: text,
})

const emailAddresses = object({ email_addresses: list(text) })

export const qualityMonitor = object({
  table_name: must(text),
  output_schema_name: must(text),
  assets_dir: must(text),
  baseline_table_name: text,
  custom_metrics: list(
    object({
      name: must(text),
      definition: must(text),
      input_columns: must(list(text)),
      output_data_type: must(text),
      type: must(values('CUSTOM_METRIC_TYPE_AGGREGATE', 'CUSTOM_METRIC_TYPE_DERIVED', 'CUSTOM_METRIC_TYPE_DRIFT')),
    }),
  ),
  data_classification_config: object({ enabled: boolean }),
  inference_log: object({
    problem_type: must(values('PROBLEM_TYPE_CLASSIFICATION', 'PROBLEM_TYPE_REGRESSION')),
    timestamp_col: must(text),
    granularities: must(list(text)),
    prediction_col: must(text),
    model_id_col: must(text),
    label_col: text,
    prediction_proba_col: text,
  }),
  latest_monitor_failure_msg: text,
  lifecycle,
  notifications: object({ on_failure: emailAddresses, on_new_classification_tag_detected: emailAddresses }),
  schedule: object({
    quartz_cron_expression: must(text),
    timezone_id: must(text),
    pause_status: values('PAUSED', 'UNPAUSED', 'UNSPECIFIED'),
  }),
  skip_builtin_dashboard: boolean,
  slicing_exprs: list(text),
  snapshot: object({}),
  time_series: object({ timestamp_col: must(text), granularities: must(list(text)) }),
  warehouse_id: text,
})
