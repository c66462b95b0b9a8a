import { byCodeUnit, type Place } from '../../../kernel/index.ts'
import { allPlaces } from '../config/places.ts'
import { type ConfigPath, formatPath, type Value } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { JsonWriter } from './json-writer.ts'
import { type Masking, maskingOf } from './masking.ts'

interface PrintOptions {
  readonly locations: boolean
  /** What is hidden; by default what is sensitive in the target. */
  readonly masking?: Masking
}

/**
 * The effective configuration of a target as JSON, indented, keys in code-unit order, sensitive values masked. With
 * `locations`, `__locations` has the places of each value by its path: of a single value the one that decides first, of a
 * map or a list all in the order in which they are merged, as Databricks CLI 1.12.1 lists them.
 */
export function printEffective(target: Target, options: PrintOptions): string {
  const { masking = maskingOf(target) } = options
  const config = jsonText(target.config, masking, '  ')
  if (!options.locations) return `${config}\n`
  const places = locationsOf(target.config).map(([path, found]) => [masking.text(path), found])
  const locations = JSON.stringify(Object.fromEntries(places), undefined, 2)
  const member = `  "__locations": ${locations.replaceAll('\n', '\n  ')}`
  return config === '{}' ? `{\n${member}\n}\n` : `${config.slice(0, -2)},\n${member}\n}\n`
}

/** The same without a space. */
export function canonicalJson(value: Value, masking: Masking): string {
  return jsonText(value, masking, '')
}

function jsonText(value: Value, masking: Masking, step: string): string {
  const parts: string[] = []
  new JsonWriter({ masking, step, add: (part) => parts.push(part) }).write(value)
  return parts.join('')
}

type Location = Pick<Place, 'file' | 'line' | 'column'>

function locationsOf(config: Value): [path: string, places: Location[]][] {
  const found: [string, Location[]][] = []
  const visit = (value: Value, path: ConfigPath): void => {
    const places = path.length > 0 ? allPlaces(value.places) : []
    const inOrder = value.kind === 'map' || value.kind === 'list' ? places : places.toReversed()
    if (places.length > 0) found.push([formatPath(path), inOrder.map(location)])
    if (value.kind === 'map') for (const [key, entry] of value.entries) visit(entry.value, [...path, key])
    if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, [...path, index])
  }
  visit(config, [])
  return found.sort(([a], [b]) => byCodeUnit(a, b))
}

function location({ file, line, column }: Place): Location {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}

/** What several targets were printed as, as one JSON document: by the name of the target. */
export function printTargets(printed: readonly (readonly [name: string, text: string])[]): string {
  const members = printed.map(([name, text]) => `  ${JSON.stringify(name)}: ${text.trimEnd().replaceAll('\n', '\n  ')}`)
  return `{\n${members.join(',\n')}\n}\n`
}
