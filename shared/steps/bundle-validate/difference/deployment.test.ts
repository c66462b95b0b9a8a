import { describe, expect, test } from '@jest/globals'
import { formatPlace } from '../../../kernel/index.ts'
import { rule as moved, base as movedBase } from '../rules/deployment-moved.ts'
import { rule as left, base as leftBase } from '../rules/production-left.ts'
import { targetsFrom } from '../testing/bundle.ts'
import { deploymentFindings } from './deployment.ts'

async function said(before: string, after: string): Promise<string[]> {
  const found = deploymentFindings(await targetsFrom(before), await targetsFrom(after))
  return found.map(({ rule, target, at, message }) => `${at && formatPlace(at)} ${rule.id}[${target}] ${message}`)
}

test.each([
  [moved, movedBase],
  [left, leftBase],
])('the examples of a rule tell: %#', async (rule, base) => {
  const ids = async (text: string) =>
    deploymentFindings(await targetsFrom(base), await targetsFrom(text)).map((one) => one.rule.id)
  expect(await ids(rule.bad)).toEqual([rule.id])
  expect(await ids(rule.good)).toEqual([])
})

const SCHEMA = '  schemas:\n    features: { name: features, catalog_name: risk }\n'
const JOB = '  jobs:\n    train: { name: train }\n'
const bundle = (resources: string, targets: string, name = 'fraud') =>
  `bundle:\n  name: ${name}\nresources:\n${resources}targets:\n${targets}`
const target = (name: string, path: string, more = '') =>
  `  ${name}:\n    workspace: { host: https://adb-1.azuredatabricks.net${more}, root_path: ${path} }\n`
const GONE =
  'The schema "features" is no longer in the bundle, so the next deployment deletes it with all that is in it. It was deployed to the same place, as the target "prod".'

// That such a deployment deletes the schema is what Databricks CLI 1.12.1 plans over the state of the other target.
test.each([
  ['is called otherwise', bundle(JOB, target('live', '/Workspace/fraud'))],
  ['is called otherwise, with the path written otherwise', bundle(JOB, target('live', '/Workspace/fraud/'))],
  [
    'is called otherwise, and leaves the host to the environment',
    bundle(JOB, '  live: { workspace: { root_path: /Workspace/fraud } }\n'),
  ],
])('what a target had deployed is still seen to go where it %s', async (_, after) => {
  expect(await said(bundle(JOB + SCHEMA, target('prod', '/Workspace/fraud')), after)).toEqual([
    expect.stringContaining(`stateful-deleted[live] ${GONE}`),
  ])
  // With the schema, nothing goes.
  const kept = after.replace(JOB, JOB + SCHEMA)
  expect(await said(bundle(JOB + SCHEMA, target('prod', '/Workspace/fraud')), kept)).toEqual([])
})

test('a target that is deployed over another one would delete what that has', async () => {
  const dev = '    resources: { schemas: { features: { catalog_name: dev } } }\n'
  const targets = (path: string) => target('prod', '/Workspace/fraud') + target('dev', path) + dev
  const before = bundle(SCHEMA, targets('/Workspace/dev'))
  expect(await said(before, before)).toEqual([])
  expect(await said(before, bundle(SCHEMA, targets('/Workspace/fraud')))).toEqual([
    expect.stringMatching(
      /^databricks\.yml:\d+:\d+ deployment-moved\[dev\] .* goes from "\/Workspace\/dev\/state" to /,
    ),
    expect.stringMatching(
      / stateful-recreated\[dev\] .*"catalog_name" goes from "risk" to "dev"\. .* as the target "prod"\.$/,
    ),
  ])
  // Where they had shared a place before, that is nothing new.
  const shared = bundle(SCHEMA, targets('/Workspace/fraud'))
  expect(await said(shared, shared)).toEqual([])
})

test.each([
  ['the name of the bundle', bundle(JOB, '  prod: {}\n', 'fraud2'), 'databricks.yml:7:3'],
  ['the root path', bundle(JOB, '  prod: { workspace: { root_path: /Workspace/x } }\n'), 'databricks.yml:7:35'],
  ['the state path', bundle(JOB, '  prod: { workspace: { state_path: /Workspace/x } }\n'), 'databricks.yml:7:36'],
])('a deployment moves with %s', async (_, after, place) => {
  expect(await said(bundle(JOB, '  prod: {}\n'), after)).toEqual([
    expect.stringContaining(
      `${place} deployment-moved[prod] The target "prod" is deployed to another place: its state`,
    ),
  ])
})

test('where a target is that the bundle does not write, its deployment moves at the name of the bundle', async () => {
  const alone = (name: string) => `bundle:\n  name: ${name}\n`
  expect(await said(alone('fraud'), alone('fraud2'))).toEqual([
    expect.stringMatching(/^databricks\.yml:1:1 deployment-moved\[default\] /),
  ])
})

// Databricks CLI 1.12.1 deploys no bundle without a name.
test('a bundle without a name has no place that anything moves from or to', async () => {
  const named = bundle(JOB + SCHEMA, '  prod: { mode: production }\n')
  const unnamed = named.replace('name: fraud', 'uuid: a')
  expect(await said(unnamed, named)).toEqual([])
  expect(await said(named, unnamed)).toEqual([])
  expect(await said(unnamed, unnamed.replace(SCHEMA, '').replace('  prod: { mode: production }', '  qa: {}'))).toEqual(
    [],
  )
  expect(await said(unnamed, named.replace('{ mode: production }', '{}'))).toEqual([
    expect.stringContaining('production-left[prod]'),
  ])
})

test('a deployment moves to another host, and not to one that is only written otherwise', async () => {
  const at = (host: string) => bundle(JOB, `  prod: { workspace: { host: "${host}" } }\n`)
  expect(await said(at('https://a.net'), at('https://b.net'))).toEqual([
    expect.stringMatching(
      /^databricks\.yml:7:30 deployment-moved\[prod\] .* goes from "https:\/\/a\.net" to "https:\/\/b\.net"\.$/,
    ),
  ])
  for (const same of ['https://A.net/', 'a.net', 'https://a.net:443', 'https://a.net/?o=1', '', 'https://x@a.net']) {
    expect(await said(at('https://a.net'), at(same))).toEqual([])
  }
})

test('a deployment moves to another workspace of the same host', async () => {
  const at = (workspace: string) => bundle(JOB, `  prod: { workspace: { ${workspace} } }\n`)
  const one = at('host: "https://a.net?w=1"')
  expect(await said(one, at('host: "https://a.net?w=2"'))).toEqual([
    expect.stringMatching(/deployment-moved\[prod\] .* from "https:\/\/a\.net\?w=1" to "https:\/\/a\.net\?w=2"\.$/),
  ])
  // It goes before what stands behind the host.
  expect(await said(one, at('host: "https://a.net?w=1", workspace_id: "2"'))).toEqual([
    expect.stringMatching(/^databricks\.yml:7:\d+ deployment-moved\[prod\] .* to "https:\/\/a\.net\?w=2"\.$/),
  ])
  for (const same of ['host: "https://a.net/?o=1"', 'host: a.net, workspace_id: "1"', 'host: https://a.net']) {
    expect(await said(one, at(same))).toEqual([])
  }
})

test('a target that takes the place of production has its mode', async () => {
  const production = (name: string) =>
    target(name, '/Workspace/fraud').replace('    workspace', '    mode: production\n    workspace')
  const before = bundle(JOB, production('live-eu'))
  expect(await said(before, bundle(JOB, production('live')))).toEqual([])
  expect(await said(before, bundle(JOB, target('live', '/Workspace/fraud')))).toEqual([
    expect.stringContaining(
      'production-left[live] The target "live" was of the mode "production", as "live-eu", and is not',
    ),
  ])
})

describe('where targets share a place, as they do that leave the host to the environment', () => {
  const shared = (name: string, mode: string, catalog: string) =>
    `  ${name}:\n    mode: ${mode}\n    workspace: { root_path: /Workspace/fraud }\n` +
    `    resources: { schemas: { features: { catalog_name: ${catalog} } } }\n`
  const [dev, prod] = [shared('dev', 'development', 'dev'), shared('prod', 'production', 'risk')]
  const before = bundle(SCHEMA, dev + prod)
  const ofLive = (more: string) => said(before, bundle(SCHEMA, dev + more))

  test('a target that is called otherwise is compared with the one that is gone', async () => {
    expect(await ofLive(shared('live', 'production', 'risk'))).toEqual([])
    expect(await ofLive(shared('live', 'development', 'test'))).toEqual([
      expect.stringMatching(/ stateful-recreated\[live\] .* as the target "prod"\.$/),
      expect.stringMatching(/ production-left\[live\] .* as "prod"/),
    ])
  })

  test('one more that is like one of them loses nothing', async () => {
    expect(await ofLive(prod + shared('test', 'development', 'dev'))).toEqual([])
    expect(await ofLive(prod + shared('test', 'development', 'test'))).toHaveLength(3)
  })

  test('a host that is left to the environment puts a target in the place of no other', async () => {
    const at = (yaml: string, host: string) => yaml.replace('workspace: {', `workspace: { host: "https://${host}",`)
    const apart = bundle(SCHEMA, at(dev, 'a.net') + at(prod, 'b.net'))
    expect(await said(apart, bundle(SCHEMA, dev + at(prod, 'b.net')))).toEqual([])
  })
})
