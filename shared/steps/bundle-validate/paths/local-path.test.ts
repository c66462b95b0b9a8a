import { expect, test } from '@jest/globals'
import { formatPath } from '../config/value.ts'
import { resolveTargets } from '../resolve/resolve.ts'
import { bundleFrom, type Files } from '../testing/bundle.ts'
import { localPathsOf } from './local-path.ts'

/** Each path of each target as `where -> what`, and what it may be besides. */
async function pathsIn(files: Files): Promise<readonly (readonly string[])[]> {
  const bundle = await bundleFrom(files)
  return resolveTargets(bundle).map(({ config }) =>
    localPathsOf(config, bundle).map((path) =>
      [`${formatPath(path.path)} -> ${path.file.resolved}`, ...path.elsewhere].join(' or '),
    ),
  )
}

test('what stands at two places by an alias is a path at each of them', async () => {
  const bundle = `bundle: { name: fraud }
resources:
  jobs:
    a: &job
      tasks:
        - task_key: one
          spark_python_task: { python_file: src/one.py }
          libraries: [{ requirements: src/requirements.txt }]
    b: *job
targets: { dev: {}, prod: {} }
`
  const paths = ['a', 'b'].flatMap((job) => [
    `resources.jobs.${job}.tasks[0].spark_python_task.python_file -> src/one.py`,
    `resources.jobs.${job}.tasks[0].libraries[0].requirements -> src/requirements.txt`,
  ])
  expect(await pathsIn(bundle)).toEqual([paths, paths])
})

test('a target that adds a task, or changes the job from another file, has its own paths', async () => {
  const files = {
    'databricks.yml': `bundle: { name: fraud }
include: [jobs/*.yml]
targets:
  dev: {}
  prod:
    resources: { jobs: { train: { tasks: [{ task_key: c, notebook_task: { notebook_path: c.py } }] } } }
  test: {}
`,
    'jobs/train.yml': `resources:
  jobs:
    train:
      tasks: [{ task_key: b, spark_python_task: { python_file: ../src/b.py } }]
`,
  }
  const b = 'resources.jobs.train.tasks[0].spark_python_task.python_file -> src/b.py'
  const c = 'resources.jobs.train.tasks[1].notebook_task.notebook_path -> c.py or jobs/c.py'
  expect(await pathsIn(files)).toEqual([[b], [`${b} or ../src/b.py`, c], [b]])
})

test('a flag of pip before a path is none of it, as Databricks CLI 1.12.1 reads it', async () => {
  const bundle = `bundle: { name: fraud }
resources:
  jobs:
    a:
      tasks:
        - task_key: one
          libraries: [{ requirements: -r src/requirements.txt }]
`
  expect(await pathsIn(bundle)).toEqual([
    ['resources.jobs.a.tasks[0].libraries[0].requirements -> src/requirements.txt'],
  ])
})
