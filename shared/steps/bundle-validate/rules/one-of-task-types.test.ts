import { describe, expect, test } from '@jest/globals'
import { findingsOf, said } from '../testing/bundle.ts'
import { rule } from './one-of-task-types.ts'

const bundle = (tasks: string, more = '') => `bundle: { name: a }
resources:
  jobs:
    train:
      tasks:
${tasks}
${more}`

const mine = async (text: string) => (await said(text, [rule])).filter((line) => line.includes(rule.id))

describe('a task', () => {
  test.each<[string, string, string[]]>([
    ['of one type', '        - { task_key: a, notebook_task: { notebook_path: /a } }', []],
    ['of a type yet to come', '        - { task_key: a, brand_new_task: { x: 1 } }', []],
    [
      'of none',
      '        - { task_key: a }',
      ['databricks.yml:6:11 one-of-task-types[default] The task "a" does not say what it does.'],
    ],
    [
      'of a type without anything in it',
      '        - task_key: a\n          notebook_task:',
      ['databricks.yml:6:11 one-of-task-types[default] The task "a" does not say what it does.'],
    ],
    [
      'of two types',
      '        - task_key: a\n          run_job_task: { job_id: 1 }\n          sql_task: { warehouse_id: b }',
      [
        'databricks.yml:8:11 one-of-task-types[default] The task "a" has "run_job_task" and "sql_task", but can have only one of them.',
      ],
    ],
    [
      'that repeats one of none',
      '        - task_key: a\n          for_each_task: { inputs: "[1]", task: { task_key: b } }',
      ['databricks.yml:7:49 one-of-task-types[default] The task "b" does not say what it does.'],
    ],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the reference of a bundle
    ['that only the deployment knows', '        - ${resources.jobs.other.tasks[0]}', []],
  ])('%s', async (_, tasks, lines) => {
    expect(await mine(bundle(tasks))).toEqual(lines)
  })

  test('that a target gives another type is of two there, and each says where', async () => {
    const override = `targets:
  dev: {}
  prod:
    resources: { jobs: { train: { tasks: [{ task_key: a, sql_task: { warehouse_id: b } }] } } }
`
    const task = '        - { task_key: a, notebook_task: { notebook_path: /a } }'
    const found = (await findingsOf(bundle(task, override), [rule])).filter((finding) => finding.rule.id === rule.id)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      target: 'prod',
      at: { line: 10, column: 58 },
      related: [{ at: { line: 6, column: 26 }, message: '"notebook_task"' }],
    })
  })
})
