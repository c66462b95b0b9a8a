/** How a p-value is simulated: the same seed gives the same p-value, whatever else runs. */
export interface Simulation {
  readonly seed: number
  /** Simulated series, B. The p-value is at least 1/(B+1) and its error about √(p(1-p)/B). */
  readonly replicates: number
}

/**
 * The Monte-Carlo p-value (k+1)/(B+1), where k of B simulated statistics are at least as extreme as the observed one: the
 * observed one counts among the simulated, which makes the test exact for any B (Barnard, JRSS B 25, 1963; Dufour, Journal
 * of Econometrics 133, 2006).
 *
 * Statistics of exceptions are discrete and tie often. Ties count as as extreme, so that the test rejects no more often than
 * it says; Dufour's random breaking of ties would use up the whole level and make a verdict depend on a die.
 *
 * @param isAsExtreme simulates the replicate of that number, from 0, and compares it with the observed statistic
 * @throws RangeError for fewer than 99 replicates
 */
export function monteCarloPvalue({ replicates }: Simulation, isAsExtreme: (replicate: number) => boolean): number {
  if (!Number.isInteger(replicates) || replicates < 99) {
    throw new RangeError(`The number of replicates is ${replicates}; give a whole number of 99 or more.`)
  }
  let extreme = 0
  for (let replicate = 0; replicate < replicates; replicate++) if (isAsExtreme(replicate)) extreme++
  return (extreme + 1) / (replicates + 1)
}
