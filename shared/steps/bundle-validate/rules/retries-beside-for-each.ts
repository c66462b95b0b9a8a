import { entryAt, placeOfKey, valueAt } from '../config/value.ts'
import { isSet, isTrue, numberOf } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'retries-beside-for-each',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Retries are set on a loop and not on the task that it repeats',
  why: 'A `for_each_task` itself cannot be retried, and the deployment fails; `databricks bundle validate` accepts it (databricks/cli#3977). Set the retries on the task inside, under `for_each_task.task`: each iteration is then retried on its own.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: by_desk
          max_retries: 2
          for_each_task:
            inputs: '["rates", "credit"]'
            task:
              task_key: fit
              notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: by_desk
          for_each_task:
            inputs: '["rates", "credit"]'
            task:
              task_key: fit
              max_retries: 2
              notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  taskKeys: ['for_each_task'],
  *checkTask(task, job) {
    if (task.nested || !isSet(valueAt(task.value, ['for_each_task']))) return
    for (const field of RETRIES) {
      const value = valueAt(task.value, [field])
      // None and false are what holds anyway.
      if (!isTrue(value) && (numberOf(value) ?? 0) === 0) continue
      yield {
        message: `Task "${task.name}" of the job "${job.key}" sets ${field} beside its for_each_task, which cannot be retried.`,
        at: placeOfKey(entryAt(task.value, [field])),
        path: [...task.path, field],
        hint: `Move ${field} to for_each_task.task.`,
      }
    }
  },
}

const RETRIES = ['max_retries', 'min_retry_interval_millis', 'retry_on_timeout']
