import { isOpen, textOf, type Value } from '../config/value.ts'
import type { FieldChange } from './fields.ts'

/**
 * The resources that hold what a deployment cannot bring back, each with the fields that make another one of it when
 * they change: the old one is deleted, with all that is in it.
 */
const IDENTITIES: Readonly<Record<string, { readonly noun: string; readonly fields: readonly string[] }>> = {
  catalogs: { noun: 'catalog', fields: ['name', 'connection_name', 'provider_name', 'share_name', 'storage_root'] },
  schemas: { noun: 'schema', fields: ['name', 'catalog_name', 'storage_root'] },
  volumes: {
    noun: 'volume',
    fields: ['name', 'catalog_name', 'schema_name', 'volume_type', 'storage_location'],
  },
  registered_models: {
    noun: 'registered model',
    fields: ['name', 'catalog_name', 'schema_name', 'storage_location'],
  },
  models: { noun: 'model', fields: ['name'] },
  experiments: { noun: 'experiment', fields: ['artifact_location'] },
  pipelines: {
    noun: 'pipeline',
    fields: ['catalog', 'storage', 'ingestion_definition.connection_name', 'gateway_definition.connection_id'],
  },
  database_instances: { noun: 'database instance', fields: ['name'] },
  database_catalogs: { noun: 'database catalog', fields: ['name', 'database_instance_name', 'database_name'] },
  synced_database_tables: { noun: 'synced table', fields: ['name', 'database_instance_name'] },
  postgres_projects: { noun: 'Postgres project', fields: ['project_id'] },
  postgres_branches: { noun: 'Postgres branch', fields: ['branch_id', 'parent'] },
  postgres_databases: { noun: 'Postgres database', fields: ['database_id', 'parent'] },
  secret_scopes: { noun: 'secret scope', fields: ['name', 'backend_type'] },
  secrets: { noun: 'secret', fields: [] },
  vector_search_endpoints: { noun: 'vector search endpoint', fields: ['name'] },
  vector_search_indexes: {
    noun: 'vector search index',
    fields: ['name', 'endpoint_name', 'index_type', 'primary_key'],
  },
}

/** The type of a resource path like `resources.schemas.features`. */
function typeOf(resource: string): string {
  return /^resources\.([^.]+)\./.exec(resource)?.[1] ?? ''
}

/** What a person calls a stateful resource; `undefined` for any other. */
export function statefulNoun(resource: string): string | undefined {
  return IDENTITIES[typeOf(resource)]?.noun
}

/** What the service takes when a field is left out. */
const DEFAULTS: Readonly<Record<string, string>> = { volume_type: 'managed', backend_type: 'databricks' }

/**
 * Whether the change makes another one of a stateful resource. Never of what only the workspace knows, and not of
 * upper and lower case, which Unity Catalog does not tell apart.
 */
export function remakes(resource: string, { field, before, after }: FieldChange): boolean {
  if (IDENTITIES[typeOf(resource)]?.fields.includes(field) !== true) return false
  if (isOpen(before) || isOpen(after)) return false
  const said = (value: Value | undefined) => textOf(value)?.toLowerCase() ?? DEFAULTS[field] ?? ''
  return said(before) !== said(after)
}
