import type { Estimate } from '../influence/estimate.ts'
import { transformed } from '../influence/paired-difference.ts'

/** The Gini coefficient, also accuracy ratio or Somers' D of scores by class: twice the area under the ROC curve less 1. */
export function gini(rocAuc: Estimate): Estimate {
  return transformed(
    rocAuc,
    (area) => 2 * area - 1,
    () => 2,
  )
}
