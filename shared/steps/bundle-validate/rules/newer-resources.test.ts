import { describe, expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule as appValueMissing } from './app-value-missing.ts'
import { rule as clusterPolicyDefinition } from './cluster-policy-definition.ts'
import { rule as jobRunTrigger } from './job-run-trigger.ts'
import { rule as pipelineDevelopment } from './pipeline-development-deprecated.ts'
import type { Rule } from './rule.ts'
import { rule as telemetry } from './telemetry-without-effect.ts'
import { rule as vectorIndexSpec } from './vector-index-spec.ts'

async function messages(rule: Rule, resources: string): Promise<string[]> {
  const lines = await saidBy(rule, root(`resources: {${resources}}\n`))
  return lines.map((line) => line.replace(/^\S+ \[default\] /, ''))
}

test.each([
  ['{}', ['The trigger says nothing.']],
  ['{on_bundle_deploy: true, on_file_change: a.sql}', ['The trigger says two things.']],
  ['{on_bundle_deploy: false}', ['The trigger is switched off.']],
  ['{on_file_change: " "}', ['The trigger names no file.']],
  ['{on_file_change: a.sql}', []],
  ['{on_bundle_deploy: true, on_file_change: }', []],
])('a trigger of a job run: %s', async (trigger, expected) => {
  expect(await messages(jobRunTrigger, `job_runs: {r: {lifecycle: {triggers: [${trigger}]}}}`)).toEqual(expected)
})

test.each([
  ['definition: 1', 1],
  ['definition: "{}", policy_family_definition_overrides: []', 1],
  ['definition: {a: {type: fixed}}', 0],
  [`definition: "\${var.definition}"`, 0],
])('a cluster policy with %s: %d', async (definition, count) => {
  expect(await messages(clusterPolicyDefinition, `cluster_policies: {p: {${definition}}}`)).toHaveLength(count)
})

describe('development of a pipeline', () => {
  const bundle = (pipeline: string, target: string) =>
    `bundle: {name: a}\nresources: {pipelines: {p: {${pipeline}}}}\ntargets: {dev: {mode: development${target}}}\n`

  test.each([
    ['development: false', '', 'databricks.yml:2:29'],
    ['', ', resources: {pipelines: {p: {development: true}}}', 'databricks.yml:3:64'],
  ])('is said where it is written: %s%s', async (pipeline, target, at) => {
    expect(await saidBy(pipelineDevelopment, bundle(pipeline, target))).toEqual([
      `${at} [dev] The pipeline "p" sets "development", which is deprecated.`,
    ])
  })

  test('is not said of what the mode does', async () => {
    expect(await saidBy(pipelineDevelopment, bundle('name: p', ''))).toEqual([])
  })
})

test.each([
  ['index_type: DELTA_SYNC', ['has no "delta_sync_index_spec"']],
  ['index_type: DIRECT_ACCESS, direct_access_index_spec: {schema_json: "{}"}', []],
  [
    'index_type: DIRECT_ACCESS, delta_sync_index_spec: {source_table: a.b.c}',
    ['has no "direct_access_index_spec"', 'cannot have "delta_sync_index_spec"'],
  ],
  [`index_type: "\${resources.jobs.j.id}"`, []],
])('a vector search index with %s: %j', async (index, expected) => {
  const found = await messages(vectorIndexSpec, `vector_search_indexes: {i: {${index}}}`)
  expect(found).toEqual(expected.map((text) => expect.stringContaining(text)))
})

test.each([
  ['{}', 'served_entities: [{entity_name: a}]', ['has no tables to go to']],
  ['{table_names: {logs_table: a.b.c}}', 'served_models: [{model_name: a}]', []],
  ['{telemetry_profile_id: x}', 'served_entities: [{external_model: {name: a}}]', ['serves no model of its own']],
  ['{telemetry_profile_id: x}', `served_entities: "\${resources.jobs.j.id}"`, []],
])('telemetry %s of %s: %j', async (telemetryConfig, served, expected) => {
  const endpoint = `model_serving_endpoints: {e: {config: {${served}}, telemetry_config: ${telemetryConfig}}}`
  expect(await messages(telemetry, endpoint)).toEqual(expected.map((text) => expect.stringContaining(text)))
})

test.each([
  [
    'value_from: jobs',
    'resources: [{name: job}, {name: db}]',
    ['takes a value from "jobs", which is none of its resources.'],
  ],
  ['value_from: db', 'resources: [{name: job}, {name: db}]', []],
  ['value: jobs', 'resources: [{name: job}]', []],
  ['value_from: added-in-the-workspace', 'description: x', []],
  ['value_from: db', `resources: [{name: "\${resources.jobs.j.id}"}]`, []],
])('a variable of an app with %s beside %s', async (variable, fields, expected) => {
  const found = await messages(appValueMissing, `apps: {a: {config: {env: [{name: A, ${variable}}]}, ${fields}}}`)
  expect(found).toEqual(expected.map((text) => expect.stringContaining(text)))
})
