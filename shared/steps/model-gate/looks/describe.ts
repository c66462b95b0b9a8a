import type { Cell, Finding, Json, Place, Section } from '../../../kernel/index.ts'
import { formatValue } from '../format-value.ts'
import type { ModeContext } from '../mode.ts'
import { isWornOut, spentLevel } from './look-level.ts'
import type { Look } from './take-look.ts'

/** What the report says of a look. */
export interface DescribedLook {
  readonly sections: readonly Section[]
  readonly findings: readonly Finding[]
  readonly data?: Json
}

/**
 * Nothing for a gate that keeps no ledger.
 * @param context `alpha` is that of each one-sided bound before looks are charged
 */
export function describeLook(look: Look | undefined, context: Pick<ModeContext, 'gate' | 'alpha'>): DescribedLook {
  if (look === undefined) return { sections: [], findings: [] }
  const { gate, alpha } = context
  const at = gate.statistics.looks?.at ?? gate.data.at
  const { ledger, number, planned, history, committed } = look
  const ref = committed?.ledger === undefined ? undefined : committed.ref
  const spent = spentLevel(alpha, number, planned)
  return {
    sections: [
      {
        kind: 'table',
        title: 'Looks at the holdout',
        note: `${ref === undefined ? '' : `Looks in the ledger of ${ref} count, whatever this change says of them. `}This is look ${number}${planned === undefined ? '' : ` of ${planned} planned`} at these rows, so each bound is held against a level of ${formatValue(look.alpha)} instead of ${formatValue(alpha)}. All looks so far pass a model wrongly with a probability of at most ${formatValue(spent)}. The same candidate, champion and gate file count once.`,
        columns: [
          { title: 'Look', align: 'right' },
          { title: 'First taken' },
          { title: 'Candidate (sha256)' },
          { title: 'Verdict' },
        ],
        rows: history.map(({ time, candidate, verdict }, index): Cell[] => [
          String(index + 1),
          index + 1 === number ? 'this run' : time,
          { text: `${candidate.slice(0, 16)}…`, code: true },
          index + 1 === number ? 'as above' : (verdict ?? 'none: it was interrupted'),
        ]),
        collapsed: history.length > 10,
      },
    ],
    findings: [...wornOut(look, alpha, spent, at), ...begun(look, at), ...unprotected(look, at)],
    data: { ledger, ref, number, planned, alpha: look.alpha, spent },
  }
}

function wornOut({ number, planned }: Look, alpha: number, spent: number, at: Place): Finding[] {
  if (!isWornOut(alpha, number, planned)) return []
  const says =
    planned === undefined
      ? `look ${number} may spend so little of the level that it shows next to nothing`
      : number === planned
        ? `this was the last of the ${planned} looks that were planned`
        : `this is look ${number}, and ${planned} were planned; by now a bad model passes with a probability of up to ${formatValue(spent)}`
  return [
    {
      ruleId: 'model-gate/holdout-worn-out',
      severity: 'warning',
      message: `The holdout is worn out: ${says}.`,
      at,
      hint: 'Take a fresh holdout for the next candidate.',
      fingerprint: 'holdout-worn-out',
    },
  ]
}

/** On a runner that starts empty every run would be the first. */
function begun({ begun: isNew, ledger }: Look, at: Place): Finding[] {
  if (!isNew) return []
  return [
    {
      ruleId: 'model-gate/ledger-begun',
      severity: 'warning',
      message: `The ledger ${ledger} was not there and has been begun: looks before this run are not counted.`,
      at,
      hint: 'Keep it where the next run finds it, e.g. on a share of the runners; if it was there before, restore it.',
      fingerprint: 'ledger-begun',
    },
  ]
}

/** Whoever can change the sources can take looks back. */
function unprotected({ committed, ledger }: Look, at: Place): Finding[] {
  if (committed === undefined || committed.ledger !== undefined) return []
  const { ref } = committed
  return [
    {
      ruleId: 'model-gate/ledger-unprotected',
      severity: 'warning',
      message: `The ledger ${ledger} lies among the sources, where a change can reset it, and ${ref} has none.`,
      at,
      hint: `Keep it outside of the sources, where the gate alone writes, e.g. on a share of the runners; or commit it to ${ref}: then the looks that it holds there count.`,
      fingerprint: 'ledger-unprotected',
    },
  ]
}
