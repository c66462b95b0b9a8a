import { booleanValue, numberValue, textValue, withEntries } from '../config/make.ts'
import { fixedText } from '../config/number-text.ts'
import { truthOf } from '../config/truth.ts'
import { isOpen, type MapValue, type ScalarValue, type Value } from '../config/value.ts'
import { changeItems } from '../resolve/edit.ts'
import type { Target } from '../resolve/target.ts'
import { effectiveRoot } from './derived.ts'
import { knownKeys } from './known-keys.ts'
import {
  actualType,
  type BundleSchema,
  type MapType,
  type ObjectType,
  type ScalarType,
  type SchemaType,
} from './schema.ts'
import { walk } from './walk.ts'

/**
 * The target with every single value as its field wants it, as the Databricks CLI has it: `200` is a text in
 * `spark_conf`, and what a variable was given by the environment a number where there has to be one. What does not fit
 * stays as it is.
 */
export function typedTarget(target: Target, schema: BundleSchema): Target {
  const config = typed(target.config, effectiveRoot(schema))
  return config === target.config || config.kind !== 'map' ? target : { ...target, config }
}

function typed(value: Value, type: SchemaType): Value {
  if (value.kind === 'null' || type.kind === 'any') return value
  const actual = actualType(type)
  switch (actual.kind) {
    case 'scalar':
      return value.kind === 'map' || value.kind === 'list' ? value : typedScalar(value, actual)
    case 'list':
      return value.kind === 'list' ? changeItems(value, (item) => typed(item, actual.items)) : value
    case 'map':
    case 'object':
      return value.kind === 'map' ? withTyped(value, actual) : value
    case 'choice': {
      const fitting = actual.branches.find((branch) => walk(value, branch, '') === undefined)
      return fitting === undefined ? value : typed(value, fitting)
    }
    default:
      return value
  }
}

/** What maps became that did not stay as they are, kept as long as they are: targets share most of theirs. */
const known = new WeakMap<MapValue, { readonly type: SchemaType; readonly made: MapValue }>()

function withTyped(map: MapValue, type: MapType | ObjectType): MapValue {
  const { keys, values } = map.entries
  if (map.entries.isTyped(type)) return map
  const before = known.get(map)
  if (before?.type === type) return before.made
  const types = type.kind === 'object' ? knownKeys(type, keys).types : undefined
  let changed: Value[] | undefined
  for (let index = 0; index < values.length; index++) {
    const own = values[index]
    const inside = type.kind === 'map' ? type.values : types?.[index]
    if (own === undefined || inside === undefined) continue
    const value = typed(own, inside)
    if (value === own) continue
    changed ??= [...values]
    changed[index] = value
  }
  if (changed === undefined) {
    map.entries.markTyped(type)
    return map
  }
  const entries = map.entries.withValues(changed)
  // No reference comes of a number.
  if (map.entries.isPlain) entries.markPlain()
  const made = withEntries(map, entries)
  known.set(map, { type, made })
  return made
}

const WHOLE = /^[-+]?[0-9]{1,15}$/
const DECIMAL = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?$/

function typedScalar(value: ScalarValue, { of }: ScalarType): Value {
  const { places } = value
  if (value.kind === 'null' || isOpen(value)) return value
  if (of === 'text') {
    if (value.kind === 'number') return textValue(fixedText(value.value, value.written), places)
    return value.kind === 'boolean' ? textValue(String(value.value), places) : value
  }
  if (value.kind !== 'text') return value
  if (of === 'boolean') {
    const truth = truthOf(value.value)
    return truth === undefined ? value : booleanValue(truth, places)
  }
  const numeric = (of === 'integer' ? WHOLE : DECIMAL).test(value.value)
  return numeric ? numberValue(Number(value.value), places) : value
}
