import { describe, expect, test } from '@jest/globals'
import { studentUncertain } from '../../shared/statistics/inference/student.ts'
import { type Experiment, shares, strays, table } from './experiment.ts'
import { experiments as backtests } from './experiments/backtests.ts'
import { experiments as bootstrap } from './experiments/bootstrap.ts'
import { experiments as calibration } from './experiments/calibration.ts'
import { experiments as classification } from './experiments/classification.ts'
import { experiments as dependence } from './experiments/dependence.ts'
import { experiments as fairness } from './experiments/fairness.ts'
import { experiments as multiplicity } from './experiments/multiplicity.ts'
import { experiments as performance } from './experiments/performance.ts'
import { experiments as probabilities } from './experiments/probabilities.ts'
import { experiments as regression } from './experiments/regression.ts'
import { experiments as tests } from './experiments/tests.ts'
import { experiments as verdicts } from './experiments/verdicts.ts'
import { coverage } from './interval.ts'

const GROUPS: Readonly<Record<string, readonly Experiment[]>> = {
  classification,
  probabilities,
  calibration,
  regression,
  dependence,
  performance,
  tests,
  backtests,
  bootstrap,
  fairness,
  multiplicity,
  verdicts,
}

/** Of 1,000 runs, with room for the chance of so few; of what is too large for 1,000 just enough to see that it works. */
const SAMPLE = 20
const SAMPLE_OF_LARGE = 2
const DEVIATIONS = 4

describe('a sample of the simulations', () => {
  test.each(Object.entries(GROUPS))('%s', async (_, experiments) => {
    for (const experiment of experiments) {
      const measured = await shares(experiment, experiment.runs === undefined ? SAMPLE : SAMPLE_OF_LARGE)
      expect(strays(measured, DEVIATIONS)).toEqual([])
    }
  })

  test('names no experiment twice', () => {
    const names = Object.values(GROUPS).flatMap((experiments) => experiments.map(({ name }) => name))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})

describe('the judge of the simulations', () => {
  const interval = (sureness: number) =>
    coverage('a mean', 0, (random) => studentUncertain(random.normal(), 1 / sureness, Number.POSITIVE_INFINITY))

  test('accepts an interval that is right', async () => {
    expect(strays(await shares(interval(1), 1000))).toEqual([])
  })

  test.each([1.25, 0.8])('notices an interval that is %d times as sure as it should be', async (sureness) => {
    const found = strays(await shares(interval(sureness), 1000))
    expect(found.map(({ outcome }) => outcome)).toContain('covers')
  })

  test('notices one on the wrong side, also in a sample', async () => {
    const shifted = coverage('a mean', 0, (random) => studentUncertain(random.normal() + 2, 1, 30))
    const found = strays(await shares(shifted, SAMPLE), DEVIATIONS)
    expect(found.map(({ outcome }) => outcome)).toEqual(['covers', 'lies above'])
  })

  test('repeats itself, and prints what is outside', async () => {
    const [first, second] = [await shares(interval(2), 50), await shares(interval(2), 50)]
    expect(first).toEqual(second)
    expect(table(first)).toMatch(/a mean covers +50 +0\.\d{3} +\[0\.930, 0\.970\] +<- outside/)
  })
})
