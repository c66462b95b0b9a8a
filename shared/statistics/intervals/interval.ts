/** A range of values that the data are compatible with, at a confidence said elsewhere. */
export interface Interval {
  readonly low: number
  readonly high: number
}
