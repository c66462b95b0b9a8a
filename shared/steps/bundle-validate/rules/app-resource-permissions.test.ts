import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './app-resource-permissions.ts'

/** An app that uses this, in a bundle whose permissions do not name the app. */
const used = (resource: string) =>
  root(`permissions: [{level: CAN_VIEW, group_name: desks}]
resources:
  experiments: {fit: {name: /Shared/fit}}
  database_instances: {old: {name: old}}
  secret_scopes: {keys: {name: keys}}
  postgres_projects: {desk: {project_id: desk, permissions: [{level: CAN_USE, group_name: desks}]}}
  apps:
    desk:
      name: desk
      source_code_path: ./desk
      resources:
        - name: it
          ${resource}
`)

test.each([
  [`experiment: {experiment_id: '$\{resources.experiments.fit.id}'}`, 'experiments.fit'],
  [`postgres: {branch: '$\{resources.postgres_projects.desk.id}/branches/main'}`, 'postgres_projects.desk'],
  [`postgres: {database: 'a/$\{bundle.name}/$\{resources.postgres_projects.desk.id}'}`, 'postgres_projects.desk'],
])('%s takes access away again', async (resource, name) => {
  const found = await saidBy(rule, used(resource))
  expect(found).toEqual([expect.stringContaining(`The app "desk" uses "${name}", whose permissions do not`)])
})

test.each([
  // The instance gives the app a role of its own, which is no entry of its access list.
  `database: {instance_name: '$\{resources.database_instances.old.name}', database_name: a}`,
  `secret: {scope: '$\{resources.secret_scopes.keys.name}', key: a}`,
  'job: {id: 17}',
  `experiment: {experiment_id: '$\{resources.experiments.fit.id}'}\n        - {name: it, job: {id: 17}}`,
])('%s does not', async (resource) => {
  expect(await saidBy(rule, used(resource))).toEqual([])
})
