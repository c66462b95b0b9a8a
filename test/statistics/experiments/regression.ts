import { normalCdf, normalPdf } from '../../../shared/statistics/distributions/normal.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import type { Predictions } from '../../../shared/steps/model-gate/data/predictions.ts'
import type { Experiment } from '../experiment.ts'
import { coverage, gateDifference, gateInterval } from '../interval.ts'
import { autoregression, normals, regression } from '../worlds.ts'

/** Errors N(bias, deviation²) of two models that make a part of their mistakes together. */
interface Errors {
  readonly bias: number
  readonly deviation: number
}

const CANDIDATE: Errors = { bias: 0.1, deviation: 0.9 }
const CHAMPION: Errors = { bias: 0, deviation: 1 }
const ACTUAL_VARIANCE = 4
const SHARED = 0.6

/** What each metric is in the long run. */
const METRICS: Readonly<Record<string, (errors: Errors) => number>> = {
  mean_absolute_error: meanAbsolute,
  mean_squared_error: meanSquare,
  root_mean_squared_error: (errors) => Math.sqrt(meanSquare(errors)),
  r2_score: (errors) => 1 - meanSquare(errors) / ACTUAL_VARIANCE,
}
const BETTER_HIGHER = new Set(['r2_score'])

function meanSquare({ bias, deviation }: Errors): number {
  return bias ** 2 + deviation ** 2
}

/** Of a folded normal distribution. */
function meanAbsolute({ bias, deviation }: Errors): number {
  const z = bias / deviation
  return 2 * deviation * normalPdf(z) + bias * (2 * normalCdf(z) - 1)
}

function draw(random: Random, rows: number, noise: (length: number) => Float64Array, more?: Partial<Predictions>) {
  const actual = normals(random, rows).map((each) => Math.sqrt(ACTUAL_VARIANCE) * each)
  const [shared, own, other] = [noise(rows), noise(rows), noise(rows)]
  const errors = ({ bias, deviation }: Errors, alone: Float64Array) =>
    alone.map((each, row) => bias + deviation * (SHARED * (shared[row] as number) + Math.sqrt(1 - SHARED ** 2) * each))
  return regression(actual, errors(CANDIDATE, own), errors(CHAMPION, other), more)
}

const independent = Object.entries(METRICS).flatMap(([metric, of]) => {
  const sign = BETTER_HIGHER.has(metric) ? 1 : -1
  const rows = (random: Random) => draw(random, 500, (length) => normals(random, length))
  return [
    coverage(`${metric}, 500 rows`, of(CANDIDATE), (random) => gateInterval(metric, rows(random))),
    coverage(`${metric} less champion's, 500 rows`, sign * (of(CANDIDATE) - of(CHAMPION)), (random) =>
      gateDifference(metric, rows(random)),
    ),
  ]
})

/** Forecast errors that depend on those of the day before, one a day. */
const serial = (random: Random) =>
  draw(random, 250, (length) => autoregression(random, length, 0.5), {
    time: Int32Array.from({ length: 250 }, (_, day) => day),
  })

export const experiments: readonly Experiment[] = [
  ...independent,
  coverage('mean_absolute_error over 250 days, autocorrelated', meanAbsolute(CANDIDATE), (random) =>
    gateInterval('mean_absolute_error', serial(random)),
  ),
  coverage(
    "mean_absolute_error less champion's over 250 days, autocorrelated",
    meanAbsolute(CHAMPION) - meanAbsolute(CANDIDATE),
    (random) => gateDifference('mean_absolute_error', serial(random)),
  ),
]
