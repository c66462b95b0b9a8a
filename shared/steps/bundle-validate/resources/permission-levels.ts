const WORKSPACE_OBJECT = ['CAN_READ', 'CAN_RUN', 'CAN_EDIT', 'CAN_MANAGE']

/**
 * The permission levels that can be given on each type of resource, the least first. Sources: the access control lists
 * in Databricks' documentation (https://docs.databricks.com/security/auth/access-control/), where a level is named as
 * the workspace shows it; https://docs.databricks.com/dev-tools/bundles/permissions and the page of `databricks_permissions`
 * of the Terraform provider, where it is named as the API takes it: to look at a dashboard is `CAN_READ`, and nowhere `CAN_VIEW`.
 */
export const PERMISSION_LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alerts', WORKSPACE_OBJECT],
  ['apps', ['CAN_USE', 'CAN_MANAGE']],
  ['clusters', ['CAN_ATTACH_TO', 'CAN_RESTART', 'CAN_MANAGE']],
  ['dashboards', WORKSPACE_OBJECT],
  ['database_instances', ['CAN_CREATE', 'CAN_USE', 'CAN_MANAGE']],
  ['experiments', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE']],
  ['genie_spaces', WORKSPACE_OBJECT],
  ['instance_pools', ['CAN_ATTACH_TO', 'CAN_MANAGE']],
  ['jobs', ['CAN_VIEW', 'CAN_MANAGE_RUN', 'IS_OWNER', 'CAN_MANAGE']],
  ['models', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE_STAGING_VERSIONS', 'CAN_MANAGE_PRODUCTION_VERSIONS', 'CAN_MANAGE']],
  ['model_serving_endpoints', ['CAN_VIEW', 'CAN_QUERY', 'CAN_MANAGE']],
  ['pipelines', ['CAN_VIEW', 'CAN_RUN', 'IS_OWNER', 'CAN_MANAGE']],
  // CAN_CREATE comes from the workspace and cannot be given, see https://docs.databricks.com/oltp/projects/grant-permissions-programmatically.
  ['postgres_projects', ['CAN_USE', 'CAN_MANAGE']],
  ['secret_scopes', ['READ', 'WRITE', 'MANAGE']],
  ['sql_warehouses', ['CAN_VIEW', 'CAN_MONITOR', 'CAN_USE', 'IS_OWNER', 'CAN_MANAGE']],
  ['vector_search_endpoints', ['CAN_USE', 'CAN_MANAGE']],
])
