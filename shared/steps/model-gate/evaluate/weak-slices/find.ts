import { setImmediate } from 'node:timers/promises'
import { benjaminiHochberg } from '../../../../statistics/multiplicity.ts'
import type { GateRule, GateSlices } from '../../config/gate.ts'
import type { Predictions } from '../../data/predictions.ts'
import { clause, whyUndefined } from '../asked.ts'
import type { EvaluateOptions } from '../predictions.ts'
import { type Part, partsOf } from './parts.ts'
import { againstAllRows, againstChampion, measurePart, type Weakness, wholeOf } from './weakness.ts'

/** A question about a slice, held against all the others that were asked. */
export interface SliceTest extends Weakness {
  readonly slice: string
  readonly rows: number
  /** Rows of the rarer class, where there are classes. */
  readonly events: number | undefined
  /** By Benjamini and Hochberg, over the slices that were compared with the same. */
  readonly adjusted: number
  readonly weak: boolean
}

/** What a search for weak slices came to, for one rule. */
export interface WeakSearch {
  readonly by: readonly string[]
  readonly rule: GateRule
  /** The worst first. */
  readonly tests: readonly SliceTest[]
  /** How many slices were looked at. */
  readonly examined: number
  /** How many were not, because they have too few rows. */
  readonly small: number
  /** Large enough, and beyond what is looked at. */
  readonly beyond: number
  /** Those whose rows do not define the metric, and why. */
  readonly undefined: readonly { readonly slice: string; readonly why: string }[]
  /** Why nothing could be looked at. */
  readonly failed?: string
}

/** Where the gate does not say: fewer rows, or rows of the rarer class, show no more than noise. */
const LEAST_ROWS = 50
const LEAST_EVENTS = 10
/** The largest are looked at: more slices cost the power to find any. */
const MOST_SLICES = 500

/**
 * Looks for slices on which the candidate is weak, among all values of the columns and all pairs of them. Exploratory:
 * nobody named these slices before, so of what is found a part of at most `level` is expected to be chance (Benjamini
 * and Hochberg's false discovery rate).
 */
export async function findWeakSlices(options: EvaluateOptions & { readonly level: number }): Promise<WeakSearch[]> {
  const { gate, onProgress } = options
  const searches: WeakSearch[] = []
  for (const slices of gate.slices.filter(({ findWeak }) => findWeak)) {
    for (const rule of slices.rules) {
      onProgress?.(`${rule.id} on slices of ${slices.by.map(({ name }) => name).join(', ')}`, 0)
      searches.push(await search(options, slices, rule))
    }
  }
  return searches
}

async function search(
  { gate, metrics, data, level, signal }: EvaluateOptions & { readonly level: number },
  slices: GateSlices,
  rule: GateRule,
): Promise<WeakSearch> {
  const by = slices.by.map(({ name }) => name)
  const metric = metrics.get(rule.metric)
  const nothing = { by, rule, tests: [], examined: 0, small: 0, beyond: 0, undefined: [] }
  if (metric === undefined || !('estimate' in metric))
    return { ...nothing, failed: `${rule.metric} has no influence values` }
  try {
    const whole = wholeOf(metric, rule, data, gate.data.horizon)
    const { parts, small, beyond } = largest(data, by, rule)
    const asked: (Weakness & Omit<SliceTest, 'adjusted' | 'weak'>)[] = []
    const undefinedParts: { slice: string; why: string }[] = []
    let examined = 0
    for (const { key: slice, rows } of parts) {
      // Lets a cancelled job end.
      await setImmediate()
      signal.throwIfAborted()
      const about = { slice, rows: rows.length, events: eventsOf(data, rows) }
      const before = asked.length
      try {
        const part = measurePart(whole, rows)
        asked.push({ ...againstAllRows(whole, part), ...about })
        const compared = againstChampion(whole, part)
        if (compared !== undefined) asked.push({ ...compared, ...about })
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
        undefinedParts.push({ slice, why: clause(error) })
      }
      if (asked.length > before) examined++
    }
    const tests = (['all rows', 'champion'] as const).flatMap((against) =>
      adjust(
        asked.filter((one) => one.against === against),
        level,
      ),
    )
    tests.sort((a, b) => Number(b.weak) - Number(a.weak) || a.gain.value - b.gain.value)
    return { by, rule, tests, examined, small, beyond, undefined: undefinedParts }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { ...nothing, failed: await whyUndefined(error, data) }
  }
}

/** The parts that are large enough to say anything, the largest first. */
function largest(data: Predictions, by: readonly string[], rule: GateRule) {
  const { minRows = LEAST_ROWS, minEvents = LEAST_EVENTS } = rule
  const parts: Part[] = []
  let small = 0
  for (const part of partsOf(data, by)) {
    const events = eventsOf(data, part.rows)
    if (part.rows.length < minRows || (events !== undefined && events < minEvents)) small++
    else parts.push(part)
  }
  parts.sort((a, b) => b.rows.length - a.rows.length || (a.key < b.key ? -1 : 1))
  return { parts: parts.slice(0, MOST_SLICES), small, beyond: Math.max(0, parts.length - MOST_SLICES) }
}

function eventsOf({ binaryLabel }: Predictions, rows: Int32Array): number | undefined {
  if (binaryLabel === undefined) return undefined
  let positives = 0
  for (let i = 0; i < rows.length; i++) positives += binaryLabel[rows[i] as number] as number
  return Math.min(positives, rows.length - positives)
}

function adjust(asked: readonly Omit<SliceTest, 'adjusted' | 'weak'>[], level: number): SliceTest[] {
  const adjusted = benjaminiHochberg(asked.map(({ pvalue }) => pvalue))
  return asked.map((one, index) => {
    const own = adjusted[index] as number
    return { ...one, adjusted: own, weak: own <= level }
  })
}
