import { type Section, variantLines } from '../../../kernel/index.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { gatherTargets } from './gather.ts'

/** A finding that does not count, and why. */
export interface AcceptedFinding {
  readonly finding: BundleFinding
  readonly how: 'waived' | 'known'
  readonly reason?: string
  readonly owner?: string
  /** The last day of a waiver. */
  readonly until?: string
}

/** What is accepted and by whom: never lost, only not counted. */
export function waivedSection(accepted: readonly AcceptedFinding[], targets: readonly string[]): Section[] {
  if (accepted.length === 0) return []
  const byReason = new Map<string, BundleFinding[]>()
  for (const one of accepted) {
    const reason = reasonOf(one)
    const findings = byReason.get(reason)
    if (findings === undefined) byReason.set(reason, [one.finding])
    else findings.push(one.finding)
  }
  const rows = [...byReason].flatMap(([reason, findings]) =>
    gatherTargets(findings).map((gathered) => [
      { text: gathered.rule.id, code: true },
      {
        text: [gathered.message, ...variantLines(gathered.variants)].join(' '),
        ...(gathered.at === undefined ? {} : { at: gathered.at }),
      },
      gathered.targets.length === targets.length ? 'all' : gathered.targets.join(', '),
      reason,
    ]),
  )
  return [
    {
      kind: 'table',
      title: 'Waived and known findings',
      note: 'They do not count, and they are not forgotten.',
      columns: [{ title: 'Rule' }, { title: 'Finding' }, { title: 'Targets' }, { title: 'Why' }],
      rows,
    },
  ]
}

function reasonOf({ how, reason, owner, until }: AcceptedFinding): string {
  if (how === 'known') return 'In the baseline.'
  return [reason, owner, until && `until ${until}`].filter(Boolean).join('; ')
}
