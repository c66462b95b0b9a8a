import type { Gate } from '../config/gate.ts'
import type { Judged } from './verdict.ts'

/**
 * In mode `metrics` a rule that holds has been held by one number, which says nothing of how far luck carried it. For a model of
 * tier 1, or of none, that is not enough: somebody has to approve, unless the gate says `point_checks: pass`.
 */
export function withholdPointChecks(
  judged: readonly Judged[],
  { mode, model, decision }: Pick<Gate, 'mode' | 'model' | 'decision'>,
): readonly Judged[] {
  if (mode !== 'metrics' || (model.tier ?? 1) > 1 || decision.pointChecks === 'pass') return judged
  const tier = model.tier === undefined ? 'without a tier, held to be of the first' : 'of tier 1'
  return judged.map((one) =>
    one.verdict !== 'pass' || one.reading.rule.level === 'warn'
      ? one
      : {
          ...one,
          verdict: 'inconclusive',
          why: `${one.why}, but a number without an interval does not pass a model ${tier}; somebody has to approve it`,
        },
  )
}
