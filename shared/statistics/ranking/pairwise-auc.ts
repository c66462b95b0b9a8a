import type { Estimate } from '../influence/estimate.ts'
import { codeCount, rowCount, totalWeight } from '../influence/rows.ts'
import { rankByScore } from './ranking.ts'
import { rocAuc } from './roc-auc.ts'

/**
 * The mean over all pairs of classes of how well the scores of either tell their rows apart, as
 * `sklearn.metrics.roc_auc_score` with `multi_class="ovo"`: every pair alike (`macro`; Hand and Till, Machine Learning
 * 45, 2001), or by the pair's share of the rows (`weighted`), whose own uncertainty is part of the influence values.
 * @param classes the class of each row, from 0
 * @param probabilities for each class a column of scores
 * @throws RangeError when there are fewer than 2 classes, a class has no row, a code has no column, or a score is NaN
 */
export function pairwiseRocAuc(
  classes: Int32Array,
  probabilities: readonly Float64Array[],
  average: 'macro' | 'weighted',
  weights?: Float64Array,
): Estimate {
  const rows = rowCount(classes, weights, ...probabilities)
  const total = totalWeight(rows, weights)
  const count = probabilities.length
  if (count < 2) throw new RangeError(`There are ${count} classes; there must be 2 or more.`)
  if (codeCount(classes) > count)
    throw new RangeError(`A row has class ${codeCount(classes) - 1}, of which there are no probabilities.`)
  const members = rowsByClass(classes, count)
  const sizes = members.map((own) => own.reduce((sum, row) => sum + (weights?.[row] ?? 1), 0))
  const influence = new Float64Array(rows)
  /** Of each class, the sum of its pairs' areas. */
  const areasOf = new Float64Array(count)
  let value = 0
  for (let a = 0; a < count; a++) {
    for (let b = a + 1; b < count; b++) {
      const pair = [...(members[a] as number[]), ...(members[b] as number[])]
      const area = pairArea(pair, (members[a] as number[]).length, [probabilities[a], probabilities[b]], weights)
      const ofPair = (sizes[a] as number) + (sizes[b] as number)
      // Every class is in count - 1 pairs, so that the shares of pairs sum to 1.
      const share = average === 'macro' ? 2 / (count * (count - 1)) : ofPair / (total * (count - 1))
      value += share * area.value
      for (const each of [a, b]) areasOf[each] = (areasOf[each] as number) + area.value
      for (const [place, row] of pair.entries()) {
        const own = (share * rows * (area.influence[place] as number)) / pair.length
        influence[row] = (influence[row] as number) + own
      }
    }
  }
  if (average === 'macro') return { value, influence }
  // One more row of a class moves the result towards the mean area of the pairs with that class.
  for (let i = 0; i < rows; i++) {
    const mean = (areasOf[classes[i] as number] as number) / (count - 1)
    influence[i] = (influence[i] as number) + (rows * (weights?.[i] ?? 1) * (mean - value)) / total
  }
  return { value, influence }
}

function rowsByClass(classes: Int32Array, count: number): number[][] {
  const members: number[][] = Array.from({ length: count }, () => [])
  for (let i = 0; i < classes.length; i++) members[classes[i] as number]?.push(i)
  return members
}

/** The mean of both areas of a pair: the first class found by its scores, and the second by its own. */
function pairArea(
  pair: readonly number[],
  first: number,
  scores: readonly (Float64Array | undefined)[],
  weights: Float64Array | undefined,
): Estimate {
  const own = weights && Float64Array.from(pair, (row) => weights[row] as number)
  const [one, other] = scores.map((column, index) => {
    const labels = Uint8Array.from(pair, (_, place) => (place < first === (index === 0) ? 1 : 0))
    return rocAuc(
      rankByScore(
        labels,
        Float64Array.from(pair, (row) => column?.[row] as number),
      ),
      own,
    )
  }) as [Estimate, Estimate]
  return {
    value: (one.value + other.value) / 2,
    influence: one.influence.map((each, place) => (each + (other.influence[place] as number)) / 2),
  }
}
