/** As the templates of model teams lay it out: explicit includes, and blocks that anchors and merge keys bring in. */
export const modelTraining = `bundle:
  name: churn
  databricks_cli_version: ">= 0.290.0"

variables:
  experiment_name:
    description: Experiment of the training runs.
    default: /Workspace/Applications/churn/\${bundle.target}/experiment
  model_name:
    description: Name of the registered model, without catalog and schema.
    default: churn
  catalog_name:
    description: Catalog of the target.

include:
  - ./resources/ml-artifacts-resource.yml
  - ./resources/model-workflow-resource.yml
  - ./resources/batch-inference-resource.yml

targets:
  dev:
    default: true
    mode: development
    variables:
      catalog_name: dev
    workspace:
      host: https://adb-1111111111111111.1.azuredatabricks.net
  staging:
    variables:
      catalog_name: staging
    workspace:
      host: https://adb-2222222222222222.2.azuredatabricks.net
      root_path: /Workspace/Applications/churn/staging
  prod:
    mode: production
    git:
      branch: release
    variables:
      catalog_name: prod
    workspace:
      host: https://adb-3333333333333333.3.azuredatabricks.net
      root_path: /Workspace/Applications/churn/prod
    run_as:
      service_principal_name: 11111111-2222-4333-8444-555555555555
# file: resources/ml-artifacts-resource.yml
# Who may see the experiment.
common_permissions: &permissions
  permissions:
    - level: CAN_READ
      group_name: analysts

resources:
  registered_models:
    model:
      name: \${var.model_name}
      catalog_name: \${var.catalog_name}
      schema_name: churn
      comment: Chance that a customer leaves within a quarter.
      grants:
        - privileges: [EXECUTE]
          principal: analysts
  experiments:
    experiment:
      name: \${var.experiment_name}
      <<: *permissions
# file: resources/model-workflow-resource.yml
new_cluster: &new_cluster
  new_cluster:
    num_workers: 3
    spark_version: 15.4.x-cpu-ml-scala2.12
    node_type_id: Standard_D3_v2
    data_security_mode: SINGLE_USER
    custom_tags:
      clusterSource: churn

retries: &retries
  max_retries: 1
  timeout_seconds: 3600

resources:
  jobs:
    model_training_job:
      name: \${bundle.target}-churn-training
      job_clusters:
        - job_cluster_key: model_training_job_cluster
          <<: *new_cluster
      tasks:
        - task_key: Train
          <<: *retries
          job_cluster_key: model_training_job_cluster
          notebook_task:
            notebook_path: ../training/notebooks/Train.py
            base_parameters:
              env: \${bundle.target}
              training_data_path: /Volumes/\${var.catalog_name}/churn/raw/customers
              experiment_name: \${resources.experiments.experiment.name}
              model_name: \${var.catalog_name}.churn.\${var.model_name}
              git_source_info: url:\${bundle.git.origin_url}; branch:\${bundle.git.branch}; commit:\${bundle.git.commit}
        - task_key: ModelValidation
          <<: [*retries]
          job_cluster_key: model_training_job_cluster
          depends_on:
            - task_key: Train
          notebook_task:
            notebook_path: ../validation/notebooks/ModelValidation.py
            base_parameters:
              run_mode: enabled
        - task_key: Score
          depends_on:
            - task_key: ModelValidation
          run_job_task:
            job_id: \${resources.jobs.batch_inference_job.id}
      schedule:
        quartz_cron_expression: "0 0 9 * * ?"
        timezone_id: UTC
# file: resources/batch-inference-resource.yml
resources:
  jobs:
    batch_inference_job:
      name: \${bundle.target}-churn-batch-inference
      tasks:
        - task_key: batch_inference
          new_cluster: &cluster
            num_workers: 3
            spark_version: 15.4.x-cpu-ml-scala2.12
            node_type_id: Standard_D3_v2
            data_security_mode: SINGLE_USER
          notebook_task:
            notebook_path: ../batch/BatchInference.py
        - task_key: after
          depends_on: [{ task_key: batch_inference }]
          new_cluster:
            <<: *cluster
            num_workers: 1
          notebook_task: { notebook_path: ../batch/After.py }
# file: training/notebooks/Train.py
# Databricks notebook source
print("train")
# file: validation/notebooks/ModelValidation.py
# Databricks notebook source
print("validate")
# file: batch/BatchInference.py
# Databricks notebook source
print("score")
# file: batch/After.py
# Databricks notebook source
print("after")
`
