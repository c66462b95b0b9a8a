import { minimumDetectableEffect } from '../../../statistics/power.ts'
import type { Gate } from '../config/gate.ts'
import type { Reading } from '../decide/reading.ts'
import type { ProposedRule } from './proposal.ts'

/** A rule with bounds that these rows can tell, or why none can be proposed. */
export function proposeRule(
  reading: Reading,
  better: ProposedRule['better'],
  { statistics }: Gate,
): ProposedRule | string {
  const { rule, result } = reading
  if (!('measured' in result)) return Object.values(result).join('')
  const { measured } = result
  if (measured.kind !== 'estimate') return 'it has no interval'
  const plan = { alpha: 1 - statistics.confidence, power: statistics.power }
  const { value, standardError } = measured.candidate
  const distance = minimumDetectableEffect(standardError, plan)
  const bound = better === 'higher' ? value - distance : value + distance
  return {
    metric: rule.metric,
    better,
    bound: roundAway(bound, distance, better),
    margin: roundUp(minimumDetectableEffect(errorOfDifference(reading), plan)),
  }
}

/** The margin that every slice which is large enough can show, each at its share of the level. */
export function proposeSliceMargin(readings: readonly Reading[], { statistics }: Gate): number | undefined {
  const errors = readings.flatMap((reading) => ('measured' in reading.result ? [errorOfDifference(reading)] : []))
  if (errors.length === 0) return undefined
  const alpha = (1 - statistics.confidence) / errors.length
  return roundUp(minimumDetectableEffect(Math.max(...errors), { alpha, power: statistics.power }))
}

/**
 * Of candidate less champion. Without a champion that of the candidate: two models with errors of the same size and a
 * correlation of 0.5 have a difference of that size, too.
 */
function errorOfDifference({ result }: Reading): number {
  const measured = 'measured' in result ? result.measured : undefined
  if (measured?.kind !== 'estimate') return Number.NaN
  return measured.difference?.(0).standardError ?? measured.candidate.standardError
}

/** To 1, 2 or 5 times a power of ten, upwards: a number that a person would choose. */
export function roundUp(size: number): number {
  const exponent = Math.floor(Math.log10(size))
  const step = [1, 2, 5, 10].find((each) => each * 10 ** exponent >= size * (1 - 1e-9)) ?? 10
  return decimal(step * 10 ** exponent)
}

/** To the digit that the distance has, away from what is good. */
function roundAway(bound: number, distance: number, better: 'higher' | 'lower'): number {
  const step = 10 ** Math.floor(Math.log10(distance))
  return decimal((better === 'higher' ? Math.floor(bound / step) : Math.ceil(bound / step)) * step)
}

/** Without the noise of floats: 0.30000000000000004 is 0.3. */
function decimal(value: number): number {
  return Number(value.toPrecision(12))
}
