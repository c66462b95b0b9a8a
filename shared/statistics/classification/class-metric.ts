import type { CellMetric } from './cell-metric.ts'
import { gradientBy } from './cell-metric.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'
import { marginsOf } from './confusion-matrix.ts'

/** The metrics of one class against the others. */
export type ClassMetric = 'precision' | 'recall' | 'f1'

/** How much the actual and the predicted size of the class weigh in the denominator. */
const DENOMINATORS: Readonly<Record<ClassMetric, readonly [actual: number, predicted: number]>> = {
  recall: [1, 0],
  precision: [0, 1],
  f1: [1, 1],
}

const UNDEFINED: Readonly<Record<ClassMetric, string>> = {
  recall: 'no row has it',
  precision: 'no row is predicted to have it',
  f1: 'no row has it or is predicted to have it',
}

/**
 * Precision, recall or F1 of one class: (a + p)·hits / (a·actual + p·predicted), with (a, p) as in `DENOMINATORS`.
 *
 * @returns undefined when the denominator is 0, where scikit-learn asks for `zero_division`.
 */
export function classMetric(matrix: ConfusionMatrix, metric: ClassMetric, of: number): CellMetric | undefined {
  const { classes, counts } = matrix
  const { actual, predicted } = marginsOf(matrix)
  const [a, p] = DENOMINATORS[metric]
  const denominator = a * (actual[of] as number) + p * (predicted[of] as number)
  if (!(denominator > 0)) return undefined
  const value = ((a + p) * (counts[of * classes + of] as number)) / denominator
  const gradient = gradientBy(classes, (i, j) => {
    const hit = i === of && j === of ? a + p : 0
    const size = (i === of ? a : 0) + (j === of ? p : 0)
    return (hit - value * size) / denominator
  })
  return { value, gradient }
}

/** The error of a metric that has no value for a class. */
export function undefinedMetric(metric: ClassMetric, of: number, { names }: ConfusionMatrix): RangeError {
  return new RangeError(`The ${metric} of class ${names?.[of] ?? of} is undefined: ${UNDEFINED[metric]}.`)
}
