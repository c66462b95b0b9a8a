import { describe, expect, test } from '@jest/globals'
import { printedFrom } from '../testing/deployed.ts'

/** All of it is what `databricks bundle validate -o json` of Databricks CLI 1.12.1 prints for the same files. */
const UPLOADED = '/Workspace/Shared/b/files'
const BUNDLE = 'bundle: { name: b }\nworkspace: { root_path: /Shared/b }\n'

/** The tasks of a job that stands in `jobs/j.yml`. */
async function tasksOf(tasks: string, more = '') {
  const job = `resources: { jobs: { j: { ${more}tasks: [${tasks}] } } }\n`
  const files = { 'databricks.yml': `${BUNDLE}include: [jobs/*.yml]\n`, 'jobs/j.yml': job }
  return (await printedFrom(files)).resources.jobs.j.tasks
}

describe('a notebook', () => {
  test.each([
    ['../src/a.py', `${UPLOADED}/src/a`],
    ['./b.c.ipynb', `${UPLOADED}/jobs/b.c`],
    ['../x.designer.ipynb', `${UPLOADED}/x.designer.ipynb`],
    ['/Workspace/elsewhere', '/Workspace/elsewhere'],
    ['dbfs:/n', 'dbfs:/n'],
  ])('%s lies in the workspace at %s', async (path, expected) => {
    const [task] = await tasksOf(`{ task_key: a, notebook_task: { notebook_path: "${path}" } }`)
    expect(task.notebook_task.notebook_path).toBe(expected)
  })

  test('of a job from Git stays where it is, and so do its libraries', async () => {
    const git = 'git_source: { git_url: "https://git/x", git_provider: gitHub, git_branch: main }, '
    const [task] = await tasksOf(
      '{ task_key: a, notebook_task: { notebook_path: src/a }, libraries: [{ whl: ./d/x.whl }] }',
      git,
    )
    expect(task).toMatchObject({ notebook_task: { notebook_path: 'src/a' }, libraries: [{ whl: './d/x.whl' }] })
  })
})

test('what a task names is uploaded; a library keeps its path, for it is uploaded elsewhere', async () => {
  const [a, b, c, d, e] = await tasksOf(`
    { task_key: a, spark_python_task: { python_file: ../src/a.py } },
    { task_key: b, dbt_task: { project_directory: ../dbt/ }, libraries: [{ whl: ./dist//x.whl }, { jar: ../y.jar }, { jar: /Volumes/z.jar }] },
    { task_key: c, sql_task: { file: { path: q.sql } } },
    { task_key: d, alert_task: { workspace_path: x.alert }, libraries: [{ requirements: ../r.txt }, { egg: ./e.egg }] },
    { task_key: e, for_each_task: { inputs: "[1]", task: { task_key: ee, notebook_task: { notebook_path: n.py }, libraries: [{ whl: w.whl }] } } }`)
  expect(a.spark_python_task.python_file).toBe(`${UPLOADED}/src/a.py`)
  expect(b.dbt_task.project_directory).toBe(`${UPLOADED}/dbt`)
  expect(b.libraries).toEqual([{ whl: 'jobs/dist/x.whl' }, { jar: 'y.jar' }, { jar: '/Volumes/z.jar' }])
  expect(c.sql_task.file.path).toBe(`${UPLOADED}/jobs/q.sql`)
  expect(d.alert_task.workspace_path).toBe(`${UPLOADED}/jobs/x.alert`)
  expect(d.libraries).toEqual([{ requirements: `${UPLOADED}/r.txt` }, { egg: './e.egg' }])
  expect(e.for_each_task.task.notebook_task.notebook_path).toBe(`${UPLOADED}/jobs/n`)
  expect(e.for_each_task.task.libraries).toEqual([{ whl: 'jobs/w.whl' }])
})

test('a dependency that is a file begins with a dot, and a file that pip reads is uploaded', async () => {
  const written = [
    './dist/*.whl',
    'dist/a.whl',
    'numpy==1.0',
    './local',
    '-r req.txt',
    '-r /Workspace/r.txt',
    '../x.whl',
  ]
  const config = `${BUNDLE}resources:
  jobs: { j: { environments: [{ environment_key: e, spec: { dependencies: [${written.map((one) => `"${one}"`)}] } }] } }
  pipelines: { p: { environment: { dependencies: [dist/a.whl, "-r ./req.txt"] } } }
sync: { paths: [.., .] }
`
  const { resources } = await printedFrom({ 'databricks.yml': config }, { prefix: 'team/risk' })
  expect(resources.jobs.j.environments[0].spec.dependencies).toEqual([
    './risk/dist/*.whl',
    './risk/dist/a.whl',
    'numpy==1.0',
    // Without its dot it reads as the name of a package.
    'local',
    `-r ${UPLOADED}/risk/req.txt`,
    '-r /Workspace/r.txt',
    './x.whl',
  ])
  expect(resources.pipelines.p.environment.dependencies).toEqual(['./risk/dist/a.whl', `-r ${UPLOADED}/risk/req.txt`])
})

test('a library of a pipeline is there once for each file that matches its pattern', async () => {
  const config = `resources:
  pipelines:
    p:
      root_path: ../src
      libraries:
        - { notebook: { path: ../src/*.py } }
        - { file: { path: ../sql/* } }
        - { file: { path: ../none/* } }
        - { glob: { include: ../src/** } }
`
  const notebook = '# Databricks notebook source\n'
  const { resources } = await printedFrom({
    'databricks.yml': `${BUNDLE}include: [p/*.yml]\n`,
    'p/p.yml': config,
    'src/b.py': notebook,
    'src/a.py': notebook,
    'sql/q.sql': '',
  })
  expect(resources.pipelines.p.root_path).toBe(`${UPLOADED}/src`)
  expect(resources.pipelines.p.libraries).toEqual([
    { notebook: { path: `${UPLOADED}/src/a` } },
    { notebook: { path: `${UPLOADED}/src/b` } },
    { file: { path: `${UPLOADED}/sql/q.sql` } },
    { file: { path: `${UPLOADED}/none/*` } },
    { glob: { include: `${UPLOADED}/src/**` } },
  ])
})

describe('the root of uploaded files', () => {
  const job = 'resources: { jobs: { j: { tasks: [{ task_key: a, notebook_task: { notebook_path: a.py } }] } } }\n'
  const pathWith = async (more: string) => {
    const { resources } = await printedFrom(`bundle: { name: b }\n${job}${more}`)
    return resources.jobs.j.tasks[0].notebook_task.notebook_path
  }

  test.each([
    ['is `file_path`, clean', 'workspace: { file_path: /Shared/x//y/ }\n', '/Workspace/Shared/x/y/a'],
    [
      'is in the home of whoever deploys unless something is said',
      '',
      `/Workspace/Users/\${workspace.current_user.userName}/.bundle/b/default/files/a`,
    ],
    ['is a snapshot', 'experimental: { immutable_folder: true }\n', `\${workspace.snapshot_path}/files/a`],
    [
      'is no folder of the workspace where the files lie elsewhere',
      'workspace: { file_path: /Shared/x }\npresets: { source_linked_deployment: true }\n',
      '/Workspace/Shared/x/a',
    ],
  ])('%s', async (_, more, expected) => {
    expect(await pathWith(more)).toBe(expected)
  })
})

test('apps, dashboards, Genie spaces and alerts name their files, each in its way', async () => {
  const { resources } = await printedFrom(
    {
      'databricks.yml': `${BUNDLE}include: [r/*.yml]\nsync: { paths: [.., .] }\n`,
      'r/r.yml': `resources:
  apps: { a: { name: a, source_code_path: ../app } }
  dashboards: { d: { display_name: d, warehouse_id: w, file_path: x.lvdash.json } }
  genie_spaces: { g: { title: g, warehouse_id: w, file_path: x.json } }
  alerts: { a2: { display_name: a, warehouse_id: w, file_path: x.dbalert.json } }
`,
    },
    { prefix: 'team/risk' },
  )
  expect(resources.apps.a.source_code_path).toBe(`${UPLOADED}/risk/app`)
  expect(resources.dashboards.d.file_path).toBe('risk/r/x.lvdash.json')
  expect(resources.genie_spaces.g.file_path).toBe('risk/r/x.json')
  expect(resources.alerts.a2.file_path).toBe('r/x.dbalert.json')
})
