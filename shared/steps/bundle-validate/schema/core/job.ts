import { any, boolean, deprecated, integer, list, map, must, object, text, values } from './build.ts'
import { clusterSpec } from './cluster.ts'
import { emailNotifications, notificationSettings, pauseStatus, webhookNotifications } from './notify.ts'
import { lifecycle, permissions, runAs } from './sharing.ts'
import { health, task } from './task.ts'

/** REST API, `POST /api/2.2/jobs/create`, and what a bundle adds. */

const environmentSpec = object({
  base_environment: text,
  client: deprecated(text, 'Use "environment_version".'),
  dependencies: list(text),
  environment_version: text,
  java_dependencies: list(text),
  project_environment: text,
})

const gitSource = object({
  git_url: must(text),
  git_provider: must(
    values(
      'awsCodeCommit',
      'azureDevOpsServices',
      'bitbucketCloud',
      'bitbucketServer',
      'gitHub',
      'gitHubEnterprise',
      'gitLab',
      'gitLabEnterpriseEdition',
    ),
  ),
  git_branch: text,
  git_commit: text,
  git_snapshot: any,
  git_tag: text,
  job_source: object({
    job_config_path: must(text),
    import_from_git_branch: must(text),
    dirty_state: values('DISCONNECTED', 'NOT_SYNCED'),
  }),
  sparse_checkout: object({ patterns: list(text) }),
})

const waits = { min_time_between_triggers_seconds: integer, wait_after_last_change_seconds: integer }

const sqlCondition = object({
  sql_query_id: must(text),
  warehouse_id: must(text),
  trigger_mode: values('QUERY_RETURNS_ROWS', 'RESULT_VALUE_CHANGES'),
})

const tableUpdate = object({
  table_names: must(list(text)),
  condition: values('ALL_UPDATED', 'ANY_UPDATED'),
  ...waits,
})

const modelTrigger = object({
  condition: must(values('MODEL_ALIAS_SET', 'MODEL_CREATED', 'MODEL_VERSION_READY')),
  aliases: list(text),
  securable_name: text,
  ...waits,
})

const starts = {
  file_arrival: object({ url: must(text), ...waits }),
  job_completion: any,
  model: modelTrigger,
  pause_status: pauseStatus,
  periodic: object({ interval: must(integer), unit: must(values('MINUTES', 'HOURS', 'DAYS', 'WEEKS')) }),
  sql_condition: sqlCondition,
  table_update: tableUpdate,
}

const schedule = object({
  quartz_cron_expression: must(text),
  timezone_id: must(text),
  pause_status: pauseStatus,
  sql_condition: sqlCondition,
})

const continuous = object({
  maintenance_window: any,
  pause_status: pauseStatus,
  task_retry_mode: values('NEVER', 'ON_FAILURE'),
})

export const job = object({
  budget_policy_id: text,
  continuous,
  deployment: any,
  description: text,
  duration_target: text,
  edit_mode: values('EDITABLE', 'UI_LOCKED'),
  email_notifications: emailNotifications,
  environment_variables: list(
    object({ environment_variables_key: must(text), spec: object({ files: list(text), variables: map(text) }) }),
  ),
  environments: list(object({ environment_key: must(text), spec: environmentSpec })),
  format: values('MULTI_TASK', 'SINGLE_TASK'),
  git_source: gitSource,
  health,
  job_clusters: list(
    object({
      job_cluster_key: must(text),
      new_cluster: clusterSpec,
      serverless_compute: object({ policy_id: text }),
      serverless_compute_id: text,
    }),
  ),
  lifecycle,
  max_concurrent_runs: integer,
  name: text,
  notification_settings: notificationSettings,
  parameters: list(object({ name: must(text), default: must(text) })),
  parent_path: text,
  performance_target: values('PERFORMANCE_OPTIMIZED', 'STANDARD'),
  permissions,
  queue: object({ enabled: must(boolean) }),
  run_as: runAs,
  schedule,
  tags: map(text),
  tasks: list(task),
  timeout_seconds: integer,
  trigger: object(starts),
  triggers: list(
    object({
      ...starts,
      continuous,
      schedule: object({ quartz_cron_expression: must(text), timezone_id: must(text) }),
    }),
  ),
  usage_policy_id: text,
  webhook_notifications: webhookNotifications,
})
