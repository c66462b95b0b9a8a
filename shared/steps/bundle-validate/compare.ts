import type { StepHost } from '../../kernel/index.ts'
import type { Difference } from './difference/difference.ts'
import type { Bundle } from './load/bundle.ts'
import { inWorkspace } from './load/path.ts'
import { type Reading, readTargets } from './read-targets.ts'
import type { Target } from './resolve/target.ts'
import { isPartlyUnread } from './resolve/unread.ts'
import { rule as baseUnreadRule } from './rules/base-unread.ts'
import type { BundleFinding } from './rules/rule.ts'

export interface Comparison {
  readonly differences: readonly Difference[]
  readonly findings: readonly BundleFinding[]
  /** What the reader must know of how far it goes, one sentence each. */
  readonly notes: readonly string[]
}

/** What changes in each target against the base, and what must not. Nothing without a base. */
export async function compareWithBase(
  given: {
    readonly base: string | undefined
    readonly allowRemoval: readonly string[] | undefined
    /** Then what goes is also asked of a plan, which knows what was deployed from elsewhere. */
    readonly plan: boolean
    readonly bundle: Bundle
    readonly targets: readonly Target[]
    readonly reading: Reading
  },
  host: Pick<StepHost, 'exec' | 'env' | 'facts' | 'group'>,
): Promise<Comparison> {
  const { base, allowRemoval = [], plan, bundle, targets, reading } = given
  if (base === undefined) return { differences: [], findings: [], notes: [] }
  const { openBase } = await import('./difference/base.ts')
  const { diffTargets } = await import('./difference/diff.ts')
  const { allowedToGo, statefulFindings } = await import('./difference/findings.ts')
  const { deploymentFindings } = await import('./difference/deployment.ts')
  const before = await host.group('Reading the base', async () => {
    const folder = await openBase(base, bundle.folder.prefix, host)
    // All of its targets: one that is gone is a difference, too.
    return folder && (await readTargets(folder, { ...reading, targets: undefined }))
  })
  // What stands in a file that cannot be read is not gone.
  const unread = isPartlyUnread(bundle) ? 'the bundle' : before && isPartlyUnread(before.bundle) ? base : undefined
  if (unread !== undefined) {
    const notes = [`Nothing, because a file of ${unread} cannot be read.`]
    return { differences: [], findings: [baseUnread(base, bundle, unread === base)], notes }
  }
  const wanted = reading.targets
  const old = (before?.targets ?? []).filter(({ name }) => wanted === undefined || wanted.includes(name))
  const names = new Set([...targets, ...old].map(({ name }) => name))
  const pairs = [...names].map((name) => {
    const of = (list: readonly Target[]) => list.find((target) => target.name === name)
    return [of(old), of(targets)] as const
  })
  const lost = [
    ...pairs.flatMap(([was, is]) => statefulFindings(was, is, [])),
    ...deploymentFindings(before?.targets ?? [], targets),
  ]
  const resourceOf = ({ path = [] }: BundleFinding) => path.slice(0, 3).join('.')
  const mayGo = allowedToGo(allowRemoval)
  const going = new Set(lost.map(resourceOf))
  return {
    differences: pairs.map(([was, is]) => diffTargets(was, is)),
    findings: lost.filter((finding) => !mayGo.has(resourceOf(finding))),
    // Of some targets only, nobody can say what goes in the others.
    notes: wanted === undefined && !plan ? [...mayGo].filter((path) => !going.has(path)).map(stays) : [],
  }
}

/** An allowance that is left behind lets the next removal pass unseen. */
function stays(path: string): string {
  return `"${path}" does not go, so take it out of "allow-removal".`
}

/** What was not compared is not the same: a removal would pass unseen. */
function baseUnread(base: string, { folder, rootFile }: Bundle, isBase: boolean): BundleFinding {
  const file = inWorkspace(folder.prefix, rootFile)
  return {
    rule: baseUnreadRule,
    target: undefined,
    message: isBase
      ? `A file of the base "${base}" cannot be read, so nothing was compared with it.`
      : `A file of the bundle cannot be read, so nothing was compared with the base "${base}".`,
    at: file === undefined ? undefined : { file },
    hint: isBase
      ? 'Compare with a commit whose bundle can be read; if this change repairs it, waive this once.'
      : 'Correct the file: what may be in it is not known, also where that is waived or in the baseline.',
  }
}
