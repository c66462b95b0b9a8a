import type { Finding } from '../../../kernel/index.ts'
import type { Gate, GateWaiver } from '../config/gate.ts'
import type { Judged, Judgement } from '../decide/verdict.ts'
import { aboutRows } from '../format-value.ts'
import { ruleName } from './rule-name.ts'

/** A rule that does not simply hold, at its line of the gate file. */
export function findingOf(judged: Judged, gate: Gate): Finding | undefined {
  const { reading, verdict, judgements, why, waived } = judged
  const { rule, slice } = reading
  const name = ruleName(judged)
  const about = { at: rule.at, fingerprint: `${rule.id}/${slice ?? ''}` }
  const needed = Math.max(...judgements.map(({ rowsNeeded }) => rowsNeeded ?? 0))
  switch (verdict) {
    case 'fail':
      return {
        ...about,
        ruleId: `model-gate/${rule.metric}`,
        severity: rule.level === 'fail' ? 'error' : 'warning',
        message: `${name}: ${why}.`,
        ...expected(judged),
      }
    case 'inconclusive':
      return {
        ...about,
        ruleId: `model-gate/${rule.metric}`,
        severity: 'warning',
        message: `${name} is not decided: ${why}.`,
        ...expected(judged),
        ...(needed > 0
          ? {
              hint: `It takes ${aboutRows(needed)} rows to decide; there are ${reading.rows.toLocaleString('en')}. ${assumption(judgements, needed)}`,
            }
          : {}),
      }
    case 'waived': {
      const waiver = gate.waivers[waived?.waiver ?? 0]
      return {
        ...about,
        ruleId: 'model-gate/waived',
        severity: 'warning',
        message: `${name} is waived until ${waiver?.expires} by ${waiver?.approver}: ${waiver?.reason}. Without the waiver: ${waived?.verdict}; ${why}.`,
      }
    }
    case 'skipped':
      return { ...about, ruleId: 'model-gate/skipped', severity: 'note', message: `${name} was not asked: ${why}.` }
    default:
      return undefined
  }
}

/** A waiver that no longer sets anything aside: whoever relied on it should know why the verdict is another. */
export function endedWaiver(waiver: GateWaiver | undefined): Finding | undefined {
  if (waiver === undefined) return undefined
  const { rule, slice, expires, at } = waiver
  const about = slice === undefined ? rule : `${rule} on ${slice}`
  return {
    ruleId: 'model-gate/waiver-ended',
    severity: 'note',
    message: `The waiver of ${about} ended on ${expires} and sets nothing aside.`,
    at,
    fingerprint: `${rule}/${slice ?? ''}/waiver`,
  }
}

/** What is taken for true in saying how many rows it takes. */
function assumption(judgements: readonly Judgement[], needed: number): string {
  const asked = judgements.find(({ rowsNeeded }) => rowsNeeded === needed)?.asked ?? ''
  return asked.startsWith('no_worse_by')
    ? 'That is so where both models are equally good.'
    : 'That is so where the true value is the measured one.'
}

function expected({ judgements }: Judged) {
  return judgements.length === 0 ? {} : { expected: judgements.map(({ asked }) => asked).join(', ') }
}
