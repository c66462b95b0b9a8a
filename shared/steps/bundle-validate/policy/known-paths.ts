import { nearestWord } from '../../../kernel/suggest.ts'
import { coreSchema } from '../schema/core/core-schema.ts'
import { actualType, type SchemaType } from '../schema/schema.ts'
import { matchesGlob } from './glob.ts'
import type { PathPattern, PatternStep, ValuePath } from './value-path.ts'

/** What may stand at a path of a pack, and around it. Without types, nobody knows. */
export interface Spot {
  readonly types: readonly SchemaType[]
  readonly around: Spot | undefined
}

const ANYWHERE: Spot = { types: [], around: undefined }
export const ROOT: Spot = { types: [coreSchema.root], around: undefined }
/** What a path finds that begins with one of these, where its names are known. */
const FACTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['$target', ['name', 'mode']],
  ['$facts', ['branch']],
])

/** Where a path leads, or what is wrong with it: a sentence. */
export type Way = { readonly spot: Spot } | { readonly mistake: string; readonly hint?: string }

/** Where the pattern of a check leads. */
export function wayOf({ source, steps }: PathPattern): Way {
  return walk(ROOT, steps, source)
}

/** Where the path of a condition leads from an item. */
export function wayFrom(item: Spot, { source, from, up, steps }: ValuePath): Way {
  const keys = steps.map((part): PatternStep => {
    return typeof part === 'number' ? { kind: 'index', index: part } : { kind: 'key', name: part }
  })
  if (from === '$' || from === '$merged') return walk(ROOT, keys, source)
  if (from !== undefined) {
    const [name] = steps
    const known = FACTS.get(from)
    if (known === undefined || known.some((each) => each === name)) return { spot: ANYWHERE }
    return { mistake: `There is nothing in "${from}" but ${known.map((each) => `"${each}"`).join(' and ')}.` }
  }
  let spot: Spot = item
  for (let level = 0; level < up; level++) spot = spot.around ?? ANYWHERE
  return walk(spot, keys, source)
}

/** Any entry of what stands there. */
export function entryOf(spot: Spot): Spot {
  const types = spot.types.map(actualType).flatMap((type) => {
    return type.kind === 'list' ? [type.items] : type.kind === 'map' ? [type.values] : []
  })
  return { types, around: spot }
}

function walk(start: Spot, steps: readonly PatternStep[], source: string): Way {
  let spot = start
  for (const step of steps) {
    // Below that, everything may be meant.
    if (step.kind === 'deep') return { spot: ANYWHERE }
    const types = spot.types.flatMap(branchesOf)
    const wrong = mistakeOf(types, step, source)
    if (wrong !== undefined) return wrong
    spot = { types: types.flatMap((type) => inside(type, step)), around: spot }
  }
  return { spot }
}

function branchesOf(given: SchemaType): readonly SchemaType[] {
  const type = actualType(given)
  return type.kind === 'choice' ? type.branches.flatMap(branchesOf) : [type]
}

function inside(type: SchemaType, step: PatternStep): readonly SchemaType[] {
  if (step.kind === 'items' || step.kind === 'index') return type.kind === 'list' ? [type.items] : []
  if (type.kind === 'map') return [type.values]
  if (type.kind !== 'object') return []
  // What has no such field yet may have one tomorrow.
  if (step.kind === 'key' && !type.fields.has(step.name)) return [{ kind: 'any' }]
  return [...type.fields].flatMap(([name, field]) => (takes(step, name) ? [field.type] : []))
}

function takes(step: PatternStep, name: string): boolean {
  if (step.kind === 'key') return step.name === name
  return step.kind === 'keys' && step.globs.some((glob) => matchesGlob(glob, name))
}

/** A name that is nearly a known one, or a list and a map taken for each other. A field that is not known may be a new one. */
function mistakeOf(types: readonly SchemaType[], step: PatternStep, source: string) {
  if (types.length === 0) return undefined
  if (step.kind === 'items' || step.kind === 'index') {
    const isMap = types.every(({ kind }) => kind === 'map' || kind === 'object')
    return isMap ? { mistake: 'A map has no "[", its entries are ".*".' } : undefined
  }
  if (types.every(({ kind }) => kind === 'list')) return { mistake: 'A list has no keys, its entries are "[*]".' }
  const known = types.flatMap((type) => (type.kind === 'object' ? [...type.fields.keys()] : []))
  const isOpen = types.some((type) => type.kind !== 'scalar' && (type.kind !== 'object' || type.others !== undefined))
  if (isOpen) return undefined
  const names = step.kind === 'key' ? [step.name] : step.kind === 'keys' ? step.globs : []
  const wrong = names.flatMap((name) => {
    const isMeant = /[*?]/.test(name) || known.includes(name) || source.includes(`["${name}"]`)
    const near = isMeant ? undefined : nearestWord(name, known)
    return near === undefined ? [] : [{ name, near }]
  })
  const [first] = wrong
  if (first === undefined) return undefined
  return {
    mistake: wrong.map(({ name, near }) => `There is no "${name}". Did you mean "${near}"?`).join(' '),
    hint: `If it is meant, write it as ["${first.name}"].`,
  }
}

/** The types of resources. */
export function resourceTypes(): readonly string[] {
  const { fields } = coreSchema.root
  const resources = fields.get('resources')?.type
  return resources?.kind === 'object' ? [...resources.fields.keys()] : []
}
