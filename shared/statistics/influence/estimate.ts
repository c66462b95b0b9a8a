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
  /** Of a calibration error: the gaps of the bins, which bound it from below by 0. */
  readonly gaps?: BinGaps | undefined
}

/** The gaps of bins, and what is behind them. */
export interface BinGaps {
  readonly gaps: readonly Gap[]
  /**
   * Of all bins: the rows of the kind that their bin holds for less likely, and what was predicted of these on average. With
   * weights, as many rows as would give the rate the same variance.
   */
  readonly total: { readonly rows: number; readonly unlikely: number; readonly meanPredicted: number }
  /** The bin of each row; -1 where it weighs nothing. */
  readonly binOf: Int32Array
}

/** Of one bin: predicted less observed rate. */
export interface Gap {
  /** Of all rows, by weight. */
  readonly share: number
  readonly gap: number
  /** Its standard error. */
  readonly spread: number
  /** What the gap most likely is, with chance set aside. */
  readonly likely: number
}

export interface Counts {
  readonly successes: number
  readonly trials: number
}
