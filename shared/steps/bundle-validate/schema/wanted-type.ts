import { actualType, type LaterType, type SchemaType } from './schema.ts'

/**
 * A type with its kind beside it, whatever it is called by. Types come in many shapes, and to ask each of them for its
 * kind would take most of the time of a look at a large bundle.
 */
export class WantedType {
  readonly kind: Exclude<SchemaType, LaterType>['kind']
  readonly type: Exclude<SchemaType, LaterType>
  #inside: WantedType | undefined

  constructor(type: SchemaType) {
    this.type = actualType(type)
    this.kind = this.type.kind
  }

  /** Of the items of a list, or of the values of a map. */
  get inside(): WantedType | undefined {
    const { type } = this
    if (this.#inside === undefined && type.kind === 'list') this.#inside = wantedType(type.items)
    if (this.#inside === undefined && type.kind === 'map') this.#inside = wantedType(type.values)
    return this.#inside
  }
}

const wantedTypes = new WeakMap<SchemaType, WantedType>()

export function wantedType(type: SchemaType): WantedType {
  const known = wantedTypes.get(type) ?? new WantedType(type)
  wantedTypes.set(type, known)
  return known
}
