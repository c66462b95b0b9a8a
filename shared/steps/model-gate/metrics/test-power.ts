import { leastSize } from '../../../statistics/sample-size.ts'
import type { MetricOptions } from '../config/gate.ts'
import type { TestPower } from '../decide/reading.ts'
import { aboutRows } from '../format-value.ts'
import { numberOption, type OptionSpec } from './metric.ts'

/** A test that would rather miss what it looks for than find it proves nothing by not rejecting. */
const LEAST_POWER = 0.5

/** Beyond these nobody asks how many it takes. */
const MANY_ROWS = 1e9
/** Ten years; the power of more days takes long to compute. */
export const MANY_DAYS = 2500

/** What a test must be able to find, and how surely: its two options. */
export function powerOptions(effect: {
  readonly doc: string
  readonly default: number
  readonly min: number
  readonly max: number
}): { readonly effect: OptionSpec; readonly power: OptionSpec } {
  return {
    effect: { kind: 'number', ...effect },
    power: {
      kind: 'number',
      min: 0.01,
      max: 0.999,
      default: LEAST_POWER,
      doc: 'How surely it must be able to reject a model that is off by `effect`: with less power, not rejecting is inconclusive, and no pass.',
    },
  }
}

/** The least power that the rule asks for. */
export function leastPower(options: MetricOptions): number {
  return numberOption(options, 'power', LEAST_POWER)
}

/**
 * The power of a test, and how large a sample it takes to have enough.
 * @param at of a sample `size` large
 * @param size of the sample at hand
 * @param of `days`, `obligors`
 * @param most the largest sample that is looked at
 */
export function powerBySize(
  against: string,
  at: (size: number, level: number) => number,
  size: number,
  of: string,
  most = MANY_ROWS,
): (level: number) => TestPower {
  return (level) => ({
    // More days find no less.
    power: at(Math.min(size, most), level),
    against,
    needs: (power) => {
      if (size >= most) return undefined
      const needed = leastSize((larger) => at(larger, level), size, power, most)
      return needed === undefined ? `more than ${most.toLocaleString('en')} ${of}` : `${aboutRows(needed)} ${of}`
    },
  })
}

/**
 * The power of a test whose p-value is simulated. That is never below 1 / (replicates + 1): at a lower level such a test cannot
 * reject at all.
 */
export function bySimulation(replicates: number, power: (level: number) => TestPower): (level: number) => TestPower {
  return (level) => {
    const told = power(level)
    if (level * (replicates + 1) >= 1) return told
    return { ...told, power: 0, needs: () => `a bootstrap of ${Math.ceil(1 / level).toLocaleString('en')} replicates` }
  }
}

/** `twice`, `3 times`: how an effect that multiplies is told. */
export function times(effect: number): string {
  return effect === 2 ? 'twice' : `${effect} times`
}
