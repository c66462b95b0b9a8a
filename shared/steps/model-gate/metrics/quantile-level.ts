import type { MetricOptions } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import type { OptionSpec } from './metric.ts'

/** The option that says which quantile is predicted, where `data` do not. */
export const LEVEL_OPTION = {
  quantile: {
    kind: 'number',
    min: 0.0001,
    max: 0.9999,
    doc: 'Which quantile is predicted; by default the `quantile` of `data`, and of other tasks the median, 0.5.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Of the rule, else of the data, else the median: half of the outcomes lie below a prediction that says no more. */
export function quantileLevel(data: Pick<Predictions, 'quantile'>, { quantile }: MetricOptions): number {
  return typeof quantile === 'number' ? quantile : (data.quantile ?? 0.5)
}
