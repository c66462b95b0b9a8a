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
async function check(
  scenario: Scenario | undefined,
  inputs: Record<string, string>,
  bundle = BUNDLE,
  files: Record<string, string> = {},
) {
  const workspace = join(scratch, `workspace-${++count}`)
  const bin = join(scratch, `bin-${count}`)
  writeFiles(workspace, { 'ml/databricks.yml': bundle, ...files })
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

  test('what both say behind an emoji they say once, though the CLI counts characters', async () => {
    const stderr =
      'Warning: unknown field: nope\n  in databricks.yml:1:21\n\nWarning: no such policy\n  in databricks.yml:1:21\n\n'
    const { run } = await check(
      { targets: { default: { stderr, stdout: {} } } },
      { mode: 'both' },
      '{bundle: {name: 😀}, nope: 1}\n',
    )
    expect(saidIn(run)).toEqual([
      'ml/databricks.yml:1:22 warning unknown-field Unknown field "nope".',
      'ml/databricks.yml:1:22 warning databricks-cli no such policy.',
    ])
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

/** A bundle without a mistake, and one that our rules fail. */
const RIGHT = BUNDLE.replace(/-\$.*/, '')
const WRONG = BUNDLE
const PLAN = { both: { mode: 'both', plan: 'true' }, cli: { mode: 'cli', plan: 'true' } }
const nothing = { stdout: { plan_version: 2 } }

describe('a plan that was asked for and not made is never a pass', () => {
  test('it is no question to ask offline', async () => {
    const { run } = await check(undefined, { mode: 'offline', plan: 'true' }, RIGHT)
    expect(run.recorded.finish).toMatchObject({
      exitCode: 4,
      line: expect.stringContaining('INPUT_INVALID: A plan needs a workspace, and "mode" is "offline".'),
    })
    expect(run.log).toContain('mode: both')
  })

  test('there is no CLI', async () => {
    const { run } = await check(undefined, PLAN.both, RIGHT)
    expect(run.exitCode).toBe(1)
    // Of both targets, once.
    expect(saidIn(run)).toEqual([
      'error plan-missing No plan was made, for there is no Databricks CLI on the PATH, so it is not known what a deployment would delete.',
    ])
  })

  test.each(['both', 'cli'] as const)('it would run the build of an artifact, which is shown (%s)', async (mode) => {
    const building = `${RIGHT}artifacts:\n  wheel:\n    type: whl\n    build: make wheel\n`
    const scenario = { targets: { dev: {}, prod: {} }, plans: { dev: nothing, prod: nothing } }
    const { run, calls } = await check(scenario, PLAN[mode], building)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^ml\/databricks\.yml:13:5 error plan-missing .* the build of "wheel"[^(]*$/),
    ])
    expect(calls().filter(({ args }) => args.includes('plan'))).toEqual([])
  })

  const stopped = {
    stderr: 'Error: Running Python code is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\n\n',
    exitCode: 1,
  }
  test.each<[string, Scenario, string, string]>([
    [
      'code of the repository',
      { targets: { dev: stopped, prod: stopped } },
      `${RIGHT}python: { resources: ["a:b"] }\n`,
      '10:1',
    ],
    [
      'the program of "bundle.terraform"',
      { targets: { dev: {}, prod: {} } },
      RIGHT.replace('  name: fraud\n', '  name: fraud\n  terraform: { exec_path: /evil }\n'),
      '3:3',
    ],
  ])('it would run %s, which is shown', async (what, scenario, bundle, place) => {
    const { run } = await check(scenario, PLAN.both, bundle)
    expect(run.exitCode).toBe(1)
    const [said] = saidIn(run).filter((one) => one.includes('plan-missing'))
    expect(said).toContain(`ml/databricks.yml:${place} error plan-missing`)
    expect(said).toContain(what)
  })

  test('waived with a reason and a day it passes, and the report says so', async () => {
    const waive = '# countersign: waive plan-missing reason="built here" owner="desk@bank.example" until=2026-12-31'
    const building = `${RIGHT}artifacts:\n  wheel:\n    type: whl\n    build: make wheel ${waive}\n`
    const scenario = { targets: { dev: {}, prod: {} } }
    const { run } = await check(scenario, PLAN.both, building)
    expect(run.exitCode).toBe(0)
    expect(run.report?.data).toMatchObject({
      accepted: [
        { rule: 'plan-missing', target: 'dev' },
        { rule: 'plan-missing', target: 'prod' },
      ],
    })
    const expired = building.replace('2026-12-31', '2026-11-23')
    expect((await check(scenario, PLAN.both, expired)).run.exitCode).toBe(1)
  })

  test('the errors of the CLI are waived', async () => {
    const failing = { stderr: THEIRS, exitCode: 1, stdout: {} }
    const scenario = { targets: { dev: {}, prod: failing }, plans: { dev: nothing } }
    const waivers = `waivers:\n  - { rule: databricks-cli, target: prod, reason: known, owner: desk@bank.example, expires: 2026-12-31 }\n`
    const { run } = await check(scenario, { ...PLAN.both, waivers: 'w.yml' }, RIGHT, { 'w.yml': waivers })
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^error plan-missing .* finds errors here, and they come first, .*\(target prod\)$/),
    ])
  })

  test('one that was made passes', async () => {
    const scenario = { targets: { dev: {}, prod: {} }, plans: { dev: nothing, prod: nothing } }
    for (const inputs of [PLAN.both, PLAN.cli]) {
      const { run } = await check(scenario, inputs, RIGHT)
      expect(saidIn(run)).toEqual([])
      expect(run.exitCode).toBe(0)
    }
  })
})

describe('where the CLI owes an answer', () => {
  const crash = { exitCode: 2, stderr: `panic: ${TOKEN}\n` }
  const cases: readonly (readonly [string, Scenario, string, number, string])[] = [
    ['a crash', { targets: { dev: crash, prod: crash } }, '', 3, 'CLI_FAILED'],
    ['a crash in the plan', { targets: { dev: {}, prod: {} }, plans: { dev: crash } }, '', 3, 'CLI_FAILED'],
    ['garbage', { targets: { dev: { stdout: 'OK' } } }, '', 3, 'CLI_FAILED'],
    ['another program', { retired: true }, '', 4, 'CLI_TOO_OLD'],
    ['another host', { targets: {} }, `workspace: { host: "https://u:${TOKEN}@evil.example" }\n`, 4, 'CLI_OTHER_HOST'],
  ]

  test.each(cases)('what our rules find fails the run, and the report says what is missing: %s', async (...given) => {
    const [, scenario, more, , code] = given
    const { run } = await check(scenario, PLAN.both, WRONG + more)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toContainEqual(expect.stringContaining('error reference-missing'))
    expect(mode(run)?.['Databricks CLI']).toContain(`There is no answer of it (${code}), so more may be wrong`)
    for (const text of [...Object.values(run.files), JSON.stringify(run.recorded)]) expect(text).not.toContain(TOKEN)
  })

  test.each(cases)('where they find nothing that fails, there is no verdict: %s', async (...given) => {
    const [, scenario, more, exitCode, code] = given
    for (const inputs of [PLAN.both, { ...PLAN.both, 'fail-on': 'never' }, PLAN.cli]) {
      const { run } = await check(scenario, inputs, RIGHT + more)
      expect(run.recorded.finish).toMatchObject({ exitCode, line: expect.stringContaining(code) })
      if (inputs.mode === 'both') expect(run.recorded.finish?.line).toContain('without its answer does not fail')
      expect(JSON.stringify(run.recorded)).not.toContain(TOKEN)
    }
  })

  test('what the baseline knows or somebody waived does not fail', async () => {
    const waivers = `waivers:\n  - { rule: reference-missing, file: ml/databricks.yml, reason: known, owner: desk@bank.example, expires: 2026-12-31 }\n`
    const { run } = await check({ targets: { dev: crash } }, { mode: 'both', waivers: 'w.yml' }, WRONG, {
      'w.yml': waivers,
    })
    expect(run.exitCode).toBe(3)
  })

  test('what it said of a target before counts', async () => {
    const scenario = { targets: { dev: { stderr: THEIRS, exitCode: 1, stdout: {} }, prod: crash } }
    const { run } = await check(scenario, { mode: 'both' }, RIGHT)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([expect.stringContaining('no such cluster policy')])
  })
})

// Databricks CLI 1.12.1 reads them, and signs in to the host that they name.
test.each([
  ['a file that is too large here', 'large.yml', 'large.yml', 'yaml-invalid', `# ${'x'.repeat(4 * 1024 * 1024)}\n`],
  ['a pattern that is an absolute path elsewhere', `'C:\\x.yml'`, 'C:x.yml', 'include-pattern-invalid', ''],
])('what only the CLI may read keeps it from being asked: %s', async (...given) => {
  const [, include, file, rule, before] = given
  const including = RIGHT.replace('resources:', `include: [${include}]\nresources:`)
  const scenario = { targets: { dev: {}, prod: {} }, plans: { dev: nothing, prod: nothing } }
  const waivers = ['ml/databricks.yml', `ml/${file}`].map(
    (at) => `  - { rule: ${rule}, file: "${at}", reason: known, owner: desk@bank.example, expires: 2026-12-31 }\n`,
  )
  const files = {
    [`ml/${file}`]: `${before}workspace: { host: "https://evil.example" }\n`,
    'w.yml': `waivers:\n${waivers.join('')}`,
  }
  for (const inputs of [PLAN.both, PLAN.cli]) {
    const { run, calls } = await check(scenario, inputs, including, files)
    expect(run.exitCode).toBe(1)
    expect(mode(run)?.['Databricks CLI']).toContain('CLI_NOT_ASKED')
    expect(calls().filter(({ args }) => args[0] === 'bundle' && args[1] !== 'schema')).toEqual([])
    const waived = await check(scenario, { ...inputs, waivers: 'w.yml' }, including, files)
    expect(waived.run.recorded.finish).toMatchObject({ exitCode: 4, line: expect.stringContaining('CLI_NOT_ASKED') })
  }
})
