/** The rules of `regulated-bank` about compute, operations and models. */
export const bankOperations = String.raw`  - id: BND-CMP-001
    title: Compute is created by a cluster policy, within limits
    severity: error
    why: A policy is where the platform team says what a cluster may be; a cluster of somebody's is neither isolated nor reproducible.
    checks:
      - each: *clusters
        require: { path: policy_id, present: true }
        message: A cluster of "{resource}" follows no cluster policy.
        hint: Set "policy_id".
      - each: ["resources.jobs.*.tasks[*]", "resources.jobs.*.tasks[*].for_each_task.task"]
        require: { path: existing_cluster_id, absent: true }
        message: Task "{name}" of "{resource}" runs on a cluster that already exists.
        hint: Use a job cluster.
      - each: *clusters
        when: { path: spark_version, present: true }
        require: { path: spark_version, starts-with: { parameter: runtimes } }
        message: The runtime "{value}" is none with long-term support.
        hint: Runtimes that may be used start with {runtimes}.
      - each: *sized
        when: { path: node_type_id, present: true }
        require: { path: node_type_id, like: { parameter: node_types } }
        message: The node type "{value}" is not allowed.
        hint: Allowed are {node_types}.
      - each: *sized
        when: { path: driver_node_type_id, present: true }
        require: { path: driver_node_type_id, like: { parameter: node_types } }
        message: The node type "{value}" of the driver is not allowed.
        hint: Allowed are {node_types}.
      - each: *sized
        when: { path: num_workers, present: true }
        require: { path: num_workers, max: { parameter: max_workers } }
        message: A cluster of "{resource}" has {value} workers.
        hint: At most {max_workers} are allowed.
      - each: *sized
        when: { path: autoscale, present: true }
        require: { path: autoscale.max_workers, present: true }
        message: A cluster of "{resource}" does not say how far it may grow.
        hint: Set "autoscale.max_workers" to at most {max_workers}.
      - each: *sized
        when: { path: autoscale.max_workers, present: true }
        require: { path: autoscale.max_workers, max: { parameter: max_workers } }
        message: A cluster of "{resource}" may grow to {value} workers.
        hint: At most {max_workers} are allowed.
      - each: resources.jobs.*
        when:
          any:
            - { path: environments, count: { min: 1 } }
            # A notebook without a cluster and without a warehouse is serverless, and needs no environment for it.
            - path: tasks
              some:
                all:
                  - { path: notebook_task, present: true }
                  - { path: notebook_task.warehouse_id, absent: true }
                  - { path: job_cluster_key, absent: true }
                  - { path: new_cluster, absent: true }
                  - { path: existing_cluster_id, absent: true }
            - path: tasks
              some:
                all:
                  - { path: for_each_task.task.notebook_task, present: true }
                  - { path: for_each_task.task.notebook_task.warehouse_id, absent: true }
                  - { path: for_each_task.task.job_cluster_key, absent: true }
                  - { path: for_each_task.task.new_cluster, absent: true }
                  - { path: for_each_task.task.existing_cluster_id, absent: true }
        require: &budgeted
          any:
            - { path: budget_policy_id, present: true }
            - { path: usage_policy_id, present: true }
        message: The serverless job "{key}" has no budget policy.
        hint: &budget Set "budget_policy_id".
      # What is ingested is always serverless; the gateway that reads it never is.
      - each: resources.pipelines.*
        when:
          any:
            - { path: serverless, equals: true }
            - { path: ingestion_definition, present: true }
        require: *budgeted
        message: The serverless pipeline "{key}" has no budget policy.
        hint: *budget
      - each: resources.pipelines.*
        when:
          all:
            - { path: serverless, not-equals: true }
            - { path: ingestion_definition, absent: true }
        require: { path: clusters, some: { path: policy_id, present: true } }
        message: The pipeline "{key}" follows no cluster policy.
        hint: Set "policy_id" in its "clusters", or make it serverless.

  - id: BND-OPS-001
    severity: error
    title: A job ends, is bounded, and says so when it fails
    checks:
      - each: resources.jobs.*
        when: { path: continuous, absent: true }
        require:
          any:
            - { path: timeout_seconds, min: 1, max: { parameter: max_timeout_seconds } }
            - all:
                - { path: timeout_seconds, absent: true }
                - { path: tasks, count: { min: 1 } }
                - { path: tasks, every: { path: timeout_seconds, min: 1, max: { parameter: max_timeout_seconds } } }
        message: The job "{key}" has no time limit of at most {max_timeout_seconds} seconds.
        hint: Set its "timeout_seconds".
      - each: resources.jobs.*
        require:
          any:
            - { path: email_notifications.on_failure, count: { min: 1 } }
            - { path: webhook_notifications.on_failure, count: { min: 1 } }
            # Or each task tells.
            - all:
                - { path: tasks, count: { min: 1 } }
                - path: tasks
                  every:
                    any:
                      - { path: email_notifications.on_failure, count: { min: 1 } }
                      - { path: webhook_notifications.on_failure, count: { min: 1 } }
        message: Nobody is told when the job "{key}" fails.
        hint: Set "email_notifications.on_failure" or "webhook_notifications.on_failure".
      - each: resources.jobs.*
        require: { path: health.rules, count: { min: 1 } }
        message: Nobody is told when the job "{key}" takes longer than it should.
        hint: Set "health.rules", for example on RUN_DURATION_SECONDS.
      # A continuous job is retried by the platform; the retries of a loop stand on the task inside it.
      - each: ["resources.jobs.*.tasks[*]", "resources.jobs.*.tasks[*].for_each_task.task"]
        when: &tried_again
          all:
            - { path: for_each_task, absent: true }
            - { path: run_job_task, absent: true }
            - { path: condition_task, absent: true }
            - { path: ^.^.continuous, absent: true }
        require: { path: max_retries, present: true }
        message: Task "{name}" of "{resource}" does not say how often it is tried again.
        hint: Set "max_retries" to at most {max_retries}, to 0 for a task that must not run twice.
      - each: ["resources.jobs.*.tasks[*]", "resources.jobs.*.tasks[*].for_each_task.task"]
        when: { all: [*tried_again, { path: max_retries, present: true }] }
        require: { path: max_retries, min: 0, max: { parameter: max_retries } }
        message: Task "{name}" of "{resource}" has {value} retries.
        hint: Set "max_retries" to at most {max_retries}; -1 is without end.
      - each: resources.jobs.*.max_concurrent_runs
        when: { present: true }
        require: { min: 1, max: { parameter: max_concurrent_runs } }
        message: The job runs up to {value} times at once.
        hint: At most {max_concurrent_runs} are allowed.
      - each: resources.jobs.*.queue.enabled
        when: { present: true }
        require: { equals: true }
        message: A run that comes too early is skipped instead of queued.
        hint: "Set \"queue.enabled: true\"."

  - id: BND-OPS-002
    severity: error
    select: *production

  - id: BND-OPS-003
    severity: error

  - id: BND-ML-001
    title: Models are registered, pinned, watched and traceable
    severity: error
    why: >-
      Which version answered, on which data, and how good it was must be known of every decision, long after it was
      made.
    checks:
      - each: resources.models.*
        require: { present: false }
        message: The model "{key}" is in the registry of a workspace.
        hint: Use "registered_models", which are in Unity Catalog.
      - each: resources.experiments.*.name
        require: { not-starts-with: *personal_folders }
        message: The experiment "{value}" is in the folder of a person.
        hint: Use a shared folder.
      - each: resources.experiments.*.name
        when: { not-starts-with: *personal_folders }
        require: { not: { refers-to: "workspace.current_user.*" } }
        message: The name of "{resource}" depends on who deploys.
        hint: Use a shared folder and a fixed name.
      - each: "resources.model_serving_endpoints.*.config.{served_entities,served_models}[*]"
        when:
          any:
            - { path: entity_name, present: true }
            - { path: model_name, present: true }
        require:
          any:
            - { path: entity_version, matches: '^[0-9]+$' }
            - { path: model_version, matches: '^[0-9]+$' }
        message: The entity "{name}" of "{resource}" is not pinned to a version.
        hint: Set "entity_version" to a number.
      - each: "resources.model_serving_endpoints.*.config.{served_entities,served_models}[*].scale_to_zero_enabled"
        when: { path: $parameters.forbid_scale_to_zero, equals: true }
        require: { equals: false }
        message: An entity of "{resource}" scales to zero, and answers late when it is needed.
        hint: "Set \"scale_to_zero_enabled: false\"."
      - each: resources.model_serving_endpoints.*
        require:
          any:
            - { path: ai_gateway.inference_table_config.enabled, equals: true }
            - { path: config.auto_capture_config.enabled, equals: true }
        message: What the endpoint "{key}" answers is not kept.
        hint: "Set \"ai_gateway.inference_table_config\" with \"enabled: true\"."
      - each: resources.model_serving_endpoints.*.config.traffic_config.routes
        require: { sums-to: { of: traffic_percentage, total: 100 } }
        message: The traffic of "{resource}" does not sum to 100 percent.
      # A deployment that pauses everything takes the schedule away, since a monitor cannot be paused.
      - each: resources.quality_monitors.*
        when: { path: $.presets.trigger_pause_status, not-equals: PAUSED }
        require: { path: schedule, present: true }
        message: The monitor "{key}" runs only when somebody starts it.
        hint: Give it a "schedule".
      - each: resources.quality_monitors.*
        require: { path: assets_dir, present: true, not-starts-with: *personal_folders }
        message: The dashboards of the monitor "{key}" are in the folder of a person, or nowhere.
        hint: Set "assets_dir" to a shared folder.
`
