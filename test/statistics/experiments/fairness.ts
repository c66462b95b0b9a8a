import { confusionMatrix } from '../../../shared/statistics/classification/confusion-matrix.ts'
import { normalQuantile } from '../../../shared/statistics/distributions/normal.ts'
import { numericStability } from '../../../shared/statistics/drift/column-stability.ts'
import { uncertainStability } from '../../../shared/statistics/drift/uncertain-stability.ts'
import { rateEstimates } from '../../../shared/statistics/fairness/rate-estimates.ts'
import { uncertainDisparity } from '../../../shared/statistics/fairness/uncertain-disparity.ts'
import type { Uncertain } from '../../../shared/statistics/inference/uncertain.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import type { Experiment } from '../experiment.ts'
import { normals } from '../worlds.ts'

const ALPHA = 0.05

/** Bounds that hold whichever pair turns out to be the widest cover more often than they say, never less. */
function atLeastAsSure(name: string, truth: number, draw: (random: Random) => Uncertain): Experiment {
  return {
    name,
    expected: { 'lies above': [0, 0.065], 'lies below': [0, 0.065] },
    once: (random) => {
      const found = draw(random)
      return { 'lies above': found.lower(ALPHA) > truth, 'lies below': found.upper(ALPHA) < truth }
    },
  }
}

/** Selection rates of groups of 200 rows each. */
function disparity(rates: readonly number[], how: 'difference' | 'ratio'): Experiment {
  const [lowest, highest] = [Math.min(...rates), Math.max(...rates)]
  const truth = how === 'difference' ? highest - lowest : lowest / highest
  return atLeastAsSure(`selection rates of ${rates.join(', ')}: widest ${how}`, truth, (random) => {
    const groups = Int32Array.from({ length: 200 * rates.length }, (_, row) => Math.floor(row / 200))
    const selected = Int32Array.from(groups, (group) => (random.uniform() < (rates[group] as number) ? 1 : 0))
    const actual = Int32Array.from(groups, () => (random.uniform() < 0.5 ? 1 : 0))
    return uncertainDisparity([rateEstimates(confusionMatrix(actual, selected, 2), groups, 'selection_rate')], how)
  })
}

/** A distribution as 20,000 of its quantiles. */
function evenly(shift: number): Float64Array {
  return Float64Array.from({ length: 20_000 }, (_, row) => normalQuantile((row + 0.5) / 20_000) + shift)
}

/** The index of N(0, 1) against N(shift, 1) over the deciles of the first. */
function shifted(rows: number, shift: number): Experiment {
  const truth = numericStability(evenly(0), evenly(shift)).value
  return atLeastAsSure(
    `population stability index of a shift of ${shift}, ${rows} and ${rows} rows`,
    truth,
    (random) => {
      const { value, cells } = numericStability(
        normals(random, rows),
        normals(random, rows).map((each) => each + shift),
      )
      return uncertainStability(value, cells, rows, rows)
    },
  )
}

export const experiments: readonly Experiment[] = [
  disparity([0.5, 0.5], 'difference'),
  disparity([0.5, 0.4], 'difference'),
  disparity([0.5, 0.45, 0.4, 0.3], 'difference'),
  disparity([0.5, 0.4], 'ratio'),
  disparity([0.98, 0.9, 0.95], 'ratio'),
  shifted(1000, 0.3),
  shifted(300, 0.5),
]
