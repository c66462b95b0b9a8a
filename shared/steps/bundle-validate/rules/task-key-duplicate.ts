import { type ConfigPath, entriesOf, isOpen, itemsOf, placeOf, textOf, type Value, valueAt } from '../config/value.ts'
import type { Observation, Rule } from './rule.ts'

export const rule: Rule = {
  id: 'task-key-duplicate',
  severity: 'error',
  cliParity: 'stricter',
  title: 'Two tasks of a job have the same key',
  why: 'The Databricks CLI merges tasks with the same key into one, without a word: one of the two never runs, or half of it runs under the name of the other. Only a target may repeat a key, to change the task. Give each task a key of its own.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/features }
        - task_key: fit
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
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  // Of each file alone: after the merge, a second task is no longer told from the override of a target.
  *checkBundle(bundle) {
    for (const { config } of bundle.files) {
      yield* duplicatesIn(config, [])
      for (const [name, { value }] of entriesOf(valueAt(config, ['targets']))) {
        yield* duplicatesIn(value, ['targets', name])
      }
    }
  },
}

function* duplicatesIn(config: Value, root: ConfigPath): Iterable<Observation> {
  for (const [job, { value }] of entriesOf(valueAt(config, ['resources', 'jobs']))) {
    const first = new Map<string, Value>()
    for (const [index, task] of itemsOf(valueAt(value, ['tasks'])).entries()) {
      const written = valueAt(task, ['task_key'])
      const key = textOf(written)
      if (written === undefined || key === undefined || isOpen(written)) continue
      const earlier = first.get(key)
      if (earlier === undefined) {
        first.set(key, written)
        continue
      }
      const place = placeOf(earlier)
      yield {
        message: `The job "${job}" has two tasks with the key "${key}", which are merged into one.`,
        at: placeOf(written),
        path: [...root, 'resources', 'jobs', job, 'tasks', index, 'task_key'],
        hint: 'Give one of them another task_key.',
        ...(place === undefined ? {} : { related: [{ at: place, message: `The first task "${key}".` }] }),
      }
    }
  }
}
