import { resolve } from 'node:path'
import type { StepRun } from '../../kernel/index.ts'
import { loadGate } from './config/load.ts'
import { decide } from './decide/decide.ts'
import { judge } from './decide/judge.ts'
import { undecided } from './decide/undecided.ts'
import { waive } from './decide/waive.ts'
import type { inputs, outputs } from './draft.ts'
import { predictionMetrics } from './metrics/registry.ts'
import { findModels } from './models.ts'
import { describeRun } from './report/describe.ts'
import { refuseUnsupported } from './unsupported.ts'

/** Reads the gate, finds both models' predictions, measures every rule and slice, and says what the data decide. */
export const run: StepRun<typeof inputs, typeof outputs> = async ({ inputs, host, clock }) => {
  const { workspace, tempDirectory, toolCache } = host.facts
  const metrics = predictionMetrics
  const gate = await host.group('Reading the gate', () => loadGate(inputs.config, workspace, metrics))
  refuseUnsupported(gate)
  const models = await host.group('Finding the models', () => findModels(gate, inputs.registry, host))
  const alpha = 1 - gate.statistics.confidence
  const { openDuckDb } = await import('../../engines/duckdb/open.ts')
  const engine = await openDuckDb({
    files: [models.candidate, models.champion, models.reference].flatMap((model) => model?.source.files ?? []),
    memoryLimit: inputs.memoryLimit,
    enginePath: inputs.enginePath === undefined ? undefined : resolve(workspace, inputs.enginePath),
    tempDirectory,
    toolCache,
    env: host.env,
    signal: host.signal,
    log: host.log,
    mask: host.mask,
  })
  try {
    const { readPredictions } = await import('./predictions.ts')
    const read = await readPredictions({ gate, metrics, models, engine, alpha, host })
    const judged = judge(read.readings, gate.statistics, alpha)
    const waived = waive(judged, gate.waivers, clock.now().toISOString().slice(0, 10))
    const errors = undecided(waived, host.log)
    if (errors !== undefined) throw errors
    return describeRun({
      gate,
      judged: waived.judged,
      decision: decide(waived.judged, gate.decision, inputs.failOn),
      facts: read.facts,
      grounds: read.grounds,
      sections: read.sections,
      findings: [],
      data: {},
      runFacts: { engine: engine.version },
    })
  } finally {
    await engine.close()
  }
}
