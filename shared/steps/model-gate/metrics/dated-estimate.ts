import { dateCount } from '../../../statistics/bootstrap/units.ts'
import type { Estimate } from '../../../statistics/influence/estimate.ts'
import type { SamplingDesign } from '../../../statistics/influence/standard-error.ts'
import { LEAST_ROWS_TO_PASS } from '../config/least-rows.ts'
import type { Measurement } from '../decide/reading.ts'
import type { ModelSeries, ReturnData } from '../returns/series.ts'
import { measureEstimate } from './measure.ts'
import type { MetricSpec, OptionSpec } from './metric.ts'
import type { ReturnContext } from './return-metric.ts'

export const LAGS_OPTION = {
  lags: {
    kind: 'integer',
    min: 0,
    max: 1000,
    doc: 'Over how many dates errors are taken to depend on each other; of returns over h overlapping dates, 6·(h - 1) at least, since weights fall with the lag. Default: by the number of dates, so that intervals hold as often as they say.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** An estimate with an influence value for each row of `dates`, codes in order of time. */
export interface DatedEstimate {
  readonly estimate: Estimate
  readonly dates: Int32Array
}

/**
 * An estimate over dates with Newey and West's standard error, and the paired comparison where the rule asks for one.
 * @param of the estimate of one model; of both on what they share, in the same rows
 * @throws RangeError as the estimate does, or when it has no variance to go by
 */
export function measureOverDates(
  metric: Pick<MetricSpec, 'better'>,
  { candidate, pair }: ReturnData,
  { rule }: Pick<ReturnContext, 'rule'>,
  of: (series: ModelSeries) => DatedEstimate,
  ofBoth = (candidate: ModelSeries, champion: ModelSeries) => [of(candidate), of(champion)] as const,
): Measurement {
  const { lags } = rule.options
  const design = ({ dates }: DatedEstimate): SamplingDesign => ({
    dates,
    ...(typeof lags === 'number' ? { lags } : {}),
  })
  const own = of(candidate)
  if (rule.vsChampion === undefined || pair === undefined)
    return needingDates(measureEstimate({ better: metric.better }, own.estimate, design(own)), own)
  const [first, second] = ofBoth(pair.candidate, pair.champion)
  const measured = measureEstimate({ better: metric.better }, own.estimate, design(own), {
    candidate: first.estimate,
    champion: second.estimate,
    design: design(first),
  })
  return needingDates(measured, own, first)
}

/** Many names of a few dates, or the last few of many days, are few all the same. */
function needingDates(measured: Measurement, ...estimates: readonly DatedEstimate[]): Measurement {
  if (measured.kind !== 'estimate') return measured
  const have = Math.min(...estimates.map(({ dates }) => dateCount(dates)))
  return { ...measured, needed: { have, least: LEAST_ROWS_TO_PASS, of: 'dates', source: '' } }
}
