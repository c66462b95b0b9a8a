import { textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { cleanPath } from '../load/path.ts'
import { isEmpty } from './development.ts'
import { setAt } from './edit.ts'

const HOME = `/Workspace/Users/\${workspace.current_user.userName}`
/** Where each path lies when the bundle does not say: below `root_path`. */
const BELOW_ROOT = { file_path: 'files', artifact_path: 'artifacts', state_path: 'state', resource_path: 'resources' }

/** Paths of the workspace as the CLI completes them. `~` is the deploying user's home, which only a workspace knows. */
export function completePaths(config: MapValue): MapValue {
  const root = rootPath(config)
  if (root === undefined) return config
  let result = setAt(config, ['workspace', 'root_path'], absolute(root))
  for (const [field, folder] of Object.entries(BELOW_ROOT)) {
    const own = valueAt(config, ['workspace', field])
    const path = isEmpty(own) ? textValue(cleanPath(`${root.value}/${folder}`), root.places) : own
    if (path !== undefined) result = setAt(result, ['workspace', field], absolute(path))
  }
  return result
}

function rootPath(config: MapValue): TextValue | undefined {
  const own = valueAt(config, ['workspace', 'root_path'])
  if (!isEmpty(own)) return own?.kind === 'text' ? fromHome(own) : undefined
  const name = writtenAt(config, ['bundle', 'name'])
  const target = valueAt(config, ['bundle', 'target'])
  if (name === undefined || target?.kind !== 'text') return undefined
  return fromHome(textValue(`~/.bundle/${name}/${target.value}`, target.places))
}

type TextValue = Value & { readonly kind: 'text' }

/** The only path that may begin with `~/`. */
function fromHome(path: TextValue): TextValue {
  return path.value.startsWith('~/') ? textValue(cleanPath(`${HOME}${path.value.slice(1)}`), path.places) : path
}

function absolute(value: Value): Value {
  if (value.kind !== 'text') return value
  const path = value.value
  const prefixed = !path.startsWith('/') || path.startsWith('/Workspace/') || path.startsWith('/Volumes/')
  return prefixed ? value : textValue(`/Workspace${path}`, value.places)
}

/** A name that is a number is its digits. */
function writtenAt(config: MapValue, path: readonly string[]): string | undefined {
  const value = valueAt(config, path)
  if (value?.kind === 'number') return value.written
  return value?.kind === 'text' && value.value !== '' ? value.value : undefined
}
