import { didYouMean } from '../../../kernel/suggest.ts'
import { entriesOf, itemsOf, placeOf, type Value, valueAt } from '../config/value.ts'
import { taskKeysOf } from './dependencies.ts'
import { listed, type Resource, type Task } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

export const rule: Rule = {
  id: 'task-value-missing',
  severity: 'warning',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A value of a task that its job does not have',
  why: 'What stands for `{{tasks.fit.values.auc}}` comes from the task `fit` of the same job. If there is none, there never is a value: the run fails, or compares the braces as they are written. Such a reference is easily forgotten when a task is renamed, and `databricks bundle validate` does not look. Correct the key.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
        - task_key: good_enough
          depends_on: [{ task_key: fit }]
          condition_task: { op: GREATER_THAN, left: "{{tasks.train.values.auc}}", right: "0.9" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
        - task_key: good_enough
          depends_on: [{ task_key: fit }]
          condition_task: { op: GREATER_THAN, left: "{{tasks.fit.values.auc}}", right: "0.9" }
`,
  checkTask(task, job) {
    if (task.value.kind !== 'map') return NOTHING
    const { keys, values } = task.value.entries
    // Nearly always: that nothing is mentioned is seen without making anything.
    for (let index = 0; index < values.length; index++) {
      const value = TYPES.has(keys.names[index] ?? '') ? values[index] : undefined
      if (value !== undefined && isMentionedIn(value)) return missingIn(task, job)
    }
    return NOTHING
  },
}

function* missingIn(task: Task, job: Resource): Generator<Observation> {
  for (const field of FIELDS) {
    for (const [text, inside] of mentionsIn(valueAt(task.value, field))) {
      const keys = taskKeysOf(job)
      if (keys === undefined) return
      for (const [reference, key = ''] of text.value.matchAll(OF_A_TASK)) {
        if (job.tasks.some((other) => other.key === key)) continue
        yield {
          message: `Task "${task.name}" of the job "${job.key}" takes "${reference}", and the job has no task "${key}".${didYouMean(key, keys)}`,
          at: placeOf(text),
          path: [...task.path, ...field, ...inside],
          hint: `The tasks are ${listed(keys)}.`,
        }
      }
    }
  }
}

/** Where the service puts in values; the task that a `for_each_task` repeats is asked by itself. */
const FIELDS = [
  ...['condition_task', 'dbt_task', 'notebook_task', 'python_wheel_task', 'run_job_task', 'spark_jar_task'],
  ...['spark_python_task', 'spark_submit_task', 'sql_task'],
]
  .map((type) => [type])
  .concat([['for_each_task', 'inputs']])
const TYPES: ReadonlySet<string> = new Set(FIELDS.map(([type = '']) => type))
const OF_A_TASK = /\{\{\s*tasks\.([\w-]+)\.[\w.-]+\s*\}\}/g
const MENTION = /\{\{\s*tasks\./

type Mention = readonly [text: Value & { readonly kind: 'text' }, path: readonly (string | number)[]]

/** Maps and lists in which nothing is mentioned: an alias may repeat them without end. */
const SILENT = new WeakSet<Value>()

function mentionsTask(value: Value): boolean {
  if (value.kind === 'text') return value.value.includes('{{') && MENTION.test(value.value)
  if ((value.kind !== 'map' && value.kind !== 'list') || SILENT.has(value)) return false
  if (isMentionedIn(value)) return true
  SILENT.add(value)
  return false
}

function isMentionedIn(value: Value): boolean {
  const children = value.kind === 'map' ? value.entries.values : value.kind === 'list' ? value.items : []
  for (const child of children) if (mentionsTask(child)) return true
  return false
}

function* mentionsIn(value: Value | undefined): Generator<Mention> {
  if (value === undefined || !mentionsTask(value)) return
  if (value.kind === 'text') yield [value, []]
  const children: readonly (readonly [string | number, Value])[] =
    value.kind === 'list'
      ? itemsOf(value).map((item, index) => [index, item])
      : entriesOf(value).map(([key, entry]) => [key, entry.value])
  for (const [part, child] of children) {
    for (const [text, path] of mentionsIn(child)) yield [text, [part, ...path]]
  }
}
