import { studentUncertain } from '../../../shared/statistics/inference/student.ts'
import type { Uncertain } from '../../../shared/statistics/inference/uncertain.ts'
import type { Estimate } from '../../../shared/statistics/influence/estimate.ts'
import { pairedDifference } from '../../../shared/statistics/influence/paired-difference.ts'
import { standardError } from '../../../shared/statistics/influence/standard-error.ts'
import { sharpeRatio } from '../../../shared/statistics/performance/sharpe-ratio.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import {
  informationCoefficients,
  summariseCoefficients,
} from '../../../shared/statistics/signals/information-coefficient.ts'
import type { Experiment } from '../experiment.ts'
import { coverage } from '../interval.ts'
import { autoregression, normals } from '../worlds.ts'

function overDates(estimate: Estimate): Uncertain {
  const { standardError: error, df } = standardError(estimate, {
    dates: Int32Array.from(estimate.influence, (_, date) => date),
  })
  return studentUncertain(estimate.value, error, df)
}

/** Student's t with 5 degrees of freedom, scaled to variance 1: fat tails, as daily returns have them. */
function fatTailed(random: Random, length: number): Float64Array {
  return Float64Array.from({ length }, () => {
    const squares = normals(random, 5).reduce((sum, z) => sum + z * z, 0)
    return (random.normal() / Math.sqrt(squares / 5)) * Math.sqrt(3 / 5)
  })
}

/** 1.1 and 0.8 a year of 252 days. */
const SHARPE = { candidate: 0.07, champion: 0.05 }

/**
 * The correlation of a signal with returns on 150 dates of 40 names. It wanders about its mean from date to date, and the
 * sample's is that of normal values to within (1 - ρ²)·ρ/2n, a hundredth of its error here.
 */
function informationCoefficient(method: 'pearson' | 'spearman', truth: number): Experiment {
  const [dates, names] = [150, 20]
  const name = `mean ${method === 'pearson' ? 'IC' : 'rank IC'}, 150 dates`
  return coverage(name, truth, (random) => {
    const correlations = autoregression(random, dates, 0.5).map((each) => MEAN_IC + 0.1 * each)
    const signal = normals(random, dates * names)
    const returns = signal.map((each, row) => {
      const rho = correlations[Math.floor(row / names)] as number
      return rho * each + Math.sqrt(1 - rho ** 2) * random.normal()
    })
    const codes = Int32Array.from(signal, (_, row) => Math.floor(row / names))
    const { values } = informationCoefficients(signal, returns, codes, { method })
    return overDates(summariseCoefficients(values).mean)
  })
}

const MEAN_IC = 0.05
/** Of normal values Spearman's correlation is 6/π·asin(ρ/2), as good as 3/π·ρ for small ρ. */
const MEAN_RANK_IC = (6 / Math.PI) * Math.asin(MEAN_IC / 2)

export const experiments: readonly Experiment[] = [
  coverage('Sharpe ratio, 500 days with fat tails', SHARPE.candidate, (random) =>
    overDates(sharpeRatio(fatTailed(random, 500).map((each) => each + SHARPE.candidate))),
  ),
  coverage("Sharpe ratio less champion's, 500 days", SHARPE.candidate - SHARPE.champion, (random) => {
    const market = fatTailed(random, 500)
    const returns = (sharpe: number) => sharpeRatio(market.map((each) => sharpe + 0.8 * each + 0.6 * random.normal()))
    return overDates(pairedDifference(returns(SHARPE.candidate), returns(SHARPE.champion)))
  }),
  informationCoefficient('pearson', MEAN_IC),
  informationCoefficient('spearman', MEAN_RANK_IC),
]
