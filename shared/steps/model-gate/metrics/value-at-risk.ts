import { plural } from '../../../report/text.ts'
import { directionOf } from '../../../statistics/backtests/coverage.ts'
import { type Exceptions, exceptions } from '../../../statistics/backtests/exceptions.ts'
import type { MetricOptions } from '../config/gate.ts'
import { REGULATORY_DAYS } from '../config/least-rows.ts'
import type { Measurement, Needed, TestResult } from '../decide/reading.ts'
import { formatValue } from '../format-value.ts'
import { columnOf, lastRows, type ModelSeries, type NamedColumn } from '../returns/series.ts'
import type { ReturnSettings } from '../returns/settings.ts'
import { numberOption, type OptionSpec } from './metric.ts'
import type { ReturnContext } from './return-metric.ts'
import { powerOptions } from './test-power.ts'
import { TooFewRows } from './too-few-rows.ts'

export const WINDOW_OPTION = {
  window: { kind: 'integer', min: 2, doc: 'How many of the last days count. Default: all of them.' },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Options of the tests of exceptions. */
export const EXCEPTION_OPTIONS = {
  pnl: {
    kind: 'column',
    doc: 'The one of the P&L columns that is tested. Default: each by itself, and they share the level by Holm’s procedure.',
  },
  ...WINDOW_OPTION,
} as const satisfies Readonly<Record<string, OptionSpec>>

/** Three times the exceptions are those of P&L a quarter more volatile than a value-at-risk of 99 % has it. */
export const TIMES_THE_EXCEPTIONS = 3

/** What tests of how frequent exceptions are must be able to find. */
export const FREQUENCY_OPTIONS = powerOptions({
  doc: 'How many times the exceptions that it must be able to find. At 99 %, three times as many are those of P&L a quarter more volatile than forecast.',
  default: TIMES_THE_EXCEPTIONS,
  min: 1.01,
  max: 50,
})

/** A quarter more volatile. */
export const UNDERSTATED = 1.25

/** The true probability of an exception that is to be found. */
export function frequentProbability(options: MetricOptions, probability: number): number {
  return Math.min(0.999, numberOption(options, 'effect', TIMES_THE_EXCEPTIONS) * probability)
}

/** What a number that a regulation made for 250 days needs. */
export function neededDays(have: number, source: string): Needed {
  return { have, least: REGULATORY_DAYS, of: 'days', source }
}

/** The exceptions of one kind of P&L. */
export interface PnlExceptions {
  /** The column. */
  readonly name: string
  readonly pnl: Float64Array
  readonly valueAtRisk: Float64Array
  readonly exceptions: Exceptions
}

/** The probability of an exception; 0.01 of 99 %, without the dust of the subtraction. */
export function tailOf(confidence: number | undefined): number {
  if (confidence === undefined) throw new RangeError('Nothing says at which confidence the risk figure is.')
  return Number((1 - confidence).toPrecision(12))
}

/** @throws TooFewRows when there are fewer days than the rule counts */
export function windowOf(series: ModelSeries, { window }: MetricOptions): ModelSeries {
  if (typeof window !== 'number') return series
  if (series.rows < window) throw new TooFewRows(`${plural(series.rows, 'day')}, fewer than the ${window} that count.`)
  return lastRows(series, window)
}

/** The P&L columns that a rule is about. */
export function pnlOf({ pnl }: ModelSeries, { pnl: asked }: MetricOptions): readonly NamedColumn[] {
  return typeof asked === 'string' ? pnl.filter(({ name }) => name === asked) : pnl
}

/** Exceptions by kind of P&L. Days without P&L or value-at-risk are exceptions (MAR32.6). */
export function exceptionsByPnl(candidate: ModelSeries, options: MetricOptions): readonly PnlExceptions[] {
  const series = windowOf(candidate, options)
  const valueAtRisk = columnOf(series, 'var')
  return pnlOf(series, options).map(({ name, values: pnl }) => ({
    name,
    pnl,
    valueAtRisk,
    exceptions: exceptions(pnl, valueAtRisk),
  }))
}

/** `9 exceptions in 250 days where 2.5 are expected: too optimistic` */
export function exceptionsText({ count, observations, missing }: Exceptions, probability: number): string {
  const direction = directionOf(count, observations, probability).replace('-', ' ')
  const without =
    missing === 0 ? '' : `; ${missing} of them ${missing === 1 ? 'a day' : 'days'} without P&L or value-at-risk`
  return `${countText(count)} in ${observations} days where ${formatValue(observations * probability)} are expected: ${direction}${without}`
}

export function countText(count: number): string {
  return count === 1 ? '1 exception' : `${count} exceptions`
}

/** One test a kind of P&L. */
export function testExceptions(
  candidate: ModelSeries,
  { rule, settings }: Pick<ReturnContext, 'rule' | 'settings'>,
  test: (of: PnlExceptions, probability: number) => Omit<TestResult, 'group'>,
): Measurement {
  const probability = tailOf((settings satisfies ReturnSettings).confidence)
  const all = exceptionsByPnl(candidate, rule.options)
  const tests = all.map(
    (of): TestResult => ({ ...(all.length > 1 ? { group: of.name } : {}), ...test(of, probability) }),
  )
  return { kind: 'test', tests }
}
