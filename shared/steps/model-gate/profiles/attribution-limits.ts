import type { AttributionLimits } from '../../../statistics/attribution/profit-and-loss-attribution.ts'

/**
 * The limits of the profit-and-loss attribution test, the same in Basel's text and in those made from it. All are strict: a
 * correlation of exactly 0.80 is amber, one of exactly 0.70 not yet red.
 */
export const BASEL_ATTRIBUTION_LIMITS: AttributionLimits = {
  green: { spearman: { comparator: '>', value: 0.8 }, kolmogorovSmirnov: { comparator: '<', value: 0.09 } },
  red: { spearman: { comparator: '<', value: 0.7 }, kolmogorovSmirnov: { comparator: '>', value: 0.12 } },
}
