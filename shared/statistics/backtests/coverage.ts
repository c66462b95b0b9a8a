/** On which side a model errs: it understates the risk, or it overstates it. */
export type Direction = 'too-optimistic' | 'too-prudent' | 'as-expected'

/**
 * On which side a number of exceptions lies of the n·p to be expected. More of them: the model is too optimistic. Fewer:
 * it is too prudent, which a two-sided test rejects just as well, though it endangers nobody.
 */
export function directionOf(count: number, observations: number, probability: number): Direction {
  const expected = observations * probability
  if (count > expected) return 'too-optimistic'
  return count < expected ? 'too-prudent' : 'as-expected'
}

/**
 * @throws RangeError unless `observations` is a whole number of 1 or more, `count` one of 0 to `observations`, and the
 *   probability of an exception lies strictly between 0 and 1
 */
export function requireCoverage(count: number, observations: number, probability: number): void {
  requireProbability(probability)
  if (!Number.isInteger(observations) || observations < 1) {
    throw new RangeError(`The number of days is ${observations}; give a whole number of 1 or more.`)
  }
  if (!Number.isInteger(count) || count < 0 || count > observations) {
    throw new RangeError(`The number of exceptions is ${count}; give a whole number of 0 to ${observations}.`)
  }
}

/** @throws RangeError unless the probability of an exception (0.01 for a 99 % value-at-risk) lies within 0 and 1 */
export function requireProbability(probability: number): void {
  if (!(probability > 0 && probability < 1)) {
    throw new RangeError(`The probability of an exception is ${probability}; give 0.01 for a value-at-risk of 99 %.`)
  }
}

/** k·ln(p), where no event contributes nothing, however improbable it is: 0·ln(0) = 0. */
export function logLikelihood(k: number, p: number): number {
  return k === 0 ? 0 : k * Math.log(p)
}
