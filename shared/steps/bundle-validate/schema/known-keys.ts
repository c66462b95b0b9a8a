import type { Keys } from '../config/keys.ts'
import type { Field, ObjectType, SchemaType } from './schema.ts'
import { type WantedType, wantedType } from './wanted-type.ts'

/** What a type says of the keys of a map, whatever its values are. */
export interface KnownKeys {
  /** Of the value at each index; `undefined`: the type has no such key. */
  readonly types: readonly (SchemaType | undefined)[]
  readonly wanted: readonly (WantedType | undefined)[]
  /** The indexes of keys about which there may be something to say, with the field if it is one. */
  readonly remarkable: readonly (readonly [index: number, field: Field | undefined])[]
  /** Required keys that are not there. */
  readonly missing: readonly string[]
}

const known = new WeakMap<ObjectType, WeakMap<Keys, KnownKeys>>()

/** Asked once for all maps that share their keys. */
export function knownKeys(type: ObjectType, keys: Keys): KnownKeys {
  let ofType = known.get(type)
  if (ofType === undefined) {
    ofType = new WeakMap()
    known.set(type, ofType)
  }
  let answer = ofType.get(keys)
  if (answer === undefined) {
    answer = compare(type, keys)
    ofType.set(keys, answer)
  }
  return answer
}

function compare(type: ObjectType, keys: Keys): KnownKeys {
  const fields = keys.names.map((name) => type.fields.get(name))
  const types = fields.map((field) => field?.type ?? type.others)
  const remarkable = fields.flatMap((field, index) => {
    const about = field?.deprecated !== undefined || field?.type.kind === 'undescribed' || types[index] === undefined
    return about ? [[index, field] as const] : []
  })
  const wanted = types.map((type) => type && wantedType(type))
  return { types, wanted, remarkable, missing: type.required.filter((name) => keys.indexOf(name) === undefined) }
}
