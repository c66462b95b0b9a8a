import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'
import { runIn, saidIn, writeFiles } from '../support/bundle-step.ts'
import { installedCli } from './databricks-cli.ts'
import { startWorkspace, TOKEN, type Workspace } from './databricks-workspace.ts'

const cli = installedCli()
const live = cli === undefined ? describe.skip : describe

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-live-workspace-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const BUNDLE = `bundle:
  name: risk
resources:
  jobs:
    train: { name: train }
targets:
  dev: {}
`
const STATE = '/Workspace/Users/desk@bank.example/.bundle/risk/dev/state'
const job = (name: string, more = {}) => ({
  deployment: { kind: 'BUNDLE', metadata_file_path: `${STATE}/metadata.json` },
  edit_mode: 'UI_LOCKED',
  format: 'MULTI_TASK',
  max_concurrent_runs: 1,
  name,
  queue: { enabled: true },
  ...more,
})
/** What "az account get-access-token" prints. */
const OF_AZURE = {
  accessToken: 'of-azure',
  tokenType: 'Bearer',
  expiresOn: '2099-01-01 00:00:00.000000',
  expires_on: 4_070_908_800,
  subscription: 's',
  tenant: 't',
}
const SCHEMA = { catalog_name: 'main', name: 'features' }
/** What was deployed: by the direct engine of Databricks CLI 1.12.1, and as the services answer it. */
const DEPLOYED = {
  files: {
    [`${STATE}/resources.json`]: JSON.stringify({
      state_version: 2,
      cli_version: '1.12.1',
      lineage: '6a0b6d6e-0000-4000-8000-000000000000',
      serial: 3,
      state: {
        'resources.jobs.train': { __id__: '11', state: job('train', { description: 'was' }) },
        'resources.jobs.gone': { __id__: '12', state: job('gone') },
        'resources.schemas.features': { __id__: 'main.features', state: SCHEMA },
      },
    }),
  },
  resources: {
    '/api/2.2/jobs/get?job_id=11': { job_id: 11, settings: job('train', { description: 'was' }) },
    '/api/2.2/jobs/get?job_id=12': { job_id: 12, settings: job('gone') },
    '/api/2.1/unity-catalog/schemas/main.features': { full_name: 'main.features', ...SCHEMA },
  },
}

live(`the Databricks CLI ${cli?.version} and its workspace`, () => {
  let workspace: Workspace
  let count = 0
  beforeAll(async () => {
    workspace = await startWorkspace(DEPLOYED)
  })
  afterAll(() => workspace.close())
  const stage = async (
    files: Readonly<Record<string, string>>,
    inputs: Readonly<Record<string, string>>,
    env: Readonly<Record<string, string>> = {},
  ) => {
    const directory = join(scratch, `bundle-${++count}`)
    writeFiles(directory, files)
    const given = { PATH: cli?.path ?? '', DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: TOKEN, ...env }
    const run = await runIn(directory, { policy: 'none', mode: 'both', ...inputs }, { env: given })
    // Whatever came of it.
    for (const text of [...Object.values(run.files), JSON.stringify(run.recorded)]) expect(text).not.toContain(TOKEN)
    return { run, directory }
  }

  test('works without a home, and leaves nothing in the bundle', async () => {
    const { run, directory } = await stage({ 'databricks.yml': BUNDLE }, { mode: 'cli' })
    expect(saidIn(run)).toEqual([])
    expect(run.exitCode).toBe(0)
    expect(readdirSync(directory).sort()).toEqual(['.temp', 'countersign-report', 'databricks.yml'])
    expect(readdirSync(join(directory, '.temp'))).toEqual([])
  })

  test('tells its schema once for its version, without a home, also to who asks nothing else of it', async () => {
    const directory = join(scratch, `bundle-${++count}`)
    writeFiles(directory, { 'databricks.yml': BUNDLE, '.temp/kept': '' })
    const kept = join(directory, '.tools/countersign-bundle-schema', `${cli?.version}.json`)
    const written = new Set<number>()
    for (let times = 0; times < 2; times++) {
      const { report } = await runIn(directory, { policy: 'none' }, { env: { PATH: cli?.path ?? '' } })
      expect(report?.run.facts).toMatchObject({ schema: 'cli' })
      written.add(statSync(kept).mtimeMs)
    }
    expect(written.size).toBe(1)
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a token that is not let in', { DATABRICKS_TOKEN: 'dapi-of-somebody-else' }, 'CLI_NOT_AUTHENTICATED'],
    ['no token', { DATABRICKS_TOKEN: '' }, 'CLI_NOT_AUTHENTICATED'],
    ['neither host nor token', { DATABRICKS_HOST: '', DATABRICKS_TOKEN: '' }, 'CLI_NOT_AUTHENTICATED'],
    ['an engine that it does not know', { DATABRICKS_BUNDLE_ENGINE: 'pulumi' }, ''],
  ])('has no verdict, or an error, with %s', async (_, env, code) => {
    for (const mode of ['cli', 'both']) {
      const { run } = await stage({ 'databricks.yml': BUNDLE }, { mode }, env)
      expect(run.exitCode).toBe(code === '' ? 1 : 3)
      expect(run.recorded.finish?.line).toContain(code)
      expect(JSON.stringify(run.recorded)).not.toContain('dapi-of-somebody-else')
    }
  })

  describe('never signs in elsewhere', () => {
    const asked: string[] = []
    const elsewhere = createServer((request, response) => {
      asked.push(`${request.url} ${request.headers.authorization}`)
      response.writeHead(403).end()
    })
    // Whatever is said to it: a server of Azure would be asked over TLS.
    elsewhere.on('clientError', (_, socket) => {
      asked.push('something else')
      socket.destroy()
    })
    let host = ''
    const bin = join(scratch, 'az')
    beforeAll(async () => {
      await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve))
      host = `127.0.0.1:${(elsewhere.address() as AddressInfo).port}`
      writeFiles(scratch, { 'az/az': `#!/bin/sh\necho '${JSON.stringify(OF_AZURE)}'\n` })
      chmodSync(join(bin, 'az'), 0o755)
    })
    afterAll(() => new Promise((resolve) => elsewhere.close(resolve)))

    const signedOut = { DATABRICKS_HOST: '', DATABRICKS_TOKEN: '' }
    test.each<[string, (host: string) => Readonly<Record<string, string>>, Readonly<Record<string, string>>, string]>([
      [
        'a host',
        (to) => ({ 'databricks.yml': `${BUNDLE}workspace: { host: "http://${to}" }\n` }),
        {},
        'CLI_OTHER_HOST',
      ],
      [
        'a host, where the job names none',
        (to) => ({ 'databricks.yml': `${BUNDLE}workspace: { host: "http://${to}" }\n` }),
        { DATABRICKS_HOST: '' },
        'CLI_OTHER_HOST',
      ],
      [
        'a host behind a name and a password',
        (to) => ({ 'databricks.yml': `${BUNDLE}workspace: { host: "http://adb-1.1.azuredatabricks.net@${to}" }\n` }),
        { DATABRICKS_HOST: '' },
        'CLI_OTHER_HOST',
      ],
      [
        'a host that a target overrides with nothing',
        (to) => ({
          'databricks.yml': `${BUNDLE.replace('{}', '{ workspace: { host: "" } }')}workspace: { host: "http://${to}" }\n`,
        }),
        {},
        'CLI_OTHER_HOST',
      ],
      [
        'a host in a file that is too large to be read here',
        (to) => ({
          'databricks.yml': `include: [large.yml]\n${BUNDLE}`,
          'large.yml': `# ${'x'.repeat(4 * 1024 * 1024)}\nworkspace: { host: "http://${to}" }\n`,
        }),
        {},
        'CLI_NOT_ASKED',
      ],
      [
        'the host of a profile',
        () => ({ 'databricks.yml': `${BUNDLE}workspace: { profile: other }\n` }),
        { DATABRICKS_CONFIG_FILE: join(scratch, 'profiles') },
        'CLI_OTHER_HOST',
      ],
      [
        'a service for tokens',
        (to) => ({
          'databricks.yml': `${BUNDLE}workspace: { auth_type: metadata-service, metadata_service_url: "http://${to}/" }\n`,
        }),
        {},
        'CLI_OTHER_HOST',
      ],
      [
        'a server made of an id of Azure',
        (to) => ({ 'databricks.yml': `${BUNDLE}workspace: { azure_workspace_resource_id: "@${to}/x" }\n` }),
        { ...signedOut, PATH: [bin, cli?.path].join(delimiter) },
        'CLI_OTHER_HOST',
      ],
    ])('%s', async (_, files, env, code) => {
      writeFiles(scratch, { profiles: `[other]\nhost = http://${host}\n` })
      const { run, directory } = await stage(files(host), {}, env)
      expect([run.recorded.finish?.line, JSON.stringify(run.report?.data)].join()).toContain(code)
      expect(run.exitCode).not.toBe(0)
      expect(asked).toEqual([])
      // As it would, left alone.
      const own = { DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: TOKEN, ...env }
      const settings = { PATH: cli?.path, HOME: scratch, DATABRICKS_CACHE_DIR: join(directory, '.temp'), ...own }
      const left = spawn('databricks', ['bundle', 'validate', '--target', 'dev'], { cwd: directory, env: settings })
      await once(left, 'close')
      expect(asked.splice(0)).not.toEqual([])
    })

    test('with the host of a root file above, which it takes before a "bundle.yml"', async () => {
      const above = `${BUNDLE}workspace: { host: "http://${host}" }\n`
      const { run, directory } = await stage({ 'databricks.yml': above, 'ml/bundle.yml': BUNDLE }, { bundle: 'ml' })
      expect(saidIn(run)).toEqual([expect.stringContaining('root-file-above')])
      expect(asked).toEqual([])
      // As it would, left alone.
      const settings = { PATH: cli?.path, HOME: scratch, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: TOKEN }
      const left = spawn('databricks', ['bundle', 'validate', '-t', 'dev'], {
        cwd: join(directory, 'ml'),
        env: settings,
      })
      await once(left, 'close')
      expect(asked.splice(0)).not.toEqual([])
    })

    test('with a profile and a host that are not one', async () => {
      writeFiles(scratch, { profiles: `[other]\nhost = http://${host}\ntoken = of-the-profile\n` })
      const files = { 'databricks.yml': `${BUNDLE}workspace: { profile: other, host: "${workspace.url}" }\n` }
      const { run } = await stage(files, {}, { DATABRICKS_CONFIG_FILE: join(scratch, 'profiles') })
      expect(run.exitCode).toBe(3)
      expect(asked).toEqual([])
    })
  })

  describe('runs no code of the repository', () => {
    const trace = join(scratch, 'trace')
    const touch = `touch ${trace}`
    writeFileSync(join(scratch, 'evil.sh'), `#!/bin/sh\n${touch}\n`, { mode: 0o755 })
    afterEach(() => expect(existsSync(trace)).toBe(false))

    test.each<[string, Readonly<Record<string, string>>, string]>([
      [
        'scripts around it',
        { 'databricks.yml': `${BUNDLE}experimental:\n  scripts:\n    preinit: ${touch}\n    postinit: ${touch}\n` },
        'code of the repository',
      ],
      [
        'scripts around a build',
        { 'databricks.yml': `${BUNDLE}experimental:\n  scripts:\n    prebuild: ${touch}\n    postbuild: ${touch}\n` },
        'code of the repository',
      ],
      [
        'Python that makes resources',
        {
          'databricks.yml': `${BUNDLE}python:\n  resources: ["resources:load"]\n`,
          'resources/__init__.py': `open(${JSON.stringify(trace)}, "w")\n`,
        },
        'code of the repository',
      ],
      [
        'the build of an artifact',
        { 'databricks.yml': `${BUNDLE}artifacts:\n  wheel: { type: whl, build: "${touch}" }\n` },
        'the build of "wheel"',
      ],
      [
        'a setup.py that no file of the bundle names',
        {
          'databricks.yml': BUNDLE.replace(
            '{ name: train }',
            `{ name: train, tasks: [{ task_key: a, existing_cluster_id: "1", python_wheel_task: { package_name: p, entry_point: m }, libraries: [{ whl: ./dist/*.whl }] }] }`,
          ),
          'setup.py': `open(${JSON.stringify(trace)}, "w")\n`,
        },
        'the build of "python_artifact"',
      ],
      [
        'a Terraform that the bundle names',
        {
          'databricks.yml': BUNDLE.replace(
            'name: risk',
            `name: rates\n  engine: terraform\n  terraform: { exec_path: ${join(scratch, 'evil.sh')} }`,
          ),
        },
        'the program of "bundle.terraform"',
      ],
    ])('%s', async (_, files, note) => {
      const { run } = await stage(files, { plan: 'true' })
      expect(run.exitCode).toBe(1)
      expect(saidIn(run)).toContainEqual(expect.stringMatching(new RegExp(`error plan-missing .*${note}`)))
    })

    test('a Terraform that lies where the CLI keeps its own', async () => {
      const files = {
        // Of another name than what is deployed, which the direct engine did.
        'databricks.yml': BUNDLE.replace('name: risk', 'name: rates\n  engine: terraform'),
        '.databricks/bundle/dev/bin/terraform': `#!/bin/sh\n${touch}\n`,
      }
      const directory = join(scratch, `bundle-${count + 1}`)
      writeFiles(directory, files)
      chmodSync(join(directory, '.databricks/bundle/dev/bin/terraform'), 0o755)
      // Nothing is downloaded: the proxy is closed.
      const { run } = await stage(files, { plan: 'true' }, { HTTPS_PROXY: 'http://127.0.0.1:9' })
      expect(run.exitCode).toBe(3)
      expect(run.recorded.finish?.line).toContain('could not get or run Terraform')
    })
  })

  test('a plan says what goes, what comes and what is replaced, secrets aside', async () => {
    const bundle = `bundle:
  name: risk
  engine: direct
resources:
  jobs:
    train: { name: train, description: "dapi${'0123456789abcdef'.repeat(2)}" }
    fresh: { name: fresh }
  schemas:
    features: { catalog_name: main, name: factors }
targets:
  dev: {}
`
    const { run } = await stage({ 'databricks.yml': bundle }, { plan: 'true' })
    expect(saidIn(run)).toEqual([
      expect.stringMatching(/^databricks\.yml:\d+:\d+ error stateful-recreated .*"features"/),
    ])
    const section = run.report?.sections.find(({ title }) => title === 'What a deployment to dev would do')
    expect(section).toMatchObject({
      rows: [
        [{ text: 'resources.jobs.fresh' }, 'create', '', '', ''],
        [{ text: 'resources.jobs.gone' }, { text: 'delete' }, '', '', ''],
        [{ text: 'resources.jobs.train' }, 'update', { text: 'description' }, 'was', '***'],
        [{ text: 'resources.schemas.features' }, { text: 'recreate' }, { text: 'name' }, 'features', 'factors'],
      ],
    })
    expect(JSON.stringify(run.files)).not.toContain('dapi0123')
  })

  test('a plan takes those packages for files that we say it will', async () => {
    const dependencies = [
      ...['ruamel.yaml==0.18.6', 'ruamel.yaml', 'numpy==2.5.*', 'numpy>=1; python_version<"3.12"', 'numpy >=1.0, <2'],
      ...['numpy===1.0', 'numpy==v1.0', 'numpy==1.0.0-beta', 'a[b]==1.*', 'numpy!=2.*,>=1'],
      ...['numpy', 'numpy==1.0', 'numpy == 1.0', 'numpy[a,b]>=1', 'numpy~=1.0,!=1.1', 'numpy>=2,<3', 'numpy>1.0<2'],
    ]
    const environments = [{ environment_key: 'e', spec: { environment_version: '4', dependencies } }]
    const tasks = [{ task_key: 'a', environment_key: 'e', spark_python_task: { python_file: 'a.py' } }]
    const bundle = {
      bundle: { name: 'risk' },
      resources: { jobs: { j: { name: 'j', environments, tasks } } },
      targets: { dev: {} },
    }
    const { run, directory } = await stage(
      { 'databricks.yml': JSON.stringify(bundle), 'a.py': '' },
      { mode: 'offline' },
    )
    const env = { PATH: cli?.path ?? '', HOME: directory, DATABRICKS_HOST: workspace.url, DATABRICKS_TOKEN: TOKEN }
    // The workspace that it asks is in this very process.
    const printed = await new Promise<string>((resolve) => {
      execFile('databricks', ['bundle', 'plan', '-t', 'dev'], { cwd: directory, env }, (_, out, said) =>
        resolve(out + said),
      )
    })
    const theirs = [...printed.matchAll(/(?:file doesn't exist|no files match pattern:) \.\/(.*)$/gm)].map(
      ([, text]) => text,
    )
    const ours = (run.report?.findings ?? []).flatMap(({ ruleId, message }) =>
      ruleId === 'bundle-validate/dependency-taken-for-file' ? [/^The package "(.*)" is taken/.exec(message)?.[1]] : [],
    )
    expect(theirs).toHaveLength(10)
    // Newer versions know these for packages.
    const still = theirs.filter((text) => !text?.includes('.*'))
    expect([...ours].sort()).toEqual(still.sort())
  })
})
