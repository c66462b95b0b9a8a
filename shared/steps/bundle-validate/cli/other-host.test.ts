import { describe, expect, test } from '@jest/globals'
import { StepError } from '../../../kernel/index.ts'
import { readTargets } from '../read-targets.ts'
import { memoryFolder } from '../testing/bundle.ts'
import { type Job, refuseOtherHosts } from './other-host.ts'

const HOST = 'https://adb-1.1.azuredatabricks.net'
const WORKSPACE = '/subscriptions/1-a/resourceGroups/rg/providers/Microsoft.Databricks/workspaces/ws'

/** What keeps the CLI from being asked about a bundle with this `workspace`, and these targets. */
async function refusal(workspace: object, job: Job = { DATABRICKS_HOST: HOST }, targets: object = { prod: {} }) {
  const text = JSON.stringify({ bundle: { name: 'fraud' }, workspace, targets })
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const read = await readTargets(memoryFolder({ 'databricks.yml': text }), reading)
  try {
    refuseOtherHosts({ targets: read.targets, written: read.bundle.config }, job, (said) => said)
  } catch (error) {
    if (error instanceof StepError) return error
    throw error
  }
  return undefined
}

describe('with DATABRICKS_HOST', () => {
  test.each([{}, { host: HOST }, { host: `${HOST}/?o=1` }, { host: '' }, { host: null }, { host: HOST, profile: 'p' }])(
    'the CLI is asked where it signs in there: %j',
    async (workspace) => expect(await refusal(workspace)).toBeUndefined(),
  )

  // Databricks CLI 1.12.1 signs in to the host of the bundle, whatever DATABRICKS_HOST says.
  test.each<[object, string]>([
    [{ host: 'https://adb-2.2.azuredatabricks.net' }, 'https://adb-2.2.azuredatabricks.net'],
    [{ host: `${HOST}@evil.example` }, '"https://evil.example"'],
    [{ host: `https://\${var.host}` }, `https://\${var.host}`],
    [{ host: 7 }, '"https://7"'],
    [{ host: { a: 1 } }, 'a map'],
    // It signs in with the profile, and where that lacks a token, with the token of the job.
    [{ profile: 'other' }, 'the profile "other" and no host'],
  ])('another is refused: %j', async (workspace, said) => {
    expect(await refusal(workspace)).toMatchObject({ code: 'CLI_OTHER_HOST', message: expect.stringContaining(said) })
  })

  // Databricks CLI 1.12.1 takes the workspace of the field, of the host of the bundle, of the environment, in this order.
  test.each<[object, Job]>([
    [{ host: `${HOST}/?w=2` }, { DATABRICKS_HOST: `${HOST}?o=1` }],
    [
      { host: `${HOST}?w=1`, workspace_id: '2' },
      { DATABRICKS_HOST: HOST, DATABRICKS_WORKSPACE_ID: '1' },
    ],
    [{ workspace_id: 2 }, { DATABRICKS_HOST: HOST, DATABRICKS_WORKSPACE_ID: '1' }],
    [{ host: `${HOST}?w=2` }, { DATABRICKS_WORKSPACE_ID: '1' }],
  ])('another workspace of that host is refused: %j', async (workspace, job) => {
    const message = expect.stringMatching(
      /the workspace "2" .*: the Databricks CLI would act there, and the job is for "1"/,
    )
    expect(await refusal(workspace, job)).toMatchObject({ code: 'CLI_OTHER_HOST', message })
  })

  test.each<[object, Job]>([
    [{ host: `${HOST}?w=1` }, { DATABRICKS_HOST: `${HOST}/?o=1` }],
    [
      { host: `${HOST}?w=2`, workspace_id: '1' },
      { DATABRICKS_HOST: HOST, DATABRICKS_WORKSPACE_ID: '1' },
    ],
    [{ host: `${HOST}?w=1` }, { DATABRICKS_HOST: HOST }],
    [{ host: HOST }, { DATABRICKS_HOST: HOST, DATABRICKS_WORKSPACE_ID: '1' }],
  ])('that one workspace of the host is not: %j', async (workspace, job) => {
    expect(await refusal(workspace, job)).toBeUndefined()
  })

  test('a line end after it is none of it', async () => {
    expect(await refusal({ host: HOST }, { DATABRICKS_HOST: `${HOST}\n` })).toBeUndefined()
  })

  test('the profile of the job comes before that of the bundle', async () => {
    const job = { DATABRICKS_HOST: HOST, DATABRICKS_CONFIG_PROFILE: 'own' }
    expect(await refusal({ profile: 'other' }, job)).toBeUndefined()
  })
})

describe('without DATABRICKS_HOST', () => {
  test.each([{}, { host: HOST }, { host: '1.2.gcp.databricks.com' }, { profile: 'p' }])(
    'a workspace of Databricks may be named: %j',
    async (workspace) => expect(await refusal(workspace, {})).toBeUndefined(),
  )

  test.each([
    'https://evil.example',
    'http://127.0.0.1:8080',
    `${HOST}@evil.example`,
    'http://adb-1.1.azuredatabricks.net',
  ])('nothing else may: %s', async (host) => {
    for (const given of [undefined, '']) {
      expect(await refusal({ host }, { DATABRICKS_HOST: given })).toMatchObject({
        code: 'CLI_OTHER_HOST',
        message: expect.stringContaining('no address of Databricks'),
        hint: expect.stringContaining('Set DATABRICKS_HOST'),
      })
    }
  })
})

// Databricks CLI 1.12.1 asks there for a token, although the job gave it one, or gave it none.
test.each<Job>([{ DATABRICKS_HOST: HOST }, {}, { DATABRICKS_CONFIG_PROFILE: 'own' }])(
  'no service for tokens is asked that a bundle names: %j',
  async (job) => {
    const error = await refusal({ metadata_service_url: 'http://localhost:9/' }, job)
    expect(error).toMatchObject({ code: 'CLI_OTHER_HOST', message: expect.stringContaining('metadata_service_url') })
  },
)

// Databricks CLI 1.12.1 asks https://management.azure.com<id>, with a token.
test.each(['@127.0.0.1:8443/x', '.evil.example/', '/subscriptions/1@evil/x', `${WORKSPACE}?x`, `\${var.id}`])(
  'no server is made of what is no id of a workspace: %s',
  async (id) => {
    expect(await refusal({ azure_workspace_resource_id: id }, {})).toMatchObject({ code: 'CLI_OTHER_HOST' })
    expect(await refusal({ azure_workspace_resource_id: WORKSPACE }, {})).toBeUndefined()
  },
)

test('all that leads elsewhere is named at once, each once, with its place and its targets', async () => {
  const evil = { workspace: { host: 'https://evil.example' } }
  const service = { workspace: { metadata_service_url: 'http://localhost:9/' } }
  const other = { host: 'https://other.example' }
  const error = await refusal(other, undefined, { a: {}, b: {}, c: { workspace: { host: HOST } }, d: evil, e: service })
  expect(error?.problems.map(({ message, at }) => [message.replace(/: .*/, ''), at?.file])).toEqual([
    ['The targets "a", "b", "e" name the host "https://other.example"', 'databricks.yml'],
    ['The target "d" names the host "https://evil.example"', 'databricks.yml'],
    ['The target "e" names a "metadata_service_url"', 'databricks.yml'],
  ])
})

test('what a schema would drop from an override counts, for the CLI may keep it', async () => {
  const text = JSON.stringify({
    bundle: { name: 'fraud' },
    targets: { prod: { workspace: { host: 'https://evil.example' } } },
  })
  const reading = { targets: undefined, variables: new Map(), env: {}, signal: new AbortController().signal }
  const read = await readTargets(memoryFolder({ 'databricks.yml': text }), reading)
  const dropped = (await readTargets(memoryFolder({ 'databricks.yml': 'targets: { prod: {} }' }), reading)).targets
  const ask = () =>
    refuseOtherHosts({ targets: dropped, written: read.bundle.config }, { DATABRICKS_HOST: HOST }, String)
  expect(ask).toThrow('https://evil.example')
})

// Databricks CLI 1.12.1 leaves the host of the bundle where a target overrides it with nothing.
test.each(['', null])('an override by nothing leaves the host that it would override: %j', async (host) => {
  const error = await refusal({ host: 'https://evil.example' }, undefined, { prod: { workspace: { host } } })
  expect(error).toMatchObject({ code: 'CLI_OTHER_HOST' })
})
