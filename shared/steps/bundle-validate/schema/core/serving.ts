import { boolean, decimal, deprecated, integer, list, map, must, object, text, values } from './build.ts'
import { lifecycle, permissions } from './sharing.ts'

/** REST API, `POST /api/2.0/serving-endpoints`, and what a bundle adds. */

const inferenceTable = object({
  catalog_name: text,
  enabled: boolean,
  schema_name: text,
  table_name_prefix: text,
})

const guardrails = object({
  invalid_keywords: deprecated(list(text), ''),
  pii: object({ behavior: values('BLOCK', 'MASK', 'NONE') }),
  safety: boolean,
  valid_topics: deprecated(list(text), ''),
})

const aiGateway = object({
  fallback_config: object({ enabled: must(boolean) }),
  guardrails: object({ input: guardrails, output: guardrails }),
  inference_table_config: inferenceTable,
  rate_limits: list(
    object({
      renewal_period: must(values('minute')),
      calls: integer,
      key: values('endpoint', 'service_principal', 'user', 'user_group'),
      principal: text,
      tokens: integer,
    }),
  ),
  usage_tracking_config: object({ enabled: boolean }),
})

/** A secret is given as `{{secrets/scope/key}}`; its twin `…_plaintext` holds it openly. */
const externalModel = object({
  provider: must(
    values(
      'ai21labs',
      'amazon-bedrock',
      'anthropic',
      'cohere',
      'custom',
      'databricks-model-serving',
      'google-cloud-vertex-ai',
      'openai',
      'palm',
    ),
  ),
  name: must(text),
  task: must(text),
  ai21labs_config: object({ ai21labs_api_key: text, ai21labs_api_key_plaintext: text }),
  amazon_bedrock_config: object({
    aws_region: must(text),
    bedrock_provider: must(values('ai21labs', 'amazon', 'anthropic', 'cohere')),
    aws_access_key_id: text,
    aws_access_key_id_plaintext: text,
    aws_secret_access_key: text,
    aws_secret_access_key_plaintext: text,
    instance_profile_arn: text,
    uc_service_credential_name: text,
  }),
  anthropic_config: object({ anthropic_api_key: text, anthropic_api_key_plaintext: text }),
  cohere_config: object({ cohere_api_base: text, cohere_api_key: text, cohere_api_key_plaintext: text }),
  custom_provider_config: object({
    custom_provider_url: must(text),
    api_key_auth: object({ key: must(text), value: text, value_plaintext: text }),
    bearer_token_auth: object({ token: text, token_plaintext: text }),
  }),
  databricks_model_serving_config: object({
    databricks_workspace_url: must(text),
    databricks_api_token: text,
    databricks_api_token_plaintext: text,
  }),
  google_cloud_vertex_ai_config: object({
    project_id: must(text),
    region: must(text),
    private_key: text,
    private_key_plaintext: text,
  }),
  openai_config: object({
    microsoft_entra_client_id: text,
    microsoft_entra_client_secret: text,
    microsoft_entra_client_secret_plaintext: text,
    microsoft_entra_tenant_id: text,
    openai_api_base: text,
    openai_api_key: text,
    openai_api_key_plaintext: text,
    openai_api_type: text,
    openai_api_version: text,
    openai_deployment_name: text,
    openai_organization: text,
  }),
  palm_config: object({ palm_api_key: text, palm_api_key_plaintext: text }),
})

const capacity = {
  burst_scaling_enabled: boolean,
  environment_vars: map(text),
  instance_profile_arn: text,
  max_provisioned_concurrency: integer,
  max_provisioned_throughput: integer,
  min_provisioned_concurrency: integer,
  min_provisioned_throughput: integer,
  name: text,
  provisioned_model_units: integer,
  workload_size: text,
  // Those of the second line are of the service alone; Databricks CLI 1.12.1 does not know them.
  workload_type: values(
    ...['CPU', 'CPU_LARGE', 'CPU_MEDIUM', 'GPU_LARGE', 'GPU_MEDIUM', 'GPU_SMALL', 'GPU_XLARGE', 'MULTIGPU_MEDIUM'],
    ...['GPU_LARGE_2', 'GPU_MEDIUM_8', 'GPU_XLARGE_8'],
  ),
}

const servedEntity = object({
  ...capacity,
  entity_name: text,
  entity_version: text,
  external_model: externalModel,
  scale_to_zero_enabled: boolean,
})

const servedModel = object({
  ...capacity,
  model_name: must(text),
  model_version: must(text),
  scale_to_zero_enabled: must(boolean),
})

/** That `served_models` gives way to `served_entities` is a rule of its own. */
const endpointConfig = object({
  auto_capture_config: deprecated(inferenceTable, 'Use "inference_table_config" of "ai_gateway".'),
  served_entities: list(servedEntity),
  served_models: list(servedModel),
  traffic_config: object({
    routes: list(object({ traffic_percentage: must(integer), served_entity_name: text, served_model_name: text })),
  }),
})

const telemetryFeature = values(
  ...['INFERENCE_TABLE', 'LOGS', 'METRICS', 'TRACES'].map((what) => `TELEMETRY_FEATURE_${what}`),
)

export const servingEndpoint = object({
  name: must(text),
  ai_gateway: aiGateway,
  budget_policy_id: text,
  config: endpointConfig,
  description: text,
  email_notifications: object({ on_update_failure: list(text), on_update_success: list(text) }),
  lifecycle,
  permissions,
  rate_limits: deprecated(
    list(object({ calls: must(integer), renewal_period: must(values('minute')), key: values('endpoint', 'user') })),
    'Use "rate_limits" of "ai_gateway".',
  ),
  route_optimized: boolean,
  tags: list(object({ key: must(text), value: text })),
  telemetry_config: object({
    enabled_telemetry_features: list(telemetryFeature),
    inference_table_config: object({ name: text, sampling_fraction: decimal }),
    table_names: object({ annotations_table: text, logs_table: text, metrics_table: text, traces_table: text }),
    telemetry_profile_id: text,
  }),
})
