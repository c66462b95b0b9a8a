import { expect, test } from '@jest/globals'
import { findingsOf } from '../testing/bundle.ts'
import { job, root, saidBy, task } from '../testing/one-rule.ts'
import { rule } from './path-malformed.ts'

const pipeline = (rest: string) => `resources:\n  pipelines:\n    p:\n      name: p\n${rest.replace(/^/gm, '      ')}\n`
const environment = (dependency: string) =>
  job(`environments:\n  - environment_key: e\n    spec:\n      dependencies: ["${dependency}"]`)

const USER = `\${workspace.current_user.userName}`
const FILES = `\${workspace.file_path}`

/** Each is refused by `databricks bundle validate` (Databricks CLI 1.12.1), wherever it leads. */
test.each([
  ['notebook_path', job(task('notebook_task:\n  notebook_path: 9%.py'))],
  ['python_file', job(task('spark_python_task:\n  python_file: dbfs:/9%.py'))],
  ['project_directory', job(task('dbt_task:\n  project_directory: /Workspace/9%\n  commands: []'))],
  ['whl', job(task('libraries:\n  - whl: dist/9%.whl'))],
  ['jar', job(task('libraries:\n  - jar: /Volumes/a/b/c/9%.jar'))],
  ['requirements', job(task('libraries:\n  - requirements: 9%.txt'))],
  ['notebook_path', job(task(`notebook_task:\n  notebook_path: /Users/${USER}/9%/a`))],
  ['whl', job(task(`libraries:\n  - whl: ${FILES}/9%/a.whl`))],
  ['include', pipeline(`libraries:\n  - glob:\n      include: ${FILES}/9%/**`)],
  ['0', environment('./9%.whl')],
  ['0', environment(`-r \${resources.jobs.train.id}/9%.txt`)],
  ['0', environment('-r 9%.txt')],
  ['0', environment('fraud @ https://example.com/9%.whl')],
  ['path', pipeline('libraries:\n  - notebook:\n      path: 9%/*.py')],
  ['path', pipeline('libraries:\n  - file:\n      path: 9%.py')],
  ['include', pipeline('libraries:\n  - glob:\n      include: 9%/**')],
  ['root_path', pipeline('root_path: 9%')],
  ['0', pipeline('environment:\n  dependencies: [./9%.whl]')],
  ['source_code_path', 'resources:\n  apps:\n    a:\n      name: a\n      source_code_path: 9%\n'],
  ['file_path', 'resources:\n  dashboards:\n    d:\n      display_name: d\n      file_path: 9%.json\n'],
  ['path', 'artifacts:\n  a:\n    type: whl\n    build: make\n    path: 9%\n'],
])('a path in %s has to be one: %s', async (field, rest) => {
  const found = (await findingsOf(root(rest), [rule])).filter((finding) => finding.rule.id === rule.id)
  expect(found.map(({ path, at }) => [String(path?.at(-1)), at?.file])).toEqual([[field, 'databricks.yml']])
})

test.each([
  [
    'of a job from Git',
    job(`git_source:\n  git_url: https://example.com\n${task('notebook_task:\n  notebook_path: 9%')}`),
  ],
  ['of a package', environment('fraud==9.*')],
  ['of a path with a reference', job(task(`notebook_task:\n  notebook_path: /Users/${USER}/%41/a`))],
  ['of an option', environment('--index-url https://example.com/9%')],
  ['of an artifact', 'artifacts:\n  a:\n    type: whl\n    build: make\n    files:\n      - source: 9%.whl\n'],
])('nothing is said of what is never read as one: %s', async (_what, rest) => {
  expect(await saidBy(rule, root(rest))).toEqual([])
})

test('it says what is wrong, and what was written', async () => {
  expect(await saidBy(rule, root(job(task('spark_python_task:\n  python_file: "1:\\t.py"'))))).toEqual([
    'databricks.yml:10:26 [default] "1:\\t.py" cannot be read as a path: it has a control character in it.',
  ])
})
