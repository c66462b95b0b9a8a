import { type RankingSteps, rankingSteps } from '../../../statistics/bootstrap/ranking-statistics.ts'
import { type Ranking, rankByScore } from '../../../statistics/ranking/ranking.ts'
import type { ModelColumns, Predictions } from '../data/predictions.ts'

interface Known {
  readonly labels: Uint8Array
  readonly ranking: Ranking
  steps?: { readonly of: RankingSteps; readonly weight: Float64Array | undefined; readonly stratified: boolean }
}

/** Sorting costs more than what follows from it: the metrics of a ranking share it, for as long as the scores are held. */
const known = new WeakMap<Float64Array, Known>()

/** @throws RangeError as `rankByScore` does */
export function rankingOf(rows: Predictions, model: ModelColumns): Ranking {
  return lookUp(rows, model).ranking
}

/**
 * The ranking laid out for replicates; the same object each time, so that it is replicated once.
 * @throws RangeError as `rankByScore` does, and for bad weights
 */
export function rankingStepsOf(rows: Predictions, model: ModelColumns, stratified: boolean): RankingSteps {
  const { weight } = rows
  const entry = lookUp(rows, model)
  if (entry.steps?.weight !== weight || entry.steps?.stratified !== stratified)
    entry.steps = { of: rankingSteps(entry.ranking, stratified, weight), weight, stratified }
  return entry.steps.of
}

function lookUp({ binaryLabel }: Predictions, { score }: ModelColumns): Known {
  const [labels, scores] = [binaryLabel as Uint8Array, score as Float64Array]
  const found = known.get(scores)
  if (found?.labels === labels) return found
  const entry: Known = { labels, ranking: rankByScore(labels, scores) }
  known.set(scores, entry)
  return entry
}
