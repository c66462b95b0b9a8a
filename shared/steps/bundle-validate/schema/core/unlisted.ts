import { any, boolean, integer, list, map, object, text, values } from './build.ts'

/**
 * What the Databricks CLI (1.12.1) knows of a bundle though its schema does not list it: what the workspace answers, or
 * the CLI itself writes. A configuration may hold it without a warning, as when a resource was copied from the output
 * of an API.
 */

const always = { id: text, modified_status: text, url: text }
const queue = object({ managed_resource_id: text })

const alert = {
  ...always,
  create_time: text,
  effective_run_as: any,
  evaluation: object({ last_evaluated_at: text, state: values('ERROR', 'OK', 'TRIGGERED', 'UNKNOWN') }),
  lifecycle_state: values('ACTIVE', 'DELETED'),
  owner_user_name: text,
  update_time: text,
}

const app = {
  ...always,
  active_deployment: any,
  app_status: any,
  compute_status: any,
  create_time: text,
  creator: text,
  default_source_code_path: text,
  effective_budget_policy_id: text,
  effective_usage_policy_id: text,
  effective_user_api_scopes: list(text),
  git_source: object({ git_repository: any, resolved_commit: text }),
  oauth2_app_client_id: text,
  oauth2_app_integration_id: text,
  pending_deployment: any,
  resources: list(object({ uc_securable: object({ securable_kind: text }) })),
  service_principal_client_id: text,
  service_principal_id: integer,
  service_principal_name: text,
  thumbnail_url: text,
  update_time: text,
  updater: text,
}

const databaseInstance = {
  ...always,
  child_instance_refs: list(any),
  creation_time: text,
  creator: text,
  effective_capacity: text,
  effective_custom_tags: list(any),
  effective_enable_pg_native_login: boolean,
  effective_enable_readable_secondaries: boolean,
  effective_node_count: integer,
  effective_retention_window_in_days: integer,
  effective_stopped: boolean,
  effective_usage_policy_id: text,
  parent_instance_ref: object({ effective_lsn: text, uid: text }),
  pg_version: text,
  read_only_dns: text,
  read_write_dns: text,
  state: text,
  uid: text,
}

const externalLocation = {
  ...always,
  effective_enable_file_events: boolean,
  effective_file_event_queue: any,
  file_event_queue: object({
    managed_aqs: queue,
    managed_pubsub: queue,
    managed_sqs: queue,
    provided_aqs: queue,
    provided_pubsub: queue,
    provided_sqs: queue,
  }),
}

const job = {
  ...always,
  deployment: any,
  edit_mode: values('EDITABLE', 'UI_LOCKED'),
  format: values('MULTI_TASK', 'SINGLE_TASK'),
  git_source: object({ git_snapshot: any, job_source: any }),
}

const secret = {
  ...always,
  create_time: text,
  created_by: text,
  effective_owner: text,
  effective_value: text,
  full_name: text,
  metastore_id: text,
  update_time: text,
  updated_by: text,
}

const syncedDatabaseTable = {
  ...always,
  data_synchronization_status: any,
  effective_database_instance_name: text,
  effective_logical_database_name: text,
  unity_catalog_provisioning_state: text,
}

const resources = object({
  alerts: map(object(alert)),
  apps: map(object(app)),
  database_catalogs: map(object({ ...always, uid: text })),
  database_instances: map(object(databaseInstance)),
  experiments: map(
    object({ ...always, trace_location: object({ uc_trace_location: object({ effective_table_prefix: text }) }) }),
  ),
  external_locations: map(object(externalLocation)),
  job_runs: map(object({ ...always, idempotency_token: text })),
  jobs: map(object(job)),
  model_serving_endpoints: map(
    object({ ...always, telemetry_config: object({ inference_table_config: object({ name: text }) }) }),
  ),
  pipelines: map(
    object({ ...always, deployment: any, dry_run: boolean, ingestion_definition: object({ source_type: text }) }),
  ),
  registered_models: map(object({ ...always, browse_only: boolean })),
  secrets: map(object(secret)),
  synced_database_tables: map(object(syncedDatabaseTable)),
  // It has a default, so it need not be written, but is sent as it is.
  volumes: map(object({ ...always, volume_path: text, volume_type: { ...text, filled: true } })),
})

const signIns = [
  ...['pat', 'basic', 'oauth-m2m', 'databricks-cli', 'metadata-service'],
  ...['github-oidc', 'azure-devops-oidc', 'env-oidc', 'file-oidc'],
  ...['github-oidc-azure', 'azure-msi', 'azure-client-secret', 'azure-cli', 'google-credentials', 'google-id'],
]

/** Which values there are is not said by the CLI's schema, but by the CLI. */
const chosen = {
  artifact: { executable: values('bash', 'cmd', 'sh'), type: values('jar', 'tgz', 'whl') },
  variable: { type: values('complex') },
  workspace: { auth_type: values(...signIns) },
}

export const unlisted = object({
  artifacts: map(object({ ...chosen.artifact, files: list(object({ patched: text, remote_path: text })) })),
  bundle: object({
    environment: any,
    force: boolean,
    git: object({ actual_branch: text, bundle_root_path: text, commit: text }),
    mode: any,
    target: any,
    terraform: any,
  }),
  definitions: any,
  resources,
  variables: map(object({ ...chosen.variable, value: any })),
  workspace: object({ ...chosen.workspace, current_user: any, metadata_service_url: text, snapshot_path: text }),
})

/** Of a resource of any other type. */
export const unlistedOfAny = map(object(always))
