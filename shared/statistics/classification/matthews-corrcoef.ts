import type { Estimate } from '../influence/estimate.ts'
import { cellEstimate, gradientBy } from './cell-metric.ts'
import type { ConfusionMatrix } from './confusion-matrix.ts'
import { marginsOf } from './confusion-matrix.ts'

/**
 * scikit-learn's `matthews_corrcoef`, for any number of classes: (c·s - Σ t·p) / √((s² - Σ p²)(s² - Σ t²)), with s rows,
 * c of them correct, and t actual and p predicted rows a class (Gorodkin, "Comparing two K-category assignments by a
 * K-category correlation coefficient", 2004).
 *
 * @throws RangeError when all rows have one class, or are predicted to: scikit-learn's 0 says nothing there.
 */
export function matthewsCorrcoef(matrix: ConfusionMatrix): Estimate {
  const { classes, counts, totalWeight } = matrix
  const { actual, predicted } = marginsOf(matrix)
  const shares = counts.map((count) => count / totalWeight)
  let [correct, both, actualSquares, predictedSquares] = [0, 0, 0, 0]
  for (let k = 0; k < classes; k++) {
    const [t, p] = [(actual[k] as number) / totalWeight, (predicted[k] as number) / totalWeight]
    if (t === 1) throw new RangeError('The Matthews correlation is undefined: only one class occurs.')
    if (p === 1) throw new RangeError('The Matthews correlation is undefined: only one class is predicted.')
    correct += shares[k * classes + k] as number
    both += t * p
    actualSquares += t * t
    predictedSquares += p * p
  }
  const numerator = correct - both
  const [a, b] = [1 - predictedSquares, 1 - actualSquares]
  const root = Math.sqrt(a * b)
  const gradient = gradientBy(classes, (i, j) => {
    const [t, p] = [(actual[j] as number) / totalWeight, (predicted[i] as number) / totalWeight]
    const byNumerator = (i === j ? 1 : 0) + correct - p - t
    const byA = 2 - (2 * (predicted[j] as number)) / totalWeight
    const byB = 2 - (2 * (actual[i] as number)) / totalWeight
    return (byNumerator / root - (numerator / (2 * root ** 3)) * (b * byA + a * byB)) / totalWeight
  })
  return cellEstimate(matrix, { value: numerator / root, gradient })
}
