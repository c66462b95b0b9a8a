import { expect, test } from '@jest/globals'
import { coxCalibration } from './cox-calibration.ts'
import { coxWaldTest } from './cox-wald.ts'
import golden from './golden.json' with { type: 'json' }

const labels = Uint8Array.from(golden.labels)
const probabilities = Float64Array.from(golden.probabilities)
const cox = coxCalibration(labels, probabilities)
const rows = Int32Array.from(labels, (_, row) => row)

test('rows that are clusters of their own are independent', () => {
  const [plain, clustered] = [coxWaldTest(cox, {}), coxWaldTest(cox, { clusters: rows })]
  expect(clustered.statistic).toBeCloseTo(plain.statistic, 9)
  expect(clustered.df).toBe(labels.length - 1)
})

test('each row twice, as one cluster, is the same evidence; as two rows it is twice as much', () => {
  const twice = [...rows, ...rows]
  const doubled = coxCalibration(
    Uint8Array.from(twice, (row) => labels[row] as number),
    Float64Array.from(twice, (row) => probabilities[row] as number),
  )
  const once = coxWaldTest(cox, { clusters: rows })
  expect(coxWaldTest(doubled, { clusters: Int32Array.from(twice) }).pvalue).toBeCloseTo(once.pvalue, 9)
  const { statistic } = coxWaldTest(doubled, {})
  expect(statistic / once.statistic).toBeCloseTo((2 * labels.length - 1) / (labels.length - 1), 9)
})

test('two clusters do not tell intercept and slope apart', () => {
  expect(() => coxWaldTest(cox, { clusters: rows.map((row) => row % 2) })).toThrow(RangeError)
})
