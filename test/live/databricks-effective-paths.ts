import type { Case } from './databricks-cli.ts'

export const NOTEBOOK = '# Databricks notebook source\n'
const JUPYTER = JSON.stringify({ cells: [], metadata: {}, nbformat: 4, nbformat_minor: 5 })
export const NAME = 'bundle: { name: b }\n'

/** A bundle whose one job has these tasks; `more` stands before them. */
export const job = (tasks: readonly string[], more = '') =>
  `${NAME}resources: { jobs: { j: { ${more}tasks: [${tasks.map((task, index) => `{ task_key: t${index}, ${task} }`)}] } } }\n`
export const notebook = (path: string) => `notebook_task: { notebook_path: "${path}" }`
const script = (path: string) => `existing_cluster_id: c, spark_python_task: { python_file: "${path}" }`
export const wheel = (libraries: string) =>
  `existing_cluster_id: c, python_wheel_task: { package_name: p, entry_point: e }, libraries: [${libraries}]`
export const environment = (...dependencies: readonly string[]) =>
  `environments: [{ environment_key: e, spec: { client: "2", dependencies: ${JSON.stringify(dependencies)} } }], `

export interface EffectiveCase extends Case {
  /** The directory of the bundle, if it is not all that there is. */
  readonly in?: string
  /** The CLI finds no mistake, so that there is something to compare. */
  readonly valid?: true
}

/** Bundles with paths that a deployment translates. */
export const PATH_CASES: readonly EffectiveCase[] = [
  {
    name: 'notebooks',
    files: {
      'databricks.yml': job(
        ['./src/a.py', 'src/b.ipynb', 'src/c.sql', 'src/d.e.py', 'src/x.designer.ipynb', '/Workspace/n'].map(notebook),
      ),
      'src/a.py': NOTEBOOK,
      'src/b.ipynb': JUPYTER,
      'src/c.sql': '-- Databricks notebook source\n',
      'src/d.e.py': NOTEBOOK,
      'src/x.designer.ipynb': JUPYTER,
    },
  },
  {
    name: 'tasks of a file that is included',
    files: {
      'databricks.yml': `${NAME}include: [jobs/*.yml]\n`,
      'jobs/j.yml': job([
        script('../src/a.py'),
        'existing_cluster_id: c, dbt_task: { project_directory: ../dbt, commands: [dbt run] }',
        'sql_task: { warehouse_id: w, file: { path: ../src/q.sql } }',
        `for_each_task: { inputs: "[1]", task: { task_key: e, ${notebook('../src/n.py')}, libraries: [{ whl: ../dist/x.whl }] } }`,
        wheel(
          '{ whl: ../dist//x-1.0-py3-none-any.whl }, { jar: /Volumes/a.jar }, { jar: ../lib/y.jar }, { requirements: ../r.txt }, { egg: ./x.egg }, { whl: "dbfs:/a.whl" }',
        ),
      ]).replace(NAME, ''),
      'src/a.py': 'x',
      'src/n.py': NOTEBOOK,
      'src/q.sql': 'select 1',
      'dbt/dbt_project.yml': 'x',
      'dist/x-1.0-py3-none-any.whl': 'x',
      'dist/x.whl': 'x',
      'lib/y.jar': 'x',
      'r.txt': 'x',
    },
  },
  {
    name: 'dependencies of an environment',
    files: {
      'databricks.yml': job(
        [`environment_key: e, spark_python_task: { python_file: a.py }`],
        environment(
          ...['./dist/*.whl', 'dist/a.whl', 'numpy==1.0', 'pandas>=2,<3', './local', 'local/x', '-r req.txt'],
          ...['-r ./req.txt', '--index-url https://x', '/Workspace/x.whl', 'git+https://github.com/a/b'],
          ...['fraud @ https://x/y.whl', 'pkg.whl', '../out/x.whl', '-r /Workspace/r.txt', 'a[b]==1.0'],
        ),
      ),
      'a.py': 'x',
      'req.txt': 'numpy',
    },
  },
  {
    name: 'a job from Git',
    files: {
      'databricks.yml': job(
        [notebook('src/a'), `${script('x.py')}, libraries: [{ whl: ./d/x.whl }]`],
        'git_source: { git_url: "https://git/x", git_provider: gitHub, git_branch: main }, ',
      ),
    },
  },
  {
    name: 'files beside the bundle',
    in: 'risk',
    files: {
      'risk/databricks.yml': `${job([notebook('src/a.py'), script('../common/c.py'), wheel('{ whl: ../common/x.whl }')])}sync: { paths: [../common, .], include: [data/*.csv, "../common/**"], exclude: ["*.tmp", "!keep"] }\n`,
      'risk/src/a.py': NOTEBOOK,
      'common/c.py': 'x',
      'common/x.whl': '',
      'risk/data/a.csv': '',
    },
  },
  {
    name: 'folders to synchronise',
    files: {
      'databricks.yml': `${NAME}include: [r/*.yml]\nsync: { paths: [./src, other/] }\n`,
      'r/x.yml': 'sync: { paths: [../src2], include: ["*.yml", ../src2/**], exclude: ["x/"] }\n',
      'src/a': '',
      'other/b': '',
      'src2/a': '',
      'r/x/y': '',
    },
  },
  { name: 'nothing said of what is synchronised', files: { 'databricks.yml': `${NAME}sync: { paths: }\n` } },
  { name: 'nothing to synchronise', files: { 'databricks.yml': `${NAME}sync: { paths: [] }\n` } },
  {
    name: 'folders of the workspace',
    files: {
      'databricks.yml': `${job([notebook('a.py')])}workspace: { root_path: /Workspace/Shared/x, file_path: /Workspace/Shared/f//y/, state_path: /Shared/state }\n`,
      'a.py': NOTEBOOK,
    },
  },
  {
    name: 'a snapshot',
    files: {
      'databricks.yml': `${job([notebook('a.py')])}experimental: { immutable_folder: true }\n`,
      'a.py': NOTEBOOK,
    },
  },
  {
    name: 'a source-linked deployment',
    files: {
      'databricks.yml': `${job([notebook('a.py')])}targets: { dev: { mode: development, presets: { source_linked_deployment: true } } }\n`,
      'a.py': NOTEBOOK,
    },
  },
  {
    name: 'libraries of a pipeline',
    files: {
      'databricks.yml': `${NAME}include: [p/*.yml]\n`,
      'p/p.yml': `resources:
  pipelines:
    p:
      name: p
      catalog: main
      root_path: ../src
      permissions: [{ level: CAN_RUN, group_name: g }, { level: CAN_VIEW, group_name: g }]
      libraries:
        - notebook: { path: ../src/a.py }
        - file: { path: ../src/b.py }
        - glob: { include: "../src/../src/**" }
        - file: { path: ../src/*.sql }
        - notebook: { path: ../nb/* }
      environment: { dependencies: [numpy, ../dist/x.whl, "-r req.txt"] }
`,
      'src/a.py': NOTEBOOK,
      'src/b.py': 'x',
      'src/1.sql': 'x',
      'src/2.sql': 'x',
      'nb/z.py': NOTEBOOK,
      'nb/y.ipynb': JUPYTER,
      'p/req.txt': 'x',
    },
  },
  {
    name: 'apps, dashboards, Genie spaces and alerts',
    files: {
      'databricks.yml': `${NAME}include: [r/*.yml]\n`,
      'r/r.yml': `resources:
  apps: { a: { name: a, source_code_path: ../app/, permissions: [{ level: CAN_USE, user_name: x@y.z }] } }
  dashboards:
    d: { display_name: d, warehouse_id: w, file_path: ../d/x.lvdash.json }
    e: { display_name: e, warehouse_id: w, serialized_dashboard: "{}", parent_path: /Shared }
  genie_spaces:
    f: { title: f, warehouse_id: w, file_path: ../d/x.lvdash.json }
    g: { title: g, warehouse_id: w, serialized_space: { version: 1, b: [1, 2.5, true, null, "x<y"], a: { z: "1" } } }
  alerts: { h: { display_name: h, warehouse_id: w, file_path: ../d/x.dbalert.json } }
`,
      'app/app.py': 'x',
      'd/x.lvdash.json': '{"a": "<b>&"}\n',
      'd/x.dbalert.json': JSON.stringify({
        custom_summary: 's',
        query_lines: ['select 1', 'from x'],
        custom_description_lines: ['a'],
        evaluation: {
          comparison_operator: 'GREATER_THAN',
          source: { name: 'c', aggregation: 'SUM' },
          threshold: { value: { double_value: 0 } },
          notification: { notify_on_ok: false, retrigger_seconds: 0, subscriptions: [{ user_email: 'a@b.c' }] },
        },
        schedule: { quartz_cron_schedule: '0 0 * * * ?', timezone_id: 'UTC', pause_status: 'UNPAUSED' },
        unknown: 1,
      }),
    },
  },
]
