import type { Point, Section } from '../../../../kernel/index.ts'
import { thinCurve } from '../../../../report/charts/thin.ts'
import { quantilePlot } from '../../../../statistics/attribution/profit-and-loss-attribution.ts'
import { formatValue } from '../../format-value.ts'
import { lastRows, type ReturnData } from '../series.ts'
import type { ReturnSettings } from '../settings.ts'

const MOST_POINTS = 300

/** Quantiles of hypothetical against risk-theoretical P&L, where the gate names both and every day has them. */
export function attributionSections({ candidate }: ReturnData, { profile }: ReturnSettings): Section[] {
  const window = profile?.profile.attribution?.window ?? candidate.rows
  if (!candidate.roles.has('rtpl') || candidate.rows < window) return []
  const series = lastRows(candidate, window)
  const [pnl] = series.pnl
  const theoretical = series.roles.get('rtpl')
  if (pnl === undefined || theoretical === undefined || pnl.values.some(Number.isNaN)) return []
  const plot = quantilePlot(pnl.values, theoretical)
  const [x, y] = [[...plot.riskTheoretical], [...plot.hypothetical]]
  const points = thinCurve(x, y, MOST_POINTS).map(
    (at): Point => ({
      x: x[at] as number,
      y: y[at] as number,
      label: `${formatValue(((at + 0.5) / x.length) * 100)} % quantile`,
    }),
  )
  return [
    {
      kind: 'chart',
      title: `Quantiles of ${pnl.name} against risk-theoretical P&L`,
      note: 'On the line both have the same distribution. Steeper in the tails: the risk model sees too little of them.',
      collapsed: true,
      chart: {
        kind: 'points',
        description: `Quantiles of ${pnl.name} against those of risk-theoretical P&L over ${window} days.`,
        x: { title: 'risk-theoretical P&L' },
        y: { title: pnl.name },
        square: true,
        guides: [{ line: 'diagonal', label: 'same distribution' }],
        series: [{ label: 'quantiles', points }],
      },
    },
  ]
}
