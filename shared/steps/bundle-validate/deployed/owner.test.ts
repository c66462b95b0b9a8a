import { expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

/** As Databricks CLI 1.12.1 prints it, with the reference where the name of the deployer stands. */
const DEPLOYER = `\${workspace.current_user.userName}`

test.each([
  [
    'whoever deploys a job owns it',
    '{ level: CAN_VIEW, group_name: g }',
    ['CAN_VIEW group_name g', `IS_OWNER user_name ${DEPLOYER}`],
  ],
  [
    'and manages it where somebody else does',
    '{ level: IS_OWNER, user_name: other@b.c }',
    ['IS_OWNER user_name other@b.c', `CAN_MANAGE user_name ${DEPLOYER}`],
  ],
  [
    'who manages it by what is written comes to own it',
    `{ level: CAN_MANAGE, user_name: "${DEPLOYER}" }, { level: CAN_VIEW, service_principal_name: s }`,
    [`IS_OWNER user_name ${DEPLOYER}`, 'CAN_VIEW service_principal_name s'],
  ],
  [
    'and who may look at it manages it',
    `{ level: CAN_VIEW, user_name: "${DEPLOYER}" }, { level: IS_OWNER, user_name: other@b.c }`,
    [`CAN_MANAGE user_name ${DEPLOYER}`, 'IS_OWNER user_name other@b.c'],
  ],
  [
    'everybody has the highest of their levels, in the place of the first',
    '{ level: CAN_VIEW, group_name: g }, { level: CAN_VIEW, group_name: h }, { level: CAN_MANAGE_RUN, group_name: g }',
    ['CAN_MANAGE_RUN group_name g', 'CAN_VIEW group_name h', `IS_OWNER user_name ${DEPLOYER}`],
  ],
  [
    'a level that has no rank has that of the longest that it begins with, and of two the later in the alphabet',
    '{ level: CAN_ATTACH_TO, group_name: g }, { level: CAN_MONITOR_ONLY, group_name: g }, { level: CAN_MONITOR, group_name: g }',
    ['CAN_MONITOR_ONLY group_name g', `IS_OWNER user_name ${DEPLOYER}`],
  ],
])('%s', async (_, written, expected) => {
  const { resources } = await printedFrom(
    `bundle: { name: b }\nresources: { jobs: { j: { permissions: [${written}] } } }\n`,
  )
  expect(resources.jobs.j.permissions.map(shown)).toEqual(expected)
})

test('of what has no owner the deployer is a manager, and of a secret scope nothing', async () => {
  const { resources } = await printedFrom(`bundle: { name: b }
resources:
  jobs: { silent: { name: j } }
  experiments: { e: { name: /e, permissions: [{ level: CAN_READ, group_name: g }] } }
  sql_warehouses: { w: { name: w, permissions: [{ level: CAN_USE, group_name: g }] } }
  secret_scopes: { s: { name: s, permissions: [{ level: READ, group_name: g }] } }
`)
  expect(resources.jobs.silent).not.toHaveProperty('permissions')
  expect(resources.experiments.e.permissions.map(shown)).toContain(`CAN_MANAGE user_name ${DEPLOYER}`)
  expect(resources.sql_warehouses.w.permissions.map(shown)).toContain(`IS_OWNER user_name ${DEPLOYER}`)
  expect(resources.secret_scopes.s.permissions).toHaveLength(1)
})

test('a list of nobody is none, and nor is a reference to a list, where the bundle has permissions of its own to give', async () => {
  const printed = (permissions: string) =>
    printedFrom(`bundle: { name: b }
${permissions}resources:
  jobs:
    empty: { permissions: [] }
    referring: { permissions: "\${resources.jobs.empty.permissions}" }
  secret_scopes: { s: { name: s, permissions: [] } }
  postgres_branches: { b: { parent: p, branch_id: b, permissions: [] } }
`)
  const { resources } = await printed('')
  expect(resources.jobs.empty).not.toHaveProperty('permissions')
  expect(resources.jobs.referring).not.toHaveProperty('permissions')
  expect(resources.secret_scopes.s).not.toHaveProperty('permissions')
  expect(resources.postgres_branches.b.permissions.map(shown)).toEqual([`CAN_MANAGE user_name ${DEPLOYER}`])
  const { resources: given } = await printed('permissions: [{ level: CAN_VIEW, group_name: g }]\n')
  const expected = ['CAN_VIEW group_name g', `IS_OWNER user_name ${DEPLOYER}`]
  expect(given.jobs.empty.permissions.map(shown)).toEqual(expected)
  expect(given.jobs.referring.permissions.map(shown)).toEqual(expected)
})

function shown({ level, ...principal }: Record<string, string>): string {
  return [level, ...Object.entries(principal).flat()].join(' ')
}
