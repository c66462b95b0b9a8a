import { expect, test } from '@jest/globals'
import { createRandom } from '../../../statistics/random/random.ts'
import type { GateRule } from '../config/gate.ts'
import type { Predictions } from '../data/predictions.ts'
import { measureSmooth } from './measure.ts'
import { metric } from './predictions/expected-calibration-error.ts'

const AT = { file: 'model-gate.yml', line: 1 }
const RULE: GateRule = {
  ...{ id: metric.name, metric: metric.name, options: {}, level: 'fail', minRows: undefined, minEvents: undefined },
  ...{ atLeast: undefined, atMost: 0.05, between: undefined, worst: undefined, alpha: undefined, at: AT },
  vsChampion: { kind: 'no_worse_by', margin: { value: 0.01, relative: false }, at: AT },
}

const random = createRandom(12)
const score = Float64Array.from({ length: 900 }, () => 0.1 + 0.8 * random.uniform())
const binaryLabel = Uint8Array.from(score, (each) => (random.uniform() < each ? 1 : 0))

function measured(changed: Partial<Predictions> = {}, other = score.map((each) => each ** 2)) {
  const nothing = { groups: new Map(), columns: new Map(), reference: new Map() }
  const models = { candidate: { score, expressions: new Map() }, champion: { score: other, expressions: new Map() } }
  const found = measureSmooth(metric, { rows: score.length, binaryLabel, ...models, ...nothing, ...changed }, RULE, 1)
  if (found.kind !== 'estimate' || found.difference === undefined) throw new Error('not compared')
  return { ...found, gain: found.difference }
}

test('a calibrated candidate may have an error of 0, and is surely better than a champion that is not', () => {
  const { candidate, champion, gain } = measured()
  expect(candidate.lower(0.05)).toBe(0)
  expect(candidate.pAtLeast(0.1)).toBeLessThan(0.01)
  expect(champion?.lower(0.05)).toBeGreaterThan(0.1)
  expect(gain(0).value).toBeCloseTo((champion?.value ?? 0) - candidate.value, 12)
  expect(gain(0).lower(0.05)).toBeGreaterThan(0.08)
  // A tenth of the champion's error on top.
  expect(gain(0.1).value).toBeCloseTo(1.1 * (champion?.value ?? 0) - candidate.value, 12)
})

test('with clusters the interval is that of influence values', () => {
  const { candidate, gain } = measured({ cluster: Int32Array.from(score, (_, row) => row % 60) })
  expect([candidate.method, gain(0).method]).toEqual(['cluster-robust', 'cluster-robust'])
  expect(measured().candidate.method).toBe('test of the debiased error, inverted')
})

test('what has no variance is refused: a champion that is the candidate, a model that is sure of every row and right', () => {
  const { gain } = measured({}, score)
  expect(() => gain(0)).toThrow('The variance is 0')
  const sure = { score: Float64Array.from(binaryLabel), expressions: new Map() }
  expect(() => measured({ candidate: sure })).toThrow('The variance is 0')
})
