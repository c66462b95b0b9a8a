import { textValue } from '../config/make.ts'
import { type Value, valueAt } from '../config/value.ts'
import { type ResourceChange, withEntry } from '../resolve/edit.ts'
import type { DeployFacts } from './facts.ts'
import { pathOf } from './globbed.ts'

/** The field that takes the text of the file which a resource names. */
const TAKES: ReadonlyMap<string, string> = new Map([
  ['dashboards', 'serialized_dashboard'],
  ['genie_spaces', 'serialized_space'],
])

/**
 * Puts the text of its file into each dashboard and each Genie space; a space that is written out becomes a text. The
 * Databricks CLI takes any file. Here one that is no JSON stays unread: a pull request could have `.git/config` printed.
 */
export function contentsReader({ bundle, textOf }: DeployFacts, asJson: (value: Value) => string): ResourceChange {
  return (resource, type) => {
    const field = TAKES.get(type)
    if (field === undefined) return resource
    const file = valueAt(resource, ['file_path'])
    const path = pathOf(file, bundle)
    const text = path === undefined ? undefined : textOf(path)
    if (text !== undefined && file !== undefined && isJson(text))
      return withEntry(resource, field, textValue(text, file.places))
    const own = valueAt(resource, [field])
    if (type !== 'genie_spaces' || (own?.kind !== 'map' && own?.kind !== 'list')) return resource
    return withEntry(resource, field, textValue(escaped(asJson(own)), own.places))
  }
}

/** As Go writes JSON, so that it could stand in a page. */
function escaped(json: string): string {
  return json.replace(/[<>&\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''))
    return true
  } catch {
    return false
  }
}
