import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import golden from './golden-ranking.json' with { type: 'json' }
import { rankByScore } from './ranking.ts'
import { sampleCurve } from './sample-curve.ts'

const rows = fc
  .array(fc.record({ label: fc.integer({ min: 0, max: 1 }), score: fc.integer({ min: 0, max: 40 }) }), {
    minLength: 2,
    maxLength: 200,
  })
  .filter((all) => new Set(all.map(({ label }) => label)).size === 2)

function ranked(all: readonly { readonly label: number; readonly score: number }[]) {
  return rankByScore(
    Uint8Array.from(all, ({ label }) => label),
    Float64Array.from(all, ({ score }) => score / 40),
  )
}

/** Of more steps than there are rows every distinct score is a point. */
const FINE = 10_000

describe('points of the curves', () => {
  const ranking = rankByScore(Uint8Array.from(golden.labels), Float64Array.from(golden.candidate))
  const weights = Float64Array.from(golden.weights)
  const { expect: expected } = golden
  const columns = (table: readonly (readonly (number | string)[])[]) =>
    table.map((column) => column.map(Number)) as [number[], number[], number[]]

  test.each([
    ['roc_curve', undefined, expected.rocCurve],
    ['roc_curve under weights', weights, expected.weightedRocCurve],
  ])('hold those of scikit-learn: %s', (_, sampleWeight, table) => {
    const points = sampleCurve(ranking, FINE, sampleWeight)
    const [falsePositiveRate, truePositiveRate, thresholds] = columns(table)
    for (const [index, threshold] of thresholds.entries()) {
      const found = points.find((point) => point.threshold === threshold)
      expect(found?.falsePositiveRate).toBeCloseTo(falsePositiveRate[index] as number, 13)
      expect(found?.truePositiveRate).toBeCloseTo(truePositiveRate[index] as number, 13)
    }
  })

  test.each([
    ['precision_recall_curve', undefined, expected.precisionRecallCurve],
    ['precision_recall_curve under weights', weights, expected.weightedPrecisionRecallCurve],
  ])('are those of scikit-learn: %s', (_, sampleWeight, table) => {
    const points = sampleCurve(ranking, FINE, sampleWeight).reverse()
    const [precision, recall, thresholds] = columns(table)
    const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 13))
    expect(points.map((point) => point.precision)).toEqual(close(precision))
    expect(points.map((point) => point.truePositiveRate)).toEqual(close(recall))
    expect(points.map((point) => point.threshold)).toEqual([...thresholds, Number.POSITIVE_INFINITY])
  })

  test('are what lies at and above their thresholds, both ends among them', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (all, steps) => {
        const ranking = ranked(all)
        const points = sampleCurve(ranking, steps)
        expect(points.length).toBeLessThanOrEqual(2 * steps + 2)
        expect(points[0]).toMatchObject({ truePositiveRate: 0, falsePositiveRate: 0, precision: 1 })
        expect(points.at(-1)).toMatchObject({ truePositiveRate: 1, falsePositiveRate: 1 })
        for (const point of points.slice(1)) {
          const above = all.filter(({ score }) => score / 40 >= point.threshold)
          const positives = above.filter(({ label }) => label === 1).length
          expect([point.truePositives, point.falsePositives]).toEqual([positives, above.length - positives])
          expect(point.precision).toBeCloseTo(positives / above.length, 12)
          expect(point.truePositiveRate).toBeCloseTo(positives / ranking.positives, 12)
          expect(point.falsePositiveRate).toBeCloseTo((above.length - positives) / ranking.negatives, 12)
        }
      }),
    )
  })

  test('rows without weight count for nothing', () => {
    const ranking = ranked([
      { label: 1, score: 9 },
      { label: 0, score: 8 },
      { label: 1, score: 7 },
      { label: 0, score: 6 },
    ])
    const last = sampleCurve(ranking, 10, Float64Array.from([1, 0, 3, 2])).at(-2)
    expect(last).toMatchObject({ truePositiveRate: 1, falsePositiveRate: 0, precision: 1 })
    expect(() => sampleCurve(ranking, 0)).toThrow('steps must be a whole number')
  })
})
