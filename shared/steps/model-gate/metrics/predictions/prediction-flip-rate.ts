import { classFlipRate, predictionFlipRate } from '../../../../statistics/classification/flip-rate.ts'
import type { Estimate } from '../../../../statistics/influence/estimate.ts'
import { CUT_OPTION, decidedClasses } from '../decisions.ts'
import { numberOption } from '../metric.ts'
import type { SmoothMetric } from '../prediction-metric.ts'

export const metric: SmoothMetric = {
  name: 'prediction_flip_rate',
  title: 'Prediction flip rate',
  mode: 'predictions',
  tasks: ['binary', 'multiclass', 'probability_of_default'],
  better: 'lower',
  range: [0, 1],
  gives: 'estimate',
  comparable: false,
  needsChampion: true,
  options: CUT_OPTION,
  doc: 'Part of the rows that candidate and champion decide differently, right or wrong: how many customers a change of models touches.',
  reference: 'Fard, Cormier, Canini and Gupta, “Launch and Iterate: Reducing Prediction Churn”, NIPS 2016',
  uncertainty:
    'Exact (Clopper-Pearson) bounds, Wilson’s from 100 rows on either side on; with weights, clusters or dates influence values on the logit scale',
  example: '{ metric: prediction_flip_rate, cut: 0.08, at_most: 0.05, level: warn }',
  scale: 'logit',
  estimate: (rows, model, options) => {
    const { champion, weight } = rows
    if (champion === undefined) throw new RangeError('There is no champion whose decisions could flip.')
    if (rows.binaryLabel === undefined)
      return withCounts(
        classFlipRate(decidedClasses(model, rows.rows), decidedClasses(champion, rows.rows), weight),
        weight,
      )
    const [own, other] = [model.score as Float64Array, champion.score as Float64Array]
    return withCounts(predictionFlipRate(own, other, numberOption(options, 'cut', 0.5), weight), weight)
  },
}

function withCounts(estimate: Estimate, weight: Float64Array | undefined): Estimate {
  if (weight !== undefined) return estimate
  const trials = estimate.influence.length
  return { ...estimate, counts: { successes: Math.round(estimate.value * trials), trials } }
}
