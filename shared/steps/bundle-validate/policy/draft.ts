import type { Place, Problem, Severity } from '../../../kernel/index.ts'
import type { Reads } from '../requirements/lookup.ts'
import type { Condition, ParameterValue, Selector } from './condition.ts'
import type { Operator } from './operator.ts'
import type { PathPattern } from './value-path.ts'

/** A pack as one file states it, before inheritance and parameters. */
export interface PackDraft {
  readonly file: string
  readonly name: string
  readonly version: string
  readonly title: string
  readonly extends: { readonly name: string; readonly at: Place } | undefined
  readonly select: readonly Selector[] | undefined
  readonly parameters: ReadonlyMap<string, ParameterDraft>
  /** Names of parameters whose declaration has a mistake: they are there, and nothing is known of them. */
  readonly unreadParameters: ReadonlySet<string>
  readonly rules: readonly RuleDraft[]
}

/** A pack with the mistakes in it; `draft` is what could be read in spite of them, if anything. */
export interface ReadPack {
  readonly draft: PackDraft | undefined
  readonly problems: readonly Problem[]
}

/** A declaration has a type; a new value for an inherited parameter has none. */
export interface ParameterDraft {
  readonly type: ParameterType | undefined
  readonly value: ParameterValue
  readonly at: Place
}

export const PARAMETER_TYPES = ['text', 'number', 'boolean', 'list'] as const
export type ParameterType = (typeof PARAMETER_TYPES)[number]

export interface RuleDraft {
  readonly id: string
  readonly at: Place
  readonly off: boolean | undefined
  readonly severity: Severity | undefined
  readonly title: string | undefined
  readonly why: string | undefined
  readonly docs: string | undefined
  readonly select: readonly Selector[] | undefined
  readonly checks: readonly CheckDraft[] | undefined
}

export interface CheckDraft {
  readonly at: Place
  readonly select: readonly Selector[] | undefined
  readonly each: readonly PathPattern[]
  readonly read: Reads | undefined
  readonly when: Condition<TestDraft> | undefined
  readonly require: Condition<TestDraft>
  readonly message: { readonly text: string; readonly at: Place }
  readonly hint: { readonly text: string; readonly at: Place } | undefined
}

/** An operator whose operand may still be a parameter. */
export interface TestDraft {
  readonly operator: Operator
  readonly operand: { readonly literal: unknown } | { readonly parameter: string }
  readonly at: Place
}
