import { didYouMean } from '../../../kernel/suggest.ts'
import { placeOf, textOf, valueAt } from '../config/value.ts'
import { listed } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'environment-key-undefined',
  severity: 'error',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A task names an environment that its job does not define',
  why: 'The jobs service refuses a task whose `environment_key` is not among the `environments` of the same job, in the middle of a deployment. `databricks bundle validate` does not look. Define the environment, or correct the key.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          environment_key: default
          spark_python_task: { python_file: /Workspace/fraud/fit.py }
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
          spec: { environment_version: "2" }
`,
  taskKeys: ['environment_key'],
  *checkTask(task, job) {
    const value = valueAt(task.value, ['environment_key'])
    const key = textOf(value)
    if (key === undefined || key === '') return
    const defined = job.keysIn('environments', 'environment_key')
    if (defined === undefined || defined.has(key)) return
    yield {
      message: `Task "${task.name}" of the job "${job.key}" runs in the environment "${key}", which the job does not define.${didYouMean(key, defined)}`,
      at: placeOf(value),
      path: [...task.path, 'environment_key'],
      hint:
        defined.size === 0
          ? 'Define it under environments of this job.'
          : `Define it under environments of this job, or name one that is there: ${listed(defined)}.`,
    }
  },
}
