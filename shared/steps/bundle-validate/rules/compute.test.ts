import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule as computeMissing } from './compute-missing.ts'
import { rule as environmentKeyUndefined } from './environment-key-undefined.ts'
import { rule as jobClusterUndefined } from './job-cluster-undefined.ts'
import { rule as jobClusterUnused } from './job-cluster-unused.ts'
import { rule as numberOutOfRange } from './number-out-of-range.ts'
import type { Rule } from './rule.ts'
import { rule as serverlessWithClusters } from './serverless-with-clusters.ts'
import { rule as serverlessWithLibraries } from './serverless-with-libraries.ts'
import { rule as singleNodeMisconfigured } from './single-node-misconfigured.ts'
import { rule as wheelNeedsDbr } from './wheel-needs-dbr-13-3.ts'

/** A bundle with the job `train`, whose text starts in column 7 of line 6. */
function job(text: string, rest = ''): string {
  return `bundle:\n  name: fraud\nresources:\n  jobs:\n    train:\n${text.trimEnd().replaceAll(/^/gmu, '      ')}\n${rest}`
}

type Case = readonly [title: string, rule: Rule, files: string, lines: readonly string[]]

const CASES: readonly Case[] = [
  [
    'a cluster of the task and one of the task that it repeats',
    jobClusterUndefined,
    job(
      'job_clusters: [{ job_cluster_key: main, new_cluster: {} }]\ntasks:\n  - task_key: a\n    job_cluster_key: other\n  - task_key: b\n    for_each_task: { inputs: "[1]", task: { task_key: c, job_cluster_key: mian } }\n  - { task_key: d, job_cluster_key: main }',
    ),
    [
      'databricks.yml:11:81 job-cluster-undefined[default] Task "c" of the job "train" runs on the job cluster "mian", which the job does not define. Did you mean "main"?',
      'databricks.yml:9:28 job-cluster-undefined[default] Task "a" of the job "train" runs on the job cluster "other", which the job does not define.',
    ],
  ],
  [
    'a cluster that one target alone defines, named by a variable',
    jobClusterUndefined,
    job(
      `tasks:\n  - { task_key: a, job_cluster_key: "\${var.cluster}" }`,
      'variables: { cluster: { default: big } }\ntargets:\n  dev: {}\n  test: { resources: { jobs: { train: { job_clusters: [{ job_cluster_key: big, new_cluster: {} }] } } } }\n',
    ),
    [
      'databricks.yml:7:43 job-cluster-undefined[dev] Task "a" of the job "train" runs on the job cluster "big", which the job does not define.',
    ],
  ],
  [
    'what only the workspace knows is not judged',
    jobClusterUndefined,
    job(
      `tasks:\n  - { task_key: a, job_cluster_key: "\${workspace.current_user.short_name}" }`,
      '  schemas: { s: {} }\n',
    ),
    [],
  ],
  [
    'the override of a target that misspells the key',
    jobClusterUnused,
    job(
      'job_clusters: [{ job_cluster_key: main, new_cluster: {} }]\ntasks: [{ task_key: a, job_cluster_key: main }]',
      'targets:\n  dev: {}\n  test: { resources: { jobs: { train: { job_clusters: [{ job_cluster_key: mian, new_cluster: {} }] } } } }\n',
    ),
    ['databricks.yml:10:75 job-cluster-unused[test] No task of the job "train" runs on its job cluster "mian".'],
  ],
  [
    'a target that sends every task to one cluster leaves the clusters of the job unused, and means it',
    jobClusterUnused,
    job(
      'job_clusters: [{ job_cluster_key: main, new_cluster: {} }]\ntasks: [{ task_key: a, job_cluster_key: main }]',
      'targets: { dev: { mode: development, cluster_id: 0101-abc } }\n',
    ),
    [],
  ],
  [
    'each type of task; notebooks may run without',
    computeMissing,
    job(
      `tasks:\n  - { task_key: a, python_wheel_task: { package_name: p } }\n  - { task_key: b, dbt_task: { commands: [] }, environment_key: "" }\n  - { task_key: c, spark_jar_task: {}, new_cluster: {} }\n  - { task_key: d, spark_python_task: {}, existing_cluster_id: "\${var.none}" }\n  - { task_key: e, notebook_task: {} }\n  - { task_key: f, sql_task: {} }\n  - task_key: g\n    for_each_task: { inputs: "[1]", task: { spark_submit_task: {} } }`,
    ),
    [
      'databricks.yml:14:49 compute-missing[default] Task "g (repeated)" of the job "train" is a spark_submit_task and has neither a cluster nor an environment to run in.',
      'databricks.yml:7:11 compute-missing[default] Task "a" of the job "train" is a python_wheel_task and has neither a cluster nor an environment to run in.',
      'databricks.yml:8:11 compute-missing[default] Task "b" of the job "train" is a dbt_task and has neither a cluster nor an environment to run in.',
    ],
  ],
  [
    'an environment of the job, in a target',
    environmentKeyUndefined,
    job(
      'tasks:\n  - { task_key: a, environment_key: env }\n  - { task_key: b, for_each_task: { inputs: "[1]", task: { environment_key: enw } } }\nenvironments: [{ environment_key: env }]',
    ),
    [
      'databricks.yml:8:83 environment-key-undefined[default] Task "b (repeated)" of the job "train" runs in the environment "enw", which the job does not define. Did you mean "env"?',
    ],
  ],
  [
    'tasks and pipelines; serverless that is off',
    serverlessWithClusters,
    job(
      'job_clusters: [{ job_cluster_key: main, new_cluster: {} }]\ntasks:\n  - { task_key: a, environment_key: env, job_cluster_key: main }\n  - { task_key: b, environment_key: env }\n  - { task_key: c, new_cluster: {} }',
      `  pipelines:\n    p: { serverless: false, clusters: [{ label: default }] }\n    q: { serverless: true, clusters: [] }\n    r: { serverless: "\${var.s}", clusters: [{ label: default }] }\nvariables: { s: { default: true } }\n`,
    ),
    [
      'databricks.yml:14:34 serverless-with-clusters[default] The pipeline "r" is serverless and has clusters.',
      'databricks.yml:8:26 serverless-with-clusters[default] Task "a" of the job "train" has both an environment_key, for serverless compute, and a job_cluster_key.',
    ],
  ],
  [
    "libraries of a task without an environment are its cluster's",
    serverlessWithLibraries,
    job('tasks:\n  - { task_key: a, job_cluster_key: main, libraries: [{ whl: ./a.whl }] }'),
    [],
  ],
  [
    'clusters of every kind, and those that a policy may set up',
    singleNodeMisconfigured,
    job(
      `job_clusters: [{ job_cluster_key: main, new_cluster: { num_workers: 0, policy_id: p } }]\ntasks:\n  - { task_key: a, new_cluster: { num_workers: 0, is_single_node: true } }\n  - { task_key: b, new_cluster: { num_workers: 0, spark_conf: { spark.databricks.cluster.profile: singleNode, spark.master: "local[*, 4]" } } }\n  - { task_key: c, new_cluster: { num_workers: "\${var.none}" } }\n  - { task_key: d, new_cluster: { autoscale: { min_workers: 0, max_workers: 1 } } }\n  - { task_key: e, new_cluster: { spark_version: a } }`,
      `  pipelines: { p: { clusters: [{ label: default, num_workers: "\${var.none}" }] } }\nvariables: { none: { default: "0" } }\n`,
    ),
    [
      'databricks.yml:10:39 single-node-misconfigured[default] A cluster with num_workers 0 is a single node only with spark_conf "spark.databricks.cluster.profile" set to "singleNode".',
      'databricks.yml:13:32 single-node-misconfigured[default] A cluster with num_workers 0 is a single node only with spark_conf "spark.databricks.cluster.profile" set to "singleNode".',
      'databricks.yml:9:39 single-node-misconfigured[default] A cluster with num_workers 0 is a single node only with custom_tags "ResourceClass" set to "SingleNode".',
    ],
  ],
  [
    'numbers at their limits and beyond',
    numberOutOfRange,
    job(
      'timeout_seconds: 0\nmax_concurrent_runs: 1001\ntrigger: { periodic: { interval: 0, unit: DAYS } }\ntasks:\n  - { task_key: a, max_retries: -1, timeout_seconds: -5 }\n  - { task_key: b, max_retries: -2 }\n  - { task_key: c, for_each_task: { concurrency: 101, task: {} } }',
      '  clusters:\n    x: { num_workers: -1, autotermination_minutes: 0 }\n    y: { autoscale: { min_workers: 4, max_workers: 2 }, autotermination_minutes: 5 }\n  sql_warehouses:\n    w: { min_num_clusters: 3, max_num_clusters: 2 }\n  instance_pools:\n    p: { idle_instance_autotermination_minutes: 10001 }\n',
    ),
    [
      'databricks.yml:10:60 number-out-of-range[default] "timeout_seconds" is -5, and must be at least 0.',
      'databricks.yml:11:39 number-out-of-range[default] "max_retries" is -2, and must be at least -1.',
      'databricks.yml:12:56 number-out-of-range[default] "for_each_task.concurrency" is 101, and must be at least 1 and at most 100.',
      'databricks.yml:14:23 number-out-of-range[default] "num_workers" is -1, and must be at least 0.',
      'databricks.yml:15:36 number-out-of-range[default] A cluster scales from 4 workers at least to 2 at most.',
      'databricks.yml:15:82 number-out-of-range[default] "autotermination_minutes" is 5, and must be 0, or at least 10 and at most 10000.',
      'databricks.yml:17:28 number-out-of-range[default] A warehouse scales from 3 clusters at least to 2 at most.',
      'databricks.yml:19:49 number-out-of-range[default] "idle_instance_autotermination_minutes" is 10001, and must be at least 0 and at most 10000.',
      'databricks.yml:7:28 number-out-of-range[default] "max_concurrent_runs" is 1001, and must be at least 0 and at most 1000.',
      'databricks.yml:8:40 number-out-of-range[default] "trigger.periodic.interval" is 0, and must be at least 1.',
    ],
  ],
]

describe('compute', () => {
  test.each(CASES)('%s', async (_, rule, files, lines) => {
    const found = await said(files, [rule])
    expect(found.filter((line) => line.includes(` ${rule.id}`))).toEqual(lines)
  })
})

describe('wheels', () => {
  const LOCAL = 'libraries: [{ whl: ./dist/fraud.whl }]'

  test.each([
    ['12.2.x-scala2.12', true],
    ['13.0.x-scala2.12', true],
    ['9.1.x-scala2.12', true],
    ['13.1.x-scala2.12', false],
    ['13.x-scala2.12', false],
    ['12.x-scala2.12', true],
    ['15.4.x-cpu-ml-scala2.12', false],
    ['custom:my-image', false],
    [`\${resources.jobs.x.id}`, false],
  ])('on %s', async (version, wrong) => {
    const text = job(`tasks: [{ task_key: a, new_cluster: { spark_version: "${version}" }, ${LOCAL} }]`)
    expect((await wheelSaid(text)).length).toBe(wrong ? 1 : 0)
  })

  test.each([
    ['{ whl: ./dist/a.whl }', true],
    ['{ whl: dist/a.whl }', true],
    ['{ jar: ../a.jar }', true],
    ['{ requirements: ./requirements.txt }', true],
    ['{ whl: /Volumes/main/x/a.whl }', false],
    ['{ whl: "dbfs:/a.whl" }', false],
    ['{ whl: "https://example.com/a.whl" }', false],
    ['{ pypi: { package: fraud } }', false],
    [`{ whl: "\${workspace.file_path}/a.whl" }`, false],
  ])('the library %s', async (library, wrong) => {
    const text = job(`tasks: [{ task_key: a, new_cluster: { spark_version: 12.2.x }, libraries: [${library}] }]`)
    expect((await wheelSaid(text)).length).toBe(wrong ? 1 : 0)
  })

  test('the version is the one of the job cluster, of the own cluster of the bundle, or unknown', async () => {
    const text = job(
      `job_clusters: [{ job_cluster_key: main, new_cluster: { spark_version: 10.4.x } }]\ntasks:\n  - { task_key: a, job_cluster_key: main, ${LOCAL} }\n  - { task_key: b, existing_cluster_id: "\${resources.clusters.lab.id}", ${LOCAL} }\n  - { task_key: c, existing_cluster_id: 0101-abc, ${LOCAL} }`,
      '  clusters: { lab: { spark_version: 11.3.x } }\n',
    )
    const findings = (await findingsOf(text, [wheelNeedsDbr])).filter(({ rule }) => rule.id === wheelNeedsDbr.id)
    expect(findings.map(({ at, related }) => [at?.line, related?.map((other) => other.at.line)])).toEqual([
      [6, [8]],
      [11, [9]],
    ])
  })

  test('the cluster of another job with the same key counts, and any field of a cluster names it, as Databricks CLI 1.12.1 has it', async () => {
    const cluster = (version: string) =>
      `job_clusters: [{ job_cluster_key: k, new_cluster: { spark_version: ${version} } }]`
    const text = job(
      `${cluster('15.4.x')}\ntasks: [{ task_key: a, job_cluster_key: k, ${LOCAL} }, { task_key: b, existing_cluster_id: "\${resources.clusters.c.cluster_id}", ${LOCAL} }]`,
      `    score: { ${cluster('12.2.x')} }\n  clusters: { c: { spark_version: 11.3.x } }\n`,
    )
    const findings = (await findingsOf(text, [wheelNeedsDbr])).filter(({ rule }) => rule.id === wheelNeedsDbr.id)
    expect(findings.map(({ at, hint }) => [at?.line, hint?.includes('another job')])).toEqual([
      [8, true],
      [9, false],
    ])
  })

  test('the wrapper of notebooks allows any version', async () => {
    const text = job(`tasks: [{ task_key: a, new_cluster: { spark_version: 12.2.x }, ${LOCAL} }]`)
    expect(await wheelSaid(`${text}experimental: { python_wheel_wrapper: true }\n`)).toEqual([])
  })

  test('a wheel in an environment of the job counts for its tasks on clusters, as the CLI has it', async () => {
    const text = job(
      'environments: [{ environment_key: e, spec: { dependencies: [pandas, ./dist/a.whl] } }]\ntasks: [{ task_key: a, new_cluster: { spark_version: 12.2.x } }]',
    )
    expect(await wheelSaid(text)).toHaveLength(1)
    expect(await wheelSaid(text.replace(', ./dist/a.whl', ''))).toEqual([])
  })

  async function wheelSaid(text: string): Promise<string[]> {
    return (await said(text, [wheelNeedsDbr])).filter((line) => line.includes(wheelNeedsDbr.id))
  }
})
