import { describe, expect, test } from '@jest/globals'
import { coreSchema } from '../schema/core/core-schema.ts'
import { printedFrom } from '../testing/deployed.ts'

/** All of it as Databricks CLI 1.12.1 prints it. */
const BUNDLE = 'bundle: { name: b }\nworkspace: { root_path: /Shared/b }\n'

test('jobs and pipelines say that a bundle deploys them, and a job that it cannot be edited', async () => {
  const { resources } = await printedFrom(`${BUNDLE}resources: { jobs: { j: {} }, pipelines: { p: { name: p } } }\n`)
  const deployment = { kind: 'BUNDLE', metadata_file_path: '/Workspace/Shared/b/state/metadata.json' }
  expect(resources.jobs.j).toMatchObject({ deployment, edit_mode: 'UI_LOCKED', format: 'MULTI_TASK' })
  expect(resources.pipelines.p.deployment).toEqual(deployment)
  expect(resources.pipelines.p).not.toHaveProperty('format')
})

describe('the files that were included stand where the patterns stood', () => {
  test.each([
    [
      'in the order of their merge, each once',
      '["b/*.yml", ./a.yml, "b/1.yml", none*]',
      ['b/1.yml', 'b/2.yml', 'a.yml'],
    ],
    ['or nothing, where nothing matches', '[none*]', undefined],
  ])('%s', async (_, include, expected) => {
    const files = {
      'databricks.yml': `${BUNDLE}include: ${include}\n`,
      'b/2.yml': '{}',
      'b/1.yml': '{}',
      'a.yml': '{}',
    }
    expect((await printedFrom(files)).include).toEqual(expected)
  })
})

describe('what is synchronised', () => {
  test.each([
    ['is the bundle', '', { paths: ['.'] }],
    ['is the bundle where nothing is said of it', 'sync: { paths: }\n', { paths: ['.'] }],
    ['is nothing if somebody says so', 'sync: { paths: [] }\n', { paths: [] }],
    [
      'is named relative to the bundle',
      'sync: { paths: [./src, other/], exclude: ["*.tmp", x/] }\n',
      {
        paths: ['src', 'other'],
        exclude: ['*.tmp', 'x'],
      },
    ],
    [
      'is named relative to the directory that holds all of it',
      'sync: { paths: [../common, .], include: [data/*.csv, "../common/**"] }\n',
      { paths: ['common', 'risk'], include: ['risk/data/*.csv', 'common/**'] },
    ],
  ])('%s', async (_, sync, expected) => {
    expect((await printedFrom(BUNDLE + sync, { prefix: 'team/risk' })).sync).toEqual(expected)
  })

  test('is named relative to the file that says so', async () => {
    const files = {
      'databricks.yml': `${BUNDLE}include: [r/*.yml]\n`,
      'r/x.yml': 'sync: { paths: [../src], include: ["*.yml"] }\n',
    }
    expect((await printedFrom(files)).sync).toEqual({ paths: ['src'], include: ['r/*.yml'] })
  })
})

test('files are not used where they are unless the deployment runs in the workspace', async () => {
  const { presets } = await printedFrom(`${BUNDLE}presets: { source_linked_deployment: true }\n`)
  expect(presets.source_linked_deployment).toBe(false)
})

test('the path of a volume follows from its names, and so does what refers to it', async () => {
  const { resources } = await printedFrom(`${BUNDLE}resources:
  schemas: { s: { name: sch, catalog_name: main } }
  volumes:
    v: { name: v, catalog_name: main, schema_name: "\${resources.schemas.s.name}" }
    w: { name: w, catalog_name: main, schema_name: "\${resources.schemas.s.id}" }
  jobs: { j: { description: "in \${resources.volumes.v.volume_path}" } }
`)
  expect(resources.volumes.v.volume_path).toBe('/Volumes/main/sch/v')
  expect(resources.volumes.w.volume_path).toBe(`/Volumes/main/\${resources.schemas.s.id}/w`)
  expect(resources.jobs.j.description).toBe('in /Volumes/main/sch/v')
})

test('a path that leads into a schema has the prefix of the schema', async () => {
  const { resources } = await printedFrom(`${BUNDLE}presets: { name_prefix: "[dev] " }
resources:
  schemas: { s: { name: sch, catalog_name: main } }
  volumes:
    v: { name: v, catalog_name: main, schema_name: sch }
    w: { name: w, catalog_name: main, schema_name: "\${resources.schemas.s.name}" }
  jobs: { j: { tags: { v: "\${resources.volumes.v.volume_path}/x", w: "\${resources.volumes.w.volume_path}" } } }
`)
  expect(resources.volumes.v.volume_path).toBe('/Volumes/main/dev_sch/v')
  expect(resources.jobs.j.tags).toEqual({ v: '/Volumes/main/dev_sch/v/x', w: '/Volumes/main/dev_sch/w' })
})

test('who names a schema or a catalog of the bundle refers to it', async () => {
  const { resources } = await printedFrom(`${BUNDLE}resources:
  catalogs: { c: { name: main } }
  schemas: { s: { name: sch, catalog_name: main } }
  volumes: { v: { name: v, catalog_name: main, schema_name: sch }, w: { name: w, catalog_name: other, schema_name: sch } }
  registered_models: { m: { name: m, catalog_name: main, schema_name: sch } }
  secrets: { x: { name: x, catalog_name: main, schema_name: sch, value: "\${resources.volumes.v.id}" } }
  pipelines: { p: { name: p, catalog: main, schema: sch } }
  quality_monitors: { q: { table_name: a.b.c, assets_dir: /x, output_schema_name: main.sch } }
  model_serving_endpoints: { e: { name: e, ai_gateway: { inference_table_config: { catalog_name: main, schema_name: sch } } } }
`)
  const catalog = `\${resources.catalogs.c.name}`
  const schema = `\${resources.schemas.s.name}`
  const both = { catalog_name: catalog, schema_name: schema }
  expect(resources.schemas.s).toMatchObject({ name: 'sch', catalog_name: catalog })
  expect(resources.volumes.v).toMatchObject({ ...both, volume_path: '/Volumes/main/sch/v' })
  expect(resources.volumes.w).toMatchObject({ catalog_name: 'other', schema_name: 'sch' })
  expect(resources.registered_models.m).toMatchObject(both)
  expect(resources.secrets.x).toMatchObject(both)
  expect(resources.pipelines.p).toMatchObject({ catalog, schema })
  expect(resources.quality_monitors.q.output_schema_name).toBe(`${catalog}.${schema}`)
  expect(resources.model_serving_endpoints.e.ai_gateway.inference_table_config).toEqual(both)
})

describe('what is not known', () => {
  test('is dropped where a schema lists every field, and everywhere at the top; an anchor, too', async () => {
    const config = `${BUNDLE}common: &c { a: 1 }\nresources: { jobs: { j: { naem: x, name: j } } }\n`
    const ours = await printedFrom(config)
    expect(ours).not.toHaveProperty('common')
    // Our own schema may just not know it.
    expect(ours.resources.jobs.j.naem).toBe('x')
    const theirs = await printedFrom(config, { schema: { ...coreSchema, complete: true } })
    expect(theirs.resources.jobs.j).not.toHaveProperty('naem')
  })

  test('of a value that does not fit nothing stays, and the default takes its place', async () => {
    const { resources } = await printedFrom(`${BUNDLE}resources:
  jobs:
    j: { name: [a], max_concurrent_runs: x, timeout_seconds: , tasks: [{ task_key: a, max_retries: many, timeout_seconds: "5" }, no], queue: [] }
`)
    expect(resources.jobs.j).toMatchObject({
      name: 'Untitled',
      max_concurrent_runs: 1,
      queue: { enabled: true },
      tasks: [{ task_key: 'a', timeout_seconds: 5 }],
    })
    expect(resources.jobs.j).not.toHaveProperty('timeout_seconds')
  })

  test('an empty text is not sent, unless the field must be there or people named it', async () => {
    const { resources } = await printedFrom(`${BUNDLE}resources:
  jobs: { j: { name: j, description: "", tags: { a: "" }, tasks: [{ task_key: "" }] } }
  apps: { a: { name: a, description: "" } }
  volumes: { v: { name: v, catalog_name: c, schema_name: s, volume_type: "", comment: "" } }
`)
    expect(resources.volumes.v).not.toHaveProperty('comment')
    expect(resources.volumes.v.volume_type).toBe('')
    expect(resources.jobs.j).not.toHaveProperty('description')
    expect(resources.jobs.j).toMatchObject({ tags: { a: '' }, tasks: [{ task_key: '' }] })
    expect(resources.apps.a.description).toBe('')
  })

  test('an empty description of a variable is none; an empty value is one', async () => {
    const { variables } = await printedFrom(`${BUNDLE}variables: { catalog: { description: "", default: "" } }\n`)
    expect(variables).toEqual({ catalog: { default: '', value: '' } })
  })
})

test('a setting that a variable leaves empty is none, as for Databricks CLI 1.12.1', async () => {
  const printed = await printedFrom(`bundle: { name: b, git: { branch: "\${var.none}" } }
variables: { none: { default: "" }, no: { default: false } }
presets: { name_prefix: "\${var.none}", artifacts_dynamic_version: "\${var.no}", pipelines_development: "\${var.no}" }
experimental: { python_wheel_wrapper: "\${var.no}" }
permissions: [{ level: CAN_MANAGE, user_name: u, group_name: "\${var.none}" }]
`)
  expect(printed.permissions).toEqual([{ level: 'CAN_MANAGE', user_name: 'u' }])
  expect(printed.bundle.git).toEqual({ bundle_root_path: '.' })
  expect(printed.presets).toEqual({ pipelines_development: false })
  expect(printed.experimental).toEqual({})
})

test('the name of whoever deploys is no map and no list, as for Databricks CLI 1.12.1', async () => {
  const user = `"\${workspace.current_user.userName}"`
  const { run_as: bundles, resources } = await printedFrom(`${BUNDLE}run_as: ${user}
resources:
  jobs: { j: { name: ${user}, tags: ${user}, tasks: ${user}, timeout_seconds: ${user} } }
`)
  expect(bundles).toBeUndefined()
  expect(resources.jobs.j).toHaveProperty('name', `\${workspace.current_user.userName}`)
  for (const field of ['tags', 'tasks', 'timeout_seconds']) expect(resources.jobs.j).not.toHaveProperty(field)
})

test('a key with nothing behind it is gone where it would hold a list or a map of names', async () => {
  const printed = await printedFrom(`${BUNDLE}artifacts:
permissions:
presets:
sync: { include: , paths: [.] }
variables: { v: { default: 1, lookup: } }
resources: { schemas: , jobs: { j: { permissions: , tags: } } }
`)
  for (const section of ['artifacts', 'permissions']) expect(printed).not.toHaveProperty(section)
  expect(printed.sync).toEqual({ paths: ['.'] })
  expect(printed.variables.v).toEqual({ default: 1, value: 1 })
  expect(Object.keys(printed.resources)).toEqual(['jobs'])
  expect(printed.resources.jobs.j).not.toHaveProperty('permissions')
  expect(printed).toMatchObject({ presets: null, resources: { jobs: { j: { tags: null } } } })
})

test('a section of the bundle with nothing behind it is there where its place is; Databricks CLI 1.12.1', async () => {
  const printed = await printedFrom(`bundle: { name: b, deployment: , git: }
experimental: { pydabs: , python: , scripts: }
python: { mutators: , resources: }
`)
  expect(printed.bundle).toMatchObject({ deployment: null })
  expect(printed.experimental).toEqual({ pydabs: null, python: null })
  expect(printed.python).toEqual({})
  const locked = await printedFrom(
    `bundle: { name: b, deployment: { lock: } }\nexperimental: { python: { resources: } }\n`,
  )
  expect(locked.bundle.deployment).toEqual({ lock: null })
  expect(locked.experimental.python).toEqual({})
})

test('every value that the deployment makes stands where it comes from', async () => {
  const { __locations } = await printedFrom(
    `${BUNDLE}resources:\n  jobs:\n    j:\n      tasks:\n        - notebook_task: { notebook_path: a.py }\n`,
    { print: 'locations' },
  )
  expect(__locations['resources.jobs.j.tasks[0].notebook_task.notebook_path']).toEqual([
    { file: 'databricks.yml', line: 7, column: 43 },
  ])
  expect(__locations['resources.jobs.j.format']).toEqual(__locations['resources.jobs.j'])
})

test('a map is where it is first written, as Databricks CLI 1.12.1 lists it, and a single value where it was last', async () => {
  const { __locations } = await printedFrom(
    `${BUNDLE}presets:\n  tags: { a: b }\ntargets:\n  default:\n    presets:\n      tags: { a: c }\n`,
    { print: 'locations' },
  )
  const lines = (path: string) => __locations[path].map(({ line }: { line: number }) => line)
  expect(lines('presets')).toEqual([4, 8])
  expect(lines('presets.tags.a')).toEqual([8, 4])
})

test('types and names that every object has are types and names like others', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
resources:
  constructor: { a: { name: "\${bundle.git.constructor}" } }
  jobs: { __proto__: { name: j }, toString: { name: "\${bundle.git.toString} \${bundle.git.__proto__}" } }
`)
  expect(resources.constructor).toEqual({ a: { name: `\${bundle.git.constructor}` } })
  expect(resources.jobs.toString.name).toBe(`\${bundle.git.toString} \${bundle.git.__proto__}`)
  expect(Object.keys(resources.jobs)).toEqual(['__proto__', 'toString'])
})
