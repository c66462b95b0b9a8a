import { duckDbOptions } from '../../engines/duckdb/step-options.ts'
import type { StepRun } from '../../kernel/index.ts'
import { loadContracts } from './contract/load.ts'
import type { inputs, outputs } from './definition.ts'
import { checkDatasets } from './execute.ts'
import { describeResults } from './report/describe.ts'
import { explainLines } from './report/sections.ts'
import { resolveSources } from './source-resolve.ts'

/** Reads the contracts, finds their data, checks every dataset and says which checks hold. */
export const run: StepRun<typeof inputs, typeof outputs> = async ({ inputs, host, clock }) => {
  const { workspace } = host.facts

  const contracts = await host.group('Reading contracts', () => loadContracts({ patterns: inputs.contract, workspace }))
  const sources = await host.group('Finding data', () =>
    resolveSources({ contracts, data: inputs.data ?? [], server: inputs.server, workspace, signal: host.signal }),
  )
  // Loaded late: a mistake in a contract is reported before the native engine is fetched.
  const { openDuckDb } = await import('../../engines/duckdb/open.ts')
  const engine = await host.group('Opening DuckDB', () =>
    openDuckDb({
      files: [...sources.values()].flatMap((source) => source.files),
      ...duckDbOptions(inputs, host),
    }),
  )
  try {
    const results = await host.group('Checking data', () =>
      checkDatasets({ contracts, sources, engine, samples: inputs.samples, host, clock }),
    )
    if (inputs.explain) for (const line of results.flatMap(explainLines)) host.log('info', line)
    return describeResults({
      contracts,
      results,
      failOn: inputs.failOn,
      explain: inputs.explain,
      workspace,
      engine: engine.version,
    })
  } finally {
    await engine.close()
  }
}
