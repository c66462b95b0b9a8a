import { plural } from '../../../../report/text.ts'
import { weightedMean } from '../../../../statistics/influence/weighted-mean.ts'
import { turnover } from '../../../../statistics/signals/turnover.ts'
import { columnOf, type ModelSeries } from '../../returns/series.ts'
import { LAGS_OPTION, measureOverDates } from '../dated-estimate.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { TooFewRows } from '../too-few-rows.ts'

/** Two differences, of which an error can be had. */
const LEAST_DATES = 3

export const metric: ReturnMetric = {
  name: 'turnover',
  title: 'Turnover',
  mode: 'returns',
  tasks: ['signal'],
  better: 'lower',
  gives: 'estimate',
  comparable: true,
  options: {
    weights: {
      kind: 'choice',
      values: ['gross', 'as-is'],
      default: 'gross',
      doc: 'Gross: the signal divided by the sum of its absolute values on the date, so that 1 means everything is exchanged. As is: the signal is the weight.',
    },
    ...LAGS_OPTION,
  },
  doc: 'Mean over dates of half the sum of absolute changes of the weights; a name without a row has weight 0. What prices do to weights between two dates is not taken out.',
  uncertainty: 'Newey and West over dates; the comparison is paired by date.',
  reference: 'Grinold and Kahn, Active Portfolio Management, 2000, chapter 16',
  example: '{ metric: turnover, at_most: 0.3 }',
  measure: (data, context) =>
    measureOverDates(metric, data, context, (series) => {
      if (series.dates.length < LEAST_DATES)
        throw new TooFewRows(`${plural(series.dates.length, 'date')}: too few for a mean turnover with an error.`)
      const weights = context.rule.options.weights === 'as-is' ? columnOf(series, 'signal') : grossWeights(series)
      const { values, dates } = turnover(weights, series.name as Int32Array, series.date)
      return { estimate: weightedMean(values), dates }
    }),
}

/** The signal by its gross exposure on each date. */
function grossWeights(series: ModelSeries): Float64Array {
  const signal = columnOf(series, 'signal')
  const gross = new Float64Array(series.dates.length)
  for (const [row, value] of signal.entries())
    gross[series.date[row] as number] = (gross[series.date[row] as number] as number) + Math.abs(value)
  const none = gross.indexOf(0)
  if (none >= 0) throw new RangeError(`All signals of ${series.dates[none]} are 0, so that there are no weights`)
  return signal.map((value, row) => value / (gross[series.date[row] as number] as number))
}
