import { expect, test } from '@jest/globals'
import type { StepError } from '../../../kernel/index.ts'
import { loadPolicies } from './load.ts'

/** What is wrong with a pack that has this one check. */
async function wrongIn(check: string): Promise<readonly string[]> {
  const pack = `name: own
version: 1
parameters: { house: { type: text, default: a } }
rules: [{ id: T-1, title: A, severity: error, why: B, checks: [{ message: C, ${check} }] }]
`
  const read = async (name: string) => ({ name, bytes: Buffer.from(pack) })
  try {
    await loadPolicies({ packs: ['own.yml'], read })
    return []
  } catch (error) {
    return ((error as StepError).problems ?? []).map(({ message }) => message)
  }
}

const asks = (path: string) => `require: { path: ${path}, present: true }`

test.each([
  [`each: resources.job.*, ${asks('name')}`, 'resources.job.*', 'There is no "job". Did you mean "jobs"?'],
  [
    `each: ["resources.{jobs,pipeline}.*"], ${asks('name')}`,
    'resources.{jobs,pipeline}.*',
    'There is no "pipeline". Did you mean "pipelines"?',
  ],
  [
    `each: "resources.jobs.*.tasks[*].for_each_task.task.new_clusters", ${asks('num_workers')}`,
    'resources.jobs.*.tasks[*].for_each_task.task.new_clusters',
    'There is no "new_clusters". Did you mean "new_cluster"?',
  ],
  [`each: "resources.jobs[*]", ${asks('name')}`, 'resources.jobs[*]', 'A map has no "[", its entries are ".*".'],
  [`each: resources.jobs.*.tasks, ${asks('task_key')}`, 'task_key', 'A list has no keys, its entries are "[*]".'],
  [
    `each: resources.jobs.*, when: { path: schedul.pause_status, present: true }, ${asks('name')}`,
    'schedul.pause_status',
    'There is no "schedul". Did you mean "schedule"?',
  ],
  [
    `each: "resources.jobs.*.tasks[*]", ${asks('^.^.timeout_second')}`,
    '^.^.timeout_second',
    'There is no "timeout_second". Did you mean "timeout_seconds"?',
  ],
  [
    'each: resources.schemas.*, require: { any: [{ not: { path: grants, some: { path: priviledges, present: true } } }] }',
    'priviledges',
    'There is no "priviledges". Did you mean "privileges"?',
  ],
  [
    `each: "resources.{jbos,pipelines,clustrs}.*", ${asks('name')}`,
    'resources.{jbos,pipelines,clustrs}.*',
    'There is no "jbos". Did you mean "jobs"? There is no "clustrs". Did you mean "clusters"?',
  ],
  [asks('$.bundl.name'), '$.bundl.name', 'There is no "bundl". Did you mean "bundle"?'],
  [
    asks('$merged.workspace.rootpath'),
    '$merged.workspace.rootpath',
    'There is no "rootpath". Did you mean "root_path"?',
  ],
  [asks('$target.mod'), '$target.mod', 'There is nothing in "$target" but "name" and "mode".'],
])('%s', async (check, path, mistake) => {
  expect(await wrongIn(check)).toEqual([`The path "${path}" leads nowhere. ${mistake}`])
})

test('a selector of nearly a type of resources, and a parameter that nobody declared, are mistakes', async () => {
  expect(await wrongIn(`select: { resource: [job, brand_new, pipline] }, ${asks('bundle.name')}`)).toEqual([
    'A selector knows no type of resources "job". Did you mean "jobs"?',
    'A selector knows no type of resources "pipline". Did you mean "pipelines"?',
  ])
  expect(await wrongIn(asks('$parameters.hous'))).toEqual(['There is no parameter "hous". Did you mean "house"?'])
})

test.each([
  // Nobody knows yet what another version of the Databricks CLI has.
  `each: resources.brand_new_things.*, ${asks('name')}`,
  `each: resources.jobs.*, ${asks('a_field_of_tomorrow.inside')}`,
  // It says that it is meant.
  `each: 'resources["job"].*', ${asks('name')}`,
  `each: "resources.job?.*", ${asks('name')}`,
  // Names are given by people, and below "**" there may be anything.
  `each: resources.jobs.name.tags.ownre, ${asks('jobs')}`,
  `each: "**.task", ${asks('spark_pyton_task')}`,
  `each: "resources.*.*", ${asks('spark_version')}`,
  `each: "*.tasks[*]", ${asks('task_key')}`,
  asks('bundle.target'),
  asks('$parameters.house'),
])('no mistake: %s', async (check) => {
  expect(await wrongIn(check)).toEqual([])
})
