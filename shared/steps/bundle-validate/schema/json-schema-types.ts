import {
  actualType,
  type Field,
  listOf,
  type ObjectType,
  requiredType,
  type ScalarType,
  type SchemaType,
} from './schema.ts'

export interface SchemaProblem {
  readonly message: string
  readonly path: readonly (string | number)[]
}

interface ConvertedSchema {
  readonly root: Exclude<SchemaType, { kind: 'later' }> | undefined
  readonly problems: readonly SchemaProblem[]
}

type Json = unknown
type JsonObject = Readonly<Record<string, unknown>>
type JsonPath = readonly (string | number)[]

const ANY: SchemaType = { kind: 'any' }
const MAX_PROBLEMS = 10
/** Definitions within definitions count as well. */
const MAX_DEPTH = 500
/** Beside a type, the Databricks CLI's schema always allows a text with a reference; the walker does that by itself. */
const REFERENCE_PATTERN = '\\$\\{'

/** The Databricks CLI's (1.12.1) calls a point in time an object without fields, though only a text will do. */
const WRITTEN_AS_TEXT = /\/time\.Time$/

/** A JSON Schema as types, each definition once. */
export function convertSchema(json: Json): ConvertedSchema {
  const problems: SchemaProblem[] = []
  /** `undefined` while it is being converted. */
  const definitions = new Map<string, SchemaType | undefined>()
  const referredAt: (readonly [reference: string, path: JsonPath])[] = []
  let depth = 0

  function refuse(path: JsonPath, message: string): SchemaType {
    if (problems.length < MAX_PROBLEMS) problems.push({ message, path })
    return ANY
  }

  function convert(node: Json, path: JsonPath): SchemaType {
    if (typeof node === 'boolean' || node === undefined) return ANY
    if (!isObject(node)) return refuse(path, 'A schema must be an object, true or false.')
    if (depth > MAX_DEPTH) return refuse(path, `The schema is nested more than ${MAX_DEPTH} levels deep.`)
    depth++
    const type = described(node, path)
    depth--
    return type
  }

  function described(node: JsonObject, path: JsonPath): SchemaType {
    if (node.$ref !== undefined) return referred(node.$ref, [...path, '$ref'])
    for (const word of ['oneOf', 'anyOf', 'allOf']) {
      const branches = node[word]
      if (branches !== undefined) return choice(branches, word, [...path, word])
    }
    return typed(node, path)
  }

  function referred(reference: Json, path: JsonPath): SchemaType {
    if (typeof reference !== 'string') return refuse(path, '"$ref" must be a text.')
    if (definitions.has(reference)) return definitions.get(reference) ?? later(reference)
    const steps = pointerSteps(reference)
    if (steps === undefined) return refuse(path, `"$ref" is "${cut(reference)}", which is not in this file.`)
    if (WRITTEN_AS_TEXT.test(reference)) return { kind: 'scalar', of: 'text' }
    const target = steps.reduce<Json>(childOf, json)
    if (target === undefined) return refuse(path, `"$ref" is "${cut(reference)}", but there is no such definition.`)
    definitions.set(reference, undefined)
    // A definition begins anew, however deep the one stands that refers to it.
    const type = convert(target, steps)
    definitions.set(reference, type)
    referredAt.push([reference, path])
    return type
  }

  function later(reference: string): SchemaType {
    return { kind: 'later', to: () => definitions.get(reference) ?? later(reference) }
  }

  function choice(branches: Json, word: string, path: JsonPath): SchemaType {
    if (!Array.isArray(branches)) return refuse(path, `"${word}" must be a list.`)
    const possible = branches
      .map((branch, index) => [branch, [...path, index]] as const)
      .filter(([branch]) => !isReferencePattern(branch) && !isNull(branch))
    const types = possible.map(([branch, at]) => convert(branch, at))
    const [only] = types
    if (types.length <= 1) return only ?? { kind: 'scalar', of: 'text' }
    // What must satisfy several schemas at once is more than a type can say.
    return word === 'allOf' ? ANY : { kind: 'choice', branches: types }
  }

  function typed(node: JsonObject, path: JsonPath): SchemaType {
    const allowed = 'const' in node ? [node.const] : node.enum
    const names = [node.type].flat().filter((name) => name !== 'null' && name !== undefined)
    if (Array.isArray(allowed)) return enumeration(allowed, names[0])
    if (names.length > 1) {
      return { kind: 'choice', branches: names.map((name) => oneType(name, node, path)) }
    }
    return oneType(names[0] ?? impliedType(node), node, path)
  }

  function oneType(name: Json, node: JsonObject, path: JsonPath): SchemaType {
    switch (name) {
      case 'string':
        return { kind: 'scalar', of: 'text' }
      case 'integer':
      case 'boolean':
        return { kind: 'scalar', of: name }
      case 'number':
        return { kind: 'scalar', of: 'decimal' }
      case 'array':
        return listOf(Array.isArray(node.items) ? ANY : convert(node.items, [...path, 'items']))
      case 'object':
        return objectType(node, path)
      default:
        return ANY
    }
  }

  function objectType(node: JsonObject, path: JsonPath): SchemaType {
    const others = othersOf(node, [...path, 'additionalProperties'])
    const { properties } = node
    if (properties === undefined) return others === undefined ? emptyObject() : { kind: 'map', values: others }
    if (!isObject(properties)) return refuse([...path, 'properties'], '"properties" must be an object.')
    const fields = new Map<string, Field>()
    const required = Array.isArray(node.required) ? node.required.filter((name) => typeof name === 'string') : []
    for (const [name, property] of Object.entries(properties)) {
      const type = convert(property, [...path, 'properties', name])
      fields.set(name, { type: required.includes(name) ? requiredType(type) : type, ...deprecation(property) })
    }
    return { kind: 'object', fields, required, ...(others === undefined ? {} : { others }) }
  }

  /** `undefined`: there are no others. */
  function othersOf(node: JsonObject, path: JsonPath): SchemaType | undefined {
    const { additionalProperties } = node
    if (node.patternProperties !== undefined) return ANY
    return additionalProperties === false ? undefined : convert(additionalProperties, path)
  }

  const root = convert(json, [])
  for (const [reference, path] of referredAt) {
    if (isEndless(later(reference))) refuse(path, `"$ref" is "${cut(reference)}", which refers to nothing but itself.`)
  }
  return { root: problems.length > 0 ? undefined : actualType(root), problems }
}

function enumeration(allowed: readonly Json[], name: Json): SchemaType {
  const values = allowed.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)).map(String)
  // Lists and maps to choose from.
  if (values.length === 0) return ANY
  return { kind: 'scalar', of: scalarOf(name), values }
}

function scalarOf(name: Json): ScalarType['of'] {
  if (name === 'integer' || name === 'boolean') return name
  return name === 'number' ? 'decimal' : 'text'
}

function impliedType(node: JsonObject): string | undefined {
  if (node.properties !== undefined || node.additionalProperties !== undefined) return 'object'
  return node.items === undefined ? undefined : 'array'
}

function emptyObject(): ObjectType {
  return { kind: 'object', fields: new Map(), required: [] }
}

function deprecation(property: Json): Pick<Field, 'deprecated'> {
  if (!isObject(property)) return {}
  const message = property.deprecationMessage
  if (typeof message === 'string') return { deprecated: SAYS_NO_MORE.test(message) ? '' : message }
  return property.deprecated === true ? { deprecated: '' } : {}
}

const SAYS_NO_MORE = /^this field is deprecated\.?$/i

function isReferencePattern(branch: Json): boolean {
  return isObject(branch) && typeof branch.pattern === 'string' && branch.pattern.includes(REFERENCE_PATTERN)
}

function isNull(branch: Json): boolean {
  return isObject(branch) && branch.type === 'null'
}

/** The keys that `#/$defs/github.com/databricks/…` leads through. */
function pointerSteps(reference: string): readonly string[] | undefined {
  if (reference === '#') return []
  if (!reference.startsWith('#/')) return undefined
  try {
    const steps = decodeURIComponent(reference.slice(2)).split('/')
    return steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  } catch {
    return undefined
  }
}

function childOf(node: Json, step: string): Json {
  if (Array.isArray(node)) return node[Number(step)]
  return isObject(node) && Object.hasOwn(node, step) ? node[step] : undefined
}

/** A chain of names behind which there is no type. */
function isEndless(type: SchemaType): boolean {
  const seen = new Set<SchemaType>()
  let current = type
  while (current.kind === 'later') {
    const next = current.to()
    if (seen.has(next) || seen.size > MAX_DEPTH) return true
    seen.add(next)
    current = next
  }
  return false
}

function isObject(node: Json): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node)
}

function cut(reference: string): string {
  return reference.length > 120 ? `${reference.slice(0, 120)}…` : reference
}
