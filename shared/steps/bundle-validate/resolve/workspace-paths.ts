import { textValue } from '../config/make.ts'
import { type MapValue, type Value, valueAt } from '../config/value.ts'
import { cleanPath } from '../load/path.ts'
import { setAt } from './edit.ts'
import { writtenText } from './written-text.ts'

const HOME = `/Workspace/Users/\${workspace.current_user.userName}`
/** Where each path lies when the bundle does not say: below `root_path`. */
const BELOW_ROOT = { file_path: 'files', artifact_path: 'artifacts', state_path: 'state', resource_path: 'resources' }

/** Paths of the workspace as the CLI completes them. `~` is the deploying user's home, which only a workspace knows. */
export function completePaths(config: MapValue): MapValue {
  const root = rootPath(config)
  if (root === undefined) return config
  let result = setAt(config, ['workspace', 'root_path'], absolute(root))
  for (const [field, folder] of Object.entries(BELOW_ROOT)) {
    const own = asText(valueAt(config, ['workspace', field]))
    const path = own ?? textValue(cleanPath(`${root.value}/${folder}`), root.places)
    result = setAt(result, ['workspace', field], absolute(path))
  }
  return result
}

function rootPath(config: MapValue): TextValue | undefined {
  const own = valueAt(config, ['workspace', 'root_path'])
  const written = asText(own)
  if (written !== undefined) return fromHome(written)
  const name = asText(valueAt(config, ['bundle', 'name']))?.value
  const target = valueAt(config, ['bundle', 'target'])
  if (name === undefined || target?.kind !== 'text') return undefined
  return fromHome(textValue(`~/.bundle/${name}/${target.value}`, target.places))
}

type TextValue = Value & { readonly kind: 'text' }

/** The only path that may begin with `~/`. */
function fromHome(path: TextValue): TextValue {
  return path.value.startsWith('~/') ? textValue(cleanPath(`${HOME}${path.value.slice(1)}`), path.places) : path
}

function absolute(value: TextValue): TextValue {
  const path = value.value
  const prefixed = !path.startsWith('/') || path.startsWith('/Workspace/') || path.startsWith('/Volumes/')
  return prefixed ? value : textValue(`/Workspace${path}`, value.places)
}

/** A path or a name that is a number is its digits; a structure, like nothing, is none: the CLI drops it. */
function asText(value: Value | undefined): TextValue | undefined {
  const text = writtenText(value)
  if (value === undefined || text === undefined || text === '') return undefined
  return value.kind === 'text' ? value : textValue(text, value.places)
}
