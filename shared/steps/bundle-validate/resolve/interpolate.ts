import { type ConfigPath, formatPath, type MapValue, placeOf, type Value } from '../config/value.ts'
import { rule as circular } from '../rules/reference-circular.ts'
import { rule as missing } from '../rules/reference-missing.ts'
import { rule as embedded } from '../rules/reference-of-structure-in-text.ts'
import { rule as tooDeep } from '../rules/references-too-deep.ts'
import { rule as tooLargeRule } from '../rules/references-too-large.ts'
import { rule as prefixDoubled } from '../rules/workspace-prefix-doubled.ts'
import {
  changeEntry,
  changeGroup,
  changeItems,
  changeResources,
  changeValues,
  ifMap,
  type ResourceChange,
  withEntry,
} from './edit.ts'
import { referenceBefore } from './locate.ts'
import { MAX_CHARACTERS } from './measure.ts'
import { parseReference } from './reference-path.ts'
import { type Circle, References, type Resolution } from './references.ts'
import type { Say } from './say.ts'
import { placedFor, type Structure, type Substitute, substituteFor } from './substitute.ts'
import { MAX_ROUNDS, parseText, type ReferringText } from './tokens.ts'
import { isSecret, isVerbatim, ReferenceCollector, type WrittenReferences } from './written-references.ts'

export interface Interpolated {
  readonly config: MapValue
  readonly references: WrittenReferences
}

/** What is to become of a configuration whose references are resolved, resource by resource. */
export interface Further {
  /** What becomes of all but the resources. */
  readonly config: MapValue
  readonly ofResource: ResourceChange
}

/**
 * Resolves every reference of a configuration that can be without a workspace; says of each other what is wrong. First
 * come the sections and the schemas, then each resource.
 *
 * @param isWritten whether the text at a path was written by somebody; those that were not are no references.
 * @param furtherOf what follows, given all but the resources, and of these the schemas. It is done to each resource at
 * once: a large bundle does not fit into the processor's cache, and what is only there in between is soon forgotten.
 */
export function interpolate(
  config: MapValue,
  say: Say,
  isWritten: (path: ConfigPath) => boolean = () => true,
  furtherOf: (config: MapValue) => Further = (given) => ({ config: given, ofResource: (resource) => resource }),
): Interpolated {
  const references = new References(config)
  const found = new ReferenceCollector(config, isWritten, references)
  /** Thousands of jobs say the same. */
  const texts = new Map<ReferringText, ResolvedText>()
  /** A value that an alias repeats, or the default that is also the value of its variable, is judged once. */
  const done = new Map<Value, Value>()
  /** Where the walk is; copied when it is kept. */
  const path: (string | number)[] = []
  /** How many texts that may refer to something the walk has met. */
  let referring = 0
  let spelt = 0

  function visit(value: Value, part: string | number): Value {
    if (value.kind === 'text') {
      if (!value.value.includes('${')) return value
      referring++
      const parsed = parseText(value.value)
      if (parsed === undefined) return value
      path.push(part)
      const changed = visitText(value, parsed)
      path.pop()
      return changed
    }
    if (value.kind !== 'map' && value.kind !== 'list') return value
    if (value.kind === 'map' && value.entries.isPlain) return value
    const before = referring
    path.push(part)
    const changed = value.kind === 'list' ? changeItems(value, visit) : changeValues(value, visit)
    path.pop()
    if (referring === before && value.kind === 'map') value.entries.markPlain()
    return changed
  }

  function visitText(text: TextValue, parsed: ReferringText, round = 1): Value {
    if (isVerbatim(path)) return text
    found.meet(parsed, path)
    sayIfItself(parsed.references, text, path, say)
    // The same text may stand where it is no secret.
    const secret = isSecret(path)
    const known = secret ? undefined : done.get(text)
    if (known !== undefined) return known
    if (parsed.doubled.length > 0) sayDoubled(parsed.doubled, text, path, say)
    const resolved = resolvedOf(parsed)
    const { weight, isFlawed } = resolved
    if (round === 1) sayIfThrough(resolved.resolved, config, text, path, say)
    if (isFlawed && !isHost(path)) sayUnresolved(resolved.resolved, text, path, say)
    const large = isFlawed || spelt + weight > MAX_SPELT ? resolved.resolved.filter(isTooLarge) : NONE
    if (large.length > 0) sayTooLarge(large, text, path, say)
    else if (!isFlawed) spelt += weight
    const written = secret || large.length > 0 ? text : replace(text, resolved)
    const tooLong = written.kind === 'text' && written.value.length > MAX_CHARACTERS
    if (tooLong) sayTooLarge(resolved.resolved, text, path, say)
    const value = tooLong ? text : parsed.nests && round < MAX_ROUNDS ? visitFormed(written, text, round) : written
    if (!secret) done.set(text, value)
    return value
  }

  /** What was put together from references may be another: `${var.hosts.${bundle.target}}`. */
  function visitFormed(written: Value, before: TextValue, round: number): Value {
    if (written.kind !== 'text' || written === before) return written
    const parsed = parseText(written.value)
    return parsed === undefined ? written : visitText(written, parsed, round + 1)
  }

  function isTooLarge(resolution: Resolution): boolean {
    if (resolution.kind === 'value') spelt += resolution.weight
    return resolution.kind === 'too-large' || spelt > MAX_SPELT
  }

  function resolvedOf(parsed: ReferringText): ResolvedText {
    const known = texts.get(parsed)
    if (known !== undefined) return known
    const resolved = parsed.references.map((reference) => ({ reference, ...references.resolve(reference) }))
    const weight = resolved.reduce((sum, one) => sum + (one.kind === 'value' ? one.weight : 0), 0)
    const isFlawed = resolved.some(({ kind }) => kind === 'missing' || kind === 'too-large')
    const made = { parsed, resolved, weight, isFlawed, substitute: undefined }
    texts.set(parsed, made)
    return made
  }

  function replace(text: TextValue, resolved: ResolvedText): Value {
    resolved.substitute ??= substituteFor(resolved.parsed, (reference) => references.resolve(reference))
    for (const structure of resolved.substitute.structures) sayStructure(structure, text, path, say)
    return placedFor(text, resolved.substitute)
  }

  function within<T>(part: string, change: () => T): T {
    path.push(part)
    const changed = change()
    path.pop()
    return changed
  }

  function visitResources(resources: Value, { ofResource }: Further): Value {
    if (resources.kind !== 'map') return changeResources(visit(resources, 'resources'), ofResource)
    const visitGroup = (group: Value, type: string) => {
      if (group.kind !== 'map') return changeGroup(visit(group, type), type, ofResource)
      const visitResource = (one: Value, key: string) =>
        ifMap(visit(one, key), (resource) => ofResource(resource, type, key))
      return within(type, () => changeValues(group, visitResource))
    }
    return within('resources', () => changeValues(resources, visitGroup))
  }

  function visitSection(section: Value, name: string): Value {
    // To the Databricks CLI (1.12.1) these are the files by now, and no patterns.
    if (name === 'include' && section.kind === 'list') return section
    if (name !== 'resources' || section.kind !== 'map') return visit(section, name)
    return within(name, () => changeEntry(section, 'schemas', (schemas) => visit(schemas, 'schemas')))
  }

  const further = furtherOf(changeValues(config, visitSection))
  const resources = config.entries.value('resources')
  const result =
    resources === undefined
      ? further.config
      : withEntry(further.config, 'resources', visitResources(resources, further))
  for (const circle of references.circles) {
    if (circle.members.some(({ reference }) => reference !== HOST)) sayCircle(circle, say)
  }
  return { config: result, references: found }
}

type TextValue = Value & { readonly kind: 'text' }
type Resolved = Resolution & { readonly reference: string }

/** What the references of a text stand for in one target. */
interface ResolvedText {
  readonly parsed: ReferringText
  readonly resolved: readonly Resolved[]
  /** Of all of them together. */
  readonly weight: number
  /** One of them is missing or too large. */
  readonly isFlawed: boolean
  /** Once it was asked for. */
  substitute: Substitute | undefined
}
const NONE: readonly never[] = []

/** No reference is right there, whatever it names; `workspace-host-invalid` says so. */
const HOST = 'workspace.host'

function isHost(path: ConfigPath): boolean {
  return formatPath(path) === HOST
}

/** What all references of one target stand for together, spelt out; the largest bundles have a tenth of it. */
const MAX_SPELT = 3_000_000

function sayUnresolved(resolved: readonly Resolved[], text: Value, path: ConfigPath, say: Say): void {
  for (const resolution of resolved) {
    if (resolution.kind !== 'missing') continue
    const message = `"\${${resolution.reference}}" refers to nothing. ${resolution.message}`
    say(missing, {
      message,
      at: placeOf(text),
      path: [...path],
      hint: INSIDE_OF_VARIABLE.test(resolution.reference)
        ? 'Correct the reference, or set it in the variable: what a target gives it replaces the whole default.'
        : 'Correct the reference, or declare what it names.',
    })
  }
}
const INSIDE_OF_VARIABLE = /^var\.[^.[]+[.[]/

/** What a resource says of itself is left for the deployment, but Databricks CLI 1.12.1 stops at a field that is itself. */
function sayIfItself(references: readonly string[], text: Value, path: ConfigPath, say: Say): void {
  if (path[0] !== 'resources') return
  for (const reference of references) {
    if (!reference.startsWith('resources.') || reference !== formatPath(path)) continue
    sayCircle({ members: [{ reference, value: text }], direct: true }, say)
  }
}

/** All but the resources is resolved at once by Databricks CLI 1.12.1: there, a reference leads nowhere through another one. */
function sayIfThrough(resolved: readonly Resolved[], config: MapValue, text: Value, path: ConfigPath, say: Say): void {
  if (path[0] === 'resources') return
  for (const { kind, reference } of resolved) {
    if (kind === 'missing' || kind === 'circular') continue
    const before = referenceBefore(config, parseReference(reference).path)
    if (before === undefined) continue
    const message = `"\${${reference}}" refers to nothing: on its way stands "\${${before}}", which is replaced at the same time.`
    const hint = `Refer to what "\${${before}}" stands for; only resources may refer to something through it.`
    say(missing, { message, at: placeOf(text), path: [...path], hint })
  }
}

function sayTooLarge(resolved: readonly Resolved[], text: Value, path: ConfigPath, say: Say): void {
  const names = resolved.map(({ reference }) => `"\${${reference}}"`).join(', ')
  const message = `${names} stands for more than can be resolved; it is left as it is written.`
  say(tooLargeRule, { message, at: placeOf(text), path: [...path], hint: 'Let fewer variables refer to each other.' })
}

function sayDoubled(references: readonly string[], text: Value, path: ConfigPath, say: Say): void {
  const names = references.map((reference) => `"\${${reference}}"`).join(', ')
  const message = `${names} begins with "/Workspace" already, so the "/Workspace" before it is left out.`
  say(prefixDoubled, { message, at: placeOf(text), path: [...path], hint: 'Remove "/Workspace" before the reference.' })
}

function sayStructure({ reference, kind, value }: Structure, text: Value, path: ConfigPath, say: Say): void {
  const place = placeOf(value)
  say(embedded, {
    message: `"\${${reference}}" is a ${kind}, which cannot be written into the middle of a text.`,
    at: placeOf(text),
    path: [...path],
    ...(place === undefined ? {} : { related: [{ at: place, message: `The ${kind}` }] }),
    hint: reference.startsWith('workspace.current_user')
      ? `Refer to a single value of it, for example "\${workspace.current_user.userName}".`
      : 'Refer to one of its values, or let the reference be all of the text.',
  })
}

function sayCircle({ members, direct }: Circle, say: Say): void {
  const [first, ...others] = members
  if (first === undefined) return
  const names = [...members, first].map(({ reference }) => `"${reference}"`).join(' → ')
  const related = others.flatMap(({ reference, value }) => {
    const at = placeOf(value)
    return at === undefined ? [] : [{ at, message: `"${reference}"` }]
  })
  const at = placeOf(first.value)
  if (direct) {
    say(circular, {
      message: `The references go in a circle: ${names}.`,
      at,
      related,
      hint: 'Give one of them a value.',
    })
    return
  }
  const message = `The references hold themselves and never end: ${names}.`
  say(tooDeep, { message, at, related, hint: 'Take the reference to itself out of the map or list.' })
}
