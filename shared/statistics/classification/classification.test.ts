import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { differentiated, largest, meanOf, repeated, take, takeLabels } from '../../../test/support/influence-laws.ts'
import type { Estimate } from '../influence/estimate.ts'
import { accuracyScore, balancedAccuracyScore } from './accuracy.ts'
import { averagedScore } from './averaged-score.ts'
import { brierScoreLoss, multiclassBrierScoreLoss } from './brier-score.ts'
import { classMetric } from './class-metric.ts'
import { type ConfusionMatrix, confusionMatrix, confusionMatrixAtCut, marginsOf } from './confusion-matrix.ts'
import { classFlipRate, predictionFlipRate } from './flip-rate.ts'
import golden from './golden.json' with { type: 'json' }
import { logLoss, multiclassLogLoss } from './log-loss.ts'
import { matthewsCorrcoef } from './matthews-corrcoef.ts'
import { f1Score, precisionScore, recallScore, specificity } from './precision-recall.ts'

const labels = Uint8Array.from(golden.labels)
const probabilities = Float64Array.from(golden.probabilities)
const weights = Float64Array.from(golden.weights)
const classes = Int32Array.from(golden.classes)
const predicted = Int32Array.from(golden.predicted)
const columns = golden.matrix.map((column) => Float64Array.from(column))
const ones = new Float64Array(labels.length).fill(1)

const BINARY = {
  accuracy_score: accuracyScore,
  balanced_accuracy_score: balancedAccuracyScore,
  precision_score: precisionScore,
  recall_score: recallScore,
  f1_score: f1Score,
  specificity,
  matthews_corrcoef: matthewsCorrcoef,
} as const

const MULTICLASS = {
  accuracy_score: accuracyScore,
  balanced_accuracy_score: balancedAccuracyScore,
  matthews_corrcoef: matthewsCorrcoef,
  macro_precision: (matrix: ConfusionMatrix) => averagedScore(matrix, 'precision', { average: 'macro' }),
  macro_recall: (matrix: ConfusionMatrix) => averagedScore(matrix, 'recall', { average: 'macro' }),
  macro_f1: (matrix: ConfusionMatrix) => averagedScore(matrix, 'f1', { average: 'macro' }),
  weighted_precision: (matrix: ConfusionMatrix) => averagedScore(matrix, 'precision', { average: 'weighted' }),
  weighted_recall: (matrix: ConfusionMatrix) => averagedScore(matrix, 'recall', { average: 'weighted' }),
  weighted_f1: (matrix: ConfusionMatrix) => averagedScore(matrix, 'f1', { average: 'weighted' }),
} as const

type Weighed = (weights?: Float64Array) => Estimate
type Golden = Readonly<Record<string, number | number[] | number[][]>>

const CASES: [name: string, estimate: Weighed, plain: number, weighted: number][] = [
  ...cases('binary', BINARY, (w) => confusionMatrixAtCut(labels, probabilities, 0.5, w), golden.plain, golden.weighted),
  ...cases(
    'three classes',
    MULTICLASS,
    (w) => confusionMatrix(classes, predicted, 3, w),
    golden.multiclass,
    golden.multiclassWeighted,
  ),
  ['log_loss', (w) => logLoss(labels, probabilities, w), golden.plain.log_loss, golden.weighted.log_loss],
  [
    'log_loss of three classes',
    (w) => multiclassLogLoss(classes, columns, w),
    golden.multiclass.log_loss,
    golden.multiclassWeighted.log_loss,
  ],
  [
    'brier_score_loss',
    (w) => brierScoreLoss(labels, probabilities, w),
    golden.plain.brier_score_loss,
    golden.weighted.brier_score_loss,
  ],
  [
    'brier_score_loss of three classes',
    (w) => multiclassBrierScoreLoss(classes, columns, w),
    golden.multiclass.brier_score_loss,
    golden.multiclassWeighted.brier_score_loss,
  ],
]

function cases(
  title: string,
  metrics: Readonly<Record<string, (matrix: ConfusionMatrix) => Estimate>>,
  matrix: (weights?: Float64Array) => ConfusionMatrix,
  plain: Golden,
  weighted: Golden,
): typeof CASES {
  return Object.entries(metrics).map(([name, metric]) => [
    `${name}, ${title}`,
    (w) => metric(matrix(w)),
    plain[name] as number,
    weighted[name] as number,
  ])
}

describe(`golden numbers of ${golden.source}`, () => {
  test.each(CASES)('%s', (_, estimate, plain, weighted) => {
    expect(estimate().value).toBeCloseTo(plain, 12)
    expect(estimate(weights).value).toBeCloseTo(weighted, 12)
  })

  test('confusion_matrix(sample_weight)', () => {
    const { counts } = confusionMatrixAtCut(labels, probabilities, 0.5, weights)
    expect([...counts]).toEqual(golden.weighted.confusion)
  })

  test('precision_recall_fscore_support', () => {
    const matrix = confusionMatrix(classes, predicted, 3, weights)
    for (const [k, expected] of golden.multiclassWeighted.by_class.entries()) {
      for (const [i, metric] of (['precision', 'recall', 'f1'] as const).entries())
        expect(classMetric(matrix, metric, k)?.value).toBeCloseTo(expected[i] as number, 12)
      expect(marginsOf(matrix).actual[k]).toBeCloseTo(expected[3] as number, 12)
    }
  })

  test('log_loss of certainties is clipped at the machine epsilon', () => {
    const found = logLoss(Uint8Array.of(0, 1, 0, 1, 1), Float64Array.of(0, 1, 1, 0, 0.3))
    expect(found.value).toBeCloseTo(golden.clippedLogLoss, 12)
  })
})

describe('influence', () => {
  test.each(CASES)('%s: mean 0, and the derivative by the weights', (_, estimate) => {
    for (const at of [ones, weights]) {
      const { influence } = estimate(at)
      expect(Math.abs(meanOf(influence))).toBeLessThan(1e-12)
      const expected = differentiated(estimate, at)
      expect(largest(influence.map((each, row) => each - (expected[row] as number)))).toBeLessThan(1e-6)
    }
  })

  test.each(CASES)('%s: without weights as with weights of 1', (_, estimate) => {
    expect(
      largest(estimate().influence.map((each, row) => each - (estimate(ones).influence[row] as number))),
    ).toBeLessThan(1e-12)
  })
})

test('a weight of k is the row k times, for all binary metrics', () => {
  const row = fc.record({
    label: fc.integer({ min: 0, max: 1 }),
    p: fc.double({ min: 0, max: 1, noNaN: true }),
    weight: fc.integer({ min: 0, max: 3 }),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 4, maxLength: 30 }), (rows) => {
      const copies = repeated(rows.map(({ weight }) => weight))
      fc.pre(copies.length > 0)
      const [y, p, w] = [rows.map(({ label }) => label), rows.map((each) => each.p), rows.map(({ weight }) => weight)]
      const all = rows.map((_, index) => index)
      const weighed = confusionMatrixAtCut(takeLabels(y, all), take(p, all), 0.5, Float64Array.from(w))
      const copied = confusionMatrixAtCut(takeLabels(y, copies), take(p, copies), 0.5)
      for (const metric of Object.values(BINARY)) {
        const [found, expected] = [attempt(() => metric(weighed)), attempt(() => metric(copied))]
        expect(found === undefined).toBe(expected === undefined)
        if (found === undefined || expected === undefined) continue
        expect(found.value).toBeCloseTo(expected.value, 12)
        // The influence of a row over n is the sum of that of its copies over theirs.
        const sums = new Float64Array(rows.length)
        for (const [k, index] of copies.entries())
          sums[index] = (sums[index] as number) + (expected.influence[k] as number)
        for (const [index, sum] of sums.entries()) {
          expect((found.influence[index] as number) / rows.length).toBeCloseTo(sum / copies.length, 10)
        }
      }
    }),
    { numRuns: 60 },
  )
})

function attempt(metric: () => Estimate): Estimate | undefined {
  try {
    return metric()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

describe('prediction_flip_rate', () => {
  test('counts the rows on different sides of the cut, which belongs to the upper', () => {
    const found = predictionFlipRate(Float64Array.of(0.5, 0.2, 0.9, 0.4), Float64Array.of(0.49, 0.3, 0.6, 0.5), 0.5)
    expect(found.value).toBe(0.5)
    expect(found.influence).toEqual(Float64Array.of(0.5, -0.5, -0.5, 0.5))
    expect(classFlipRate(Int32Array.of(0, 2, 1), Int32Array.of(0, 1, 1), Float64Array.of(1, 2, 1)).value).toBe(0.5)
  })

  test('a NaN is on no side', () => {
    expect(() => predictionFlipRate(Float64Array.of(Number.NaN), Float64Array.of(1), 0.5)).toThrow(/score of row 0/)
    expect(() => predictionFlipRate(Float64Array.of(1), Float64Array.of(1), Number.NaN)).toThrow(/cut is not a number/)
  })
})

describe('what has no value is refused', () => {
  const none = confusionMatrixAtCut(Uint8Array.of(0, 1), Float64Array.of(0.1, 0.2), 0.5)
  const negatives = confusionMatrixAtCut(Uint8Array.of(0, 0), Float64Array.of(0.1, 0.2), 0.5)
  const positives = confusionMatrixAtCut(Uint8Array.of(1, 1), Float64Array.of(0.1, 0.9), 0.5)

  test.each<[name: string, attempt: () => unknown, words: RegExp]>([
    [
      'precision without a prediction',
      () => precisionScore(none),
      /precision of class 1 is undefined: no row is predicted/,
    ],
    ['recall without an event', () => recallScore(negatives), /recall of class 1 is undefined: no row has it/],
    ['F1 without either', () => f1Score(negatives), /f1 of class 1 is undefined/],
    ['specificity without a negative', () => specificity(positives), /recall of class 0/],
    ['balanced accuracy of one class', () => balancedAccuracyScore(positives), /only one class occurs/],
    ['Matthews of one class', () => matthewsCorrcoef(positives), /only one class occurs/],
    ['Matthews of one prediction', () => matthewsCorrcoef(none), /only one class is predicted/],
    ['a class of no matrix', () => recallScore(none, 2), /Class 2 is not within 0 and 1/],
    [
      'a NaN score',
      () => confusionMatrixAtCut(Uint8Array.of(0), Float64Array.of(Number.NaN), 0.5),
      /row 0 is not a number/,
    ],
    ['a NaN cut', () => confusionMatrixAtCut(labels, probabilities, Number.NaN), /cut/],
    ['a label of 2', () => logLoss(Uint8Array.of(2), Float64Array.of(0.5)), /Label 2 of row 0/],
    [
      'a probability above 1',
      () => brierScoreLoss(Uint8Array.of(1), Float64Array.of(1.01)),
      /Probability 1.01 of row 0/,
    ],
    ['a NaN probability', () => logLoss(Uint8Array.of(1), Float64Array.of(Number.NaN)), /Probability NaN/],
    ['no rows', () => logLoss(new Uint8Array(0), new Float64Array(0)), /no rows/],
    ['a class beyond K', () => confusionMatrix(Int32Array.of(3), Int32Array.of(0), 3), /Class 3 of row 0/],
    ['a prediction beyond K', () => confusionMatrix(Int32Array.of(0), Int32Array.of(-1), 3), /Predicted class -1/],
    ['one class in all', () => confusionMatrix(Int32Array.of(0), Int32Array.of(0), 1), /give 2 or more/],
    [
      'a class without a column',
      () => multiclassLogLoss(Int32Array.of(2), [Float64Array.of(0.5), Float64Array.of(0.5)]),
      /Class 2/,
    ],
    [
      'a class without a column, of the Brier score',
      () => multiclassBrierScoreLoss(Int32Array.of(2), [Float64Array.of(0.5), Float64Array.of(0.5)]),
      /Class 2/,
    ],
    [
      'probabilities that sum to 0.9',
      () => multiclassLogLoss(Int32Array.of(0), [Float64Array.of(0.5), Float64Array.of(0.4)]),
      /sum to 0.9/,
    ],
  ])('%s', (_, refused, words) => {
    expect(refused).toThrow(RangeError)
    expect(refused).toThrow(words)
  })

  test('a class never predicted has no precision, unless zeroDivision stands in; one that does not occur is left out', () => {
    const matrix = confusionMatrix(Int32Array.of(0, 0, 1, 2), Int32Array.of(0, 1, 1, 1), 5)
    expect(() => averagedScore(matrix, 'precision', { average: 'macro' })).toThrow(/precision of class 2/)
    // scikit-learn 1.9.1: precision_score([0, 0, 1, 2], [0, 1, 1, 1], average=…, zero_division=0).
    expect(averagedScore(matrix, 'precision', { average: 'macro', zeroDivision: 0 }).value).toBeCloseTo(4 / 9, 14)
    expect(averagedScore(matrix, 'precision', { average: 'weighted', zeroDivision: 0 }).value).toBeCloseTo(7 / 12, 14)
    expect(classMetric(matrix, 'precision', 2)).toBeUndefined()
    for (const metric of ['recall', 'f1'] as const) expect(classMetric(matrix, metric, 2)?.value).toBe(0)
  })

  test('a class of no weight in the average needs no recall', () => {
    const matrix = confusionMatrix(Int32Array.of(0, 0, 1), Int32Array.of(0, 2, 1), 3)
    expect(averagedScore(matrix, 'recall', { average: 'weighted' }).value).toBeCloseTo(2 / 3, 14)
    expect(() => averagedScore(matrix, 'recall', { average: 'macro' })).toThrow(/recall of class 2/)
  })
})
