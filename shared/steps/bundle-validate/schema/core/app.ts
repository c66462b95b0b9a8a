import { boolean, integer, list, must, object, text, values } from './build.ts'
import { lifecycleWithStarted, permissions } from './sharing.ts'

/** REST API, `POST /api/2.0/apps`, and what a bundle adds. */

const env = list(object({ name: must(text), value: text, value_from: text }))

const gitRepository = object({
  provider: must(text),
  url: must(text),
  auto_deploy: boolean,
  caller_credential_id: integer,
})

const gitSource = object({
  branch: text,
  commit: text,
  git_repository: gitRepository,
  resolved_commit: text,
  source_code_path: text,
  tag: text,
})

const connect = values('CAN_CONNECT_AND_CREATE')

/** What the app may use. One kind of thing each. */
const appResource = object({
  name: must(text),
  description: text,
  app: object({ name: text, permission: values('CAN_USE') }),
  database: object({ instance_name: must(text), database_name: must(text), permission: must(connect) }),
  experiment: object({ experiment_id: must(text), permission: must(values('CAN_EDIT', 'CAN_MANAGE', 'CAN_READ')) }),
  genie_space: object({
    name: must(text),
    space_id: must(text),
    permission: must(values('CAN_EDIT', 'CAN_MANAGE', 'CAN_RUN', 'CAN_VIEW')),
  }),
  job: object({
    id: must(text),
    permission: must(values('CAN_MANAGE', 'CAN_MANAGE_RUN', 'CAN_VIEW', 'IS_OWNER')),
  }),
  postgres: object({ branch: text, database: text, permission: connect }),
  secret: object({ scope: must(text), key: must(text), permission: must(values('MANAGE', 'READ', 'WRITE')) }),
  serving_endpoint: object({ name: must(text), permission: must(values('CAN_MANAGE', 'CAN_QUERY', 'CAN_VIEW')) }),
  sql_warehouse: object({ id: must(text), permission: must(values('CAN_MANAGE', 'CAN_USE', 'IS_OWNER')) }),
  uc_securable: object({
    securable_full_name: must(text),
    securable_type: must(values('CONNECTION', 'FUNCTION', 'MODEL_SERVICE', 'TABLE', 'VOLUME')),
    permission: must(values('EXECUTE', 'MODIFY', 'READ_VOLUME', 'SELECT', 'USE_CONNECTION', 'WRITE_VOLUME')),
    securable_kind: text,
  }),
})

export const app = object({
  name: must(text),
  budget_policy_id: text,
  compute_max_instances: integer,
  compute_min_instances: integer,
  compute_size: values('LARGE', 'MEDIUM', 'XLARGE'),
  config: object({ command: list(text), env }),
  description: text,
  forward_user_access_token: boolean,
  git_repository: gitRepository,
  git_source: gitSource,
  lifecycle: lifecycleWithStarted,
  permissions,
  resources: list(appResource),
  source_code_path: text,
  space: text,
  telemetry_export_destinations: list(
    object({ unity_catalog: object({ logs_table: must(text), metrics_table: must(text), traces_table: must(text) }) }),
  ),
  usage_policy_id: text,
  user_api_scopes: list(text),
})
