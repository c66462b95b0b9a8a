import type { Outcome } from '../../../kernel/index.ts'
import type { GateDecision } from '../config/gate.ts'
import { type Judged, type Verdict, worstVerdict } from './verdict.ts'

/** What all rules come to. */
export interface Decision {
  /** The worst of the rules that block. */
  readonly verdict: Verdict
  readonly outcome: Outcome
  readonly counts: Readonly<Record<Verdict | 'skipped' | 'warned', number>>
}

/** The worst rule decides; one of level `warn` warns at most. */
export function decide(
  judged: readonly Judged[],
  decision: GateDecision,
  failOn: 'fail' | 'inconclusive' | 'never',
): Decision {
  const counts = { pass: 0, waived: 0, inconclusive: 0, fail: 0, error: 0, skipped: 0, warned: 0 }
  for (const { verdict, reading } of judged) {
    const only = reading.rule.level === 'warn' && (verdict === 'fail' || verdict === 'inconclusive')
    counts[only ? 'warned' : verdict]++
  }
  const blocking = judged.flatMap(({ verdict, reading }) =>
    verdict === 'skipped' || (reading.rule.level === 'warn' && verdict !== 'error') ? [] : [verdict],
  )
  const verdict = worstVerdict(blocking)
  return { verdict, outcome: outcomeOf(verdict, counts.warned > 0, decision, failOn), counts }
}

function outcomeOf(
  verdict: Verdict,
  warned: boolean,
  { inconclusive }: GateDecision,
  failOn: 'fail' | 'inconclusive' | 'never',
): Outcome {
  if (verdict === 'pass') return warned ? 'warn' : 'pass'
  if (verdict === 'waived' || failOn === 'never') return 'warn'
  if (verdict === 'inconclusive' && failOn === 'inconclusive') return 'fail'
  if (verdict !== 'inconclusive') return 'fail'
  if (inconclusive === 'needs-approval') return 'inconclusive'
  return inconclusive === 'pass' && warned ? 'warn' : inconclusive
}
