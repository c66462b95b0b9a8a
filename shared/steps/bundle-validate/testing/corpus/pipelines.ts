/** Pipelines whose clusters targets change by label, with a job that runs them, beside JSON that is included. */
export const pipelines = `bundle: { name: trades }
include:
  - "resources/*.yml"
  - "resources/*.json"
targets:
  dev:
    mode: development
    default: true
    presets: { pipelines_development: true, name_prefix: "[dev \${workspace.current_user.short_name}] " }
  prod:
    mode: production
    workspace: { root_path: /Workspace/Applications/trades/prod }
    resources:
      pipelines:
        trades:
          clusters:
            - label: default
              autoscale: { max_workers: 12 }
            - label: maintenance
              node_type_id: Standard_E4ds_v5
# file: resources/trades.pipeline.yml
resources:
  pipelines:
    trades:
      name: trades
      catalog: markets
      schema: trades_\${bundle.target}
      channel: CURRENT
      continuous: false
      clusters:
        - label: default
          node_type_id: Standard_E8ds_v5
          autoscale: { min_workers: 1, max_workers: 4, mode: ENHANCED }
      libraries:
        - notebook: { path: ../src/bronze.py }
        - file: { path: ../src/silver.py }
      configuration:
        source: /Volumes/markets/landing/trades
      notifications:
        - email_recipients: [trades@bank.example]
          alerts: [on-update-failure, on-flow-failure]
# file: resources/refresh.json
{
  "resources": {
    "jobs": {
      "refresh": {
        "name": "refresh",
        "trigger": { "file_arrival": { "url": "/Volumes/markets/landing/trades/" } },
        "tasks": [
          { "task_key": "update", "pipeline_task": { "pipeline_id": "\${resources.pipelines.trades.id}" } }
        ]
      }
    },
    "schemas": {
      "gold": { "name": "gold", "catalog_name": "markets", "grants": [{ "principal": "desk", "privileges": ["SELECT"] }] }
    },
    "volumes": {
      "landing": { "name": "landing", "catalog_name": "markets", "schema_name": "\${resources.schemas.gold.name}" }
    }
  }
}
# file: src/bronze.py
# Databricks notebook source
print("bronze")
# file: src/silver.py
print("silver")
`

/** Python that makes more resources, a wheel that is built, and scripts: none of it is run here. */
export const pythonResources = `bundle:
  name: limits
  engine: direct
python:
  venv_path: .venv
  resources:
    - "resources:load_resources"
  mutators:
    - "mutators:add_tags"
artifacts:
  limits:
    type: whl
    path: .
    build: uv build --wheel
include:
  - resources/*.yml
sync:
  exclude:
    - "docs/**"
  include:
    - "src/**"
targets:
  dev:
    mode: development
    default: true
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Applications/limits
    sync:
      exclude:
        - "tests/**"
# file: resources/limits.yml
resources:
  jobs:
    limits:
      name: limits
      environments:
        - environment_key: default
          spec:
            environment_version: "4"
            dependencies:
              - ../dist/*.whl
      tasks:
        - task_key: main
          environment_key: default
          python_wheel_task:
            package_name: limits
            entry_point: main
# file: resources/__init__.py
def load_resources(bundle):
    return None
# file: mutators.py
def add_tags(job):
    return job
# file: pyproject.toml
[project]
name = "limits"
# file: docs/index.md
# Limits
# file: src/limits/main.py
print("limits")
# file: tests/test_main.py
assert True
`
