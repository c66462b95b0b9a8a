import { boolean, decimal, integer, list, map, must, object, text, values } from './build.ts'
import { lifecycle, permissions } from './sharing.ts'

/** Lakebase, managed Postgres that scales by itself: REST API under `/api/2.0/postgres`. */

const settings = map(text)

const scaling = {
  autoscaling_limit_max_cu: decimal,
  autoscaling_limit_min_cu: decimal,
  no_suspension: boolean,
  suspend_timeout_duration: text,
}

export const postgresProject = object({
  project_id: must(text),
  budget_policy_id: text,
  custom_tags: list(object({ key: text, value: text })),
  default_branch: text,
  default_endpoint_settings: object({ ...scaling, pg_settings: settings }),
  display_name: text,
  enable_pg_native_login: boolean,
  history_retention_duration: text,
  lifecycle,
  permissions,
  pg_version: integer,
  purge_on_delete: boolean,
})

export const postgresBranch = object({
  branch_id: must(text),
  parent: must(text),
  expire_time: text,
  is_protected: boolean,
  lifecycle,
  no_expiry: boolean,
  purge_on_delete: boolean,
  replace_existing: boolean,
  source_branch: text,
  source_branch_lsn: text,
  source_branch_time: text,
  ttl: text,
})

export const postgresEndpoint = object({
  endpoint_id: must(text),
  endpoint_type: must(values('ENDPOINT_TYPE_READ_ONLY', 'ENDPOINT_TYPE_READ_WRITE')),
  parent: must(text),
  ...scaling,
  disabled: boolean,
  group: object({ max: must(integer), min: must(integer), enable_readable_secondaries: boolean }),
  lifecycle,
  replace_existing: boolean,
  settings: object({ pg_settings: settings }),
})

export const postgresRole = object({
  parent: must(text),
  role_id: must(text),
  attributes: object({ bypassrls: boolean, createdb: boolean, createrole: boolean }),
  auth_method: values('LAKEBASE_OAUTH_V1', 'NO_LOGIN', 'PG_PASSWORD_SCRAM_SHA_256'),
  identity_type: values('GROUP', 'SERVICE_PRINCIPAL', 'USER'),
  lifecycle,
  membership_roles: list(values('DATABRICKS_SUPERUSER')),
  postgres_role: text,
  replace_existing: boolean,
})

export const postgresDatabase = object({
  database_id: must(text),
  parent: must(text),
  lifecycle,
  postgres_database: text,
  replace_existing: boolean,
  role: must(text),
})

export const postgresCatalog = object({
  catalog_id: must(text),
  postgres_database: must(text),
  branch: text,
  create_database_if_missing: boolean,
  lifecycle,
})

export const pgType = values('PG_SPECIFIC_TYPE_HALFVEC', 'PG_SPECIFIC_TYPE_VARCHAR', 'PG_SPECIFIC_TYPE_VECTOR')

export const postgresSyncedTable = object({
  synced_table_id: must(text),
  accelerated_sync: boolean,
  branch: text,
  create_database_objects_if_missing: boolean,
  existing_pipeline_id: text,
  extra_columns: list(
    object({
      column_name: must(text),
      column_type: must(text),
      compute: text,
      maintenance: values('STORED_GENERATED'),
    }),
  ),
  lifecycle,
  new_pipeline_spec: object({
    budget_policy_id: text,
    pipeline_channel: text,
    storage_catalog: text,
    storage_schema: text,
  }),
  postgres_database: text,
  primary_key_columns: list(text),
  scheduling_policy: values('CONTINUOUS', 'SNAPSHOT', 'TRIGGERED'),
  source_table_full_name: text,
  timeseries_key: text,
  type_overrides: list(object({ column_name: must(text), pg_type: must(pgType), size: integer })),
})
