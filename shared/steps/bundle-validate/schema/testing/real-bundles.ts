import { realResources } from './real-resources.ts'

/** Bundles as teams write them, one of each shape: no schema has anything to say of them. */
export const realBundles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a job with clusters, a wheel and every kind of task': {
    'databricks.yml': `bundle:
  name: rates-pricing
  databricks_cli_version: ">= 0.250.0"
  deployment:
    lock: { enabled: true }
include:
  - resources/*.yml
variables:
  catalog: { description: Where tables lie, default: rates_dev }
  node:
    type: complex
    default: { node_type_id: Standard_D4ds_v5, num_workers: 2 }
  warehouse: { lookup: { warehouse: Shared }, description: For SQL }
artifacts:
  pricing:
    type: whl
    build: python -m build --wheel
    path: ./pricing
    dynamic_version: true
sync:
  include: [src/generated/**]
  exclude: ["*.parquet"]
permissions:
  - { level: CAN_VIEW, group_name: quants }
targets:
  dev:
    mode: development
    default: true
    workspace: { host: https://adb-1.1.azuredatabricks.net }
    presets: { jobs_max_concurrent_runs: 10, tags: { stage: dev } }
  prod:
    mode: production
    workspace:
      host: https://adb-2.2.azuredatabricks.net
      root_path: /Workspace/Shared/bundles/\${bundle.name}
    git: { branch: main }
    run_as: { service_principal_name: 6ba7b810-9dad-11d1-80b4-00c04fd430c8 }
    variables:
      catalog: rates_prod
      node: { default: { node_type_id: Standard_D8ds_v5, num_workers: "8" } }
    resources:
      jobs:
        price:
          max_concurrent_runs: 1
`,
    'resources/price.yml': `x-cluster: &cluster
  spark_version: 15.4.x-scala2.12
  data_security_mode: SINGLE_USER
resources:
  jobs:
    price:
      name: price
      description: Prices the book
      timeout_seconds: 3600
      max_concurrent_runs: "2"
      tags: { cost_centre: 4711, owner: rates }
      queue: { enabled: yes }
      health:
        rules:
          - { metric: RUN_DURATION_SECONDS, op: GREATER_THAN, value: 3000 }
      schedule: { quartz_cron_expression: "0 0 6 * * ?", timezone_id: Europe/Zurich, pause_status: UNPAUSED }
      email_notifications: { on_failure: [rates@bank.example] }
      webhook_notifications: { on_failure: [{ id: 11111111-2222-3333-4444-555555555555 }] }
      parameters:
        - { name: catalog, default: "\${var.catalog}" }
      git_source: { git_url: https://github.com/bank/rates, git_provider: gitHub, git_branch: main }
      job_clusters:
        - job_cluster_key: main
          new_cluster:
            <<: *cluster
            node_type_id: \${var.node.node_type_id}
            num_workers: \${var.node.num_workers}
            autoscale: { min_workers: 1, max_workers: 4 }
            azure_attributes: { availability: ON_DEMAND_AZURE, first_on_demand: 1, spot_bid_max_price: -1 }
            spark_conf: { spark.speculation: true, spark.sql.shuffle.partitions: 200 }
            spark_env_vars: { STAGE: "\${bundle.target}" }
            init_scripts: [{ workspace: { destination: /Shared/init.sh } }]
      environments:
        - environment_key: default
          spec: { environment_version: "2", dependencies: [scipy==1.14.0] }
      tasks:
        - task_key: load
          job_cluster_key: main
          notebook_task: { notebook_path: ./load.py, base_parameters: { rows: 10 } }
          libraries:
            - pypi: { package: scipy==1.14.0 }
            - maven: { coordinates: "com.bank:curves:1.2" }
            - whl: ./dist/*.whl
        - task_key: curves
          depends_on: [{ task_key: load }]
          job_cluster_key: main
          max_retries: 2
          min_retry_interval_millis: 1000
          python_wheel_task: { package_name: pricing, entry_point: curves, named_parameters: { day: "{{job.start_time}}" } }
        - task_key: each
          depends_on: [{ task_key: curves }]
          for_each_task:
            inputs: "[1, 2]"
            concurrency: 2
            task:
              task_key: one
              environment_key: default
              spark_python_task: { python_file: ./one.py, parameters: ["{{input}}"] }
        - task_key: good
          depends_on: [{ task_key: each }]
          condition_task: { op: EQUAL_TO, left: "{{tasks.load.values.n}}", right: "0" }
        - task_key: report
          depends_on: [{ task_key: good, outcome: "true" }]
          run_if: ALL_DONE
          sql_task: { warehouse_id: "\${var.warehouse}", file: { path: ./report.sql }, parameters: { n: 1 } }
        - task_key: dbt
          dbt_task: { commands: [dbt deps, dbt run], warehouse_id: "\${var.warehouse}", project_directory: ./dbt }
        - task_key: next
          run_job_task: { job_id: "\${resources.jobs.price.id}", job_parameters: { a: b } }
        - task_key: refresh
          pipeline_task: { pipeline_id: 1234-5678, full_refresh: false }
        - task_key: dash
          dashboard_task: { dashboard_id: abc, warehouse_id: "\${var.warehouse}" }
`,
  },
  'the layout of mlops-stacks': {
    'databricks.yml': `bundle:
  name: fraud
  uuid: 6ba7b810-9dad-11d1-80b4-00c04fd430c8
variables:
  experiment_name:
    description: Experiment name for the model training.
    default: /Shared/\${bundle.target}-fraud-experiment
  model_name: { description: Model name for the model training., default: fraud-model }
include:
  - ./resources/ml-artifacts-resource.yml
  - ./resources/model-workflow-resource.yml
  - ./resources/monitoring-resource.yml
targets:
  dev:
    default: true
    variables: { model_name: dev-fraud-model }
    workspace: { host: https://adb-1.1.azuredatabricks.net }
  staging:
    workspace: { host: https://adb-2.2.azuredatabricks.net }
`,
    'resources/ml-artifacts-resource.yml': `common_permissions: &permissions
  permissions:
    - level: CAN_READ
      group_name: users
grants: &grants
  grants:
    - privileges: [EXECUTE]
      principal: account users
resources:
  registered_models:
    model:
      name: \${var.model_name}
      catalog_name: \${bundle.target}
      schema_name: fraud
      comment: Registered model in Unity Catalog
      <<: *grants
  experiments:
    experiment:
      name: \${var.experiment_name}
      <<: *permissions
`,
    'resources/model-workflow-resource.yml': `new_cluster: &new_cluster
  new_cluster:
    num_workers: 3
    spark_version: 15.3.x-cpu-ml-scala2.12
    node_type_id: Standard_D3_v2
    custom_tags:
      clusterSource: mlops-stacks_0.4
common_permissions: &permissions
  permissions:
    - level: CAN_VIEW
      group_name: users
resources:
  jobs:
    model_training_job:
      name: \${bundle.target}-fraud-model-training-job
      job_clusters:
        - job_cluster_key: model_training_job_cluster
          <<: *new_cluster
      tasks:
        - task_key: Train
          job_cluster_key: model_training_job_cluster
          notebook_task:
            notebook_path: ../training/notebooks/Train.py
            base_parameters:
              env: \${bundle.target}
              git_source_info: url:\${bundle.git.origin_url}; branch:\${bundle.git.branch}; commit:\${bundle.git.commit}
      schedule:
        quartz_cron_expression: "0 0 9 * * ?"
        timezone_id: UTC
      <<: *permissions
`,
    'resources/monitoring-resource.yml': `resources:
  quality_monitors:
    fraud:
      table_name: \${bundle.target}.fraud.predictions
      output_schema_name: \${bundle.target}.fraud
      assets_dir: /Shared/monitors
      inference_log:
        granularities: [1 day]
        model_id_col: model_version
        prediction_col: prediction
        label_col: label
        problem_type: PROBLEM_TYPE_CLASSIFICATION
        timestamp_col: ts
      schedule: { quartz_cron_expression: "0 0 8 * * ?", timezone_id: UTC }
      slicing_exprs: [desk]
      custom_metrics:
        - { type: CUSTOM_METRIC_TYPE_AGGREGATE, name: n, input_columns: [":table"], definition: count(1), output_data_type: double }
`,
  },
  ...realResources,
}
