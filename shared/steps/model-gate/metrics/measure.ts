import { plural } from '../../../report/text.ts'
import { dateCount } from '../../../statistics/bootstrap/units.ts'
import {
  calibrationErrorUncertain,
  calibrationGainUncertain,
  type GapSum,
} from '../../../statistics/calibration/calibration-error-bounds.ts'
import { fisherUncertain } from '../../../statistics/inference/fisher.ts'
import { logitUncertain } from '../../../statistics/inference/logit.ts'
import { meanOfRatesUncertain } from '../../../statistics/inference/mean-of-rates.ts'
import { rateUncertain } from '../../../statistics/inference/rate.ts'
import { studentUncertain } from '../../../statistics/inference/student.ts'
import type { Uncertain } from '../../../statistics/inference/uncertain.ts'
import type { Estimate } from '../../../statistics/influence/estimate.ts'
import { pairedDifference } from '../../../statistics/influence/paired-difference.ts'
import { type SamplingDesign, standardError } from '../../../statistics/influence/standard-error.ts'
import type { GateRule } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import type { Measurement } from '../decide/reading.ts'
import { betterOf, type MetricSpec } from './metric.ts'
import type { SmoothMetric } from './prediction-metric.ts'

/**
 * A smooth metric of candidate and champion, with intervals from its influence values: row by row what one model gains
 * over the other, so that what both share of a row cancels.
 * @param horizon of a forecast, in dates: errors are correlated over one less
 * @throws RangeError when the rows do not define the metric, or have no variance to go by
 */
export function measureSmooth(metric: SmoothMetric, rows: Predictions, rule: GateRule, horizon: number): Measurement {
  const design = designOf(metric, rows, horizon)
  const own = metric.estimate(rows, rows.candidate, rule.options)
  const about = { better: betterOf(metric, rule.options), scale: metric.scale }
  if (rows.champion === undefined || rule.vsChampion === undefined) return measureEstimate(about, own, design)
  const other = metric.estimate(rows, rows.champion, rule.options)
  return measureEstimate(about, own, design, { candidate: own, champion: other, design })
}

interface Scaled {
  readonly scale?: SmoothMetric['scale'] | undefined
}

/** Both models on the rows that they share. */
export interface PairedEstimates {
  readonly candidate: Estimate
  readonly champion: Estimate
  readonly design: SamplingDesign
}

/**
 * An estimate with its interval, and with its comparison where there is something to compare with.
 * @param pair the same estimate on the rows that both models have
 * @throws RangeError when there is no variance to go by
 */
export function measureEstimate(
  metric: Pick<MetricSpec, 'better'> & Scaled,
  own: Estimate,
  design: SamplingDesign,
  pair?: PairedEstimates,
): Measurement {
  const candidate = uncertain(own, design, metric)
  if (pair === undefined) return { kind: 'estimate', candidate }
  if (metric.better === 'neither') throw new RangeError('The rule does not say whether more or less of it is better.')
  const sign = metric.better === 'lower' ? -1 : 1
  const champion = uncertain(pair.champion, pair.design, metric)
  const difference = (relative: number): Uncertain => {
    const paired = pairedDifference(pair.candidate, pair.champion, sign, relative)
    const { value, standardError: error, df } = errorOf(paired, pair.design)
    const [ownGaps, otherGaps] = [gapSum(pair.candidate, pair.design), gapSum(pair.champion, pair.design)]
    if (ownGaps === undefined || otherGaps === undefined)
      return studentUncertain(value, error, df, methodOf(pair.design))
    return calibrationGainUncertain(ownGaps, otherGaps, relative)
  }
  return { kind: 'estimate', candidate, champion, difference }
}

/**
 * How the rows depend on each other: by cluster and time where the gate names them.
 * @throws RangeError when forecasts reach over all the dates there are, so that none is independent of another
 */
export function designOf(
  { byClass }: Pick<SmoothMetric, 'byClass'>,
  rows: Predictions,
  horizon: number,
): SamplingDesign {
  const { cluster, time, binaryLabel } = rows
  if (cluster === undefined && time === undefined) return byClass === true ? { strata: binaryLabel } : {}
  if (time !== undefined && horizon > 1) {
    const dates = dateCount(time)
    if (horizon >= dates)
      throw new RangeError(
        `The horizon is ${horizon}, and the rows have ${plural(dates, 'date')}: all errors may depend on each other.`,
      )
  }
  return { clusters: cluster, dates: time, ...(horizon > 1 ? { reach: horizon - 1 } : {}) }
}

function errorOf(estimate: Estimate, design: SamplingDesign) {
  return { value: estimate.value, ...standardError(estimate, design) }
}

function uncertain(estimate: Estimate, design: SamplingDesign, { scale }: Scaled): Uncertain {
  const { counts, rates } = estimate
  const independent = isIndependent(design)
  if (counts !== undefined && independent) return rateUncertain(counts.successes, counts.trials)
  if (rates !== undefined && independent) return meanOfRatesUncertain(rates)
  const { value, standardError: error, df } = errorOf(estimate, design)
  const gaps = gapSum(estimate, design)
  if (gaps !== undefined) return calibrationErrorUncertain(gaps)
  const scaled =
    scale === 'logit' && value > 0 && value < 1
      ? logitUncertain(value, error, df)
      : scale === 'fisher' && Math.abs(value) < 1
        ? fisherUncertain(value, error, df)
        : undefined
  if (scaled === undefined) return studentUncertain(value, error, df, methodOf(design))
  return { ...scaled, method: `${methodOf(design)}, ${scaled.method}` }
}

function isIndependent({ clusters, dates }: SamplingDesign): boolean {
  return clusters === undefined && dates === undefined
}

/** The gaps of a calibration error, which bound it where rows are independent. */
function gapSum({ value, gaps }: Estimate, design: SamplingDesign): GapSum | undefined {
  return gaps !== undefined && isIndependent(design) ? { value, ...gaps } : undefined
}

function methodOf({ clusters, dates, strata }: SamplingDesign): string {
  if (clusters !== undefined && dates !== undefined) return 'clusters and dates'
  if (clusters !== undefined) return 'cluster-robust'
  if (dates !== undefined) return 'HAC over dates'
  return strata === undefined ? 'independent rows' : 'DeLong'
}
