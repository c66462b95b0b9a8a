/**
 * What a bundle's configuration may hold, in one form for every origin: our own core schema, the schema of an
 * installed Databricks CLI, and a file.
 */
export type SchemaType =
  | ObjectType
  | MapType
  | ListType
  | ScalarType
  | ChoiceType
  | LaterType
  /** Anything at all. */
  | { readonly kind: 'any' }
  /** A thing that exists but that this schema does not describe: nothing in it is judged, and that is said once. */
  | { readonly kind: 'undescribed' }

/** A map with known keys. */
export interface ObjectType {
  readonly kind: 'object'
  readonly fields: ReadonlyMap<string, Field>
  /** The names of the fields that must be there, in the order of `fields`. */
  readonly required: readonly string[]
  /** What any other key may hold; absent: there is no other key. */
  readonly others?: SchemaType
  /** It lists every field there is, even where the schema as a whole does not. */
  readonly whole?: true
}

export interface Field {
  readonly type: SchemaType
  /** What to do instead: one sentence, or `''` where nothing is known. Absent: the field is not deprecated. */
  readonly deprecated?: string
}

/** A map whose keys are names that the user gives. */
export interface MapType {
  readonly kind: 'map'
  readonly values: SchemaType
}

export interface ListType {
  readonly kind: 'list'
  readonly items: SchemaType
}

export interface ScalarType {
  readonly kind: 'scalar'
  readonly of: 'text' | 'integer' | 'decimal' | 'boolean'
  /** The only values allowed, as they are written. */
  readonly values?: readonly string[]
  /** An empty text is none of them: the field is sent even if it is empty. */
  readonly filled?: true
}

/** As the type of a required field. */
export function requiredType(type: SchemaType): SchemaType {
  return type.kind === 'scalar' && type.values !== undefined ? { ...type, filled: true } : type
}

/** A list of them: an item is sent even if it is an empty text. */
export function listOf(items: SchemaType): ListType {
  return { kind: 'list', items: requiredType(items) }
}

/** One of several. */
export interface ChoiceType {
  readonly kind: 'choice'
  readonly branches: readonly SchemaType[]
}

/** Stands for a type that is still being made: the task inside a `for_each_task`. */
export interface LaterType {
  readonly kind: 'later'
  readonly to: () => SchemaType
}

export interface BundleSchema {
  /**
   * Whether it lists every field there is. Then a field that it does not list is a mistake; otherwise the schema may
   * just not know it.
   */
  readonly complete: boolean
  readonly root: ObjectType
}

/** The type itself, whatever it is called by. A chain of names that never ends allows anything. */
export function actualType(type: SchemaType): Exclude<SchemaType, LaterType> {
  let actual = type
  for (let step = 0; actual.kind === 'later'; step++) {
    if (step > 100) return { kind: 'any' }
    actual = actual.to()
  }
  return actual
}

/** The Databricks CLI's has about 1 MB. */
export const MAX_SCHEMA_BYTES = 16 * 1024 * 1024
