import type { MetricOptions } from '../config/gate.ts'
import type { OptionSpec } from './metric.ts'

/** How the p-value of a test of exceptions is found. */
export const PVALUE_OPTION = {
  p: {
    kind: 'choice',
    values: ['montecarlo', 'exact', 'asymptotic'],
    default: 'montecarlo',
    doc: 'Monte Carlo: as many simulated series as `statistics.bootstrap` says. Exact: all series, counted. Asymptotic: the chi-squared distribution, which rejects far too seldom at 250 days.',
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The p-value that the rule asks for. */
export function askedPvalue(
  { p }: MetricOptions,
  of: { readonly pvalue: number; readonly exactPvalue: number },
  simulate: () => number,
): number {
  if (p === 'asymptotic') return of.pvalue
  return p === 'exact' ? of.exactPvalue : simulate()
}
