import { takenText } from '../config/known-later.ts'
import { type ConfigPath, type Value, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { type Resource, resourcesIn, type Task } from '../rules/reading.ts'
import { isOnDisk } from './local-library.ts'
import { pathFromSyncRoot } from './relative.ts'

/** Where a deployment puts the archives of the code of tasks, in the directory that is synchronised. */
export const SNAPSHOTS = '.air_snapshots'

/** The local code of a task on an AI runtime. A directory is packed when the bundle is deployed. */
export interface CodeSource {
  readonly job: Resource
  readonly task: Task
  readonly written: string
  readonly value: Value
  readonly path: ConfigPath
  /** Relative to the bundle's folder. */
  readonly resolved: string
}

/** Unlike other paths, these are relative to the directory that is synchronised (Databricks CLI 1.12.1). */
export function codeSourcesOf(config: Value, bundle: Bundle): readonly CodeSource[] {
  const known = KNOWN.get(config) ?? sourcesIn(config, bundle)
  KNOWN.set(config, known)
  return known
}

/** Several rules ask for the same; a configuration belongs to one bundle. */
const KNOWN = new WeakMap<Value, readonly CodeSource[]>()

function sourcesIn(config: Value, bundle: Bundle): readonly CodeSource[] {
  return resourcesIn(config, 'jobs').flatMap((job) =>
    job.tasks.flatMap((task) => {
      const value = valueAt(task.value, FIELD)
      const written = takenText(value)
      if (value === undefined || written === undefined || written === '' || !isOnDisk(written)) return []
      const resolved = pathFromSyncRoot(config, bundle, written)
      return [{ job, task, written, value, path: [...task.path, ...FIELD], resolved }]
    }),
  )
}
const FIELD = ['ai_runtime_task', 'code_source_path']
