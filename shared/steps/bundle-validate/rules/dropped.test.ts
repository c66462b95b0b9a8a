import { describe, expect, test } from '@jest/globals'
import { said } from '../testing/bundle.ts'
import { rule as alertFileFields } from './alert-file-fields.ts'
import { rule as appSourceCode } from './app-source-code.ts'
import { rule as artifactFiles } from './artifact-files-missing.ts'
import { rule as artifactUndefined } from './artifact-undefined.ts'
import { rule as bundlePermissionLevel } from './bundle-permission-level.ts'
import { rule as computeMissing } from './compute-missing.ts'
import { rule as genieSpaceContent } from './genie-space-content.ts'
import { rule as grantIncomplete } from './grant-incomplete.ts'
import { rule as pathNotFound } from './path-not-found.ts'
import { rule as productionRootPath } from './production-root-path.ts'
import { rule as readOnlyField } from './read-only-field.ts'
import { rule as resourceNameMissing } from './resource-name-missing.ts'
import type { Rule } from './rule.ts'
import { rule as runAsIdentity } from './run-as-identity.ts'
import { rule as scriptContent } from './script-content.ts'
import { rule as singleNodeMisconfigured } from './single-node-misconfigured.ts'

type Case = readonly [rule: Rule, config: (value: string) => string, wrong: readonly string[], right: readonly string[]]

/** What only the deployment knows. */
const LATER = `"\${resources.jobs.r.name}"`
const EMPTY = `"\${var.e}"`
/** A text, whoever deploys. */
const HOME = `"/Users/\${workspace.current_user.userName}"`

const resource = (type: string, fields: string) => `resources: {${type}: {r: {${fields}}}}\n`
const task = (fields: string) => resource('jobs', `tasks: [{task_key: a, ${fields}}]`)

/**
 * What is of the wrong kind is dropped while it is loaded, and then it is missing. Each case is an error, or none, to
 * `bundle validate` of Databricks CLI 1.12.1.
 */
const CASES: readonly Case[] = [
  [
    resourceNameMissing,
    (value) => resource('dashboards', `display_name: ${value}, warehouse_id: w`),
    ['[a]', '{a: b}', '~', '""', '[]'],
    ['3', 'true', `"\${var.x}"`],
  ],
  [
    grantIncomplete,
    (value) => resource('schemas', `grants: [{principal: ${value}, privileges: [SELECT]}]`),
    ['[a]', '{}', '~', '""'],
    ['3', `"\${var.x}"`],
  ],
  [
    grantIncomplete,
    (value) => resource('schemas', `grants: [{principal: a, privileges: ${value}}]`),
    ['SELECT', '{a: b}', '3', '[]', '~', '[~]', '[[a]]', '[{}]'],
    ['[SELECT]', '[""]', '[~, SELECT]'],
  ],
  [grantIncomplete, (value) => resource('schemas', `grants: [${value}]`), ['~', '{}'], ['a', '[a]', '3']],
  [appSourceCode, (value) => resource('apps', `source_code_path: ${value}`), ['[a]', '{}', '~', '""'], ['a', '3']],
  [appSourceCode, (value) => resource('apps', `git_source: ${value}`), ['[a]', '3', '~', 'a'], ['{branch: a}']],
  [
    computeMissing,
    (value) => task(`environment_key: ${value}, spark_jar_task: {}`),
    ['[a]', '{a: b}', '~', '""'],
    ['a', '3', 'true'],
  ],
  [computeMissing, (value) => task(`new_cluster: ${value}, spark_jar_task: {}`), ['[a]', '3', 'a', '~'], ['{}']],
  [computeMissing, (value) => task(`spark_jar_task: ${value}`), ['{}'], ['[a]', '3', 'a', '~', HOME]],
  [scriptContent, (value) => `scripts: {s: {content: ${value}}}\n`, ['[a]', '{a: b}', '~', '""'], ['3', 'echo']],
  [scriptContent, (value) => `scripts: {s: ${value}}\n`, ['{}', '~'], ['[a]', '3', 'echo', '""', HOME]],
  [runAsIdentity, (value) => `run_as: {user_name: ${value}}\n`, ['[a]', '{a: b}', '~', '""'], ['a', '3']],
  [
    bundlePermissionLevel,
    (value) => `permissions: [{group_name: a, level: ${value}}]\n`,
    ['[a]', '{a: b}', '3', '~', '""', 'CAN_QUERY'],
    ['CAN_VIEW'],
  ],
  [
    bundlePermissionLevel,
    (value) => `permissions: [${value}]\n`,
    ['~', '{}', '{group_name: a}', LATER, `{level: ${LATER}}`],
    ['[a]', '3', 'a', `"\${workspace.current_user.userName}"`],
  ],
  [
    readOnlyField,
    (value) => resource('dashboards', `etag: ${value}`),
    ['a', '3', LATER, `"\${var.x}"`],
    ['[a]', '{}', '~', '""', EMPTY],
  ],
  [
    alertFileFields,
    (value) => resource('alerts', `file_path: ${value}, query_text: a`),
    ['a', LATER, `"\${var.x}"`],
    ['[a]', '~', '""', EMPTY],
  ],
  [
    alertFileFields,
    (value) => resource('alerts', `file_path: ./a.dbalert.json, query_text: ${value}`),
    ['a', '3', 'true', '""', `"\${var.x}"`],
    ['[a]', '{}', '~'],
  ],
  [
    alertFileFields,
    (value) => resource('alerts', `file_path: ./a.dbalert.json, schedule: ${value}`),
    ['{}', '~'],
    ['[a]', '3', 'a', '""'],
  ],
  [
    alertFileFields,
    (value) => resource('alerts', `file_path: ./a.dbalert.json, run_as: ${value}`),
    ['{}'],
    ['[a]', '3', 'a', '~'],
  ],
  [
    genieSpaceContent,
    (value) => resource('genie_spaces', `file_path: ${value}, serialized_space: "{}"`),
    ['a', '3'],
    ['[a]', '{}', '~'],
  ],
  [
    singleNodeMisconfigured,
    (value) => resource('clusters', `num_workers: 0, policy_id: ${value}`),
    ['[a]', '{}', '~', '""'],
    ['a', '3'],
  ],
  [singleNodeMisconfigured, (value) => resource('clusters', `num_workers: ${value}`), ['0', '-1', '"0"'], ['1', '[0]']],
  [
    productionRootPath,
    (value) => `${resource('jobs', '')}targets: {prod: {mode: production, workspace: {root_path: ${value}}}}\n`,
    ['[a]', '{}', '~', '""'],
    ['/Workspace/a'],
  ],
  [
    pathNotFound,
    (value) => resource('jobs', `git_source: ${value}, tasks: [{task_key: a, notebook_task: {notebook_path: gone}}]`),
    ['[a]', '3', 'a', '~', '""', HOME],
    ['{}', LATER],
  ],
  [
    artifactFiles,
    (value) => `artifacts: {a: {files: [{source: gone/*.whl}], build: ${value}}}\n`,
    ['[a]', '{}', '~', '""', EMPTY],
    ['a', '3'],
  ],
  [artifactUndefined, (value) => `artifacts: {a: {build: ${value}}}\n`, ['[a]', '{}', '~', '""'], ['a', '3']],
  [
    artifactUndefined,
    (value) => `artifacts: {a: {files: ${value}}}\n`,
    ['[a]', '{}', '3', '[]', '~', 'a', LATER],
    ['[{}]', '[~]'],
  ],
]

describe('what is of the wrong kind is missing', () => {
  test.each(CASES)('%#', async (rule, config, wrong, right) => {
    const found = async (value: string) => {
      const files = `bundle: {name: fraud}\nvariables: {x: {default: "1"}, e: {default: ""}}\n${config(value)}`
      return (await said(files, [rule])).some((line) => line.includes(` ${rule.id}`))
    }
    const seen = await Promise.all([...wrong, ...right].map(async (value) => [value, await found(value)]))
    expect(seen).toEqual([...wrong.map((value) => [value, true]), ...right.map((value) => [value, false])])
  })
})
