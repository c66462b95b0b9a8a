import { entryAt, itemsOf, placeOfKey, valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'serverless-with-libraries',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A task on serverless compute has libraries',
  why: 'Serverless compute installs what its environment lists, and the jobs service refuses a task that has both an `environment_key` and `libraries`. Move the libraries to `environments[].spec.dependencies` of the job.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          environment_key: default
          spark_python_task: { python_file: /Workspace/fraud/fit.py }
          libraries: [{ pypi: { package: lightgbm==4.6.0 } }]
      environments:
        - environment_key: default
          spec: { environment_version: "2" }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          environment_key: default
          spark_python_task: { python_file: /Workspace/fraud/fit.py }
      environments:
        - environment_key: default
          spec: { environment_version: "2", dependencies: [lightgbm==4.6.0] }
`,
  taskKeys: ['libraries'],
  *checkTask(task, job) {
    if (!isSet(valueAt(task.value, ['environment_key']))) return
    if (itemsOf(valueAt(task.value, ['libraries'])).length === 0) return
    yield {
      message: `Task "${task.name}" of the job "${job.key}" runs on serverless compute and has libraries of its own.`,
      at: placeOfKey(entryAt(task.value, ['libraries'])),
      path: [...task.path, 'libraries'],
      hint: 'Move them to spec.dependencies of its environment.',
    }
  },
}
