import { boolean, integer, list, must, object, text, values } from './build.ts'
import { pgType } from './postgres.ts'
import { lifecycle, permissions } from './sharing.ts'

/** Managed Postgres: REST API under `/api/2.0/database`. And secret scopes, which hold its passwords. */

const instanceRef = object({ branch_time: text, lsn: text, name: text, uid: text })

export const databaseInstance = object({
  name: must(text),
  capacity: text,
  custom_tags: list(object({ key: text, value: text })),
  enable_pg_native_login: boolean,
  enable_readable_secondaries: boolean,
  lifecycle,
  node_count: integer,
  parent_instance_ref: instanceRef,
  permissions,
  pg_version: text,
  retention_window_in_days: integer,
  stopped: boolean,
  usage_policy_id: text,
})

export const databaseCatalog = object({
  name: must(text),
  database_instance_name: must(text),
  database_name: must(text),
  create_database_if_not_exists: boolean,
  lifecycle,
})

export const syncedDatabaseTable = object({
  name: must(text),
  database_instance_name: text,
  lifecycle,
  logical_database_name: text,
  spec: object({
    accelerated_sync: boolean,
    create_database_objects_if_missing: boolean,
    existing_pipeline_id: text,
    new_pipeline_spec: object({ budget_policy_id: text, storage_catalog: text, storage_schema: text }),
    primary_key_columns: list(text),
    scheduling_policy: values('CONTINUOUS', 'SNAPSHOT', 'TRIGGERED'),
    source_table_full_name: text,
    timeseries_key: text,
    type_overrides: list(object({ column_name: must(text), pg_type: must(pgType), size: integer })),
  }),
})

export const secretScope = object({
  name: must(text),
  backend_type: values('AZURE_KEYVAULT', 'DATABRICKS'),
  keyvault_metadata: object({ resource_id: must(text), dns_name: must(text) }),
  lifecycle,
  permissions,
})
