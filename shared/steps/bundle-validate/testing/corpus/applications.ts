/** An app with its resources, an endpoint, an index, dashboards and alerts: what is not a job. */
export const applications = `bundle:
  name: desk-assistant
include: [resources/*.yml]
variables:
  warehouse_id:
    description: The warehouse of the dashboards.
    lookup: { warehouse: desk }
  served_version:
    description: Version of the model.
    default: "3"
targets:
  dev: { mode: development, default: true }
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Applications/desk-assistant
# file: resources/app.yml
resources:
  apps:
    assistant:
      name: desk-assistant-\${bundle.target}
      description: Answers questions about quotes.
      source_code_path: ../app
      resources:
        - name: warehouse
          description: Reads quotes.
          sql_warehouse: { id: "\${var.warehouse_id}", permission: CAN_USE }
        - name: endpoint
          serving_endpoint: { name: "\${resources.model_serving_endpoints.answers.name}", permission: CAN_QUERY }
        - name: token
          secret: { scope: "\${resources.secret_scopes.desk.name}", key: token, permission: READ }
      permissions:
        - level: CAN_USE
          group_name: traders
  secret_scopes:
    desk:
      name: desk
# file: resources/serving.yml
resources:
  model_serving_endpoints:
    answers:
      name: answers-\${bundle.target}
      config:
        served_entities:
          - name: current
            entity_name: desk.models.answers
            entity_version: \${var.served_version}
            workload_size: Small
            scale_to_zero_enabled: true
            environment_vars:
              TOKEN: "{{secrets/desk/token}}"
          - name: next
            entity_name: desk.models.answers
            entity_version: "4"
            workload_size: Small
            scale_to_zero_enabled: true
        traffic_config:
          routes:
            - { served_model_name: current, traffic_percentage: 90 }
            - { served_model_name: next, traffic_percentage: 10 }
  quality_monitors:
    answers_log:
      table_name: desk.models.answers_log
      output_schema_name: desk.monitoring
      assets_dir: /Workspace/Applications/monitoring
      snapshot: {}
      schedule:
        quartz_cron_expression: "0 0 7 ? * MON-FRI"
        timezone_id: Europe/Zurich
  vector_search_endpoints:
    notes:
      name: notes
      endpoint_type: STANDARD
  sql_warehouses:
    small:
      name: small
      cluster_size: 2X-Small
      max_num_clusters: 1
# file: resources/dashboards.yml
resources:
  dashboards:
    usage:
      display_name: Usage
      file_path: ../dashboards/usage.lvdash.json
      warehouse_id: \${var.warehouse_id}
# file: app/app.yaml
command: [python, app.py]
# file: app/app.py
print("app")
# file: dashboards/usage.lvdash.json
{ "pages": [] }
`
