import type { Uncertain } from '../../../statistics/inference/uncertain.ts'
import type { GateRule } from '../config/gate.ts'
import type { Measurement } from '../decide/reading.ts'
import { relativeMargin } from '../decide/relative-margin.ts'

/**
 * The same measurement with the comparison made already that the judge will ask for. Until then it holds what the
 * comparison is made of, a few numbers a row; of all rules and slices at once that would be many times the data.
 */
export function settle(measured: Measurement, { vsChampion }: GateRule): Measurement {
  if (measured.kind !== 'estimate' || measured.difference === undefined || vsChampion === undefined) return measured
  const relative = relativeMargin(vsChampion)
  const compared = attempt(measured.difference, relative)
  return {
    ...measured,
    difference: (asked) => {
      if (asked !== relative) throw new Error(`The comparison was made at ${relative}, not at ${asked}.`)
      if (compared instanceof RangeError) throw compared
      return compared
    },
  }
}

function attempt(difference: (relative: number) => Uncertain, relative: number): Uncertain | RangeError {
  try {
    return difference(relative)
  } catch (error) {
    if (error instanceof RangeError) return error
    throw error
  }
}
