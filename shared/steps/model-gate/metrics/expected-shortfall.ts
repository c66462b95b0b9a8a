import type { ShortfallSeries } from '../../../statistics/backtests/acerbi-szekely.ts'
import type { LossFamily } from '../../../statistics/backtests/loss-distribution.ts'
import type { ShortfallRejection } from '../../../statistics/backtests/shortfall-power.ts'
import type { GateStatistics, MetricOptions } from '../config/gate.ts'
import type { TestPower, TestResult } from '../decide/reading.ts'
import { formatPercent } from '../format-value.ts'
import { columnOf, type ModelSeries } from '../returns/series.ts'
import type { ReturnSettings } from '../returns/settings.ts'
import { numberOption, type OptionSpec } from './metric.ts'
import { MANY_DAYS, powerBySize, powerOptions } from './test-power.ts'
import { EXCEPTION_OPTIONS, pnlOf, tailOf, UNDERSTATED, windowOf } from './value-at-risk.ts'

export const VAR_OPTION = {
  var: {
    kind: 'column',
    doc: 'The value-at-risk at the confidence of the expected shortfall, where `data.var` is of another: exceptions of a 99 % value-at-risk say little of a 97.5 % expected shortfall, and would let a wrong one through.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

export const SHORTFALL_OPTIONS = {
  ...VAR_OPTION,
  ...EXCEPTION_OPTIONS,
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What the p-values of the tests of Acerbi and Szekely are simulated from. */
export const FAMILY_OPTION = {
  df: {
    kind: 'number',
    min: 1.5,
    max: 1000,
    doc: 'P&L is simulated from Student’s t with as many degrees of freedom. Default: from the normal distribution.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

export function familyOf({ df }: MetricOptions): LossFamily {
  return typeof df === 'number' ? { family: 'student-t', df } : { family: 'normal' }
}

/** P&L beside value-at-risk and expected shortfall of one confidence. */
export interface NamedShortfall {
  /** The column of P&L. */
  readonly name: string
  readonly series: ShortfallSeries
}

/**
 * The series that tests of the expected shortfall are made of, one a kind of P&L.
 * @throws RangeError when the value-at-risk is of another confidence, a day has no figure, or an expected shortfall lies below
 *   its value-at-risk; `TooFewRows` when there are fewer days than the rule counts
 */
export function shortfallByPnl(
  all: ModelSeries,
  options: MetricOptions,
  { confidence, esConfidence }: ReturnSettings,
): { readonly probability: number; readonly tested: readonly NamedShortfall[] } {
  const probability = tailOf(esConfidence)
  const own = typeof options.var === 'string'
  if (!own && confidence !== esConfidence)
    throw new RangeError(
      `The value-at-risk is of ${percent(confidence)} and the expected shortfall of ${percent(esConfidence)}; name a value-at-risk of ${percent(esConfidence)} by "var"`,
    )
  const series = windowOf(all, options)
  const valueAtRisk = own ? (series.columns.get(String(options.var)) as Float64Array) : columnOf(series, 'var')
  const expectedShortfall = columnOf(series, 'es')
  const below = expectedShortfall.findIndex((shortfall, day) => shortfall < (valueAtRisk[day] as number))
  if (below >= 0)
    throw new RangeError(
      `The expected shortfall on ${series.dates[below]} is ${expectedShortfall[below]}, below the value-at-risk of ${valueAtRisk[below]}`,
    )
  const tested = pnlOf(series, options).map(({ name, values: pnl }): NamedShortfall => {
    requireFigures(pnl, valueAtRisk, series.dates)
    return { name, series: { pnl, valueAtRisk, expectedShortfall } }
  })
  return { probability, tested }
}

/** A day without P&L or value-at-risk has an exception, and nobody knows of what size. */
export function requireFigures(pnl: Float64Array, valueAtRisk: Float64Array, dates: readonly string[]): void {
  let [count, first] = [0, -1]
  for (let day = 0; day < pnl.length; day++) {
    if (!Number.isNaN(pnl[day]) && !Number.isNaN(valueAtRisk[day])) continue
    count++
    if (first < 0) first = day
  }
  if (count > 0)
    throw new RangeError(
      `${count === 1 ? 'One day has' : `${count} days have`} no P&L or no value-at-risk, for example ${dates[first]}; of what size the loss was is not known`,
    )
}

/** One test a kind of P&L. */
export function testShortfall(
  tested: readonly NamedShortfall[],
  test: (series: ShortfallSeries) => Omit<TestResult, 'group'>,
): readonly TestResult[] {
  return tested.map(({ name, series }) => ({ ...(tested.length > 1 ? { group: name } : {}), ...test(series) }))
}

/** Simulated series that the power is found from: to two digits. */
const REPLICATES = 1000

/** By how much risk is understated that a test of the expected shortfall must be able to find. */
export function understatementOptions(doc: string) {
  return powerOptions({ doc, default: UNDERSTATED, min: 1.01, max: 10 })
}

/**
 * The power of a test of the expected shortfall, at a level and below a bound of the statistic.
 * @param against what is found, in words
 * @param at the power of a sample of that size
 */
export function shortfallPower(
  options: MetricOptions,
  { bootstrap }: GateStatistics,
  against: (effect: number) => string,
  at: (size: number, effect: number, rejection: ShortfallRejection, replicates: number) => number,
  { size, of }: { readonly size: number; readonly of: string },
): Pick<TestResult, 'power' | 'powerBelow'> {
  const effect = numberOption(options, 'effect', UNDERSTATED)
  const replicates = Math.min(bootstrap, REPLICATES)
  const by = (rejection: ShortfallRejection): TestPower =>
    powerBySize(against(effect), (larger) => at(larger, effect, rejection, replicates), size, of, MANY_DAYS)(0)
  return { power: (level) => by({ level }), powerBelow: (below) => by({ below }) }
}

function percent(confidence: number | undefined): string {
  return confidence === undefined ? 'an unknown confidence' : formatPercent(confidence)
}
