import type { GateRule } from '../config/gate.ts'
import { formatValue } from '../format-value.ts'
import type { Measurement } from './reading.ts'
import type { Judgement } from './verdict.ts'

/** The absolute bounds of a rule. */
export function absolute({ atLeast, atMost, between }: GateRule) {
  const low = atLeast ?? between?.[0]
  const high = atMost ?? between?.[1]
  return [
    ...(low === undefined ? [] : [{ asked: `at_least ${formatValue(low)}`, threshold: low, side: 'above' as const }]),
    ...(high === undefined ? [] : [{ asked: `at_most ${formatValue(high)}`, threshold: high, side: 'below' as const }]),
  ]
}

/** 0.85 is no less than 0.80 + 0.05, although the floats are. As a part of the numbers that were added. */
const ROUNDING = 1e-12

/** A number without sampling error is held against its bounds as it is; bounds belong to what is allowed. */
export function judgeExact(
  rule: GateRule,
  { value, champion, better }: Extract<Measurement, { kind: 'exact' }>,
): Judgement[] {
  if (!Number.isFinite(value)) return [{ asked: rule.metric, verdict: 'error', value, why: `the value is ${value}` }]
  const point = (
    asked: string,
    measured: number,
    threshold: number,
    side: 'above' | 'below',
    terms: readonly number[] = [measured, threshold],
  ): Judgement => {
    const beyond = side === 'above' ? threshold - measured : measured - threshold
    const holds = beyond <= ROUNDING * Math.max(...terms.map(Math.abs))
    const why = `${formatValue(measured)} is ${holds ? 'not ' : ''}${side === 'above' ? 'below' : 'above'} ${formatValue(threshold)}`
    return { asked, verdict: holds ? 'pass' : 'fail', value: measured, threshold, why }
  }
  const judged = absolute(rule).map(({ asked, threshold, side }) => point(asked, value, threshold, side))
  if (rule.vsChampion === undefined) return judged
  if (champion === undefined || !Number.isFinite(champion))
    return [...judged, { asked: 'vs_champion', verdict: 'error', why: 'there is no champion’s value to compare with' }]
  const { kind, margin } = rule.vsChampion
  if (margin.relative && champion === 0)
    return [
      ...judged,
      { asked: kind, verdict: 'error', why: 'the champion’s value is 0, so a part of it is no margin' },
    ]
  const size = margin.relative ? margin.value * Math.abs(champion) : margin.value
  const asked = `${kind} ${margin.relative ? `${formatValue(margin.value * 100)}%` : formatValue(margin.value)}`
  const gain = (better ?? rule.options.better) === 'lower' ? champion - value : value - champion
  const terms = [value, champion, size]
  // Better by 0 is better by something: a number that is the same is none.
  if (kind === 'better_by' && size === 0 && gain <= ROUNDING * Math.max(...terms.map(Math.abs)))
    return [
      ...judged,
      { asked, verdict: 'fail', value: gain, threshold: 0, why: `${formatValue(gain)} is not above 0` },
    ]
  return [...judged, point(asked, gain, kind === 'no_worse_by' ? -size : size, 'above', terms)]
}
