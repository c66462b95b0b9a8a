// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, type StepRun, saidIn, writeFiles } from '../../../test/support/bundle-step.ts'
import { cliLikeSchema } from './schema/testing/cli-like-schema.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign bundle ')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

let count = 0
/** A workspace of its own. */
function workspaceWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const workspace = join(scratch, `workspace-${++count}`)
  writeFiles(workspace, files)
  return workspace
}

/** Runs on a bundle in the directory `ml`. */
function check(files: Readonly<Record<string, string | Uint8Array>> | string, inputs: Record<string, string> = {}) {
  const all = typeof files === 'string' ? { 'ml/databricks.yml': files } : files
  return runIn(workspaceWith(all), { bundle: 'ml', policy: 'none', ...inputs })
}

const CLEAN = `bundle:
  name: fraud
include:
  - resources/*.yml
targets:
  dev:
    mode: development
    default: true
  staging:
    workspace:
      root_path: /Workspace/Apps/fraud/staging
  prod:
    mode: production
    workspace:
      root_path: /Workspace/Apps/fraud/prod
    run_as:
      service_principal_name: 3f0c5a52-6a3e-4b52-9d0e-0d3b6c1f7a21
`
const JOB = `resources:
  jobs:
    train:
      name: fraud-train
      tasks:
        - task_key: learn
          environment_key: main
          spark_python_task:
            python_file: ../src/learn.py
      environments:
        - environment_key: main
          spec:
            environment_version: "2"
`
const FRAUD = {
  'ml/databricks.yml': CLEAN,
  'ml/resources/train.yml': JOB,
  'ml/src/learn.py': 'print(1)\n',
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
/** Nothing of it may say what a reader could take for a verdict. */
function refused(run: StepRun, code: string, ...said: readonly string[]): void {
  expect(run.recorded.finish).toMatchObject({ status: 'error', exitCode: 4 })
  expect(run.recorded.finish?.line).toContain(`ERROR bundle-validate: ${code}: `)
  for (const text of said) expect(run.log).toContain(text)
  expect(run.recorded.outputs).toEqual({})
  expect(run.recorded.annotations.every(({ ruleId }) => ruleId === code)).toBe(true)
}

test('a note is told among the findings, and not as a check that its own fault passed', async () => {
  const run = await check({
    ...FRAUD,
    'ml/resources/train.yml': JOB.replace('      tasks', '      novelty: 1\n      tasks'),
  })
  expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/resources\/train.yml:5:7 note unknown-to-core-schema /)])
  const ids = new Set(run.report?.checks.map(({ id }) => id))
  expect([...ids]).toEqual(['rules'])
})

test('a clean bundle passes, and says what was checked', async () => {
  const run = await check(FRAUD)
  expect(saidIn(run)).toEqual([])
  expect(run.exitCode).toBe(0)
  expect(run.recorded.finish).toEqual({
    status: 'pass',
    exitCode: 0,
    line: 'PASS bundle-validate: No mistake in 3 targets.',
  })
  const { outputs } = run.recorded
  expect(outputs).toMatchObject({ errors: '0', warnings: '0', notes: '0', waived: '0', outcome: 'pass' })
  const effective = readFileSync(outputs.effectiveFile ?? '', 'utf8')
  expect(effective).toBe(run.files['bundle-validate.effective.json'])
  expect(outputs.digest).toBe(sha256(effective))
  expect(Object.keys(JSON.parse(effective))).toEqual(['dev', 'prod', 'staging'])
  expect(JSON.parse(effective)).toMatchObject({
    dev: { resources: { jobs: { train: { name: expect.stringMatching(/^\[dev /) } } } },
    prod: { resources: { jobs: { train: { name: 'fraud-train' } } } },
  })
  expect(outputs.treeDigest).toBe(sha256(`${sha256(CLEAN)}  databricks.yml\n${sha256(JOB)}  resources/train.yml\n`))
  expect(JSON.parse(readFileSync(outputs.baselineFile ?? '', 'utf8'))).toMatchObject({ findings: [] })
  expect(Object.keys(run.files).sort()).toEqual([
    'bundle-validate.baseline.json',
    'bundle-validate.effective.json',
    'bundle-validate.html',
    'bundle-validate.json',
    'bundle-validate.junit.xml',
    'bundle-validate.md',
    'bundle-validate.sarif',
  ])
  expect(run.report?.data).toMatchObject({
    bundle: { directory: 'ml', treeDigest: outputs.treeDigest },
    effectiveDigest: outputs.digest,
    targets: [
      { name: 'dev', mode: 'development', resources: { jobs: 1 } },
      { name: 'staging', mode: null },
      { name: 'prod', mode: 'production' },
    ],
  })
})

const BROKEN = {
  ...FRAUD,
  'ml/databricks.yml': CLEAN.replace('    mode: production\n', '    mode: producton\n').replace(
    '  dev:\n',
    '  dev:\n    variables:\n      regoin: eu\n',
  ),
  'ml/resources/train.yml': JOB.replace('learn.py', 'lern.py')
    .replace('environment_key: main\n          spark', 'environment_key: mian\n          spark')
    .replace('name: fraud-train', `name: \${var.catalogue}-train`),
}

test('all mistakes of all targets are told at once, each once, where it stands in the workspace', async () => {
  const run = await check(BROKEN)
  expect(run.exitCode).toBe(1)
  expect(saidIn(run)).toEqual([
    'ml/databricks.yml:8:7 error variable-undeclared The variable "regoin" is assigned a value, but it is not declared. (target dev)',
    'ml/databricks.yml:15:11 error mode-unknown "producton" is no mode of a target. (target prod)',
    'ml/resources/train.yml:4:13 error reference-missing "${var.catalogue}" refers to nothing. The variable "catalogue" is not declared.',
    'ml/resources/train.yml:7:28 error environment-key-undefined Task "learn" of the job "train" runs in the environment "mian", which the job does not define. Did you mean "main"?',
    'ml/resources/train.yml:9:26 error path-not-found File "../src/lern.py" is not there: "src/lern.py" does not exist in the bundle\'s folder.',
  ])
  expect(run.recorded.annotations).toHaveLength(5)
  expect(run.recorded.finish?.line).toMatch(/^FAIL bundle-validate: 5 errors in 3 targets: /)
  expect(run.recorded.outputs).toMatchObject({ errors: '5', outcome: 'fail' })
})

test('what some of the targets have is one finding that names them', async () => {
  const scheduled = (name: string) =>
    `  ${name}:\n    resources:\n      jobs:\n        train:\n          schedule: *never\n`
  const cron = 'quartz_cron_expression: 0 0 25 * * ?'
  const run = await check(
    `bundle:\n  name: fraud\nx: &never\n  ${cron}\n  timezone_id: UTC\nresources:\n  jobs:\n    train:\n      name: train\ntargets:\n  dev: {}\n${scheduled('test')}${scheduled('prod')}`,
  )
  expect(saidIn(run)).toEqual([
    expect.stringMatching(/^ml\/databricks\.yml:4:27 error cron-invalid .* \(targets test, prod\)$/),
  ])
  expect(run.exitCode).toBe(1)
})

describe('the inputs', () => {
  test('a target that is named is checked alone', async () => {
    expect(saidIn(await check(BROKEN, { targets: 'staging' }))).toHaveLength(3)
    const both = await check(BROKEN, { targets: 'staging\nprod' })
    expect(both.report?.findings.map(({ ruleId }) => ruleId)).toContain('bundle-validate/mode-unknown')
    expect(Object.keys(JSON.parse(both.files['bundle-validate.effective.json'] ?? ''))).toEqual(['prod', 'staging'])
  })

  test.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('fail-on %s: errors end with %i', async (failOn, code) => {
    expect((await check(BROKEN, { 'fail-on': failOn })).exitCode).toBe(code)
  })

  test('a warning fails a step only where that is asked for', async () => {
    const unknown = `bundle:\n  name: fraud\nresources:\n  jobs:\n    train:\n      name: train\n      tags: x\n`
    const run = await check(unknown)
    expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/databricks\.yml:7:13 warning wrong-type /)])
    expect([run.exitCode, run.recorded.outputs.outcome]).toEqual([0, 'warn'])
    expect((await check(unknown, { 'fail-on': 'warning' })).exitCode).toBe(1)
  })

  test('variables go before what the bundle says', async () => {
    const bundle = `bundle:\n  name: fraud\nvariables:\n  catalog: {}\nresources:\n  jobs:\n    train:\n      name: train-\${var.catalog}\n`
    expect(saidIn(await check(bundle))).toEqual([expect.stringContaining('variable-unassigned')])
    const run = await check(bundle, { variables: '# of this run\ncatalog = rates=prod' })
    expect(saidIn(run)).toEqual([])
    expect(run.files['bundle-validate.effective.json']).toContain('"name":"train-rates=prod"')
    const undeclared = await check(bundle, { variables: 'catalog=x\nregion=eu' })
    expect(saidIn(undeclared)).toEqual([expect.stringMatching(/error variable-undeclared .*"region"/)])
    const fromEnvironment = await runIn(
      workspaceWith({ 'databricks.yml': bundle }),
      { policy: 'none' },
      { env: { PATH: '', BUNDLE_VAR_catalog: 'rates_dev' } },
    )
    expect(fromEnvironment.files['bundle-validate.effective.json']).toContain('"name":"train-rates_dev"')
  })

  test('what is printed is JSON: of the target that is named, else of each by its name', async () => {
    const one = await check(FRAUD, { print: 'effective', targets: 'prod' })
    expect(one.recorded.printed).toHaveLength(1)
    expect(JSON.parse(one.recorded.printed[0] ?? '')).toMatchObject({
      bundle: { name: 'fraud', target: 'prod' },
      resources: { jobs: { train: { name: 'fraud-train' } } },
    })
    const all = await check(FRAUD, { print: 'effective' })
    expect(Object.keys(JSON.parse(all.recorded.printed[0] ?? ''))).toEqual(['dev', 'staging', 'prod'])
    const placed = JSON.parse((await check(FRAUD, { print: 'locations', targets: 'prod' })).recorded.printed[0] ?? '')
    expect(placed.__locations['resources.jobs.train.name']).toEqual([
      { file: 'ml/resources/train.yml', line: 4, column: 13 },
    ])
    expect((await check(FRAUD)).recorded.printed).toEqual([])
  })

  test('a schema of the CLI takes the place of ours', async () => {
    const bundle = 'bundle:\n  name: fraud\n  nmae: x\n'
    expect(saidIn(await check(bundle))).toEqual([expect.stringContaining(' note unknown-to-core-schema ')])
    const run = await check(
      { 'ml/databricks.yml': bundle, 'schema.json': JSON.stringify(cliLikeSchema) },
      { 'schema-path': 'schema.json' },
    )
    expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/databricks\.yml:3:3 warning unknown-field /)])
    expect(run.report?.run.facts).toMatchObject({ schema: 'input', cli: null })
  })
})

describe('bad input is an error and no verdict', () => {
  test.each([
    ['no bundle', {}, { bundle: 'nowhere' }, 'BUNDLE_NOT_FOUND', ['nowhere']],
    ['a bundle elsewhere', FRAUD, { bundle: '.' }, 'BUNDLE_NOT_FOUND', ['set the input "bundle" to that directory']],
    ['a path that climbs out', FRAUD, { bundle: '../..' }, 'BUNDLE_OUTSIDE', ['../..']],
    ['two root files', { ...FRAUD, 'ml/bundle.yml': '' }, {}, 'BUNDLE_AMBIGUOUS', ['databricks.yml, bundle.yml']],
    [
      'targets that are not there',
      FRAUD,
      { targets: 'prd\ndev\nqa' },
      'BUNDLE_TARGET_UNKNOWN',
      ['"prd"', 'mean "prod"', '"qa"'],
    ],
    [
      'packs that are not there',
      FRAUD,
      { policy: 'recomended\n./own.yml' },
      'POLICY_INVALID',
      ['mean "recommended"', '"own.yml"'],
    ],
    ['no such waivers', FRAUD, { waivers: 'waivers.yml' }, 'WAIVERS_INVALID', ['"waivers.yml"']],
    ['no such baseline', FRAUD, { baseline: 'old.json' }, 'BASELINE_INVALID', ['"old.json"']],
    ['no such schema', FRAUD, { 'schema-path': 'schema.json' }, 'BUNDLE_SCHEMA_UNREADABLE', ['"schema.json"']],
    ['no such base', FRAUD, { base: './old' }, 'BASE_NOT_FOUND', ['./old']],
    [
      'lines that are no variables',
      FRAUD,
      { variables: '=x\na=1\na=2' },
      'INPUT_INVALID',
      ['before "="', '"a" is given twice'],
    ],
    ['words that are none', FRAUD, { mode: 'on', print: 'yes' }, 'INPUT_INVALID', ['"mode"', '"print"']],
  ] as const)('%s', async (_, files, inputs, code, said) => {
    refused(await check({ 'x/y.txt': '', ...files }, inputs), code, ...said)
  })

  test('every mistake at once', async () => {
    const run = await check(FRAUD, {
      variables: 'catalog',
      policy: 'recomended',
      waivers: 'waivers.yml',
      baseline: 'old.json',
      'schema-path': 'schema.json',
      targets: 'prd',
    })
    refused(
      run,
      'INPUT_INVALID',
      '6 inputs are not usable',
      '"variables"',
      '"recomended"',
      '"waivers.yml"',
      '"old.json"',
    )
    for (const said of ['"schema.json"', 'no target "prd". Did you mean "prod"?']) expect(run.log).toContain(said)
  })

  test('a report that was there before is gone', async () => {
    const workspace = workspaceWith({ ...FRAUD, 'countersign-report/bundle-validate.effective.json': 'old' })
    await runIn(workspace, { bundle: 'ml', targets: 'prd' })
    expect(() => readFileSync(join(workspace, 'countersign-report/bundle-validate.effective.json'))).toThrow('ENOENT')
  })
})

test('a policy pack that speaks of none of the targets is named as one that asked nothing', async () => {
  const pack = (name: string, target: string) => `name: ${name}
version: 1
select: { target: ${target} }
rules:
  - id: ${name.toUpperCase()}-1
    title: Named
    severity: error
    why: On call.
    checks: [{ require: { path: bundle.name, present: true }, message: No name. }]
`
  const packs = { 'desk.yml': pack('desk', 'prod'), 'bank.yml': pack('bank', 'production') }
  const run = await check({ 'ml/databricks.yml': CLEAN, ...packs }, { policy: 'desk.yml\nbank.yml' })
  expect(JSON.stringify(run.report)).toContain('"desk 1, bank 1 (asks nothing of these targets)"')
})

describe('a root file that cannot be read', () => {
  const UNREAD = { ...FRAUD, 'ml/databricks.yml': CLEAN.replace('  name: fraud', '  name: "fraud') }

  test.each([
    ['in all targets', {}],
    ['in a target that it may well have', { targets: 'prod' }],
    ['by a policy', { policy: 'regulated-bank' }],
  ])('is the only thing that is said: %s', async (_, inputs) => {
    const run = await check(UNREAD, inputs)
    expect(run.exitCode).toBe(1)
    expect(saidIn(run)).toEqual([expect.stringMatching(/^ml\/databricks\.yml:\d+:\d+ error yaml-invalid /)])
    expect(run.recorded.finish?.line).toContain('1 error in the files, so that no target could be checked')
    expect(run.files['bundle-validate.effective.json']).toBe('{}')
  })

  test('makes neither waivers superfluous, nor a baseline, nor everything gone', async () => {
    const waiver = { rule: 'path-not-found', path: 'resources', reason: 'x', owner: 'ml', expires: '2027-01-31' }
    const first = await check(BROKEN)
    const run = await check(
      {
        ...UNREAD,
        'old/databricks.yml':
          'bundle:\n  name: fraud\nresources:\n  schemas:\n    rates: { catalog_name: a, name: b }\n',
        'waivers.json': JSON.stringify({ waivers: [waiver] }),
        'baseline.json': first.files['bundle-validate.baseline.json'] ?? '',
      },
      { waivers: 'waivers.json', baseline: 'baseline.json', base: './old', print: 'effective' },
    )
    expect(saidIn(run)).toEqual([expect.stringContaining('yaml-invalid')])
    expect(JSON.stringify(run.report?.sections)).toContain('a file of the bundle cannot be read')
    expect(JSON.parse(run.recorded.printed[0] ?? '')).toEqual({})
  })
})

test('a finding of a task keeps its fingerprint when another task is put before it', async () => {
  const prints = async (job: string) => {
    const { report } = await check({ ...FRAUD, 'ml/resources/train.yml': job })
    return report?.findings.map(({ ruleId, fingerprint }) => [ruleId, fingerprint])
  }
  const broken = JOB.replace('environment_key: main\n          spark', 'environment_key: mian\n          spark')
  const before = `      tasks:
        - task_key: clean
          environment_key: main
          spark_python_task:
            python_file: ../src/learn.py
`
  const known = await prints(broken)
  expect(known).toEqual([
    ['bundle-validate/environment-key-undefined', expect.stringContaining("tasks[task_key='learn'].environment_key")],
  ])
  expect(await prints(broken.replace('      tasks:\n', before))).toEqual(known)
})

test('targets without number are refused before they fill the memory', async () => {
  const targets = Array.from({ length: 2000 }, (_, index) => `  t${index}: {}\n`).join('')
  const settings = Array.from({ length: 1500 }, (_, index) => `      k${index}: v\n`).join('')
  const bundle = `bundle:\n  name: fraud\nresources:\n  pipelines:\n    p:\n     catalog: c\n     configuration:\n${settings}targets:\n${targets}`
  refused(await check(bundle), 'BUNDLE_TARGETS_TOO_MANY', '2000 targets')
  expect((await check(bundle, { targets: 't7' })).exitCode).toBe(0)
})
