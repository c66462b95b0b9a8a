import { formatPlace, type Section } from '../../../kernel/index.ts'
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
  const byFinding = new Map(accepted.map((one) => [one.finding, one]))
  const first = new Map(accepted.map((one) => [`${one.finding.rule.id} ${one.finding.message}`, one]))
  const rows = gatherTargets([...byFinding.keys()]).map((gathered) => {
    const one = first.get(`${gathered.rule.id} ${gathered.message}`)
    const where = gathered.targets.length === targets.length ? 'all' : gathered.targets.join(', ')
    return [
      { text: gathered.rule.id, code: true },
      gathered.at === undefined ? '' : { text: formatPlace(gathered.at), at: gathered.at },
      gathered.message,
      where,
      one?.how === 'known'
        ? 'In the baseline.'
        : [one?.reason, one?.owner, one?.until && `until ${one.until}`].filter(Boolean).join('; '),
    ]
  })
  return [
    {
      kind: 'table',
      title: 'Waived and known findings',
      note: 'They do not count, and they are not forgotten.',
      columns: [{ title: 'Rule' }, { title: 'Place' }, { title: 'Finding' }, { title: 'Targets' }, { title: 'Why' }],
      rows,
    },
  ]
}
