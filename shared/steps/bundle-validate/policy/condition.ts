import type { RequirementLookup } from '../requirements/lookup.ts'
import type { Target } from '../resolve/target.ts'
import type { Surely } from './surely.ts'
import type { Trail } from './trail.ts'
import type { ValuePath } from './value-path.ts'

/**
 * What a rule asks of a value. Conditions are data: nothing in them can be run.
 * @typeParam T how a test is held: as it was read, or ready to judge
 */
export type Condition<T = Test> =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Condition<T>[] }
  | { readonly kind: 'not'; readonly of: Condition<T> }
  | { readonly kind: 'some' | 'every'; readonly path: ValuePath | undefined; readonly of: Condition<T> }
  | { readonly kind: 'test'; readonly path: ValuePath | undefined; readonly test: T }

/** An operator with its operand. */
export interface Test {
  readonly judge: Judge
  readonly looksAt: LooksAt
  readonly surely?: Surely
}

/** `text`: the scalar alone, and it says the same of everything that is none. `around`: more than the value. */
export type LooksAt = 'text' | 'value' | 'around'

export type Judge = (trail: Trail, scope: Scope) => Judgement

/** `open`: only a workspace can tell. */
export type Verdict = 'holds' | 'fails' | 'open'

export interface Judgement {
  readonly verdict: Verdict
  /** Of several things that were asked for, the ones that are not there. */
  readonly missing?: readonly string[]
  /** Why it is open, if not because of a `${…}`. */
  readonly reason?: string
}

/** What a condition may look at besides the item. */
export interface Scope {
  readonly target: Target
  /** All targets of the bundle, for what must differ between them. */
  readonly targets: readonly Target[]
  readonly parameters: ReadonlyMap<string, ParameterValue>
  readonly branch: string | undefined
  /** Absent where nobody has read them. */
  readonly requirements?: RequirementLookup | undefined
}

export type ParameterValue = string | number | boolean | readonly (string | number | boolean)[]

/** Which targets and resources a rule speaks of. What is given must all hold; of lists, one. */
export interface Selector {
  /** Globs of names. */
  readonly target?: readonly string[]
  readonly notTarget?: readonly string[]
  /** `none`: the target states none. */
  readonly mode?: readonly TargetMode[]
  readonly notMode?: readonly TargetMode[]
  /** `jobs`, `model_serving_endpoints`. */
  readonly resource?: readonly string[]
  /** This one must hold as well. */
  readonly and?: Selector
}

export const TARGET_MODES = ['development', 'production', 'none'] as const
export type TargetMode = (typeof TARGET_MODES)[number]
