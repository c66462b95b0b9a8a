import type { InputSpecs } from '../../kernel/index.ts'

/** What every step that opens DuckDB asks for. */
export const duckDbInputs = {
  memoryLimit: {
    kind: 'text',
    default: '1GB',
    label: 'Memory limit of the engine',
    doc: 'The most memory the engine may use before it spills to disk, e.g. `500MB` or `4GB`.',
    example: '4GB',
  },
  enginePath: {
    kind: 'path',
    label: 'DuckDB directory',
    doc: 'A directory that holds `node_modules/@duckdb/node-api`, for runners that reach no registry. Default: DuckDB comes from `node_modules` or the tool cache, or is fetched once from your npm registry by pinned checksum.',
    example: '/opt/countersign/duckdb',
  },
} as const satisfies InputSpecs
