import { type ConfigPath, isOpen, placeOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

/** What the connection is made from, with the variable of the environment that sets it instead, where there is one. */
const FIELDS: Readonly<Record<string, string>> = {
  host: 'DATABRICKS_HOST',
  profile: 'DATABRICKS_CONFIG_PROFILE',
  auth_type: 'DATABRICKS_AUTH_TYPE',
  metadata_service_url: 'DATABRICKS_METADATA_SERVICE_URL',
  client_id: 'DATABRICKS_CLIENT_ID',
  google_service_account: 'DATABRICKS_GOOGLE_SERVICE_ACCOUNT',
  // The Databricks CLI (1.12.1) looks for it under a name that it does not have, and says nothing.
  azure_workspace_resource_id: 'DATABRICKS_AZURE_RESOURCE_ID',
  azure_use_msi: 'ARM_USE_MSI',
  azure_client_id: 'ARM_CLIENT_ID',
  azure_tenant_id: 'ARM_TENANT_ID',
  azure_environment: 'ARM_ENVIRONMENT',
  azure_login_app_id: 'DATABRICKS_AZURE_LOGIN_APP_ID',
  account_id: 'DATABRICKS_ACCOUNT_ID',
  workspace_id: 'DATABRICKS_WORKSPACE_ID',
}

export const rule: Rule = {
  id: 'reference-in-auth-field',
  severity: 'warning',
  cliParity: 'yes',
  title: 'A reference in a field that configures authentication',
  why: 'The connection is made before any variable is known, so a reference there is never resolved, and the deployment fails with an error of the network. Write the value in each target, or set it in the environment of the pipeline.',
  bad: `bundle:\n  name: fraud\nworkspace:\n  host: https://\${var.host}\nvariables:\n  host: {default: adb-1.azuredatabricks.net}\n`,
  good: 'bundle:\n  name: fraud\nworkspace:\n  host: https://adb-1.azuredatabricks.net\n',
  *checkTarget({ merged }) {
    for (const [field, variable] of Object.entries(FIELDS)) {
      const path = ['workspace', field]
      const value = valueAt(merged, path)
      if (!isOpen(value)) continue
      const message = `"workspace.${field}" configures authentication, where references are not resolved.`
      yield {
        message,
        at: placeOf(value),
        path,
        hint: `Write the value here, or set ${variable} when the bundle is deployed.`,
      }
    }
  },
}

/** Whether the connection is made from what stands at the path. */
export function isAuthField([section, field, ...rest]: ConfigPath): boolean {
  return section === 'workspace' && typeof field === 'string' && Object.hasOwn(FIELDS, field) && rest.length === 0
}
