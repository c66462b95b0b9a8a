import { requireBinary, rowCount, totalWeight } from '../influence/rows.ts'

/** Which class each row has and which it was given, counted and row by row. */
export interface ConfusionMatrix {
  /** The number of classes, K. */
  readonly classes: number
  readonly rows: number
  /** Σ of the weights; the number of rows when there are none. */
  readonly totalWeight: number
  /** K × K sums of weights, row by row: the actual class down, the predicted class across. */
  readonly counts: Float64Array
  /** The cell of each row, actual · K + predicted. */
  readonly cells: Uint8Array | Int32Array
  readonly weights: Float64Array | undefined
  /** What the classes are called in errors; by default their codes. */
  readonly names?: readonly string[]
}

/**
 * The 2 × 2 matrix of a score at a cut: a row is predicted positive when `score >= cut`, the convention of scikit-learn's
 * `roc_curve` and `FixedThresholdClassifier`.
 *
 * @throws RangeError for no rows, columns of different length, a label but 0 and 1, a NaN score or cut, or bad weights.
 */
export function confusionMatrixAtCut(
  labels: Uint8Array,
  scores: Float64Array,
  cut: number,
  weights?: Float64Array,
): ConfusionMatrix {
  const rows = rowCount(labels, scores, weights)
  requireBinary(labels)
  if (Number.isNaN(cut)) throw new RangeError('The cut is not a number.')
  const cells = new Uint8Array(rows)
  for (let i = 0; i < rows; i++) {
    const score = scores[i] as number
    // NaN is neither above nor below a cut, and would count as a prediction of 0.
    if (Number.isNaN(score)) throw new RangeError(`The score of row ${i} is not a number.`)
    cells[i] = 2 * (labels[i] as number) + (score >= cut ? 1 : 0)
  }
  return counted(2, cells, weights)
}

/**
 * The K × K matrix of classes coded 0 to K - 1.
 *
 * @throws RangeError for no rows, columns of different length, a code outside 0 to K - 1, or bad weights.
 */
export function confusionMatrix(
  actual: Int32Array | Uint8Array,
  predicted: Int32Array | Uint8Array,
  classes: number,
  weights?: Float64Array,
): ConfusionMatrix {
  const rows = rowCount(actual, predicted, weights)
  if (!Number.isInteger(classes) || classes < 2) throw new RangeError(`There are ${classes} classes; give 2 or more.`)
  const cells = new Int32Array(rows)
  for (let i = 0; i < rows; i++) {
    const [truth, guess] = [actual[i] as number, predicted[i] as number]
    if (truth < 0 || truth >= classes)
      throw new RangeError(`Class ${truth} of row ${i} is not within 0 and ${classes - 1}.`)
    if (guess < 0 || guess >= classes) {
      throw new RangeError(`Predicted class ${guess} of row ${i} is not within 0 and ${classes - 1}.`)
    }
    cells[i] = truth * classes + guess
  }
  return counted(classes, cells, weights)
}

function counted(classes: number, cells: Uint8Array | Int32Array, weights: Float64Array | undefined): ConfusionMatrix {
  const counts = new Float64Array(classes * classes)
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i] as number
    counts[cell] = (counts[cell] as number) + (weights === undefined ? 1 : (weights[i] as number))
  }
  return { classes, rows: cells.length, totalWeight: totalWeight(cells.length, weights), counts, cells, weights }
}

/** The sums of weights of each actual class, and of each predicted class. */
export function marginsOf({ classes, counts }: ConfusionMatrix): { actual: Float64Array; predicted: Float64Array } {
  const actual = new Float64Array(classes)
  const predicted = new Float64Array(classes)
  for (let i = 0; i < classes; i++) {
    for (let j = 0; j < classes; j++) {
      const count = counts[i * classes + j] as number
      actual[i] = (actual[i] as number) + count
      predicted[j] = (predicted[j] as number) + count
    }
  }
  return { actual, predicted }
}
