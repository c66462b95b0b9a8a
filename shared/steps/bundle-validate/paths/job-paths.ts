import { rememberedOfKeys } from '../config/keys.ts'
import { itemsOf, valueAt } from '../config/value.ts'
import { isMapSet, type Resource, type Task } from '../rules/reading.ts'
import type { NamedFile } from './named-file.ts'
import type { SeePath } from './see-path.ts'

/** Where a task may name something: below one of its keys, or there in each item of a list. */
interface TaskField {
  /** `undefined`: it may be made by a build. */
  readonly expected: NamedFile['expected'] | undefined
  readonly key: string
  readonly inside: readonly string[]
  readonly each?: readonly string[]
}

/** That a task says `source: GIT` changes nothing: only the `git_source` of its job says where that is. */
const TASK_FIELDS: readonly TaskField[] = [
  { expected: 'notebook', key: 'notebook_task', inside: ['notebook_path'] },
  { expected: 'file', key: 'spark_python_task', inside: ['python_file'] },
  { expected: 'directory', key: 'dbt_task', inside: ['project_directory'] },
  { expected: 'file', key: 'sql_task', inside: ['file', 'path'] },
  { expected: 'file', key: 'alert_task', inside: ['workspace_path'] },
  { expected: 'file', key: 'libraries', inside: [], each: ['requirements'] },
  { expected: undefined, key: 'libraries', inside: [], each: ['whl'] },
  { expected: undefined, key: 'libraries', inside: [], each: ['jar'] },
  { expected: 'file', key: 'ai_runtime_task', inside: ['deployments'], each: ['command_path'] },
]

/** Those that a task has, with the indexes of their keys. */
const fieldsOf = rememberedOfKeys((keys) =>
  TASK_FIELDS.flatMap((field) => {
    const index = keys.indexOf(field.key)
    return index === undefined ? [] : [{ ...field, index, path: [field.key, ...field.inside] }]
  }),
)

/** What a job names. */
export function pathsOfJob(job: Resource, see: SeePath): void {
  if (isMapSet(valueAt(job.value, ['git_source']))) return
  for (const task of job.tasks) pathsOfTask(task, job, see)
}

function pathsOfTask(task: Task, job: Resource, see: SeePath): void {
  if (task.value.kind !== 'map') return
  const { entries } = task.value
  for (const { expected, index, inside, each, path } of fieldsOf(entries.keys)) {
    const value = valueAt(entries.values[index], inside)
    if (each === undefined) {
      see(value, expected, task, path, job)
      continue
    }
    const items = itemsOf(value)
    for (let at = 0; at < items.length; at++) {
      const item = valueAt(items[at], each)
      if (item !== undefined) see(item, expected, task, [...path, at, ...each], job)
    }
  }
}
