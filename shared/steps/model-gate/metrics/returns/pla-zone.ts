import { formatValue } from '../../format-value.ts'
import { attributionOf } from '../attribution.ts'
import type { ReturnMetric } from '../return-metric.ts'
import { neededDays, WINDOW_OPTION } from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'pla_zone',
  title: 'Zone of the profit-and-loss attribution test',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'zone',
  comparable: false,
  roles: ['rtpl'],
  options: WINDOW_OPTION,
  doc: 'Hypothetical P&L, the first of `pnl`, against risk-theoretical P&L: green with a Spearman correlation above 0.80 and a Kolmogorov-Smirnov statistic below 0.09, red with one below 0.70 or the other above 0.12, else amber; a `profile` has its own limits and window. It passes on 250 days, or on as many as `min_rows` says.',
  uncertainty: 'None: a zone is a zone. The verdict says the p-value of the Kolmogorov-Smirnov statistic beside it.',
  reference: 'Basel Framework, MAR32.25 to 32.44',
  example: '{ metric: pla_zone, worst: amber }',
  measure: ({ candidate }, { rule, settings }) => {
    const found = attributionOf(candidate, rule.options, settings)
    const { profile } = settings
    const by = found.decidedBy.map((metric) => (metric === 'spearman' ? 'Spearman' : 'Kolmogorov-Smirnov'))
    return {
      kind: 'zone',
      zone: found.zone,
      needed: neededDays(found.observations, 'MAR32'),
      details: [
        `Spearman ${formatValue(found.spearman)} and Kolmogorov-Smirnov ${formatValue(found.kolmogorovSmirnov)} (p ${formatValue(found.kolmogorovSmirnovPvalue)}) of ${found.observations} days of ${found.name} against risk-theoretical P&L`,
        ...(by.length === 0 ? [] : [`decided by ${by.join(' and ')}`]),
        ...(profile === undefined ? [] : [`limits of ${profile.profile.name}`]),
        ...(profile?.attributionIsMonitored === true
          ? [`for information until ${profile.profile.attribution?.monitoringUntil}, without effect on capital`]
          : []),
      ].join('; '),
    }
  },
}
