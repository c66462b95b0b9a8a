import { didYouMean } from '../../../kernel/suggest.ts'
import { formatPath, isOpen, type Value, valueAt } from '../config/value.ts'
import { parseReference } from '../resolve/reference-path.ts'
import type { Target } from '../resolve/target.ts'
import { computedFields } from '../resources/computed-fields.ts'
import { TERRAFORM_FIELDS } from '../resources/terraform-fields.ts'
import { rule as missing } from '../rules/resource-reference-missing.ts'
import type { Observation, Rule } from '../rules/rule.ts'
import { rule as unknownToCore } from '../rules/unknown-to-core-schema.ts'
import { actualType, type BundleSchema, type SchemaType } from './schema.ts'

interface Problem {
  readonly rule: Rule
  readonly message: string
  readonly hint: string
}

/**
 * References to a field that their resource does not have. A name that is nearly one of its fields is a mistake; of any
 * other, nobody knows what the service will answer.
 */
export function* checkReferenceFields(
  { config, references }: Target,
  schema: BundleSchema,
): Iterable<{ readonly rule: Rule; readonly observation: Observation }> {
  const problems = new Map<string, Problem | undefined>()
  const isFlawed = (text: string) => {
    if (!text.startsWith('resources.')) return false
    if (!problems.has(text)) problems.set(text, problemOf(text, config, schema))
    return problems.get(text) !== undefined
  }
  for (const { text, path, at } of references.where(isFlawed)) {
    const problem = problems.get(text)
    if (problem === undefined) continue
    const { rule, message, hint } = problem
    yield { rule, observation: { message: `"\${${text}}" ${message}`, at, path, hint } }
  }
}

function problemOf(text: string, config: Value, schema: BundleSchema): Problem | undefined {
  const [, type, key, ...fields] = parseReference(text).path
  if (typeof type !== 'string' || typeof key !== 'string') return undefined
  let value = valueAt(config, ['resources', type, key])
  let described = at(at(at(schema.root, 'resources'), type), key)
  // That the resource is not there, and what its values will be, is for others to say.
  if (value === undefined) return undefined
  for (const [depth, field] of fields.entries()) {
    if (isOpen(value)) return undefined
    const computed = depth === 0 ? computedFields(type) : []
    const known = [...namesIn(value), ...namesIn(described), ...(computed ?? ['id'])]
    const terraform = depth === 0 && TERRAFORM_FIELDS.get(type)?.has(String(field)) === true
    if (typeof field === 'string' && !terraform && !known.includes(field) && !isTerraformsWordFor(field, known)) {
      const name = formatPath([type, key, ...fields.slice(0, depth)])
      return flaw(field, name, known, computed !== undefined && lists(described))
    }
    value = valueAt(value, [field])
    described = at(described, field)
    if (value === undefined && described === undefined) return undefined
  }
  return undefined
}

function flaw(field: string, name: string, known: readonly string[], isDescribed: boolean): Problem | undefined {
  const near = didYouMean(field, known)
  if (near !== '') {
    const message = `refers to nothing. "${name}" has no "${field}".${near}`
    return { rule: missing, message, hint: 'Correct the reference.' }
  }
  if (!isDescribed) return undefined
  const message = `refers to "${field}", which is not known as a field of "${name}".`
  return { rule: unknownToCore, message, hint: 'If the service gives it, ignore this; else the deployment fails.' }
}

/** What stands below a type under a key or an index; `undefined` where nothing is said of that. */
function at(type: SchemaType | undefined, part: string | number): SchemaType | undefined {
  const actual = type && actualType(type)
  if (actual?.kind === 'object') return resolved(actual.fields.get(String(part))?.type ?? actual.others)
  if (actual?.kind === 'map') return resolved(actual.values)
  return actual?.kind === 'list' ? resolved(actual.items) : undefined
}

function resolved(type: SchemaType | undefined): SchemaType | undefined {
  return type && actualType(type)
}

/** Whether it says which fields there are. */
function lists(type: SchemaType | undefined): boolean {
  return type?.kind === 'object' && type.others === undefined
}

function namesIn(of: Value | SchemaType | undefined): Iterable<string> {
  if (of?.kind === 'map' && 'entries' in of) return of.entries.keys.names
  return of?.kind === 'object' ? of.fields.keys() : []
}

/** The Terraform provider says `task` for `tasks`, and the Databricks CLI takes its words. */
function isTerraformsWordFor(field: string, known: readonly string[]): boolean {
  return known.includes(`${field}s`) || known.includes(field.replace(/y$/, 'ies'))
}
