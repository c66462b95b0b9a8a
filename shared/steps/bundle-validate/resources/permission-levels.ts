const WORKSPACE_OBJECT = ['CAN_READ', 'CAN_RUN', 'CAN_EDIT', 'CAN_MANAGE']

/** The permission levels of each type of resource, the least first, from the public documentation of access control lists. */
export const PERMISSION_LEVELS: ReadonlyMap<string, readonly string[]> = new Map([
  ['alerts', WORKSPACE_OBJECT],
  ['apps', ['CAN_USE', 'CAN_MANAGE']],
  ['clusters', ['CAN_ATTACH_TO', 'CAN_RESTART', 'CAN_MANAGE']],
  ['dashboards', ['CAN_READ', 'CAN_VIEW', 'CAN_RUN', 'CAN_EDIT', 'CAN_MANAGE']],
  ['database_instances', ['CAN_CREATE', 'CAN_USE', 'CAN_MANAGE']],
  ['experiments', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE']],
  ['genie_spaces', ['CAN_READ', 'CAN_VIEW', 'CAN_RUN', 'CAN_EDIT', 'CAN_MANAGE']],
  ['instance_pools', ['CAN_ATTACH_TO', 'CAN_MANAGE']],
  ['jobs', ['CAN_VIEW', 'CAN_MANAGE_RUN', 'IS_OWNER', 'CAN_MANAGE']],
  ['models', ['CAN_READ', 'CAN_EDIT', 'CAN_MANAGE_STAGING_VERSIONS', 'CAN_MANAGE_PRODUCTION_VERSIONS', 'CAN_MANAGE']],
  ['model_serving_endpoints', ['CAN_VIEW', 'CAN_QUERY', 'CAN_MANAGE']],
  ['pipelines', ['CAN_VIEW', 'CAN_RUN', 'IS_OWNER', 'CAN_MANAGE']],
  ['secret_scopes', ['READ', 'WRITE', 'MANAGE']],
  ['sql_warehouses', ['CAN_VIEW', 'CAN_MONITOR', 'CAN_USE', 'IS_OWNER', 'CAN_MANAGE']],
  ['vector_search_endpoints', ['CAN_CREATE', 'CAN_USE', 'CAN_MANAGE']],
])
