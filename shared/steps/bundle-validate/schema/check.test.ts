import { describe, expect, test } from '@jest/globals'
import { resolveTargets } from '../resolve/resolve.ts'
import { rule as deprecatedField } from '../rules/deprecated-field.ts'
import { rule as enumValue } from '../rules/enum-value.ts'
import { rule as nullValue } from '../rules/null-value.ts'
import { rule as requiredField } from '../rules/required-field.ts'
import type { BundleFinding, Rule } from '../rules/rule.ts'
import { rule as unknownField } from '../rules/unknown-field.ts'
import { rule as unknownToCore } from '../rules/unknown-to-core-schema.ts'
import { rule as wrongType } from '../rules/wrong-type.ts'
import { bundleFrom, type Files, sayings } from '../testing/bundle.ts'
import { checkSchema } from './check.ts'
import { any, list, map, must, object, text } from './core/build.ts'
import { coreSchema } from './core/core-schema.ts'
import type { BundleSchema } from './schema.ts'
import { realBundles } from './testing/real-bundles.ts'

const complete: BundleSchema = { ...coreSchema, complete: true }

async function findings(files: Files, schema: BundleSchema): Promise<BundleFinding[]> {
  const bundle = await bundleFrom(files)
  return resolveTargets(bundle, {}).flatMap((target) =>
    [...checkSchema(target, bundle, schema)].map(({ rule, observation }) => ({
      ...observation,
      rule,
      target: target.name,
    })),
  )
}

const said = async (files: Files, schema = complete) => sayings(await findings(files, schema))

describe('real bundles', () => {
  test.each(Object.entries(realBundles))('%s', async (_, files) => {
    expect((await bundleFrom(files)).findings).toEqual([])
    expect(await said(files)).toEqual([])
    expect(await said(files, coreSchema)).toEqual([])
  })
})

describe('each rule', () => {
  const rules: readonly [Rule, BundleSchema][] = [
    [unknownField, complete],
    [unknownToCore, coreSchema],
    [wrongType, complete],
    [nullValue, complete],
    [requiredField, complete],
    [enumValue, complete],
    [deprecatedField, complete],
  ]
  test.each(rules.map(([rule, schema]) => [rule.id, rule, schema] as const))(
    '%s',
    async (id, { bad, good }, schema) => {
      expect((await findings(bad, schema)).map(({ rule }) => rule.id)).toEqual([id])
      expect(await findings(good, schema)).toEqual([])
    },
  )
})

const ref = (path: string) => `\${${path}}`
const job = (lines: string) => `bundle: { name: a }
resources:
  jobs:
    train:
${lines
  .split('\n')
  .map((line) => `      ${line}`)
  .join('\n')}
`

describe('every mistake at its place', () => {
  test.each([
    ['a misspelt field', 'max_retires: 1', 'databricks.yml:5:7 unknown-field[default] Unknown field "max_retires".'],
    [
      'a misspelt field of a task',
      'tasks:\n  - task_key: a\n    max_retires: 1',
      'databricks.yml:7:11 unknown-field[default] Unknown field "max_retires". Did you mean "max_retries"?',
    ],
    [
      'camel case',
      'tasks:\n  - taskKey: a\n    task_key: a',
      'databricks.yml:6:11 unknown-field[default] Unknown field "taskKey". Did you mean "task_key"?',
    ],
    [
      'a text for a number',
      'timeout_seconds: an hour',
      'databricks.yml:5:24 wrong-type[default] "timeout_seconds" must be a whole number, but is "an hour".',
    ],
    [
      'a fraction',
      'timeout_seconds: 1.5',
      'databricks.yml:5:24 wrong-type[default] "timeout_seconds" must be a whole number, but is 1.5.',
    ],
    [
      'a boolean for a number',
      'timeout_seconds: true',
      'databricks.yml:5:24 wrong-type[default] "timeout_seconds" must be a whole number, but is true.',
    ],
    [
      'a word for a boolean',
      'notification_settings: { no_alert_for_skipped_runs: maybe }',
      'databricks.yml:5:59 wrong-type[default] "no_alert_for_skipped_runs" must be true or false, but is "maybe".',
    ],
    [
      'a number for a boolean',
      'notification_settings: { no_alert_for_skipped_runs: 1 }',
      'databricks.yml:5:59 wrong-type[default] "no_alert_for_skipped_runs" must be true or false, but is 1.',
    ],
    [
      'a map for a list',
      'tasks: { a: 1 }',
      'databricks.yml:5:14 wrong-type[default] "tasks" must be a list, but is a map.',
    ],
    ['a list for a map', 'tags: [a]', 'databricks.yml:5:13 wrong-type[default] "tags" must be a map, but is a list.'],
    ['a text for a map', 'tags: a', 'databricks.yml:5:13 wrong-type[default] "tags" must be a map, but is a text.'],
    [
      'a map for a text',
      'name: { a: b }',
      'databricks.yml:5:13 wrong-type[default] "name" must be a text, but is a map.',
    ],
    [
      'an item of a list',
      'tasks:\n  - fit',
      'databricks.yml:6:11 wrong-type[default] An item of "tasks" must be a map, but is a text.',
    ],
    [
      'nothing',
      'timeout_seconds:',
      'databricks.yml:5:23 null-value[default] "timeout_seconds" has no value, but must be a whole number.',
    ],
    [
      'null',
      'description: null',
      'databricks.yml:5:20 null-value[default] "description" has no value, but must be a text.',
    ],
    [
      'a field that an item lacks, where the item begins',
      'tasks:\n  - notebook_task: { notebook_path: /a }',
      'databricks.yml:6:11 required-field[default] The required field "task_key" of "resources.jobs.train.tasks[0]" is not set.',
    ],
    [
      'a field that a map lacks, where the map begins',
      'schedule: { timezone_id: UTC }',
      'databricks.yml:5:17 required-field[default] The required field "quartz_cron_expression" of "resources.jobs.train.schedule" is not set.',
    ],
    [
      'in a for_each_task',
      'tasks:\n  - task_key: a\n    for_each_task: { inputs: a, task: { task_key: b, run_if: NEVER } }',
      'databricks.yml:7:68 enum-value[default] "run_if" cannot be "NEVER".',
    ],
    [
      'a value in small letters',
      'performance_target: standard',
      'databricks.yml:5:27 enum-value[default] "performance_target" cannot be "standard". Did you mean "STANDARD"?',
    ],
    [
      'a metric that there is not',
      'health: { rules: [{ metric: DURATION, op: GREATER_THAN, value: 1 }] }',
      'databricks.yml:5:35 enum-value[default] "metric" cannot be "DURATION".',
    ],
    [
      'a boolean for one of several values',
      'performance_target: true',
      'databricks.yml:5:27 enum-value[default] "performance_target" cannot be true.',
    ],
    [
      'a deprecated field',
      'tasks:\n  - task_key: a\n    libraries: [{ egg: a.egg }]',
      'databricks.yml:7:25 deprecated-field[default] The field "egg" is deprecated.',
    ],
  ])('%s', async (_, lines, finding) => {
    expect(await said(job(lines))).toEqual([finding])
  })

  test('in a target, of its own fields and of what it overrides, and only there', async () => {
    const text = `bundle: { name: a }
targets:
  dev: { defualt: true }
  prod:
    workspace: { hots: https://a }
    resources:
      jobs:
        train: { tasks: [{ max_retries: many }] }
`
    expect(await said(text)).toEqual([
      'databricks.yml:3:10 unknown-field[dev] Unknown field "defualt". Did you mean "default"?',
      'databricks.yml:5:18 unknown-field[prod] Unknown field "hots". Did you mean "host"?',
      'databricks.yml:8:26 required-field[prod] The required field "task_key" of "resources.jobs.train.tasks[0]" is not set.',
      'databricks.yml:8:41 wrong-type[prod] "max_retries" must be a whole number, but is "many".',
    ])
  })

  test('what is overridden, or overrides nothing, is compared as well', async () => {
    const text = `bundle: { name: a }
resources:
  jobs:
    train: { name: j, timeout_seconds: soon, max_concurrent_runs: 2, description: }
targets:
  dev:
    resources:
      jobs:
        train: { timeout_seconds: 5, max_concurrent_runs: , description: d }
`
    expect(await said(text)).toEqual([
      'databricks.yml:4:40 wrong-type[dev] "timeout_seconds" must be a whole number, but is "soon".',
      'databricks.yml:4:83 null-value[dev] "description" has no value, but must be a text.',
      'databricks.yml:9:59 null-value[dev] "max_concurrent_runs" has no value, but must be a whole number.',
    ])
  })

  test('an unknown field of what is replaced as a whole; Databricks CLI 1.12.1', async () => {
    const text = `bundle: { name: a }
resources:
  apps:
    desk: { name: desk, resources: [{ name: a, nmae: b }] }
targets:
  dev:
    resources:
      apps:
        desk: { resources: [{ name: a }] }
`
    expect(await said(text)).toEqual([
      'databricks.yml:4:48 unknown-field[dev] Unknown field "nmae". Did you mean "name"?',
    ])
  })

  test('what the workspace answers is known, as it is to Databricks CLI 1.12.1, and compared as well', async () => {
    const text = `bundle: { name: a, force: true, git: { commit: abc } }
variables: { v: { type: text, default: "1" } }
artifacts: { whl: { type: rpm } }
resources:
  jobs:
    train: { id: 5, url: /a, format: TASKS, git_source: { git_url: a, git_provider: gitHub, git_snapshot: {} } }
  registered_models:
    fraud: { name: a, catalog_name: b, schema_name: c, browse_only: seldom, brows_only: true }
targets:
  dev:
    resources: { jobs: { train: { id: 6, modified_status: created } } }
`
    const expected = [
      'databricks.yml:2:25 enum-value[dev] "type" cannot be "text".',
      'databricks.yml:3:27 enum-value[dev] "type" cannot be "rpm".',
      'databricks.yml:6:38 enum-value[dev] "format" cannot be "TASKS".',
      'databricks.yml:8:69 wrong-type[dev] "browse_only" must be true or false, but is "seldom".',
      'databricks.yml:8:77 unknown-field[dev] Unknown field "brows_only". Did you mean "browse_only"?',
    ]
    expect(await said(text)).toEqual(expected)
  })

  test('a way to sign in that there is not, which Databricks CLI 1.12.1 finds when it signs in', async () => {
    const signIn = (type: string) => said(`bundle: { name: a }\nworkspace: { auth_type: ${type} }\n`)
    expect(await signIn('azure_cli')).toEqual([
      'databricks.yml:2:25 enum-value[default] "auth_type" cannot be "azure_cli". Did you mean "azure-cli"?',
    ])
    for (const type of ['azure-cli', 'oauth-m2m', '""', `"${ref('var.a')}"`]) expect(await signIn(type)).toEqual([])
  })

  test.each([['targets: [dev]', '"targets" must be a map, but is a list.']])(
    '%s is no declaration of targets',
    async (targets, message) => {
      const lines = await said(`bundle: { name: a }\n${targets}\n`)
      expect(lines.map((line) => line.replace(/.*\] /, ''))).toEqual([message])
    },
  )

  test('a text with a reference in it is no number, whatever it becomes', async () => {
    const minutes = 'variables:\n  minutes:\n    default: 1\nresources:'
    const lines = [`timeout_seconds: ${ref('var.minutes')}0`, `tags: "x ${ref('var.minutes')}"`]
    const found = await Promise.all(lines.map((line) => said(job(line).replace('resources:', minutes))))
    expect(found.flat().map((line) => line.replace(/.*\] /, ''))).toEqual([
      `"timeout_seconds" must be a whole number, but is "${ref('var.minutes')}0".`,
      '"tags" must be a map, but is a text.',
    ])
  })

  test('of a bundle, a target, a variable and its lookup every schema knows all fields', async () => {
    const text = `bundle: { name: a }
target: { dev: {} }
variables: { v: { lookup: { clustre: a }, defalt: b } }
sync: { path: [a] }
targets: { dev: { include: [a.yml], resources: { jobs: { j: { name: j, nmae: k } } } } }
`
    expect((await said(text, coreSchema)).map((line) => line.replace(/^\S+ /, ''))).toEqual([
      'unknown-field[dev] Unknown field "target". Did you mean "targets"?',
      'unknown-field[dev] Unknown field "clustre". Did you mean "cluster"?',
      'unknown-field[dev] Unknown field "defalt". Did you mean "default"?',
      'unknown-field[dev] Unknown field "path". Did you mean "paths"?',
      'unknown-field[dev] Unknown field "include".',
      'unknown-to-core-schema[dev] The built-in schema does not know the field "nmae". Did you mean "name"?',
    ])
  })

  test('what a value lacks, where it is written, though two keys mean the same map', async () => {
    const text = job('schedule: &s { timezone_id: UTC }').replace(/\n$/, '\n    other:\n      schedule: *s\n')
    expect(await said(text)).toEqual([
      'databricks.yml:5:17 required-field[default] The required field "quartz_cron_expression" of "resources.jobs.other.schedule" is not set.',
      'databricks.yml:5:17 required-field[default] The required field "quartz_cron_expression" of "resources.jobs.train.schedule" is not set.',
    ])
  })

  test('what is dropped is missing as well, and so is all that nothing should have; Databricks CLI 1.12.1', async () => {
    const lines = 'queue: { enabled: maybe }\nschedule:\ngit_source: { git_url: , git_provider: gitHub }'
    const missing = (await said(job(lines))).filter((line) => line.includes('required'))
    expect(missing.map((line) => line.replace('required-field[default] The required field ', ''))).toEqual([
      'databricks.yml:5:14 "enabled" of "resources.jobs.train.queue" is not set.',
      'databricks.yml:6:16 "quartz_cron_expression" of "resources.jobs.train.schedule" is not set.',
      'databricks.yml:6:16 "timezone_id" of "resources.jobs.train.schedule" is not set.',
      'databricks.yml:7:19 "git_url" of "resources.jobs.train.git_source" is not set.',
    ])
  })

  test('what the base and a target lack together, where the base has it; Databricks CLI 1.12.1', async () => {
    const target = 'targets: { dev: { resources: { jobs: { train: { schedule: { pause_status: PAUSED } } } } } }'
    expect(await said(`${job('schedule: { timezone_id: UTC }')}${target}`)).toEqual([
      'databricks.yml:5:17 required-field[dev] The required field "quartz_cron_expression" of "resources.jobs.train.schedule" is not set.',
    ])
  })

  test('a required field is no value of a list when it is empty; Databricks CLI 1.12.1', async () => {
    const lines = 'health: { rules: [{ metric: RUN_DURATION_SECONDS, op: "", value: 1 }] }\nperformance_target: ""'
    expect(await said(job(lines))).toEqual(['databricks.yml:5:61 enum-value[default] "op" cannot be "".'])
  })

  test('what is missing may stand in a file that cannot be read', async () => {
    const text = job('schedule: { timezone_id: soon }').replace('resources:', 'include: [more.yml]\nresources:')
    const missing = (files: Files) => said(files).then((lines) => lines.filter((line) => line.includes('required')))
    expect(await missing({ 'databricks.yml': text, 'more.yml': 'a: 1' })).toHaveLength(1)
    expect(await missing({ 'databricks.yml': text, 'more.yml': 'a: [' })).toEqual([])
  })

  test('what a variable brings, where that was written', async () => {
    const text = job(`timeout_seconds: ${ref('var.timeout')}`).replace(
      'resources:',
      'variables:\n  timeout:\n    default: soon\nresources:',
    )
    const [finding] = await findings(text, complete)
    expect(finding).toMatchObject({ message: '"timeout_seconds" must be a whole number, but is "soon".' })
    expect(finding?.path).toEqual(['resources', 'jobs', 'train', 'timeout_seconds'])
  })

  test('a text with a reference in it is no list and no map', async () => {
    const lines = [`tags: of-${ref('resources.jobs.other.tags')}`, `tasks: ${ref('resources.jobs.other.tasks')}-more`]
    expect((await findings(job(lines.join('\n')), complete)).map(({ message }) => message)).toEqual([
      '"tags" must be a map, but is a text.',
      '"tasks" must be a list, but is a text.',
    ])
  })

  test('paths lead to the value, hints say what to do', async () => {
    const text = job('tasks:\n  - task_key: a\n    spark_version: "15"\n    run_if: ALWAYS\n    libraries: a')
    expect((await findings(text, complete)).map(({ path, hint }) => [path?.slice(3), hint])).toEqual([
      [['tasks', 0, 'spark_version'], 'It belongs inside "new_cluster".'],
      [
        ['tasks', 0, 'run_if'],
        'Use "ALL_SUCCESS", "ALL_DONE", "ALL_FAILED", "AT_LEAST_ONE_FAILED", "AT_LEAST_ONE_SUCCESS" or "NONE_FAILED".',
      ],
      [['tasks', 0, 'libraries'], 'Begin each item with "- ".'],
    ])
  })

  test('what a reference stands for is put right where it is written', async () => {
    const variable = 'variables:\n  tags:\n    default:\n      - desk: rates\n'
    const found = await findings(variable + job(`tags: ${ref('var.tags')}`), complete)
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      ['"tags" must be a map, but is a list.', 'Write "key: value" lines, without "- ", at databricks.yml:4:7.'],
    ])
  })

  test('a section that is one too deep belongs at the top level', async () => {
    const text = 'bundle:\n  name: fraud\n  include: [resources/*.yml]\nresources:\n  targets: {}\n'
    expect((await findings(text, complete)).map(({ path, hint }) => [path, hint])).toEqual([
      [['bundle', 'include'], 'It belongs at the top level, beside "bundle"; here it does nothing.'],
      [['resources', 'targets'], 'It belongs at the top level, beside "bundle"; here it does nothing.'],
    ])
  })
})

describe('what is not judged', () => {
  test.each([
    ['a reference for a number', `timeout_seconds: ${ref('resources.jobs.other.id')}`],
    ['a reference for a list', `tasks: ${ref('resources.jobs.other.tasks')}`],
    ['a reference for a map', `tags: ${ref('resources.jobs.other.tags')}`],
    ['a reference for one of several values', `performance_target: ${ref('resources.jobs.other.x')}`],
    ['a reference inside of a text', `performance_target: a-${ref('resources.jobs.other.x')}`],
    ['numbers and booleans for texts', 'name: 5\ndescription: true'],
    ['numbers in quotes', 'timeout_seconds: "60"'],
    ['words for booleans', 'queue: { enabled: Off }'],
    ['nothing for a list or a map', 'tasks:\ntags:\nnotification_settings:'],
    ['a whole number with a point', 'timeout_seconds: 60.0'],
  ])('%s', async (_, lines) => {
    expect(await said(job(lines))).toEqual([])
  })
})

test('a map that a target puts in place of a text is shown there, as by Databricks CLI 1.12.1', async () => {
  const text = `bundle: { name: a }
variables: { m: { type: complex, default: { a: b } } }
resources: { jobs: { j: { description: text } } }
targets: { default: { resources: { jobs: { j: { description: "\${var.m}" } } } } }
`
  expect(await said(text)).toEqual([
    'databricks.yml:4:62 wrong-type[default] "description" must be a text, but is a map.',
  ])
})

test('a map that only the deployment knows lacks what has to be in it, as to Databricks CLI 1.12.1', async () => {
  expect(await said(job(`git_source: ${ref('resources.jobs.other.git_source')}`))).toEqual([
    'databricks.yml:5:19 required-field[default] The required field "git_provider" of "resources.jobs.train.git_source" is not set.',
    'databricks.yml:5:19 required-field[default] The required field "git_url" of "resources.jobs.train.git_source" is not set.',
  ])
})

test('the name of whoever deploys is a text, and an empty item is an item, as to Databricks CLI 1.12.1', async () => {
  const user = ref('workspace.current_user.userName')
  expect(
    await said(
      job(
        `name: ${user}\ntimeout_seconds: ${user}\nschedule: ${user}\nparameters: ${user}\nperformance_target: ${user}`,
      ),
    ),
  ).toEqual([
    expect.stringContaining('6:24 wrong-type[default] "timeout_seconds"'),
    expect.stringContaining('7:17 wrong-type[default] "schedule"'),
    expect.stringContaining('8:19 wrong-type[default] "parameters"'),
    expect.stringContaining('9:27 enum-value[default] "performance_target"'),
  ])
  const schema = (privilege: string) => `bundle: { name: a }
resources: { schemas: { s: { name: s, catalog_name: c, grants: [{ principal: p, privileges: [${privilege}] }] } } }
`
  expect(await said(schema('""'))).toEqual([expect.stringContaining('enum-value')])
  expect(await said(schema('SELECT'))).toEqual([])
})

test('what has a default need not be written, and is sent as it is: empty, it is no value; Databricks CLI 1.12.1', async () => {
  const volume = (type: string) => `bundle: { name: a }
resources: { volumes: { v: { name: v, catalog_name: c, schema_name: s${type} } } }
`
  expect(await said(volume(', volume_type: ""'))).toEqual([
    'databricks.yml:2:85 enum-value[default] "volume_type" cannot be "".',
  ])
  expect(await said(volume(''))).toEqual([])
})

describe('our own schema', () => {
  test('does not call a field wrong that it does not know', async () => {
    const all = await findings(job('brand_new: 1'), coreSchema)
    expect(all).toHaveLength(1)
    expect(all[0]).toMatchObject({
      rule: { id: 'unknown-to-core-schema', severity: 'note' },
      message: 'The built-in schema does not know the field "brand_new".',
      at: { line: 5, column: 7 },
    })
  })

  test('says once of a type of resource that it does not describe it, and judges nothing in it', async () => {
    const text = `bundle: { name: a }
resources:
  app_spaces: { a: { anything: [1] }, b: { more: 2 } }
  jbos: { a: {} }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:3:3 unknown-to-core-schema[default] The built-in schema does not describe "app_spaces", so nothing in it was compared with a schema.',
      'databricks.yml:4:3 unknown-to-core-schema[default] The built-in schema does not know the field "jbos". Did you mean "jobs"?',
    ])
  })

  test('knows instance pools and runs of jobs, as Databricks CLI 1.12.1 does', async () => {
    const text = `bundle: { name: a }
resources:
  instance_pools:
    small: { node_type_id: a, azure_attributes: { availability: SPOT_AZURE }, max_capacity: many }
  job_runs:
    backfill: { queue: {}, only: [a] }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:4:12 required-field[default] The required field "instance_pool_name" of "resources.instance_pools.small" is not set.',
      'databricks.yml:4:93 wrong-type[default] "max_capacity" must be a whole number, but is "many".',
      'databricks.yml:6:15 required-field[default] The required field "job_id" of "resources.job_runs.backfill" is not set.',
      'databricks.yml:6:24 required-field[default] The required field "enabled" of "resources.job_runs.backfill.queue" is not set.',
    ])
  })

  test('knows what newer versions of the Databricks CLI take, and what they ignore', async () => {
    const text = `bundle: { name: a, terraform: { exec_path: /bin/terraform } }
resources:
  feature_specs: { s: { features: [{ declarative_feature: {} }] } }
  materialization_sets:
    s: { materialized_features: [{ feature_name: a.b.c, paused: 2 }], lifecycle: { depends_on: [{ resource: s }] } }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:1:20 deprecated-field[default] The field "terraform" is deprecated.',
      'databricks.yml:3:23 required-field[default] The required field "name" of "resources.feature_specs.s" is not set.',
      'databricks.yml:3:59 required-field[default] The required field "feature" of "resources.feature_specs.s.features[0].declarative_feature" is not set.',
      'databricks.yml:5:65 wrong-type[default] "paused" must be true or false, but is 2.',
    ])
  })

  test('does not miss the new cluster of a job cluster that is serverless, nor does Databricks CLI 1.12.1', async () => {
    const cluster = object({ job_cluster_key: must(text), new_cluster: must(any), serverless_compute_id: text })
    const job = map(object({ job_clusters: list(cluster) }))
    const root = object({ bundle: any, resources: object({ jobs: job }) })
    const lines = 'bundle: { name: a }\nresources: { jobs: { j: { job_clusters: [{ serverless_compute_id: b }] } } }\n'
    expect(await said(lines, { complete: true, root })).toEqual([
      'databricks.yml:2:42 required-field[default] The required field "job_cluster_key" of "resources.jobs.j.job_clusters[0]" is not set.',
    ])
  })

  test('demands of an alert what no file of it can hold', async () => {
    const alert = (lines: string) =>
      `bundle: { name: a }\nresources: { alerts: { a: { display_name: a, ${lines} } } }\n`
    const rest = 'warehouse_id: w, query_text: q, schedule: { quartz_cron_schedule: q, timezone_id: UTC }'
    const evaluation = 'evaluation: { comparison_operator: EQUAL, source: { display: b } }'
    expect(await said(alert(`${rest}, ${evaluation}`), coreSchema)).toEqual([
      'databricks.yml:2:185 required-field[default] The required field "name" of "resources.alerts.a.evaluation.source" is not set.',
    ])
    // Databricks CLI 1.12.1, at the same place.
    expect(await said(alert('file_path: a.dbalert.json'), coreSchema)).toEqual([
      'databricks.yml:2:27 required-field[default] The required field "warehouse_id" of "resources.alerts.a" is not set.',
    ])
    expect(await said(alert('warehouse_id: w, file_path: a.dbalert.json'), coreSchema)).toEqual([])
    // What is no path is dropped, by Databricks CLI 1.12.1.
    expect(await said(alert('warehouse_id: w, file_path: [a]'), coreSchema)).toHaveLength(4)
  })

  test('knows the fields of a database that scales by itself', async () => {
    const text = `bundle: { name: a }
resources:
  postgres_projects:
    desk: { project_id: desk, pg_version: 17, default_endpoint_settings: { autoscaling_limit_min_cu: 0.5 } }
  postgres_branches:
    main: { parent: projects/desk, branch_id: main, no_expiry: true, spec: {} }
  postgres_endpoints:
    main: { parent: projects/desk/branches/main, endpoint_id: main, autoscaling_limit_max_cu: two }
  postgres_synced_tables:
    quotes: { synced_table_id: desk.public.quotes, scheduling_policy: HOURLY }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:10:71 enum-value[default] "scheduling_policy" cannot be "HOURLY".',
      'databricks.yml:6:70 unknown-to-core-schema[default] The built-in schema does not know the field "spec".',
      'databricks.yml:8:11 required-field[default] The required field "endpoint_type" of "resources.postgres_endpoints.main" is not set.',
      'databricks.yml:8:95 wrong-type[default] "autoscaling_limit_max_cu" must be a number, but is "two".',
    ])
  })

  test('knows the privileges of Unity Catalog', async () => {
    const text = `bundle: { name: a }
resources:
  schemas:
    s: { name: s, catalog_name: c, grants: [{ principal: p, privileges: [USE_SCHEMA, SELECT, SELCT] }] }
  catalogs:
    c: { name: c, isolation_mode: CLOSED, enable_predictive_optimization: "" }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:4:94 enum-value[default] An item of "privileges" cannot be "SELCT". Did you mean "SELECT"?',
      'databricks.yml:6:35 enum-value[default] "isolation_mode" cannot be "CLOSED".',
    ])
  })

  test('warns of the words of a field that it knows, spelt in another way', async () => {
    const text = `bundle: { name: a }
resources:
  job: { a: { name: a } }
  vector_search_index: { a: {} }
  jobs:
    b: { maxConcurrentRuns: 2, max-concurrent-runs: 2, max_concurent_runs: 2 }
    d: { access_control_list: [], permissions: [{ group_name: g, level: CAN_VIEW, permission_level: CAN_RUN }] }
    e: { schedule: { quartz_cron_expression: "0 0 6 * * ?", timezone_id: UTC, timezone: UTC } }
    f: { tasks: [{ task_key: a, cluster_id: b, spark_version: c }] }
  apps:
    c: { name: c, config: { env: [{ name: A, valueFrom: b }] } }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:11:46 unknown-field[default] Unknown field "valueFrom". Did you mean "value_from"?',
      'databricks.yml:3:3 unknown-field[default] Unknown field "job". Did you mean "jobs"?',
      'databricks.yml:4:3 unknown-field[default] Unknown field "vector_search_index". Did you mean "vector_search_indexes"?',
      'databricks.yml:6:10 unknown-field[default] Unknown field "maxConcurrentRuns". Did you mean "max_concurrent_runs"?',
      'databricks.yml:6:32 unknown-field[default] Unknown field "max-concurrent-runs". Did you mean "max_concurrent_runs"?',
      'databricks.yml:6:56 unknown-to-core-schema[default] The built-in schema does not know the field "max_concurent_runs". Did you mean "max_concurrent_runs"?',
      'databricks.yml:7:10 unknown-field[default] Unknown field "access_control_list". Did you mean "permissions"?',
      'databricks.yml:7:83 unknown-field[default] Unknown field "permission_level". Did you mean "level"?',
      'databricks.yml:8:79 unknown-to-core-schema[default] The built-in schema does not know the field "timezone". Did you mean "timezone_id"?',
      'databricks.yml:9:33 unknown-to-core-schema[default] The built-in schema does not know the field "cluster_id". Did you mean "existing_cluster_id"?',
      'databricks.yml:9:48 unknown-to-core-schema[default] The built-in schema does not know the field "spark_version".',
    ])
  })

  test('knows the services of the AI gateway', async () => {
    const text = `bundle: { name: a }
resources:
  model_services:
    chat: { parent: schemas/a.b, model_service_id: chat, config: { anything: 1 }, nmae: x }
  mcp_services:
    tools: { parent: schemas/a.b }
`
    expect(await said(text, coreSchema)).toEqual([
      'databricks.yml:4:83 unknown-to-core-schema[default] The built-in schema does not know the field "nmae".',
      'databricks.yml:6:12 required-field[default] The required field "mcp_service_id" of "resources.mcp_services.tools" is not set.',
    ])
  })
})
