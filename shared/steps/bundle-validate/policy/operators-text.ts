import { formatPlace, type Json } from '../../../kernel/index.ts'
import { allPlaces } from '../config/places.ts'
import { everyReference, firstReference, referencePattern } from '../config/reference.ts'
import { remembered } from '../config/remembered.ts'
import { entriesOf, isOpen, type Value, valueAt } from '../config/value.ts'
import { withoutLastSlashes } from '../load/path.ts'
import type { Target } from '../resolve/target.ts'
import type { Judge, Judgement, Scope } from './condition.ts'
import { matchesGlob } from './glob.ts'
import {
  FAILS,
  HOLDS,
  isKnown,
  isSame,
  isScalar,
  judgement,
  negation,
  numberOf,
  OPEN,
  type Operator,
  scalarsOf,
  TEXTS,
  textsOf,
  writtenOf,
} from './operator.ts'
import { compilePattern, type Pattern } from './pattern.ts'
import { readSelector, selectsTarget } from './selector.ts'
import { pathOf, type Trail } from './trail.ts'

const SCALAR: Json = { type: ['string', 'number', 'boolean'] }

const equals: Operator = {
  name: 'equals',
  looksAt: 'text',
  doc: 'The value is this text, number or boolean.',
  schema: SCALAR,
  prepare: (wanted) => (isScalar(wanted) ? isOneOf([wanted]) : 'must be a text, a number, or true or false'),
}

const oneOf: Operator = {
  name: 'one-of',
  looksAt: 'text',
  doc: 'The value is one of these.',
  schema: { type: 'array', items: SCALAR },
  prepare: (operand) => {
    const wanted = scalarsOf(operand)
    return wanted === undefined ? 'must be a list of texts, numbers or booleans' : isOneOf(wanted)
  },
}

function isOneOf(wanted: readonly (string | number | boolean)[]): Judge {
  return ({ value }) => {
    if (isOpen(value)) return couldStillBe(value, (prefix) => wanted.some((text) => String(text).startsWith(prefix)))
    return judgement(isKnown(value) && wanted.some((each) => isSame(value, each)))
  }
}

const startsWith: Operator = {
  name: 'starts-with',
  looksAt: 'text',
  doc: 'The text starts with this, or with one of these.',
  schema: TEXTS,
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined) return 'must be a text or a list of texts'
    return ({ value }) => {
      const text = writtenOf(value)
      if (text === undefined) return FAILS
      if (!isOpen(value)) return judgement(wanted.some((start) => text.startsWith(start)))
      const prefix = literalStart(text)
      if (wanted.some((start) => prefix.startsWith(start))) return HOLDS
      return wanted.some((start) => start.startsWith(prefix)) ? OPEN : FAILS
    }
  },
}

const contains: Operator = {
  name: 'contains',
  looksAt: 'value',
  doc: 'The text contains this, or the list has this as an entry, or one of these.',
  schema: TEXTS,
  prepare: (operand) => {
    const wanted = scalarsOf(operand)
    if (wanted === undefined) return 'must be a text, a number, a boolean, or a list of these'
    return ({ value }) => {
      if (value?.kind === 'list') {
        if (value.items.some((item) => isKnown(item) && wanted.some((each) => isSame(item, each)))) return HOLDS
        return value.items.some(isOpen) ? OPEN : FAILS
      }
      const text = writtenOf(value)
      if (text === undefined) return FAILS
      // The references themselves are not part of what the text will be.
      const literals = isOpen(value) ? text.split(aroundReferences(text)) : [text]
      if (literals.some((literal) => wanted.some((part) => literal.includes(String(part))))) return HOLDS
      return isOpen(value) ? OPEN : FAILS
    }
  },
}

const like: Operator = {
  name: 'like',
  looksAt: 'text',
  doc: 'The text is like this glob, or one of these: `*` is any text, `?` one character.',
  schema: TEXTS,
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined) return 'must be a text or a list of texts'
    return ({ value }) => {
      const text = writtenOf(value)
      if (text === undefined) return FAILS
      if (!isOpen(value)) return judgement(wanted.some((glob) => matchesGlob(glob, text)))
      return couldStillBe(value, (prefix) => wanted.some((glob) => couldStart(glob, prefix)))
    }
  },
}

const matches: Operator = {
  name: 'matches',
  looksAt: 'text',
  doc: 'The pattern, or one of these, is found in the text: a regular expression without look-around and back-references.',
  schema: TEXTS,
  prepare: (operand) => {
    const sources = textsOf(operand)
    if (sources === undefined) return 'must be a text or a list of texts'
    const patterns: Pattern[] = []
    for (const source of sources) {
      const pattern = compilePattern(source)
      if (typeof pattern === 'string') return `is not a pattern that is run here: ${pattern}`
      patterns.push(pattern)
    }
    const judge = remembered((text): Judgement => {
      const found = patterns.map((pattern) => pattern.test(text))
      if (found.includes(true)) return HOLDS
      return found.includes(undefined) ? { ...OPEN, reason: 'the text is too long for a pattern' } : FAILS
    })
    return ({ value }) => {
      const text = writtenOf(value)
      if (text === undefined) return FAILS
      return isOpen(value) ? OPEN : judge(text)
    }
  },
}

function limit(name: 'min' | 'max', doc: string, fits: (value: number, bound: number) => boolean): Operator {
  return {
    name,
    looksAt: 'text',
    doc,
    schema: { type: 'number' },
    prepare: (bound) => {
      if (typeof bound !== 'number' || Number.isNaN(bound)) return 'must be a number'
      return ({ value }) => {
        if (isOpen(value)) return OPEN
        const number = numberOf(value)
        return judgement(number !== undefined && fits(number, bound))
      }
    },
  }
}

const literal: Operator = {
  name: 'literal',
  looksAt: 'text',
  doc: '`true`: the text holds no reference that only a workspace resolves; `false`: it holds one.',
  schema: { type: 'boolean' },
  prepare: (wanted) => {
    if (typeof wanted !== 'boolean') return 'must be true or false'
    return ({ value }) => judgement(value !== undefined && isOpen(value) !== wanted)
  },
}

const refersTo: Operator = {
  name: 'refers-to',
  looksAt: 'around',
  doc: 'The text was written with a reference like this glob, or one of these: `workspace.current_user.*`.',
  schema: TEXTS,
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined) return 'must be a text or a list of texts'
    return (trail, scope) =>
      judgement(referencesOf(trail, scope).some((text) => wanted.some((glob) => matchesGlob(glob, text))))
  },
}

const beginsWithReference: Operator = {
  name: 'begins-with-reference',
  looksAt: 'text',
  doc: 'The text begins with a reference like this glob, or one of these, that only a workspace resolves: `resources.*`.',
  schema: TEXTS,
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined) return 'must be a text or a list of texts'
    return ({ value }) => {
      if (value?.kind !== 'text' || !value.value.startsWith('${')) return FAILS
      const [, reference] = leadingReference(value.value).exec(value.value) ?? []
      return judgement(reference !== undefined && wanted.some((glob) => matchesGlob(glob, reference)))
    }
  },
}

const liesBelow: Operator = {
  name: 'lies-below',
  looksAt: 'around',
  doc: 'The text is the path that stands there in the configuration, or one below it: `workspace.root_path`; `*` is for any key.',
  schema: { type: 'string' },
  prepare: (where) => {
    if (typeof where !== 'string' || where === '') return 'must be the path of a setting'
    const keys = where.split('.')
    return ({ value }, { target }) => {
      const text = writtenOf(value)
      if (text === undefined) return FAILS
      return judgement(settingsAt(target.config, keys).some((setting) => isBelow(text, writtenOf(setting))))
    }
  },
}

function settingsAt(config: Value, keys: readonly string[]): readonly Value[] {
  return keys.reduce<readonly Value[]>(
    (found, key) =>
      found.flatMap((value) =>
        key === '*' ? entriesOf(value).map(([, entry]) => entry.value) : (valueAt(value, [key]) ?? []),
      ),
    [config],
  )
}

/** What neither of them knows is the same in both. */
function isBelow(text: string, above: string | undefined): boolean {
  if (above === undefined || above === '') return false
  return text === above || text.startsWith(above.endsWith('/') ? above : `${above}/`)
}

const differsFrom: Operator = {
  name: 'differs-from',
  looksAt: 'around',
  doc: 'The value differs from the one in every other target that the selector takes: `{mode: development}`. An address is the same with a slash at its end, in capitals, and where only one of the two says which workspace of the host is meant (`?w=`).',
  schema: { $ref: '#/$defs/selector' },
  prepare: (operand) => {
    const selector = readSelector(operand)
    if ('mistakes' in selector) return selector.mistakes.map(({ message }) => message).join('; ')
    return (trail, { target, targets }) => {
      if (!isKnown(trail.value)) return isOpen(trail.value) ? OPEN : FAILS
      const own = writtenOf(trail.value)
      const path = pathOf(trail)
      let verdict = HOLDS
      for (const other of targets) {
        if (other.name === target.name || !selectsTarget([selector], other)) continue
        const value = valueAt(other.config, path)
        if (isOpen(value)) {
          verdict = OPEN
          continue
        }
        const text = writtenOf(value)
        if (text === own || isSameAddress(text ?? '', own ?? '')) return FAILS
      }
      return verdict
    }
  },
}

/** With a slash at the end and in capitals, too; and where only one says which workspace of the host is meant. */
function isSameAddress(one: string, other: string): boolean {
  if (!one.includes('://')) return false
  const [[a, ofA], [b, ofB]] = [partsOf(one), partsOf(other)]
  return a === b && (ofA === ofB || ofA === undefined || ofB === undefined)
}

function partsOf(address: string): readonly [string, string | undefined] {
  const [server = '', workspace] = address.toLowerCase().split('?w=')
  return [withoutLastSlashes(server), workspace]
}

export const textOperators: readonly Operator[] = [
  equals,
  negation(equals, 'The value is not this one, or absent.'),
  oneOf,
  negation(oneOf, 'The value is none of these, or absent.'),
  startsWith,
  negation(startsWith, 'The text starts with none of these, or is absent.'),
  contains,
  negation(contains, 'Neither text nor list contains any of these.'),
  like,
  negation(like, 'The text is like none of these globs, or is absent.'),
  matches,
  negation(matches, 'None of the patterns is found in the text, or it is absent.'),
  limit('min', 'A number of at least this.', (value, bound) => value >= bound),
  limit('max', 'A number of at most this.', (value, bound) => value <= bound),
  literal,
  refersTo,
  beginsWithReference,
  liesBelow,
  differsFrom,
]

/** Splits a text; without a group, for those would be pieces as well. */
const aroundReferences = referencePattern('', (reference) => reference.replace(/\((?!\?)/, '(?:'))
const leadingReference = referencePattern('', (reference) => `^${reference}`)

/** What the text starts with, whatever its references become. */
function literalStart(text: string): string {
  return text.slice(0, firstReference(text).exec(text)?.index)
}

/** An open text cannot become what does not start as it does. */
function couldStillBe(value: Value | undefined, possible: (prefix: string) => boolean) {
  return possible(literalStart(writtenOf(value) ?? '')) ? OPEN : FAILS
}

function couldStart(glob: string, prefix: string): boolean {
  const fixed = /^[^*?]*/.exec(glob)?.[0] ?? ''
  return fixed.startsWith(prefix) || prefix.startsWith(fixed)
}

/** Those that are still in the text, and those that a value took the place of. */
function referencesOf({ value }: Trail, { target }: Scope): readonly string[] {
  if (value === undefined) return []
  const text = value.kind === 'text' ? value.value : ''
  const left = [...text.matchAll(everyReference(text))].map(([, path = '']) => path)
  const written = referencesByPlace(target)
  return [...left, ...allPlaces(value.places).flatMap((place) => written.get(formatPlace(place)) ?? [])]
}

const indexes = new WeakMap<Target, ReadonlyMap<string, readonly string[]>>()

function referencesByPlace(target: Target): ReadonlyMap<string, readonly string[]> {
  const known = indexes.get(target)
  if (known !== undefined) return known
  const index = new Map<string, string[]>()
  for (const { text, at } of target.references.where(() => true)) {
    if (at?.column === undefined) continue
    const place = formatPlace(at)
    const texts = index.get(place)
    if (texts === undefined) index.set(place, [text])
    else texts.push(text)
  }
  indexes.set(target, index)
  return index
}
