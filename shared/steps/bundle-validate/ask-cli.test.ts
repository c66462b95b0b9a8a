import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { installDatabricks, type Scenario } from '../../../test/doubles/databricks/install.ts'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'
import { lossesBeyond } from './ask-cli.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-ask-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const TOKEN = `dapi${'0123456789abcdef'.repeat(2)}`
const BUNDLE = `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: train-\${var.catalogue}
targets:
  dev: {}
  prod: {}
`
const SAME = `Error: reference does not exist: \${var.catalogue}\n  at resources.jobs.train.name\n  in databricks.yml:6:13\n\n`
const THEIRS = 'Error: no such cluster policy: rates\n  at resources.jobs.train\n  in databricks.yml:5:7\n\n'

let count = 0
async function check(scenario: Scenario | undefined, inputs: Record<string, string>, bundle = BUNDLE) {
  const workspace = join(scratch, `workspace-${++count}`)
  const bin = join(scratch, `bin-${count}`)
  writeFiles(workspace, { 'ml/databricks.yml': bundle })
  const calls = scenario === undefined ? () => [] : installDatabricks(bin, scenario)
  const run = await runIn(
    workspace,
    { bundle: 'ml', policy: 'none', ...inputs },
    { env: { PATH: bin, DATABRICKS_HOST: 'https://adb-1.net', DATABRICKS_TOKEN: TOKEN } },
  )
  return { run, calls }
}

const mode = ({ report }: StepRun) => (report?.data as { grounds: Record<string, string> } | undefined)?.grounds

describe('without a CLI', () => {
  test('offline does not mind', async () => {
    const { run } = await check(undefined, { mode: 'offline' })
    expect(saidIn(run)).toEqual([expect.stringContaining('reference-missing')])
    expect(mode(run)?.Mode).toContain('no code was run')
    expect(mode(run)).not.toHaveProperty(['Databricks CLI'])
  })

  test('both says so, and judges by its own rules', async () => {
    const { run } = await check(undefined, { mode: 'both' })
    expect(saidIn(run)).toEqual([expect.stringContaining('reference-missing')])
    expect(mode(run)?.['Databricks CLI']).toContain('There is no Databricks CLI on the PATH')
    expect(run.report?.run.facts).toMatchObject({ cli: null })
  })

  test('cli is an error that says how to install it', async () => {
    const { run } = await check(undefined, { mode: 'cli' })
    expect(run.recorded.finish).toMatchObject({ exitCode: 4, line: expect.stringContaining('CLI_NOT_FOUND') })
    expect(run.log).toContain('databricks/setup-cli')
    expect(run.recorded.outputs).toEqual({})
  })
})

test('what a plan and the comparison with the base both find is said once, in the words of the latter', () => {
  const finding = (id: string, target: string, path: readonly string[]) => ({
    rule: { id, severity: 'error' as const, cliParity: 'stricter' as const },
    target,
    message: id,
    at: undefined,
    path,
  })
  const schema = ['resources', 'schemas', 'features']
  const compared = [finding('stateful-recreated', 'prod', [...schema, 'name'])]
  const losses = [
    finding('stateful-recreated', 'prod', schema),
    finding('stateful-recreated', 'dev', schema),
    finding('stateful-deleted', 'prod', ['resources', 'schemas', 'other']),
  ]
  expect(lossesBeyond(losses, compared)).toEqual(losses.slice(1))
})

describe('with a CLI', () => {
  const scenario: Scenario = {
    targets: {
      dev: { stderr: SAME, exitCode: 1, stdout: {} },
      prod: { stderr: SAME + THEIRS, exitCode: 1, stdout: {} },
    },
  }

  test('both shows what both say once, and what only the CLI knows', async () => {
    const { run, calls } = await check(scenario, { mode: 'both' })
    expect(saidIn(run)).toEqual([
      'ml/databricks.yml:5:7 error databricks-cli no such cluster policy: rates. (target prod)',
      expect.stringMatching(/^ml\/databricks\.yml:6:13 error reference-missing [^(]*$/),
    ])
    expect(mode(run)?.Mode).toBe('both, with the Databricks CLI 1.13.0')
    expect(run.report?.run.facts).toMatchObject({ cli: '1.13.0' })
    expect(calls().some(({ args }) => args.join(' ').startsWith('bundle validate'))).toBe(true)
  })

  test('all that is to be known of how far it went stands in the report, of every target', async () => {
    const stderr =
      'Error: Running Python code is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\n\n'
    const stopped = { stderr, exitCode: 1 }
    const { run } = await check({ targets: { dev: stopped, prod: stopped } }, { mode: 'both' })
    for (const name of ['dev', 'prod']) expect(mode(run)?.['Databricks CLI']).toContain(`stopped in "${name}"`)
  })

  test('what keeps the CLI from being asked is no pass', async () => {
    const { run, calls } = await check({ targets: {} }, { mode: 'cli' }, 'bundle:\n  name: fraud\n  1: x\n')
    expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/databricks\.yml:3:3 error yaml-invalid /)])
    expect(run.exitCode).toBe(1)
    expect(calls().filter(({ args }) => args.includes('validate'))).toEqual([])
  })

  test('cli leaves what it can say to the CLI', async () => {
    const { run } = await check(scenario, { mode: 'cli' })
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/:5:7 error databricks-cli no such cluster policy/),
      expect.stringMatching(/:6:13 error databricks-cli reference does not exist/),
    ])
  })

  test('of another version than the bundle asks for is an error, which the CLI need not repeat', async () => {
    const asking = BUNDLE.replace('fraud\n', 'fraud\n  databricks_cli_version: "< 1.0.0"\n').replace(/-\$.*/, '')
    const refusal = {
      stderr: 'Error: Databricks CLI version constraint not satisfied. Required: < 1.0.0, current: 1.13.0\n\n',
      exitCode: 1,
    }
    const refusing = { targets: { dev: refusal, prod: refusal } }
    const said =
      'ml/databricks.yml:3:27 error cli-version-unsatisfied The bundle asks for a Databricks CLI "< 1.0.0", and version 1.13.0 is installed.'
    for (const scenario of [refusing, { targets: { dev: {}, prod: {} } }]) {
      const { run } = await check(scenario, { mode: 'both' }, asking)
      expect(saidIn(run)).toEqual([said])
    }
    const { run } = await check(refusing, { mode: 'cli' }, asking)
    expect(saidIn(run)).toEqual([expect.stringContaining('databricks-cli Databricks CLI version constraint')])
  })

  test('a plan is shown, secrets aside, and nothing of the token is anywhere', async () => {
    const plan = {
      plan_version: 2,
      plan: {
        'resources.jobs.train': {
          action: 'update',
          changes: { description: { action: 'update', old: 'was', new: `is ${TOKEN}` } },
        },
      },
    }
    const { run } = await check(
      { targets: { dev: {}, prod: {} }, plans: { dev: { stdout: plan }, prod: { stdout: { ...plan, plan: {} } } } },
      { mode: 'both', plan: 'true' },
    )
    expect(run.report?.sections.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['What a deployment to dev would do', 'What a deployment to prod would do']),
    )
    expect(run.files['bundle-validate.md']).toContain('resources.jobs.train')
    for (const text of [...Object.values(run.files), JSON.stringify(run.recorded)]) expect(text).not.toContain(TOKEN)
  })

  test('what a plan replaces is an error, unless it may go', async () => {
    const bundle = BUNDLE.replace(
      'jobs:',
      'schemas:\n    features: { name: features, catalog_name: risk }\n  jobs:',
    ).replace(/-\$.*/, '')
    const change = { action: 'recreate', old: 'features', new: 'factors' }
    const stdout = {
      plan_version: 2,
      plan: { 'resources.schemas.features': { action: 'recreate', changes: { name: change } } },
    }
    const scenario = {
      targets: { dev: {}, prod: {} },
      plans: { dev: { stdout: { plan_version: 2 } }, prod: { stdout } },
    }
    const { run } = await check(scenario, { mode: 'both', plan: 'true' }, bundle)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([
      'ml/databricks.yml:5:5 error stateful-recreated By the plan, the next deployment deletes the schema "features" with all that is in it and creates another one, because of "name". (target prod)',
    ])
    const { run: allowed } = await check(
      scenario,
      { mode: 'both', plan: 'true', 'allow-removal': 'schemas.features' },
      bundle,
    )
    expect(allowed.exitCode).toBe(0)
  })

  test('that cannot sign in there is no verdict, and the token is in no line', async () => {
    const failed = { stderr: `Error: default auth: cannot configure: ${TOKEN}\n\n`, exitCode: 1, stdout: '' }
    const { run } = await check({ targets: { dev: failed, prod: failed } }, { mode: 'cli' })
    expect(run.recorded.finish).toMatchObject({ exitCode: 3, line: expect.stringContaining('CLI_') })
    expect(JSON.stringify(run.recorded)).not.toContain(TOKEN)
  })
})
