import { describe, expect, test } from '@jest/globals'
import { said } from '../testing/bundle.ts'
import { rule as nameMissing } from './bundle-name-missing.ts'
import { rule as engineTerraform } from './engine-terraform.ts'
import { rule as engineUnknown } from './engine-unknown.ts'
import { rule as externalModelConfig } from './external-model-config.ts'
import { rule as nullResource } from './null-resource.ts'
import { rule as readOnlyField } from './read-only-field.ts'
import { rule as referenceInResourceKey } from './reference-in-resource-key.ts'
import { rule as resourceNameMissing } from './resource-name-missing.ts'
import type { Rule } from './rule.ts'
import { rule as scriptContent } from './script-content.ts'
import { rule as scriptEnvReference } from './script-env-reference.ts'
import { rule as secretValueWritten } from './secret-value-written.ts'
import { rule as servedModelsAndEntities } from './served-models-and-entities.ts'
import { rule as servedModelsDeprecated } from './served-models-deprecated.ts'
import { rule as trafficNot100 } from './traffic-not-100.ts'
import { rule as trafficToUnknownEntity } from './traffic-to-unknown-entity.ts'
import { rule as ucNameWrongLevels } from './uc-name-wrong-levels.ts'

/** A bundle whose text goes on in line 2. */
function bundle(text: string): string {
  return `bundle: { name: fraud }\n${text}`
}

/** A serving endpoint whose `config` is given in one line: it starts in column 22 of line 4. */
function endpoint(config: string, rest = ''): string {
  return bundle(`resources:\n  model_serving_endpoints:\n    e: { name: e, config: ${config} }\n${rest}`)
}

/** Rule, bundle, and of each finding: where it stands (`line «text»`) and what it says in part. */
type Case = readonly [
  title: string,
  rule: Rule,
  files: string,
  found: readonly (readonly [line: number, text: string, message: string])[],
]

const SERVING: readonly Case[] = [
  [
    'an external model without the configuration of its provider, with that of another, or of one that nobody knows',
    externalModelConfig,
    endpoint(
      `{ served_entities: [{ external_model: { provider: openai } }, { external_model: { provider: cohere, palm_config: {} } }, { external_model: { provider: openai, openai_config: { openai_api_key: k } } }, { external_model: { provider: new } }, { external_model: { provider: "\${var.p}" } }, { entity_name: a }] }`,
      'variables: { p: { default: palm } }\n',
    ),
    [
      [4, 'cohere', 'The external model of provider "cohere" has no "cohere_config".'],
      [4, `"\${var.p}"`, 'The external model of provider "palm" has no "palm_config".'],
      [4, 'openai }', 'The external model of provider "openai" has no "openai_config".'],
    ],
  ],
  [
    'percentages that sum to less, more, or are no percentages',
    trafficNot100,
    endpoint('{ traffic_config: { routes: [{ traffic_percentage: 120 }, { traffic_percentage: -20 }] } }'),
    [
      [4, '-20', 'takes -20 percent'],
      [4, '120', 'takes 120 percent'],
    ],
  ],
  [
    'a target that adds a route and forgets the others',
    trafficNot100,
    endpoint(
      '{ traffic_config: { routes: [{ traffic_percentage: 100 }] } }',
      'targets:\n  dev: {}\n  test:\n    resources:\n      model_serving_endpoints:\n        e: { config: { traffic_config: { routes: [{ traffic_percentage: 10 }] } } }\n',
    ),
    [
      [
        10,
        'routes:',
        '[test] The routes of the serving endpoint "e" take 100 + 10 = 110 percent of the traffic, not 100.',
      ],
    ],
  ],
  [
    'a percentage that is not known, and an endpoint without routes',
    trafficNot100,
    endpoint(
      `{ traffic_config: { routes: [{ traffic_percentage: "\${resources.jobs.x.id}" }, { traffic_percentage: 5 }] } }`,
    ),
    [],
  ],
  ['no routes', trafficNot100, endpoint('{ traffic_config: { routes: [] } }'), []],
  [
    'routes by either name, to entities with and without one',
    trafficToUnknownEntity,
    endpoint(
      `{ served_entities: [{ name: a, entity_name: main.x.m, entity_version: 1 }, { entity_name: main.x.scorer, entity_version: 4 }], traffic_config: { routes: [{ served_entity_name: a }, { served_model_name: scorer-4 }, { served_model_name: scorer-3 }, { served_entity_name: "\${resources.jobs.x.id}" }] } }`,
    ),
    [[4, 'scorer-3', 'leads to "scorer-3", which it does not serve. Did you mean "scorer-4"?']],
  ],
  [
    'an entity whose name follows from what is not known',
    trafficToUnknownEntity,
    endpoint(
      `{ served_entities: [{ entity_name: "\${resources.registered_models.m.id}", entity_version: 1 }], traffic_config: { routes: [{ served_model_name: m-1 }] } }`,
      '  registered_models: { m: { catalog_name: main, schema_name: x, name: m } }\n',
    ),
    [],
  ],
  [
    'both lists, one of them from a target',
    servedModelsAndEntities,
    endpoint(
      '{ served_entities: [{ name: a }] }',
      'targets:\n  dev: {}\n  test: { resources: { model_serving_endpoints: { e: { config: { served_models: [{ name: b }] } } } } }\n',
    ),
    [[4, '{ name: e, config', '[test] The serving endpoint "e" has both served_models and served_entities.']],
  ],
  ['both is not said to be deprecated as well', servedModelsDeprecated, servedModelsAndEntities.bad, []],
  [
    'names of every kind',
    ucNameWrongLevels,
    bundle(
      `resources:\n  registered_models:\n    a: { name: main.fraud.scorer }\n    b: { name: scorer }\n  quality_monitors:\n    a: { table_name: main.fraud.t, baseline_table_name: t, output_schema_name: fraud }\n    b: { table_name: "main.\`odd.schema\`.t", output_schema_name: "\${var.c}.fraud" }\n    c: { table_name: "\${resources.schemas.s.id}.t" }\n    d: { table_name: main..t }\n  vector_search_indexes:\n    a: { name: main.fraud.i, delta_sync_index_spec: { source_table: fraud.t } }\nvariables: { c: { default: main } }\n`,
    ),
    [
      [10, 'main..t', 'is "main..t", not a name of the form catalog.schema.name'],
      [12, 'fraud.t', '"delta_sync_index_spec.source_table" of vector_search_indexes "a"'],
      [4, 'main.fraud.scorer', '"name" of registered_models "a" is "main.fraud.scorer", not one level alone.'],
      [7, 't, output', '"baseline_table_name" of quality_monitors "a"'],
      [7, 'fraud }', 'not a name of the form catalog.schema.'],
    ],
  ],
  [
    'a level that has a field of its own, and a reference to a name in full',
    ucNameWrongLevels,
    bundle(
      `resources:\n  schemas:\n    s: { name: sales, catalog_name: main }\n  volumes:\n    v: { name: raw, catalog_name: main.sales, schema_name: "\${resources.schemas.s.id}" }\n    w: { name: raw, catalog_name: main, schema_name: "\${resources.schemas.s.name}" }\n  pipelines:\n    p: { catalog: main, schema: main.sales }\n    q: { catalog: main, target: "\${resources.schemas.s.full_name}" }\n  quality_monitors:\n    m: { table_name: "\${resources.registered_models.r.id}", output_schema_name: "\${resources.schemas.s.id}" }\n  jobs:\n    j: { trigger: { table_update: { table_names: [main.a.b, a.b] } } }\n  model_serving_endpoints:\n    e: { ai_gateway: { inference_table_config: { schema_name: main.logs } } }\n`,
    ),
    [
      [10, '"${resources', '"target" of pipelines "q"'],
      [
        14,
        'a.b]',
        '"trigger.table_update.table_names" of jobs "j" is "a.b", not a name of the form catalog.schema.name.',
      ],
      [16, 'main.logs', '"ai_gateway.inference_table_config.schema_name" of model_serving_endpoints "e"'],
      [6, 'main.sales', '"catalog_name" of volumes "v" is "main.sales", not one level alone.'],
      [6, '"${resources', '"schema_name" of volumes "v" is "'],
      [9, 'main.sales', '"schema" of pipelines "p"'],
    ],
  ],
]

const SETTINGS: readonly Case[] = [
  [
    'every read-only field, by key; an empty text sets nothing',
    readOnlyField,
    bundle(
      `resources:\n  dashboards: { d: { etag: "1" }, e: { etag: "" } }\n  genie_spaces: { g: { etag: "\${var.e}" } }\n  jobs: { j: { deployment: { deployment_id: x, version_id: y, kind: BUNDLE } } }\n  pipelines: { p: { deployment: { version_id: y } } }\n  job_runs: { r: { idempotency_token: t } }\nvariables: { e: { default: x } }\n`,
    ),
    [
      [3, '{ etag: "1"', '"etag" of dashboards "d"'],
      [4, '{ etag:', '"etag" of genie_spaces "g"'],
      [5, 'x, version_id', '"deployment.deployment_id" of jobs "j"'],
      [5, 'y, kind', '"deployment.version_id" of jobs "j"'],
      [6, 'y }', '"deployment.version_id" of pipelines "p"'],
      [7, 't }', '"idempotency_token" of job_runs "r"'],
    ],
  ],
  [
    'a target fills what the base leaves empty',
    nullResource,
    bundle(
      'resources:\n  jobs:\n    a:\n    b: {}\ntargets:\n  dev: { resources: { jobs: { a: { name: a } } } }\n  test: {}\n',
    ),
    [[4, '', '[test] "a" under jobs is not defined']],
  ],
  [
    'only references count, not every dollar',
    referenceInResourceKey,
    bundle(`resources:\n  schemas:\n    "a\${bundle.target}": {}\n    "$b": {}\n    "\${b c}": {}\n`),
    [[4, '{}', `The key "a\${bundle.target}" under schemas holds a reference`]],
  ],
  [
    'names that are there, empty, blank, or given by a variable or a target',
    resourceNameMissing,
    bundle(
      `resources:\n  dashboards:\n    a: { display_name: "", warehouse_id: "\${var.w}" }\n    b: { display_name: B }\n    c: { display_name: C, warehouse_id: "\${resources.sql_warehouses.x.id}" }\n  sql_warehouses:\n    x: { name: x }\n    y: { name: "  " }\n    z: {}\nvariables: { w: { default: "1" } }\ntargets:\n  dev: { resources: { sql_warehouses: { z: { name: z } } } }\n`,
    ),
    [
      [4, '{ display_name: ""', '"a" under dashboards has no "display_name"'],
      [5, '{ display_name: B', '"b" under dashboards has no "warehouse_id"'],
      [9, '{ name: "  "', '"y" under sql_warehouses has no "name"'],
    ],
  ],
  [
    'content that is missing, empty, for the shell, and for the bundle',
    scriptContent,
    bundle(
      `scripts:\n  a: { env: {} }\n  b: { content: "" }\n  c: { content: "echo \${HOME:-x} $HOME" }\n  d: { content: "echo \${HOME}" }\n  e: { content: "echo \${var.x}" }\nvariables: { x: { default: y } }\n`,
    ),
    [
      [3, 'a:', 'The script "a" has no content.'],
      [4, '""', 'The script "b" has no content.'],
      [6, `"echo \${HOME}"`, `holds "\${HOME}", and content is not interpolated`],
      [7, `"echo \${var.x}"`, `holds "\${var.x}", and content is not interpolated`],
    ],
  ],
  [
    'each reference of an environment',
    scriptEnvReference,
    bundle(
      `scripts:\n  a:\n    content: x\n    env: { A: "\${var.x} \${resources.jobs.j.id} \${artifacts.w.path}", B: "\${workspace.file_path}", C: 1 }\nvariables: { x: { default: y } }\nresources: { jobs: { j: {} } }\n`,
    ),
    [
      [5, `"\${var.x} $`, `"\${artifacts.w.path}" in env.A of the script "a"`],
      [5, `"\${var.x} $`, `"\${resources.jobs.j.id}" in env.A of the script "a"`],
    ],
  ],
  [
    'a secret is a variable alone, and the variable has no default, in no target',
    secretValueWritten,
    bundle(
      `variables: { a: {}, b: {}, c: { default: "" }, d: { type: complex, default: { e: 1 } } }\nresources:\n  secrets:\n    x: { value: "\${var.a}" }\n    y: { value: "token-\${var.a}" }\n    z: { value: 12345 }\n    w: { value: "\${var.b}" }\n    v: { value: "\${var.c}" }\n    u: { value: "\${var.d.e}" }\ntargets:\n  dev: { variables: { a: "1" } }\n  test: { variables: { a: "1", b: "1" } }\n`,
    ),
    [
      [12, '"1" }', '[dev] The variable "a" holds the secret "x" and has a default'],
      [13, '"1", b', '[test] The variable "a" holds the secret "x" and has a default'],
      [13, '"1" } }', '[test] The variable "b" holds the secret "w" and has a default'],
      [2, '"" }', '[dev,test] The variable "c" holds the secret "v" and has a default'],
      [2, '{ e: 1 }', '[dev,test] The variable "d" holds the secret "u" and has a default'],
      [6, '"token-', 'The value of the secret "y" is not a variable alone.'],
      [7, '12345', 'The value of the secret "z" is not a variable alone.'],
    ],
  ],
  [
    'a reference as engine',
    engineUnknown,
    `bundle: { name: fraud, engine: "\${var.e}" }\n`,
    [[1, `"\${var.e}"`, `"\${var.e}"`]],
  ],
  ['no engine', engineUnknown, 'bundle: { name: fraud, engine: "" }\n', []],
  [
    'the engine of one target',
    engineTerraform,
    bundle('targets:\n  dev: {}\n  old: { bundle: { engine: terraform } }\n'),
    [[4, 'terraform', '[old] The Terraform engine is deprecated.']],
  ],
]

describe('serving endpoints, names and settings', () => {
  test.each([...SERVING, ...SETTINGS])('%s', async (_, rule, files, expected) => {
    const found = (await said(files, [rule])).filter((line) => line.includes(` ${rule.id}`))
    const lines = files.split('\n')
    const seen = found.map((line) => {
      const [, at = '', column = '', message = ''] = /:(\d+):(\d+) (.*)/u.exec(line) ?? []
      return { line: Number(at), text: lines[Number(at) - 1]?.slice(Number(column) - 1), message }
    })
    const asked = expected.map(([line, text, message]) => ({
      line,
      text: expect.stringMatching(new RegExp(`^${escaped(text)}`, 'u')),
      message: expect.stringContaining(message),
    }))
    expect(seen).toEqual(asked)
  })
})

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&')
}

describe('bundle-name-missing', () => {
  test.each([
    ['an empty file', '\n', 1],
    ['a file that is no bundle’s', 'name: fraud\njobs: {a: {}}\n', 1],
    ['an empty name', 'bundle: {name: ""}\n', 1],
    ['a name', 'bundle: {name: fraud}\n', 0],
    ['a root path', 'workspace: {root_path: /Workspace/Applications/fraud}\n', 0],
    ['a name of the target', 'targets: {dev: {bundle: {name: fraud}}}\n', 0],
    ['an include that is not there', 'include: [bundle.yml]\n', 0],
  ])('of %s', async (_, yaml, count) => {
    const lines = await said(yaml, [nameMissing])
    expect(lines.filter((line) => line.includes('bundle-name-missing'))).toHaveLength(count)
  })
})
