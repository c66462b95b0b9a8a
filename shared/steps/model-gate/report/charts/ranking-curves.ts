import type { Curve, Section } from '../../../../kernel/index.ts'
import { wilsonInterval } from '../../../../statistics/intervals/wilson.ts'
import { type CurvePoint, sampleCurve } from '../../../../statistics/ranking/sample-curve.ts'
import type { Predictions } from '../../data/predictions.ts'
import { rankingOf } from '../../metrics/rankings.ts'
import { byModel } from './models.ts'

/** Of either rate: finer than a pixel at the width of a page. */
const STEPS = 200

/** The ROC curve and the precision-recall curve of both models, with pointwise bands. */
export function rankingCurves(rows: Predictions, confidence: number): Section[] {
  const { binaryLabel, weight } = rows
  if (binaryLabel === undefined) return []
  const curves = byModel(rows, (model) =>
    model.score === undefined ? [] : sampleCurve(rankingOf(rows, model), STEPS, weight),
  )
  const level = `${Math.round(confidence * 1000) / 10} %`
  // Counts of rows say nothing of the error of weighted rates.
  const note =
    weight === undefined
      ? `Bands: Wilson's ${level} interval at each threshold, as if rows were independent; they hold point by point, not for the whole curve.`
      : 'Rates are weighted.'
  return [
    {
      kind: 'chart',
      title: 'ROC curve',
      note,
      collapsed: true,
      chart: {
        kind: 'lines',
        description: `Share of class 1 found against share of class 0 wrongly taken for it, at every threshold, of ${named(curves)}.`,
        x: { title: 'False positive rate', format: 'percent', domain: [0, 1] },
        y: { title: 'True positive rate', format: 'percent', domain: [0, 1] },
        square: true,
        guides: [{ line: 'diagonal', label: 'guessing' }],
        curves: curves.map(({ label, value }) => rocOf(label, value, weight === undefined, confidence)),
      },
    },
    {
      kind: 'chart',
      title: 'Precision and recall',
      note,
      collapsed: true,
      chart: {
        kind: 'lines',
        description: `Share of class 1 among what is taken for it, against share of class 1 found, of ${named(curves)}.`,
        x: { title: 'Recall', format: 'percent', domain: [0, 1] },
        y: { title: 'Precision', format: 'percent', domain: [0, 1] },
        square: true,
        guides: [{ line: 'horizontal', value: curves[0]?.value.at(-1)?.precision ?? 0, label: 'guessing' }],
        curves: curves.map(({ label, value }) => precisionOf(label, value.slice(1), weight === undefined, confidence)),
      },
    },
  ]
}

function named(curves: readonly { readonly label: string }[]): string {
  return curves.map(({ label }) => label).join(' and ')
}

function rocOf(label: string, points: readonly CurvePoint[], banded: boolean, confidence: number): Curve {
  const rows = points.at(-1)?.truePositives ?? 0
  const bands = points.map(({ truePositives }) => wilsonInterval(truePositives, rows, confidence))
  return {
    label,
    x: points.map(({ falsePositiveRate }) => drawn(falsePositiveRate)),
    y: points.map(({ truePositiveRate }) => drawn(truePositiveRate)),
    ...(banded ? { low: bands.map(({ low }) => drawn(low)), high: bands.map(({ high }) => drawn(high)) } : {}),
  }
}

function precisionOf(label: string, points: readonly CurvePoint[], banded: boolean, confidence: number): Curve {
  const bands = points.map(({ truePositives, falsePositives }) =>
    wilsonInterval(truePositives, truePositives + falsePositives, confidence),
  )
  return {
    label,
    x: points.map(({ truePositiveRate }) => drawn(truePositiveRate)),
    y: points.map(({ precision }) => drawn(precision)),
    ...(banded ? { low: bands.map(({ low }) => drawn(low)), high: bands.map(({ high }) => drawn(high)) } : {}),
  }
}

/** Finer than any screen; the report holds every digit. */
function drawn(rate: number): number {
  return Number(rate.toFixed(4))
}
