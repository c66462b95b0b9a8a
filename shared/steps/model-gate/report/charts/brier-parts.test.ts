import { expect, test } from '@jest/globals'
import type { Predictions } from '../../data/predictions.ts'
import golden from '../../metrics/golden.json' with { type: 'json' }
import { brierParts } from './brier-parts.ts'

const { binary } = golden
const rows: Predictions = {
  rows: binary.labels.length,
  binaryLabel: Uint8Array.from(binary.labels),
  candidate: { score: Float64Array.from(binary.candidate), expressions: new Map() },
  champion: { score: Float64Array.from(binary.champion), expressions: new Map() },
  groups: new Map(),
  columns: new Map(),
  reference: new Map(),
}

test('the parts add up to the Brier score of each model', () => {
  const [section] = brierParts(rows)
  const table = section?.kind === 'table' ? section.rows.map(([model, ...parts]) => [model, ...parts.map(Number)]) : []
  expect(table.map(([model]) => model)).toEqual(['candidate', 'champion'])
  const [brier, reliability, resolution, uncertainty, within] = (table[0] as [string, ...number[]]).slice(1) as number[]
  // scikit-learn's brier_score_loss; the variance of a share of 212 of 569.
  expect(brier).toBeCloseTo(binary.intervals.brier_score_loss[0] as number, 4)
  expect(uncertainty).toBeCloseTo((212 / 569) * (357 / 569), 4)
  const sum = (reliability ?? 0) - (resolution ?? 0) + (uncertainty ?? 0) + (within ?? 0)
  expect(sum).toBeCloseTo(brier as number, 3)
})

test('scores that are no probabilities have no such parts', () => {
  const score = Float64Array.from(binary.candidate, (each) => 100 * each)
  const { champion: _, ...alone } = rows
  expect(brierParts({ ...alone, candidate: { ...rows.candidate, score } })).toEqual([])
  const { binaryLabel: __, ...numbers } = rows
  expect(brierParts(numbers)).toEqual([])
})
