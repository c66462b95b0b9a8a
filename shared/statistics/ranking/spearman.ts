import { midranks } from './midranks.ts'

/**
 * Spearman's rank correlation of paired values: Pearson's correlation of their midranks, as `scipy.stats.spearmanr`.
 * @throws RangeError when the lengths differ, there are fewer than 2 pairs, a value is NaN or one side is constant
 */
export function spearman(a: Float64Array, b: Float64Array): number {
  if (a.length !== b.length) throw new RangeError(`${a.length} values cannot be paired with ${b.length}.`)
  if (a.length < 2) throw new RangeError('A rank correlation needs at least 2 pairs.')
  const ranksOfA = midranks(a)
  const ranksOfB = midranks(b)
  const middle = (a.length + 1) / 2
  let [ofBoth, ofA, ofB] = [0, 0, 0]
  for (let i = 0; i < a.length; i++) {
    const x = (ranksOfA[i] as number) - middle
    const y = (ranksOfB[i] as number) - middle
    ofBoth += x * y
    ofA += x * x
    ofB += y * y
  }
  if (ofA === 0 || ofB === 0)
    throw new RangeError('All values of one side are equal: their ranks correlate with nothing.')
  // Each root by itself: the product of the sums overflows nothing, but is not a square where the correlation is 1.
  return Math.max(-1, Math.min(1, ofBoth / (Math.sqrt(ofA) * Math.sqrt(ofB))))
}
