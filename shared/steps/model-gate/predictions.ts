import type { SqlEngine } from '../../engines/engine.ts'
import type { Section, StepHost } from '../../kernel/index.ts'
import type { Gate } from './config/gate.ts'
import { type Loaded, loadPredictions } from './data/load.ts'
import { openRelation } from './data/relation.ts'
import type { Reading } from './decide/reading.ts'
import { evaluatePredictions } from './evaluate/predictions.ts'
import type { PredictionMetric } from './metrics/prediction-metric.ts'
import type { Models } from './models.ts'

export interface ReadOptions {
  readonly gate: Gate
  readonly metrics: ReadonlyMap<string, PredictionMetric>
  readonly models: Models
  readonly engine: SqlEngine
  readonly alpha: number
  readonly host: Pick<StepHost, 'group' | 'progress' | 'signal'>
}

export interface PredictionsRead {
  readonly readings: readonly Reading[]
  readonly facts: Loaded['facts']
  readonly grounds: readonly (readonly [label: string, value: string])[]
  readonly sections: readonly Section[]
}

/** Mode `predictions`: rows with labels, of candidate and champion. */
export async function readPredictions(options: ReadOptions): Promise<PredictionsRead> {
  const { gate, metrics, models, engine, alpha, host } = options
  const { predictions, facts } = await host.group('Reading the predictions', async () => {
    const candidate = await openRelation(engine, models.candidate.source, 'candidate')
    const champion = models.champion && (await openRelation(engine, models.champion.source, 'champion'))
    const reference = models.reference && (await openRelation(engine, models.reference.source, 'reference'))
    return await loadPredictions({ gate, metrics, engine, candidate, champion, reference })
  })
  const readings = await host.group('Measuring', () =>
    evaluatePredictions({
      gate,
      metrics,
      data: predictions,
      alpha,
      signal: host.signal,
      onProgress: (rule, fraction) => host.progress(`Measuring ${rule}`, fraction),
    }),
  )
  const champion = models.champion?.named ?? `none: ${models.withoutChampion ?? ''}`
  return {
    readings,
    facts,
    grounds: [
      ['Candidate', models.candidate.named],
      ['Champion', champion],
    ],
    sections: [],
  }
}
