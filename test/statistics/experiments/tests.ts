import { hosmerLemeshowTest, spiegelhalterTest } from '../../../shared/statistics/calibration/calibration-tests.ts'
import { coxCalibration } from '../../../shared/statistics/calibration/cox-calibration.ts'
import { jeffreysTest } from '../../../shared/statistics/credit/jeffreys-test.ts'
import { numericStability } from '../../../shared/statistics/drift/column-stability.ts'
import { dieboldMarianoTest } from '../../../shared/statistics/forecast/diebold-mariano.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import { kolmogorovSmirnov } from '../../../shared/statistics/ranking/kolmogorov-smirnov.ts'
import { mcnemar } from '../../../shared/statistics/tests/mcnemar.ts'
import type { Experiment } from '../experiment.ts'
import { expit, normals } from '../worlds.ts'

const LEVEL = 0.05

/** How often a test at 5 % rejects what is true. */
export function size(
  name: string,
  draw: (random: Random) => number,
  expected: readonly [low: number, high: number] = [0.03, 0.07],
): Experiment {
  return { name, expected: { rejects: expected }, once: (random) => ({ rejects: draw(random) <= LEVEL }) }
}

function binomial(random: Random, trials: number, probability: number): number {
  let successes = 0
  for (let trial = 0; trial < trials; trial++) if (random.uniform() < probability) successes++
  return successes
}

/** Squared errors of two forecasts that are equally good, each over `horizon` dates: moving averages of the same length. */
function dieboldMariano(periods: number, horizon: number, expected?: readonly [number, number]): Experiment {
  const once = (random: Random): Float64Array => {
    const shocks = normals(random, periods + horizon - 1)
    return Float64Array.from({ length: periods }, (_, t) => {
      const error = shocks.subarray(t, t + horizon).reduce((sum, each) => sum + each, 0)
      return error * error
    })
  }
  return size(
    `Diebold-Mariano, ${periods} dates, horizon ${horizon}`,
    (random) => dieboldMarianoTest(once(random), once(random), { horizon }).pvalue,
    expected,
  )
}

/** Outcomes of a calibrated model. */
function calibrated(random: Random, rows: number): { labels: Uint8Array; probabilities: Float64Array } {
  const probabilities = normals(random, rows).map((each) => expit(-1 + 1.2 * each))
  return { labels: Uint8Array.from(probabilities, (p) => (random.uniform() < p ? 1 : 0)), probabilities }
}

function withCalibrated(name: string, test: (labels: Uint8Array, probabilities: Float64Array) => number): Experiment {
  return size(`${name}, 500 rows`, (random) => {
    const { labels, probabilities } = calibrated(random, 500)
    return test(labels, probabilities)
  })
}

/** Two models right on the same share of rows, but not on the same rows. */
function disagreements(random: Random): [number, number] {
  const split = binomial(random, 400, 0.15)
  const first = binomial(random, split, 0.5)
  return [first, split - first]
}

/**
 * The stability index of two samples of one distribution. The table of the fact sheet: how often 0.1 and 0.25 are exceeded
 * by chance alone, where the critical value is at 5 %.
 */
function stability(rows: number, above: Readonly<Record<number, readonly [number, number]>>): Experiment {
  const limits = Object.keys(above).map(Number)
  return {
    name: `population stability index, 10 bins, ${rows} and ${rows} rows`,
    expected: {
      'above critical': [0.03, 0.07],
      ...Object.fromEntries(limits.map((limit) => [`above ${limit}`, above[limit] as readonly [number, number]])),
    },
    once: (random) => {
      const { value, criticalValue } = numericStability(normals(random, rows), normals(random, rows))
      return {
        'above critical': value > criticalValue,
        ...Object.fromEntries(limits.map((limit) => [`above ${limit}`, value > limit])),
      }
    },
  }
}

export const experiments: readonly Experiment[] = [
  // Discrete, so that it cannot hit its level: with 10 defaults expected it keeps below 7 %.
  size('Jeffreys test, 500 obligors of 2 %', (random) => jeffreysTest(binomial(random, 500, 0.02), 500, 0.02)),
  size('Jeffreys test, 5,000 obligors of 1 %', (random) => jeffreysTest(binomial(random, 5000, 0.01), 5000, 0.01)),
  dieboldMariano(100, 1),
  dieboldMariano(100, 3),
  dieboldMariano(120, 6),
  dieboldMariano(250, 10),
  // Ten windows that do not overlap are too few for its variance, as in every implementation.
  dieboldMariano(120, 12, [0.05, 0.11]),
  size('McNemar, exact', (random) => mcnemar(...disagreements(random)).pValue, [0.02, 0.05]),
  size('McNemar, mid-p', (random) => mcnemar(...disagreements(random)).midPValue),
  withCalibrated("Cox's calibration, likelihood ratio", (labels, p) => coxCalibration(labels, p).pvalue),
  withCalibrated("Spiegelhalter's Z", (labels, p) => spiegelhalterTest(labels, p).pvalue),
  withCalibrated('Hosmer and Lemeshow, 10 bins', (labels, p) => hosmerLemeshowTest(labels, p, 10).pvalue),
  size(
    'Kolmogorov-Smirnov, 250 and 250 rows',
    (random) => kolmogorovSmirnov(normals(random, 250), normals(random, 250)).pvalue,
    [0.02, 0.06],
  ),
  stability(100, { 0.1: [0.8, 0.9], 0.25: [0.18, 0.26] }),
  stability(300, { 0.1: [0.075, 0.135] }),
  stability(1000, { 0.1: [0, 0.005] }),
]
