import { describe, expect, it } from '@jest/globals'
import { findingsOf } from '../testing/bundle.ts'
import { job, root, saidBy } from '../testing/one-rule.ts'
import { rule as deployerNotManager } from './deployer-not-manager.ts'
import { rule as grantIncomplete } from './grant-incomplete.ts'
import { rule as permissionDuplicate } from './permission-duplicate.ts'
import { rule as permissionLevelInvalid } from './permission-level-invalid.ts'
import { rule as permissionPrincipal } from './permission-principal.ts'

describe('deployer-not-manager', () => {
  it.each([
    ['{group_name: a, level: CAN_VIEW}', 1],
    ['{group_name: a, level: CAN_VIEW}, {group_name: b, level: CAN_RUN}', 1],
    ['{group_name: a, level: CAN_VIEW}, {user_name: b, level: CAN_MANAGE}', 0],
    [`{group_name: a, level: "\${workspace.current_user.short_name}"}`, 0],
    ['', 0],
  ])('permissions: [%s]: %d', async (items, count) => {
    const found = await saidBy(deployerNotManager, root(`permissions: [${items}]\n`))
    expect(found).toHaveLength(count)
    if (count > 0) expect(found[0]).toContain('databricks.yml:3:1')
  })
})

describe('permissions', () => {
  const permissions = (...items: string[]) => `permissions:\n${items.map((item) => `  - {${item}}\n`).join('')}`

  it('of the whole bundle are judged once, whatever they are given on', async () => {
    const bundle = root(
      permissions('level: CAN_VIEW', 'group_name: a, level: CAN_VIEW', 'group_name: a, level: CAN_RUN') +
        job('max_concurrent_runs: 1'),
    )
    expect(await saidBy(permissionPrincipal, bundle)).toEqual([
      'databricks.yml:4:5 [default] A permission of the bundle is for nobody.',
    ])
    expect(await saidBy(permissionDuplicate, bundle)).toEqual([
      'databricks.yml:6:5 [default] The bundle gives group_name "a" a permission twice, with different levels.',
    ])
    expect(await saidBy(permissionLevelInvalid, bundle)).toEqual([])
  })

  it.each([
    ['level: CAN_VIEW', 'A permission of "jobs.train" is for nobody.'],
    ['user_name: "", level: CAN_VIEW', 'A permission of "jobs.train" is for nobody: its "user_name" is empty.'],
    [
      'user_name: a, group_name: b, level: CAN_VIEW',
      'A permission of "jobs.train" names more than one principal: user_name, group_name.',
    ],
  ])('{%s}: %s', async (item, message) => {
    expect(await saidBy(permissionPrincipal, root(job(permissions(item))))).toEqual([expect.stringContaining(message)])
  })

  it.each([
    ['jobs', 'CAN_RUN', 'Did you mean "CAN_MANAGE_RUN"?'],
    ['jobs', 'can_view', 'Did you mean "CAN_VIEW"?'],
    ['experiments', 'CAN_VIEW', undefined],
    ['model_serving_endpoints', 'CAN_QUERY', 'fine'],
    ['secret_scopes', 'CAN_READ', undefined],
    ['dashboards', 'CAN_READ', 'fine'],
    ['dashboards', 'CAN_VIEW', undefined],
    ['vector_search_endpoints', 'CAN_CREATE', undefined],
    ['postgres_projects', 'CAN_USE', 'fine'],
    ['postgres_projects', 'CAN_CREATE', undefined],
    ['some_new_type', 'ANYTHING', 'fine'],
    ['jobs', `\${workspace.current_user.userName}`, 'fine'],
  ])('%s %s: %s', async (type, level, hint) => {
    const bundle = root(
      `resources:\n  ${type}:\n    x:\n      name: /x\n      permissions:\n        - {user_name: a, level: "${level}"}\n`,
    )
    const found = (await findingsOf(bundle, [permissionLevelInvalid])).filter(
      ({ rule }) => rule.id === permissionLevelInvalid.id,
    )
    expect(found).toHaveLength(hint === 'fine' ? 0 : 1)
    if (hint !== undefined && hint !== 'fine') expect(found[0]?.hint).toContain(hint)
  })

  it('without a level has none that it may mean', async () => {
    const found = await findingsOf(root(job(permissions('user_name: a, level: ""'))), [permissionLevelInvalid])
    expect(found.map(({ message, hint }) => [message, hint])).toEqual([
      ['A permission of "jobs.train" has no level.', 'Use one of CAN_VIEW, CAN_MANAGE_RUN, IS_OWNER, CAN_MANAGE.'],
    ])
  })

  it('of one name as a user and as a group are two', async () => {
    const bundle = root(job(permissions('user_name: a, level: CAN_VIEW', 'group_name: a, level: CAN_VIEW')))
    expect(await saidBy(permissionDuplicate, bundle)).toEqual([])
  })
})

describe('grants', () => {
  const grants = (item: string) => root(`resources:\n  volumes:\n    v:\n      name: v\n      grants: [${item}]\n`)

  it.each([
    ['{principal: a, privileges: [READ_VOLUME]}', []],
    ['{principal: a, privileges: []}', ['has no privileges']],
    ['{principal: "", privileges: [READ_VOLUME]}', ['has no principal']],
    ['{}', ['has no principal', 'has no privileges']],
    [`{principal: "\${workspace.current_user.userName}", privileges: [READ_VOLUME]}`, []],
  ])('%s', async (item, expected) => {
    const lines = await saidBy(grantIncomplete, grants(item))
    expect(lines).toEqual(expected.map((text) => expect.stringContaining(text)))
  })
})
