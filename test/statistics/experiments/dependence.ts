import { studentUncertain } from '../../../shared/statistics/inference/student.ts'
import type { Uncertain } from '../../../shared/statistics/inference/uncertain.ts'
import { type SamplingDesign, standardError } from '../../../shared/statistics/influence/standard-error.ts'
import { weightedMean } from '../../../shared/statistics/influence/weighted-mean.ts'
import type { Random } from '../../../shared/statistics/random/random.ts'
import type { Experiment } from '../experiment.ts'
import { coverage } from '../interval.ts'
import { autoregression, normals } from '../worlds.ts'

function meanOf(values: Float64Array, design: SamplingDesign, weights?: Float64Array): Uncertain {
  const estimate = weightedMean(values, weights)
  const { standardError: error, df } = standardError(estimate, design)
  return studentUncertain(estimate.value, error, df)
}

/** Rows of clusters that share a part of their value: intra-class correlation 0.3. */
function clustered(random: Random, sizes: readonly number[]): { values: Float64Array; clusters: Int32Array } {
  const values: number[] = []
  const clusters: number[] = []
  for (const [cluster, size] of sizes.entries()) {
    const shared = Math.sqrt(0.3) * random.normal()
    for (let row = 0; row < size; row++) {
      values.push(shared + Math.sqrt(0.7) * random.normal())
      clusters.push(cluster)
    }
  }
  return { values: Float64Array.from(values), clusters: Int32Array.from(clusters) }
}

const alike = (count: number, size: number) => new Array<number>(count).fill(size)
/** Sizes from 2 to 40. */
const uneven = Array.from({ length: 40 }, (_, cluster) => 2 + cluster)

function clusters(title: string, sizes: readonly number[]): Experiment {
  return coverage(`mean of clusters, ${title}`, 0, (random) => {
    const { values, clusters: codes } = clustered(random, sizes)
    return meanOf(values, { clusters: codes })
  })
}

/** One row a date, each depending on the one before. */
function serial(periods: number, phi: number): Experiment {
  return coverage(`mean of ${periods} dates, autocorrelation ${phi}`, 0, (random) =>
    meanOf(autoregression(random, periods, phi), { dates: Int32Array.from({ length: periods }, (_, date) => date) }),
  )
}

/** Sums over `horizon` dates, as errors of forecasts that overlap: a moving average. */
function overlapping(periods: number, horizon: number): Experiment {
  return coverage(`mean of ${periods} dates, ${horizon} of them overlapping`, 0, (random) => {
    const shocks = normals(random, periods + horizon - 1)
    const values = Float64Array.from({ length: periods }, (_, t) =>
      shocks.subarray(t, t + horizon).reduce((sum, each) => sum + each, 0),
    )
    const dates = Int32Array.from(values, (_, date) => date)
    return meanOf(values, { dates, ...(horizon > 1 ? { reach: horizon - 1 } : {}) })
  })
}

/** Many rows a date, which share what happened on it; and the same names on every date. */
function panel(title: string, names: number, periods: number, shares: { name: number; date: number }): Experiment {
  return coverage(`mean of a panel, ${title}`, 0, (random) => {
    const ofName = normals(random, names).map((each) => Math.sqrt(shares.name) * each)
    const ofDate = autoregression(random, periods, 0.3).map((each) => Math.sqrt(shares.date) * each)
    const own = Math.sqrt(1 - shares.name - shares.date)
    const rows = names * periods
    const clusters = Int32Array.from({ length: rows }, (_, row) => row % names)
    const dates = Int32Array.from({ length: rows }, (_, row) => Math.floor(row / names))
    const values = Float64Array.from(
      clusters,
      (name, row) => (ofName[name] as number) + (ofDate[dates[row] as number] as number) + own * random.normal(),
    )
    return meanOf(values, shares.name > 0 ? { clusters, dates } : { dates })
  })
}

export const experiments: readonly Experiment[] = [
  clusters('40 of 20 rows', alike(40, 20)),
  clusters('12 of 20 rows', alike(12, 20)),
  clusters('40 of 2 to 41 rows', uneven),
  serial(250, 0),
  serial(250, 0.3),
  serial(250, 0.5),
  serial(500, 0.5),
  serial(1000, 0.7),
  overlapping(250, 5),
  overlapping(500, 8),
  serial(60, 0.3),
  serial(30, 0.2),
  panel('50 names, 120 dates', 50, 120, { name: 0, date: 0.2 }),
  panel('50 names, 60 dates, both matter', 50, 60, { name: 0.1, date: 0.1 }),
  panel('20 names, 150 dates, dates matter', 20, 150, { name: 0.01, date: 0.2 }),
  panel('20 names, 150 dates, names matter', 20, 150, { name: 0.2, date: 0.01 }),
  panel('20 names, 30 dates, neither matters', 20, 30, { name: 0.001, date: 0 }),
]
