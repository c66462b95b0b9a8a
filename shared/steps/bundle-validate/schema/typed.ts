import { booleanValue, numberValue, textValue, withMapValues } from '../config/make.ts'
import { fixedText, wholeText } from '../config/number-text.ts'
import { truthOf } from '../config/truth.ts'
import { isOpen, type MapValue, type ScalarValue, type Value } from '../config/value.ts'
import { changeItems, type ResourceChange } from '../resolve/edit.ts'
import type { Target } from '../resolve/target.ts'
import { effectiveRoot } from './derived.ts'
import { knownKeys } from './known-keys.ts'
import { asItem, withNullFields } from './null-field.ts'
import { fitsScalar } from './scalar.ts'
import { actualType, type BundleSchema, type ObjectType, type ScalarType, type SchemaType } from './schema.ts'
import { MAX_DEPTH, walk } from './walk.ts'
import { type WantedType, wantedType } from './wanted-type.ts'

/**
 * The target with every single value as its field wants it, as the Databricks CLI has it: `200` is a text in
 * `spark_conf`, and what a variable was given by the environment a number where there has to be one. What does not fit
 * stays as it is. Maps in which everything fits are marked: {@link walk} passes them by.
 */
export function typedTarget(target: Target, schema: BundleSchema): Target {
  const config = new Typer().typed(target.config, wantedType(effectiveRoot(schema)))
  return config === target.config || config.kind !== 'map' ? target : { ...target, config }
}

/** The same of a resource alone, so that it can be made so while others still look at it. */
export function resourceTyper(schema: BundleSchema): ResourceChange {
  const root = effectiveRoot(schema)
  const resources = actualType(root.fields.get('resources')?.type ?? { kind: 'any' })
  const typer = new Typer()
  const ofType = (type: string) => (resources.kind === 'object' ? resources.fields.get(type)?.type : undefined)
  return (resource, type) => {
    const group = ofType(type)
    const wanted = group && wantedType(group).inside
    const made = wanted === undefined ? resource : typer.typed(resource, wanted, RESOURCE_DEPTH)
    return made.kind === 'map' ? made : resource
  }
}

/** Below the root, `resources` and the type. */
const RESOURCE_DEPTH = 3

/** What maps became that did not stay as they are, kept as long as they are: targets share most of theirs. */
const known = new WeakMap<MapValue, { readonly type: SchemaType; readonly made: MapValue }>()

class Typer {
  /** How much was met that may not fit. */
  #doubts = 0

  typed(value: Value, wanted: WantedType, depth = 0): Value {
    if (depth > MAX_DEPTH) this.#doubts++
    switch (wanted.kind) {
      case 'scalar':
        return value.kind === 'map' || value.kind === 'list' ? this.#doubted(value) : this.#scalar(value, wanted)
      case 'list': {
        const { inside } = wanted
        if (value.kind !== 'list' || inside === undefined) return this.#doubted(value)
        return changeItems(value, (item) => this.typed(asItem(item, inside), inside, depth + 1))
      }
      case 'map':
      case 'object':
        return value.kind === 'map' ? this.#map(value, wanted, depth) : this.#doubted(value)
      case 'choice': {
        const branches = wanted.type.kind === 'choice' ? wanted.type.branches : []
        const fitting = branches.find((branch) => walk(value, branch, '') === undefined)
        return fitting === undefined ? this.#doubted(value) : this.typed(value, wantedType(fitting), depth + 1)
      }
      default:
        return value
    }
  }

  #map(map: MapValue, wanted: WantedType, depth: number): MapValue {
    const { type } = wanted
    if (map.entries.isTyped(type)) return this.#doubtedUnlessFitting(map, type)
    const before = known.get(map)
    if (before?.type === type) return this.#doubtedUnlessFitting(before.made, type)
    const doubts = this.#doubts
    // The settings of the bundle itself are no structures of the SDK.
    const filled = type.kind === 'object' && depth >= RESOURCE_DEPTH ? withNullFields(map, type) : map
    const made = this.#withTyped(filled, wanted, depth)
    if (made !== map) known.set(map, { type, made })
    made.entries.markTyped(type)
    if (this.#doubts === doubts) made.entries.markFitting(type)
    return made
  }

  #withTyped(map: MapValue, { kind, type, inside: ofAll }: WantedType, depth: number): MapValue {
    const { keys, values } = map.entries
    const keyed = kind === 'object' ? knownKeys(type as ObjectType, keys) : undefined
    if (keyed !== undefined && keyed.remarkable.length + keyed.missing.length > 0) this.#doubts++
    let changed: Value[] | undefined
    for (let index = 0; index < values.length; index++) {
      const own = values[index]
      const inside = keyed === undefined ? ofAll : keyed.wanted[index]
      if (own === undefined || inside === undefined) continue
      const value = this.typed(own, inside, depth + 1)
      if (value === own) continue
      changed ??= [...values]
      changed[index] = value
    }
    if (changed === undefined) return map
    const made = withMapValues(map, changed)
    // No reference comes of a number.
    if (map.entries.isPlain) made.entries.markPlain()
    return made
  }

  #scalar(value: ScalarValue, wanted: WantedType): Value {
    const type = wanted.type as ScalarType
    const made = value.kind === 'null' ? value : typedScalar(value, type)
    return fitsScalar(made, type) ? made : this.#doubted(made)
  }

  #doubted<T extends Value>(value: T): T {
    this.#doubts++
    return value
  }

  #doubtedUnlessFitting(map: MapValue, type: SchemaType): MapValue {
    return map.entries.fits(type) ? map : this.#doubted(map)
  }
}

function typedScalar(value: ScalarValue, { of }: ScalarType): ScalarValue {
  const { places } = value
  if (value.kind === 'null' || (value.kind === 'text' && (of === 'text' || isOpen(value)))) return value
  if (of === 'text') {
    if (value.kind === 'number') return textValue(fixedText(value.value, value.written), places)
    return value.kind === 'boolean' ? textValue(String(value.value), places) : value
  }
  if (value.kind === 'number') return of === 'boolean' ? value : withDigits(value, of)
  if (value.kind !== 'text' || !fitsScalar(value, { kind: 'scalar', of })) return value
  if (of === 'boolean') return booleanValue(truthOf(value.value) === true, places)
  if (of === 'integer') return numberValue(Number(value.value), places, value.value)
  const number = Number(value.value.replaceAll('_', ''))
  return numberValue(number, places, number.toExponential())
}

/** A number beyond what a double counts exactly: as a whole one it has all its digits, as any other the fewest. */
function withDigits(value: ScalarValue & { readonly kind: 'number' }, of: 'integer' | 'decimal'): ScalarValue {
  if (Number.isSafeInteger(value.value) || !fitsScalar(value, { kind: 'scalar', of })) return value
  const isWhole = wholeText(value.value, value.written) !== undefined
  if (isWhole === (of === 'integer')) return value
  const written = of === 'integer' ? String(BigInt(value.value)) : value.value.toExponential()
  return numberValue(value.value, value.places, written)
}
