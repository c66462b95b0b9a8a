// biome-ignore-all lint/suspicious/noTemplateCurlyInString: references of a bundle are written so.
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { inRoot } from '../root.ts'

export interface BundleSize {
  /** That the root file includes. */
  readonly files: number
  readonly jobs: number
  readonly targets: number
  readonly size?: JobSize
}

/**
 * `usual`: as in public repositories. Of 100 jobs there (all of the first 90 bundles in the alphabet), half have at most 31
 * values in the effective configuration and nine in ten at most 78, the mean is 45; 60 have one task and nine have six or
 * more, 18 have job clusters, and targets override four. Ours have as many tasks, and a mean of 54 values, for what a bank
 * asks of them: time limits, notifications, retries. `heavy`: four tasks and 114 values each, which five of the 100 reach.
 */
export type JobSize = 'usual' | 'heavy'

/** Jobs with a task that runs on a cluster which its job does not have, one in so many, and the first of them. */
const DEFECT_EVERY = 100
const FIRST_DEFECT = 10
/** Jobs that targets change, one in so many. */
const OVERRIDE_EVERY = { usual: 25, heavy: 5 }
/** Part of the directory's name: a generator of another making writes elsewhere. */
const GENERATION = 3

const TARGETS = ['dev', 'test', 'staging', 'prod', 'dr', 'research', 'sandbox', 'training']
const DESKS = ['rates', 'credit', 'fx', 'equities', 'commodities', 'repo', 'treasury', 'structured']
const NODES = ['Standard_E4ds_v5', 'Standard_E8ds_v5', 'Standard_E16ds_v5', 'Standard_D8ds_v5']

/** How many jobs of a bundle have the defect. */
export function defectsIn({ jobs }: BundleSize): number {
  return Math.ceil((jobs - FIRST_DEFECT) / DEFECT_EVERY)
}

/** Where the bundle lies; made when it is not there. Deterministic: the same size gives the same files everywhere. */
export function bundles(bundle: BundleSize): string {
  const { files, jobs, size = 'usual' } = bundle
  const directory = inRoot('.cache', 'bench', `bundle-${GENERATION}-${files}-${jobs}-${bundle.targets}-${size}`)
  if (existsSync(directory)) return directory
  const draft = `${directory}.draft`
  rmSync(draft, { recursive: true, force: true })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(draft, path)), { recursive: true })
    writeFileSync(join(draft, path), text)
  }
  const targets = TARGETS.slice(0, bundle.targets)
  write('databricks.yml', stringify(rootFile(targets)))
  for (let file = 0; file < files; file++) {
    const name = fileName(file)
    // The jobs are dealt out evenly; what is left over goes to the last files.
    const [from, to] = [file, file + 1].map((part) => Math.floor((part * jobs) / files)) as [number, number]
    write(
      `resources/${name}.yml`,
      stringify(resourceFile(name, from, to, targets, size), { aliasDuplicateObjects: false }),
    )
    for (const step of ['ingest', 'features', 'publish']) write(`src/${name}/${step}.py`, `print("${step}")\n`)
    write(`src/${name}/requirements.txt`, 'lightgbm==4.6.0\nscikit-learn==1.5.2\n')
    write(`src/${name}/train.py`, '# Databricks notebook source\nprint("train")\n')
  }
  renameSync(draft, directory)
  return directory
}

function fileName(file: number): string {
  return `${DESKS[file % DESKS.length]}_${String(file + 1).padStart(4, '0')}`
}

function rootFile(targets: readonly string[]): object {
  return {
    bundle: { name: 'bench', databricks_cli_version: '>= 1.13.0', engine: 'direct' },
    include: ['resources/*.yml'],
    variables: {
      catalog: { description: 'Unity Catalog catalog of the target.', default: 'bench_${bundle.target}' },
      schema: { description: 'Schema of the target.', default: '${var.catalog}.models' },
      max_workers: { description: 'Workers that a cluster may grow to.', default: 4 },
      alerts: {
        description: 'Who hears of a failure.',
        type: 'complex',
        default: { on_failure: ['mlops@bank.example'] },
      },
      cluster_policy_id: { description: 'The policy for job clusters.', lookup: { cluster_policy: 'job-compute' } },
      small_cluster: {
        description: 'The cluster of jobs that have no wishes of their own.',
        type: 'complex',
        default: cluster('Standard_E4ds_v5'),
      },
    },
    presets: {
      tags: { cost_centre: 'CC-1000', owner: 'mlops', data_classification: 'internal', env: '${bundle.target}' },
    },
    targets: Object.fromEntries(targets.map((name, index) => [name, target(name, index)])),
  }
}

function target(name: string, index: number): object {
  const workspace = { host: `https://adb-${1e15 + index}.${index + 1}.azuredatabricks.net` }
  if (index === 0) return { mode: 'development', default: true, workspace }
  return {
    mode: 'production',
    git: { branch: 'main' },
    workspace: { ...workspace, root_path: '/Workspace/Applications/${bundle.name}/${bundle.target}' },
    run_as: { service_principal_name: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}` },
    presets: { trigger_pause_status: name === 'prod' ? 'UNPAUSED' : 'PAUSED' },
    variables: { max_workers: 4 + index, alerts: { default: { on_failure: [`mlops-${name}@bank.example`] } } },
  }
}

function cluster(node: string): object {
  return {
    policy_id: '${var.cluster_policy_id}',
    spark_version: '16.4.x-scala2.12',
    node_type_id: node,
    data_security_mode: 'SINGLE_USER',
    autoscale: { min_workers: 1, max_workers: '${var.max_workers}' },
    spark_conf: { 'spark.sql.shuffle.partitions': 'auto' },
    custom_tags: { cost_centre: 'CC-1000', env: '${bundle.target}' },
  }
}

function resourceFile(name: string, from: number, to: number, targets: readonly string[], size: JobSize): object {
  const numbers = Array.from({ length: to - from }, (_, index) => from + index)
  const overridden = numbers.filter((number) => number % OVERRIDE_EVERY[size] === 0)
  const overrides = targets.slice(1).map((target, index) => [
    target,
    {
      resources: { jobs: Object.fromEntries(overridden.map((number) => [jobKey(number), override(number, index)])) },
    },
  ])
  const shapeOf = size === 'heavy' ? () => HEAVY : usual
  return {
    resources: {
      jobs: Object.fromEntries(numbers.map((number) => [jobKey(number), job(name, number, shapeOf(number))])),
    },
    ...(overridden.length === 0 ? {} : { targets: Object.fromEntries(overrides) }),
  }
}

function jobKey(number: number): string {
  return `model_${String(number + 1).padStart(5, '0')}`
}

/** Merged by key into the list of clusters, and a task gets a longer time. */
function override(number: number, index: number): object {
  return {
    max_concurrent_runs: 1 + index,
    job_clusters: [{ job_cluster_key: 'main', new_cluster: { node_type_id: NODES[(number + index) % NODES.length] } }],
    tasks: [{ task_key: 'ingest', timeout_seconds: 7200 + 600 * index }],
  }
}

/** What a job has of what not every job has. */
interface Shape {
  readonly tasks: number
  /** What its tasks run on: a cluster of the job, an environment of it, or whatever the workspace has for notebooks. */
  readonly compute: 'cluster' | 'environment' | 'none'
  readonly schedule: boolean
  readonly parameters: boolean
  readonly health: boolean
}

const HEAVY: Shape = { tasks: 4, compute: 'cluster', schedule: true, parameters: true, health: true }
/** Of twenty jobs; every fifth, which has a cluster, is one of the larger ones more often. */
const TASKS = [1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 4, 1, 1, 2, 1, 7, 3, 1, 5, 12]

function usual(number: number): Shape {
  return {
    tasks: TASKS[number % TASKS.length] ?? 1,
    compute: number % 5 === 0 ? 'cluster' : number % 2 === 0 ? 'environment' : 'none',
    schedule: number % 3 === 0,
    parameters: number % 7 === 0,
    health: number % 10 === 0,
  }
}

function job(file: string, number: number, { tasks, compute, schedule, parameters, health }: Shape): object {
  const main = number % 3 === 0 ? cluster(NODES[number % NODES.length] ?? '') : '${var.small_cluster}'
  const defect = number % DEFECT_EVERY === FIRST_DEFECT
  return {
    name: `${file}-${number + 1}`,
    description: 'Learns a model from yesterday’s trades and publishes it.',
    ...(schedule && {
      schedule: { quartz_cron_expression: `0 ${number % 60} 5 ? * MON-FRI`, timezone_id: 'Europe/London' },
    }),
    max_concurrent_runs: 1,
    queue: { enabled: true },
    timeout_seconds: 10800,
    email_notifications: '${var.alerts}',
    ...(health && { health: { rules: [{ metric: 'RUN_DURATION_SECONDS', op: 'GREATER_THAN', value: 7200 }] } }),
    ...(parameters && {
      parameters: [
        { name: 'catalog', default: '${var.catalog}' },
        { name: 'table', default: `\${var.schema}.${file}` },
      ],
    }),
    ...(compute === 'cluster' && { job_clusters: [{ job_cluster_key: 'main', new_cluster: main }] }),
    ...(compute === 'environment' && {
      environments: [{ environment_key: 'main', spec: { environment_version: '3' } }],
    }),
    tasks: Array.from({ length: tasks }, (_, index) =>
      task(file, index, compute, defect && index === 0 ? 'mian' : 'main'),
    ),
  }
}

const STEPS = ['ingest', 'features', 'train', 'publish']

function task(file: string, index: number, compute: Shape['compute'], key: string): object {
  const step = STEPS[index % STEPS.length] ?? ''
  const after = index === 0 ? [] : step === 'publish' ? [index - 1, index - 2] : [index - 1]
  const table = `\${var.schema}.${file}`
  return {
    task_key: taskKey(index),
    ...(after.length > 0 && { depends_on: after.map((one) => ({ task_key: taskKey(one) })) }),
    ...(compute === 'cluster' && {
      job_cluster_key: key,
      libraries: [{ requirements: `../src/${file}/requirements.txt` }],
      max_retries: 1,
      timeout_seconds: 5400,
    }),
    ...(compute === 'environment' && { environment_key: 'main' }),
    ...(compute === 'none' || step === 'train'
      ? {
          notebook_task: {
            notebook_path: `../src/${file}/train.py`,
            base_parameters: { table, run: '{{job.run_id}}' },
          },
        }
      : {
          spark_python_task: {
            python_file: `../src/${file}/${step}.py`,
            parameters: ['--catalog=${var.catalog}', `--table=${table}`],
          },
        }),
  }
}

/** `train`, and in the second round `train_2`. */
function taskKey(index: number): string {
  const round = Math.floor(index / STEPS.length)
  return `${STEPS[index % STEPS.length]}${round === 0 ? '' : `_${round + 1}`}`
}
