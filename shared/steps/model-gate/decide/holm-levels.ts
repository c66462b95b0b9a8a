/**
 * The level at which Holm's step-down procedure looks at each hypothesis of a family: alpha / (k - i + 1) for the i-th
 * smallest p-value, and from the first that is not rejected on, the level of that one. Rejecting where p <= level is
 * Holm's verdict, so a confidence bound at the level tells the same as the adjusted p-value.
 * Holm, "A Simple Sequentially Rejective Multiple Test Procedure", Scandinavian Journal of Statistics 6, 1979.
 * @param p one-sided p-values
 * @returns levels, in the order of `p`
 */
export function holmLevels(p: readonly number[], alpha: number): number[] {
  const order = p.map((_, index) => index).sort((a, b) => (p[a] as number) - (p[b] as number) || a - b)
  const levels = new Array<number>(p.length)
  let stoppedAt: number | undefined
  for (const [rank, index] of order.entries()) {
    const level = alpha / (p.length - (stoppedAt ?? rank))
    levels[index] = level
    if (stoppedAt === undefined && (p[index] as number) > level) stoppedAt = rank
  }
  return levels
}
