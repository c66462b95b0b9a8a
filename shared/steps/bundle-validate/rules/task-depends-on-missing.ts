import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf } from '../config/value.ts'
import { dependenciesOf, taskKeysOf } from './dependencies.ts'
import { listed } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'task-depends-on-missing',
  severity: 'error',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A task depends on a task that its job does not have',
  why: 'The jobs service refuses the job, in the middle of a deployment: some resources are new by then, others are not. `databricks bundle validate` does not look. Correct the key, or remove the dependency; tasks of other jobs cannot be depended on.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          notebook_task: { notebook_path: /Workspace/fraud/features }
        - task_key: fit
          depends_on: [{ task_key: feature }]
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: features
          notebook_task: { notebook_path: /Workspace/fraud/features }
        - task_key: fit
          depends_on: [{ task_key: features }]
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  taskKeys: ['depends_on'],
  *checkTask(task, job) {
    const keys = taskKeysOf(job)
    if (keys === undefined) return
    for (const dependency of dependenciesOf(task)) {
      const { on, key } = dependency
      if (keys.has(on)) continue
      yield {
        message: `Task "${task.name}" of the job "${job.key}" depends on "${on}", which is no task of the job.${didYouMean(on, keys)}`,
        at: placeOf(key),
        path: [...dependency.path, 'task_key'],
        hint: `The tasks are ${listed(keys)}.`,
      }
    }
  },
}
