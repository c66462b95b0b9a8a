import type { Problem } from '../../../kernel/index.ts'
import type { Gate, GateRule } from '../config/gate.ts'
import { formatPercent } from '../format-value.ts'
import type { Profile } from './profile.ts'
import type { DatedProfile } from './registry.ts'

const ATTRIBUTION = /^pla_/

/** What the gate's data and rules say otherwise than the profile, or ask of it and it does not state. */
export function conflictsWithProfile({ data, rules }: Gate, dated: DatedProfile | undefined): Problem[] {
  if (dated === undefined) return []
  const { name, backtest, attribution } = dated.profile
  const confidence = data.quantile ?? backtest.confidence
  const problems: Problem[] = []
  const stated = data.quantile
  if (stated !== undefined && Math.abs(stated - backtest.confidence) > 1e-9)
    problems.push({
      message: `The zones of ${name} are those of a value-at-risk of ${formatPercent(backtest.confidence)}, and this one is of ${formatPercent(stated)}.`,
      at: data.columns.var?.at ?? data.at,
      hint: `Name the column of ${formatPercent(backtest.confidence)}, or leave the profile out.`,
    })
  for (const rule of rules) {
    const { id, metric, options, at } = rule
    const isAttribution = ATTRIBUTION.test(metric)
    if (isAttribution && attribution === undefined) {
      problems.push({ message: `The profile ${name} knows no attribution test, which the rule "${id}" asks for.`, at })
      continue
    }
    const window = isAttribution ? attribution?.window : metric === 'traffic_light' ? backtest.window : undefined
    if (window !== undefined && options.window !== undefined && options.window !== window)
      problems.push({
        message: `${name} counts ${window} days, and the rule "${id}" says ${String(options.window)}.`,
        at,
        hint: 'Leave "window" out.',
      })
    if (metric === 'var_exceptions') problems.push(...beyondDeskLimit(rule, dated.profile, confidence))
  }
  return problems
}

/** A desk that may have more exceptions than the profile lets it have; over more days than the profile counts it may. */
function beyondDeskLimit(
  { id, atMost, options, at }: GateRule,
  { name, desk }: Profile,
  confidence: number,
): Problem[] {
  const most = desk?.limits.find((limit) => limit.confidence === confidence)?.mostExceptions
  if (desk === undefined || most === undefined || atMost === undefined || atMost <= most) return []
  if (Number(options.window ?? desk.window) > desk.window) return []
  return [
    {
      message: `${name} lets a desk have ${most} exceptions of ${formatPercent(confidence)} in ${desk.window} days, and the rule "${id}" says ${atMost}.`,
      at,
      hint: `Write at_most: ${most}, window: ${desk.window}.`,
    },
  ]
}
