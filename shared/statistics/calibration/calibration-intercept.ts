import type { Estimate } from '../influence/estimate.ts'
import { expit, logits, requireBothClasses } from './logit.ts'

const MAX_STEPS = 100

/**
 * `calibration_intercept`, calibration in the large: the a of logit P(y = 1) = a + logit(p), the slope held at 1; 0 for
 * a model right on average, above 0 for one that predicts too little (Van Calster et al., "Calibration: the Achilles
 * heel of predictive analytics", BMC Medicine 17, 2019). Cox's joint intercept is another number: `coxCalibration`.
 *
 * @throws RangeError for one class and for bad columns.
 */
export function calibrationIntercept(
  labels: Uint8Array,
  probabilities: Float64Array,
  weights?: Float64Array,
): Estimate {
  const rows = requireBothClasses(labels, probabilities, weights)
  const x = logits(probabilities)
  let events = 0
  for (let i = 0; i < rows; i++) events += (weights?.[i] ?? 1) * (labels[i] as number)
  // The expected number of events rises with the intercept: Newton's step, and halving where it leaves the bracket.
  let [low, high, intercept] = [-80, 80, 0]
  for (let step = 0; step < MAX_STEPS; step++) {
    const { expected, information } = expectedEvents(x, weights, intercept)
    const gap = events - expected
    if (gap > 0) low = intercept
    else high = intercept
    const next = intercept + gap / information
    if (gap * gap <= 1e-20 * information)
      return { value: intercept, influence: influenceAt(labels, x, weights, intercept) }
    intercept = next > low && next < high ? next : (low + high) / 2
  }
  throw new RangeError(`The calibration intercept does not settle within ${MAX_STEPS} steps.`)
}

function expectedEvents(
  x: Float64Array,
  weights: Float64Array | undefined,
  intercept: number,
): { expected: number; information: number } {
  let [expected, information] = [0, 0]
  for (let i = 0; i < x.length; i++) {
    const p = expit(intercept + (x[i] as number))
    expected += (weights?.[i] ?? 1) * p
    information += (weights?.[i] ?? 1) * p * (1 - p)
  }
  return { expected, information }
}

function influenceAt(
  labels: Uint8Array,
  x: Float64Array,
  weights: Float64Array | undefined,
  intercept: number,
): Float64Array {
  const { information } = expectedEvents(x, weights, intercept)
  return x.map(
    (at, i) => (x.length * (weights?.[i] ?? 1) * ((labels[i] as number) - expit(intercept + at))) / information,
  )
}
