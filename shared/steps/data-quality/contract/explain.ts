import type { Path, PlacedDocument } from '../../../documents/document.ts'
import type { Problem } from '../../../kernel/index.ts'
import { didYouMean, nearestWord } from '../../../kernel/suggest.ts'
import { allowedTypes, isSchema, knownKeys, type Schema, typeName } from './schema-reading.ts'
import { quote } from './scope.ts'

/** The part of the validator's error that is read. */
export interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly schemaPath: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema?: unknown
  readonly parentSchema?: unknown
  readonly data?: unknown
}

interface Located extends SchemaError {
  readonly path: Path
}

/** What is said about one error: where, and in our words. */
interface Explanation {
  readonly path: Path
  readonly atKey?: boolean
  readonly message: string
  readonly hint?: string | undefined
}

/** A handful for each mistake; beyond, comparing them with one another would take long, and nobody reads so many. */
const MAX_ERRORS = 5_000

const UNKNOWN_KEY = new Set(['additionalProperties', 'unevaluatedProperties'])

/**
 * One message for each mistake. A JSON Schema validator says the same mistake many
 * times over: once for each branch of a union, once for each schema around the place, and as unknown keys
 * wherever a failed branch would have known them. Only what a person must change is left.
 */
export function explainErrors(document: PlacedDocument, root: object, errors: readonly SchemaError[]): Problem[] {
  const located = errors
    .slice(0, MAX_ERRORS)
    .map((error): Located => ({ ...error, path: pathOf(document, error.instancePath) }))
  const context: Context = { document, root: root as Schema, errors: located }
  const unions = located.filter((error) => error.keyword === 'oneOf' || error.keyword === 'anyOf')
  // A union inside a union says the same of the same place; the outer one comes last.
  const outer = new Map(unions.map((union) => [union.instancePath, union]))
  const settled = unions.map((union): SettledUnion => {
    const { covers, says } = settleUnion(context, union)
    return outer.get(union.instancePath) === union && says !== undefined ? { covers, says } : { covers }
  })
  const remaining = located.filter((error) => !settled.some((union) => union.covers(error)))
  const explained = [
    ...settled.flatMap((union) => union.says ?? []),
    ...remaining.filter((error) => !UNKNOWN_KEY.has(error.keyword)).flatMap((error) => explain(context, error) ?? []),
  ]
  const unknown = remaining
    .filter((error) => UNKNOWN_KEY.has(error.keyword))
    .flatMap((error) => explainUnknownKey(context, error, explained) ?? [])
  return toProblems(document, [...explained, ...unknown])
}

interface Context {
  readonly document: PlacedDocument
  readonly root: Schema
  readonly errors: readonly Located[]
}

function toProblems(document: PlacedDocument, explanations: readonly Explanation[]): Problem[] {
  const seen = new Map<string, Problem>()
  for (const { path, atKey, message, hint } of explanations) {
    const at = atKey === true ? document.placeOfKey(path) : document.place(path)
    const key = `${at.line}:${at.column}:${message}`
    if (!seen.has(key)) seen.set(key, { message, at, ...(hint === undefined ? {} : { hint }) })
  }
  return [...seen.values()]
}

/** A JSON Pointer as the keys and indexes of the document. */
function pathOf(document: PlacedDocument, pointer: string): Path {
  let inside: unknown = document.value
  return pointer
    .split('/')
    .slice(1)
    .map((step) => {
      const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
      const key = Array.isArray(inside) ? Number(name) : name
      inside = (inside as Record<string | number, unknown>)[key]
      return key
    })
}

interface SettledUnion {
  /** Errors that the union's own message stands for, or that say nothing beyond it. */
  covers(error: Located): boolean
  readonly says?: readonly Explanation[]
}

/** What a failed `oneOf` or `anyOf` comes down to. */
function settleUnion(context: Context, union: Located): SettledUnion {
  const { path, data } = union
  const branches = Array.isArray(union.schema) ? union.schema.filter(isSchema) : []
  const here = union.instancePath
  const operators = branches.map((branch) => (Array.isArray(branch.required) ? String(branch.required[0]) : undefined))
  if (branches.every((branch, index) => branch.type === undefined && operators[index] !== undefined)) {
    return settleOperators(union, operators as string[])
  }
  if (branches.some((branch) => isSchema(branch.properties) && isSchema(branch.properties.from))) {
    const message = '"from" and "to" must both be one reference, or both be a list.'
    return {
      covers: (error) => error === union || (error.keyword === 'type' && error.instancePath.startsWith(`${here}/`)),
      says: [{ path, message }],
    }
  }
  const allowed = allowedTypes(context.root, { anyOf: branches })
  if (!allowed.includes(typeName(data))) {
    const message = `${subject(path)} is ${shown(context, path, data)}; it must be ${listed(allowed)}.`
    return {
      covers: (error) => error.instancePath === here && !UNKNOWN_KEY.has(error.keyword),
      says: [{ path, message }],
    }
  }
  // The type fits one branch: what is wrong inside of it says more than that no branch fits.
  const wrongForm = context.errors.some((error) => error.instancePath === here && error.keyword === 'pattern')
  return {
    covers: (error) => error.instancePath === here && ['oneOf', 'anyOf', 'type', 'pattern'].includes(error.keyword),
    says: wrongForm
      ? [
          {
            path,
            message: `${subject(path)} is ${quote(data)}, which is not a reference to a property.`,
            hint: 'Write dataset.property, or schema/<id>/properties/<id>.',
          },
        ]
      : [],
  }
}

/** Exactly one threshold a rule: none, and more than one, are mistakes of the rule; else the one given is wrong. */
function settleOperators(union: Located, operators: readonly string[]): SettledUnion {
  const rule = union.data
  // What is no rule at all is said as that.
  if (typeof rule !== 'object' || rule === null) return { covers: (error) => error === union }
  const given = operators.filter((name) => Object.hasOwn(rule, name))
  const [, second] = given
  const isBranch = (error: Located): boolean =>
    error === union || (error.keyword === 'required' && operators.includes(String(error.params.missingProperty)))
  const covers = (error: Located): boolean => error.instancePath === union.instancePath && isBranch(error)
  if (given.length === 0) {
    // A misspelt threshold is said as the unknown key that it is.
    if (Object.keys(rule).some((key) => nearestWord(key, operators) !== undefined)) return { covers }
    const hint = `Add one of ${operators.join(', ')}.`
    return { covers, says: [{ path: union.path, message: 'The rule says no threshold.', hint }] }
  }
  if (second === undefined) return { covers }
  const message = `The rule has ${given.length} thresholds: ${given.join(', ')}.`
  const hint = 'Give one; for a range use mustBeBetween, or write two rules.'
  return { covers, says: [{ path: [...union.path, second], atKey: true, message, hint }] }
}

function explain(context: Context, error: Located): Explanation | undefined {
  const { path, params, data } = error
  const name = subject(path)
  const value = shown(context, path, data)
  switch (error.keyword) {
    // Says only that what follows it failed, and that has its own error.
    case 'if':
      return undefined
    case 'required':
      return {
        path,
        message: `The key "${params.missingProperty}" is missing${inside(path)}.`,
        hint: requiredHint(params),
      }
    case 'type':
      return {
        path,
        message: `${name} is ${value}; it must be ${listed([params.type].flat() as string[])}.`,
        hint: typeHint(context, error),
      }
    case 'enum':
    case 'const': {
      const allowed = [params.allowedValues ?? params.allowedValue].flat().map(String)
      const near = typeof data === 'string' ? didYouMean(data, allowed) : ''
      return { path, message: `${name} is ${value}, which is not known.${near}`, hint: `Known: ${allowed.join(', ')}.` }
    }
    case 'minItems':
    case 'maxItems': {
      const exact = isSchema(error.parentSchema) && error.parentSchema.minItems === error.parentSchema.maxItems
      const few = error.keyword === 'minItems' ? 'at least' : 'at most'
      return {
        path,
        message: `${name} has ${(data as unknown[]).length} entries; it must have ${exact ? '' : `${few} `}${params.limit}.`,
      }
    }
    case 'uniqueItems': {
      const pair = String(path.at(-1)).endsWith('Between')
      return {
        path,
        message: `${name} names the same value twice.`,
        hint: pair ? 'Use mustBe or mustNotBe for one number.' : undefined,
      }
    }
    case 'minimum':
    case 'exclusiveMinimum':
      return {
        path,
        message: `${name} is ${value}; it must be ${error.keyword === 'minimum' ? 'at least' : 'greater than'} ${params.limit}.`,
      }
    case 'not':
      return {
        path: [...path, 'from'],
        atKey: true,
        message: '"from" is the property itself here.',
        hint: 'Remove it, or move the relationship to the schema object.',
      }
    case 'format':
      return { path, message: `${name} is ${value}, which is not a ${params.format}.` }
    case 'pattern':
      return { path, message: `${name} is ${value}, which does not match ${params.pattern}.` }
    default:
      return { path, message: `${name} is ${value}, which breaks "${error.keyword}" of the standard's JSON Schema.` }
  }
}

/**
 * A key that no branch of the schema knows is a mistake. One that a branch knows is reported only when nothing
 * else in the object is: then the branch that knows it is not the one that applies.
 */
function explainUnknownKey(context: Context, error: Located, others: readonly Explanation[]): Explanation | undefined {
  const { path, params } = error
  const key = String(params.additionalProperty ?? params.unevaluatedProperty)
  const at = [...path, key]
  const parent = valueAt(context, path.slice(0, -1))
  if (path.at(-1) === 'logicalTypeOptions' && isSchema(parent)) return explainOption(context, error, parent, key)
  const known = knownKeys(context.root, error.parentSchema)
  if (!known.has(key)) {
    const hint = key === '<<' ? 'Merge keys belong to YAML 1.1; write the keys out.' : undefined
    return {
      path: at,
      atKey: true,
      message: `The key "${key}" is not known${inside(path)}.${didYouMean(key, known)}`,
      hint,
    }
  }
  const inObject = (other: Explanation): boolean => path.every((step, index) => other.path[index] === step)
  if (others.some(inObject)) return undefined
  const rule = valueAt(context, path)
  if (path.includes('quality') && isSchema(rule) && rule.type === undefined && rule.metric === undefined) {
    return { path, message: 'The rule has neither metric nor type.', hint: 'Add metric, or type: sql, text or custom.' }
  }
  return {
    path: at,
    atKey: true,
    message: `The key "${key}" does not belong here${inside(path)}.`,
    hint: typeOfRule(rule),
  }
}

function explainOption(context: Context, error: Located, property: Schema, key: string): Explanation {
  const { path } = error
  const { logicalType } = property
  if (logicalType === undefined) {
    return {
      path,
      atKey: true,
      message: 'logicalTypeOptions need a logicalType.',
      hint: 'Add logicalType to the property.',
    }
  }
  const known = knownKeys(context.root, error.parentSchema)
  const message = `"${key}" is no option of the logical type ${String(logicalType)}.${didYouMean(key, known)}`
  return { path: [...path, key], atKey: true, message, hint: `Options: ${[...known].join(', ')}.` }
}

function typeOfRule(rule: unknown): string | undefined {
  return isSchema(rule) && typeof rule.type === 'string' ? `The type is ${rule.type}.` : undefined
}

function requiredHint(params: Readonly<Record<string, unknown>>): string | undefined {
  if (params.missingProperty === 'metric') return 'Add metric, or type: sql, text or custom.'
  return params.missingProperty === 'rule' ? 'Add rule, or type: sql, text or custom.' : undefined
}

function typeHint(context: Context, { path, params, data }: Located): string | undefined {
  const written = context.document.written(path)
  if (params.type === 'string' && typeof data !== 'object' && written !== undefined)
    return `Write it in quotes: "${written}".`
  if (params.type === 'boolean' && typeof data === 'string') return 'Write true or false.'
  const number = params.type === 'number' || params.type === 'integer'
  if (number && typeof data === 'string' && data.trim() !== '' && Number.isFinite(Number(data)))
    return 'Remove the quotes.'
  return undefined
}

function valueAt(context: Context, path: Path): unknown {
  let value = context.document.value
  for (const step of path) value = (value as Record<string | number, unknown>)[step]
  return value
}

function subject(path: Path): string {
  const last = path.at(-1)
  return typeof last === 'number'
    ? `Entry ${last + 1} of ${String(path.at(-2) ?? 'the list')}`
    : String(last ?? 'The file')
}

function inside(path: Path): string {
  const names = path.filter((step) => typeof step === 'string')
  return names.length === 0 ? '' : ` in ${names.at(-1)}`
}

/** Scalars as they were written; of lists and mappings only what they are. */
function shown(context: Context, path: Path, data: unknown): string {
  if (data === null || data === undefined) return 'empty'
  if (Array.isArray(data)) return 'a list'
  if (typeof data === 'object') return 'a mapping'
  return typeof data === 'string' ? quote(data) : (context.document.written(path) ?? String(data))
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping',
  null: 'empty',
}

function listed(types: readonly string[]): string {
  const words = new Set(types)
  if (words.has('number')) words.delete('integer')
  return [...words].map((type) => TYPE_WORDS[type] ?? type).join(' or ')
}
