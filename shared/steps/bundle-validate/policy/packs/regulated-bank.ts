import { bankOperations } from './regulated-bank-operations.ts'
import { bankSecurity } from './regulated-bank-security.ts'

const head = `name: regulated-bank
version: 1
title: Regulated bank
extends: recommended

# Everything below is about production, unless a rule says otherwise.
select: &production
  - mode: production
  - &named_production
    target: [prod, prod-*, prod_*, "*-prod", "*_prod", prd, prd-*, prd_*, "*-prd", "*_prd", production, production-*, production_*, "*-production", "*_production", live]
    not-target: ["*pre?prod*", "*pre?prd*", "*non?prod*", "*non?prd*"]

definitions:
  clusters: &clusters
    - resources.jobs.*.job_clusters[*].new_cluster
    - resources.jobs.*.tasks[*].new_cluster
    - resources.jobs.*.tasks[*].for_each_task.task.new_cluster
    - resources.clusters.*
  # These have limits, too, but neither a runtime nor an access mode of their own.
  sized: &sized
    - resources.jobs.*.job_clusters[*].new_cluster
    - resources.jobs.*.tasks[*].new_cluster
    - resources.jobs.*.tasks[*].for_each_task.task.new_cluster
    - resources.clusters.*
    - resources.pipelines.*.clusters[*]
  personal_folders: &personal_folders [/Users/, /Workspace/Users/, /Repos/, /Workspace/Repos/, "~"]

parameters:
  everyone:
    type: list
    default: [users, account users]
    doc: Groups that every user of a workspace or an account is in.
  levels_of_everyone:
    type: list
    default: [CAN_VIEW, CAN_READ]
    doc: What such a group may at most be given.
  privileges_of_everyone:
    type: list
    default: [BROWSE, USE_CATALOG, USE_SCHEMA, SELECT, EXECUTE, READ_VOLUME]
    doc: What such a group may at most be granted in Unity Catalog.
  allowed_hosts:
    type: list
    default: ["https://adb-*.azuredatabricks.net"]
    doc: Workspaces that production may be in, as globs; of a host that several share, with "?w=" and the workspace.
  allowed_branches:
    type: list
    default: [main, master]
    doc: Branches that production is deployed from, as globs.
  required_tags:
    type: list
    default: [cost_centre, owner, data_classification, env]
    doc: Tags of everything that costs money.
  data_classifications:
    type: list
    default: [public, internal, confidential, restricted]
    doc: Values of the tag data_classification.
  cost_centre_pattern:
    type: text
    default: '^[A-Za-z0-9][A-Za-z0-9-]{1,30}$'
    doc: What a cost centre looks like, as a regular expression.
  allowed_scripts:
    type: list
    default: []
    doc: Names under "scripts" that may be there.
  allowed_experimental:
    type: list
    default: []
    doc: Names under "experimental" that may be there.
  allow_python:
    type: boolean
    default: false
    doc: Whether Python code of the repository may define resources.
  runtimes:
    type: list
    default: ["14.3.x-", "15.4.x-", "16.4.x-", "17.3.x-"]
    doc: How the Databricks runtimes with long-term support start.
  node_types:
    type: list
    default: ["*"]
    doc: Node types that may be used, as globs.
  max_workers:
    type: number
    default: 32
    doc: No cluster has more workers.
  max_retries:
    type: number
    default: 3
    doc: No task is tried again more often.
  max_concurrent_runs:
    type: number
    default: 10
    doc: No job runs more often at the same time.
  forbid_scale_to_zero:
    type: boolean
    default: true
    doc: Whether an endpoint must always be warm.

rules:
`

/** What a bank under supervision asks of production. */
export const regulatedBank = head + bankSecurity + bankOperations
