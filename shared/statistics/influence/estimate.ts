/**
 * A smooth metric of n rows, together with what each row contributes to its uncertainty.
 *
 * The values are those of the empirical influence function (Hampel, "The Influence Curve and Its Role in Robust
 * Estimation", JASA 69, 1974): they have mean 0, and the sum of their squares over n² is the delta-method variance of `value`.
 */
export interface Estimate {
  readonly value: number
  /** One value a row, mean 0: the metric moves by `influence[i] / n` when row i gains a unit of weight. */
  readonly influence: Float64Array
  /** Where the metric knows it without the influence values: its variance with rows sampled by class. */
  readonly stratifiedVariance?: number | undefined
  /** Of a share of rows that all count alike: the counts behind it, which bound it at 0 and at 1, too. */
  readonly counts?: Counts | undefined
  /** Of a mean of such shares, each of other rows: the counts behind each. */
  readonly rates?: readonly Counts[] | undefined
}

export interface Counts {
  readonly successes: number
  readonly trials: number
}
