import type { Estimate } from '../influence/estimate.ts'
import { codeCount, rowCount, totalWeight } from '../influence/rows.ts'
import { rankByScore } from './ranking.ts'
import { rocAuc } from './roc-auc.ts'

/**
 * The mean over the classes of the area under the ROC curve of each class against all others, as
 * `sklearn.metrics.roc_auc_score` with `multi_class="ovr"`: every class alike (`macro`), or by its share of the rows
 * (`weighted`), whose own uncertainty is part of the influence values.
 * @param classes the class of each row, from 0
 * @param probabilities for each class a column of scores
 * @throws RangeError when there are fewer than 2 classes, a class has no row, a code has no column, or a score is NaN
 */
export function multiclassRocAuc(
  classes: Int32Array,
  probabilities: readonly Float64Array[],
  average: 'macro' | 'weighted',
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(classes, weights, ...probabilities)
  const total = totalWeight(rows, weights)
  if (probabilities.length < 2)
    throw new RangeError(`There are ${probabilities.length} classes; there must be 2 or more.`)
  if (codeCount(classes) > probabilities.length)
    throw new RangeError(`A row has class ${codeCount(classes) - 1}, of which there are no probabilities.`)
  const influence = new Float64Array(rows)
  const areas: number[] = []
  let value = 0
  for (const [index, scores] of probabilities.entries()) {
    const labels = Uint8Array.from(classes, (each) => (each === index ? 1 : 0))
    const area = rocAuc(rankByScore(labels, scores), weights)
    const share = average === 'macro' ? 1 / probabilities.length : weightOf(labels, weights) / total
    value += share * area.value
    areas.push(area.value)
    for (let i = 0; i < rows; i++) influence[i] = (influence[i] as number) + share * (area.influence[i] as number)
  }
  if (average === 'macro') return { value, influence }
  // The shares are means too: one more row of a class moves the result towards the area of that class.
  for (let i = 0; i < rows; i++) {
    const weight = weights === undefined ? 1 : (weights[i] as number)
    const shift = (rows * weight * ((areas[classes[i] as number] as number) - value)) / total
    influence[i] = (influence[i] as number) + shift
  }
  return { value, influence }
}

function weightOf(labels: Uint8Array, weights: Float64Array | undefined): number {
  let sum = 0
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] === 1) sum += weights === undefined ? 1 : (weights[i] as number)
  }
  return sum
}
