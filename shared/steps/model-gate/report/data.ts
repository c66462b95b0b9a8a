import type { Json } from '../../../kernel/index.ts'
import type { GateWaiver } from '../config/gate.ts'
import type { GroupValue, TestResult } from '../decide/reading.ts'
import type { Judged, Judgement } from '../decide/verdict.ts'
import { testsOf, valuesOf } from './groups.ts'

/** A reading with its verdict, for the report's data and for evidence. */
export function readingData(judged: Judged): Json {
  const { reading, verdict, judgements, why, waived } = judged
  const { rule, slice, rows, events } = reading
  return {
    rule: rule.id,
    metric: rule.metric,
    slice,
    level: rule.level,
    verdict,
    why,
    rows,
    events,
    waivedFrom: waived?.verdict,
    bounds: judgements.map(judgementData),
    notes: 'measured' in reading.result ? reading.result.measured.notes : undefined,
    ...testsData(testsOf(judged)),
    ...groupsData(valuesOf(judged)),
  }
}

/** Who let which rule go, why and until when, whether or not it was needed. */
export function waiverData({ rule, slice, reason, approver, ticket, expires }: GateWaiver, ended: boolean): Json {
  return { rule, slice, reason, approver, ticket, expires, ended }
}

/** Each test that the rule made; the bound knows the least of them only. */
function testsData(tests: readonly TestResult[]): { readonly tests?: Json } {
  if (tests.length === 0) return {}
  return {
    tests: tests.map(({ group, statistic, pvalue, details }) => ({
      group,
      ...(Number.isFinite(statistic) ? { statistic } : {}),
      pvalue,
      details,
    })),
  }
}

/** What was seen in each group. */
function groupsData(groups: readonly GroupValue[]): { readonly groups?: Json } {
  return groups.length === 0 ? {} : { groups: groups.map((each) => ({ ...each })) }
}

/** JSON knows no infinity; what is not finite is left out. */
function judgementData(judgement: Judgement): Json {
  const entries = Object.entries(judgement).filter(([, value]) => typeof value !== 'number' || Number.isFinite(value))
  return Object.fromEntries(entries) as Json
}
