import { expect, test } from '@jest/globals'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom, sayings } from '../testing/bundle.ts'
import { coreSchema } from './core/core-schema.ts'
import { checkReferenceFields } from './reference-fields.ts'

async function said(reference: string, more = ''): Promise<string[]> {
  const bundle = await bundleFrom(`bundle: {name: f}
resources:
  jobs:
    train: {name: Train, tasks: [{task_key: a}], tags: {team: risk}, email_notifications: {on_failure: [a]}}
    next: {description: '${reference}'}
  registered_models: {churn: {name: churn}}
  apps: {desk: {name: desk}}
  postgres_projects: {p: {project_id: p}}
  sql_warehouses: {w: {name: w, min_num_clusters: 1}}
${more}`)
  return resolveTargets(bundle, {}).flatMap((target) =>
    sayings(
      [...checkReferenceFields(target, coreSchema)].map(({ rule, observation }) => ({
        ...observation,
        rule,
        target: target.name,
      })),
    ),
  )
}

test.each([
  ['registered_models.churn.full_nam', '"registered_models.churn" has no "full_nam". Did you mean "full_name"?'],
  [
    'registered_models.churn.catalog_nme',
    '"registered_models.churn" has no "catalog_nme". Did you mean "catalog_name"?',
  ],
  ['jobs.train.tgas.team', '"jobs.train" has no "tgas". Did you mean "tags"?'],
  ['jobs.train.tags.taem', '"jobs.train.tags" has no "taem". Did you mean "team"?'],
  ['jobs.train.tasks[0].tsk_key', '"jobs.train.tasks[0]" has no "tsk_key". Did you mean "task_key"?'],
  ['jobs.train.email_notifications.on_failur[0]', 'has no "on_failur". Did you mean "on_failure"?'],
])('%s refers to nothing', async (path, why) => {
  const [line, ...others] = await said(`\${resources.${path}}`)
  expect(others).toEqual([])
  expect(line).toContain(`"\${resources.${path}}" refers to nothing. `)
  expect(line).toContain('resource-reference-missing')
  expect(line).toContain(why)
})

test('what neither the schema nor the service is known to have is a note', async () => {
  expect(await said(`\${resources.jobs.train.moon}`)).toEqual([
    expect.stringMatching(
      /^databricks\.yml:5:25 unknown-to-core-schema\[default\] .*refers to "moon", which is not known/,
    ),
  ])
})

test.each([
  ['set', 'jobs.train.name'],
  ['not set, and known', 'jobs.train.description'],
  ['not set, and near what is', 'sql_warehouses.w.max_num_clusters'],
  ['below a list', 'jobs.train.tasks[0].task_key'],
  ['a key of a map', 'jobs.train.tags.team'],
  ['another key of a map', 'jobs.train.tags.cost_centre'],
  ['given by the deployment', 'jobs.train.id'],
  ['given by the service', 'registered_models.churn.full_name'],
  ['inside what is given by the service', 'apps.desk.compute_status.state'],
  ["Terraform's word", 'jobs.train.task[0].task_key'],
  ["Terraform's own, which has a rule of its own", 'jobs.train.always_running'],
  ['of a type of which it is not known', 'postgres_projects.p.anything'],
  ['of a resource that is not there', 'jobs.nowhere.tgas'],
  ['of no resource', 'jobs'],
])('%s: %s may be', async (_, path) => expect(await said(`\${resources.${path}}`)).toEqual([]))
