import type { FieldChange } from './fields.ts'
import { isAnother } from './identity.ts'

/**
 * The resources that hold what a deployment cannot bring back, each with the fields that make another one of it when
 * they, or what is in them, change: the old one is deleted, with all that is in it. Of the direct engine of Databricks CLI 1.12.1,
 * which renames a catalog and a volume where they are.
 */
const IDENTITIES: Readonly<Record<string, { readonly noun: string; readonly fields: readonly string[] | 'all' }>> = {
  catalogs: { noun: 'catalog', fields: ['connection_name', 'provider_name', 'share_name', 'storage_root'] },
  schemas: { noun: 'schema', fields: ['name', 'catalog_name', 'storage_root'] },
  volumes: {
    noun: 'volume',
    fields: ['catalog_name', 'schema_name', 'volume_type', 'storage_location'],
  },
  registered_models: {
    noun: 'registered model',
    fields: ['name', 'catalog_name', 'schema_name', 'storage_location'],
  },
  models: { noun: 'model', fields: ['name'] },
  experiments: { noun: 'experiment', fields: ['artifact_location', 'trace_location'] },
  pipelines: {
    noun: 'pipeline',
    fields: [
      ...['catalog', 'storage', 'ingestion_definition.connection_name', 'ingestion_definition.ingestion_gateway_id'],
      ...['ingestion_definition.ingest_from_uc_foreign_catalog', 'gateway_definition.connection_id'],
      ...['connection_name', 'gateway_storage_catalog', 'gateway_storage_schema'].map(
        (field) => `gateway_definition.${field}`,
      ),
    ],
  },
  database_instances: { noun: 'database instance', fields: ['name', 'parent_instance_ref'] },
  database_catalogs: { noun: 'database catalog', fields: 'all' },
  synced_database_tables: { noun: 'synced table', fields: 'all' },
  postgres_projects: { noun: 'Postgres project', fields: ['project_id', 'pg_version'] },
  postgres_branches: {
    noun: 'Postgres branch',
    fields: ['branch_id', 'parent', 'source_branch', 'source_branch_lsn', 'source_branch_time'],
  },
  postgres_databases: { noun: 'Postgres database', fields: ['database_id', 'parent'] },
  postgres_catalogs: { noun: 'Postgres catalog', fields: 'all' },
  postgres_synced_tables: { noun: 'synced table', fields: 'all' },
  // It goes with every materialized feature in it. Newer than 1.12.1: what makes another one of it is not known.
  materialization_sets: { noun: 'materialization set', fields: [] },
  secret_scopes: {
    noun: 'secret scope',
    fields: ['name', 'backend_type', 'keyvault_metadata'],
  },
  secrets: { noun: 'secret', fields: ['name', 'catalog_name', 'schema_name'] },
  vector_search_endpoints: { noun: 'vector search endpoint', fields: ['name', 'endpoint_type'] },
  vector_search_indexes: {
    noun: 'vector search index',
    fields: [
      ...['name', 'endpoint_name', 'index_type', 'index_subtype', 'primary_key'],
      ...['delta_sync_index_spec', 'direct_access_index_spec'],
    ],
  },
}

/** What belongs to a resource and is no part of it. */
const BESIDE = /^(?:lifecycle|permissions|grants)\b/

/** The type of a resource path like `resources.schemas.features`. */
function typeOf(resource: string): string {
  return /^resources\.([^.]+)\./.exec(resource)?.[1] ?? ''
}

/** What a person calls a stateful resource; `undefined` for any other. */
export function statefulNoun(resource: string): string | undefined {
  return IDENTITIES[typeOf(resource)]?.noun
}

/** Whether the change makes another one of a stateful resource. */
export function remakes(resource: string, { field, before, after }: FieldChange): boolean {
  const fields = IDENTITIES[typeOf(resource)]?.fields ?? []
  const decides = fields === 'all' ? !BESIDE.test(field) : fields.some((one) => `${field}.`.startsWith(`${one}.`))
  return decides && isAnother(field, before, after)
}
