export type SourceFormat = 'parquet' | 'csv' | 'json'

/** The files that hold one dataset: resolved, existing, non-empty, of one format. */
export interface Source {
  readonly format: SourceFormat
  /** Absolute paths in code-unit order. */
  readonly files: readonly string[]
  /** The pattern as the user wrote it, relative to the workspace where possible: what the report shows. */
  readonly pattern: string
  readonly bytes: number
  /** `key=value` directories below the pattern's fixed part become columns. */
  readonly partitions: readonly string[]
  /** CSV only: as the contract says, else as the header line shows. */
  readonly delimiter?: string
}
