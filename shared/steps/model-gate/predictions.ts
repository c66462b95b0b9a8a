import { loadPredictions } from './data/load.ts'
import { openRelation } from './data/relation.ts'
import { evaluatePredictions } from './evaluate/predictions.ts'
import { describeLook } from './looks/describe.ts'
import { takeLook } from './looks/take-look.ts'
import { predictionMetrics } from './metrics/registry.ts'
import { type ModeContext, type ModeReading, withEngine } from './mode.ts'
import { findModels } from './models.ts'
import { predictionCharts } from './report/charts/predictions.ts'

/** Mode `predictions`: rows with labels, of candidate and champion. */
export async function readPredictions(context: ModeContext): Promise<ModeReading> {
  const { gate, inputs, host, alpha } = context
  const models = await host.group('Finding the models', () => findModels(gate, inputs.registry, host))
  const sources = [models.candidate, models.champion, models.reference].map((model) => model?.source)
  return await withEngine(context, sources, async (engine) => {
    const { predictions, facts } = await host.group('Reading the predictions', async () => {
      const candidate = await openRelation(engine, models.candidate.source, 'candidate')
      const champion = models.champion && (await openRelation(engine, models.champion.source, 'champion'))
      const reference = models.reference && (await openRelation(engine, models.reference.source, 'reference'))
      return await loadPredictions({ gate, metrics: predictionMetrics, engine, candidate, champion, reference })
    })
    const look = await takeLook(context, {
      holdoutDigest: facts.holdoutDigest,
      candidate: models.candidate.source,
      champion: models.champion?.source,
    })
    const described = look && describeLook(look, alpha, gate.statistics.looks?.at ?? gate.data.at)
    const readings = await host.group('Measuring', () =>
      evaluatePredictions({
        gate,
        metrics: predictionMetrics,
        data: predictions,
        alpha: look?.alpha ?? alpha,
        signal: host.signal,
        onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
      }),
    )
    return {
      readings,
      facts,
      look,
      grounds: [
        ['Candidate', models.candidate.named],
        ['Champion', models.champion?.named ?? `none: ${models.withoutChampion ?? ''}`],
      ],
      sections: [
        ...(described === undefined ? [] : [described.section]),
        ...predictionCharts(predictions, gate.statistics.confidence),
      ],
      findings: described?.findings ?? [],
      data: { looks: described?.data },
      runFacts: { engine: engine.version, lookRepeated: look?.repeated },
    }
  })
}
