import { any, boolean, decimal, deprecated, integer, list, must, object, text, values } from './build.ts'
import { pauseStatus } from './notify.ts'
import { lifecycle, lifecycleWithStarted, permissions, runAs } from './sharing.ts'

/** Warehouses, dashboards, Genie spaces and alerts. What the CLI demands of them with errors is in rules of their own. */

export const sqlWarehouse = object({
  auto_stop_mins: integer,
  channel: object({
    dbsql_version: text,
    name: values('CHANNEL_NAME_CURRENT', 'CHANNEL_NAME_CUSTOM', 'CHANNEL_NAME_PREVIEW', 'CHANNEL_NAME_PREVIOUS'),
  }),
  cluster_size: text,
  creator_name: text,
  enable_photon: boolean,
  enable_serverless_compute: boolean,
  instance_profile_arn: deprecated(text, ''),
  lifecycle: lifecycleWithStarted,
  max_num_clusters: integer,
  min_num_clusters: integer,
  name: text,
  permissions,
  spot_instance_policy: values('COST_OPTIMIZED', 'POLICY_UNSPECIFIED', 'RELIABILITY_OPTIMIZED'),
  statement_timeout: integer,
  tags: object({ custom_tags: list(object({ key: text, value: text })) }),
  warehouse_type: values('CLASSIC', 'PRO', 'REALTIME', 'TYPE_UNSPECIFIED'),
})

export const dashboard = object({
  create_time: text,
  dashboard_id: text,
  dataset_catalog: text,
  dataset_schema: text,
  display_name: text,
  embed_credentials: boolean,
  etag: text,
  file_path: text,
  lifecycle,
  lifecycle_state: values('ACTIVE', 'TRASHED'),
  parent_path: text,
  path: text,
  permissions,
  serialized_dashboard: any,
  update_time: text,
  warehouse_id: text,
})

export const genieSpace = object({
  description: text,
  etag: text,
  file_path: text,
  lifecycle,
  parent_path: text,
  permissions,
  serialized_space: any,
  space_id: text,
  title: text,
  warehouse_id: text,
})

const alertColumn = object({
  name: must(text),
  aggregation: values('AVG', 'COUNT', 'COUNT_DISTINCT', 'MAX', 'MEDIAN', 'MIN', 'STDDEV', 'SUM'),
  display: text,
})

const evaluation = object({
  comparison_operator: must(
    values(
      'EQUAL',
      'NOT_EQUAL',
      'GREATER_THAN',
      'GREATER_THAN_OR_EQUAL',
      'LESS_THAN',
      'LESS_THAN_OR_EQUAL',
      'IS_NULL',
      'IS_NOT_NULL',
    ),
  ),
  source: must(alertColumn),
  empty_result_state: values('ERROR', 'OK', 'TRIGGERED', 'UNKNOWN'),
  notification: object({
    notify_on_ok: boolean,
    retrigger_seconds: integer,
    subscriptions: list(object({ destination_id: text, user_email: text })),
  }),
  threshold: object({
    column: alertColumn,
    value: object({ bool_value: boolean, double_value: decimal, string_value: text }),
  }),
})

/** What is required may stand in the file of its `file_path` instead. */
export const alert = object({
  custom_description: text,
  custom_summary: text,
  custom_template_format: values('HTML', 'MARKDOWN'),
  display_name: must(text),
  evaluation: must(evaluation),
  file_path: text,
  lifecycle,
  parameters: list(object({ name: must(text), type: text, value: text })),
  parent_path: text,
  permissions,
  query_text: must(text),
  run_as: runAs,
  run_as_user_name: deprecated(text, 'Use "run_as".'),
  schedule: must(object({ quartz_cron_schedule: must(text), timezone_id: must(text), pause_status: pauseStatus })),
  warehouse_id: must(text),
})
