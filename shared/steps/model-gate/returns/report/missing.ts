import type { Finding } from '../../../../kernel/index.ts'
import type { Gate } from '../../config/gate.ts'
import { columnOf, type ReturnData } from '../series.ts'

/** Days without P&L or value-at-risk, which count as exceptions: said, for somebody has lost data. */
export function missingFindings({ candidate }: ReturnData, { data, model }: Gate): Finding[] {
  if (model.task !== 'var') return []
  const valueAtRisk = columnOf(candidate, 'var')
  const columns = [
    ...candidate.pnl.map(({ name, values }) => ({
      name,
      values,
      at: data.columns.pnl?.find((one) => one.name === name)?.at,
    })),
    { name: data.columns.var?.name ?? 'var', values: valueAtRisk, at: data.columns.var?.at },
  ]
  return columns.flatMap(({ name, values, at }): Finding[] => {
    const days = candidate.dates.filter((_, day) => Number.isNaN(values[day]))
    if (days.length === 0) return []
    return [
      {
        ruleId: 'model-gate/missing-figure',
        severity: 'warning',
        message: `${days.length === 1 ? 'One day has' : `${days.length} days have`} no value in "${name}", for example ${days[0]}: ${days.length === 1 ? 'it counts as an exception' : 'each counts as an exception'} (MAR32.6).`,
        at: at ?? data.at,
        fingerprint: `missing/${name}`,
      },
    ]
  })
}
