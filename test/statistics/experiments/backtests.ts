import { berkowitzTest } from '../../../shared/statistics/backtests/berkowitz.ts'
import { conditionalCoverageTest, independenceTest } from '../../../shared/statistics/backtests/christoffersen.ts'
import { dynamicQuantileTest } from '../../../shared/statistics/backtests/dynamic-quantile.ts'
import { kupiecTest } from '../../../shared/statistics/backtests/kupiec.ts'
import { lossTail } from '../../../shared/statistics/backtests/loss-distribution.ts'
import { pitUniformityTest } from '../../../shared/statistics/backtests/probability-integral-transform.ts'
import { shortfallZ2Test } from '../../../shared/statistics/backtests/shortfall-test.ts'
import { trafficLight } from '../../../shared/statistics/backtests/traffic-light.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import type { Experiment } from '../experiment.ts'
import { normals } from '../worlds.ts'
import { size } from './tests.ts'

/** A year of trading days. */
const DAYS = 250
const PROBABILITY = 0.01

function hitsOf(random: Random, probability: number): Uint8Array {
  return Uint8Array.from({ length: DAYS }, () => (random.uniform() < probability ? 1 : 0))
}

/** How often the chi-squared p-value, which the fact sheet warns of, and the exact one reject a right model at 5 %. */
function coverageTests(): Experiment {
  return {
    name: `value-at-risk of 99 %, ${DAYS} days`,
    expected: {
      'Kupiec χ²': [0.08, 0.12],
      'Kupiec exact': [0, 0.05],
      'indep. χ²': [0, 0.03],
      'indep. exact': [0, 0.05],
      'cond. χ²': [0, 0.02],
      'cond. exact': [0.01, 0.05],
    },
    once: (random) => {
      const hits = hitsOf(random, PROBABILITY)
      const count = hits.reduce((sum, hit) => sum + hit, 0)
      const kupiec = kupiecTest(count, DAYS, PROBABILITY)
      const independence = independenceTest(hits)
      const conditional = conditionalCoverageTest(hits, PROBABILITY)
      return {
        'Kupiec χ²': kupiec.pvalue <= 0.05,
        'Kupiec exact': kupiec.exactPvalue <= 0.05,
        'indep. χ²': independence.pvalue <= 0.05,
        'indep. exact': independence.exactPvalue <= 0.05,
        'cond. χ²': conditional.pvalue <= 0.05,
        'cond. exact': conditional.exactPvalue <= 0.05,
      }
    },
  }
}

/** Basel's zones of models with 1 % and with 2 % exceptions. */
function zones(probability: number, green: readonly [number, number], red: readonly [number, number]): Experiment {
  return {
    name: `traffic light of a model with ${100 * probability} % exceptions`,
    expected: { green, red },
    once: (random) => {
      const { zone } = trafficLight(
        hitsOf(random, probability).reduce((sum, hit) => sum + hit, 0),
        DAYS,
        PROBABILITY,
      )
      return { green: zone === 'green', red: zone === 'red' }
    },
  }
}

/** Normal P&L under a normal value-at-risk and expected shortfall of 97.5 % that are right. */
function shortfall(random: Random) {
  const tail = lossTail({ family: 'normal' }, 0.025)
  const pnl = normals(random, DAYS)
  return {
    pnl,
    valueAtRisk: new Float64Array(DAYS).fill(tail.valueAtRisk),
    expectedShortfall: new Float64Array(DAYS).fill(tail.expectedShortfall),
  }
}

export const experiments: readonly Experiment[] = [
  coverageTests(),
  // SciPy 1.17.1: binom.cdf(4, 250, p) and binom.sf(9, 250, p).
  zones(0.01, [0.87, 0.915], [0, 0.005]),
  zones(0.02, [0.4, 0.48], [0.015, 0.05]),
  size(
    'dynamic quantile, simulated p-value',
    (random) => {
      const valueAtRisk = normals(random, DAYS).map((each) => Math.exp(0.2 * each))
      return dynamicQuantileTest(hitsOf(random, 0.05), valueAtRisk, 0.05, { seed: random.uint32(), replicates: 99 })
        .simulatedPvalue
    },
    [0.03, 0.065],
  ),
  size('Acerbi and Szekely Z2, simulated p-value', (random) => {
    const simulation = { seed: random.uint32(), replicates: 99 }
    return shortfallZ2Test(shortfall(random), 0.025, { family: 'normal' }, simulation).simulatedPvalue
  }),
  size('Berkowitz, 250 days', (random) => berkowitzTest(Float64Array.from({ length: DAYS }, random.uniform)).pvalue),
  size(
    'uniformity of the PIT, 250 days',
    (random) => pitUniformityTest(Float64Array.from({ length: DAYS }, random.uniform)).pvalue,
  ),
]
