import { type ConfigPath, formatPath, valueAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { isSet, isTextSet } from '../rules/reading.ts'

/** Whether it is a mistake that a required field is not there. */
export function isMissed(path: ConfigPath, target: Target): boolean {
  if (path[0] !== 'resources') return !isSaid(path, target)
  return !isOfEmptyResource(path, target) && !isInFile(path, target) && !isOneOfTwo(path)
}

/** By rules of their own: a script has no content, a bundle neither a name nor a folder. */
function isSaid(path: ConfigPath, { merged }: Target): boolean {
  if (path[0] === 'scripts') return path.at(-1) === 'content'
  return formatPath(path) === 'bundle.name' && !isSet(valueAt(merged, ['workspace', 'root_path']))
}

/** That a resource has nothing in it is said once, by a rule of its own. */
function isOfEmptyResource(path: ConfigPath, { config }: Target): boolean {
  return path.length === 4 && valueAt(config, path.slice(0, 3))?.kind === 'null'
}

/** An alert has these in its file, where it has one: what is missing there is said by a rule of its own. */
const OF_ALERT_FILE: ReadonlySet<unknown> = new Set(['evaluation', 'query_text', 'schedule'])

function isInFile(path: ConfigPath, { config }: Target): boolean {
  return (
    path[1] === 'alerts' && OF_ALERT_FILE.has(path[3]) && isTextSet(valueAt(config, [...path.slice(0, 3), 'file_path']))
  )
}

/** A job cluster may be serverless. The schema of Databricks CLI 1.12.1 demands a new one; the CLI itself does not miss it. */
function isOneOfTwo(path: ConfigPath): boolean {
  return path[1] === 'jobs' && path[3] === 'job_clusters' && path.at(-1) === 'new_cluster'
}
