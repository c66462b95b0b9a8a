import { StepError } from '../../../kernel/index.ts'
import { booleanValue, listValue, numberValue, textValue } from '../config/make.ts'
import type { Places } from '../config/places.ts'
import { entriesOf, type MapValue, type Value, valueAt } from '../config/value.ts'
import { bundleErrors } from '../errors.ts'
import type { Bundle } from '../load/bundle.ts'
import { changeGroup, mapFrom, type ResourceChange, setAt, withEntry } from '../resolve/edit.ts'
import type { Target } from '../resolve/target.ts'
import type { DeployFacts } from './facts.ts'
import { pathOf } from './globbed.ts'

/** What an alert has from its file as it stands there. */
const FIELDS = [
  'create_time',
  'custom_summary',
  'effective_run_as',
  'evaluation',
  'id',
  'lifecycle_state',
  'owner_user_name',
  'parameters',
  'parent_path',
  'run_as',
  'run_as_user_name',
  'schedule',
  'update_time',
]
/** Texts that stand in the file line by line, so that a difference is easy to see. */
const LINES: ReadonlyMap<string, string> = new Map([
  ['query_lines', 'query_text'],
  ['custom_description_lines', 'custom_description'],
])

/** Puts the fields of its `.dbalert.json` into each alert that names one. */
export function alertReader({ bundle, textOf }: Pick<DeployFacts, 'bundle' | 'textOf'>): ResourceChange {
  return (alert, type) => {
    const file = type === 'alerts' ? valueAt(alert, ['file_path']) : undefined
    const path = pathOf(file, bundle)
    const text = path === undefined ? undefined : textOf(path)
    return text === undefined || file === undefined ? alert : withFields(alert, text, file.places)
  }
}

/**
 * Puts what the files of its alerts say into a target: who runs them, when, and what stands there is deployed, too.
 * @throws StepError when it is more than a runner has memory for, all targets together
 */
export function alertFiles(bundle: Bundle): (target: Target) => Target {
  let left = MAX_CHARACTERS
  const textOf = (path: string): string | undefined => {
    const text = bundle.listing?.textOf(path)
    left -= text?.length ?? 0
    if (left < 0) throw tooMuch()
    return text
  }
  const read = alertReader({ bundle, textOf })
  return (target) => {
    const alerts = valueAt(target.config, ALERTS)
    if (alerts === undefined || !entriesOf(alerts).some(([, { value }]) => valueAt(value, ['file_path']))) return target
    return { ...target, config: setAt(target.config, ALERTS, changeGroup(alerts, 'alerts', read)) }
  }
}

function tooMuch(): StepError {
  return new StepError(
    bundleErrors.BUNDLE_TARGETS_TOO_MANY,
    `The files of the alerts, spelt out for each alert of each target, have more than ${MAX_CHARACTERS} characters.`,
    { hint: 'Name some of the targets in the input "targets", and run once for each part.' },
  )
}

/** The file of an alert has some 2,000. */
const MAX_CHARACTERS = 4_000_000
const ALERTS = ['resources', 'alerts']

function withFields(alert: MapValue, text: string, places: Places): MapValue {
  let result = alert
  for (const [name, given] of Object.entries(parsed(text))) {
    const field = LINES.get(name)
    if (field !== undefined && Array.isArray(given)) {
      const lines = given.map((line) => (typeof line === 'string' ? `${line}\n` : '\n')).join('')
      if (lines !== '') result = withEntry(result, field, textValue(lines, places))
      continue
    }
    const value = FIELDS.includes(name) ? valueFrom(given, places) : undefined
    if (value !== undefined) result = withEntry(result, name, value)
  }
  return result
}

/** A rule speaks of a file that is no map in JSON. */
function parsed(text: string): object {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {}
  } catch {
    return {}
  }
}

/** No alert is deeper; whoever follows brackets without end runs out of stack. */
const MAX_DEPTH = 100

function valueFrom(given: unknown, places: Places, depth = 0): Value | undefined {
  if (depth > MAX_DEPTH) return undefined
  if (typeof given === 'string') return textValue(given, places)
  if (typeof given === 'number') return numberValue(given, places)
  if (typeof given === 'boolean') return booleanValue(given, places)
  if (given === null || given === undefined) return undefined
  if (Array.isArray(given)) {
    const items = given.map((item) => valueFrom(item, places, depth + 1))
    return listValue(
      items.filter((item) => item !== undefined),
      places,
    )
  }
  const fields = Object.entries(given).flatMap(([key, inner]) => {
    const value = valueFrom(inner, places, depth + 1)
    return value === undefined ? [] : [[key, value] as const]
  })
  return mapFrom(Object.fromEntries(fields), places)
}
