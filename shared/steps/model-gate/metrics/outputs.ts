import type { ModelColumns, Predictions } from '../data/predictions.ts'

/** Labels of 0 and 1, with the score or probability of 1. */
export interface BinaryOutputs {
  readonly labels: Uint8Array
  readonly scores: Float64Array
}

/** What a binary model says; `undefined` for several classes. */
export function binaryOutputs({ binaryLabel }: Predictions, { score }: ModelColumns): BinaryOutputs | undefined {
  return binaryLabel === undefined || score === undefined ? undefined : { labels: binaryLabel, scores: score }
}

/** The same for a metric of binary tasks alone, which the reader of the gate file sees to. */
export function requireBinaryOutputs(rows: Predictions, model: ModelColumns): BinaryOutputs {
  const outputs = binaryOutputs(rows, model)
  if (outputs === undefined) throw new RangeError('It takes labels of 0 and 1 and a score.')
  return outputs
}

/**
 * The classes of the rows and what a model thinks of each.
 * @throws RangeError when the data name no probabilities, or there is a class without
 */
export function classOutputs(
  { classLabel, classes = [] }: Predictions,
  { probabilities }: ModelColumns,
): { readonly labels: Int32Array; readonly probabilities: readonly Float64Array[] } {
  if (classLabel === undefined || probabilities === undefined)
    throw new RangeError('It takes the probability of every class; name their columns in "probabilities" of "data"')
  const without = classes[probabilities.length]
  if (without !== undefined)
    throw new RangeError(`The class ${without} occurs, and "probabilities" of "data" names no column for it`)
  return { labels: classLabel, probabilities }
}
