import { replicator, totalWidth } from '../../../shared/statistics/bootstrap/replicate.ts'
import { normalCdf, normalPdf, normalQuantile } from '../../../shared/statistics/distributions/normal.ts'
import type { Uncertain } from '../../../shared/statistics/inference/uncertain.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import { DEFAULT_STATISTICS } from '../../../shared/steps/model-gate/config/read-statistics.ts'
import type { Predictions } from '../../../shared/steps/model-gate/data/predictions.ts'
import { measureBootstrap } from '../../../shared/steps/model-gate/evaluate/bootstrap/measure-bootstrap.ts'
import type { Replicate } from '../../../shared/steps/model-gate/evaluate/bootstrap/threads.ts'
import { predictionMetrics } from '../../../shared/steps/model-gate/metrics/registry.ts'
import type { Experiment } from '../experiment.ts'
import { coverage, gateRule } from '../interval.ts'
import { type Binormal, binormal, normals, regression } from '../worlds.ts'

/** In this thread: a thread more would cost more than replicates of so few rows. */
const replicate: Replicate = async (replication, count) => {
  const width = totalWidth(replication)
  const compute = replicator(replication)
  const all = new Float64Array(count * width)
  for (let number = 0; number < count; number++) compute(number, all, number * width)
  return all
}

async function measured(name: string, rows: Predictions, random: Random) {
  const metric = predictionMetrics.get(name)
  if (metric === undefined || !('resample' in metric)) throw new Error(`${name} takes no bootstrap.`)
  const rule = gateRule(name)
  // Fewer than the default of 2,000, which would cost four times as much; BCa begins at 500.
  const statistics = { ...DEFAULT_STATISTICS, bootstrap: 500, seed: random.uint32() }
  const found = (await measureBootstrap([{ rule, metric }], { rows, statistics, horizon: 1, replicate })).get(rule)
  if (found === undefined || !('kind' in found) || found.kind !== 'estimate') throw found
  return found
}

function bootstrapped(
  metric: string,
  title: string,
  [candidate, champion, sign]: readonly [candidate: number, champion: number, sign: 1 | -1],
  draw: (random: Random) => Predictions,
  covers: readonly [low: number, high: number] = [0.93, 0.97],
): Experiment[] {
  const own = async (random: Random): Promise<Uncertain> => (await measured(metric, draw(random), random)).candidate
  const difference = async (random: Random): Promise<Uncertain> => {
    const found = await measured(metric, draw(random), random)
    if (found.difference === undefined) throw new Error(`${metric} is not compared with a champion.`)
    return found.difference(0)
  }
  return [
    coverage(`${metric}, ${title}`, candidate, own),
    coverage(`${metric} less champion's, ${title}`, sign * (candidate - champion), difference),
  ].map((experiment) => ({ ...experiment, expected: { ...experiment.expected, covers } }))
}

const RANKED: Binormal = { rows: 1000, prevalence: 0.2, auc: [0.85, 0.8], correlation: 0.7, fixedClasses: true }

/** The distance of the means of two normal distributions of variance 1 with this area. */
function shift(auc: number): number {
  return Math.SQRT2 * normalQuantile(auc)
}

/** The precision over all recalls, by the trapezoid rule over the threshold. */
function averagePrecision(auc: number): number {
  const step = 1 / 512
  let sum = 0
  for (let cut = -10; cut <= 12; cut += step) {
    const hits = RANKED.prevalence * normalCdf(shift(auc) - cut)
    const falseAlarms = (1 - RANKED.prevalence) * normalCdf(-cut)
    sum += step * normalPdf(cut - shift(auc)) * (hits / (hits + falseAlarms))
  }
  return sum
}

/** Both distributions lie furthest apart half way between their means. */
function greatestDistance(auc: number): number {
  return 2 * normalCdf(shift(auc) / 2) - 1
}

/** The median of |N(0, σ²)|. */
const median = (deviation: number) => deviation * normalQuantile(0.75)

export const experiments: readonly Experiment[] = [
  ...bootstrapped(
    'average_precision_score',
    '200 events of 1,000',
    [averagePrecision(RANKED.auc[0]), averagePrecision(RANKED.auc[1]), 1],
    (random) => binormal(random, RANKED),
  ),
  ...bootstrapped(
    'ks_statistic',
    '200 events of 1,000',
    [greatestDistance(RANKED.auc[0]), greatestDistance(RANKED.auc[1]), 1],
    (random) => binormal(random, RANKED),
    // Its bias is taken off but for a fifth of its standard error: the law of cube roots is one of many rows.
    [0.91, 0.97],
  ),
  ...bootstrapped('median_absolute_error', '500 rows', [median(0.9), median(1), -1], (random) =>
    regression(
      normals(random, 500),
      normals(random, 500).map((each) => 0.9 * each),
      normals(random, 500),
    ),
  ),
]
