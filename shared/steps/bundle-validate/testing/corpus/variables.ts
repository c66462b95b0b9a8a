/** Complex variables that use simple ones, lookups, assignments by target, and references of every form. */
export const variables = `bundle:
  name: pricing
  uuid: 6f6b1d0c-0f53-4c6f-9d55-7f1f6a0f2f10
  engine: direct

include:
  - variables.yml
  - resources/*.job.yml

workspace:
  root_path: /Workspace/Applications/\${bundle.name}/\${bundle.target}

targets:
  dev:
    mode: development
    default: true
    workspace:
      root_path: /Workspace/Users/\${workspace.current_user.userName}/\${bundle.name}
  test:
    variables:
      workers: 2
      libraries:
        default:
          - pypi:
              package: pandas==2.2.3
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Applications/\${bundle.name}/\${bundle.target}
    variables:
      workers: 16
      warehouse:
        lookup:
          warehouse: pricing-large
# file: variables.yml
variables:
  workers:
    description: Workers of the cluster.
    default: 1
  catalog:
    description: Catalog, by target.
    default: pricing_\${bundle.target}
  schema:
    description: Schema, in the catalog.
    default: \${var.catalog}.curves
  policy:
    description: Policy of job clusters.
    lookup: { cluster_policy: job-compute }
  warehouse:
    description: Where the checks run.
    lookup: { warehouse: pricing-small }
  cluster:
    description: The cluster of the jobs.
    type: complex
    default:
      policy_id: \${var.policy}
      spark_version: 16.4.x-scala2.12
      node_type_id: Standard_E8ds_v5
      num_workers: \${var.workers}
      data_security_mode: SINGLE_USER
      spark_conf:
        spark.databricks.delta.optimizeWrite.enabled: "true"
  libraries:
    description: Libraries of the jobs.
    type: complex
    default:
      - pypi:
          package: pandas==2.2.3
      - pypi:
          package: numpy==1.26.4
# file: resources/curves.job.yml
resources:
  jobs:
    curves:
      name: curves_\${bundle.target}
      parameters:
        - name: schema
          default: \${var.schema}
      job_clusters:
        - job_cluster_key: \${bundle.name}
          new_cluster: \${var.cluster}
      tasks:
        - task_key: build
          job_cluster_key: pricing
          spark_python_task:
            python_file: ../src/build.py
            parameters: ["--schema", "{{job.parameters.schema}}", "--node", "\${var.cluster.node_type_id}"]
          libraries: \${var.libraries}
        - task_key: check
          depends_on:
            - task_key: build
          sql_task:
            warehouse_id: \${var.warehouse}
            file:
              path: ../src/check.sql
        - task_key: each
          depends_on:
            - task_key: check
          for_each_task:
            inputs: '["EUR", "GBP", "USD"]'
            concurrency: 2
            task:
              task_key: one
              job_cluster_key: pricing
              spark_python_task:
                python_file: ../src/build.py
                parameters: ["{{input}}"]
# file: resources/watch.job.yml
resources:
  jobs:
    watch:
      name: watch_\${bundle.target}
      tasks:
        - task_key: ask
          condition_task:
            op: GREATER_THAN
            left: "{{job.trigger.time.hour}}"
            right: "18"
        - task_key: curves
          depends_on:
            - task_key: ask
              outcome: "true"
          run_job_task:
            job_id: \${resources.jobs.curves.id}
# file: src/build.py
print("build")
# file: src/check.sql
SELECT 1
`
