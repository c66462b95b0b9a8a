import { describe, expect, it } from '@jest/globals'
import { findingsOf, sayings } from '../testing/bundle.ts'
import { indent, job, root, saidBy } from '../testing/one-rule.ts'
import { rule as alertFileFields } from './alert-file-fields.ts'
import { rule as appResourcePermissions } from './app-resource-permissions.ts'
import { rule as appSourceCode } from './app-source-code.ts'
import { rule as artifactFilesMissing } from './artifact-files-missing.ts'
import { rule as artifactPathInvalid } from './artifact-path-invalid.ts'
import { rule as artifactUndefined } from './artifact-undefined.ts'
import { rule as codeNotEvaluated } from './code-not-evaluated.ts'
import { rule as dashboardContent } from './dashboard-content.ts'
import { rule as directOnly } from './direct-only.ts'
import { rule as duplicateResourceKey } from './duplicate-resource-key.ts'
import { rule as experimentNameRelative } from './experiment-name-relative.ts'
import { rule as genieSpaceContent } from './genie-space-content.ts'
import { rule as gitBranch } from './git-branch.ts'
import { rule as grantIncomplete } from './grant-incomplete.ts'
import { rule as pathNotFound } from './path-not-found.ts'
import { rule as pathOutsideSyncRoot } from './path-outside-sync-root.ts'
import { rule as pathWrongKind } from './path-wrong-kind.ts'
import { rule as permissionDuplicate } from './permission-duplicate.ts'
import { rule as permissionLevelInvalid } from './permission-level-invalid.ts'
import { rule as permissionPrincipal } from './permission-principal.ts'
import { rule as pipelineFilesMissing } from './pipeline-files-missing.ts'
import { rule as resourceFileInvalid } from './resource-file-invalid.ts'
import { rule as resourceNameCollision } from './resource-name-collision.ts'
import type { Rule } from './rule.ts'
import { rule as secretScopePrincipal } from './secret-scope-principal.ts'
import { rule as sharedRootWritable } from './shared-root-writable.ts'
import { rule as syncPathNotFound } from './sync-path-not-found.ts'
import { rule as syncPatternEmpty } from './sync-pattern-empty.ts'
import { rule as volumesPath } from './volumes-path.ts'

const RULES: readonly Rule[] = [
  alertFileFields,
  appResourcePermissions,
  appSourceCode,
  artifactFilesMissing,
  artifactPathInvalid,
  artifactUndefined,
  codeNotEvaluated,
  dashboardContent,
  directOnly,
  duplicateResourceKey,
  experimentNameRelative,
  genieSpaceContent,
  gitBranch,
  grantIncomplete,
  pathNotFound,
  pathOutsideSyncRoot,
  pathWrongKind,
  permissionDuplicate,
  permissionLevelInvalid,
  permissionPrincipal,
  pipelineFilesMissing,
  resourceFileInvalid,
  resourceNameCollision,
  secretScopePrincipal,
  sharedRootWritable,
  syncPathNotFound,
  syncPatternEmpty,
  volumesPath,
]

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  it('is broken by its bad example', async () => {
    expect(await saidBy(rule, rule.bad)).not.toEqual([])
  })

  it('is kept by its good example', async () => {
    expect(await saidBy(rule, rule.good)).toEqual([])
  })
})

describe('duplicate-resource-key', () => {
  it('names all places, across files, types and scripts', async () => {
    const findings = await findingsOf(
      {
        'databricks.yml': root('include: [resources/*.yml]\nscripts:\n  train:\n    content: echo\n'),
        'resources/a.yml': job('max_concurrent_runs: 1'),
        'resources/b.yml': job('max_concurrent_runs: 2'),
      },
      [duplicateResourceKey],
    )
    const [finding, ...others] = findings.filter(({ rule }) => rule.id === duplicateResourceKey.id)
    expect(others).toEqual([])
    expect(finding?.message).toBe('The key "train" is used more than once ("scripts.train", "resources.jobs.train").')
    const places = [finding?.at, ...(finding?.related ?? []).map(({ at }) => at)]
    expect(places.map((at) => `${at?.file}:${at?.line}`)).toEqual([
      'databricks.yml:6',
      'resources/a.yml:4',
      'resources/b.yml:4',
    ])
  })

  it('is no field of resources that lack their type: Databricks CLI 1.12.1 warns of those alone', async () => {
    const untyped = 'resources:\n  a: {name: A, schedule: {}}\n  b: {name: B, schedule: {}}\n'
    expect(await findingsOf(root(untyped), [duplicateResourceKey])).toEqual([])
  })

  it('of one resource names the files, for they are not merged', async () => {
    const permissions = 'resources: { jobs: { train: { permissions: [{ group_name: quants, level: CAN_VIEW }] } } }\n'
    const files = {
      'databricks.yml': root('include: [resources/*.yml]\n'),
      'resources/a.yml': job('max_concurrent_runs: 1'),
      'resources/b.yml': permissions,
    }
    const found = (await findingsOf(files, [duplicateResourceKey])).map(({ message, hint }) => [message, hint])
    expect(found).toEqual([
      [
        'The key "train" is used more than once ("resources.jobs.train" in resources/a.yml, resources/b.yml).',
        'Write all of it in one file, and what differs in a target under that target; or rename one of them.',
      ],
    ])
  })

  // Databricks CLI 1.12.1 warns of the type; of null it says that there are two.
  it.each([
    ['[]', 0],
    ['Train', 0],
    ['3', 0],
    ['true', 0],
    ['null', 1],
    ['{}', 1],
    [`"\${var.train}"`, 1],
  ])('in one file a job, in another %s: %i', async (value, count) => {
    const files = {
      'databricks.yml': root(`include: [train.yml]\n${job('max_concurrent_runs: 1')}`),
      'train.yml': `resources: { jobs: { train: ${value} } }\n`,
    }
    const findings = await findingsOf(files, [duplicateResourceKey])
    expect(findings.filter(({ rule }) => rule.id === duplicateResourceKey.id)).toHaveLength(count)
  })

  it.each([
    ['[]', 0],
    ['echo', 0],
    ['{content: echo}', 1],
  ])('beside a job, a script that is %s: %i', async (script, count) => {
    const bundle = root(`scripts: {train: ${script}}\n${job('max_concurrent_runs: 1')}`)
    expect(await saidBy(duplicateResourceKey, bundle)).toHaveLength(count)
  })

  it('allows a target to override a resource', async () => {
    const override = `targets:\n  dev:\n${indent(job('max_concurrent_runs: 2'), 4)}`
    expect(await saidBy(duplicateResourceKey, root(job('max_concurrent_runs: 1') + override))).toEqual([])
  })
})

describe('workspace paths', () => {
  it.each([
    ['root_path: /Volumes/a/b/c', 1],
    ['file_path: /Volumes/a/b/c', 1],
    ['state_path: /Volumes/a/b/c', 1],
    ['artifact_path: /Volumes/a/b/c', 0],
    ['root_path: /Volumes', 0],
    [`root_path: "/Volumes/a/b/\${workspace.current_user.userName}"`, 1],
  ])('volumes-path: %s', async (line, count) => {
    expect(await saidBy(volumesPath, root(`workspace:\n  ${line}\n`))).toHaveLength(count)
  })

  it.each([
    ['/Volumes/a', 1],
    ['/Volumes/a/b/', 1],
    ['/Volumes//b/c', 1],
    ['/Volumes/a/b/c/d', 0],
    ['/Workspace/a', 0],
    [`/Volumes/\${workspace.current_user.userName}`, 0],
  ])('artifact-path-invalid: %s', async (path, count) => {
    expect(await saidBy(artifactPathInvalid, root(`workspace:\n  artifact_path: "${path}"\n`))).toHaveLength(count)
  })

  it.each([
    ['/Shared/risk', '', 1],
    ['/Workspace/Shared', '', 1],
    ['/Workspace/SharedFolder/risk', '', 0],
    ['/Workspace/Shared/risk', 'permissions:\n  - {group_name: users, level: CAN_MANAGE}\n', 0],
    ['/Workspace/Shared/risk', 'permissions:\n  - {group_name: users, level: CAN_VIEW}\n', 1],
    ['/Workspace/Shared/risk', 'permissions:\n  - {user_name: users, level: CAN_MANAGE}\n', 1],
    [`/Workspace/Shared/\${workspace.current_user.short_name}`, '', 1],
  ])('shared-root-writable: %s %j', async (path, rest, count) => {
    const bundle = root(`workspace:\n  root_path: "${path}"\n${rest}`)
    expect(await saidBy(sharedRootWritable, bundle)).toHaveLength(count)
  })
})

describe('names', () => {
  const models = (first: string, second: string) =>
    root(
      `variables:\n  suffix: {default: _a}\ntargets:\n  dev: {default: true}\n  prod: {variables: {suffix: ""}}\nresources:\n  registered_models:\n    a: {catalog_name: c, schema_name: s, name: ${first}}\n    b: {catalog_name: c, schema_name: s, name: ${second}}\n`,
    )

  it.each([
    ['x', 'y', undefined],
    ['x', 'X', '[dev,prod]'],
    ['x', `"x\${var.suffix}"`, '[prod]'],
    [`"\${resources.schemas.t.id}"`, `"\${resources.schemas.t.id}"`, '[dev,prod]'],
    [`"\${resources.schemas.t.id}"`, `"\${resources.schemas.u.id}"`, undefined],
  ])('%s and %s collide in %s', async (first, second, targets) => {
    const lines = await saidBy(resourceNameCollision, models(first, second))
    expect(lines).toEqual(targets === undefined ? [] : [expect.stringContaining(targets)])
  })

  it.each([
    ['jobs', 'name: x', 0],
    ['pipelines', 'name: x', 1],
    ['pipelines', 'name: x, allow_duplicate_names: true', 0],
    ['experiments', 'name: /x', 1],
    ['model_serving_endpoints', 'name: x', 1],
    ['schemas', 'name: x', 0],
  ])('two %s with {%s}: %d', async (type, fields, count) => {
    const bundle = root(`resources:\n  ${type}:\n    a: {${fields}}\n    b: {${fields}}\n`)
    expect(await saidBy(resourceNameCollision, bundle)).toHaveLength(count)
  })

  it('do not collide where there are none but the prefix of the target', async () => {
    const unnamed =
      'pipelines: {a: {catalog: c}, b: {catalog: c}}, registered_models: {a: {comment: x}, b: {comment: x}}'
    const bundle = root(`targets: {dev: {mode: development, resources: {${unnamed}}}}\n`)
    expect(await saidBy(resourceNameCollision, bundle)).toEqual([])
  })

  it.each([
    ['/Users/me/x', 0],
    [`\${workspace.root_path}/x`, 0],
    [`/Users/\${workspace.current_user.userName}/x`, 0],
    ['Users/a/x', 1],
    [`\${bundle.name}-x`, 1],
  ])('the experiment %s: %d', async (name, count) => {
    const bundle = root(`resources:\n  experiments:\n    e: {name: "${name}"}\n`)
    expect(await saidBy(experimentNameRelative, bundle)).toHaveLength(count)
  })
})

describe('apps', () => {
  const apps = (...items: string[]) =>
    root(`resources:\n  apps:\n${items.map((item, index) => `    a${index}: {name: a${index}, ${item}}\n`).join('')}`)

  it.each([
    [['source_code_path: a', 'source_code_path: b'], []],
    [['source_code_path: a', 'source_code_path: ./a/'], ['have the same source code path']],
    [['description: x'], ['has no source code path']],
    [['git_source: {branch: main}'], []],
    [['git_source: {branch: main}', 'source_code_path: a'], []],
    [['git_source: {branch: main}', 'git_source: {branch: next}'], ['both come from Git']],
    [['git_repository: {url: "https://example.com/a"}'], ['has no source code path']],
    [['source_code_path: a, git_source: {branch: main}'], ['has both']],
  ])('%j: %j', async (items, expected) => {
    expect(await saidBy(appSourceCode, apps(...items))).toEqual(expected.map((text) => expect.stringContaining(text)))
  })

  it.each([
    ['app', '../app', 1],
    ['./app', '../lib/../app/', 1],
    ['/Workspace/app', '/Workspace/app', 1],
    ['app', 'app', 0],
    [`\${resources.jobs.j.id}/app`, `../\${resources.jobs.j.id}/app`, 0],
  ])('%s, and in a file of another directory %s: %d', async (here, there, count) => {
    const app = (path: string) => `{ name: ${path.length}, source_code_path: "${path}" }`
    const files = `include: [r/*.yml]
resources: { apps: { a: ${app(here)} } }
# file: r/apps.yml
resources: { apps: { b: ${app(there)} } }
`
    expect(await saidBy(appSourceCode, root(files))).toHaveLength(count)
  })

  it.each([
    ['', 0],
    ['permissions: [{user_name: a, level: CAN_VIEW}]', 1],
    [
      `permissions: [{service_principal_name: "\${resources.apps.desk.service_principal_client_id}", level: CAN_VIEW}]`,
      0,
    ],
    [
      `permissions: [{service_principal_name: "\${resources.apps.other.service_principal_client_id}", level: CAN_VIEW}]`,
      1,
    ],
    [`permissions: [{service_principal_name: "\${resources.apps.desk.id}", level: CAN_VIEW}]`, 1],
    // Whose it is, nobody knows.
    ['permissions: [{service_principal_name: 00000000-0000-0000-0000-000000000000, level: CAN_VIEW}]', 1],
  ])('that use a job with %s: %d', async (permissions, count) => {
    const bundle = root(
      `resources:\n  jobs:\n    train: {name: train, ${permissions}}\n  apps:\n    desk:\n      name: desk\n      source_code_path: .\n      resources:\n        - {name: r, job: {id: "\${resources.jobs.train.id}", permission: CAN_VIEW}}\n`,
    )
    expect(await saidBy(appResourcePermissions, bundle)).toHaveLength(count)
  })
})

describe('the engine', () => {
  it.each([
    ['terraform', 'catalogs:\n    c: {name: c}', 1],
    ['terraform', 'instance_pools:\n    p: {instance_pool_name: p}', 1],
    ['terraform', 'materialization_sets:\n    s: {}', 1],
    ['terraform', 'apps:\n    a: {name: a, lifecycle: {started: true}}', 1],
    ['terraform', 'apps:\n    a: {name: a, lifecycle: {prevent_destroy: true}}', 0],
    ['terraform', 'jobs:\n    j: {name: j}', 0],
    ['direct', 'catalogs:\n    c: {name: c}', 0],
  ])('%s with %s: %d', async (engine, resource, count) => {
    const bundle = `bundle:\n  name: risk\n  engine: ${engine}\nresources:\n  ${resource}\n`
    expect(await saidBy(directOnly, bundle)).toHaveLength(count)
  })
})

describe('the branch', () => {
  const pinned = root('targets:\n  dev: {default: true}\n  prod: {git: {branch: main}}\n')

  it.each([
    [undefined, []],
    ['main', []],
    [
      'feature',
      ['databricks.yml:5:24 [prod] The target "prod" is deployed from the branch "main"; this is "feature".'],
    ],
  ])('%s', async (branch, expected) => {
    const { branch: _examples, ...bare } = gitBranch
    const rule = branch === undefined ? bare : { ...bare, branch }
    expect(await saidBy(rule, pinned)).toEqual(expected)
  })
})

describe('code that is not run', () => {
  it.each([
    ['python:\n  mutators: ["m:f"]\n', 1],
    ['experimental:\n  python:\n    resources: ["r:load"]\n', 1],
    ['experimental:\n  scripts:\n    preinit: make\n    postinit: make\n', 2],
    ['experimental:\n  scripts:\n    predeploy: make\n', 0],
    ['python:\n', 0],
  ])('%j: %d', async (rest, count) => {
    expect(await saidBy(codeNotEvaluated, root(rest))).toHaveLength(count)
  })
})

describe('artifacts', () => {
  it.each([
    ['x:', 1],
    ['x: {}', 1],
    ['x: {path: .}', 1],
    ['x: {type: jar}', 1],
    ['x: {type: whl}', 0],
    ['x: {build: make}', 0],
    ['x: {files: [{source: a}]}', 0],
  ])('{%s}: %d', async (artifact, count) => {
    expect(await saidBy(artifactUndefined, root(`artifacts:\n  ${artifact}\n`))).toHaveLength(count)
  })
})

describe('together', () => {
  it('the rules find nothing in the good example of another', async () => {
    // Names files that are not part of the example.
    const named = new Set([
      'alert-file-fields',
      'app-source-code',
      'app-resource-permissions',
      'dashboard-content',
      'genie-space-content',
      'path-outside-sync-root',
    ])
    for (const { id, good } of RULES) {
      if (named.has(id)) continue
      const found = (await findingsOf(good, RULES)).filter(({ rule }) => rule.id !== gitBranch.id)
      expect(sayings(found)).toEqual([])
    }
  })
})
