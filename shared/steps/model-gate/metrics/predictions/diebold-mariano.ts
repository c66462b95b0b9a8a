import { dieboldMarianoTest } from '../../../../statistics/forecast/diebold-mariano.ts'
import { dieboldMarianoPower } from '../../../../statistics/forecast/diebold-mariano-power.ts'
import { meanLossByDate } from '../../../../statistics/forecast/loss-by-date.ts'
import type { MetricOptions } from '../../config/gate.ts'
import type { ModelColumns, Predictions } from '../../data/predictions.ts'
import { formatPercent, formatValue } from '../../format-value.ts'
import { numberOption } from '../metric.ts'
import type { OwnMetric } from '../prediction-metric.ts'
import { LEVEL_OPTION, quantileLevel } from '../quantile-level.ts'
import { powerBySize, powerOptions } from '../test-power.ts'

/** A part of the champion's loss. */
const HIGHER_LOSS = 0.2
/** The fewest of the simulations of Harvey, Leybourne and Newbold; the variance of fewer is next to unknown. */
const LEAST_DATES = 8

export const metric: OwnMetric = {
  name: 'diebold_mariano',
  title: 'Diebold-Mariano test',
  mode: 'predictions',
  tasks: ['forecast', 'quantile', 'regression'],
  better: 'lower',
  gives: 'test',
  comparable: false,
  needsChampion: true,
  roles: ['time'],
  options: {
    loss: {
      kind: 'choice',
      values: ['squared', 'absolute', 'pinball'],
      doc: 'What an error costs. Default: `squared`; of a quantile, `pinball`.',
    },
    ...LEVEL_OPTION,
    ...powerOptions({
      doc: 'How much higher than the champion’s a mean loss is that it must be able to find, as a part of the champion’s: 0.2 for a fifth. It takes 8 dates at least.',
      default: HIGHER_LOSS,
      min: 0.001,
      max: 10,
    }),
  },
  doc: 'Whether the candidate’s forecasts lose more than the champion’s: rejected only where the candidate is the worse one. One mean loss a date; with the `horizon` of `data`, h - 1 autocovariances count; small-sample factor and Student’s t of Harvey, Leybourne and Newbold.',
  reference:
    'Diebold and Mariano, Journal of Business and Economic Statistics 13, 1995; Harvey, Leybourne and Newbold, International Journal of Forecasting 13, 1997; R forecast::dm.test',
  measure: (rows, { rule, horizon }) => {
    const loss = lossOf(rows, rule.options)
    const [candidate, champion] = [rows.candidate, rows.champion as ModelColumns].map((model) =>
      lossByDate(rows, model, loss),
    ) as [Float64Array, Float64Array]
    const { statistic, pvalue, df, variance, standardError } = dieboldMarianoTest(candidate, champion, {
      horizon,
      alternative: 'greater',
    })
    const details = `mean loss of ${candidate.length.toLocaleString('en')} dates ${formatValue(mean(candidate))}, the champion’s ${formatValue(mean(champion))}; t ${formatValue(statistic)} with ${df} degrees of freedom`
    const periods = candidate.length
    const effect = numberOption(rule.options, 'effect', HIGHER_LOSS)
    const higher = effect * Math.abs(mean(champion))
    const power = powerBySize(
      `a mean loss ${formatPercent(effect)} above the champion’s`,
      (dates, level) =>
        dates < LEAST_DATES ? 0 : dieboldMarianoPower({ periods, standardError }, higher, level, dates / periods),
      periods,
      'dates',
    )
    // Of fewer dates the variance is not known well enough to show anything.
    const opposite = periods < LEAST_DATES ? {} : { opposite: 1 - pvalue }
    return {
      kind: 'test',
      tests: [{ statistic, pvalue, details, power, ...opposite }],
      ...(variance === 'bartlett'
        ? { notes: ['the autocovariances gave no positive variance; Bartlett’s weights did'] }
        : {}),
    }
  },
}

type Loss = (actual: number, predicted: number) => number

function lossOf(rows: Predictions, options: MetricOptions): Loss {
  const named = options.loss ?? (rows.quantile === undefined ? 'squared' : 'pinball')
  if (named === 'squared') return (actual, predicted) => (actual - predicted) ** 2
  if (named === 'absolute') return (actual, predicted) => Math.abs(actual - predicted)
  const level = quantileLevel(rows, options)
  return (actual, predicted) => (actual >= predicted ? level : level - 1) * (actual - predicted)
}

function lossByDate(rows: Predictions, { prediction }: ModelColumns, loss: Loss): Float64Array {
  const predicted = prediction as Float64Array
  const losses = (rows.numericLabel as Float64Array).map((actual, row) => loss(actual, predicted[row] as number))
  return meanLossByDate(losses, rows.time as Int32Array, rows.weight)
}

function mean(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
