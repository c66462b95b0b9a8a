import { afterAll, expect, test } from '@jest/globals'
import { type Experiment, RUNS, type Share, shares, strays, table } from '../experiment.ts'

/** One test an experiment, over all of its runs; what was measured is printed at the end. */
export function describeExperiments(experiments: readonly Experiment[]): void {
  const measured: Share[] = []
  test.each(experiments.map((experiment) => [experiment.name, experiment] as const))(
    '%s',
    async (_, experiment) => {
      const found = await shares(experiment, experiment.runs ?? RUNS)
      measured.push(...found)
      expect(strays(found)).toEqual([])
    },
    300_000,
  )
  afterAll(() => {
    if (measured.length > 0) process.stderr.write(table(measured))
  })
}
