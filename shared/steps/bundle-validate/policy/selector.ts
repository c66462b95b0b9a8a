import type { Json } from '../../../kernel/index.ts'
import { didYouMean } from '../../../kernel/suggest.ts'
import type { Target } from '../resolve/target.ts'
import { type Selector, TARGET_MODES, type TargetMode } from './condition.ts'
import { matchesGlob } from './glob.ts'
import { resourceTypes } from './known-paths.ts'
import { TEXTS, textsOf } from './operator.ts'
import { isStep, type PathPattern } from './value-path.ts'

/** Whether one of the selectors takes the target; without any, every target is taken. */
export function selectsTarget(selectors: readonly Selector[], target: Target): boolean {
  return selectors.length === 0 || selectors.some((selector) => takes(selector, target))
}

/** Whether one of the selectors that take the target takes the type of resource. */
export function selectsResource(selectors: readonly Selector[], target: Target, type: string | undefined): boolean {
  if (selectors.length === 0) return true
  return selectors.some((selector) => takes(selector, target) && takesType(selector, type))
}

function takesType({ resource, and }: Selector, type: string | undefined): boolean {
  if (resource !== undefined && (type === undefined || !resource.includes(type))) return false
  return and === undefined || takesType(and, type)
}

/** What is taken by one of these and by one of those. */
export function bothOf(these: readonly Selector[], those: readonly Selector[]): readonly Selector[] {
  return these.flatMap((one) => those.map((other) => ({ ...other, and: one })))
}

/** Whether no target can have an item that a selector takes: what is in no resource is of no type. */
export function takesNothing(selectors: readonly Selector[], each: readonly PathPattern[]): boolean {
  const takesOne = (selector: Selector) => {
    if (takesType(selector, undefined)) return true
    const types = typesOf(selector).filter((type) => takesType(selector, type))
    return types.some((type) => each.some((pattern) => mayBeOf(type, pattern)))
  }
  return selectors.length > 0 && !selectors.some(takesOne)
}

/** The types of resources that a selector names. */
export function typesOf({ resource = [], and }: Selector): readonly string[] {
  return and === undefined ? resource : [...resource, ...typesOf(and)]
}

function mayBeOf(type: string, { steps: [first, second] }: PathPattern): boolean {
  if (first?.kind === 'deep') return true
  if (first === undefined || second === undefined || !isStep(first, 'resources')) return false
  return second.kind === 'deep' || isStep(second, type)
}

function takes({ target: names, notTarget, mode, notMode, and }: Selector, target: Target): boolean {
  const targetMode = target.mode ?? 'none'
  // "Prod" is production, whoever wrote it.
  const name = target.name.toLowerCase()
  const isNamed = (glob: string) => matchesGlob(glob.toLowerCase(), name)
  if (names !== undefined && !names.some(isNamed)) return false
  if (notTarget?.some(isNamed) === true) return false
  if (mode?.includes(targetMode) === false || notMode?.includes(targetMode) === true) return false
  return and === undefined || takes(and, target)
}

const MODES: Json = { enum: TARGET_MODES }

/** The fields of a selector as a pack writes them. */
export const selectorSchema: Json = {
  type: 'object',
  properties: {
    target: { ...TEXTS, description: 'Globs of the names of targets, whatever their case.' },
    'not-target': { ...TEXTS, description: 'Globs of the names of targets that are not meant, whatever their case.' },
    mode: { oneOf: [MODES, { type: 'array', items: MODES }], description: '`none`: the target states no mode.' },
    'not-mode': { oneOf: [MODES, { type: 'array', items: MODES }] },
    resource: { ...TEXTS, description: 'Types of resources: `jobs`.' },
  },
  additionalProperties: false,
  minProperties: 1,
}

const FIELDS = ['target', 'not-target', 'mode', 'not-mode', 'resource'] as const

export interface SelectorMistakes {
  /** `key`: the field that it is about. */
  readonly mistakes: readonly { readonly key?: string; readonly message: string }[]
}

/** A type that is not known may be a new one, but not one that is nearly called as another. */
function nearType(type: string): readonly string[] {
  const known = resourceTypes()
  const near = known.includes(type) ? '' : didYouMean(type, known)
  return near === '' ? [] : [`knows no type of resources "${type}".${near}`]
}

/** @returns the selector, or every mistake in it. */
export function readSelector(given: unknown): Selector | SelectorMistakes {
  if (typeof given !== 'object' || given === null || Array.isArray(given) || Object.keys(given).length === 0) {
    return { mistakes: [{ message: `must have one or several of ${FIELDS.join(', ')}` }] }
  }
  const mistakes: { readonly key: string; readonly message: string }[] = []
  const read = new Map<string, readonly string[]>()
  for (const [key, value] of Object.entries(given)) {
    const texts = textsOf(value)
    if (!FIELDS.some((field) => field === key)) {
      mistakes.push({ key, message: `has no field "${key}".${didYouMean(key, FIELDS)}` })
    } else if (texts === undefined || texts.length === 0) {
      mistakes.push({ key, message: `"${key}" must be a text or a list of texts` })
    } else if (key.endsWith('mode') && !texts.every((text) => TARGET_MODES.some((mode) => mode === text))) {
      mistakes.push({ key, message: `"${key}" must be one or several of ${TARGET_MODES.join(', ')}` })
    } else {
      read.set(key, texts)
      if (key === 'resource') mistakes.push(...texts.flatMap(nearType).map((message) => ({ key, message })))
    }
  }
  if (mistakes.length > 0) return { mistakes }
  const [target, notTarget, resource] = [read.get('target'), read.get('not-target'), read.get('resource')]
  const [mode, notMode] = [read.get('mode'), read.get('not-mode')] as (readonly TargetMode[] | undefined)[]
  return {
    ...(target === undefined ? {} : { target }),
    ...(notTarget === undefined ? {} : { notTarget }),
    ...(mode === undefined ? {} : { mode }),
    ...(notMode === undefined ? {} : { notMode }),
    ...(resource === undefined ? {} : { resource }),
  }
}
