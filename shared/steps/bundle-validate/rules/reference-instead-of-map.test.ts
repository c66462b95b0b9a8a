// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { expect, test } from '@jest/globals'
import { said } from '../testing/bundle.ts'
import { rule } from './reference-instead-of-map.ts'

const REFERENCE = '${resources.jobs.other.name}'
const JOB = 'resources.jobs.j'

/** The rule's findings, where the reference stands at the path; `0` is the first item of a list. */
async function saidAt(path: string, reference = REFERENCE, variables = {}): Promise<readonly string[]> {
  const parts = path.split('.').reverse()
  const config = parts.reduce<unknown>((inner, part) => (part === '0' ? [inner] : { [part]: inner }), reference)
  return await said({ 'databricks.yml': JSON.stringify({ bundle: { name: 'b' }, variables, ...(config as object) }) }, [
    rule,
  ])
}

/** Each of these stopped Databricks CLI 1.12.1: "expected a map to index …, found string", or "expected a map at …". */
test.each([
  'artifacts',
  'artifacts.w',
  'artifacts.w.files.0',
  'resources.alerts',
  'resources.jobs',
  'resources.volumes',
  'resources.clusters.c',
  'resources.database_catalogs.c',
  JOB,
  `${JOB}.continuous`,
  `${JOB}.schedule`,
  `${JOB}.trigger`,
  `${JOB}.parameters.0`,
  `${JOB}.environments.0`,
  `${JOB}.environments.0.spec`,
  `${JOB}.job_clusters.0`,
  `${JOB}.job_clusters.0.new_cluster`,
  `${JOB}.job_clusters.0.new_cluster.workload_type`,
  `${JOB}.tasks.0`,
  `${JOB}.tasks.0.ai_runtime_task`,
  `${JOB}.tasks.0.alert_task`,
  `${JOB}.tasks.0.dbt_task`,
  `${JOB}.tasks.0.libraries.0`,
  `${JOB}.tasks.0.notebook_task`,
  `${JOB}.tasks.0.spark_python_task`,
  `${JOB}.tasks.0.sql_task`,
  `${JOB}.tasks.0.sql_task.file`,
  `${JOB}.tasks.0.for_each_task`,
  `${JOB}.tasks.0.for_each_task.task`,
  `${JOB}.tasks.0.for_each_task.task.notebook_task`,
  'resources.apps.a.resources.0',
  'resources.catalogs.c.grants',
  'resources.schemas.s.grants.0',
  'resources.clusters.c.workload_type.clients',
  'resources.pipelines.p.clusters.0',
  'resources.pipelines.p.environment',
  'resources.pipelines.p.libraries.0',
  'resources.pipelines.p.libraries.0.notebook',
])('no reference at %s', async (path) => {
  expect(await saidAt(path)).toHaveLength(1)
})

/** Databricks CLI 1.12.1 passes these on to the deployment. */
test.each([
  'resources.clusters',
  `${JOB}.name`,
  `${JOB}.tags`,
  `${JOB}.git_source`,
  `${JOB}.tasks`,
  `${JOB}.tasks.0.libraries`,
  `${JOB}.tasks.0.new_cluster`,
  `${JOB}.tasks.0.python_wheel_task`,
  `${JOB}.environments.0.spec.dependencies`,
  'resources.apps.a.resources',
  'resources.pipelines.p.notifications.0',
  // A resource without its type is an unknown type: a warning.
  'resources.landing.catalog_name',
])('a reference at %s', async (path) => {
  expect(await saidAt(path)).toEqual([])
})

test('the reference is shown, through whatever variable it comes', async () => {
  expect(await saidAt(`${JOB}.schedule`, '${var.when}', { when: { default: REFERENCE } })).toEqual([
    expect.stringContaining(
      '"resources.jobs.j.schedule" must be a map, but is the reference "${resources.jobs.other.name}".',
    ),
  ])
})

test('what is known before the deployment is for the schema to judge', async () => {
  expect(await saidAt(`${JOB}.schedule`, '${workspace.current_user.userName}')).toEqual([])
  expect(await saidAt(`${JOB}.schedule`, '${var.none}')).toEqual([expect.stringContaining('reference-missing')])
})

test('the files of an artifact that is built are looked for only after the build', async () => {
  const bundle = `bundle: {name: b}\nartifacts: {w: {build: make, files: ["${REFERENCE}"]}}\n`
  expect(await said({ 'databricks.yml': bundle }, [rule])).toEqual([])
})
