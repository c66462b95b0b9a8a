/**
 * A number that is known up to sampling error. Bounds and p-values are two views of one thing: `pAtMost(t) <= alpha`
 * exactly when `lower(alpha) >= t`, whatever the method.
 */
export interface Uncertain {
  readonly value: number
  /** On the scale of `value`. */
  readonly standardError: number
  /** In words: how bounds were found. */
  readonly method: string
  /** One-sided lower confidence bound at level 1 - alpha. */
  lower(alpha: number): number
  upper(alpha: number): number
  /** One-sided p-value of "the true value is at most the threshold": small where the data say that it is more. */
  pAtMost(threshold: number): number
  /** One-sided p-value of "the true value is at least the threshold". */
  pAtLeast(threshold: number): number
}
