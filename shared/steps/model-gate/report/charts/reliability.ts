import type { Section } from '../../../../kernel/index.ts'
import { reliabilityDiagram } from '../../../../statistics/calibration/reliability-diagram.ts'
import type { Predictions } from '../../data/predictions.ts'
import { byModel } from './models.ts'

/** Bins of equal mass: fewer where there are few rows, so that each still holds some. */
const MOST_BINS = 15
const ROWS_PER_BIN = 20

/** What was predicted against what happened, where scores are probabilities. */
export function reliability(rows: Predictions, confidence: number): Section[] {
  const { binaryLabel } = rows
  if (binaryLabel === undefined) return []
  const models = byModel(rows, ({ score }) => score).flatMap(({ label, value }) =>
    value === undefined || !value.every((chance) => chance >= 0 && chance <= 1) ? [] : [{ label, value }],
  )
  if (models.length === 0) return []
  const bins = Math.max(2, Math.min(MOST_BINS, Math.floor(rows.rows / ROWS_PER_BIN)))
  const series = models.map(({ label, value }) => ({
    label,
    points: reliabilityDiagram(binaryLabel, value, bins, confidence).map((bin) => ({
      x: bin.meanPredicted,
      y: bin.observedRate,
      low: bin.interval.low,
      high: bin.interval.high,
      label: `${bin.events.toLocaleString('en')} of ${bin.rows.toLocaleString('en')} rows`,
    })),
  }))
  return [
    {
      kind: 'chart',
      title: 'Reliability',
      note: `Rows in bins of about equal number by their predicted probability; the bars are Wilson's ${Math.round(confidence * 1000) / 10} % intervals of the observed rate. Weights are not used.`,
      collapsed: true,
      chart: {
        kind: 'points',
        description: `Observed rate against mean predicted probability of ${series.map(({ label, points }) => `${label} (${points.length} bins)`).join(' and ')}.`,
        x: { title: 'Mean predicted probability', format: 'percent' },
        y: { title: 'Observed rate', format: 'percent' },
        square: true,
        guides: [{ line: 'diagonal', label: 'perfectly calibrated' }],
        series,
      },
    },
  ]
}
