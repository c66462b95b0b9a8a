import type { StepHost } from '../../kernel/index.ts'
import { openBase } from './difference/base.ts'
import { diffTargets } from './difference/diff.ts'
import type { Difference } from './difference/difference.ts'
import { statefulFindings } from './difference/findings.ts'
import type { Folder } from './load/folder.ts'
import { type Reading, readTargets } from './read-targets.ts'
import type { Target } from './resolve/target.ts'
import type { BundleFinding } from './rules/rule.ts'

/** What changes in each target against the base, and what must not. Nothing without a base. */
export async function compareWithBase(
  given: {
    readonly base: string | undefined
    readonly allowRemoval: readonly string[] | undefined
    readonly folder: Folder
    readonly targets: readonly Target[]
    readonly reading: Reading
  },
  host: Pick<StepHost, 'exec' | 'env' | 'facts' | 'group'>,
): Promise<{ readonly differences: readonly Difference[]; readonly findings: readonly BundleFinding[] }> {
  const { base, allowRemoval = [], folder, targets, reading } = given
  if (base === undefined) return { differences: [], findings: [] }
  const before = await host.group('Reading the base', async () => {
    const baseFolder = await openBase(base, folder.prefix, host)
    if (baseFolder === undefined) return []
    // All of them: one that is gone is a difference, too.
    const { targets: all } = await readTargets(baseFolder, { ...reading, targets: undefined })
    const wanted = reading.targets
    return wanted === undefined ? all : all.filter(({ name }) => wanted.includes(name))
  })
  const names = new Set([...targets, ...before].map(({ name }) => name))
  const pairs = [...names].map((name) => {
    const of = (list: readonly Target[]) => list.find((target) => target.name === name)
    return [of(before), of(targets)] as const
  })
  return {
    differences: pairs.map(([was, is]) => diffTargets(was, is)),
    findings: pairs.flatMap(([was, is]) => statefulFindings(was, is, allowRemoval)),
  }
}
