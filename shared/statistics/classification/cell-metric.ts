import type { Estimate } from '../influence/estimate.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'

/** A metric that is a function of the counts alone, with its derivative by each cell. */
export interface CellMetric {
  readonly value: number
  /** K × K derivatives by the counts. */
  readonly gradient: Float64Array
}

/**
 * The estimate of a metric of the counts, by the delta method: a row's influence is n times its weight times the
 * derivative by its cell. Ratios of counts do not change when all counts do by one factor, so that the influence values
 * have mean 0 (Euler's theorem).
 */
export function cellEstimate(matrix: ConfusionMatrix, { value, gradient }: CellMetric): Estimate {
  const { rows, cells, weights } = matrix
  const influence = new Float64Array(rows)
  for (let i = 0; i < rows; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number)
    influence[i] = rows * weight * (gradient[cells[i] as number] as number)
  }
  return { value, influence }
}

/** The derivative by each cell, given a function of the cell's actual and predicted class. */
export function gradientBy(classes: number, derivative: (actual: number, predicted: number) => number): Float64Array {
  const gradient = new Float64Array(classes * classes)
  for (let i = 0; i < classes; i++) {
    for (let j = 0; j < classes; j++) gradient[i * classes + j] = derivative(i, j)
  }
  return gradient
}
