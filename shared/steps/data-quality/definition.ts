import { duckDbInputs } from '../../engines/duckdb/step-inputs.ts'
import { defineStep, type InputSpecs, type OutputSpecs } from '../../kernel/index.ts'

export const inputs = {
  contract: {
    kind: 'lines',
    required: true,
    label: 'Data contracts',
    doc: 'Open Data Contract Standard files (v3.1 or v3.0), one path or glob per line.',
    example: 'contracts/*.odcs.yaml',
  },
  data: {
    kind: 'lines',
    label: 'Data files',
    doc: 'Where the data is, instead of the contract’s `servers`: one `dataset=path` per line, or a single path for a contract with one dataset. Paths may be globs; Parquet, CSV and JSON.',
    example: 'trades=data/trades/*.parquet',
  },
  server: {
    kind: 'text',
    label: 'Server of the contract',
    doc: 'The `server` entry of the contract that names the data. Default: the only entry of type `local`.',
    example: 'production',
  },
  failOn: {
    kind: 'choice',
    values: ['error', 'warning', 'never'],
    default: 'error',
    label: 'Fail on',
    doc: 'The least severity that fails the step. `never` reports, and warns at most.',
  },
  samples: {
    kind: 'integer',
    min: 0,
    max: 100,
    default: 5,
    label: 'Sample rows per check',
    doc: 'How many failing rows to show per check: key and offending columns only, masked where the contract classifies a column. `0` shows none.',
  },
  explain: {
    kind: 'boolean',
    default: false,
    label: 'Explain the plan',
    doc: 'Adds to the report which query, or which proof from file statistics, answered each check.',
  },
  ...duckDbInputs,
} as const satisfies InputSpecs

export const outputs = {
  checks: { doc: 'How many checks the contracts state.' },
  failed: { doc: 'How many checks failed.' },
  warned: { doc: 'How many checks warned.' },
  skipped: { doc: 'How many checks cannot be executed (prose, or another engine’s rule).' },
  rows: { doc: 'How many rows the datasets hold together.' },
} as const satisfies OutputSpecs

export const dataQuality = defineStep({
  id: 'data-quality',
  task: { name: 'CountersignDataQuality', id: 'f0c0e2a4-6c1f-4a58-9a53-8d1a0c1b7a11' },
  title: 'Data quality',
  summary: 'Does this dataset keep its contract?',
  doc: 'Checks Parquet, CSV or JSON files against an [Open Data Contract Standard](https://bitol-io.github.io/open-data-contract-standard/) contract: every rule of the contract in as few passes over the data as possible, with counts, thresholds and sample rows.',
  branding: { icon: 'check-square', color: 'blue' },
  inputs,
  outputs,
  schemas: () => import('./contract/implementation-schema.ts').then((module) => [module.implementationSchema]),
  example: { contract: 'contracts/trades.odcs.yaml', data: 'trades=data/trades/*.parquet' },
  load: () => import('./run.ts').then((module) => module.run),
})
