import {
  trafficLight,
  type ZoneBounds,
  zoneBounds,
  zoneProbabilities,
} from '../../../../statistics/backtests/traffic-light.ts'
import { formatValue } from '../../format-value.ts'
import { multiplierFor } from '../../profiles/registry.ts'
import type { ReturnContext, ReturnMetric } from '../return-metric.ts'
import {
  countText,
  EXCEPTION_OPTIONS,
  exceptionsByPnl,
  neededDays,
  type PnlExceptions,
  tailOf,
} from '../value-at-risk.ts'

export const metric: ReturnMetric = {
  name: 'traffic_light',
  title: 'Basel’s traffic light',
  mode: 'returns',
  tasks: ['var'],
  better: 'neither',
  gives: 'zone',
  comparable: false,
  options: {
    ...EXCEPTION_OPTIONS,
    pnl: {
      kind: 'column',
      doc: 'The one of the P&L columns that is counted. Default: all, each by itself, and the larger count decides (MAR32.5).',
    },
  },
  doc: 'The zone of the number of exceptions: amber begins where a right model has as many or fewer with 95 %, red with 99.99 %; a `profile` has its own zones, window and multipliers. It passes on 250 days, or on as many as `min_rows` says. A day without P&L or value-at-risk is an exception.',
  uncertainty:
    'None: a zone is a zone. The verdict says how often a model with twice the exceptions would still be green.',
  reference: 'Basel Framework, MAR32.4 to 32.10 and MAR99',
  example: '{ metric: traffic_light, worst: green }',
  measure: ({ candidate }, { rule, settings }) => {
    const window = settings.profile?.profile.backtest.window
    const counted = exceptionsByPnl(candidate, window === undefined ? rule.options : { ...rule.options, window })
    const worst = counted.reduce((a, b) => (b.exceptions.count > a.exceptions.count ? b : a))
    const probability = tailOf(settings.confidence)
    const { count, observations } = worst.exceptions
    const zones = settings.profile?.profile.backtest.zones ?? zoneBounds(observations, probability)
    const { zone, typeIError } = trafficLight(count, observations, probability, zones)
    return {
      kind: 'zone',
      zone,
      needed: neededDays(observations, 'MAR32.4'),
      details: [
        countsText(counted, worst),
        `amber from ${zones.amberFrom} and red from ${zones.redFrom}`,
        `a right model has ${count} or more with ${percent(typeIError)}`,
        powerText(observations, probability, zones),
        ...multiplierText(count, settings.profile),
      ].join('; '),
    }
  },
}

/** `9 exceptions of hpl in 250 days (apl: 7)` */
function countsText(counted: readonly PnlExceptions[], worst: PnlExceptions): string {
  const { count, observations, missing } = worst.exceptions
  const others = counted.filter((one) => one !== worst).map(({ name, exceptions }) => `${name}: ${exceptions.count}`)
  const without = missing === 0 ? '' : `, ${missing} of them without P&L or value-at-risk`
  return `${countText(count)} of ${worst.name} in ${observations} days${without}${others.length === 0 ? '' : ` (${others.join(', ')}; the larger count decides)`}`
}

/** The power of the light, which is poor: it is said beside every zone. */
function powerText(observations: number, probability: number, zones: ZoneBounds): string {
  const { green } = zoneProbabilities(observations, Math.min(1, 2 * probability), zones)
  return `one with twice the exceptions is green with ${percent(green)}`
}

function multiplierText(count: number, profile: ReturnContext['settings']['profile']): string[] {
  if (profile === undefined) return []
  const { name, backtest } = profile.profile
  return [`multiplier ${formatValue(multiplierFor(count, backtest))} (${name})`]
}

function percent(part: number): string {
  return `${formatValue(Number((part * 100).toPrecision(3)))} %`
}
