import { type MapValue, type Value, valueAt } from '../config/value.ts'
import type { ResourceChange } from '../resolve/edit.ts'
import { isMapSet } from '../rules/reading.ts'
import { changeAt, type Pattern } from './change-at.ts'
import type { Translation, Translator } from './translator.ts'

type Fields = Readonly<Record<string, Translation>>

const TASK: Fields = {
  'notebook_task.notebook_path': 'notebook',
  'spark_python_task.python_file': 'uploaded',
  'dbt_task.project_directory': 'uploaded',
  'sql_task.file.path': 'uploaded',
  'alert_task.workspace_path': 'uploaded',
  'ai_runtime_task.deployments.*.command_path': 'uploaded',
  'libraries.*.requirements': 'uploaded',
  'libraries.*.whl': 'local',
  'libraries.*.jar': 'local',
}

/** The fields of each type of resource that name a file or a directory of the bundle. */
const FIELDS: Readonly<Record<string, Fields>> = {
  jobs: {
    ...below('tasks.*', TASK),
    ...below('tasks.*.for_each_task.task', TASK),
    'environments.*.spec.dependencies.*': 'dependency',
  },
  pipelines: {
    'libraries.*.notebook.path': 'notebook',
    'libraries.*.file.path': 'uploaded',
    'libraries.*.glob.include': 'uploaded',
    root_path: 'uploaded',
    'environment.dependencies.*': 'dependency',
  },
  apps: { source_code_path: 'uploaded' },
  dashboards: { file_path: 'local' },
  genie_spaces: { file_path: 'local' },
  alerts: { file_path: 'own' },
}

const BY_TYPE: ReadonlyMap<string, readonly (readonly [Pattern, Translation])[]> = new Map(
  Object.entries(FIELDS).map(([type, fields]) => [
    type,
    Object.entries(fields).map(([path, how]) => [path.split('.'), how] as const),
  ]),
)

/** Translates the paths of each resource. A job that comes from Git has its paths there, and keeps them. */
export function pathTranslator(translator: Translator): ResourceChange {
  return (resource, type) => {
    if (type === 'jobs' && isMapSet(valueAt(resource, ['git_source']))) return resource
    let result: Value = resource
    for (const [pattern, how] of BY_TYPE.get(type) ?? []) {
      result = changeAt(result, pattern, (value) => translator.translated(value, how))
    }
    return mapOr(result, resource)
  }
}

function mapOr(value: Value, otherwise: MapValue): MapValue {
  return value.kind === 'map' ? value : otherwise
}

function below(prefix: string, fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).map(([path, how]) => [`${prefix}.${path}`, how]))
}
