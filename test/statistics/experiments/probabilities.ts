import type { Experiment } from '../experiment.ts'
import { coverage, gateDifference, gateInterval } from '../interval.ts'
import { expectedLoss, type Logistic, logistic } from '../worlds.ts'

const WORLD: Logistic = {
  rows: 1000,
  centre: -1,
  spread: 1.5,
  candidate: { shift: 0.2, stretch: 1.25 },
  champion: { shift: -0.3, stretch: 0.8 },
}

const LOSSES: Readonly<Record<string, (probability: number, prediction: number) => number>> = {
  log_loss: (p, q) => -p * Math.log(q) - (1 - p) * Math.log1p(-q),
  brier_score_loss: (p, q) => p * (1 - q) ** 2 + (1 - p) * q ** 2,
}

const losses = Object.entries(LOSSES).flatMap(([metric, loss]) => {
  const [candidate, champion] = [WORLD.candidate, WORLD.champion].map((of) => expectedLoss(WORLD, of, loss)) as [
    number,
    number,
  ]
  return [
    coverage(`${metric}, 1,000 rows`, candidate, (random) => gateInterval(metric, logistic(random, WORLD))),
    coverage(`${metric} less champion's, 1,000 rows`, champion - candidate, (random) =>
      gateDifference(metric, logistic(random, WORLD)),
    ),
    coverage(`${metric}, 5 % of the champion's forgiven`, 1.05 * champion - candidate, (random) =>
      gateDifference(metric, logistic(random, WORLD), { relative: 0.05 }),
    ),
  ]
})

/** Of predictions expit(shift + log odds) the mistake is the shift alone; of expit(stretch·log odds) the stretch. */
const SHIFTED: Logistic = { ...WORLD, candidate: { shift: 0.4, stretch: 1 } }

export const experiments: readonly Experiment[] = [
  ...losses,
  coverage('calibration_slope, 1,000 rows', 1 / WORLD.candidate.stretch, (random) =>
    gateInterval('calibration_slope', logistic(random, WORLD)),
  ),
  coverage('calibration_slope, 300 rows', 1 / WORLD.candidate.stretch, (random) =>
    gateInterval('calibration_slope', logistic(random, { ...WORLD, rows: 300 })),
  ),
  coverage('calibration_intercept, 1,000 rows', -SHIFTED.candidate.shift, (random) =>
    gateInterval('calibration_intercept', logistic(random, SHIFTED)),
  ),
  coverage('calibration_intercept, 300 rows', -SHIFTED.candidate.shift, (random) =>
    gateInterval('calibration_intercept', logistic(random, { ...SHIFTED, rows: 300 })),
  ),
]
