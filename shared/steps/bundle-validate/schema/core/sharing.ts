import { boolean, extended, list, must, object, text, values } from './build.ts'

/** What resources of several types have in common in a bundle: who may use them, and how they live. */

export const permissions = list(
  object({ level: must(text), user_name: text, group_name: text, service_principal_name: text }),
)

const privilege = values(
  'ACCESS',
  'ALL_PRIVILEGES',
  'APPLY_TAG',
  'BROWSE',
  'CREATE',
  'CREATE_CATALOG',
  'CREATE_CLEAN_ROOM',
  'CREATE_CONNECTION',
  'CREATE_EXTERNAL_LOCATION',
  'CREATE_EXTERNAL_TABLE',
  'CREATE_EXTERNAL_VOLUME',
  'CREATE_FOREIGN_CATALOG',
  'CREATE_FOREIGN_SECURABLE',
  'CREATE_FUNCTION',
  'CREATE_MANAGED_STORAGE',
  'CREATE_MATERIALIZED_VIEW',
  'CREATE_MODEL',
  'CREATE_MODEL_VERSION',
  'CREATE_PROVIDER',
  'CREATE_RECIPIENT',
  'CREATE_SCHEMA',
  'CREATE_SERVICE_CREDENTIAL',
  'CREATE_SHARE',
  'CREATE_STORAGE_CREDENTIAL',
  'CREATE_TABLE',
  'CREATE_VIEW',
  'CREATE_VOLUME',
  'EXECUTE',
  'EXECUTE_CLEAN_ROOM_TASK',
  'EXTERNAL_USE_LOCATION',
  'EXTERNAL_USE_SCHEMA',
  'MANAGE',
  'MANAGE_ALLOWLIST',
  'MODIFY',
  'MODIFY_CLEAN_ROOM',
  'READ_FILES',
  'READ_METADATA',
  'READ_PRIVATE_FILES',
  'READ_VOLUME',
  'REFRESH',
  'SELECT',
  'SET_SHARE_PERMISSION',
  'USAGE',
  'USE_CATALOG',
  'USE_CONNECTION',
  'USE_MARKETPLACE_ASSETS',
  'USE_PROVIDER',
  'USE_RECIPIENT',
  'USE_SCHEMA',
  'USE_SHARE',
  'WRITE_FILES',
  'WRITE_PRIVATE_FILES',
  'WRITE_VOLUME',
)

/** Unity Catalog. That a grant names its principal is a rule of its own. */
export const grants = list(object({ principal: text, privileges: list(privilege) }))

/** What has to be deployed before a resource: `jobs.train`, `train`, or the grants of one. Newer than databricks-bundles 1.22.1. */
const dependsOn = list(object({ resource: must(text) }))

export const lifecycle = object({ depends_on: dependsOn, prevent_destroy: boolean })

/** Of an app, a cluster and a SQL warehouse. */
export const lifecycleWithStarted = extended(lifecycle, { started: boolean })

export const runAs = object({ service_principal_name: text, user_name: text, group_name: text })
