import type { Problem } from '../../../kernel/index.ts'
import type { GateWaiver } from '../config/gate.ts'
import type { Judged } from './verdict.ts'

export interface Waived {
  readonly judged: readonly Judged[]
  /** Waivers that are about nothing, which is an error: what they were for has changed. */
  readonly problems: readonly Problem[]
  /** Waivers that have expired, by index. */
  readonly expired: readonly number[]
}

const DAY = 24 * 60 * 60 * 1000

/**
 * Sets aside what failed or was not decided and is waived, until the day on which the waiver ends. An error is never waived. A
 * waiver that fits no rule and slice is a mistake; one whose rule passes meanwhile is not: it may be needed again.
 * @param today `2026-11-24`
 */
export function waive(judged: readonly Judged[], waivers: readonly GateWaiver[], today: string): Waived {
  const expired = waivers.flatMap(({ expires }, index) => (expires < today ? [index] : []))
  const result = judged.map((one): Judged => {
    if (one.verdict !== 'fail' && one.verdict !== 'inconclusive') return one
    const index = waivers.findIndex((waiver, at) => !expired.includes(at) && fits(waiver, one))
    const waiver = waivers[index]
    if (waiver === undefined) return one
    const daysLeft = Math.round((Date.parse(waiver.expires) - Date.parse(today)) / DAY)
    return { ...one, verdict: 'waived', waived: { verdict: one.verdict, waiver: index, daysLeft } }
  })
  const problems = waivers.flatMap((waiver): Problem[] => {
    if (judged.some((one) => fits(waiver, one))) return []
    const about = waiver.slice === undefined ? `the rule "${waiver.rule}"` : `"${waiver.rule}" on ${waiver.slice}`
    return [
      {
        message: `The waiver of ${about} is about nothing that was asked.`,
        at: waiver.at,
        hint: 'Correct its slice, or remove it.',
      },
    ]
  })
  return { judged: result, problems, expired }
}

function fits({ rule, slice }: GateWaiver, { reading }: Judged): boolean {
  return reading.rule.id === rule && reading.slice === slice
}
