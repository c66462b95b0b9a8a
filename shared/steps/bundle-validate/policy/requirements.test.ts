import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { runIn, saidIn, writeFiles } from '../../../../test/support/bundle-step.ts'

const scratch = realpathSync(mkdtempSync(join(tmpdir(), 'countersign-requirements-')))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const JOB = (library: string) => `bundle: { name: rates }
resources:
  jobs:
    train:
      name: train
      timeout_seconds: 60
      email_notifications: { on_failure: [rates@bank.example] }
      environments: [{ environment_key: main, spec: { environment_version: "2" } }]
      tasks:
        - task_key: fit
          spark_python_task: { python_file: fit.py }
          existing_cluster_id: abc
          libraries:
            - ${library}
`

let count = 0
/** What the step says of libraries, of a bundle in `ml` with these files beside it. */
async function said(files: Record<string, string | Uint8Array>, prepare: (workspace: string) => void = () => {}) {
  const workspace = join(scratch, String(++count))
  mkdirSync(workspace)
  writeFiles(workspace, Object.fromEntries(Object.entries(files).map(([path, text]) => [`ml/${path}`, text])))
  prepare(workspace)
  const run = await runIn(workspace, { bundle: 'ml' })
  return saidIn(run).filter((line) => line.includes('BND-OPS-002'))
}

const NAMED = JOB('requirements: requirements.txt')

describe('requirements files', () => {
  test('each that is not pinned is a finding at its line, once for all jobs and targets', async () => {
    const lines = await said({
      'databricks.yml': `${NAMED}targets:\n  dev: {}\n  test: {}\n`,
      'requirements.txt': '# the model\npandas==2.2.1\nscipy>=1.11 # newest\nnumpy\n./wheels/own.whl\n-e .\n',
    })
    expect(lines).toEqual([
      'ml/requirements.txt:3:1 warning BND-OPS-002 The requirement "scipy>=1.11" is not pinned to one version.',
      'ml/requirements.txt:4:1 warning BND-OPS-002 The requirement "numpy" is not pinned to one version.',
    ])
  })

  test('are found from the file that names them, and read on through -r', async () => {
    const lines = await said({
      'databricks.yml': 'bundle: { name: rates }\ninclude: [resources/*.yml]\n',
      'resources/train.yml': JOB('requirements: ../deps/all.txt').replace(/^bundle.*\n/, ''),
      'deps/all.txt': '-r base.txt\n-r all.txt\nmlflow==3.1.0\n',
      'deps/base.txt': '\n  lightgbm\n-r ../deps/all.txt\n',
    })
    expect(lines).toEqual([
      'ml/deps/base.txt:2:3 warning BND-OPS-002 The requirement "lightgbm" is not pinned to one version.',
    ])
  })

  test('of serverless environments and pipelines, as they write it', async () => {
    const lines = await said({
      'databricks.yml': `${JOB('pypi: { package: mlflow==3.1.0 }')}      environments:
        - environment_key: main
          spec: { environment_version: "2", dependencies: ["-r ./a.txt", pandas==2.2.1] }
  pipelines:
    p: { name: p, serverless: true, environment: { dependencies: ["--requirement=b.txt"] } }
`.replace('      environments: [{ environment_key: main, spec: { environment_version: "2" } }]\n', ''),
      'a.txt': 'polars\n',
      'b.txt': 'duckdb\n',
    })
    expect(lines.map((line) => line.split(' ')[0])).toEqual(['ml/a.txt:1:1', 'ml/b.txt:1:1'])
  })

  test('beside the bundle are of the same commit, and an editable one is a requirement wherever it stands', async () => {
    expect(await said({ 'databricks.yml': JOB('requirements: ../shared.txt'), '../shared.txt': 'numpy\n' })).toEqual([
      'shared.txt:1:1 warning BND-OPS-002 The requirement "numpy" is not pinned to one version.',
    ])
    const environment = (dependency: string) =>
      JOB('pypi: { package: mlflow==3.1.0 }').replace('"2" }', `"2", dependencies: ["${dependency}"] }`)
    expect(await said({ 'databricks.yml': environment('-e git+https://git.example/x') })).toEqual([
      expect.stringContaining('The requirement "git+https://git.example/x" is not pinned to one version.'),
    ])
    expect(await said({ 'databricks.yml': environment('--editable=./own'), 'own/setup.py': '' })).toEqual([])
  })

  test('are found where the bundle deploys them to, in every target', async () => {
    const named = JOB(`requirements: "\${workspace.file_path}/requirements.txt"`)
    const targets = `targets:
  dev: { mode: development }
  prod: { mode: production, workspace: { root_path: /Workspace/Applications/rates } }
`
    const lines = await said({ 'databricks.yml': `${named}${targets}`, 'requirements.txt': 'scipy>=1.11\n' })
    expect(lines).toEqual([
      'ml/requirements.txt:1:1 warning BND-OPS-002 The requirement "scipy>=1.11" is not pinned to one version.',
    ])
    const quoted = JOB('pypi: { package: mlflow==3.1.0 }').replace(
      '"2" }',
      `"2", dependencies: ['-r "\${workspace.file_path}/requirements.txt"'] }`,
    )
    expect(await said({ 'databricks.yml': `${quoted}${targets}`, 'requirements.txt': 'scipy>=1.11\n' })).toEqual(lines)
    const above = `sync: { paths: [.., .] }\n${named.replace('file_path}/req', 'file_path}/ml/req')}${targets}`
    expect(await said({ 'databricks.yml': above, 'requirements.txt': '# none\n' })).toEqual([])
    expect(await said({ 'databricks.yml': named, 'ml/requirements.txt': 'scipy\n' })).toEqual([
      expect.stringContaining('there is no requirements file "requirements.txt" in the bundle'),
    ])
  })

  test.each([
    ['note', 'requirements: /Workspace/Shared/requirements.txt', 'the requirements file is not in the bundle'],
    ['note', `requirements: "\${workspace.current_user.short_name}.txt"`, 'only resolved by the workspace'],
    // What is here and cannot be read is as bad as what the rule is about: a change could bring it for that.
    ['warning', 'requirements: ../../requirements.txt', 'leads out of the workspace'],
    ['warning', 'requirements: gone.txt', 'there is no requirements file "gone.txt"'],
    ['warning', 'requirements: binary.txt', 'cannot be read as UTF-8'],
    ['warning', 'requirements: big.txt', 'is larger than 1 MiB'],
    ['warning', 'requirements: folder.txt', 'is no file of requirements'],
    ['warning', 'requirements: link.txt', 'leads out of the workspace'],
    ['warning', 'requirements: nested.txt', 'there is no requirements file "gone.txt"'],
    ['warning', 'requirements: variable.txt', 'names a variable of the environment'],
  ])('a %s that nobody knows: %s', async (severity, library, reason) => {
    const lines = await said(
      {
        'databricks.yml': JOB(library),
        'binary.txt': new Uint8Array([0xff, 0xfe, 0x00]),
        'big.txt': `a==1\n${'#'.repeat(1024 * 1024)}`,
        'folder.txt/x': '',
        'nested.txt': 'pandas==2.2.1\n-r gone.txt\n',
        'variable.txt': `a @ https://\${TOKEN}@a.example/a.whl\n\${PACKAGE}\n`,
      },
      (workspace) => {
        writeFiles(scratch, { 'outside.txt': 'secret-package\n' })
        symlinkSync(join(scratch, 'outside.txt'), join(workspace, 'ml', 'link.txt'))
      },
    )
    expect(lines).toEqual([
      expect.stringMatching(`^ml/\\S+ ${severity} BND-OPS-002 It is not decided whether this holds`),
    ])
    expect(lines[0]).toContain(reason)
  })

  test('a credential in an address is not shown', async () => {
    const lines = await said({
      'databricks.yml': NAMED,
      'requirements.txt': 'git+https://me:hunter2secret@git.example/x\n',
    })
    expect(lines).toEqual([expect.stringContaining('git+https://***@git.example/x')])
  })
})

test('a pack that does not ask reads no file, and one of a house may ask for something else', async () => {
  const pack = (each: string) => `name: house
version: 1
rules:
  - id: H-1
    title: No pickle
    severity: error
    why: It runs code.
    checks:
      - ${each}
        read: requirements
        require: { not-matches: '^cloudpickle' }
        message: The requirement "{value}" is refused.
`
  const workspace = join(scratch, 'house')
  writeFiles(workspace, {
    'databricks.yml': NAMED,
    'requirements.txt': 'a\ncloudpickle==3.0\n',
    'house.yml': pack('each: resources.jobs.*.tasks[*].libraries[*].requirements'),
    'wrong.yml': pack('when: { path: a, present: true }'),
  })
  const run = await runIn(workspace, { policy: 'house.yml' })
  expect(saidIn(run).filter((line) => line.includes('H-1'))).toEqual([
    'requirements.txt:2:1 error H-1 The requirement "cloudpickle==3.0" is refused.',
  ])
  const wrong = await runIn(workspace, { policy: 'wrong.yml' })
  expect(wrong.log).toContain('A check with "read" has no "each".')
})

test('a pattern that looks below a job finds the file that its environment names', async () => {
  const workspace = join(scratch, 'below')
  writeFiles(workspace, {
    'databricks.yml': `bundle: { name: rates }
resources:
  jobs:
    train:
      environments:
        - environment_key: main
          spec: { environment_version: "2", dependencies: ["-r ./a.txt"] }
`,
    'a.txt': 'polars\n',
    'house.yml': `name: house
version: 1
rules:
  - id: H-2
    title: Pinned
    severity: error
    why: A build repeats.
    checks:
      - each: resources.jobs.*.**
        read: requirements
        require: { matches: "==" }
        message: The requirement "{value}" is not pinned.
`,
  })
  const run = await runIn(workspace, { policy: 'house.yml' })
  expect(saidIn(run)).toContain('a.txt:1:1 error H-2 The requirement "polars" is not pinned.')
})

test('a house may ask from where packages come', async () => {
  const workspace = join(scratch, 'indexes')
  writeFiles(workspace, {
    'databricks.yml': `bundle: { name: rates }
resources:
  jobs:
    train:
      environments:
        - environment_key: main
          spec:
            environment_version: "2"
            dependencies: ["--index-url https://pypi.org/simple", "numpy==2.0.0", "--pre -r ./a.txt", "-r b.txt", "-e ./own"]
`,
    'a.txt': 'polars\n--extra https://me:secret@evil.example/x\n-i https://u:p@pypi.bank.example/simple\n',
    'house.yml': `name: house
version: 1
parameters: { indexes: { type: list, default: ["https://pypi.bank.example/*"] } }
rules:
  - id: H-3
    title: Indexes
    severity: error
    why: A package of the same name may be anybody's.
    checks:
      - each: resources.jobs.*.environments[*].spec.dependencies[*]
        read: indexes
        require: { like: { parameter: indexes } }
        message: Packages come from "{value}" in "{name}".
`,
  })
  const run = await runIn(workspace, { policy: 'house.yml' })
  expect(saidIn(run).filter((line) => line.includes('H-3'))).toEqual([
    'a.txt:2:1 error H-3 Packages come from "https://evil.example/x" in "main".',
    'databricks.yml:9:28 error H-3 Packages come from "https://pypi.org/simple" in "main".',
    expect.stringContaining('there is no requirements file "b.txt" in the bundle'),
  ])
})
