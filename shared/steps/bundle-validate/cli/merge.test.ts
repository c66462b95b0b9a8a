import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { BundleFinding } from '../rules/rule.ts'
import { findingOf } from './findings.ts'
import { mergeFindings } from './merge.ts'
import { KNOWN_RULES, plainWords } from './same-mistake.ts'

const at = { file: 'databricks.yml', line: 4, column: 7 }

function our(
  id: string,
  more: Partial<BundleFinding> = {},
  severity: 'error' | 'warning' | 'note' = 'warning',
): BundleFinding {
  return { rule: { id, severity, cliParity: 'yes' }, target: 'prod', message: `Ours of ${id}.`, at, ...more }
}

function their(
  summary: string,
  more: Partial<BundleFinding> = {},
  severity: 'error' | 'warning' = 'warning',
): BundleFinding {
  const diagnostic = { severity, summary, detail: '', paths: [], locations: [] }
  return { ...findingOf(diagnostic, 'prod', ''), at, ...more }
}

/** The rule ids that are left. */
const left = (ours: readonly BundleFinding[], theirs: readonly BundleFinding[]) =>
  mergeFindings(ours, theirs).map(({ rule }) => rule.id)

describe('findings of both', () => {
  test('of two that are alike, the CLI may show the one that we only point to', () => {
    const there = { file: 'more.yml', line: 9, column: 3 }
    const message = 'The apps "a" and "b" have the same source code path, "./scorer".'
    const ours = our('app-source-code', { message, related: [{ at: there, message: '"a" has it here.' }] }, 'error')
    const say = (key: string, place: BundleFinding['at']) =>
      their('Duplicate app source code path', { at: place, hint: `app resource '${key}' has the same` }, 'error')
    expect(left([ours], [say('a', there)])).toEqual(['app-source-code'])
    expect(left([ours], [say('b', at)])).toEqual(['app-source-code'])
    expect(left([ours], [say('c', there)])).toEqual(['app-source-code', 'databricks-cli'])
    expect(left([ours], [say('a', { ...there, line: 8 })])).toEqual(['app-source-code', 'databricks-cli'])
  })

  test.each<[string, string]>([
    ['unknown field: nmae', 'unknown-field'],
    ['expected a string value, found null', 'null-value'],
    [
      `substring "/Workspace/\${workspace.root_path}" found in "/Workspace/\${workspace.root_path}/a". Please update this to "\${workspace.root_path}/a".`,
      'workspace-prefix-doubled',
    ],
    ['The DATABRICKS_CLUSTER_ID variable is set but is ignored since the current target', 'cluster-id-ignored'],
    ['failed to resolve , err: no valid lookup fields provided', 'lookup-fields'],
    ['failed to resolve , err: exactly one lookup field must be provided', 'lookup-fields'],
    ['failed to parse variables file variable-overrides.json: invalid format', 'yaml-invalid'],
    ['unable to define default workspace root: bundle name not defined', 'bundle-name-missing'],
    ['cannot merge string with int', 'override-kind-clash'],
    ['expected map, found string', 'wrong-type'],
    ['required field "name" is not set', 'required-field'],
    ['invalid value "x" for enum field. Valid values are [a b]', 'enum-value'],
    ['job_cluster_key high is not defined', 'job-cluster-undefined'],
    ['Missing required cluster or environment settings', 'compute-missing'],
    ['Single node cluster is not correctly configured', 'single-node-misconfigured'],
    [
      'The "development" property of pipelines is deprecated. Use "mode: development"',
      'pipeline-development-deprecated',
    ],
    ['the Terraform deployment engine has been removed in Databricks CLI v1.20.0', 'engine-terraform'],
    [
      'bundle.terraform is deprecated and has no effect: the Terraform deployment engine has been removed',
      'deprecated-field',
    ],
    [
      `\${resources.secrets.s.value}: references a sensitive field and cannot be used in interpolation`,
      'reference-to-secret',
    ],
    ['alerts do not support run_as.group_name; set run_as.user_name', 'run-as-group'],
    ['nb/train.ipynb: invalid Jupyter notebook file', 'notebook-broken'],
    ['lifecycle.triggers.on_bundle_deploy must be true when set', 'job-run-trigger'],
    ['definition must be a string or map, got sequence', 'cluster-policy-definition'],
    ['dist/*.whl: no matching files', 'artifact-files-missing'],
    ['source-linked deployment is available only in the Databricks Workspace', 'source-linked-deployment'],
    ['no value assigned to required variable catalog. Assign a value', 'variable-unassigned'],
    [`reference does not exist: \${var.catalgo}`, 'reference-missing'],
    ['multiple resources or scripts have been defined with the same key: train', 'duplicate-resource-key'],
    ['job train is not defined', 'null-resource'],
    ['cannot accurately represent "1.5" as integer due to precision loss', 'wrong-type'],
    ["Use 'value_from' instead of 'valueFrom'", 'unknown-field'],
    ['failed to parse .dbalert.json file d.py: invalid character', 'resource-file-invalid'],
    ['[x.jar: syntax error in pattern', 'artifact-files-missing'],
    ['.alert file a.dbalert.json must not contain variable interpolations', 'alert-file-reference'],
    [
      'failed to load databricks.yml: proto: (line 1:1): invalid google.protobuf.Duration value "7d"',
      'duration-invalid',
    ],
    ['workspace.file_path cannot be configured when experimental.immutable_folder is true', 'immutable-folder'],
    ['notebook src/train.py not found', 'path-not-found'],
    ["target with 'mode: production' must set 'workspace.root_path'", 'production-root-path'],
    ['cycle detected in field resolution: a -> b -> a', 'reference-circular'],
    ['multiple targets are marked as default (dev, prod)', 'target-default-ambiguous'],
  ])('of one mistake are one: %s', (summary, id) => {
    expect(left([our(id)], [their(summary)])).toEqual([id])
  })

  // As Databricks CLI 1.12.1 says it, without a place, beside what we say of the same bundle.
  test.each<[string, string, string]>([
    ['stat desk: no such file or directory', 'path-not-found', 'Directory "./desk" is not there.'],
    [
      'failed to read serialized dashboard from file_path a.lvdash.json: open a.lvdash.json: no such file or directory',
      'path-not-found',
      'File "a.lvdash.json" is not there.',
    ],
    [
      'path /srv/common/train.py is not contained in sync root path',
      'path-outside-sync-root',
      '"../common/train.py" lies outside of the directory that is synchronised.',
    ],
    [
      'expected a sequence to index "variables.catalog.value[0]", found string',
      'reference-missing',
      `"\${var.catalog[0]}" refers to nothing. "variables.catalog.value" has no "0".`,
    ],
    ['read resources.yml: is a directory', 'file-unreadable', 'The included file "resources.yml" cannot be read.'],
    [
      'unable to define default workspace root: bundle name not defined',
      'bundle-name-missing',
      'The bundle has no name, and so no folder to be deployed to.',
    ],
    [
      "root_path must start with '~/' or contain the current username to ensure uniqueness when using 'mode: development'",
      'development-path-shared',
      '"workspace.root_path" is the same for everybody who deploys this development target.',
    ],
    [
      'failed to perform target override for target=prod: failed to merge target=prod field=resources: cannot merge string with int',
      'override-kind-clash',
      '"resources.jobs.train.max_concurrent_runs" is a number here and a reference in what it overrides.',
    ],
    [
      'the bundle root path /Workspace/Shared/fraud is writable by all workspace users',
      'shared-root-writable',
      'All users of the workspace can write to the root path of the bundle.',
    ],
    [
      'cannot interpolate non-primitive value of type map into string',
      'reference-of-structure-in-text',
      `"\${var.tags}" is a map, which cannot be written into the middle of a text.`,
    ],
    [
      'Please do not use variable interpolation in the name of your bundle. The name of your bundle',
      'reference-in-bundle-name',
      'The name of the bundle holds a reference.',
    ],
    [
      '/etc/resources/*.yml: includes must be relative paths',
      'include-pattern-invalid',
      '"/etc/resources/*.yml" is absolute.',
    ],
    [
      'unable to determine if /srv/bank/no.txt is not a notebook: open ../no.txt: invalid argument',
      'path-outside-sync-root',
      '"../no.txt" lies outside of the directory that is synchronised.',
    ],
    [
      'failed to read serialized dashboard from file_path /Workspace/d.json: readfile /Workspace/d.json: invalid argument',
      'path-outside-sync-root',
      '"/Workspace/d.json" lies outside of the directory that is synchronised.',
    ],
    [
      'unable to determine if /srv/bank is a notebook: read .: is a directory',
      'path-wrong-kind',
      '"" is a directory; a notebook is expected here.',
    ],
    ['x.py is not a directory', 'path-wrong-kind', '"x.py" is a file; a directory is expected here.'],
    [
      'path /srv/bank/x.py is not contained in sync root path',
      'path-outside-sync-root',
      '"src/../../x.py" lies outside of the directory that is synchronised.',
    ],
    [
      'failed to perform target override for target=dev: expected a map to index "variables.x.default", found string',
      'override-kind-clash',
      'The variable "x" is a reference, so a target cannot assign it.',
    ],
    [
      "misconfigured artifact: please specify 'build' or 'files' property",
      'artifact-undefined',
      'The artifact "x" says neither how it is built nor which files it has.',
    ],
    [
      'There are no files to sync, please check your .gitignore',
      'sync-nothing-left',
      'No file is left to be uploaded.',
    ],
    ['expected a map to index "workspace.host", found nil', 'section-empty', '"workspace" has nothing under it.'],
    ['expected a map to index "paths", found string', 'section-empty', '"sync" is a reference, and must be a map.'],
    [
      'expected a map or sequence, found string',
      'reference-instead-of-map',
      '"resources.catalogs.c.grants" must be a list, but is a reference.',
    ],
    [
      'failed to rewrite databricks.yml: expected a map or sequence, found bool',
      'target-invalid',
      '"targets" must be a map, but is true.',
    ],
    [
      'exit error: cannot convert struct field to dynamic type "time": src=time.Date(2024, time.January, 2, 0, 0, 0, 0, time.UTC)',
      'variable-kind',
      '"variables.x.value.day" is the date 2024-01-02, which the Databricks CLI cannot take within a map or list.',
    ],
    ['syntax error in pattern', 'path-not-found', 'File "src/[a.py" is not there: the pattern matches no file.'],
    [
      'stat source: no such file or directory',
      'sync-path-not-found',
      '"/source" is to be synchronised, but it does not exist.',
    ],
    [
      'stat s3:/src: no such file or directory',
      'sync-path-not-found',
      '"s3://src" is to be synchronised, but it does not exist.',
    ],
    [
      'stat ../src: invalid argument',
      'sync-path-not-found',
      '"../../src" leads out of what is synchronised, and it comes of a reference.',
    ],
    [
      'expected a map to index "pause_status", found string',
      'reference-instead-of-map',
      '"resources.jobs.train.schedule" must be a map, but is a reference.',
    ],
    [
      'failed to normalize paths: expected a map to index "resources.jobs.a.tasks[0].notebook_task.notebook_path", found string',
      'reference-instead-of-map',
      '"resources.jobs.a.tasks[1].notebook_task" must be a map, but is a reference.',
    ],
    [
      'failed to apply python mutator: experimental/pydabs is deprecated, use python instead (https://docs.databricks.com)',
      'python-settings',
      '"experimental.pydabs" is no longer supported.',
    ],
    [
      'path "/srv/bank" is not within repository root "/srv/bank/bundle"',
      'sync-outside-repository',
      'A path in "sync.paths" leads out of the Git repository of the bundle.',
    ],
    [
      "Setting a cluster override for a target that uses 'mode: production' is not recommended",
      'production-cluster-override',
      '"cluster_id" replaces the compute of every task in production.',
    ],
  ])('of one mistake are one, placed or not: %s', (summary, id, message) => {
    expect(left([our(id, { message })], [their(summary, { at: undefined })])).toEqual([id])
    expect(left([our('unknown-field', { message })], [their(summary, { at: undefined })])).toHaveLength(2)
  })

  test('without a place are both there when they name different things', () => {
    const said = their('stat desk: no such file or directory', { at: undefined })
    for (const name of ['./desktop', 'src/desk/x', './bench']) {
      expect(left([our('path-not-found', { message: `Directory "${name}" is not there.` })], [said])).toHaveLength(2)
    }
    const file = their('open a.lvdash.json: no such file or directory', { at: undefined })
    expect(left([our('path-not-found', { message: 'File "b.lvdash.json" is not there.' })], [file])).toHaveLength(2)
  })

  test('that something is missing is one, though the CLI has no place for what lacks it', () => {
    const said = their('required field "name" is not set', { at: undefined, path: ['bundle'] })
    const of = (...path: string[]) => our('required-field', { message: `The required field "name" is not set.`, path })
    expect(left([of('bundle', 'name')], [said])).toEqual(['required-field'])
    expect(left([of('resources', 'name')], [said])).toEqual(['required-field', 'databricks-cli'])
    const path = ['resources', 'alerts', 'a']
    const inFile = their('required field "source" is not set', { at: undefined, path: [...path, 'evaluation'] })
    const lacks = (field: string) => our('alert-file-incomplete', { message: `"a.json" lacks "${field}".`, path })
    expect(left([lacks('evaluation.source')], [inFile])).toEqual(['alert-file-incomplete'])
    expect(left([lacks('evaluation.threshold')], [inFile])).toHaveLength(2)
  })

  test('are told apart whatever length a name has', () => {
    const long = 'é.'.repeat(100_000)
    const ours = our('unknown-field', { message: `Unknown field "${long}".`, at: { ...at, column: 20 } })
    expect(left([ours], [their('unknown field: x')])).toHaveLength(2)
    expect(left([{ ...ours, at }], [their(`unknown field: ${long}`)])).toHaveLength(1)
  })

  test('of two things in one line are not one', () => {
    const said = their('unknown field: a', { path: ['resources', 'jobs', 'train'] })
    const ours = (name: string) =>
      our('unknown-field', { message: `There is no field "${name}".`, at: { ...at, column: 20 }, path: ['x', name] })
    expect(left([ours('a')], [said])).toEqual(['unknown-field'])
    expect(left([ours('b')], [said])).toEqual(['unknown-field', 'databricks-cli'])
  })

  test('of a file that cannot be read are one, whatever the line', () => {
    const said = their('failed to load a.yml: yaml: line 14: did not find expected key', {
      at: { file: 'a.yml', line: 14 },
    })
    const unread = (file: string) => our('yaml-invalid', { target: undefined, at: { file, line: 17, column: 1 } })
    expect(left([unread('a.yml')], [said])).toEqual(['yaml-invalid'])
    expect(left([unread('b.yml')], [said])).toHaveLength(2)
  })

  test('at one path are one, whatever line they show', () => {
    const path = ['resources', 'jobs', 'train', 'permissions', 0, 'level']
    const said = their('invalid value "CAN_RUN" for enum field. Valid values are [A B]', { at: undefined, path })
    expect(left([our('permission-level-invalid', { path })], [said])).toEqual(['permission-level-invalid'])
    expect(left([our('permission-level-invalid', { path: path.with(4, 1) })], [said])).toHaveLength(2)
  })

  test('are both there when they are of another line, target or kind', () => {
    const said = their('unknown field: nmae')
    const other = ['unknown-field', 'databricks-cli']
    expect(left([our('unknown-field', { at: { ...at, line: 5 } })], [said])).toEqual(other)
    expect(left([our('unknown-field', { target: 'dev' })], [said])).toEqual(other)
    expect(left([our('unknown-field', { at: { ...at, file: 'a.yml' } })], [said])).toEqual(other)
    expect(left([our('required-field')], [said])).toEqual(['required-field', 'databricks-cli'])
    expect(left([our('unknown-field')], [their('something that only the CLI knows')])).toEqual(other)
  })

  test('are one when ours is of the bundle as a whole', () => {
    expect(left([our('unknown-field', { target: undefined })], [their('unknown field: nmae')])).toEqual([
      'unknown-field',
    ])
  })

  test('are one in the more serious words', () => {
    const note = our('unknown-to-core-schema', {}, 'note')
    expect(left([note], [their('unknown field: nmae')])).toEqual(['databricks-cli'])
    // What we say of all targets stays for the others.
    expect(left([{ ...note, target: undefined }], [their('unknown field: nmae')])).toEqual([
      'unknown-to-core-schema',
      'databricks-cli',
    ])
    expect(left([our('unknown-field', {}, 'error')], [their('unknown field: nmae')])).toEqual(['unknown-field'])
  })

  test('without a line are one by path or by name', () => {
    const path = ['resources', 'jobs', 'train']
    const nowhere = { at: undefined }
    expect(left([our('null-resource', { path })], [their('job train is not defined', { ...nowhere, path })])).toEqual([
      'null-resource',
    ])
    const unassigned = our('variable-unassigned', { message: 'The variable "catalog" has no value.' })
    expect(left([unassigned], [their('no value assigned to required variable catalog', nowhere)])).toEqual([
      'variable-unassigned',
    ])
    expect(left([unassigned], [their('no value assigned to required variable catalog_b', nowhere)])).toHaveLength(2)
  })

  test('of the same words are one, whatever the rule', () => {
    expect(left([our('anything', { message: 'Two "x" here.' })], [their("two 'x' here")])).toEqual(['anything'])
  })
})

test('every rule that the table names is there', () => {
  const files = readdirSync(new URL('../rules', import.meta.url))
  expect(KNOWN_RULES.filter((id) => !files.includes(`${id}.ts`))).toEqual([])
})

describe('a text is compared without', () => {
  test.each([
    ['The "job"  is\n not there.', 'the job is not there'],
    ['Gone .!.. ', 'gone .!..'],
    ['Gone .!..', 'gone'],
    ['...', ''],
    ['a.b', 'a.b'],
  ])('what says nothing: %j', (text, plain) => expect(plainWords(text)).toBe(plain))

  test('waiting, be there ever so many stops in it', () => {
    expect(plainWords(`${'.'.repeat(2_000_000)}x`)).toHaveLength(2_000_001)
  })
})
