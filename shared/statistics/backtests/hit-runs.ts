import { kupiecStatistic, TIE } from './kupiec.ts'
import { independenceStatistic } from './transitions.ts'

// The transitions of a series of T days depend on no more than the number x of exceptions, the number r of runs of them,
// and whether the first and the last day are exceptions. How many series share those four is known: x exceptions fall
// into r runs in C(x-1, r-1) ways, the quiet days into the runs between them likewise. So the exact distribution is a sum
// over four times x²/2 terms for the few x that are at all probable, where going through the series would take 2^T.

/** Series with a number of exceptions less probable than this together cannot change a p-value that anybody reads. */
export const NEGLIGIBLE = 1e-18

/** P(LRind >= statistic) of independent exceptions, given that there are `count` of them. */
export function exactIndependencePvalue(statistic: number, count: number, days: number): number {
  const logFactorials = logFactorialsUpTo(days)
  const all = logChoose(logFactorials, days, count)
  let pvalue = 0
  for (const { statistic: independence, logSeries } of patterns(logFactorials, count, days)) {
    if (independence >= statistic - TIE) pvalue += Math.exp(logSeries - all)
  }
  return Math.min(1, pvalue)
}

/** P(LRuc + LRind >= statistic) of independent exceptions with the given probability. */
export function exactConditionalCoveragePvalue(statistic: number, days: number, probability: number): number {
  const logFactorials = logFactorialsUpTo(days)
  let pvalue = 0
  for (let count = 0; count <= days; count++) {
    const logSeries = count * Math.log(probability) + (days - count) * Math.log1p(-probability)
    if (Math.exp(logSeries + logChoose(logFactorials, days, count)) < NEGLIGIBLE) continue
    const coverage = kupiecStatistic(count, days, probability)
    for (const pattern of patterns(logFactorials, count, days)) {
      if (coverage + pattern.statistic >= statistic - TIE) pvalue += Math.exp(pattern.logSeries + logSeries)
    }
  }
  return Math.min(1, pvalue)
}

export interface Pattern {
  readonly n11: number
  readonly n01: number
  readonly n10: number
  /** Whether the first day is an exception. */
  readonly first: 0 | 1
  readonly statistic: number
  /** The logarithm of how many series have these transitions. */
  readonly logSeries: number
}

/** All that a series of `days` with `count` exceptions can look like to the test of independence. */
export function* patterns(logFactorials: Float64Array, count: number, days: number): Generator<Pattern> {
  if (count === 0 || count === days) {
    const all = count > 0
    yield { n11: all ? days - 1 : 0, n01: 0, n10: 0, first: all ? 1 : 0, statistic: 0, logSeries: 0 }
    return
  }
  const quiet = days - count
  for (let runs = 1; runs <= count; runs++) {
    for (const [first, last] of ENDS) {
      const gaps = runs + 1 - first - last
      if (gaps < 1 || gaps > quiet) continue
      const [n01, n10] = [runs - first, runs - last]
      const n11 = count - runs
      yield {
        ...{ n11, n01, n10, first },
        statistic: independenceStatistic({ n00: days - 1 - n01 - n10 - n11, n01, n10, n11 }),
        logSeries: logChoose(logFactorials, count - 1, runs - 1) + logChoose(logFactorials, quiet - 1, gaps - 1),
      }
    }
  }
}

const ENDS = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
] as const

export function logFactorialsUpTo(n: number): Float64Array {
  const logs = new Float64Array(n + 1)
  for (let i = 2; i <= n; i++) logs[i] = (logs[i - 1] as number) + Math.log(i)
  return logs
}

export function logChoose(logFactorials: Float64Array, n: number, k: number): number {
  return (logFactorials[n] as number) - (logFactorials[k] as number) - (logFactorials[n - k] as number)
}
