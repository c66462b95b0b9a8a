import type { Section } from '../../../../kernel/index.ts'
import { pitHistogram } from '../../../../statistics/backtests/probability-integral-transform.ts'
import type { ReturnData } from '../series.ts'

const BINS = 10

/** The distribution of the probability integral transform, which is even where forecasts are right. */
export function transformSections({ candidate, pair }: ReturnData): Section[] {
  const models = [
    { label: 'candidate', pit: candidate.roles.get('pit') },
    { label: 'champion', pit: pair?.champion.roles.get('pit') },
  ].flatMap(({ label, pit }) => (pit === undefined ? [] : [{ label, pit }]))
  if (candidate.roles.get('pit') === undefined) return []
  return [
    {
      kind: 'chart',
      title: 'Probability integral transform',
      note: 'Even where the forecast distribution is right; high at both ends where it is too narrow.',
      collapsed: true,
      chart: {
        kind: 'histogram',
        description: `Share of days by the probability that the forecast gave to P&L at or below the one that came, of ${models.map(({ label }) => label).join(' and ')}.`,
        x: { title: 'probability', format: 'percent' },
        y: { title: 'share of days', format: 'percent' },
        edges: Array.from({ length: BINS + 1 }, (_, index) => index / BINS),
        series: models.map(({ label, pit }) => ({
          label,
          heights: pitHistogram(pit, BINS).map((count) => count / pit.length),
        })),
      },
    },
  ]
}
