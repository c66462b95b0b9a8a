const UNITY_CATALOG = [
  'browse_only',
  'created_at',
  'created_by',
  'full_name',
  'metastore_id',
  'owner',
  'updated_at',
  'updated_by',
]

/** Of whatever is deployed. */
const EVERYWHERE = ['id', 'lifecycle', 'modified_status', 'name', 'url']

/**
 * Fields that nobody sets and that can be referred to, for the service or the deployment fills them in: those of the
 * first level, by the type of resource. Source: what the `get` of each resource answers by
 * https://docs.databricks.com/api/azure/workspace, and the output fields on
 * https://docs.databricks.com/dev-tools/bundles/resources.
 */
const BY_TYPE: Readonly<Record<string, readonly string[]>> = {
  alerts: ['create_time', 'effective_run_as', 'lifecycle_state', 'owner_user_name', 'run_as_user_name', 'update_time'],
  apps: [
    'active_deployment',
    'app_status',
    'compute_status',
    'create_time',
    'creator',
    'default_source_code_path',
    'effective_budget_policy_id',
    'effective_usage_policy_id',
    'effective_user_api_scopes',
    'oauth2_app_client_id',
    'oauth2_app_integration_id',
    'pending_deployment',
    'service_principal_client_id',
    'service_principal_id',
    'service_principal_name',
    'update_time',
    'updater',
  ],
  catalogs: [
    ...UNITY_CATALOG,
    'catalog_type',
    'effective_predictive_optimization_flag',
    'provisioning_info',
    'securable_type',
    'storage_location',
  ],
  clusters: [
    'cluster_id',
    'cluster_source',
    'creator_user_name',
    'default_tags',
    'driver',
    'spark_context_id',
    'state',
  ],
  dashboards: ['create_time', 'dashboard_id', 'etag', 'lifecycle_state', 'path', 'published', 'update_time'],
  experiments: ['creation_time', 'experiment_id', 'last_update_time', 'lifecycle_stage'],
  jobs: [
    'created_time',
    'creator_user_name',
    'effective_budget_policy_id',
    'effective_usage_policy_id',
    'job_id',
    'run_as_user_name',
    'settings',
  ],
  model_serving_endpoints: [
    'creation_timestamp',
    'creator',
    'data_plane_info',
    'endpoint_id',
    'endpoint_url',
    'last_updated_timestamp',
    'pending_config',
    'permission_level',
    'serving_endpoint_id',
    'state',
    'task',
  ],
  models: [
    'creation_timestamp',
    'last_updated_timestamp',
    'latest_versions',
    'permission_level',
    'registered_model_id',
    'user_id',
  ],
  pipelines: [
    'cause',
    'cluster_id',
    'creator_user_name',
    'effective_budget_policy_id',
    'health',
    'last_modified',
    'latest_updates',
    'pipeline_id',
    'run_as_user_name',
    'spec',
    'state',
  ],
  quality_monitors: [
    'dashboard_id',
    'drift_metrics_table_name',
    'latest_monitor_failure_msg',
    'monitor_version',
    'profile_metrics_table_name',
    'status',
    'table_name',
  ],
  registered_models: [...UNITY_CATALOG, 'aliases', 'storage_location'],
  schemas: [
    ...UNITY_CATALOG,
    'catalog_type',
    'effective_predictive_optimization_flag',
    'schema_id',
    'storage_location',
  ],
  secret_scopes: ['backend_type', 'keyvault_metadata'],
  secrets: [
    'create_time',
    'created_by',
    'effective_owner',
    'full_name',
    'metastore_id',
    'owner',
    'update_time',
    'updated_by',
  ],
  sql_warehouses: ['creator_name', 'health', 'jdbc_url', 'num_active_sessions', 'num_clusters', 'odbc_params', 'state'],
  vector_search_endpoints: [
    'creation_timestamp',
    'creator',
    'endpoint_id',
    'endpoint_status',
    'last_updated_timestamp',
    'last_updated_user',
    'num_indexes',
  ],
  vector_search_indexes: ['creator', 'index_url', 'status'],
  volumes: [...UNITY_CATALOG, 'access_point', 'encryption_details', 'volume_id', 'volume_path'],
}

/** What can be referred to without being set; `undefined` for a type of which that is not known. */
export function computedFields(type: string): readonly string[] | undefined {
  const own = Object.hasOwn(BY_TYPE, type) ? BY_TYPE[type] : undefined
  return own && [...EVERYWHERE, ...own]
}
