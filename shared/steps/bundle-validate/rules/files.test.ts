import { describe, expect, it } from '@jest/globals'
import { bundleFrom, findingsOf, targetsFrom } from '../testing/bundle.ts'
import { indent, job, root, saidBy, task } from '../testing/one-rule.ts'
import { rule as alertFileFields } from './alert-file-fields.ts'
import { rule as artifactFilesMissing } from './artifact-files-missing.ts'
import { rule as dashboardContent } from './dashboard-content.ts'
import { rule as notebookBroken } from './notebook-broken.ts'
import { observe } from './observe.ts'
import { rule as pathNotFound } from './path-not-found.ts'
import { rule as pathOutsideSyncRoot } from './path-outside-sync-root.ts'
import { rule as pathWrongKind } from './path-wrong-kind.ts'
import { rule as pipelineFilesMissing } from './pipeline-files-missing.ts'
import { rule as resourceFileInvalid } from './resource-file-invalid.ts'
import { rule as syncPathNotFound } from './sync-path-not-found.ts'
import { rule as syncPatternEmpty } from './sync-pattern-empty.ts'

describe('paths', () => {
  const notebook = (path: string) => task(`notebook_task:\n  notebook_path: ${path}`)

  it('are relative to the file that they stand in, and a hint says when they are meant from another', async () => {
    const files = {
      'databricks.yml': root('include: [resources/*.yml]\n'),
      'resources/train.yml': job(notebook('src/train.ipynb')),
      'resources/score.yml': job(notebook('../src/train.ipynb'), 'score'),
      'src/train.ipynb': '{}',
    }
    expect(await saidBy(pathNotFound, files)).toEqual([
      `resources/train.yml:8:28 [default] Notebook "src/train.ipynb" is not there: "resources/src/train.ipynb" does not exist in the bundle's folder.`,
    ])
  })

  it('of an override are relative to the override, and the hint names what was meant', async () => {
    const files = {
      'databricks.yml': root(`include: [jobs/*.yml]\ntargets:\n  dev:\n${indent(job(notebook('./train.ipynb')), 4)}`),
      'jobs/train.yml': job(notebook('train.ipynb')),
      'jobs/train.ipynb': '{}',
    }
    const found = (await findingsOf(files, [pathNotFound])).filter(({ rule }) => rule.id === pathNotFound.id)
    expect(found.map(({ at, hint }) => `${at?.file} ${hint}`)).toEqual([
      'databricks.yml "jobs/train.ipynb" exists: write "jobs/train.ipynb", for the path is relative to the file that it stands in.',
    ])
  })

  it.each([
    ['the folder of the bundle', 'src/train.ipynb', '../../src/train.ipynb'],
    ['a file less deep', '../src/train.ipynb', '../../src/train.ipynb'],
  ])('that count from %s are told as they should be', async (_what, written, meant) => {
    const files = {
      'databricks.yml': root('include: [resources/jobs/*.yml]\n'),
      'resources/jobs/train.yml': job(notebook(written)),
      'src/train.ipynb': '{}',
    }
    const [found] = (await findingsOf(files, [pathNotFound])).filter(({ rule }) => rule.id === pathNotFound.id)
    expect(found?.hint).toBe(
      `"src/train.ipynb" exists: write "${meant}", for the path is relative to the file that it stands in.`,
    )
  })

  it('of an override that lead out of the bundle say where they should lead', async () => {
    const files = {
      'databricks.yml': root(
        `include: [jobs/*.yml]\ntargets:\n  dev:\n${indent(job(notebook('../src/train.ipynb')), 4)}`,
      ),
      'jobs/train.yml': job(notebook('../src/train.ipynb')),
      'src/train.ipynb': '{}',
    }
    const found = (await findingsOf(files, [pathOutsideSyncRoot])).map(({ hint }) => hint)
    expect(found).toContain(
      '"src/train.ipynb" exists: write "src/train.ipynb", for the path is relative to the file that it stands in.',
    )
  })

  it('that a variable holds are relative to where the variable is used', async () => {
    const files = {
      'databricks.yml': root('include: [resources/*.yml]\nvariables:\n  notebook:\n    default: ../src/train.ipynb\n'),
      'resources/train.yml': job(notebook(`\${var.notebook}`)),
      'src/train.ipynb': '{}',
    }
    expect(await saidBy(pathNotFound, files)).toEqual([])
  })

  it.each([
    ['in the workspace', notebook('/Workspace/Shared/train')],
    ['behind a URL', task('spark_python_task:\n  python_file: s3://code/train.py')],
    ['on DBFS', task('spark_python_task:\n  python_file: dbfs:/code/train.py')],
    ['known to the workspace only', notebook(`\${workspace.current_user.short_name}/train.py`)],
    ['of Git, said by the job', `git_source:\n  git_url: https://example.com\n${notebook('src/nothing')}`],
    ['built wheels', task('python_wheel_task:\n  package_name: x\nlibraries:\n  - whl: dist/*.whl')],
  ])('that lie elsewhere are not looked for: %s', async (_what, rest) => {
    for (const rule of [pathNotFound, pathWrongKind, pathOutsideSyncRoot]) {
      expect(await saidBy(rule, root(job(rest)))).toEqual([])
    }
  })

  it.each([
    ['python_file', task('spark_python_task:\n  python_file: no')],
    ['project_directory', task('dbt_task:\n  project_directory: no\n  commands: [dbt run]')],
    ['path', task('sql_task:\n  file:\n    path: no')],
    ['requirements', task('notebook_task:\n  notebook_path: /x\nlibraries:\n  - requirements: no')],
    ['command_path', task('ai_runtime_task:\n  deployments:\n    - command_path: no')],
    // Which repository it would come from, only the job can say, and it does not.
    ['notebook_path', task('notebook_task:\n  notebook_path: no.py\n  source: GIT')],
    [
      'python_file',
      task('for_each_task:\n  inputs: "[1]"\n  task:\n    task_key: b\n    spark_python_task:\n      python_file: no'),
    ],
  ])('are looked for in %s', async (field, rest) => {
    const found = (await findingsOf(root(job(rest)), [pathNotFound])).filter(({ rule }) => rule.id === pathNotFound.id)
    expect(found.map(({ path }) => path?.at(-1))).toEqual([field])
  })

  it.each([
    ['pipelines', 'p', 'libraries:\n  - notebook:\n      path: no'],
    ['pipelines', 'p', 'libraries:\n  - file:\n      path: no'],
    ['pipelines', 'p', 'root_path: no'],
    ['dashboards', 'd', 'file_path: no'],
    ['genie_spaces', 'g', 'file_path: no'],
    ['alerts', 'a', 'file_path: no'],
    ['apps', 'a', 'source_code_path: no'],
  ])('of %s %s are looked for: %s', async (type, key, rest) => {
    const bundle = root(`resources:\n  ${type}:\n    ${key}:\n${indent(rest, 6)}`)
    expect(await saidBy(pathNotFound, bundle)).toHaveLength(1)
  })

  it('with environment variables are looked for, unless the job comes from Git', async () => {
    const variables = 'environment_variables:\n  - environment_variables_key: a\n    spec:\n      files: [no.env]'
    expect(await saidBy(pathNotFound, root(job(variables)))).toEqual([
      'databricks.yml:10:21 [default] File "no.env" is not there: it does not exist in the bundle\'s folder.',
    ])
    const git = 'git_source:\n  git_url: https://example.com\n'
    expect(await saidBy(pathNotFound, root(job(git + variables)))).toEqual([])
  })

  it.each([
    ['"-r requirments.txt"', ['File "requirments.txt" is not there']],
    ['"-r ./requirements.txt", requests==2.32.0, ./dist/no.whl, "-r /Workspace/no.txt"', []],
    // Databricks CLI 1.12.1 cannot read it there; another rule speaks of it.
    ['"-r ../no.txt"', []],
  ])('of requirements are looked for in environments: %s', async (dependencies, expected) => {
    const environment = `environments: [{environment_key: e, spec: {dependencies: [${dependencies}]}}]\n`
    const found = async (files: string) => saidBy(pathNotFound, { 'databricks.yml': files, 'requirements.txt': '' })
    const wanted = expected.map((text) => expect.stringContaining(text))
    expect(await found(root(job(environment)))).toEqual(wanted)
    expect(await found(root(job(`git_source: {git_url: x}\n${environment}`)))).toEqual([])
    const pipeline = `resources: {pipelines: {p: {environment: {dependencies: [${dependencies}]}}}}\n`
    expect(await found(root(pipeline))).toEqual(wanted)
    const outside = await saidBy(pathOutsideSyncRoot, root(job(environment)))
    expect(outside).toHaveLength(dependencies.includes('../') ? 1 : 0)
  })

  // The verdicts of Databricks CLI 1.12.1, here and below.
  it('of what is synchronised are empty, too', async () => {
    const files = root('sync: {include: ["", ".", "*.yml"]}\n')
    expect(await saidBy(syncPatternEmpty, files)).toHaveLength(2)
  })

  it('that leave out what a clean checkout does not have belong into .gitignore', async () => {
    const files = root('sync: {include: [dist], exclude: [node_modules]}\n')
    const found = (await findingsOf(files, [syncPatternEmpty])).map(({ hint }) => hint?.includes('.gitignore'))
    expect(found).toEqual([false, true])
  })

  it('of no file, and with "~", are paths like others', async () => {
    expect(await saidBy(pathNotFound, root(job(notebook('~/train.py'))))).toHaveLength(1)
    expect(await saidBy(pathWrongKind, root(job(notebook('""'))))).toEqual([
      'databricks.yml:10:28 [default] "" is a directory; a notebook is expected here.',
    ])
    const dbt = task('dbt_task:\n  commands: [dbt run]\n  project_directory: ""')
    expect(await saidBy(pathWrongKind, root(job(dbt)))).toEqual([])
  })

  it('of requirements lead to files', async () => {
    const bundle = root(job('environments: [{environment_key: e, spec: {dependencies: ["-r a.py", "-r b.txt"]}}]\n'))
    const files = { 'databricks.yml': bundle, 'a.py': '# Databricks notebook source\n', 'b.txt': '' }
    expect(await saidBy(pathWrongKind, files)).toHaveLength(1)
  })

  // Databricks CLI 1.12.1: "unable to determine if … is not a notebook: … is a directory", and "file … not found".
  it.each([
    ['-e .', '"." is a directory; a file is expected here.'],
    ['-e ./model', '"./model" is a directory; a file is expected here.'],
    ['-r ', '"" is a directory; a file is expected here.'],
    ['-e mdoel', 'File "mdoel" is not there: it does not exist in the bundle\'s folder.'],
    ['-e ../model', '"../model" lies outside of the directory that is synchronised.'],
    ['-e git+https://example.com/model', undefined],
    ['-e C:/model', undefined],
    ['--editable .', undefined],
  ])('behind a flag of pip lead to files: %s', async (dependency, expected) => {
    const bundle = root(job(`environments: [{environment_key: e, spec: {dependencies: ["${dependency}"]}}]\n`))
    const files = { 'databricks.yml': bundle, 'model/setup.py': '' }
    const rules = [pathNotFound, pathWrongKind, pathOutsideSyncRoot]
    const found = (await Promise.all(rules.map((rule) => saidBy(rule, files)))).flat()
    expect(found).toEqual(expected === undefined ? [] : [expect.stringContaining(expected)])
  })

  it('of what is read on the spot may be notebooks, look like a URL, and must lie among the files', async () => {
    const dashboard = (path: string) => ({
      'databricks.yml': root(
        `resources: {dashboards: {d: {display_name: D, warehouse_id: w, file_path: "${path}"}}}\n`,
      ),
      'd.py': '# Databricks notebook source\n',
      'd.ipynb': '{}',
    })
    const rules = [pathWrongKind, notebookBroken, pathNotFound, pathOutsideSyncRoot]
    const said = async (path: string) => (await Promise.all(rules.map((rule) => saidBy(rule, dashboard(path))))).flat()
    expect(await said('d.py')).toEqual([])
    expect(await said('d.ipynb')).toEqual([])
    const alert = { ...dashboard(''), 'databricks.yml': root('resources: {alerts: {a: {file_path: d.py}}}\n') }
    expect(await saidBy(resourceFileInvalid, alert)).toHaveLength(1)
    for (const path of ['/Workspace/d.json', '../d.json', 'dbfs:/d.json']) expect(await said(path)).toHaveLength(1)
  })

  it.each(['../src/**', '../**', '../*.sql'])('of a pipeline stay within what is synchronised: %s', async (path) => {
    const library = path.endsWith('**') ? `{glob: {include: "${path}"}}` : `{file: {path: "${path}"}}`
    const bundle = root(`resources: {pipelines: {p: {name: P, libraries: [${library}]}}}\n`)
    expect(await saidBy(pathOutsideSyncRoot, bundle)).toHaveLength(1)
  })

  it('of artifacts are looked for', async () => {
    expect(await saidBy(pathNotFound, root('artifacts:\n  w:\n    type: whl\n    path: no\n'))).toHaveLength(1)
  })

  it.each([
    ['src/train.py', 'Write its extension too: "src/train.py".', 'src/train'],
    ['src/train.py', 'Did you mean "src/train.py"?', 'src/trian.py'],
    ['src/train.py', 'Correct the path; it is relative to the file that it stands in.', 'src/other.py'],
  ])('beside %s: %s', async (there, hint, written) => {
    const files = { 'databricks.yml': root(job(notebook(written))), [there]: '' }
    const found = (await findingsOf(files, [pathNotFound])).filter(({ rule }) => rule.id === pathNotFound.id)
    expect(found.map((finding) => finding.hint)).toEqual([hint])
  })

  it.each([
    ['spark_python_task:\n  python_file: x.py', '# Databricks notebook source\n', 'notebook', 'file'],
    ['sql_task:\n  file:\n    path: x.sql', '-- Databricks notebook source\n', 'notebook', 'file'],
    ['notebook_task:\n  notebook_path: x.py', 'print(1)', 'file', 'notebook'],
    ['dbt_task:\n  project_directory: x.py\n  commands: []', 'print(1)', 'file', 'directory'],
  ])('of the wrong kind: %s', async (rest, content, kind, expected) => {
    const files = { 'databricks.yml': root(job(task(rest))), 'x.py': content, 'x.sql': content }
    const lines = await saidBy(pathWrongKind, files)
    expect(lines).toEqual([expect.stringContaining(`is a ${kind}; a ${expected} is expected here.`)])
  })

  it.each([
    ['sync:\n  paths: [../common]\n', '../common/x.py', 0],
    ['sync:\n  paths: [../common]\n', '../other/x.py', 0],
    ['sync:\n  paths: [../common]\n', '../../x.py', 1],
    ['sync:\n  paths: [src]\n', '../x.py', 1],
    ['', 'src/../../x.py', 1],
    ['', 'src/../x.py', 0],
    ['', '..', 1],
  ])('with %j, %s is outside: %d', async (sync, path, count) => {
    const bundle = root(sync + job(task(`spark_python_task:\n  python_file: ${path}`)))
    expect(await saidBy(pathOutsideSyncRoot, bundle)).toHaveLength(count)
  })
})

describe('patterns', () => {
  it('of sync are relative to the file that they stand in', async () => {
    const files = {
      'databricks.yml': root('include: [more/*.yml]\nsync:\n  include: ["*.csv", "!*.csv", data]\n'),
      'more/sync.yml': 'sync:\n  exclude: ["*.csv", "*.txt", "../data/*.csv"]\n',
      'data/prices.csv': '',
      'more/notes.txt': '',
    }
    expect(await saidBy(syncPatternEmpty, files)).toEqual([
      'more/sync.yml:2:13 [default] The pattern "*.csv" matches no file.',
    ])
  })

  it('of a pipeline may stand for notebooks, too', async () => {
    const files = {
      'databricks.yml': root(
        'resources:\n  pipelines:\n    p:\n      libraries:\n        - notebook:\n            path: nb/*.py\n        - file:\n            path: sql/*.sql\n',
      ),
      'sql/a.sql': '',
    }
    expect(await saidBy(pathNotFound, files)).toEqual([
      'databricks.yml:8:19 [default] Notebook "nb/*.py" is not there: the pattern matches no file.',
    ])
    expect(await saidBy(pipelineFilesMissing, files)).toEqual([])
  })

  it.each([
    ['type: jar\n    files:\n      - source: lib/x.jar\n', 1],
    ['files:\n      - source: lib/*.jar\n', 1],
    ['type: whl\n    files:\n      - source: dist/*.whl\n', 1],
    ['type: whl\n    build: make\n    files:\n      - source: dist/*.whl\n', 0],
    ['type: tgz\n    include: [src]\n    files:\n      - source: dist/code.tgz\n', 0],
    ['type: tgz\n    files:\n      - source: dist/code.tgz\n', 1],
    ['build: make\n    files:\n      - source: lib/*.jar\n', 0],
    ['files:\n      - source: databricks.y*ml\n', 0],
    // Databricks CLI 1.12.1 knows neither `**` nor addresses here, and a pattern that is none matches nothing.
    ['files:\n      - source: "**/*.yml"\n', 1],
    ['files:\n      - source: "s3://lib/x.jar"\n', 1],
    ['files:\n      - source: "[x.jar"\n', 1],
    ['files:\n      - source: "/Volumes/main/lib/x.jar"\n', 0],
  ])('of an artifact, %j: %d', async (artifact, count) => {
    expect(await saidBy(artifactFilesMissing, root(`artifacts:\n  x:\n    ${artifact}`))).toHaveLength(count)
  })

  it('of an artifact lie beside the file in which it first shows up, whoever adds them (Databricks CLI 1.12.1)', async () => {
    const files = (more: string) => `artifacts:\n  x:\n    type: whl\n    files:\n      - source: ${more}\n`
    const target = `targets:\n  dev:\n${indent(files('b.whl'), 4)}`
    const bundle = {
      'databricks.yml': root(`include: [lib/*.yml]\n${target}`),
      'lib/x.yml': files('a.whl'),
      'lib/a.whl': '',
      'b.whl': '',
    }
    expect(await saidBy(artifactFilesMissing, bundle)).toEqual([
      'databricks.yml:10:21 [dev] "b.whl" matches no file, and no command builds one.',
    ])
  })
})

describe('contents', () => {
  it('of an alert: what the file says is not said again, all at once', async () => {
    const bundle = root(
      'resources:\n  alerts:\n    a: {display_name: a, warehouse_id: b, file_path: a.json, query_text: c, schedule: {x: y}, permissions: []}\n',
    )
    expect(await saidBy(alertFileFields, bundle)).toHaveLength(2)
  })

  it.each([
    ['file_path: a.json', 0],
    ['serialized_dashboard: "{}"', 0],
    ['file_path: a.json, serialized_dashboard: "{}"', 1],
    ['file_path: ""', 1],
  ])('of a dashboard {%s}: %d', async (fields, count) => {
    const bundle = root(`resources:\n  dashboards:\n    d: {display_name: d, warehouse_id: w, ${fields}}\n`)
    expect(await saidBy(dashboardContent, bundle)).toHaveLength(count)
  })

  it.each([
    ['{"a": 1}', []],
    ['\uFEFF{"a": 1}', []],
    ['{\n  "a": 1,\n}', ['"d.json" is not valid JSON.']],
    ['', ['"d.json" is not valid JSON.']],
    [`${'['.repeat(200_000)}`, ['"d.json" is not valid JSON']],
  ])('of a file %#', async (content, expected) => {
    const files = {
      'databricks.yml': root(
        'resources:\n  dashboards:\n    d: {display_name: d, warehouse_id: w, file_path: d.json}\n',
      ),
      'd.json': content,
    }
    const lines = await saidBy(resourceFileInvalid, files)
    expect(lines).toEqual(expected.map((text) => expect.stringContaining(text)))
  })

  // The verdicts of Databricks CLI 1.12.1.
  it.each([
    ['null', 0],
    ['{"query_lines": [null, "select 1"], "custom_description_lines": null}', 0],
    ['[]', 1],
    ['"text"', 1],
    ['{"query_lines": "select 1"}', 1],
    ['{"query_lines": [1]}', 1],
    ['{"custom_description_lines": [[]]}', 1],
  ])('of the file of an alert %s: %d', async (content, count) => {
    const files = {
      'databricks.yml': root('resources: {alerts: {a: {display_name: a, warehouse_id: w, file_path: a.json}}}\n'),
      'a.json': content,
    }
    expect(await saidBy(resourceFileInvalid, files)).toHaveLength(count)
  })
})

describe('without a listing', () => {
  it.each(
    [pathNotFound, pathWrongKind, syncPatternEmpty, syncPathNotFound, pipelineFilesMissing, artifactFilesMissing].map(
      (rule) => [rule.id, rule] as const,
    ),
  )('%s says nothing', async (_id, rule) => {
    const bundle = await bundleFrom(rule.bad)
    const targets = await targetsFrom(rule.bad)
    expect(targets).not.toEqual([])
    for (const target of targets) expect(observe(rule, target, bundle)).toEqual([])
  })
})
