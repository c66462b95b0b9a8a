import { readdirSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import type { BundleFinding } from '../rules/rule.ts'
import { findingOf } from './findings.ts'
import { mergeFindings } from './merge.ts'
import { KNOWN_RULES } from './same-mistake.ts'

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
    ['notebook src/train.py not found', 'path-not-found'],
    ["target with 'mode: production' must set 'workspace.root_path'", 'production-root-path'],
    ['cycle detected in field resolution: a -> b -> a', 'reference-circular'],
    ['multiple targets are marked as default (dev, prod)', 'target-default-ambiguous'],
  ])('of one mistake are one: %s', (summary, id) => {
    expect(left([our(id)], [their(summary)])).toEqual([id])
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
