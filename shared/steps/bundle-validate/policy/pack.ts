import type { Place, Severity } from '../../../kernel/index.ts'
import type { Reads } from '../requirements/lookup.ts'
import type { Condition, ParameterValue, Selector } from './condition.ts'
import type { Surely } from './surely.ts'
import type { PathPattern } from './value-path.ts'

/** Rules of a house over the effective configuration, with everything inherited and every parameter set. */
export interface PolicyPack {
  readonly name: string
  readonly version: string
  readonly title: string
  readonly parameters: ReadonlyMap<string, ParameterValue>
  /** Without those that are off. */
  readonly rules: readonly PolicyRule[]
}

export interface PolicyRule {
  /** `BND-SEC-001`. */
  readonly id: string
  /** Where it is stated first. */
  readonly origin: Place
  readonly severity: Severity
  readonly title: string
  readonly why: string
  readonly docs: string | undefined
  readonly checks: readonly PolicyCheck[]
}

export interface PolicyCheck {
  readonly select: readonly Selector[]
  /** The items that it looks at; none: the configuration as a whole. */
  readonly each: readonly PathPattern[]
  /** The items name requirements files, and what is in these is looked at instead. */
  readonly reads: Reads | undefined
  readonly when: Condition | undefined
  readonly require: Condition
  /** Of most values, tells at once that `require` holds. */
  readonly surely: Surely | undefined
  readonly message: string
  readonly hint: string | undefined
}
