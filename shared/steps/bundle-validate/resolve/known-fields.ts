/**
 * Fields that the Databricks CLI knows whether they are set or not. A reference to one that is not set gives an empty
 * text or, of a switch, `false` (1.12.1), except for those that the CLI finds out itself from the checkout or the
 * deployment: these stay open.
 */
export const KNOWN_FIELDS: Readonly<Record<string, Readonly<Record<string, 'empty' | 'off' | 'open'>>>> = {
  bundle: {
    name: 'empty',
    uuid: 'empty',
    target: 'empty',
    environment: 'empty',
    mode: 'empty',
    engine: 'empty',
    force: 'off',
    cluster_id: 'empty',
    compute_id: 'empty',
    databricks_cli_version: 'empty',
    git: 'open',
    'git.branch': 'open',
    'git.origin_url': 'open',
    'git.commit': 'open',
    'git.bundle_root_path': 'open',
    'git.actual_branch': 'open',
    deployment: 'open',
    'deployment.fail_on_active_runs': 'off',
    'deployment.lock': 'open',
    'deployment.lock.enabled': 'off',
    'deployment.lock.force': 'off',
  },
  workspace: {
    // Even if the environment or a profile names one.
    host: 'empty',
    profile: 'empty',
    auth_type: 'empty',
    metadata_service_url: 'empty',
    account_id: 'empty',
    workspace_id: 'empty',
    client_id: 'empty',
    google_service_account: 'empty',
    azure_workspace_resource_id: 'empty',
    azure_use_msi: 'off',
    azure_client_id: 'empty',
    azure_tenant_id: 'empty',
    azure_environment: 'empty',
    azure_login_app_id: 'empty',
    experimental_is_unified_host: 'off',
    current_user: 'open',
    root_path: 'empty',
    file_path: 'empty',
    resource_path: 'empty',
    artifact_path: 'empty',
    state_path: 'empty',
    snapshot_path: 'empty',
  },
}

/** Of what the Databricks CLI knows of the deploying user, what is a single value. */
export const USER_TEXTS: ReadonlySet<string> = new Set([
  ...['userName', 'short_name', 'domain_friendly_name', 'displayName', 'id', 'externalId', 'active'],
])
const USER_LISTS = ['emails', 'groups', 'roles', 'entitlements', 'schemas']

/** All of it; a reference to anything else is an error. */
export const USER_FIELDS: readonly string[] = [...USER_TEXTS, 'name', ...USER_LISTS]

/** References that are open until later, and a map or a list by then. */
export const LATER_STRUCTURES: ReadonlyMap<string, 'map' | 'list'> = new Map([
  ...['bundle.git', 'bundle.deployment', 'bundle.deployment.lock'].map((path) => [path, 'map'] as const),
  ...['workspace.current_user', 'workspace.current_user.name'].map((path) => [path, 'map'] as const),
  ...USER_LISTS.map((field) => [`workspace.current_user.${field}`, 'list'] as const),
])
