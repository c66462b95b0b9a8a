import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { installDatabricks, type Scenario } from '../../../../test/doubles/databricks/install.ts'
import {
  ERROR,
  map,
  nextWorkspace,
  stage,
  TOKEN,
  target,
  text,
  thrownBy,
  WARNING,
} from '../../../../test/support/staged-cli.ts'
import { memoryHost } from '../../../hosts/memory.ts'
import { askCli, type CliQuestion } from './ask.ts'

/** Both as Databricks CLI 1.12.1 prints them. */
const REFUSED = `Error: Invalid access token. (403 PERMISSION_DENIED)

Endpoint: GET https://adb-1.net/api/2.0/preview/scim/v2/Me?
HTTP Status: 403 Forbidden
API error_code: PERMISSION_DENIED
API message: Invalid access token.

`
const PANIC = 'The Databricks CLI unexpectedly had a fatal error.\nPlease report this issue\n\nPanic Payload: nil\n'

describe('the Databricks CLI', () => {
  test('is asked about each target, in the bundle, for JSON with places', async () => {
    const { ask, calls, workspace } = stage({
      targets: { dev: { stderr: WARNING, stdout: { bundle: { target: 'dev' } } }, prod: { stdout: { bundle: {} } } },
    })
    const answer = await ask({ targets: [target('dev'), target('prod')] })
    expect(answer).toMatchObject({
      version: '1.13.0',
      notes: [],
      targets: [
        { name: 'dev', config: { bundle: { target: 'dev' } }, plan: undefined },
        { name: 'prod', config: { bundle: {} } },
      ],
      findings: [
        {
          rule: { id: 'databricks-cli', severity: 'warning' },
          target: 'dev',
          message: 'unknown field: nmae.',
          at: { file: 'ml/databricks.yml', line: 4, column: 7 },
          path: ['resources', 'jobs', 'train'],
        },
      ],
    })
    expect(calls().map(({ args }) => args.join(' '))).toEqual([
      'version --output json',
      'bundle validate --output json --target dev',
      'bundle validate --output json --target prod',
    ])
    expect(calls().map(({ cwd }) => cwd)).toEqual([join(workspace, 'ml'), join(workspace, 'ml'), join(workspace, 'ml')])
  })

  test('says once what it says of a target in all of them', async () => {
    const said = { stderr: WARNING.replace('at resources', 'at targets.dev.resources') }
    const { ask } = stage({ targets: { dev: said, prod: said } })
    const { findings } = await ask({ targets: [target('dev'), target('prod')] })
    expect(findings).toMatchObject([{ target: 'dev', path: ['resources', 'jobs', 'train'] }])
    expect(findings).toHaveLength(1)
  })

  test('finds errors, which are no failure of ours', async () => {
    const { ask } = stage({ targets: { prod: { stderr: ERROR, exitCode: 1, stdout: '' } } })
    expect((await ask()).findings).toMatchObject([
      { rule: { severity: 'error' }, message: 'variable warehouse: no such warehouse.', at: undefined },
    ])
  })

  test('gets what it needs of the environment and nothing else, and never the means to run code', async () => {
    const { ask, calls, host, bin, workspace } = stage(
      { targets: { prod: {} }, tokenVariable: 'MY_OIDC' },
      {
        PATH: '',
        HTTPS_PROXY: 'http://user:pr0xypass@proxy:3128',
        SSL_CERT_FILE: '/etc/ca.pem',
        ARM_CLIENT_SECRET: 'arm-secret-value',
        GITHUB_TOKEN: 'gh',
        INPUT_POLICY: 'x',
        NODE_OPTIONS: '--require /evil.js',
        LD_PRELOAD: '/evil.so',
        DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION: '',
        DATABRICKS_BUNDLE_ROOT: '/elsewhere',
        DATABRICKS_LOG_LEVEL: 'debug',
        DATABRICKS_TF_EXEC_PATH: '/opt/terraform',
        DATABRICKS_TF_VERSION: '1.5.5',
        DATABRICKS_TF_CLI_CONFIG_FILE: 'ml/terraform.rc',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'job-identity',
        SYSTEM_ACCESSTOKEN: 'job-token',
        DATABRICKS_OIDC_TOKEN_ENV: 'MY_OIDC',
        MY_OIDC: 'oidc-token-value',
      },
    )
    const path = [join(workspace, 'tools'), 'bin', '.', bin, workspace].join(delimiter)
    await askWith({ ...host.env, PATH: path })
    async function askWith(env: Readonly<Record<string, string | undefined>>): Promise<void> {
      const inner = memoryHost({ env, facts: host.facts })
      const variables = new Map([
        ['catalog', 'risk_prod'],
        ['db_password', 'hunter2-of-the-db'],
      ])
      const targets = [target('prod')]
      await askCli({ mode: 'cli', directory: 'ml', targets, written: map({}), variables, plan: false }, inner)
      for (const secret of [TOKEN, 'pr0xypass', 'arm-secret-value', 'oidc-token-value', 'hunter2-of-the-db'])
        expect(inner.redact(`<${secret}>`)).toBe('<***>')
      expect(inner.redact('risk_prod')).toBe('risk_prod')
    }
    expect(await ask().catch((error: unknown) => error)).toMatchObject({ code: 'CLI_NOT_FOUND' })
    expect(Object.keys(calls().at(-1)?.env ?? {}).sort()).toEqual([
      'ARM_CLIENT_SECRET',
      'BUNDLE_VAR_catalog',
      'BUNDLE_VAR_db_password',
      'DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION',
      'DATABRICKS_BUNDLE_ROOT',
      'DATABRICKS_BUNDLE_TMP',
      'DATABRICKS_CACHE_DIR',
      'DATABRICKS_CLI_DISABLE_TELEMETRY',
      'DATABRICKS_CLI_DISABLE_UPDATE_CHECK',
      'DATABRICKS_HOST',
      'DATABRICKS_LOG_FORMAT',
      'DATABRICKS_OIDC_TOKEN_ENV',
      'DATABRICKS_TF_EXEC_PATH',
      'DATABRICKS_TF_VERSION',
      'DATABRICKS_TOKEN',
      'HOME',
      'HTTPS_PROXY',
      'MY_OIDC',
      'NO_COLOR',
      'PATH',
      'SSL_CERT_FILE',
      'TERM',
    ])
    expect(calls().at(-1)?.env.PATH).toBe(bin)
    // Not what the job says, and no root file of a directory above.
    expect(calls().at(-1)?.env.DATABRICKS_BUNDLE_ROOT).toBe(join(workspace, 'ml'))
    // Values of variables are no arguments: others on the machine could read them.
    expect(JSON.stringify(calls().map(({ args }) => args))).not.toContain('hunter2')
  })

  test('gets no path into the workspace that says where to sign in or what to start, and the report says so', async () => {
    const { ask, calls } = stage(
      { targets: { prod: {} } },
      { DATABRICKS_CONFIG_FILE: 'ml/.databrickscfg', AZURE_CONFIG_DIR: '/opt/azure', XDG_CONFIG_HOME: '.' },
    )
    expect((await ask()).notes).toEqual([
      'The Databricks CLI was not given DATABRICKS_CONFIG_FILE, XDG_CONFIG_HOME: a path into the workspace, where the branch decides what stands there.',
    ])
    const { env } = calls().at(-1) ?? {}
    expect(env).toMatchObject({ AZURE_CONFIG_DIR: '/opt/azure' })
    expect(env).not.toHaveProperty('DATABRICKS_CONFIG_FILE')
    const inside = stage({ targets: { prod: {} } }, { HOME: join(nextWorkspace(), 'home') })
    await inside.ask()
    expect(inside.calls().at(-1)?.env.HOME).toMatch(/countersign-databricks-/)
  })

  test('has a home and a place for its files, which are gone afterwards', async () => {
    const { ask, calls } = stage({ targets: { prod: {} } }, { HOME: '' })
    await ask()
    const env: Readonly<Record<string, string>> = calls().at(-1)?.env ?? {}
    for (const [name, under] of [
      ['HOME', '.'],
      ['DATABRICKS_BUNDLE_TMP', 'bundle'],
      ['DATABRICKS_CACHE_DIR', 'cache'],
    ] as const) {
      expect(env[name]).toBe(join(env.HOME ?? '', under))
    }
    expect(env.HOME).toMatch(/countersign-databricks-/)
    expect(existsSync(env.HOME ?? '')).toBe(false)
  })

  test.each([
    ['github-oidc', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN'],
    ['azure-devops-oidc', 'SYSTEM_ACCESSTOKEN'],
  ])('gets the identity of the job only where %s asks for it', async (type, name) => {
    const { ask, calls, host } = stage(
      { targets: { prod: {} }, tokenVariable: name },
      { DATABRICKS_AUTH_TYPE: type, [name]: 'identity-of-the-job' },
    )
    await ask()
    expect(calls().at(-1)?.env[name]).toBe('identity-of-the-job')
    expect(host.redact('identity-of-the-job')).toBe('***')
  })

  test('may be missing, unless the verdict is to be its own', async () => {
    const { ask } = stage(undefined)
    const error = await thrownBy(ask())
    expect(error).toMatchObject({ code: 'CLI_NOT_FOUND', hint: expect.stringContaining('setup-cli') })
    expect(await ask({ mode: 'both' })).toEqual({
      version: undefined,
      findings: [],
      losses: [],
      targets: [],
      notes: [expect.stringContaining('no Databricks CLI')],
    })
  })

  test('is never one that lies in the workspace', async () => {
    const { workspace, host } = stage(undefined)
    const calls = installDatabricks(join(workspace, 'bin'), { targets: { prod: {} } })
    const inner = memoryHost({ env: { PATH: join(workspace, 'bin') }, facts: host.facts })
    const question: CliQuestion = {
      mode: 'cli',
      directory: 'ml',
      targets: [target('prod')],
      written: map({}),
      variables: new Map(),
      plan: false,
    }
    expect((await thrownBy(askCli(question, inner))).code).toBe('CLI_NOT_FOUND')
    expect(calls()).toEqual([])
  })

  test.each<[string, Scenario, string]>([
    ['the retired Python CLI', { retired: true }, 'CLI_TOO_OLD'],
    // By its changelog, the first that can be told not to run code of the repository is 0.246.0.
    ['a version that runs code', { version: '0.245.0', targets: { prod: {} } }, 'CLI_TOO_OLD'],
    ['a build without a version', { version: '0.0.0-dev+0a1b', targets: { prod: {} } }, 'CLI_TOO_OLD'],
    ['a version that is none', { version: 'latest' }, 'CLI_TOO_OLD'],
    ['a failure without a word', { targets: { prod: { exitCode: 1, stdout: '' } } }, 'CLI_FAILED'],
    ['a crash', { targets: { prod: { exitCode: 2, stderr: 'panic: nil\n' } } }, 'CLI_FAILED'],
    ['a crash after a warning', { targets: { prod: { exitCode: 1, stderr: `${WARNING}panic: nil\n` } } }, 'CLI_FAILED'],
    ['an end by a signal', { targets: { prod: { exitCode: 137, stderr: ERROR } } }, 'CLI_FAILED'],
    ['success with garbage', { targets: { prod: { stdout: 'OK' } } }, 'CLI_FAILED'],
    ['success with nothing', { targets: { prod: { stdout: '' } } }, 'CLI_FAILED'],
    ['success with a list', { targets: { prod: { stdout: '[]' } } }, 'CLI_FAILED'],
    [
      'no credentials',
      {
        targets: {
          prod: {
            exitCode: 1,
            stderr:
              'Error: cannot resolve bundle auth configuration: default auth: cannot configure default credentials\n',
          },
        },
      },
      'CLI_NOT_AUTHENTICATED',
    ],
    [
      'no network',
      {
        targets: {
          prod: {
            exitCode: 1,
            stderr: 'Error: Get "https://adb-1.net/api": dial tcp: lookup adb-1.net: no such host\n',
          },
        },
      },
      'CLI_NOT_AUTHENTICATED',
    ],
    ['a token that is not let in', { targets: { prod: { exitCode: 1, stderr: REFUSED } } }, 'CLI_NOT_AUTHENTICATED'],
    ['a crash after an error', { targets: { prod: { exitCode: 1, stderr: `${ERROR}${PANIC}` } } }, 'CLI_FAILED'],
    [
      'code that may not run',
      {
        targets: {
          prod: {
            exitCode: 1,
            stderr:
              'Error: Running Python code is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\n',
          },
        },
      },
      'CLI_STOPPED',
    ],
  ])('has no verdict, and that is no pass: %s', async (_, scenario, code) => {
    const { ask } = stage(scenario)
    expect((await thrownBy(ask())).code).toBe(code)
  })

  test('that breaks off for one target keeps what it said of those before, where ours is the verdict as well', async () => {
    const { ask, calls } = stage({
      targets: { dev: { stderr: ERROR, exitCode: 1 }, prod: { exitCode: 2, stderr: PANIC }, test: {} },
    })
    const targets = ['dev', 'prod', 'test'].map((name) => target(name))
    const answer = await ask({ mode: 'both', targets })
    expect(answer.findings).toMatchObject([{ target: 'dev', message: 'variable warehouse: no such warehouse.' }])
    expect(answer.failure).toMatchObject({ code: 'CLI_FAILED', message: expect.stringContaining('--target prod') })
    expect(calls().at(-1)?.args.at(-1)).toBe('prod')
  })

  test.each(['0.246.0', 'v0.246.0', '1.10.0-rc1', '1.14.0+0a1b'])(
    'may be of any version that runs no code: %s',
    async (version) => {
      const { ask } = stage({ version, targets: { prod: {} } })
      expect((await ask()).version).toBe(version.replace('v', ''))
    },
  )

  // As Databricks CLI 1.12.1 words them: they sound like the way to a workspace, and are about the bundle.
  test.each([
    'no value assigned to required variable instance_profile. Variables are usually assigned in databricks.yml',
    'unable to determine if a.ipynb is a notebook: a.ipynb: error loading Jupyter notebook file: EOF',
    "failed to resolve warehouse: rates, err: EndpointInfo named 'rates' does not exist",
    `reference does not exist: \${var.default_auth}`,
    'no value assigned to required variable DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION',
  ])('is believed about the bundle, whatever the words: %s', async (summary) => {
    const { ask } = stage({ targets: { prod: { exitCode: 1, stderr: `Error: ${summary}\n\n` } } })
    expect((await ask()).findings).toMatchObject([{ rule: { severity: 'error' } }])
  })

  test('may stop at code of the repository when ours is the verdict', async () => {
    const stderr = `${WARNING}Error: Running Python code is not allowed when DATABRICKS_BUNDLE_RESTRICTED_CODE_EXECUTION is set\n`
    const { ask } = stage({ targets: { prod: { exitCode: 1, stderr } } })
    const answer = await ask({ mode: 'both' })
    expect(answer.findings.map(({ message }) => message)).toEqual(['unknown field: nmae.'])
    expect(answer.notes).toEqual([expect.stringContaining('stopped in "prod"')])
  })

  test('is stopped when its time is up', async () => {
    const { ask } = stage({ targets: { prod: { hang: true } } })
    const error = await thrownBy(ask({ timeLimit: 300 }))
    expect(error).toMatchObject({ code: 'CLI_TIMED_OUT', message: expect.stringContaining('0.3 s') })
  })

  test('is stopped when the job is cancelled', async () => {
    const controller = new AbortController()
    const { ask, calls } = stage({ targets: { prod: { hang: true } } }, {}, controller.signal)
    const asked = thrownBy(ask())
    while (calls().length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    controller.abort()
    expect((await asked).code).toBe('CANCELLED')
  })

  test('tells no secret in the spelling of JSON, of Go or of an address either', async () => {
    const password = 'a"b<&c\\d é/e'
    const spelt = [password, JSON.stringify(password), 'a\\"b\\u003c\\u0026c\\\\d é/e', encodeURIComponent(password)]
    const stderr = `Error: ${spelt.join(' ; ')}\n\n`
    const { ask, host } = stage({ targets: { prod: { stderr, exitCode: 1 } } }, { DATABRICKS_PASSWORD: password })
    expect((await ask()).findings).toMatchObject([{ message: '*** ; "***" ; *** ; ***.' }])
    for (const text of spelt) expect(host.redact(text)).toMatch(/^"?\*{3}"?$/)
  })

  test('tells no secret, wherever it prints one', async () => {
    const noise = `${TOKEN} and hidden-word-1`
    const config = map({ resources: map({ jobs: map({ a: map({ password: text('hidden-word-1') }) }) }) })
    const said = { stderr: `Error: bad ${noise}\n  at resources.${TOKEN}\n\n${noise}\n`, exitCode: 1 }
    const { ask } = stage({ targets: { prod: said } })
    const answer = JSON.stringify((await ask({ targets: [target('prod', config)] })).findings)
    expect(answer).toContain('***')
    expect(answer).not.toMatch(/dapi0|hidden-word/)
    const failed = stage({ targets: { prod: { stdout: noise } } })
    const error = await thrownBy(failed.ask({ targets: [target('prod', config)] }))
    expect(`${error.message} ${error.hint} ${JSON.stringify(error.problems)}`).not.toMatch(/dapi0|hidden-word|adb-1/)
    expect(JSON.stringify(failed.host.recorded.log)).toContain('*** and ***')
    expect(JSON.stringify(failed.host.recorded.log)).not.toMatch(/dapi0|hidden-word/)
  })
})
