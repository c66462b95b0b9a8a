import { chiSquaredSurvival } from '../distributions/chi-squared.ts'
import type { Estimate } from '../influence/estimate.ts'
import { expit, logits, requireBothClasses, softplus } from './logit.ts'

/** The logistic regression of the outcome on the log odds of the predicted probability. */
export interface CoxCalibration {
  /** 0 for a calibrated model. */
  readonly intercept: Estimate
  /** 1 for a calibrated model; below 1 its predictions are too extreme, as of a model that fits its training data too well. */
  readonly slope: Estimate
  /** The errors by the inverse of Fisher's information, which hold if the regression is right. */
  readonly interceptError: number
  readonly slopeError: number
  /** The likelihood ratio of (0, 1), and its p-value by χ² with 2 degrees of freedom. */
  readonly likelihoodRatio: number
  readonly pvalue: number
}

const MAX_STEPS = 50
/** The step, in standard errors, at which Newton's method has arrived. */
const ARRIVED = 1e-10

/**
 * Cox's calibration regression (Biometrika 45, 1958): logit P(y = 1) = intercept + slope·logit(p), by Newton's method.
 * The influence values are those of an M-estimator, inverse information times score, so that errors from them hold even
 * if the regression is wrong, and within clusters (the sandwich; White 1982).
 *
 * With weights the likelihood ratio is that of the weighted likelihood, which has its distribution for counts alone.
 *
 * @throws RangeError for one class, a constant probability, or labels that a probability separates, where the
 *   slope is infinite; and for bad columns.
 */
export function coxCalibration(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): CoxCalibration {
  const rows = requireBothClasses(labels, probabilities, weights)
  const x = logits(probabilities)
  requireOverlap(labels, x, weights)
  const { intercept, slope, information } = fitted(labels, x, weights)
  const [i00, i01, i11] = information
  const determinant = i00 * i11 - i01 * i01
  const interceptInfluence = new Float64Array(rows)
  const slopeInfluence = new Float64Array(rows)
  let likelihoodRatio = 0
  for (let i = 0; i < rows; i++) {
    const [at, label, weight] = [x[i] as number, labels[i] as number, weights?.[i] ?? 1]
    const odds = intercept + slope * at
    const score = rows * weight * (label - expit(odds))
    interceptInfluence[i] = ((i11 - i01 * at) * score) / determinant
    slopeInfluence[i] = ((i00 * at - i01) * score) / determinant
    const sign = label === 1 ? -1 : 1
    likelihoodRatio += 2 * weight * (softplus(sign * at) - softplus(sign * odds))
  }
  return {
    intercept: { value: intercept, influence: interceptInfluence },
    slope: { value: slope, influence: slopeInfluence },
    interceptError: Math.sqrt(i11 / determinant),
    slopeError: Math.sqrt(i00 / determinant),
    likelihoodRatio: Math.max(0, likelihoodRatio),
    pvalue: chiSquaredSurvival(Math.max(0, likelihoodRatio), 2),
  }
}

/**
 * `calibration_slope`: the slope of Cox's regression, 1 for a calibrated model.
 *
 * @throws RangeError as `coxCalibration`.
 */
export function calibrationSlope(labels: Uint8Array, probabilities: Float64Array, weights?: Float64Array): Estimate {
  return coxCalibration(labels, probabilities, weights).slope
}

type Information = readonly [i00: number, i01: number, i11: number]

function fitted(
  labels: Uint8Array,
  x: Float64Array,
  weights: Float64Array | undefined,
): { intercept: number; slope: number; information: Information } {
  let [intercept, slope] = [0, 1]
  let loss = lossAt(labels, x, weights, intercept, slope)
  for (let step = 0; step < MAX_STEPS; step++) {
    let [s0, s1, i00, i01, i11] = [0, 0, 0, 0, 0]
    for (let i = 0; i < x.length; i++) {
      const [at, weight] = [x[i] as number, weights?.[i] ?? 1]
      const p = expit(intercept + slope * at)
      const score = weight * ((labels[i] as number) - p)
      const variance = weight * p * (1 - p)
      s0 += score
      s1 += score * at
      i00 += variance
      i01 += variance * at
      i11 += variance * at * at
    }
    const determinant = i00 * i11 - i01 * i01
    if (!(determinant > 1e-14 * i00 * i11)) {
      throw new RangeError(
        'The calibration regression has no solution: the predicted probability is constant, or 0 or 1 in all rows.',
      )
    }
    const [d0, d1] = [(i11 * s0 - i01 * s1) / determinant, (i00 * s1 - i01 * s0) / determinant]
    // The decrement of Newton's method is the step in units of its standard error, squared.
    if (s0 * d0 + s1 * d1 <= ARRIVED ** 2) return { intercept, slope, information: [i00, i01, i11] }
    for (let half = 1; ; half /= 2) {
      const next = lossAt(labels, x, weights, intercept + half * d0, slope + half * d1)
      // Rounding alone may raise the loss near the end.
      if (next <= loss * (1 + 1e-14) || half < 1e-6) {
        intercept += half * d0
        slope += half * d1
        loss = next
        break
      }
    }
  }
  throw new RangeError(`The calibration regression does not settle within ${MAX_STEPS} steps.`)
}

function lossAt(
  labels: Uint8Array,
  x: Float64Array,
  weights: Float64Array | undefined,
  intercept: number,
  slope: number,
): number {
  let loss = 0
  for (let i = 0; i < x.length; i++) {
    const odds = intercept + slope * (x[i] as number)
    loss += (weights?.[i] ?? 1) * softplus(labels[i] === 1 ? -odds : odds)
  }
  return loss
}

/** Labels that the probability separates, in either direction and ties at the border included, have an infinite slope. */
function requireOverlap(labels: Uint8Array, x: Float64Array, weights: Float64Array | undefined): void {
  const [lowest, highest] = [
    [Infinity, Infinity],
    [-Infinity, -Infinity],
  ]
  for (let i = 0; i < x.length; i++) {
    if (weights?.[i] === 0) continue
    const [label, at] = [labels[i] as 0 | 1, x[i] as number]
    lowest[label] = Math.min(lowest[label] as number, at)
    highest[label] = Math.max(highest[label] as number, at)
  }
  const [low0, low1] = lowest as [number, number]
  const [high0, high1] = highest as [number, number]
  if (low0 === high1 && low1 === high0) return
  if (high0 <= low1 || high1 <= low0) {
    throw new RangeError('The calibration slope is infinite: the predicted probability separates the labels.')
  }
}
