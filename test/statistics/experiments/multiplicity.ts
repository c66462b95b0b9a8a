import { normalSurvival } from '../../../shared/statistics/distributions/normal.ts'
import { benjaminiHochberg, benjaminiYekutieli, holm } from '../../../shared/statistics/multiplicity.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import type { Experiment } from '../experiment.ts'

const LEVEL = 0.05
type Adjust = (p: readonly number[]) => number[]

/** One-sided p-values of normal statistics that share a part; the first `effects` of them have an effect of 3 deviations. */
function pvalues(random: Random, count: number, effects: number, correlation: number): number[] {
  const shared = Math.sqrt(correlation) * random.normal()
  return Array.from({ length: count }, (_, test) => {
    const z = shared + Math.sqrt(1 - correlation) * random.normal()
    return normalSurvival(test < effects ? z + 3 : z)
  })
}

/** How often any test is rejected when nothing is true: what a broken rank makes 0.87 of (Giskard 2, see the fact sheet). */
function underGlobalNull(name: string, adjust: Adjust, correlation: number, high: number): Experiment {
  return {
    name: `${name}, 40 true hypotheses, correlation ${correlation}`,
    expected: { 'any rejected': [0, high] },
    once: (random) => ({ 'any rejected': adjust(pvalues(random, 40, 0, correlation)).some((p) => p <= LEVEL) }),
  }
}

/** How often any of 10 true hypotheses is rejected beside 10 false ones. */
function familyWise(correlation: number): Experiment {
  return {
    name: `Holm, 10 of 20 hypotheses true, correlation ${correlation}`,
    expected: { 'any true one': [0, 0.065], 'a false one': [0.6, 1] },
    once: (random) => {
      const adjusted = holm(pvalues(random, 20, 10, correlation))
      return {
        'any true one': adjusted.slice(10).some((p) => p <= LEVEL),
        'a false one': adjusted.slice(0, 10).some((p) => p <= LEVEL),
      }
    },
  }
}

/** The share of true hypotheses among the rejected: that one of them, picked at random, is true. */
function falseDiscoveries(name: string, adjust: Adjust, correlation: number): Experiment {
  return {
    name: `${name}, 30 of 40 hypotheses true, correlation ${correlation}`,
    expected: { 'a discovery is false': [0, 0.055] },
    once: (random) => {
      const rejected = adjust(pvalues(random, 40, 10, correlation)).flatMap((p, test) => (p <= LEVEL ? [test] : []))
      const picked = rejected[Math.floor(random.uniform() * rejected.length)]
      return { 'a discovery is false': picked !== undefined && picked >= 10 }
    },
  }
}

export const experiments: readonly Experiment[] = [
  underGlobalNull('Benjamini-Hochberg', benjaminiHochberg, 0, 0.07),
  underGlobalNull('Benjamini-Hochberg', benjaminiHochberg, 0.5, 0.07),
  underGlobalNull('Benjamini-Yekutieli', benjaminiYekutieli, 0.5, 0.05),
  underGlobalNull('Holm', holm, 0, 0.07),
  familyWise(0),
  familyWise(0.5),
  falseDiscoveries('Benjamini-Hochberg', benjaminiHochberg, 0),
  falseDiscoveries('Benjamini-Hochberg', benjaminiHochberg, 0.5),
]
