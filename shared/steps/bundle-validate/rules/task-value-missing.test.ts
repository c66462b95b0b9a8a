import { expect, test } from '@jest/globals'
import { root, saidBy } from '../testing/one-rule.ts'
import { rule } from './task-value-missing.ts'

const job = (task: string, more = '') => `${more}resources:
  jobs:
    train:
      tasks:
        - { task_key: fit, notebook_task: { notebook_path: /Workspace/fit } }
        - { task_key: next, ${task} }
`

test.each([
  ['a parameter', 'notebook_task: { base_parameters: { a: "{{tasks.fti.values.auc}}" } }', 1],
  [
    'one of several in a text',
    'spark_python_task: { parameters: ["{{tasks.fit.values.a}} {{ tasks.fti.values.b }}"] }',
    1,
  ],
  ['what is deep', 'run_job_task: { job_parameters: { a: x }, python_params: ["{{tasks.fti.run_id}}"] }', 1],
  ['the inputs of a loop', 'for_each_task: { inputs: "{{tasks.fti.values.ids}}", task: { task_key: one } }', 1],
  [
    'the task in a loop',
    'for_each_task: { inputs: "[]", task: { condition_task: { left: "{{tasks.fti.values.a}}" } } }',
    1,
  ],
  ['a task that is there', 'condition_task: { op: EQUAL_TO, left: "{{tasks.fit.values.auc}}", right: "1" }', 0],
  ['another value', 'notebook_task: { base_parameters: { a: "{{job.run_id}}", b: "{{input}}" } }', 0],
  ['what is no field of values', 'description: "{{tasks.fti.values.auc}}"', 0],
])('%s', async (_, task, count) => expect(await saidBy(rule, root(job(task)))).toHaveLength(count))
