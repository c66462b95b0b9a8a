import { type ConfigPath, type MapValue, placeOf, type ScalarValue, type Value } from '../config/value.ts'
import { rule as circular } from '../rules/reference-circular.ts'
import { rule as missing } from '../rules/reference-missing.ts'
import { rule as embedded } from '../rules/reference-of-structure-in-text.ts'
import { rule as tooDeep } from '../rules/references-too-deep.ts'
import { changeItems, changeValues } from './edit.ts'
import { measure } from './measure.ts'
import { type Circle, References, type Resolution } from './references.ts'
import type { Say } from './say.ts'
import { substituteText } from './substitute.ts'
import type { Reference } from './target.ts'
import { referencesIn, tokensOf } from './tokens.ts'

export interface Interpolated {
  readonly config: MapValue
  readonly references: readonly Reference[]
}

/** Resolves every reference of a configuration that can be without a workspace; says of each other what is wrong. */
export function interpolate(config: MapValue, say: Say): Interpolated {
  const references = new References(config)
  const found: Reference[] = []
  /** A value that an alias repeats, or the default that is also the value of its variable, is judged once. */
  const done = new Map<Value, Value>()
  let spelt = 0

  function visit(value: Value, path: ConfigPath): Value {
    if (value.kind === 'text') return visitText(value, path)
    if (referencesIn(value).length === 0) return value
    if (value.kind === 'list') return changeItems(value, (item, index) => visit(item, [...path, index]))
    return value.kind === 'map' ? changeValues(value, (inner, key) => visit(inner, [...path, key])) : value
  }

  function visitText(text: ScalarValue, path: ConfigPath): Value {
    if (tokensOf(text).length === 0 || isVerbatim(path)) return text
    const secret = isSecret(path)
    if (!isValue(path)) collect(text, path, secret)
    const known = done.get(text)
    if (known !== undefined) return known
    const large = referencesIn(text).filter((reference) => isTooLarge(reference))
    for (const reference of referencesIn(text)) sayUnresolved(references.resolve(reference), reference, text, path, say)
    if (large.length > 0) sayTooLarge(large, text, path, say)
    const value = secret || large.length > 0 ? text : replace(text, path)
    done.set(text, value)
    return value
  }

  function collect(text: ScalarValue, path: ConfigPath, secret: boolean): void {
    const at = placeOf(text)
    for (const reference of referencesIn(text)) {
      const resolved = !secret && references.resolve(reference).kind === 'value'
      found.push({ text: reference, path, at, resolved })
    }
  }

  function isTooLarge(reference: string): boolean {
    const resolution = references.resolve(reference)
    if (resolution.kind !== 'value') return resolution.kind === 'too-large'
    spelt += measure(resolution.value).values
    return spelt > MAX_SPELT
  }

  function replace(text: ScalarValue, path: ConfigPath): Value {
    const { value, structures } = substituteText(text, (reference) => references.resolve(reference))
    for (const { reference, value: structure } of structures) sayStructure(reference, structure, text, path, say)
    return value
  }

  const result = changeValues(config, (section, key) => visit(section, [key]))
  for (const circle of references.circles) sayCircle(circle, say)
  return { config: result, references: found }
}
/** What all references of one target stand for together, spelt out; the largest bundles have a tenth of it. */
const MAX_SPELT = 3_000_000

function sayUnresolved(resolution: Resolution, reference: string, text: Value, path: ConfigPath, say: Say): void {
  if (resolution.kind !== 'missing') return
  const message = `"\${${reference}}" refers to nothing. ${resolution.message}`
  say(missing, { message, at: placeOf(text), path, hint: 'Correct the reference, or declare what it names.' })
}

function sayTooLarge(references: readonly string[], text: Value, path: ConfigPath, say: Say): void {
  const names = references.map((reference) => `"\${${reference}}"`).join(', ')
  const message = `${names} stands for more than can be resolved; it is left as it is written.`
  say(tooDeep, { message, at: placeOf(text), path, hint: 'Let fewer variables refer to each other.' })
}

function sayStructure(reference: string, structure: Value, text: Value, path: ConfigPath, say: Say): void {
  const place = placeOf(structure)
  say(embedded, {
    message: `"\${${reference}}" is a ${structure.kind}, which cannot be written into the middle of a text.`,
    at: placeOf(text),
    path,
    ...(place === undefined ? {} : { related: [{ at: place, message: `The ${structure.kind}` }] }),
    hint: 'Refer to one of its values, or let the reference be all of the text.',
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

/** Scripts are for the shell, whose own variables look alike. */
function isVerbatim(path: ConfigPath): boolean {
  return path[0] === 'scripts' && path[2] === 'content'
}

/** What a secret holds is for the deployment to know, and for no report. */
function isSecret(path: ConfigPath): boolean {
  return path[0] === 'resources' && path[1] === 'secrets' && path[3] === 'value'
}

function isValue(path: ConfigPath): boolean {
  return path[0] === 'variables' && path[2] === 'value'
}
