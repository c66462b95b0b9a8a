import { acceleration } from '../../../../statistics/bootstrap/acceleration.ts'
import { renumbered } from '../../../../statistics/bootstrap/renumber.ts'
import { type Replicable, widthOf } from '../../../../statistics/bootstrap/replicate.ts'
import type { Units } from '../../../../statistics/bootstrap/resampling.ts'
import { clusterUnits, dateBlocks, dateCount } from '../../../../statistics/bootstrap/units.ts'
import { bootstrapUncertain } from '../../../../statistics/inference/bootstrap.ts'
import { maximumUncertain } from '../../../../statistics/inference/maximum.ts'
import type { Uncertain } from '../../../../statistics/inference/uncertain.ts'
import { standardError } from '../../../../statistics/influence/standard-error.ts'
import type { GateRule, GateStatistics } from '../../config/gate.ts'
import type { Predictions } from '../../data/predictions.ts'
import type { Measurement } from '../../decide/reading.ts'
import { designOf as samplingDesign } from '../../metrics/measure.ts'
import { betterOf } from '../../metrics/metric.ts'
import type { BootstrapMetric, Resampled } from '../../metrics/prediction-metric.ts'
import { TooFewRows } from '../../metrics/too-few-rows.ts'
import type { Replicate } from './threads.ts'

/** A rule whose metric takes a bootstrap. */
export interface BootstrapRule {
  readonly rule: GateRule
  readonly metric: BootstrapMetric
}

export interface BootstrapOptions {
  readonly rows: Predictions
  readonly statistics: GateStatistics
  /** Of a forecast, in dates. */
  readonly horizon: number
  readonly replicate: Replicate
}

/** What a rule measures, or why it cannot be measured. */
export type Bootstrapped = Measurement | RangeError | TooFewRows

/** Fewer units to draw, or rows of a class, do not show how an estimate scatters. */
const LEAST_UNITS = 20
const LEAST_EVENTS = 10

/**
 * Measures the rules of the same rows together: each replicate draws its weights once, for all metrics and for both
 * models, so that what the models share of a replicate cancels in their difference.
 */
export async function measureBootstrap(
  rules: readonly BootstrapRule[],
  options: BootstrapOptions,
): Promise<ReadonlyMap<GateRule, Bootstrapped>> {
  const found = new Map<GateRule, Bootstrapped>()
  if (rules.length === 0) return found
  try {
    const design = designOf(options)
    const asked: Asked[] = []
    for (const one of rules) {
      const resampled = orError(() => resample(one, options.rows, design))
      if ('candidate' in resampled) asked.push(resampled)
      else found.set(one.rule, resampled)
    }
    if (asked.length === 0) return found
    const replicates = await replicateAll(asked, design, options)
    for (const one of asked)
      found.set(
        one.rule,
        orError(() => conclude(one, design, replicates, options)),
      )
  } catch (error) {
    for (const { rule } of rules) if (!found.has(rule)) found.set(rule, refused(error))
  }
  return found
}

/** What is drawn as a whole; `strata` where rows are drawn within their class. */
interface Design {
  readonly units: readonly Units[]
  readonly strata: Uint8Array | undefined
}

function designOf({ rows: { rows, cluster, time, binaryLabel }, horizon }: BootstrapOptions): Design {
  const units: Units[] = []
  if (cluster !== undefined) units.push(clusterUnits(cluster))
  if (time !== undefined) {
    // Of the order that is best for a variance: Hall, Horowitz and Jing, Biometrika 82, 1995.
    units.push(dateBlocks(time, Math.max(horizon, Math.ceil(Math.cbrt(dateCount(time))))))
  }
  const counts = units.map(({ codes }) => new Set(codes).size)
  const least = Math.min(rows, ...counts)
  if (units.length > 0 && least < LEAST_UNITS) {
    const what = cluster !== undefined && counts[0] === least ? 'clusters' : 'blocks of dates'
    throw new TooFewRows(`There are ${least} ${what}; a bootstrap needs at least ${LEAST_UNITS}.`)
  }
  return { units, strata: units.length === 0 ? binaryLabel : undefined }
}

interface Asked extends BootstrapRule {
  readonly candidate: Resampled
  readonly champion: Resampled | undefined
}

function resample({ rule, metric }: BootstrapRule, rows: Predictions, { strata }: Design): Asked {
  if (rows.binaryLabel !== undefined) requireEvents(rows.binaryLabel)
  const stratified = metric.byClass === true && strata !== undefined
  const candidate = metric.resample(rows, rows.candidate, rule.options, stratified)
  if (rows.champion === undefined || rule.vsChampion === undefined)
    return { rule, metric, candidate, champion: undefined }
  return { rule, metric, candidate, champion: metric.resample(rows, rows.champion, rule.options, stratified) }
}

/** Of one class alone, the metric itself says what is wrong. */
function requireEvents(labels: Uint8Array): void {
  const positives = labels.reduce((sum, label) => sum + label, 0)
  const events = Math.min(positives, labels.length - positives)
  if (events > 0 && events < LEAST_EVENTS)
    throw new TooFewRows(`There are ${events} rows of the rarer class; a bootstrap needs at least ${LEAST_EVENTS}.`)
}

/** The replicates of each statistic, a column a number. */
type Columns = ReadonlyMap<Replicable, readonly Float64Array[]>

async function replicateAll(
  asked: readonly Asked[],
  { units }: Design,
  { rows, statistics: { seed, bootstrap }, replicate }: BootstrapOptions,
): Promise<Columns> {
  const statistics = [
    ...new Set(
      asked.flatMap(({ candidate, champion }) => [candidate.statistic, champion?.statistic ?? candidate.statistic]),
    ),
  ]
  const resampling = {
    rows: rows.rows,
    units,
    ...(rows.weight === undefined ? {} : { sampleWeights: rows.weight }),
    ...(rows.binaryLabel === undefined ? {} : { labels: rows.binaryLabel }),
  }
  const results = await replicate(renumbered({ seed, resampling, statistics }), bootstrap)
  const width = results.length / bootstrap
  const columns = Array.from({ length: width }, (_, column) =>
    Float64Array.from({ length: bootstrap }, (_, at) => results[at * width + column] as number),
  )
  const found = new Map<Replicable, readonly Float64Array[]>()
  for (const statistic of statistics) found.set(statistic, columns.splice(0, widthOf(statistic)))
  return found
}

function conclude(
  { rule, metric, candidate, champion }: Asked,
  design: Design,
  columns: Columns,
  { rows, horizon }: BootstrapOptions,
): Measurement {
  const replicatesOf = ({ statistic, output }: Resampled) => columns.get(statistic)?.[output] as Float64Array
  const strata = metric.byClass === true ? design.strata : undefined
  const sampling = samplingDesign(metric, rows, horizon)
  const uncertain = (
    value: number,
    replicates: Float64Array,
    influence: Float64Array | undefined,
    scale?: 'logit',
  ): Uncertain => {
    if (metric.interval === 'maximum' && influence !== undefined)
      return maximumUncertain(value, replicates, standardError({ value, influence }, sampling), scale)
    const skew = influence === undefined ? 0 : acceleration(influence, design.units, strata)
    return bootstrapUncertain(value, replicates, skew)
  }
  const own = uncertain(candidate.value, replicatesOf(candidate), candidate.influence, 'logit')
  if (champion === undefined) return { kind: 'estimate', candidate: own }
  const better = betterOf(metric, rule.options)
  const sign = better === 'lower' ? -1 : 1
  const difference = (relative: number): Uncertain => {
    const part = relative * Math.sign(champion.value)
    const gain = (of: number, by: number) => sign * (of - by) + part * by
    const combine = (of: Float64Array, by: Float64Array) => of.map((value, at) => gain(value, by[at] as number))
    return uncertain(
      gain(candidate.value, champion.value),
      combine(replicatesOf(candidate), replicatesOf(champion)),
      candidate.influence && champion.influence && combine(candidate.influence, champion.influence),
    )
  }
  return {
    kind: 'estimate',
    candidate: own,
    champion: uncertain(champion.value, replicatesOf(champion), champion.influence, 'logit'),
    difference,
  }
}

function orError<T>(act: () => T): T | RangeError | TooFewRows {
  try {
    return act()
  } catch (error) {
    return refused(error)
  }
}

function refused(error: unknown): RangeError | TooFewRows {
  if (error instanceof RangeError || error instanceof TooFewRows) return error
  throw error
}
