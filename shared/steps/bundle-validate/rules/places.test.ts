import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { findingsOf } from '../testing/bundle.ts'
import { rule as alertFileFields } from './alert-file-fields.ts'
import { rule as alertFileReference } from './alert-file-reference.ts'
import { rule as appResourcePermissions } from './app-resource-permissions.ts'
import { rule as appSourceCode } from './app-source-code.ts'
import { rule as artifactUndefined } from './artifact-undefined.ts'
import { rule as computeIdDeprecated } from './compute-id-deprecated.ts'
import { rule as computeMissing } from './compute-missing.ts'
import { rule as deployerNotManager } from './deployer-not-manager.ts'
import { rule as directOnly } from './direct-only.ts'
import { rule as duplicateResourceKey } from './duplicate-resource-key.ts'
import { rule as genieSpaceContent } from './genie-space-content.ts'
import { rule as immutableFolder } from './immutable-folder.ts'
import { rule as includeIgnored } from './include-ignored.ts'
import { rule as libraryNameClash } from './library-name-clash.ts'
import { rule as nullResource } from './null-resource.ts'
import { rule as readOnlyField } from './read-only-field.ts'
import { rule as referenceInResourceKey } from './reference-in-resource-key.ts'
import { rule as resourceNameMissing } from './resource-name-missing.ts'
import type { Rule } from './rule.ts'
import { rule as runAsIdentity } from './run-as-identity.ts'
import { rule as servedModelsAndEntities } from './served-models-and-entities.ts'
import { rule as servedModelsDeprecated } from './served-models-deprecated.ts'
import { rule as severalResourcesInFile } from './several-resources-in-file.ts'
import { rule as singleNodeMisconfigured } from './single-node-misconfigured.ts'

type Case = readonly [title: string, rule: Rule, files: string, places: readonly string[]]

const NAME = 'bundle:\n  name: fraud\n'

/** Each with the places, the first one first, that Databricks CLI 1.12.1 printed for the same files. */
const CASES: readonly Case[] = [
  [
    'a field is where its value is',
    alertFileFields,
    `${NAME}resources:\n  alerts:\n    a:\n      file_path: ./a.dbalert.json\n      query_text: select 1\n`,
    ['databricks.yml:7:19'],
  ],
  [
    'a file is where it is named',
    alertFileReference,
    `${NAME}resources:\n  alerts:\n    a:\n      file_path: ./a.dbalert.json\n# file: a.dbalert.json\n{"query_lines": ["SELECT \${var.x}"]}\n`,
    ['databricks.yml:6:18'],
  ],
  [
    'the folder of an alert with a file',
    alertFileFields,
    `${NAME}resources:\n  alerts:\n    a:\n      file_path: ./a.dbalert.json\n      parent_path: /a\n`,
    ['databricks.yml:7:20'],
  ],
  [
    'a content that is none',
    genieSpaceContent,
    `${NAME}resources:\n  genie_spaces:\n    a: { serialized_space: 3 }\n    b: { serialized_space: true }\n    c: { serialized_space: [] }\n    d: { serialized_space: "" }\n`,
    ['databricks.yml:5:28', 'databricks.yml:6:28'],
  ],
  [
    'two contents, of which one is empty',
    genieSpaceContent,
    `${NAME}resources:\n  genie_spaces:\n    a: { file_path: a.json, serialized_space: "" }\n`,
    ['databricks.yml:5:47', 'databricks.yml:5:21'],
  ],
  [
    'an app that loses its access',
    appResourcePermissions,
    `${NAME}resources:\n  jobs:\n    j: { permissions: [{ group_name: a, level: CAN_VIEW }] }\n  apps:\n    a:\n      resources:\n        - job: { id: "\${resources.jobs.j.id}", permission: CAN_VIEW }\n`,
    ['databricks.yml:8:7', 'databricks.yml:9:22', 'databricks.yml:5:23'],
  ],
  [
    'a resource is where it begins',
    appSourceCode,
    `${NAME}resources:\n  apps:\n    desk:\n      name: desk\n`,
    ['databricks.yml:6:7'],
  ],
  [
    'what a target changes is where it first shows up',
    resourceNameMissing,
    `${NAME}resources:\n  sql_warehouses:\n    small:\n      cluster_size: Small\ntargets:\n  dev:\n    resources:\n      sql_warehouses:\n        small:\n          auto_stop_mins: 10\n`,
    ['databricks.yml:6:7'],
  ],
  ['nothing is behind its colon', nullResource, `${NAME}resources:\n  jobs:\n    train:\n`, ['databricks.yml:5:11']],
  ['an artifact, too', artifactUndefined, `${NAME}artifacts:\n  wheel:\n`, ['databricks.yml:4:9']],
  [
    'a key that holds a reference',
    referenceInResourceKey,
    `${NAME}resources:\n  experiments:\n    \${bundle.target}_a: { name: /a }\n`,
    ['databricks.yml:5:25'],
  ],
  [
    'a former name',
    computeIdDeprecated,
    'bundle:\n  name: fraud\n  compute_id: c\ntargets:\n  dev:\n    compute_id: d\n',
    ['databricks.yml:3:15', 'databricks.yml:6:17'],
  ],
  [
    'a task is where its first key is',
    computeMissing,
    `${NAME}resources:\n  jobs:\n    train:\n      tasks:\n        - spark_jar_task: { main_class_name: a }\n          task_key: fit\n`,
    ['databricks.yml:7:11'],
  ],
  [
    'a task that is repeated twice over',
    computeMissing,
    `${NAME}resources:\n  jobs:\n    train:\n      tasks:\n        - task_key: a\n          for_each_task: { task: { task_key: b, for_each_task: { task: { task_key: c, dbt_task: { commands: [] } } } } }\n`,
    ['databricks.yml:8:72'],
  ],
  [
    'a cluster in each of the places that can have one',
    singleNodeMisconfigured,
    `${NAME}resources:\n  jobs:\n    train:\n      job_clusters:\n        - job_cluster_key: a\n          new_cluster:\n            spark_version: 15.4.x-scala2.12\n            num_workers: 0\n  pipelines:\n    p:\n      clusters:\n        - label: default\n          num_workers: 0\n`,
    ['databricks.yml:9:13', 'databricks.yml:14:11'],
  ],
  [
    'a cluster from a variable is where it is referred to',
    singleNodeMisconfigured,
    `${NAME}variables:\n  small:\n    type: complex\n    default:\n      num_workers: 0\nresources:\n  jobs:\n    train:\n      tasks:\n        - task_key: a\n          new_cluster: \${var.small}\n`,
    ['databricks.yml:13:24'],
  ],
  [
    'a list is where its first dash is',
    deployerNotManager,
    `${NAME}permissions:\n  - group_name: quants\n    level: CAN_VIEW\n`,
    ['databricks.yml:4:3'],
  ],
  [
    'one key in two types',
    duplicateResourceKey,
    `${NAME}resources:\n  jobs:\n    train:\n      name: a\n  pipelines:\n    train:\n      name: b\n`,
    ['databricks.yml:6:7', 'databricks.yml:9:7'],
  ],
  [
    'one key in several files, by file and line',
    duplicateResourceKey,
    `${NAME}include: [a.yml]\nscripts:\n  j: { content: a }\nresources:\n  jobs:\n    j:\n      name: a\n# file: a.yml\nresources:\n  pipelines:\n    j: { name: p }\n`,
    ['a.yml:3:8', 'databricks.yml:5:6', 'databricks.yml:9:7'],
  ],
  [
    'the etag of a dashboard',
    readOnlyField,
    `${NAME}resources:\n  dashboards:\n    d:\n      display_name: a\n      warehouse_id: b\n      etag: "1"\n`,
    ['databricks.yml:6:7', 'databricks.yml:8:13'],
  ],
  [
    'the identity of a deployment',
    readOnlyField,
    `${NAME}resources:\n  jobs:\n    j:\n      deployment:\n        kind: BUNDLE\n        deployment_id: a\n`,
    ['databricks.yml:8:24'],
  ],
  [
    'two identities',
    runAsIdentity,
    `${NAME}run_as:\n  user_name: a@bank.example\n  service_principal_name: b\nresources:\n  jobs:\n    j:\n      name: a\n`,
    ['databricks.yml:4:3'],
  ],
  [
    'a folder for files beside one that is made anew each time',
    immutableFolder,
    `${NAME}experimental: { immutable_folder: true }\nworkspace: { file_path: /Workspace/a }\n`,
    ['databricks.yml:4:25', 'databricks.yml:3:35'],
  ],
  [
    'libraries of one name (this one "bundle plan" says)',
    libraryNameClash,
    `${NAME}resources:\n  jobs:\n    j:\n      name: j\n      tasks:\n        - task_key: a\n          existing_cluster_id: c\n          libraries: [{ whl: ./a/x.whl }, { whl: ./b/x.whl }, { whl: a/x.whl }, { whl: /Volumes/x.whl }]\n`,
    ['databricks.yml:10:23', 'databricks.yml:10:43'],
  ],
  [
    'what only another engine deploys (this one "bundle plan" says)',
    directOnly,
    `bundle: { name: fraud, engine: terraform }\nresources:\n  catalogs:\n    c:\n      name: a\n  clusters:\n    d:\n      lifecycle: { started: true }\n`,
    ['databricks.yml:4:5', 'databricks.yml:8:29'],
  ],
  [
    'served models',
    servedModelsDeprecated,
    `${NAME}resources:\n  model_serving_endpoints:\n    e:\n      name: e\n      config:\n        served_models:\n          - model_name: a\n            model_version: "1"\n`,
    ['databricks.yml:9:11'],
  ],
  [
    'served models beside served entities',
    servedModelsAndEntities,
    `${NAME}resources:\n  model_serving_endpoints:\n    e:\n      name: e\n      config:\n        served_models:\n          - model_name: a\n        served_entities:\n          - entity_name: a\n`,
    ['databricks.yml:6:7', 'databricks.yml:9:11', 'databricks.yml:11:11'],
  ],
  [
    'an include in an included file',
    includeIgnored,
    `${NAME}include:\n  - more.yml\n# file: more.yml\ninclude:\n  - other.yml\n`,
    ['more.yml:2:3'],
  ],
  [
    'two jobs in the file of one',
    severalResourcesInFile,
    `${NAME}include:\n  - a.job.yml\n# file: a.job.yml\nresources:\n  jobs:\n    a: { name: a }\n    b: { name: b }\n`,
    ['a.job.yml:3:8', 'a.job.yml:4:8'],
  ],
]

describe('places, as Databricks CLI 1.12.1 names them', () => {
  test.each(CASES)('%s', async (_, rule, files, places) => {
    const found = (await findingsOf(files, [rule])).filter((finding) => finding.rule.id === rule.id)
    const seen = found.flatMap(({ at, related = [] }) => [at, ...related.map((other) => other.at)])
    expect(seen.map((at) => (at === undefined ? '' : formatPlace(at)))).toEqual(places)
  })
})

test('a key of another target holds a reference: Databricks CLI 1.12.1 refuses that for every target', async () => {
  const files = `${NAME}targets:\n  dev:\n    resources:\n      jobs:\n        \${bundle.name}: { name: a }\n  prod: {}\n`
  const found = await findingsOf(files, [referenceInResourceKey], { targets: ['prod'] })
  expect(found.map(({ at }) => at?.line)).toEqual([7])
})
