import { describe, expect, test } from '@jest/globals'
import { job, root, saidBy, task } from '../testing/one-rule.ts'
import { rule as artifactFiles } from './artifact-files-missing.ts'
import { rule as permissionLevel } from './bundle-permission-level.ts'
import { rule as jobCluster } from './job-cluster-undefined.ts'
import { rule as mode } from './mode-unknown.ts'
import { rule as pathNotFound } from './path-not-found.ts'
import type { Rule } from './rule.ts'
import { rule as syncPath } from './sync-path-not-found.ts'
import { rule as syncPattern } from './sync-pattern-empty.ts'
import { rule as pauseStatus } from './trigger-pause-status.ts'

const OF_JOB = `\${resources.jobs.train.id}`
const MISSPELT = `\${vars.root}`
const OF_USER = `\${workspace.current_user.short_name}`

const environment = (dependency: string) =>
  `environments: [{ environment_key: e, spec: { dependencies: ["${dependency}"] } }]`

/** Each by Databricks CLI 1.12.1, which has a word to say of every one of these but the last. */
describe('a reference that is not replaced before it is looked at is a text like any other', () => {
  const CASES: readonly (readonly [string, Rule, (value: string) => string])[] = [
    ['the mode of a target', mode, (value) => root(`targets:\n  dev:\n    mode: ${value}\n`)],
    ['a level', permissionLevel, (value) => root(`permissions:\n  - { user_name: a, level: "${value}" }\n`)],
    ['the preset of triggers', pauseStatus, (value) => root(`presets: { trigger_pause_status: "${value}" }\n`)],
    ['a directory to be synchronised', syncPath, (value) => root(`sync: { paths: ["${value}"] }\n`)],
    ['a pattern of files', syncPattern, (value) => root(`sync: { include: ["${value}"] }\n`)],
    ['an artifact', pathNotFound, (value) => root(`artifacts: { a: { type: whl, path: "${value}", build: b } }\n`)],
    [
      'what an artifact is made of',
      artifactFiles,
      (value) => root(`artifacts: { a: { files: [{ source: "${value}" }] } }\n`),
    ],
    ['a file of requirements', pathNotFound, (value) => root(job(environment(`-r ${value}/a.txt`)))],
    ['a notebook', pathNotFound, (value) => root(job(task(`notebook_task: { notebook_path: "${value}" }`)))],
    ['a file', pathNotFound, (value) => root(job(task(`spark_python_task: { python_file: "${value}/a.py" }`)))],
    ['a job cluster', jobCluster, (value) => root(job(task(`job_cluster_key: "${value}"`)))],
  ]
  test.each(CASES)('%s', async (_, rule, bundleWith) => {
    for (const value of [OF_JOB, MISSPELT, `x-${OF_JOB}`]) {
      const [only, ...others] = await saidBy(rule, bundleWith(value))
      expect(only).toContain(value)
      expect(others).toEqual([])
    }
    expect(await saidBy(rule, bundleWith(OF_USER))).toEqual([])
  })
})
