import type { Place } from '../../../kernel/index.ts'
import type { Clash } from '../config/merge.ts'
import type { ConfigPath, MapValue, Value } from '../config/value.ts'
import type { BundleFinding } from '../rules/rule.ts'
import type { WrittenReferences } from './written-references.ts'

/** One target of a bundle, with all overrides merged and everything resolved that can be without a workspace. */
export interface Target {
  readonly name: string
  readonly isDefault: boolean
  /** Where the bundle first speaks of it. */
  readonly at?: Place
  readonly mode: 'development' | 'production' | undefined
  /** Overrides merged, nothing interpolated. */
  readonly merged: MapValue
  /**
   * The effective configuration: variables and references resolved, mode and presets applied, lists merged by key.
   * `variables.<name>.value` holds each value. What only a workspace knows is left as it was written, `${…}`.
   */
  readonly config: MapValue
  readonly variables: ReadonlyMap<string, Variable>
  /** Every reference of the merged configuration, resolved or not. */
  readonly references: WrittenReferences
  /** What is overridden with something that only a schema can tell whether it merges. */
  readonly clashes?: readonly Clash[]
  readonly findings: readonly BundleFinding[]
}

export interface Variable {
  readonly name: string
  /** `undefined`: none was assigned. */
  readonly value: Value | undefined
  readonly from: 'input' | 'environment' | 'overrides' | 'target' | 'default' | 'lookup' | undefined
  /** Of its definition under `variables`. */
  readonly at: Place | undefined
}

export interface Reference {
  /** Between the braces: `var.catalog`, `resources.jobs.train.id`. */
  readonly text: string
  /** Where it stands. */
  readonly path: ConfigPath
  readonly at: Place | undefined
  /** Whether a value took its place. */
  readonly resolved: boolean
}
