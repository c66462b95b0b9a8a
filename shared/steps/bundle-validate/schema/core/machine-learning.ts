import { any, integer, list, must, object, text, values } from './build.ts'
import { grants, lifecycle, permissions } from './sharing.ts'

/** MLflow and vector search: REST API under `/api/2.0/mlflow` and `/api/2.0/vector-search`. */

const tags = list(object({ key: text, value: text }))

export const experiment = object({
  name: must(text),
  artifact_location: text,
  lifecycle,
  permissions,
  tags,
  trace_location: object({
    uc_trace_location: object({ catalog: must(text), schema: must(text), table_prefix: text }),
  }),
})

/** The workspace's own model registry; Unity Catalog has `registered_models`. */
export const model = object({
  name: must(text),
  description: text,
  lifecycle,
  permissions,
  tags,
})

export const vectorSearchEndpoint = object({
  name: must(text),
  endpoint_type: must(values('STANDARD', 'STORAGE_OPTIMIZED')),
  budget_policy_id: text,
  lifecycle,
  permissions,
  target_qps: integer,
  usage_policy_id: text,
})

const embeddingSourceColumns = list(
  object({ embedding_model_endpoint_name: text, model_endpoint_name_for_query: text, name: text }),
)
const embeddingVectorColumns = list(object({ embedding_dimension: integer, name: text }))

export const vectorSearchIndex = object({
  name: must(text),
  endpoint_name: must(text),
  primary_key: must(text),
  index_type: must(values('DELTA_SYNC', 'DIRECT_ACCESS')),
  delta_sync_index_spec: object({
    columns_to_index: list(text),
    columns_to_sync: list(text),
    embedding_source_columns: embeddingSourceColumns,
    embedding_vector_columns: embeddingVectorColumns,
    embedding_writeback_table: text,
    pipeline_type: values('CONTINUOUS', 'TRIGGERED'),
    source_table: text,
  }),
  direct_access_index_spec: object({
    embedding_source_columns: embeddingSourceColumns,
    embedding_vector_columns: embeddingVectorColumns,
    schema_json: text,
  }),
  grants,
  index_subtype: values('FULL_TEXT', 'HYBRID', 'VECTOR'),
  lifecycle,
})

/** What the AI gateway calls by a name of Unity Catalog; `config` is as various as the providers. */
const gatewayService = {
  parent: must(text),
  comment: text,
  config: any,
  grants,
  lifecycle,
}

export const modelService = object({ ...gatewayService, model_service_id: must(text) })
export const modelProviderService = object({ ...gatewayService, model_provider_service_id: must(text) })
export const mcpService = object({ ...gatewayService, mcp_service_id: must(text) })
