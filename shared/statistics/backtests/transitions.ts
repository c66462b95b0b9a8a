import { logLikelihood } from './coverage.ts'

/** How often each state (1 an exception, 0 none) followed each other from one day to the next. */
export interface Transitions {
  readonly n00: number
  readonly n01: number
  readonly n10: number
  readonly n11: number
}

/**
 * The transitions of a series of exceptions, T - 1 of them.
 *
 * @throws RangeError for fewer than two days
 */
export function transitions(hits: Uint8Array): Transitions {
  if (hits.length < 2) throw new RangeError(`Transitions need two days at least; there are ${hits.length}.`)
  const counts = [0, 0, 0, 0]
  for (let day = 1; day < hits.length; day++) {
    const state = 2 * (hits[day - 1] === 0 ? 0 : 1) + (hits[day] === 0 ? 0 : 1)
    counts[state] = (counts[state] as number) + 1
  }
  const [n00, n01, n10, n11] = counts as [number, number, number, number]
  return { n00, n01, n10, n11 }
}

/**
 * Christoffersen's likelihood ratio of independence (International Economic Review 39, 1998) against a first-order Markov
 * chain: 0 where there is nothing to compare, as when no exception is followed by a day.
 */
export function independenceStatistic({ n00, n01, n10, n11 }: Transitions): number {
  const [quiet, hit] = [n00 + n01, n10 + n11]
  const one = n01 + n11
  const free = rowLikelihood(n00, n01, quiet) + rowLikelihood(n10, n11, hit)
  return Math.max(0, 2 * (free - rowLikelihood(quiet + hit - one, one, quiet + hit)))
}

function rowLikelihood(zeros: number, ones: number, total: number): number {
  return total === 0 ? 0 : logLikelihood(zeros, zeros / total) + logLikelihood(ones, ones / total)
}
