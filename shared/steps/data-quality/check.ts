import type { Expression } from '../../engines/sql/expression.ts'
import type { Place, Severity } from '../../kernel/index.ts'

/** What the contract says about one dataset: the compiler's result and the planner's only input. */
export interface DatasetContract {
  /** The schema object's `name`; checks and SQL rules speak of it by this name. */
  readonly name: string
  /** `physicalName`, else `name`: what a `{model}` in a server's path stands for. */
  readonly physicalName: string
  readonly contractId: string
  readonly contractVersion: string
  readonly at: Place
  readonly columns: readonly ContractColumn[]
  /** Columns of the primary key, in order of `primaryKeyPosition`; empty when the contract names none. */
  readonly primaryKey: readonly string[]
  readonly checks: readonly DataCheck[]
}

export type LogicalType =
  | 'string'
  | 'integer'
  | 'number'
  | 'boolean'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'object'
  | 'array'

export interface ContractColumn {
  readonly name: string
  /** `physicalName`, else `name`: the column of the file. */
  readonly physicalName: string
  readonly logicalType?: LogicalType
  /** Types that the column may be of instead: ODCS 3.0 calls a timestamp a date, too. */
  readonly alsoHolds?: readonly LogicalType[]
  readonly physicalType?: string
  /** The contract classifies it as confidential, restricted, personal, …: its values are masked in samples. */
  readonly masked: boolean
  readonly at: Place
}

export type Dimension =
  | 'accuracy'
  | 'completeness'
  | 'conformity'
  | 'consistency'
  | 'coverage'
  | 'timeliness'
  | 'uniqueness'

/** One question about a dataset. `id` is unique within the dataset and stable across runs. */
export interface DataCheck {
  readonly id: string
  readonly title: string
  readonly origin: CheckOrigin
  readonly dimension: Dimension | undefined
  readonly severity: Severity
  readonly at: Place
  /** Columns (physical names) that a sample of failing rows shows besides the key. */
  readonly columns: readonly string[]
  /** Only rows for which this is true are looked at. */
  readonly filter?: Expression
  readonly measure: Measure
  readonly expectation: Expectation
  /** Failing rows brought for this check; `undefined`: as the input says. */
  readonly samples?: number
}

export type CheckOrigin =
  | 'property'
  | 'required'
  | 'unique'
  | 'primaryKey'
  | 'logicalType'
  | 'logicalTypeOptions'
  | 'relationships'
  | 'library'
  | 'sql'
  | 'text'
  | 'custom'

export type Measure =
  /** Rows for which `failing` is true. NULL is not failing: the compiler says so where it should be. */
  | {
      readonly kind: 'failingRows'
      readonly failing: Expression
      /** Asked instead of `failing` where the file holds each of its columns as an exact number. */
      readonly whenExact?: Expression
      /** Columns whose NaN fails the row besides, where the file holds them as floats. */
      readonly nanFails?: readonly string[]
    }
  | { readonly kind: 'rowCount' }
  /** Rows that share a key, all parts of it non-NULL, with another row. Excess rows and duplicated keys are reported too. */
  | { readonly kind: 'duplicates'; readonly key: readonly string[] }
  /** Rows whose key, all parts of it non-NULL, is not in the referenced dataset of the same contract. */
  | {
      readonly kind: 'orphans'
      readonly key: readonly string[]
      readonly references: { readonly dataset: string; readonly key: readonly string[] }
    }
  /** The column is there, and its type in the file can hold one of the logical types where any is stated. Decided from the file's schema alone. */
  | { readonly kind: 'columnType'; readonly column: string; readonly logicalTypes?: readonly LogicalType[] }
  /** One number or boolean from a read-only SELECT, already stripped of placeholders. */
  | { readonly kind: 'query'; readonly sql: string }
  /** Prose, or another engine's rule: reported as skipped. `reason` says why. */
  | { readonly kind: 'notExecutable'; readonly reason: string }

/**
 * When the measured value is good. For `failingRows`, `duplicates` and `orphans` in percent, the value is
 * 100 × rows ÷ rows looked at (after the filter); zero rows looked at cannot be decided in percent.
 */
export interface Expectation {
  readonly unit: 'rows' | 'percent' | 'value'
  readonly must: Condition
  /** Holds in the good case; broken alone, the check warns instead of failing. */
  readonly warn?: Condition
  /** Allowed distance from `must` bounds and from equality, in the same unit. */
  readonly tolerance?: number
}

export type Condition =
  | { readonly by: '=' | '<>' | '<' | '<=' | '>' | '>='; readonly value: number }
  /** Both bounds belong to the interval. */
  | { readonly by: 'between' | 'notBetween'; readonly low: number; readonly high: number }
