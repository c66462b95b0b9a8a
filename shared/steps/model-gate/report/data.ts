import type { Json } from '../../../kernel/index.ts'
import type { Judged, Judgement } from '../decide/verdict.ts'

/** A reading with its verdict, for the report's data and for evidence. */
export function readingData({ reading, verdict, judgements, why, waived }: Judged): Json {
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
  }
}

/** JSON knows no infinity; what is not finite is left out. */
function judgementData(judgement: Judgement): Json {
  const entries = Object.entries(judgement).filter(([, value]) => typeof value !== 'number' || Number.isFinite(value))
  return Object.fromEntries(entries) as Json
}
