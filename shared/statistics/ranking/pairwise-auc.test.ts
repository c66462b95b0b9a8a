import { describe, expect, test } from '@jest/globals'
import { differentiated, largest, meanOf, repeated, take } from '../../../test/support/influence-laws.ts'
import golden from './golden-ranking.json' with { type: 'json' }
import { multiclassRocAuc } from './multiclass-auc.ts'
import { pairwiseRocAuc } from './pairwise-auc.ts'

const classes = Int32Array.from(golden.multiclass.classes)
const probabilities = golden.multiclass.probabilities.map((each) => Float64Array.from(each))
const counts = Float64Array.from(classes, (_, row) => 1 + (row % 3))

// scikit-learn 1.9.1: roc_auc_score(classes, probabilities, multi_class='ovo', average=…).
test.each([
  ['macro', 0.9412302201582388],
  ['weighted', 0.9413680878052976],
] as const)('is that of scikit-learn: %s', (average, value) => {
  expect(pairwiseRocAuc(classes, probabilities, average).value).toBeCloseTo(value, 13)
})

describe.each(['macro', 'weighted'] as const)('%s', (average) => {
  test('influence has mean 0 and is the derivative by the weights', () => {
    for (const at of [new Float64Array(classes.length).fill(1), counts]) {
      const { influence } = pairwiseRocAuc(classes, probabilities, average, at)
      expect(Math.abs(meanOf(influence))).toBeLessThan(1e-12)
      const expected = differentiated((moved) => pairwiseRocAuc(classes, probabilities, average, moved), at)
      expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-6)
    }
  })

  test('a weight of k is the row k times', () => {
    const rows = repeated(counts)
    const copies = probabilities.map((column) => take(column, rows))
    const { value } = pairwiseRocAuc(Int32Array.from(take(classes, rows)), copies, average)
    expect(pairwiseRocAuc(classes, probabilities, average, counts).value).toBeCloseTo(value, 13)
  })

  test('of two classes it is the mean of both areas, as that of each class against the rest', () => {
    const two = Int32Array.from(classes, (each) => Math.min(each, 1))
    const columns = probabilities.slice(0, 2)
    const [pairs, rest] = [pairwiseRocAuc, multiclassRocAuc].map((area) => area(two, columns, 'macro').value)
    expect(pairs).toBeCloseTo(rest as number, 13)
  })
})

test('needs a column for every class, and a row', () => {
  expect(() => pairwiseRocAuc(classes, probabilities.slice(1), 'macro')).toThrow('A row has class 2')
  expect(() => pairwiseRocAuc(classes, probabilities.slice(2), 'macro')).toThrow('2 or more')
  const absent = classes.map((each) => Math.min(each, 1))
  expect(() => pairwiseRocAuc(absent, probabilities, 'macro')).toThrow(/No row has the label/)
})
