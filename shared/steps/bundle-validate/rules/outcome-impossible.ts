import { placeOf, textOf, valueAt } from '../config/value.ts'
import { dependenciesOf, taskKeysOf, tasksByKey } from './dependencies.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'outcome-impossible',
  severity: 'error',
  cliParity: 'stricter',
  title: 'A task waits for an outcome that cannot come',
  why: 'Only a `condition_task` has an outcome, `"true"` or `"false"`. The jobs service refuses the outcome of any other task, and a task that waits for another word would never run. To react to success or failure use `run_if`.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
        - task_key: publish
          depends_on: [{ task_key: fit, outcome: "true" }]
          notebook_task: { notebook_path: /Workspace/fraud/publish }
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
        - task_key: publish
          depends_on: [{ task_key: good_enough, outcome: "true" }]
          notebook_task: { notebook_path: /Workspace/fraud/publish }
`,
  taskKeys: ['depends_on'],
  *checkTask(task, job) {
    for (const dependency of dependenciesOf(task)) {
      const { on, value } = dependency
      const outcome = valueAt(value, ['outcome'])
      // Hardly any dependency has one.
      if (!isSet(outcome) || taskKeysOf(job) === undefined) continue
      const upstream = tasksByKey(job).get(on)
      if (upstream === undefined) continue
      const shared = { at: placeOf(outcome), path: [...dependency.path, 'outcome'] }
      if (!isSet(valueAt(upstream.value, ['condition_task']))) {
        yield {
          message: `Task "${task.name}" of the job "${job.key}" waits for an outcome of "${on}", which is not a condition_task.`,
          ...shared,
          hint: 'Remove the outcome, or use run_if to react to success or failure.',
          ...(upstream.at === undefined ? {} : { related: [{ at: upstream.at, message: `Task "${on}".` }] }),
        }
      } else if (!['true', 'false', undefined].includes(textOf(outcome))) {
        const message = `Task "${task.name}" of the job "${job.key}" waits for the outcome "${textOf(outcome)}" of "${on}".`
        yield { message, ...shared, hint: 'The outcome of a condition_task is "true" or "false".' }
      }
    }
  },
}
