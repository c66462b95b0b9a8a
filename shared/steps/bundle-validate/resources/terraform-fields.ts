/** A job of one task, as the Terraform provider still describes it: its fields stand on the job itself. */
const SINGLE_TASK = [
  'dbt_task',
  'existing_cluster_id',
  'library',
  'max_retries',
  'min_retry_interval_millis',
  'new_cluster',
  'notebook_task',
  'pipeline_task',
  'python_wheel_task',
  'retry_on_timeout',
  'run_job_task',
  'spark_jar_task',
  'spark_python_task',
  'spark_submit_task',
]

/**
 * Fields that a resource of the Terraform provider has and the same resource of a bundle has not, by the type of
 * resource in a bundle; those of the first level. Source: the pages of the resources in the provider's documentation,
 * https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/job and its neighbours, beside
 * https://docs.databricks.com/dev-tools/bundles/resources. What only has another name there (`task` for `tasks`) is
 * translated by the Databricks CLI and not here.
 */
export const TERRAFORM_FIELDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    alerts: ['purge_on_delete'],
    apps: ['no_compute'],
    clusters: ['cluster_mount_info', 'idempotency_token', 'is_pinned', 'library', 'no_wait', 'url'],
    dashboards: ['dashboard_change_detected', 'md5'],
    database_instances: ['purge_on_delete'],
    experiments: ['description'],
    jobs: ['always_running', 'control_run_state', 'url', ...SINGLE_TASK],
    model_serving_endpoints: ['endpoint_url', 'serving_endpoint_id'],
    pipelines: ['expected_last_modified', 'url'],
    schemas: ['force_destroy'],
    secret_scopes: ['initial_manage_principal'],
    sql_warehouses: ['data_source_id', 'no_wait'],
  }).map(([type, fields]) => [type, new Set(fields)]),
)
