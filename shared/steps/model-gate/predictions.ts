import { loadPredictions } from './data/load.ts'
import { nearlyIdenticalFindings } from './data/nearly-identical.ts'
import { openRelation } from './data/relation.ts'
import { defaultThreads, withThreads } from './evaluate/bootstrap/threads.ts'
import { type EvaluateOptions, evaluatePredictions } from './evaluate/predictions.ts'
import { weakSliceData, weakSliceReading, weakSliceSections } from './evaluate/weak-slices/describe.ts'
import { findWeakSlices } from './evaluate/weak-slices/find.ts'
import { describeLook } from './looks/describe.ts'
import { takeLook } from './looks/take-look.ts'
import { predictionMetrics } from './metrics/registry.ts'
import { type ModeContext, type ModeReading, withEngine } from './mode.ts'
import { findModels, groundsOf, modelsData, registered } from './models.ts'
import { predictionCharts } from './report/charts/predictions.ts'
import { selfTestData, selfTestFindings, selfTestSections } from './self-test/describe.ts'
import { selfTest } from './self-test/experiment.ts'

/** Mode `predictions`: rows with labels, of candidate and champion. */
export async function readPredictions(context: ModeContext): Promise<ModeReading> {
  const { gate, inputs, host, alpha } = context
  const models = await host.group('Finding the models', () => findModels(context))
  context.onCandidate(registered(models))
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
      candidate: models.candidate.sha256,
      champion: models.champion?.sha256,
    })
    const looks = describeLook(look, context)
    const options: EvaluateOptions = {
      gate,
      metrics: predictionMetrics,
      data: predictions,
      alpha: look?.alpha ?? alpha,
      signal: host.signal,
      onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
    }
    const { signal, log } = host
    const threads = inputs.threads ?? defaultThreads()
    const { readings, tested } = await withThreads({ threads, signal, log }, async (replicate) => ({
      readings: await host.group('Measuring', () => evaluatePredictions({ ...options, replicate })),
      tested: inputs.selfTest ? await host.group('Self-test', () => selfTest({ ...options, replicate })) : undefined,
    }))
    const searches = await findWeakSlices({ ...options, level: alpha })
    return {
      readings: [...readings, ...searches.map((search) => weakSliceReading(search, predictions.rows))],
      facts,
      look,
      grounds: groundsOf(models),
      sections: [
        ...weakSliceSections(searches, alpha),
        ...looks.sections,
        ...(tested === undefined ? [] : selfTestSections(tested)),
        ...predictionCharts(predictions, gate.statistics.confidence),
      ],
      findings: [
        ...looks.findings,
        ...nearlyIdenticalFindings(facts, gate.data),
        ...(tested === undefined ? [] : selfTestFindings(tested, gate.data.at)),
      ],
      data: {
        ...modelsData(models),
        looks: looks.data,
        ...(searches.length === 0 ? {} : { weakSlices: weakSliceData(searches) }),
        ...(tested === undefined ? {} : { selfTest: selfTestData(tested) }),
      },
      runFacts: { engine: engine.version, lookRepeated: look?.repeated },
    }
  })
}
