import type { Predictions } from '../data/predictions.ts'
import { type BinaryOutputs, requireBinaryOutputs } from './outputs.ts'

/** What a test that counts rows as independent and alike cannot take into account, said beside its result, as part of a longer sentence. */
export function notesOfRowTest({ weight, cluster, time }: Predictions): readonly string[] {
  return [
    ...(weight === undefined ? [] : ['it counts rows, so that weights do not count']),
    ...(cluster === undefined && time === undefined
      ? []
      : ['it takes rows as independent; where those of one cluster or date go together, it rejects too often']),
  ]
}

/**
 * The candidate's probabilities beside labels of both classes.
 * @throws RangeError for one class
 */
export function bothClasses(rows: Predictions): BinaryOutputs {
  const outputs = requireBinaryOutputs(rows, rows.candidate)
  const events = outputs.labels.reduce((sum, label) => sum + label, 0)
  if (events === 0 || events === rows.rows)
    throw new RangeError(`All labels are ${events === 0 ? 0 : 1}: the test needs both classes.`)
  return outputs
}
