import { isLastOfTie, isPositive, type Ranking, rowOf } from './ranking.ts'

/**
 * Visits the distinct scores, highest first.
 * @param visit told what the rows of class 1 and of class 0 at this score weigh, and which codes they are: `start` up to
 *   but not including `end`
 */
export function forEachTie(
  { codes }: Ranking,
  weights: Float64Array | undefined,
  visit: (positive: number, negative: number, start: number, end: number) => void,
): void {
  let [positive, negative, start] = [0, 0, 0]
  for (let i = 0; i < codes.length; i++) {
    const code = codes[i] as number
    const weight = weights === undefined ? 1 : (weights[rowOf(code)] as number)
    if (isPositive(code)) positive += weight
    else negative += weight
    if (!isLastOfTie(code)) continue
    visit(positive, negative, start, i + 1)
    positive = negative = 0
    start = i + 1
  }
}

/**
 * The influence values of a statistic from its derivatives by the weight of each row: n times the row's own weight times
 * the derivative.
 * @param of the derivatives for a row of class 1 and of class 0 among the codes from `start` up to `end`
 */
export function setInfluence(
  influence: Float64Array,
  { codes }: Ranking,
  weights: Float64Array | undefined,
  [start, end]: readonly [number, number],
  [ofPositive, ofNegative]: readonly [number, number],
): void {
  for (let i = start; i < end; i++) {
    const code = codes[i] as number
    const row = rowOf(code)
    const weight = weights === undefined ? 1 : (weights[row] as number)
    influence[row] = codes.length * weight * (isPositive(code) ? ofPositive : ofNegative)
  }
}
