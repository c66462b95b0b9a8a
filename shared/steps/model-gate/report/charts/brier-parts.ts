import type { Cell, Section } from '../../../../kernel/index.ts'
import { brierDecomposition } from '../../../../statistics/calibration/brier-decomposition.ts'
import type { Predictions } from '../../data/predictions.ts'
import { formatValue } from '../../format-value.ts'
import { byModel } from './models.ts'

const BINS = 10

/** Whether a model's Brier score comes from wrong probabilities or from rows that it cannot tell apart. */
export function brierParts(rows: Predictions): Section[] {
  const { binaryLabel, weight } = rows
  if (binaryLabel === undefined) return []
  const models = byModel(rows, ({ score }) => score).flatMap(({ label, value }) =>
    value === undefined || !value.every((chance) => chance >= 0 && chance <= 1) ? [] : [{ label, value }],
  )
  if (models.length === 0) return []
  return [
    {
      kind: 'table',
      title: 'What the Brier score is made of',
      note: `Brier score = reliability - resolution + uncertainty + within bins (Murphy, 1973; Stephenson, Coelho and Jolliffe, 2008), over ${BINS} bins of about equal number. Reliability is how far probabilities are from what happened, and less is better; resolution how far the bins are from the overall rate, and more is better; uncertainty belongs to the data.`,
      collapsed: true,
      columns: [
        { title: 'Model' },
        ...['Brier score', 'Reliability', 'Resolution', 'Uncertainty', 'Within bins'].map((title) => ({
          title,
          align: 'right' as const,
        })),
      ],
      rows: models.map(({ label, value }): Cell[] => {
        const parts = brierDecomposition(binaryLabel, value, BINS, weight)
        const { brier, reliability, resolution, uncertainty, withinBinVariance, withinBinCovariance } = parts
        const within = withinBinVariance - withinBinCovariance
        return [label, ...[brier, reliability, resolution, uncertainty, within].map(formatValue)]
      }),
    },
  ]
}
