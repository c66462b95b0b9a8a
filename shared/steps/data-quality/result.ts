import type { Source } from '../../engines/files/source.ts'
import type { Outcome } from '../../kernel/index.ts'
import type { DataCheck, DatasetContract } from './check.ts'

/** How a check was answered; `--explain` prints it. */
export type Answer =
  /** From the file's schema alone. */
  | { readonly by: 'schema' }
  /** Proved by row-group statistics: no row was read. `proof` says it in words: `null_count = 0 in all 407 row groups`. */
  | { readonly by: 'statistics'; readonly proof: string }
  /** By the query of this number in {@link DatasetResult.queries}. */
  | { readonly by: 'query'; readonly query: number }
  | { readonly by: 'none'; readonly reason: string }

export interface ExecutedQuery {
  readonly purpose:
    | 'schema'
    | 'statistics'
    | 'push-down'
    | 'scan'
    | 'uniqueness'
    | 'anti-join'
    | 'rule'
    | 'samples'
    | 'count'
  readonly sql: string
  readonly seconds: number
}

/** A failing row: key columns and offending columns only, printed as text; masked values are `•••`. */
export type SampleRow = readonly { readonly column: string; readonly value: string | null; readonly masked: boolean }[]

export interface CheckResult {
  readonly check: DataCheck
  readonly outcome: Outcome | 'skipped'
  /** In the unit of the expectation; `null` when skipped, or undecidable (then `message` says why and the outcome is `fail`). */
  readonly value: number | null
  /** Failing rows, where the check is about rows. */
  readonly failingRows: number | null
  /** Rows looked at, after the filter. */
  readonly rowsChecked: number | null
  /** Of `duplicates`. */
  readonly excessRows?: number
  readonly duplicatedKeys?: number
  readonly message?: string
  readonly answer: Answer
  readonly samples: readonly SampleRow[]
}

export interface DatasetResult {
  readonly dataset: DatasetContract
  readonly source: Source
  readonly rows: number
  readonly results: readonly CheckResult[]
  /** Rows on which at least one scanned row check failed; `null` when no scan was needed, or more than one. */
  readonly rowsWithFailures: number | null
  /** Row checks that fail together: ids, and on how many rows; the largest first, at most ten. */
  readonly overlaps: readonly { readonly checks: readonly string[]; readonly rows: number }[]
  readonly queries: readonly ExecutedQuery[]
  /** Names of the data that no report shows, since they may be values. */
  readonly untold: ReadonlySet<string>
}
