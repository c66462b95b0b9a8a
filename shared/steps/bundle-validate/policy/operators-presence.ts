import { isOpen, type Value } from '../config/value.ts'
import { FAILS, HOLDS, isKnown, isReference, judgement, numberOf, OPEN, type Operator, textsOf } from './operator.ts'
import { isPlaintextSecret, surelyNoSecret } from './secret.ts'

const BOOLEAN = { type: 'boolean' } as const

const present: Operator = {
  name: 'present',
  looksAt: 'value',
  doc: '`true`: the value is there, and neither null nor an empty text; `false`: it is not.',
  schema: BOOLEAN,
  prepare: (wanted) =>
    typeof wanted !== 'boolean' ? 'must be true or false' : ({ value }) => judgement(isPresent(value) === wanted),
}

const absent: Operator = {
  name: 'absent',
  looksAt: 'value',
  doc: '`true`: the value is not there, or null, or an empty text; `false`: it is there.',
  schema: BOOLEAN,
  prepare: (wanted) =>
    typeof wanted !== 'boolean' ? 'must be true or false' : ({ value }) => judgement(isPresent(value) !== wanted),
}

const KINDS = ['map', 'list', 'text', 'number', 'boolean', 'null'] as const

const kind: Operator = {
  name: 'kind',
  looksAt: 'value',
  doc: 'The value is one of these: `map`, `list`, `text`, `number`, `boolean`, `null`.',
  schema: { oneOf: [{ enum: KINDS }, { type: 'array', items: { enum: KINDS } }] },
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined || !wanted.every((word) => KINDS.some((known) => known === word))) {
      return `must be one or several of ${KINDS.join(', ')}`
    }
    return ({ value }) => {
      if (value === undefined) return FAILS
      // A reference may become anything.
      if (isReference(value)) return OPEN
      return judgement(wanted.includes(value.kind))
    }
  },
}

const count: Operator = {
  name: 'count',
  looksAt: 'value',
  doc: 'How many entries a list or map has, a number or `{min, max}`; what is absent has none.',
  schema: {
    oneOf: [
      { type: 'integer', minimum: 0 },
      {
        type: 'object',
        properties: { min: { type: 'integer', minimum: 0 }, max: { type: 'integer', minimum: 0 } },
        additionalProperties: false,
        minProperties: 1,
      },
    ],
  },
  prepare: (operand) => {
    const bounds = boundsOf(operand)
    if (bounds === undefined) return 'must be a whole number, or "min" and "max" with whole numbers'
    return ({ value }) => {
      if (isOpen(value)) return OPEN
      const size = sizeOf(value)
      return judgement(size !== undefined && bounds.min <= size && size <= bounds.max)
    }
  },
}

const hasKeys: Operator = {
  name: 'has-keys',
  looksAt: 'value',
  doc: 'A map has all of these keys with a value; a list has an entry for each whose `key` or `name` it is.',
  schema: { type: 'array', items: { type: 'string' } },
  prepare: (operand) => {
    const wanted = textsOf(operand)
    if (wanted === undefined) return 'must be a list of texts'
    return ({ value }) => {
      if (isOpen(value)) return OPEN
      const { keys, open } = keysOf(value)
      const missing = wanted.filter((key) => !keys.has(key))
      if (missing.length === 0) return HOLDS
      // One of the entries that is not known yet may be it.
      return open ? OPEN : { ...FAILS, missing }
    }
  },
}

const sumsTo: Operator = {
  name: 'sums-to',
  looksAt: 'value',
  doc: 'The numbers of a list, or those in `of` of each of its entries, sum to `total`: `{of: traffic_percentage, total: 100}`.',
  schema: {
    oneOf: [
      { type: 'number' },
      {
        type: 'object',
        properties: { of: { type: 'string' }, total: { type: 'number' } },
        required: ['total'],
        additionalProperties: false,
      },
    ],
  },
  prepare: (operand) => {
    const { of, total } = sumOf(operand)
    if (total === undefined) return 'must be a number, or "total" with a number and "of" with the name of a field'
    return ({ value }) => {
      if (isOpen(value)) return OPEN
      if (value?.kind !== 'list') return FAILS
      const parts = value.items.map((item) => (of === undefined ? item : fieldOf(item, of)))
      if (parts.some(isOpen)) return OPEN
      const numbers = parts.map(numberOf)
      const sum = numbers.reduce<number>((before, number) => before + (number ?? Number.NaN), 0)
      return judgement(Math.abs(sum - total) <= 1e-9)
    }
  },
}

const looksLikeSecret: Operator = {
  name: 'looks-like-secret',
  looksAt: 'around',
  surely: (wanted) => (wanted === false ? surelyNoSecret : undefined),
  doc: '`true`: a plain-text secret, by a known format, by its randomness or by the name of its key. `{{secrets/scope/key}}` and references are none.',
  schema: BOOLEAN,
  prepare: (wanted) =>
    typeof wanted !== 'boolean' ? 'must be true or false' : (trail) => judgement(isPlaintextSecret(trail) === wanted),
}

export const presenceOperators: readonly Operator[] = [present, absent, kind, count, hasKeys, sumsTo, looksLikeSecret]

function isPresent(value: Value | undefined): boolean {
  return value !== undefined && value.kind !== 'null' && !(value.kind === 'text' && value.value === '')
}

function boundsOf(operand: unknown): { readonly min: number; readonly max: number } | undefined {
  if (isCount(operand)) return { min: operand, max: operand }
  if (typeof operand !== 'object' || operand === null || Object.keys(operand).length === 0) return undefined
  const { min = 0, max = Number.POSITIVE_INFINITY, ...rest } = operand as Readonly<Record<string, unknown>>
  const fits = Object.keys(rest).length === 0 && isCount(min) && (isCount(max) || max === Number.POSITIVE_INFINITY)
  return fits ? { min, max: Number(max) } : undefined
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0
}

function sizeOf(value: Value | undefined): number | undefined {
  if (value === undefined || value.kind === 'null') return 0
  if (value.kind === 'map') return value.entries.size
  return value.kind === 'list' ? value.items.length : undefined
}

function keysOf(value: Value | undefined): { readonly keys: ReadonlySet<string>; readonly open: boolean } {
  const keys = new Set<string>()
  let open = false
  if (value?.kind === 'map') for (const [key, entry] of value.entries) if (isPresent(entry.value)) keys.add(key)
  if (value?.kind === 'list') {
    for (const item of value.items) {
      const name = fieldOf(item, 'key') ?? fieldOf(item, 'name')
      open ||= isOpen(item) || isOpen(name)
      if (isKnown(name) && name.kind === 'text') keys.add(name.value)
    }
  }
  return { keys, open }
}

function fieldOf(value: Value, field: string): Value | undefined {
  return value.kind === 'map' ? value.entries.value(field) : undefined
}

function sumOf(operand: unknown): { readonly of?: string; readonly total?: number } {
  if (typeof operand === 'number') return { total: operand }
  if (typeof operand !== 'object' || operand === null) return {}
  const { of, total, ...rest } = operand as Readonly<Record<string, unknown>>
  if (Object.keys(rest).length > 0 || typeof total !== 'number') return {}
  if (of === undefined) return { total }
  return typeof of === 'string' ? { of, total } : {}
}
