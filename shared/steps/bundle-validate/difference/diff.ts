import { entriesOf, type MapValue, placeOf, type Value, valueAt } from '../config/value.ts'
import { type Masking, maskingOf } from '../effective/masking.ts'
import { withResourceValues } from '../resolve/resource-values.ts'
import type { Target } from '../resolve/target.ts'
import type { Difference, DifferenceRow } from './difference.ts'
import { meaningOf } from './elements.ts'
import { type FieldChange, fieldChanges } from './fields.ts'
import { shownPair } from './shown.ts'
import { remakes, statefulNoun } from './stateful.ts'

/** Sections that say where a configuration comes from, and not what is deployed. */
const NOT_COMPARED: ReadonlySet<string> = new Set(['include', 'targets', 'environments', 'resources', 'variables'])

/**
 * What changes in a target: by resource and field, lists by the keys of their elements, order only where it counts.
 * A target that is on one side only came or went with all that is in it.
 */
export function diffTargets(base: Target | undefined, head: Target | undefined): Difference {
  const masking = maskingOf(base, head)
  const parts = partsOf(base?.config)
  const headParts = partsOf(head?.config)
  const names = [...new Set([...parts.keys(), ...headParts.keys()])].sort()
  const remade = remadeBetween(base && withResourceValues(base), head && withResourceValues(head))
  const rows = names.flatMap((name) => partRows(name, parts.get(name), headParts.get(name), masking, remade))
  return { target: head?.name ?? base?.name ?? '', action: actionOf(base, head, rows), rows }
}

function actionOf(
  base: Target | undefined,
  head: Target | undefined,
  rows: readonly DifferenceRow[],
): Difference['action'] {
  if (base === undefined) return head === undefined ? 'same' : 'created'
  if (head === undefined) return 'deleted'
  return rows.length === 0 ? 'same' : 'changed'
}

/** What is compared as one: each resource, each variable, and every other section. */
function partsOf(config: MapValue | undefined): ReadonlyMap<string, Value> {
  const parts = new Map<string, Value>()
  for (const [section, { value }] of entriesOf(config)) if (!NOT_COMPARED.has(section)) add(parts, section, value)
  for (const [type, { value }] of entriesOf(valueAt(config, ['resources']))) {
    for (const [key, resource] of entriesOf(value)) add(parts, `resources.${type}.${key}`, resource.value)
  }
  for (const [name, { value }] of entriesOf(valueAt(config, ['variables']))) add(parts, `variables.${name}`, value)
  return parts
}

function add(parts: Map<string, Value>, name: string, value: Value): void {
  if (value.kind !== 'null') parts.set(name, value)
}

function partRows(
  resource: string,
  before: Value | undefined,
  after: Value | undefined,
  masking: Masking,
  remade: (resource: string) => boolean,
): DifferenceRow[] {
  if (before === undefined || after === undefined) {
    const [was, is] = [calledIn(before, masking), calledIn(after, masking)]
    const action = before === undefined ? 'created' : 'deleted'
    return [{ resource, action, field: '', before: was, after: is, at: placeOf(after) }]
  }
  const all = fieldChanges(before, after)
  const changes = resource.startsWith('variables.') ? withoutDefaults(all) : all
  const action = changes.length > 0 && remade(resource) ? 'recreated' : 'changed'
  return changes.map((change) => fieldRow(resource, action, change, masking))
}

/** Whether another one is made of a resource: a reference to what the bundle says itself is no change. */
function remadeBetween(base: Target | undefined, head: Target | undefined): (resource: string) => boolean {
  return (resource) => {
    if (statefulNoun(resource) === undefined) return false
    const [section = '', type = '', ...key] = resource.split('.')
    const [before, after] = [base, head].map((target) => valueAt(target?.config, [section, type, key.join('.')]))
    if (before === undefined || after === undefined) return false
    return fieldChanges(before, after).some((change) => remakes(resource, change))
  }
}

/** Where nothing else is assigned, the default of a variable is its value: that is one change. */
function withoutDefaults(changes: readonly FieldChange[]): readonly FieldChange[] {
  const said = new Set(changes.map(saidOf))
  return changes.filter((change) => {
    const ofDefault = /^default(?![^.[])/.test(change.field)
    return !ofDefault || !said.has(saidOf({ ...change, field: change.field.replace('default', 'value') }))
  })
}

function saidOf({ field, before, after }: FieldChange): string {
  return JSON.stringify([field, ...[before, after].map((value) => (value === undefined ? null : meaningOf(value)))])
}

function fieldRow(
  resource: string,
  action: DifferenceRow['action'],
  { field, before, after }: FieldChange,
  masking: Masking,
): DifferenceRow {
  const [was, is] = shownPair(before, after, masking)
  return { resource, action, field: masking.text(field), before: was, after: is, at: placeOf(after) }
}

/** What a resource calls itself, to know it by. */
function calledIn(value: Value | undefined, masking: Masking): string | undefined {
  if (value === undefined) return undefined
  for (const field of ['name', 'display_name', 'table_name', 'value']) {
    const name = valueAt(value, [field])
    if (name !== undefined && name.kind !== 'map' && name.kind !== 'list' && name.kind !== 'null')
      return shownPair(name, undefined, masking)[0]
  }
  return ''
}
