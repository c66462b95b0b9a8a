import { describe, expect, test } from '@jest/globals'
import type { Target } from '../resolve/target.ts'
import { targetsFrom } from '../testing/bundle.ts'
import { diffTargets } from './diff.ts'

const indented = (text: string) => text.replace(/^(?=.)/gm, '    ')

/** One target of a bundle with these resources. */
async function target(resources: string, more = ''): Promise<Target> {
  const text = `bundle:\n  name: fraud\n${more}resources:\n${indented(resources)}targets:\n  prod:\n    mode: production\n    workspace:\n      host: https://adb-1.azuredatabricks.net\n      root_path: /Workspace/fraud\n`
  const [found] = await targetsFrom(text)
  if (found === undefined) throw new Error('no target')
  return found
}

/** The rows as lines: `changed resources.jobs.train name: a -> b`. */
function lines(base: Target | undefined, head: Target | undefined): string[] {
  return diffTargets(base, head).rows.map(
    ({ action, resource, field, before, after }) =>
      `${action} ${resource} ${field}: ${before ?? 'nothing'} -> ${after ?? 'nothing'}`,
  )
}

async function changes(before: string, after: string): Promise<string[]> {
  return lines(await target(before), await target(after))
}

const job = (fields: string) => `jobs:\n  train:\n    name: Train\n${indented(fields)}`

const LAKE = 'abfss://c@a.dfs.core.windows.net'

describe('what changes in a target', () => {
  test('is nothing when nothing does', async () => {
    const same = await target(job('tasks:\n  - task_key: a\n    notebook_task:\n      notebook_path: /a\n'))
    expect(diffTargets(same, same)).toEqual({ target: 'prod', action: 'same', rows: [] })
    expect(diffTargets(undefined, undefined).action).toBe('same')
  })

  test('is named by resource and field', async () => {
    expect(
      await changes(job('max_concurrent_runs: 1\n'), job('max_concurrent_runs: 4\ntimeout_seconds: 60\n')),
    ).toEqual([
      'changed resources.jobs.train max_concurrent_runs: 1 -> 4',
      'changed resources.jobs.train timeout_seconds: nothing -> 60',
    ])
  })

  test('knows elements by their key, wherever they stand', async () => {
    const task = (key: string, more = '') =>
      `  - task_key: ${key}\n    notebook_task:\n      notebook_path: /${key}\n${more}`
    const before = job(`tasks:\n${task('a')}${task('b', '    max_retries: 1\n')}${task('d')}`)
    const after = job(`tasks:\n${task('d')}${task('c')}${task('b', '    max_retries: 2\n')}`)
    expect(await changes(before, after)).toEqual([
      `changed resources.jobs.train tasks[task_key='a']: {"notebook_task":{"notebook_path":"/a"},"task_key":"a"} -> nothing`,
      "changed resources.jobs.train tasks[task_key='b'].max_retries: 1 -> 2",
      `changed resources.jobs.train tasks[task_key='c']: nothing -> {"notebook_task":{"notebook_path":"/c"},"task_key":"c"}`,
    ])
  })

  test('does not mind the order where it means nothing', async () => {
    const before = job(
      'permissions:\n  - { group_name: quants, level: CAN_VIEW }\n  - { user_name: a@b.c, level: CAN_MANAGE }\nemail_notifications:\n  on_failure: [a@b.c, d@e.f]\ntasks:\n  - task_key: a\n    libraries: [{ whl: a.whl }, { pypi: { package: b } }]\n    notebook_task: { notebook_path: /a }\n',
    )
    const after = job(
      'tasks:\n  - task_key: a\n    notebook_task: { notebook_path: /a }\n    libraries: [{ pypi: { package: b } }, { whl: a.whl }]\nemail_notifications:\n  on_failure: [d@e.f, a@b.c]\npermissions:\n  - { user_name: a@b.c, level: CAN_MANAGE }\n  - { level: CAN_VIEW, group_name: quants }\n',
    )
    expect(await changes(before, after)).toEqual([])
  })

  test('minds it where it does', async () => {
    const parameters = (list: string) =>
      job(`tasks:\n  - task_key: a\n    spark_python_task:\n      python_file: /a.py\n      parameters: ${list}\n`)
    expect(await changes(parameters('[a, b]'), parameters('[b, a]'))).toEqual([
      `changed resources.jobs.train tasks[task_key='a'].spark_python_task.parameters: ["a","b"] -> ["b","a"]`,
    ])
  })

  const libraries = (...names: string[]) => {
    const list = names.map((name) => `{ pypi: { package: ${name} } }`).join(', ')
    return job(`tasks:\n  - task_key: a\n    notebook_task: { notebook_path: /a }\n    libraries: [${list}]\n`)
  }

  test('shows members of a set that came and went', async () => {
    expect(await changes(libraries('a', 'b'), libraries('b', 'c', 'd'))).toEqual([
      `changed resources.jobs.train tasks[task_key='a'].libraries[]: {"pypi":{"package":"a"}} -> nothing`,
      `changed resources.jobs.train tasks[task_key='a'].libraries[]: nothing -> {"pypi":{"package":"c"}}`,
      `changed resources.jobs.train tasks[task_key='a'].libraries[]: nothing -> {"pypi":{"package":"d"}}`,
    ])
  })

  test('shows what changed of the only member that did', async () => {
    expect(await changes(libraries('a', 'b==1'), libraries('b==2', 'a'))).toEqual([
      "changed resources.jobs.train tasks[task_key='a'].libraries[].pypi.package: b==1 -> b==2",
    ])
    const serving = (version: number) =>
      `model_serving_endpoints:\n  quotes:\n    name: quotes\n    config: { served_entities: [{ entity_name: a.b.c, entity_version: ${version} }] }\n`
    expect(await changes(serving(1), serving(2))).toEqual([
      'changed resources.model_serving_endpoints.quotes config.served_entities[].entity_version: 1 -> 2',
    ])
  })

  test('takes what the CLI takes for the same as the same', async () => {
    expect(await changes(job('max_concurrent_runs: 4\n'), job('max_concurrent_runs: "4"\ntags:\n'))).toEqual([])
  })

  test('tells a level of one who has a permission', async () => {
    const level = (name: string) => job(`permissions:\n  - { group_name: quants, level: ${name} }\n`)
    expect(await changes(level('CAN_VIEW'), level('CAN_MANAGE'))).toEqual([
      "changed resources.jobs.train permissions[group_name='quants'].level: CAN_VIEW -> CAN_MANAGE",
    ])
  })

  test('is seen in the last digit of a long number, and not in how a number is written', async () => {
    const runs = (id: string) => job(`tasks:\n  - { task_key: a, run_job_task: { job_id: ${id} } }\n`)
    expect(await changes(runs('9007199254740992'), runs('9007199254740993'))).toEqual([
      "changed resources.jobs.train tasks[task_key='a'].run_job_task.job_id: 9007199254740992 -> 9007199254740993",
    ])
    expect(await changes(runs('16'), runs('0x10'))).toEqual([])
    expect(await changes(runs('"9007199254740993"'), runs('9007199254740993'))).toEqual([])
  })

  test('quotes keys that are no plain names', async () => {
    const conf = (value: number) =>
      `clusters:\n  big:\n    spark_version: 15.4.x-scala2.12\n    spark_conf:\n      spark.x.y: ${value}\n`
    expect(await changes(conf(1), conf(2))).toEqual(["changed resources.clusters.big spark_conf['spark.x.y']: 1 -> 2"])
  })

  test('says which resources came and went, by the name that they have', async () => {
    expect(
      await changes(
        'schemas:\n  a: { name: features, catalog_name: risk }\n',
        'schemas:\n  b: { name: scores, catalog_name: risk }\n',
      ),
    ).toEqual(['deleted resources.schemas.a : features -> nothing', 'created resources.schemas.b : nothing -> scores'])
  })

  test.each([
    ['schemas', 'name: features\ncatalog_name: risk', 'name: features\ncatalog_name: other', 'catalog_name'],
    ['volumes', 'name: a\ncatalog_name: r\nschema_name: s', 'name: a\ncatalog_name: r\nschema_name: t', 'schema_name'],
    [
      'registered_models',
      'name: a\ncatalog_name: r\nschema_name: s',
      'name: a\ncatalog_name: r\nschema_name: t',
      'schema_name',
    ],
    ['secrets', 'name: a\ncatalog_name: r\nschema_name: s', 'name: b\ncatalog_name: r\nschema_name: s', 'name'],
    ['pipelines', 'name: a\ncatalog: r', 'name: a\ncatalog: s', 'catalog'],
    [
      'experiments',
      'name: /a\nartifact_location: dbfs:/a',
      'name: /a\nartifact_location: dbfs:/b',
      'artifact_location',
    ],
    // As of Databricks CLI 1.12.1, by a plan over what it had deployed.
    ['schemas', 'name: features\ncatalog_name: risk', 'name: FEATURES\ncatalog_name: risk', 'name'],
    [
      'volumes',
      `name: a\nstorage_location: ${LAKE}/Data`,
      `name: a\nstorage_location: ${LAKE}/data`,
      'storage_location',
    ],
    [
      'pipelines',
      'gateway_definition: { gateway_storage_catalog: a }',
      'gateway_definition: { gateway_storage_catalog: b }',
      'gateway_definition.gateway_storage_catalog',
    ],
    [
      'vector_search_indexes',
      'delta_sync_index_spec: { source_table: a.b.c }',
      'delta_sync_index_spec: { source_table: a.b.d }',
      'delta_sync_index_spec.source_table',
    ],
    ['synced_database_tables', 'spec: { source_table_full_name: a.b.c }', 'spec: {}', 'spec.source_table_full_name'],
  ])('says when a change makes another one: %s', async (type, before, after, field) => {
    const one = (fields: string) => `${type}:\n  it:\n${indented(`${fields}\n`)}`
    const { rows } = diffTargets(await target(one(before)), await target(one(after)))
    expect(rows).toMatchObject([{ action: 'recreated', field }])
  })

  test.each([
    // As of Databricks CLI 1.12.1, which renames these in place.
    ['volumes', 'name: a\ncatalog_name: r\nschema_name: s', 'name: b\ncatalog_name: r\nschema_name: s'],
    ['catalogs', 'name: a', 'name: b'],
    // As of Databricks CLI 1.12.1: the workspace has the name in lower case already.
    ['schemas', 'name: FEATURES\ncatalog_name: RISK', 'name: features\ncatalog_name: risk'],
    [
      'schemas',
      'name: a\ncatalog_name: r\nstorage_root: abfss://x/y',
      'name: a\ncatalog_name: r\nstorage_root: abfss://x/y/',
    ],
    ['schemas', 'name: features\ncatalog_name: risk', 'name: features\ncatalog_name: risk\ncomment: New'],
    ['synced_database_tables', 'name: a.b.c', 'name: a.b.c\nlifecycle: { prevent_destroy: true }'],
    ['volumes', 'name: a\ncatalog_name: r\nschema_name: s', 'name: a\ncatalog_name: r\nschema_name: s\ncomment: New'],
    ['jobs', 'name: a', 'name: b'],
  ])('and when it does not: %s', async (type, before, after) => {
    const one = (fields: string) => `${type}:\n  it:\n${indented(`${fields}\n`)}`
    const { rows } = diffTargets(await target(one(before)), await target(one(after)))
    expect(new Set(rows.map(({ action }) => action))).toEqual(new Set(['changed']))
  })

  test('no other one is made by a reference to what the bundle says itself', async () => {
    const schema = (catalog: string) =>
      `catalogs:\n  c: { name: risk }\nschemas:\n  it: { name: features, catalog_name: "${catalog}" }\n`
    const base = await target(schema('risk'))
    const actions = async (catalog: string) =>
      diffTargets(base, await target(schema(catalog))).rows.map(({ action }) => action)
    expect(await actions(`\${resources.catalogs.c.name}`)).toEqual(['changed'])
    expect(await actions(`\${resources.catalogs.c.comment}`)).toEqual(['recreated'])
    expect(await actions(`\${workspace.current_user.short_name}`)).toEqual(['recreated'])
  })

  test('shows variables, what is assigned by default once', async () => {
    const variable = (text: string) => target(job(''), `variables:\n  catalog:\n${text}`)
    const ofVariable = (base: Target | undefined, head: Target | undefined) =>
      lines(base, head).filter((line) => line.includes('variables.catalog'))
    const base = await variable('    default: a\n')
    expect(ofVariable(base, await variable('    default: b\n'))).toEqual(['changed variables.catalog value: a -> b'])
    const assigned = async (byDefault: string, value: string) => {
      const variables = `variables: { catalog: { default: ${byDefault} } }\n`
      const targets = `targets: { prod: { variables: { catalog: { default: ${value} } } } }\n`
      return (await targetsFrom(`bundle: { name: fraud }\n${variables}${targets}`))[0]
    }
    expect(ofVariable(await assigned('a', 'c'), await assigned('b', 'd'))).toEqual([
      'changed variables.catalog value: c -> d',
    ])
    const complex = (name: string) => variable(`    type: complex\n    default: { x: { name: ${name}, of: 1 } }\n`)
    expect(ofVariable(await complex('a'), await complex('b'))).toEqual([
      'changed variables.catalog value.x.name: a -> b',
    ])
  })

  test('is everything when the target itself came or went', async () => {
    const one = await target(job(''))
    expect(diffTargets(undefined, one)).toMatchObject({ target: 'prod', action: 'created' })
    expect(diffTargets(one, undefined)).toMatchObject({ target: 'prod', action: 'deleted' })
    expect(diffTargets(undefined, one).rows).toContainEqual(
      expect.objectContaining({ action: 'created', resource: 'resources.jobs.train', after: 'Train' }),
    )
  })

  test('is shown at its place', async () => {
    const { rows } = diffTargets(await target(job('timeout_seconds: 1\n')), await target(job('timeout_seconds: 2\n')))
    expect(rows).toMatchObject([{ at: { file: 'databricks.yml', line: 7, column: 26 } }])
    const gone = diffTargets(await target(job('timeout_seconds: 1\n')), await target(job(''))).rows
    expect(gone).toMatchObject([{ field: 'timeout_seconds', before: '1', after: undefined, at: undefined }])
  })

  test('is cut so that the difference is in sight', async () => {
    const text = (end: string) => job(`description: ${'x'.repeat(1000)}${end}\n`)
    const [row] = diffTargets(await target(text('before')), await target(text('after'))).rows
    expect(row?.before).toMatch(/^…x+before \(1006 characters\)$/)
    expect(row?.after).toMatch(/^…x+after \(1005 characters\)$/)
    expect(row?.before?.length).toBeLessThan(200)
  })
})
