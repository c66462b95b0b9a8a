import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { precisionRecallCurve } from './precision-recall-curve.ts'
import { rankByScore } from './ranking.ts'
import { rocCurve } from './roc-curve.ts'
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

describe('points of the curves', () => {
  test('are points of the whole curves, both ends among them', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 60 }), (all, steps) => {
        const ranking = ranked(all)
        const points = sampleCurve(ranking, steps)
        const { precision, recall, thresholds } = precisionRecallCurve(ranking)
        expect(points.length).toBeLessThanOrEqual(2 * steps + 2)
        expect(points[0]).toMatchObject({ truePositiveRate: 0, falsePositiveRate: 0, precision: 1 })
        expect(points.at(-1)).toMatchObject({ truePositiveRate: 1, falsePositiveRate: 1 })
        for (const point of points.slice(1)) {
          const at = thresholds.indexOf(point.threshold)
          expect(point.precision).toBeCloseTo(precision[at] as number, 12)
          expect(point.truePositiveRate).toBeCloseTo(recall[at] as number, 12)
        }
      }),
    )
  })

  test('as fine as can be, the ROC curve is whole', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const ranking = ranked(all)
        const points = sampleCurve(ranking, 1000)
        const { falsePositiveRate, truePositiveRate } = rocCurve(ranking)
        for (const [index, x] of falsePositiveRate.entries()) {
          const found = points.find(
            (point) => point.falsePositiveRate === x && point.truePositiveRate === truePositiveRate[index],
          )
          expect(found).toBeDefined()
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
