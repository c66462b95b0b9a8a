import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign secrets ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

/** Each stands at another place of the bundle, and none is to be read anywhere else. */
const PLANTED = {
  /** Known by its form. */
  token: `dapi${'a1b2c3d4'.repeat(4)}`,
  github: `ghp_${'Ab1'.repeat(12)}`,
  aws: 'AKIAIOSFODNN7EXAMPLQ',
  /** Known by the name of what holds it. */
  password: 'correct-horse-battery',
  api_key: 'k3y-of-the-desk-77',
  header: 'Bearer-of-the-desk-78',
  spark: 'acc0unt-of-the-lake-79',
  connection: 'l0gin-of-the-store-80',
  scope: 'v4ult-of-the-bank-81',
  input: 'g1ven-by-the-pipeline-82',
  previous: 'p4ssed-years-ago-83',
}

const BUNDLE = `bundle:
  name: fraud
variables:
  harmless:
    default: ${PLANTED.token}
  db_password:
    default: ${PLANTED.password}
  api_key: {}
  connection:
    default: jdbc:postgresql://app:${PLANTED.connection}@db.bank.example/rates
resources:
  secret_scopes:
    desk:
      name: desk
      keyvault_metadata:
        dns_name: https://x.vault.azure.net
        secret: ${PLANTED.scope}
  jobs:
    train:
      name: train
      description: "\${var.harmless} and \${var.db_password}"
      timeout_seconds: ${PLANTED.api_key}
      max_concurrent_runs: \${var.db_password}
      edit_mode: ${PLANTED.github}
      parameters:
        - name: api_key
          default: ${PLANTED.api_key}
        - name: table
          default: \${var.nowhere}-${PLANTED.aws}
      tasks:
        - task_key: learn
          depends_on:
            - task_key: \${var.db_password}
          spark_python_task:
            python_file: ./${PLANTED.token}.py
            parameters: ["--password", "${PLANTED.password}", "--token=${PLANTED.header}"]
          new_cluster:
            spark_version: 16.4.x-scala2.12
            num_workers: 1
            node_type_id: x
            spark_conf:
              fs.azure.account.key.lake.dfs.core.windows.net: ${PLANTED.spark}
            spark_env_vars:
              API_KEY: ${PLANTED.api_key}
  model_serving_endpoints:
    pricing:
      name: pricing
      config:
        served_entities:
          - name: ${PLANTED.github}
            entity_name: a.b.c
            entity_version: "1"
            workload_size: Small
            scale_to_zero_enabled: \${var.api_key}
            environment_vars:
              TOKEN: ${PLANTED.header}
targets:
  dev:
    mode: ${PLANTED.github}
  prod:
    mode: production
    variables:
      db_password: ${PLANTED.password}
      undeclared_secret: ${PLANTED.password}
`

const inputs = {
  bundle: 'ml',
  policy: 'recommended\nregulated-bank',
  base: './old',
  variables: `api_key=${PLANTED.input}`,
  waivers: 'waivers.yml',
}

function workspaceWith(name: string, files: Readonly<Record<string, string>>): string {
  const workspace = join(scratch, name)
  writeFiles(workspace, files)
  return workspace
}

test.each(['effective', 'locations', 'nothing'])(
  'what is a secret in the bundle is in no file, no line and no output (print: %s)',
  async (print) => {
    const workspace = workspaceWith(print, {
      'ml/databricks.yml': BUNDLE,
      'old/databricks.yml': BUNDLE.replaceAll(PLANTED.password, PLANTED.previous).replaceAll(
        PLANTED.spark,
        'x-before-x',
      ),
      'waivers.yml':
        'waivers: [{rule: path-not-found, path: resources, reason: later, owner: desk, expires: "2027-01-31"}]',
    })
    const run = await runIn(workspace, { ...inputs, print })
    expect(run.exitCode).toBe(1)
    // There is something to tell, about the very values.
    expect(saidIn(run).length).toBeGreaterThan(10)
    expect(run.recorded.printed).toHaveLength(print === 'nothing' ? 0 : 1)
    const everything = { ...run.files, recorded: JSON.stringify(run.recorded), log: run.log }
    const leaks = Object.entries(everything).flatMap(([where, text]) =>
      Object.entries(PLANTED).flatMap(([what, secret]) => {
        const at = text.indexOf(secret)
        return at === -1 ? [] : [`${what} in ${where}: …${text.slice(Math.max(0, at - 150), at + secret.length)}`]
      }),
    )
    expect(leaks).toEqual([])
  },
)

test.each([
  ['a text that does not end', `  db_password: "${PLANTED.password}\n`],
  ['a tab', `  db_password: ${PLANTED.password}\n\t  api_key: ${PLANTED.api_key}\n`],
  ['two values', `  db_password: ${PLANTED.password}: ${PLANTED.api_key}\n`],
  ['a key twice', `  db_password: ${PLANTED.password}\n  db_password: ${PLANTED.api_key}\n`],
  ['a key that is a token', `  ${PLANTED.token}: x\n  ${PLANTED.token}: y\n  ? ${PLANTED.github}\n  : : x\n`],
  ['a tag', `  db_password: !secret ${PLANTED.password}\n`],
  ['an alias', `  db_password: *${PLANTED.github}\n`],
  ['an include', `include: [${PLANTED.token}.yml]\n`],
])('a file with %s does not say what is in it', async (name, text) => {
  const run = await runIn(workspaceWith(name, { 'databricks.yml': `bundle:\n  name: fraud\n${text}` }), {
    print: 'locations',
  })
  expect(saidIn(run)).not.toEqual([])
  for (const said of [...Object.values(run.files), JSON.stringify(run.recorded)]) {
    for (const secret of Object.values(PLANTED)) expect(said).not.toContain(secret)
  }
})

describe('a secret that is a name', () => {
  const { token, password } = PLANTED
  const named = `bundle: { name: ${token} }
variables: { db_password: { default: ${password} } }
resources:
  jobs:
    ${token}: { name: train, tasks: [{ task_key: a, existing_cluster_id: "\${resources.clusters.${token}.id}" }] }
  clusters: { ${token}: { spark_version: 16.4.x-scala2.12, num_workers: 1 } }
  volumes: { ${token}: { name: v, catalog_name: c, schema_name: s } }
targets:
  ${token}: { mode: production }
  ${password}: { mode: development }
  ${token.replace('dapi', 'dose')}: {}
  test: {}
`
  const files = { 'databricks.yml': named.replace(/ {2}volumes.*\n/, ''), 'old/databricks.yml': named }

  test.each(['effective', 'locations', 'nothing'])('is in no table (print: %s)', async (print) => {
    const run = await runIn(workspaceWith(`names-${print}`, files), { policy: 'regulated-bank', base: 'old', print })
    const { files: written, recorded, log } = run
    for (const text of [...Object.values(written), JSON.stringify(recorded), log]) {
      for (const secret of [token, token.slice(4), password]) expect(text).not.toContain(secret)
    }
    // The targets are told apart all the same.
    const effective = JSON.parse(written['bundle-validate.effective.json'] ?? '')
    expect(Object.keys(effective)).toEqual(['***', '***-2', '***-3', 'test'])
    expect(run.report?.sections.find(({ title }) => title === 'Targets')).toMatchObject({
      rows: [[{ text: '***' }], [{ text: '***-2' }], [{ text: '***-3' }], [{ text: 'test' }]].map(([cell]) =>
        expect.arrayContaining([expect.objectContaining(cell ?? {})]),
      ),
    })
    expect(JSON.stringify(run.report?.sections)).toContain('resources.volumes.***')
  })

  test('has its place in a baseline', async () => {
    const first = await runIn(workspaceWith('names', files), { policy: 'regulated-bank', targets: password })
    const baseline = first.files['bundle-validate.baseline.json'] ?? ''
    const again = { policy: 'regulated-bank', targets: password, baseline: 'baseline.json' }
    const second = await runIn(workspaceWith('names-again', { ...files, 'baseline.json': baseline }), again)
    expect(first.exitCode).toBe(1)
    expect(saidIn(second)).toEqual([])
  })
})

describe('a baseline of a bundle with secrets', () => {
  test('fits the same bundle', async () => {
    const first = await runIn(workspaceWith('first', { 'ml/databricks.yml': BUNDLE }), { bundle: 'ml' })
    const second = await runIn(
      workspaceWith('second', {
        'ml/databricks.yml': BUNDLE,
        'baseline.json': first.files['bundle-validate.baseline.json'] ?? '',
      }),
      { bundle: 'ml', baseline: 'baseline.json' },
    )
    expect(first.exitCode).toBe(1)
    expect(saidIn(second)).toEqual([])
  })
})

test('a masked value that a file of overrides changes changes no digest, so the report says whose value is from there', async () => {
  const run = async (overrides: string) => {
    const directory = mkdtempSync(join(scratch, 'overrides-'))
    writeFiles(directory, {
      'databricks.yml': `bundle: { name: fraud }\nvariables: { api_token: { default: none } }\nresources: { jobs: { a: { name: a, description: "\${var.api_token}" } } }\ntargets: { prod: {} }\n`,
      '.databricks/bundle/prod/variable-overrides.json': overrides,
    })
    return await runIn(directory, { policy: 'none' })
  }
  const [one, other] = await Promise.all(['{"api_token":"main.risk.good"}', '{"api_token":"main.risk.evil"}'].map(run))
  expect(one?.recorded.outputs.digest).toBe(other?.recorded.outputs.digest)
  for (const { report } of [one, other].filter((each) => each !== undefined)) {
    expect(report?.data).toMatchObject({ grounds: { 'From variable-overrides.json': 'prod: api_token.' } })
  }
})
