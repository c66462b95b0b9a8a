import { lnGamma } from '../distributions/gamma.ts'
import { normalPdf, normalQuantile } from '../distributions/normal.ts'
import { studentTQuantile } from '../distributions/students-t.ts'
import type { Random } from '../random/random.ts'
import { requireProbability } from './coverage.ts'

/** A family of P&L distributions, symmetric around 0 and of any scale. */
export type LossFamily = { readonly family: 'normal' } | { readonly family: 'student-t'; readonly df: number }

/** The lower tail of a standard distribution, beyond its value-at-risk. */
export interface LossTail {
  /** A random P&L of the tail: below -valueAtRisk. */
  readonly draw: (random: Random) => number
  readonly valueAtRisk: number
  readonly expectedShortfall: number
}

/**
 * The tail of probability `probability` of a standard normal or Student's t distribution; value-at-risk and expected
 * shortfall are positive amounts. ES = φ(q)/p of the normal, f(q)(df+q²)/((df-1)p) of Student's t (McNeil, Frey, Embrechts,
 * Quantitative Risk Management, 2.2.4).
 *
 * @throws RangeError for a probability out of range, or for df <= 1, where the expected shortfall is infinite
 */
export function lossTail(family: LossFamily, probability: number): LossTail {
  requireProbability(probability)
  if (family.family === 'normal') {
    const quantile = normalQuantile(probability)
    return {
      draw: (random) => normalQuantile(probability * (1 - random.uniform())),
      valueAtRisk: -quantile,
      expectedShortfall: normalPdf(quantile) / probability,
    }
  }
  const { df } = family
  if (!(df > 1))
    throw new RangeError(`Student's t with ${df} degrees of freedom has no expected shortfall; give more than 1.`)
  const quantile = studentTQuantile(probability, df)
  return {
    draw: df <= MOST_REJECTED ? paretoRejection(quantile, df) : tailQuantile(probability, df),
    valueAtRisk: -quantile,
    expectedShortfall: (studentTPdf(quantile, df) * (df + quantile * quantile)) / ((df - 1) * probability),
  }
}

/** The power law that Student's tail approaches comes close enough to it up to about this many degrees of freedom. */
const MOST_REJECTED = 6

/**
 * Student's tail beyond `quantile`, by rejection from the power law x^-(df+1) of the same tail: the ratio of the densities is
 * (x²/(df+x²))^((df+1)/2), at most 1. Exact, and many times faster than the quantile.
 */
function paretoRejection(quantile: number, df: number): LossTail['draw'] {
  return (random) => {
    for (;;) {
      const x = quantile * (1 - random.uniform()) ** (-1 / df)
      if (random.uniform() < ((x * x) / (df + x * x)) ** ((df + 1) / 2)) return x
    }
  }
}

function tailQuantile(probability: number, df: number): LossTail['draw'] {
  return (random) => studentTQuantile(probability * (1 - random.uniform()), df)
}

function studentTPdf(x: number, df: number): number {
  const logConstant = lnGamma((df + 1) / 2) - lnGamma(df / 2) - 0.5 * Math.log(df * Math.PI)
  return Math.exp(logConstant - ((df + 1) / 2) * Math.log1p((x * x) / df))
}
