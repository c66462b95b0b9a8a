/** Bundles around endpoints, pipelines, apps and the like, as teams write them. */
export const realResources: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'models behind endpoints': {
    'databricks.yml': `bundle: { name: serving }
resources:
  model_serving_endpoints:
    rfq:
      name: rfq-hit-rate
      config:
        served_entities:
          - name: champion
            entity_name: risk.models.rfq
            entity_version: 7
            workload_size: Small
            workload_type: CPU
            scale_to_zero_enabled: "false"
            environment_vars: { TOKEN: "{{secrets/rfq/token}}" }
        traffic_config:
          routes: [{ served_model_name: champion, traffic_percentage: 100 }]
      ai_gateway:
        inference_table_config: { enabled: true, catalog_name: risk, schema_name: logs }
        rate_limits: [{ calls: 100, renewal_period: minute, key: user }]
        guardrails: { input: { pii: { behavior: BLOCK }, safety: true } }
        usage_tracking_config: { enabled: true }
      tags: [{ key: owner, value: risk }]
      permissions: [{ level: CAN_QUERY, group_name: traders }]
    llm:
      name: llm
      config:
        served_entities:
          - external_model:
              name: gpt
              provider: openai
              task: llm/v1/chat
              openai_config: { openai_api_key: "{{secrets/openai/key}}" }
  vector_search_endpoints:
    docs: { name: docs, endpoint_type: STANDARD, permissions: [{ level: CAN_USE, group_name: quants }] }
  vector_search_indexes:
    docs:
      name: risk.docs.index
      endpoint_name: docs
      index_type: DELTA_SYNC
      primary_key: id
      delta_sync_index_spec:
        source_table: risk.docs.pages
        pipeline_type: TRIGGERED
        embedding_source_columns: [{ name: text, embedding_model_endpoint_name: gte }]
`,
  },
  'features and training on GPUs': {
    'databricks.yml': `bundle: { name: learning }
variables:
  feed_token: { description: Token of the data feed }
resources:
  cluster_policies:
    gpu:
      name: gpu
      definition: '{"num_workers": {"type": "range", "maxValue": 8}}'
      libraries: [{ pypi: { package: torch==2.9.0 } }]
      max_clusters_per_user: 2
      permissions: [{ level: CAN_USE, group_name: quants }]
  clusters:
    desk:
      cluster_name: desk
      spark_version: 17.3.x-gpu-ml-scala2.13
      node_type_id: Standard_NC4as_T4_v3
      num_workers: 1
      policy_id: "\${resources.cluster_policies.gpu.id}"
      libraries: [{ whl: /Volumes/risk/libs/own.whl }]
  features:
    volume:
      full_name: risk.features.volume_1d
      description: Traded volume of a day
      source: { delta_table_source: { full_name: risk.trades.daily, filter_condition: "desk = 'fx'" } }
      function:
        aggregation_function:
          sum: { input: notional }
          time_window: { sliding: { window_duration: 86400s, slide_duration: 3600s } }
      entities: [{ name: client }]
      timeseries_column: { name: at }
      lifecycle: { prevent_destroy: true }
    median:
      full_name: risk.features.median
      source: { stream_source: { full_name: risk.trades.live } }
      function:
        aggregation_function:
          approx_percentile: { input: price, percentile: 0.5, relative_error: 0.01 }
          time_window: { tumbling: { window_duration: 60s } }
  materialization_sets:
    live:
      materialized_features:
        - feature_name: "\${resources.features.median.full_name}"
          online_store_config: { catalog_name: risk, schema_name: live, table_name_prefix: m, online_store_name: rfq }
          streaming_mode: { mode: STREAMING_MODE_TYPE_RTM }
        - feature_name: "\${resources.features.volume.full_name}"
          offline_store_config: { catalog_name: risk, schema_name: features, table_name_prefix: v }
          cron_schedule_trigger: { cron_expression: 0 0 * * *, timezone_id: UTC }
          tags: { desk: fx }
      notifications: { on_failure: { email_addresses: [risk@bank.example], final_attempt_only: true } }
      lifecycle: { depends_on: [{ resource: features.volume }, { resource: features.volume.grants }, { resource: median }] }
  feature_specs:
    rfq:
      name: risk.features.rfq
      features:
        - declarative_feature: { feature: "\${resources.features.median.full_name}" }
      grants: [{ principal: quants, privileges: [EXECUTE] }]
  model_serving_endpoints:
    rfq:
      name: rfq
      config: { served_entities: [{ entity_name: "\${resources.feature_specs.rfq.name}", workload_size: Small }] }
  secrets:
    feed: { catalog_name: risk, schema_name: keys, name: feed, value: "\${var.feed_token}", owner: mlops }
  jobs:
    train:
      name: train
      environments: [{ environment_key: gpu, spec: { environment_version: "4" } }]
      tasks:
        - task_key: train
          environment_key: gpu
          ai_runtime_task:
            experiment: rfq
            priority_class: NORMAL
            docker_image_url: registry.bank.example/train@sha256:0000
            mlflow_artifact_location: dbfs:/Volumes/risk/models/rfq
            deployments: [{ compute: { accelerator_count: 8, accelerator_type: GPU_8xH100 } }]
`,
  },
  'pipelines with catalog, schema and volume': {
    'databricks.yml': `bundle: { name: features }
resources:
  catalogs:
    risk: { name: risk, comment: Risk, grants: [{ principal: quants, privileges: [USE_CATALOG] }] }
  schemas:
    fraud: { name: fraud, catalog_name: risk, lifecycle: { prevent_destroy: true } }
  volumes:
    raw: { name: raw, catalog_name: risk, schema_name: "\${resources.schemas.fraud.name}", volume_type: MANAGED }
  secret_scopes:
    rfq: { name: rfq, permissions: [{ level: READ, group_name: quants }] }
  pipelines:
    features:
      name: features
      catalog: risk
      schema: \${resources.schemas.fraud.name}
      serverless: true
      photon: true
      channel: CURRENT
      edition: ADVANCED
      continuous: false
      configuration: { bundle.sourcePath: /Workspace/x, rows: 5 }
      libraries:
        - notebook: { path: ./features.py }
        - file: { path: ./more.sql }
        - glob: { include: transformations/** }
      clusters:
        - { label: default, autoscale: { min_workers: 1, max_workers: 2, mode: ENHANCED } }
      notifications: [{ alerts: [on-update-failure], email_recipients: [a@bank.example] }]
      environment: { dependencies: [--editable .] }
    ingest:
      name: ingest
      ingestion_definition:
        connection_name: crm
        objects:
          - table:
              source_schema: objects
              source_table: Account
              destination_catalog: risk
              destination_schema: crm
              table_configuration: { scd_type: SCD_TYPE_1, primary_keys: [id] }
`,
  },
  'apps, dashboards and SQL': {
    'databricks.yml': `bundle: { name: apps }
variables:
  warehouse: { description: Warehouse, default: abc }
resources:
  apps:
    desk:
      name: desk
      description: The desk's view
      source_code_path: ./app
      config:
        command: [streamlit, run, app.py]
        env:
          - { name: WAREHOUSE, value_from: warehouse }
          - { name: DEBUG, value: "no" }
      resources:
        - name: warehouse
          sql_warehouse: { id: "\${var.warehouse}", permission: CAN_USE }
        - name: key
          secret: { scope: rfq, key: token, permission: READ }
      permissions: [{ level: CAN_USE, group_name: traders }]
  dashboards:
    pnl:
      display_name: P&L
      file_path: ./pnl.lvdash.json
      warehouse_id: \${var.warehouse}
      embed_credentials: false
  sql_warehouses:
    small:
      name: small
      cluster_size: 2X-Small
      warehouse_type: PRO
      enable_serverless_compute: true
      auto_stop_mins: 10
      channel: { name: CHANNEL_NAME_CURRENT }
      tags: { custom_tags: [{ key: owner, value: risk }] }
  alerts:
    late:
      display_name: late
      query_text: select 1
      warehouse_id: \${var.warehouse}
      evaluation:
        source: { name: n, aggregation: MAX }
        comparison_operator: GREATER_THAN
        threshold: { value: { double_value: 1 } }
      schedule: { quartz_cron_schedule: "0 0 6 * * ?", timezone_id: UTC, pause_status: UNPAUSED }
  clusters:
    shared:
      cluster_name: shared
      spark_version: 15.4.x-scala2.12
      node_type_id: Standard_D4ds_v5
      num_workers: 0
      is_single_node: true
      autotermination_minutes: 30
      permissions: [{ level: CAN_ATTACH_TO, group_name: quants }]
  database_instances:
    ops: { name: ops, capacity: CU_1 }
  database_catalogs:
    ops: { name: ops, database_instance_name: ops, database_name: app, create_database_if_not_exists: true }
`,
  },
  'what is run beside the deployment': {
    'databricks.yml': `bundle: { name: python, engine: direct }
x-tags: &tags { owner: risk }
x-parts:
  first: &first { name: first }
  second: &second { name: second }
python: { resources: ["resources:load_resources"], venv_path: .venv }
scripts:
  test: { content: pytest, env: { STAGE: "\${bundle.target}" } }
experimental:
  python_wheel_wrapper: false
  scripts: { postdeploy: echo done }
resources:
  jobs:
    nightly:
      <<: *first
      tags: *tags
      trigger:
        pause_status: PAUSED
        periodic: { interval: 1, unit: DAYS }
      continuous:
      run_as:
      tasks:
targets:
  dev:
  prod: { mode: production, workspace: { root_path: /Workspace/prod }, presets: { trigger_pause_status: PAUSED } }
`,
  },
}
