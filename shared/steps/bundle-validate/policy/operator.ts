import type { Json } from '../../../kernel/index.ts'
import { isOpen, type ScalarValue, type Value } from '../config/value.ts'
import type { Judge, Judgement, LooksAt } from './condition.ts'
import type { Surely } from './surely.ts'

/** One word of the language of conditions. */
export interface Operator {
  readonly name: string
  /** Markdown, one sentence, for the schema and the documentation. */
  readonly doc: string
  /** JSON Schema of its operand, which a parameter may stand for. */
  readonly schema: Json
  readonly looksAt: LooksAt
  /** Tells without a look around that the operator holds, with this operand; for one that is asked of every value. */
  readonly surely?: (operand: unknown) => Surely | undefined
  /** @returns how to judge, or what is wrong with the operand. */
  prepare(operand: unknown): Judge | string
}

export const HOLDS: Judgement = { verdict: 'holds' }
export const FAILS: Judgement = { verdict: 'fails' }
export const OPEN: Judgement = { verdict: 'open' }

export function judgement(holds: boolean): Judgement {
  return holds ? HOLDS : FAILS
}

/** The same operator with the opposite answer. */
export function negation(operator: Operator, doc: string): Operator {
  return {
    name: `not-${operator.name}`,
    doc,
    schema: operator.schema,
    looksAt: operator.looksAt,
    prepare: (operand) => {
      const judge = operator.prepare(operand)
      return typeof judge === 'string' ? judge : (trail, scope) => opposite(judge(trail, scope))
    },
  }
}

function opposite(given: Judgement): Judgement {
  if (given.verdict === 'open') return given
  return judgement(given.verdict === 'fails')
}

/** A scalar as it is written; `undefined` for what is none, or is nothing. */
export function writtenOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'text') return value.value
  if (value?.kind === 'number') return value.written
  return value?.kind === 'boolean' ? String(value.value) : undefined
}

export type Scalar = string | number | boolean

/**
 * Whether the value is the wanted one. As for the CLI, `"2"` and `2` are the same where either may stand.
 */
export function isSame(value: ScalarValue, wanted: Scalar): boolean {
  if (value.kind === 'null') return false
  if (typeof wanted === 'number') return numberOf(value) === wanted
  return writtenOf(value) === String(wanted)
}

/** A number, or a text that is one, as the CLI reads it; `undefined` for anything else. */
export function numberOf(value: Value | undefined): number | undefined {
  if (value?.kind === 'number') return value.value
  if (value?.kind !== 'text' || !/^[+-]?\d{1,300}(?:\.\d{1,300})?$/.test(value.value.trim())) return undefined
  return Number(value.value)
}

/** A text that is nothing but a reference, and so may become anything. */
export function isReference(value: Value | undefined): boolean {
  return value?.kind === 'text' && isOpen(value) && /^\$\{[^{}]*\}$/.test(value.value)
}

/** A scalar that is known before deployment. */
export function isKnown(value: Value | undefined): value is ScalarValue {
  return value !== undefined && value.kind !== 'map' && value.kind !== 'list' && !isOpen(value)
}

export function isScalar(operand: unknown): operand is Scalar {
  return (
    typeof operand === 'string' ||
    typeof operand === 'boolean' ||
    (typeof operand === 'number' && !Number.isNaN(operand))
  )
}

/** One or several scalars; `undefined` if it is neither. */
export function scalarsOf(operand: unknown): readonly Scalar[] | undefined {
  const list: readonly unknown[] = Array.isArray(operand) ? operand : [operand]
  return list.every(isScalar) ? list : undefined
}

/** One or several texts; `undefined` if it is neither. */
export function textsOf(operand: unknown): readonly string[] | undefined {
  const list: readonly unknown[] = Array.isArray(operand) ? operand : [operand]
  return list.every((item) => typeof item === 'string') ? (list as readonly string[]) : undefined
}

export const TEXTS = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] } as const
