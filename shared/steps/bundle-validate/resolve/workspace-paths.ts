import { textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { changeEntry, changeValues, ifMap, setAt } from './edit.ts'

const HOME = `/Workspace/Users/\${workspace.current_user.userName}`
/** Where each path lies when the bundle does not say: below `root_path`. */
const BELOW_ROOT = { file_path: 'files', artifact_path: 'artifacts', state_path: 'state', resource_path: 'resources' }
const PATHS = new Set(['root_path', ...Object.keys(BELOW_ROOT)])

/** Paths of the workspace as the CLI completes them. `~` is the deploying user's home, which only a workspace knows. */
export function completePaths(config: MapValue): MapValue {
  const name = textAt(config, ['bundle', 'name'])
  const target = textAt(config, ['bundle', 'target'])
  let result = config
  const root = textAt(result, ['workspace', 'root_path'])
  if ((root === undefined || root.value === '') && name !== undefined && target !== undefined) {
    const path = textValue(`~/.bundle/${name.value}/${target.value}`, target.places)
    result = setAt(result, ['workspace', 'root_path'], path)
  }
  const completed = textAt(result, ['workspace', 'root_path'])
  if (completed === undefined) return result
  for (const [field, folder] of Object.entries(BELOW_ROOT)) {
    const own = valueAt(result, ['workspace', field])
    if (own !== undefined && own.kind !== 'null') continue
    const path = `${completed.value.replace(/\/+$/, '')}/${folder}`
    result = setAt(result, ['workspace', field], textValue(path, completed.places))
  }
  return changeEntry(result, 'workspace', (workspace) =>
    ifMap(workspace, (map) => changeValues(map, (value, field) => (PATHS.has(field) ? absolute(value) : value))),
  )
}

function absolute(value: Value): Value {
  if (value.kind !== 'text') return value
  const path = value.value
  if (path === '~' || path.startsWith('~/')) return textValue(`${HOME}${path.slice(1)}`, value.places)
  const prefixed = !path.startsWith('/') || path.startsWith('/Workspace/') || path.startsWith('/Volumes/')
  return prefixed ? value : textValue(`/Workspace${path}`, value.places)
}

function textAt(config: MapValue, path: readonly string[]): (Value & { kind: 'text' }) | undefined {
  const value = valueAt(config, path)
  return value?.kind === 'text' ? value : undefined
}
