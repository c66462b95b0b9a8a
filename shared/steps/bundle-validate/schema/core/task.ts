import { any, boolean, deprecated, extended, integer, later, list, map, must, object, text, values } from './build.ts'
import { clusterSpec } from './cluster.ts'
import { libraries } from './library.ts'
import { emailNotifications, notificationSettings, webhookNotifications } from './notify.ts'

/** A task of a job: REST API, `POST /api/2.2/jobs/create`, `tasks`. */

const source = values('GIT', 'WORKSPACE')

const metric = values(
  'RUN_DURATION_SECONDS',
  'STREAMING_BACKLOG_BYTES',
  'STREAMING_BACKLOG_FILES',
  'STREAMING_BACKLOG_RECORDS',
  'STREAMING_BACKLOG_SECONDS',
)

export const health = object({
  rules: list(object({ metric: must(metric), op: must(values('GREATER_THAN')), value: must(integer) })),
})

const notebookTask = object({
  notebook_path: must(text),
  base_parameters: map(text),
  source,
  warehouse_id: text,
})

const sparkPythonTask = object({ python_file: must(text), parameters: list(text), source })

const pythonWheelTask = object({
  package_name: must(text),
  entry_point: must(text),
  named_parameters: map(text),
  parameters: list(text),
})

const sparkJarTask = object({
  jar_uri: deprecated(text, 'Give the JAR under "libraries".'),
  main_class_name: must(text),
  parameters: list(text),
  run_as_repl: deprecated(boolean, 'Remove it.'),
})

const subscriptions = list(object({ destination_id: text, user_name: text }))

const sqlTask = object({
  warehouse_id: must(text),
  alert: object({ alert_id: must(text), pause_subscriptions: boolean, subscriptions }),
  dashboard: object({ dashboard_id: must(text), custom_subject: text, pause_subscriptions: boolean, subscriptions }),
  file: object({ path: must(text), source }),
  parameters: map(text),
  query: object({ query_id: must(text) }),
})

const dbtTask = object({
  commands: must(list(text)),
  catalog: text,
  profiles_directory: text,
  project_directory: text,
  schema: text,
  source,
  warehouse_id: text,
})

export const refresh = {
  full_refresh: boolean,
  full_refresh_selection: list(text),
  refresh_flow_selection: list(text),
  refresh_selection: list(text),
  reset_checkpoint_selection: list(text),
}

const useJobParameters = 'Use "job_parameters".'

const runJobTask = object({
  job_id: must(integer),
  job_parameters: map(text),
  dbt_commands: deprecated(list(text), useJobParameters),
  jar_params: deprecated(list(text), useJobParameters),
  notebook_params: deprecated(map(text), useJobParameters),
  pipeline_params: object(refresh),
  python_named_params: deprecated(map(text), useJobParameters),
  python_params: deprecated(list(text), useJobParameters),
  spark_submit_params: deprecated(list(text), useJobParameters),
  sql_params: deprecated(map(text), useJobParameters),
})

/** Which operators there are is a rule of its own. */
const conditionTask = object({
  op: must(text),
  left: must(text),
  right: must(text),
})

const dashboardTask = object({
  dashboard_id: text,
  filters: map(text),
  subscription: object({ attachment: any, custom_subject: text, paused: boolean, subscribers: subscriptions }),
  warehouse_id: text,
})

const alertTask = object({
  alert_id: text,
  parameters: map(text),
  subscribers: subscriptions,
  warehouse_id: text,
  workspace_path: text,
})

const cleanRoomsNotebookTask = object({
  clean_room_name: must(text),
  notebook_name: must(text),
  etag: text,
  notebook_base_parameters: map(text),
})

const storageMode = values('DIRECT_QUERY', 'DUAL', 'IMPORT')

const powerBiTask = object({
  connection_resource_name: text,
  power_bi_model: object({
    authentication_method: values('OAUTH', 'PAT'),
    model_name: text,
    overwrite_existing: boolean,
    storage_mode: storageMode,
    workspace_name: text,
  }),
  refresh_after_update: boolean,
  tables: list(object({ catalog: text, name: text, schema: text, storage_mode: storageMode })),
  warehouse_id: text,
})

const genAiComputeTask = object({
  dl_runtime_image: must(text),
  command: text,
  compute: object({ num_gpus: must(integer), gpu_node_pool_id: text, gpu_type: text }),
  mlflow_experiment_name: text,
  source,
  training_script_path: text,
  yaml_parameters: text,
  yaml_parameters_file_path: text,
})

/** Of the service; Databricks CLI 1.12.1 knows less of them. */
const accelerator = values('GPU_1xA10', 'GPU_1xH100', 'GPU_8xB300', 'GPU_8xH100')

/** With an image of its own a task needs no command. */
const aiRuntimeTask = object({
  deployments: must(
    list(
      object({
        command_path: text,
        compute: must(
          object({
            accelerator_count: must(integer),
            accelerator_type: must(accelerator),
            provisioned_capacity_id: text,
          }),
        ),
        name: text,
      }),
    ),
  ),
  experiment: must(text),
  code_source_path: text,
  docker_image_url: text,
  mlflow_artifact_location: text,
  mlflow_experiment_directory: text,
  mlflow_run: text,
  priority_class: values('BEST_EFFORT', 'CRITICAL', 'NORMAL'),
  unity_catalog_image_path: text,
})

const forEachTask = object({
  inputs: must(text),
  task: must(later(() => task)),
  concurrency: integer,
})

export const task = object({
  task_key: must(text),
  // One of these says what the task does.
  alert_task: alertTask,
  ai_function_task: any,
  ai_runtime_task: aiRuntimeTask,
  clean_rooms_notebook_task: cleanRoomsNotebookTask,
  condition_task: conditionTask,
  dashboard_task: dashboardTask,
  dbt_cloud_task: deprecated(
    object({ connection_resource_name: text, dbt_cloud_job_id: integer }),
    'Use "dbt_platform_task".',
  ),
  dbt_platform_task: object({ connection_resource_name: text, dbt_platform_job_id: text }),
  dbt_task: dbtTask,
  for_each_task: forEachTask,
  gen_ai_compute_task: genAiComputeTask,
  notebook_task: notebookTask,
  pipeline_task: object({ pipeline_id: must(text), parameters: map(text), ...refresh }),
  power_bi_task: powerBiTask,
  python_operator_task: object({ main: text, parameters: list(object({ name: text, value: text })) }),
  python_wheel_task: pythonWheelTask,
  run_job_task: runJobTask,
  spark_jar_task: sparkJarTask,
  spark_python_task: sparkPythonTask,
  spark_submit_task: deprecated(object({ parameters: list(text) }), 'Use "spark_jar_task".'),
  sql_task: sqlTask,
  // The rest says where, when and how.
  compute: object({ hardware_accelerator: accelerator }),
  depends_on: list(object({ task_key: must(text), outcome: text })),
  description: text,
  disable_auto_optimization: boolean,
  disabled: boolean,
  email_notifications: emailNotifications,
  environment_key: text,
  environment_variables_key: text,
  existing_cluster_id: text,
  health,
  job_cluster_key: text,
  libraries,
  max_retries: integer,
  min_retry_interval_millis: integer,
  new_cluster: clusterSpec,
  notification_settings: extended(notificationSettings, { alert_on_last_attempt: boolean }),
  retry_on_timeout: boolean,
  run_if: values('ALL_SUCCESS', 'ALL_DONE', 'ALL_FAILED', 'AT_LEAST_ONE_FAILED', 'AT_LEAST_ONE_SUCCESS', 'NONE_FAILED'),
  timeout_seconds: integer,
  webhook_notifications: webhookNotifications,
})
