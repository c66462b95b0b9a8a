import { describe, expect, test } from '@jest/globals'
import { ERROR, map, stage, target, text, thrownBy } from '../../../../test/support/staged-cli.ts'
import type { Value } from '../config/value.ts'

describe('the plan', () => {
  const plan = {
    plan_version: 2,
    plan: {
      'resources.schemas.features': {
        action: 'recreate',
        changes: { name: { action: 'recreate', reason: 'immutable', old: 'a', new: 'b' } },
      },
      'resources.jobs.train': {
        action: 'update',
        new_state: { value: { password: 'p' } },
        changes: {
          max_concurrent_runs: { action: 'update', old: 1, new: 4 },
          format: { action: 'skip', reason: 'backend_default', remote: 'MULTI_TASK' },
          "tasks[task_key='a'].env['DB_PASSWORD']": { action: 'update', old: 'old-word', new: 'new-word' },
        },
      },
      'resources.jobs.same': { action: 'skip' },
    },
  }

  test('lists what a deployment would do, without what the service fills in and without secrets', async () => {
    const { ask, calls } = stage({ targets: { prod: {} }, plans: { prod: { stdout: plan } } })
    const answer = await ask({ plan: true })
    expect(answer.targets[0]?.plan).toEqual([
      {
        resource: 'resources.jobs.train',
        action: 'update',
        isGone: false,
        changes: [
          { field: 'max_concurrent_runs', action: 'update', reason: undefined, before: '1', after: '4' },
          {
            field: "tasks[task_key='a'].env['DB_PASSWORD']",
            action: 'update',
            reason: undefined,
            before: '***',
            after: '***',
          },
        ],
      },
      {
        resource: 'resources.schemas.features',
        action: 'recreate',
        isGone: false,
        changes: [{ field: 'name', action: 'recreate', reason: 'immutable', before: 'a', after: 'b' }],
      },
    ])
    expect(calls().at(-1)?.args.join(' ')).toBe('bundle plan --output json --target prod')
  })

  test.each([
    ["spark_conf['spark.password']", true],
    ["a['b''s.password']", true],
    ['password[0]', true],
    ["clusters[label='x'].env.DB_PASSWORD[1][2]", true],
    ["password[key='a.b']", true],
    ["password['name']", false],
    ['', false],
  ])('knows what a field is called by the end of its path: %s', async (field, isSecret) => {
    const changes = { [field]: { action: 'update', new: 'some-word' } }
    const stdout = { plan_version: 2, plan: { 'resources.jobs.a': { action: 'update', changes } } }
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stdout } } })
    expect((await ask({ plan: true })).targets[0]?.plan?.[0]?.changes[0]?.after).toBe(isSecret ? '***' : 'some-word')
  })

  test('is read even where a field has a name without end', async () => {
    const changes = { [`tags['${'a'.repeat(1_000_000)}.']`]: { action: 'update', new: 'some-word' } }
    const stdout = { plan_version: 2, plan: { 'resources.jobs.a': { action: 'update', changes } } }
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stdout } } })
    expect((await ask({ plan: true })).targets[0]?.plan?.[0]?.changes).toHaveLength(1)
  })

  test('shows nothing of a secret that would be cut in two', async () => {
    const long = `${'x'.repeat(150)} word-of-the-job`
    const change = { action: 'update', old: long, new: [long] }
    const stdout = {
      plan_version: 2,
      plan: { 'resources.jobs.a': { action: 'update', changes: { description: change } } },
    }
    const secret = { DATABRICKS_PASSWORD: 'word-of-the-job' }
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stdout } } }, secret)
    const shown = JSON.stringify((await ask({ plan: true })).targets[0]?.plan)
    expect(shown).toContain('***')
    expect(shown).not.toContain('word')
  })

  test('that deletes or replaces what holds data is an error, unless that may go', async () => {
    const going = {
      plan_version: 2,
      plan: {
        'resources.schemas.features': plan.plan['resources.schemas.features'],
        'resources.schemas.features.grants': { action: 'delete' },
        'resources.volumes.old': { action: 'delete' },
        'resources.volumes.lost': { action: 'delete', gone: true },
        'resources.jobs.train': { action: 'delete' },
        'resources.schemas.kept': { action: 'update' },
      },
    }
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stdout: going } } })
    const said = async (allowRemoval: readonly string[]) =>
      (await ask({ plan: true, allowRemoval })).losses.map(({ rule, target, path }) => [
        rule.id,
        target,
        path?.join('.'),
      ])
    const [recreated, deleted] = [
      ['stateful-recreated', 'prod', 'resources.schemas.features'],
      ['stateful-deleted', 'prod', 'resources.volumes.old'],
    ]
    expect(await said([])).toEqual([recreated, deleted])
    expect(await said(['volumes.old'])).toEqual([recreated])
    expect(await said(['resources.schemas.features', 'volumes.old'])).toEqual([])
  })

  test('is not asked for where it would build, or where there are errors', async () => {
    const artifacts = map({ artifacts: map({ wheel: map({ type: text('whl') }) }) })
    const { ask, calls } = stage({
      targets: { prod: {}, dev: { stderr: ERROR, exitCode: 1 } },
      plans: { prod: { stdout: plan }, dev: { stdout: plan } },
    })
    const answer = await ask({ plan: true, targets: [target('prod', artifacts), target('dev')] })
    expect(answer.notes).toEqual([])
    expect(answer.losses).toMatchObject([
      {
        rule: { id: 'plan-missing', severity: 'error' },
        target: 'prod',
        message: expect.stringContaining('build of "wheel"'),
        path: ['artifacts', 'wheel'],
      },
      { rule: { id: 'plan-missing' }, target: 'dev', message: expect.stringContaining('finds errors here') },
    ])
    expect(calls().filter(({ args }) => args.includes('plan'))).toEqual([])
  })

  // Databricks CLI 1.12.1 makes an artifact of a setup.py beside a bundle that has none, and builds it in a plan.
  test('is not asked for where the CLI alone knows of a build', async () => {
    const artifacts = { python_artifact: { type: 'whl', build: 'python3 setup.py bdist_wheel' } }
    const { ask, calls } = stage({ targets: { prod: { stdout: { artifacts } } }, plans: { prod: { stdout: plan } } })
    expect((await ask({ plan: true })).losses).toMatchObject([
      { rule: { id: 'plan-missing' }, message: expect.stringContaining('build of "python_artifact"') },
    ])
    expect(calls().filter(({ args }) => args.includes('plan'))).toEqual([])
  })

  // Databricks CLI 1.12.1 starts whatever program stands there, with the credentials of the job.
  test('is not asked for where the bundle names the Terraform to start, as the files or the CLI say', async () => {
    const terraform = map({ bundle: map({ terraform: map({ exec_path: text('/evil.sh') }) }) })
    const { ask, calls } = stage({
      targets: { prod: {}, dev: { stdout: { bundle: { terraform: { exec_path: '/evil.sh' } } } } },
      plans: { prod: { stdout: plan }, dev: { stdout: plan } },
    })
    const { losses } = await ask({ plan: true, targets: [target('prod', terraform), target('dev')] })
    expect(losses).toMatchObject(
      ['prod', 'dev'].map((name) => ({
        rule: { id: 'plan-missing' },
        target: name,
        message: expect.stringContaining('would start the program of "bundle.terraform"'),
        path: ['bundle', 'terraform'],
      })),
    )
    expect(calls().filter(({ args }) => args.includes('plan'))).toEqual([])
  })

  test('is asked for where artifacts are files that are there', async () => {
    const files: Value = { kind: 'list', places: [], items: [map({ source: text('lib/a.jar') })] }
    const artifacts = map({ artifacts: map({ jar: map({ files }) }) })
    const said = { stdout: { artifacts: { jar: { files: [{ source: '/ml/lib/a.jar' }] } } } }
    const { ask } = stage({ targets: { prod: said }, plans: { prod: { stdout: plan } } })
    expect((await ask({ plan: true, targets: [target('prod', artifacts)] })).targets[0]?.plan).toHaveLength(2)
  })

  test('without the Terraform that it needs is none, and the error says so', async () => {
    const stderr =
      'Error: error downloading Terraform: Get "https://releases.hashicorp.com/x": dial tcp: lookup: no such host\n\n'
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stderr, exitCode: 1 } } })
    const error = await thrownBy(ask({ plan: true }))
    expect(error).toMatchObject({ code: 'CLI_FAILED', message: expect.stringContaining('Terraform') })
  })

  test.each([
    { stdout: {} },
    { stdout: { plan: { 'resources.jobs.a': { action: 'explode' } } } },
    { stdout: { plan: [] } },
    { stdout: { plan_version: 3, plan: {} } },
  ])('in a form that is not known is no plan: %j', async (said) => {
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: said } })
    expect((await thrownBy(ask({ plan: true }))).code).toBe('CLI_FAILED')
  })

  test('that fails with a reason is a finding', async () => {
    const { ask } = stage({ targets: { prod: {} }, plans: { prod: { stderr: ERROR, exitCode: 1 } } })
    const answer = await ask({ plan: true })
    expect(answer.targets[0]?.plan).toBeUndefined()
    expect(answer.findings).toHaveLength(1)
    expect(answer.losses).toMatchObject([{ rule: { id: 'plan-missing' }, target: 'prod' }])
  })

  // Databricks CLI 1.12.1 comes to some of them in the plan alone: "prebuild", for one.
  test('that stops at code is missing, and so is one after a validation that stopped', async () => {
    const stderr = 'Error: Running scripts is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\n\n'
    const stopped = { stderr, exitCode: 1 }
    const { ask } = stage({ targets: { prod: {}, dev: stopped }, plans: { prod: stopped } })
    const { losses } = await ask({ mode: 'both', plan: true, targets: [target('prod'), target('dev')] })
    expect(losses).toMatchObject(
      ['prod', 'dev'].map((name) => ({
        rule: { id: 'plan-missing' },
        target: name,
        message: expect.stringContaining('would have run code of the repository'),
      })),
    )
  })

  test('cannot be made without a CLI, which is said of every target', async () => {
    const { ask } = stage(undefined)
    const { losses } = await ask({ mode: 'both', plan: true, targets: [target('prod'), target('dev')] })
    expect(losses.map(({ rule, target }) => [rule.id, target])).toEqual([
      ['plan-missing', 'prod'],
      ['plan-missing', 'dev'],
    ])
  })
})
