import type { Place } from '../../../kernel/index.ts'
import { Entries } from '../config/entries.ts'
import { mapValue, textValue } from '../config/make.ts'
import { entriesOf, type MapValue, placeOf, placeOfKey, type Value, valueAt } from '../config/value.ts'
import { rule as wrongKind } from '../rules/variable-kind.ts'
import { rule as unassigned } from '../rules/variable-unassigned.ts'
import { sayDates } from './dates.ts'
import { changeValues, setAt, withEntry } from './edit.ts'
import { isLookup } from './lookup.ts'
import { isDeclaration, sayUndeclared } from './override.ts'
import type { Say } from './say.ts'
import type { Variable } from './target.ts'
import { pureReference } from './tokens.ts'

/** Where values come from that are not in the files of the bundle. */
export interface VariableSources {
  /** From the input `variables`. */
  readonly input: ReadonlyMap<string, string>
  readonly env: Readonly<Record<string, string | undefined>>
  /** What `.databricks/bundle/<target>/variable-overrides.json` says. */
  readonly overrides: Value | undefined
  /** The variables of the target, which took a default of its own. */
  readonly target: Value | undefined
}

export interface Assigned {
  /** With `variables.<name>.value`, not interpolated. */
  readonly config: MapValue
  readonly variables: ReadonlyMap<string, Variable>
}

/**
 * Gives every variable its value: from the input, the environment, a lookup, the overrides file, or its default. A
 * `value` in its definition goes before them all, as in Databricks CLI 1.12.1.
 */
export function assignVariables(config: MapValue, sources: VariableSources, say: Say): Assigned {
  const declared = valueAt(config, ['variables'])
  const variables = new Map<string, Variable>()
  for (const name of sources.input.keys()) {
    const known = declared?.kind === 'map' ? declared.entries.value(name) : undefined
    if (known === undefined || !isDeclaration(known)) sayUndeclared(say, name, undefined, declared)
  }
  checkOverrides(sources.overrides, say)
  const secrets = secretVariables(config)
  const definitions = new Map<string, Value>()
  for (const [name, entry] of entriesOf(declared)) {
    if (!isDeclaration(entry.value)) continue
    const at = placeOfKey(entry)
    const variable: Variable = {
      name,
      at,
      ...chooseValue({ name, at, definition: entry.value, secret: secrets.has(name) }, sources, say),
    }
    variables.set(name, variable)
    sayDates(variable, say)
    if (variable.value === undefined) continue
    const map: MapValue = entry.value.kind === 'map' ? entry.value : mapValue(Entries.none, entry.keyPlaces)
    definitions.set(name, withEntry(map, 'value', variable.value))
  }
  if (declared?.kind !== 'map') return { config, variables }
  const section = changeValues(declared, (definition, name) => definitions.get(name) ?? definition)
  return { config: setAt(config, ['variables'], section), variables }
}

function secretVariables(config: MapValue): ReadonlySet<string> {
  const secrets = entriesOf(valueAt(config, ['resources', 'secrets']))
  const names = secrets.flatMap(([, { value: secret }]) => {
    const value = valueAt(secret, ['value'])
    const reference = value === undefined ? undefined : pureReference(value)
    return reference?.startsWith('var.') === true ? [reference.slice('var.'.length)] : []
  })
  return new Set(names)
}

interface Declaration {
  readonly name: string
  readonly at: Place | undefined
  readonly definition: Value
  /** It gives a secret its value, which nobody but the deployment has to know. */
  readonly secret: boolean
}

type Choice = Pick<Variable, 'value' | 'from'>
const NOTHING: Choice = { value: undefined, from: undefined }

function chooseValue(declaration: Declaration, sources: VariableSources, say: Say): Choice {
  const { name, at, definition } = declaration
  const places = at === undefined ? [] : [at]
  const typed = valueAt(definition, ['type'])
  const complex = typed?.kind === 'text' && typed.value === 'complex'

  const mismatch = (message: string, where: Place | undefined, hint: string): Choice => {
    say(wrongKind, { message, at: where, path: ['variables', name], hint })
    return NOTHING
  }

  const written = valueAt(definition, ['value'])
  const input = sources.input.get(name)
  if (written !== undefined && written.kind !== 'null') {
    if (input === undefined) return { value: written, from: 'default' }
    return mismatch(
      `The variable "${name}" has a "value", which the input "variables" cannot replace.`,
      placeOf(written),
      WRITTEN,
    )
  }
  if (input !== undefined) {
    if (complex)
      return mismatch(`The variable "${name}" is complex, and the input "variables" gives it a text.`, at, FILE)
    return { value: textValue(input, places), from: 'input' }
  }
  const env = sources.env[`BUNDLE_VAR_${name}`]
  if (env !== undefined) {
    if (complex)
      return mismatch(`The variable "${name}" is complex, and "BUNDLE_VAR_${name}" gives it a text.`, at, FILE)
    return { value: textValue(env, places), from: 'environment' }
  }
  if (isLookup(valueAt(definition, ['lookup']))) return { value: undefined, from: 'lookup' }
  const override = valueAt(sources.overrides, [name])
  if (override !== undefined && override.kind !== 'null') {
    const structured = override.kind === 'map' || override.kind === 'list'
    if (complex !== structured) {
      const [is, has] = complex ? ['complex', 'a single value'] : ['not complex', `a ${override.kind}`]
      const message = `The variable "${name}" is ${is}, and the overrides file gives it ${has}.`
      return mismatch(message, placeOf(override), `Correct the value, or the "type" of the variable.`)
    }
    return { value: override, from: 'overrides' }
  }
  const preset = valueAt(definition, ['default'])
  if (preset === undefined || preset.kind === 'null') {
    if (!declaration.secret) sayUnassigned(declaration, say)
    return NOTHING
  }
  const own = valueAt(sources.target, [name])
  const overridden = own !== undefined && own.kind !== 'null'
  return { value: preset, from: overridden ? 'target' : 'default' }
}
const WRITTEN = 'Call it "default", which can be replaced.'
const FILE = 'Give complex values in the target, or in its variable-overrides.json.'

function sayUnassigned({ name, at }: Declaration, say: Say): void {
  say(unassigned, {
    message: `The variable "${name}" has no value.`,
    at,
    path: ['variables', name],
    hint: `Give it a default here or in the target, or assign it with the input "variables" or with BUNDLE_VAR_${name}.`,
  })
}

function checkOverrides(overrides: Value | undefined, say: Say): void {
  if (overrides === undefined || overrides.kind === 'map' || overrides.kind === 'null') return
  say(wrongKind, {
    message: `The overrides file holds a ${overrides.kind} where a map from variables to values belongs.`,
    at: placeOf(overrides),
    hint: 'Write {"variable": "value"}.',
  })
}
