import { rememberedOfKeys } from '../config/keys.ts'
import type { Entry } from '../config/value.ts'
import { placeOfEntry } from '../resources/resource.ts'
import { isSet, type Task } from './reading.ts'
import { NOTHING, type Observation, type Rule } from './rule.ts'

/** Whatever type comes next ends so as well. */
const TASK_TYPE = /_task$/

export const rule: Rule = {
  id: 'one-of-task-types',
  severity: 'error',
  cliParity: 'stricter',
  aboutAbsence: true,
  title: 'A task that does nothing, or two things',
  why: 'A task has exactly one of `notebook_task`, `python_wheel_task`, `sql_task`, `for_each_task` and so on. With none, or with two, the workspace refuses the job when it is deployed. Two often come from a target that overrides a task with another type: the two are merged.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
          sql_task: { warehouse_id: "1234", query: { query_id: "5" } }
`,
  good: `bundle:
  name: fraud
resources:
  jobs:
    train:
      tasks:
        - task_key: fit
          notebook_task: { notebook_path: /Workspace/fraud/fit }
`,
  checkTask(task) {
    if (hasOne(task)) return NOTHING
    const types = typesOf(task)
    const last = types?.at(-1)
    if (types === undefined || types.length === 1) return NOTHING
    return [last === undefined ? none(task) : several(task, types, last)]
  },
}

type TaskType = readonly [name: string, entry: Entry]

/** Nearly all have, and nothing is to be said of them. */
function hasOne({ value }: Task): boolean {
  if (value.kind !== 'map') return false
  const [only, ...others] = keysOfTypes(value.entries.keys)
  return only !== undefined && others.length === 0 && isSet(value.entries.value(only))
}

/** `undefined` where the task is not known before deployment, or is no task at all. */
function typesOf({ value }: Task): readonly TaskType[] | undefined {
  if (value.kind !== 'map') return undefined
  return keysOfTypes(value.entries.keys).flatMap((key) => {
    const entry = value.entries.get(key)
    return entry !== undefined && isSet(entry.value) ? [[key, entry] as const] : []
  })
}

const keysOfTypes = rememberedOfKeys((keys) => keys.names.filter((key) => TASK_TYPE.test(key)))

function none({ name, at, path }: Task): Observation {
  return {
    message: `The task "${name}" does not say what it does.`,
    at,
    path,
    hint: 'Add a "notebook_task", "spark_python_task", "python_wheel_task", "sql_task" or another of its kind.',
  }
}

function several({ name, path }: Task, types: readonly TaskType[], last: TaskType): Observation {
  return {
    message: `The task "${name}" has ${types.map(([type]) => `"${type}"`).join(' and ')}, but can have only one of them.`,
    at: placeOfEntry(last[1]),
    path: [...path, last[0]],
    related: types.slice(0, -1).flatMap(([type, entry]) => {
      const at = placeOfEntry(entry)
      return at === undefined ? [] : [{ at, message: `"${type}"` }]
    }),
    hint: 'Keep one, and make a task of its own of each other.',
  }
}
