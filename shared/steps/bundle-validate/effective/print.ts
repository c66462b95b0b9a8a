import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, formatPath, type ScalarValue, type Value } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { type Masking, maskingOf } from './masking.ts'

/**
 * The effective configuration of a target as JSON, indented, keys in code-unit order, sensitive values masked. With
 * `locations`, `__locations` has the places of each value by its path, the one that decides first.
 */
export function printEffective(target: Target, options: { readonly locations: boolean }): string {
  const masking = maskingOf(target)
  const writer = jsonWriter(masking, '  ')
  if (!options.locations) return `${writer(target.config)}\n`
  const config = writer(target.config)
  const places = locationsOf(target.config).map(([path, found]) => [masking.text(path), found])
  const locations = JSON.stringify(Object.fromEntries(places), undefined, 2)
  const member = `  "__locations": ${locations.replaceAll('\n', '\n  ')}`
  return config === '{}' ? `{\n${member}\n}\n` : `${config.slice(0, -2)},\n${member}\n}\n`
}

/** The same without a space: what a digest is taken of. */
export function canonicalJson(value: Value, masking: Masking): string {
  return jsonWriter(masking, '')(value)
}

function jsonWriter(masking: Masking, step: string): (value: Value) => string {
  const keys = new Map<string, string>()
  const quoted = (key: string) => {
    const known = keys.get(key)
    if (known !== undefined) return known
    const text = `${JSON.stringify(masking.text(key))}:${step === '' ? '' : ' '}`
    keys.set(key, text)
    return text
  }
  const write = (value: Value, indent: string): string => {
    const inner = indent + step
    if (value.kind === 'list')
      return framed(
        '[',
        ']',
        indent,
        value.items.map((item) => write(item, inner)),
      )
    if (value.kind !== 'map') return scalar(value, masking)
    const names = [...value.entries.keys()].sort(byCodeUnit)
    const members = names.flatMap((name) => {
      const entry = value.entries.get(name)
      return entry === undefined ? [] : quoted(name) + write(entry.value, inner)
    })
    return framed('{', '}', indent, members)
  }
  const framed = (open: string, close: string, indent: string, parts: readonly string[]): string => {
    if (parts.length === 0) return open + close
    if (step === '') return `${open}${parts.join(',')}${close}`
    const inner = `\n${indent}${step}`
    return `${open}${inner}${parts.join(`,${inner}`)}\n${indent}${close}`
  }
  return (value) => write(value, '')
}

function scalar(value: ScalarValue, masking: Masking): string {
  if (value.kind === 'null') return 'null'
  if (value.kind === 'boolean') return String(value.value)
  if (value.kind === 'text' || masking.hides(value)) return JSON.stringify(masking.shown(value))
  // Through a double, the id of a job would lose its last digits; `.inf` is no number of JSON.
  if (JSON_NUMBER.test(value.written)) return value.written
  return Number.isFinite(value.value) ? String(value.value) : JSON.stringify(value.written)
}

const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

type Location = Pick<Place, 'file' | 'line' | 'column'>

function locationsOf(config: Value): [path: string, places: Location[]][] {
  const found: [string, Location[]][] = []
  const visit = (value: Value, path: ConfigPath): void => {
    if (path.length > 0 && value.places.length > 0) found.push([formatPath(path), value.places.map(location).reverse()])
    if (value.kind === 'map') for (const [key, entry] of value.entries) visit(entry.value, [...path, key])
    if (value.kind === 'list') for (const [index, item] of value.items.entries()) visit(item, [...path, index])
  }
  visit(config, [])
  return found.sort(([a], [b]) => byCodeUnit(a, b))
}

function location({ file, line, column }: Place): Location {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) }
}

/** Code-unit order: the same on every machine, whatever its locale. */
function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** The effective configuration of several targets, as one JSON document: by the name of the target. */
export function printTargets(targets: readonly Target[], options: { readonly locations: boolean }): string {
  const members = targets.map(
    (target) =>
      `  ${JSON.stringify(target.name)}: ${printEffective(target, options).trimEnd().replaceAll('\n', '\n  ')}`,
  )
  return `{\n${members.join(',\n')}\n}\n`
}
