import type { Section, StepHost } from '../../kernel/index.ts'
import type { Bundle } from './load/bundle.ts'
import type { Target } from './resolve/target.ts'
import type { BundleFinding } from './rules/rule.ts'

/** Our findings with those of the Databricks CLI, as far as the mode wants it asked. */
export async function askTheCli(
  given: {
    readonly mode: 'offline' | 'cli' | 'both'
    readonly plan: boolean
    readonly allowRemoval?: readonly string[] | undefined
    readonly bundle: Bundle
    readonly targets: readonly Target[]
    readonly variables: ReadonlyMap<string, string>
    readonly ours: readonly BundleFinding[]
  },
  host: Pick<StepHost, 'exec' | 'env' | 'facts' | 'mask' | 'log' | 'progress' | 'group'>,
): Promise<{
  readonly findings: readonly BundleFinding[]
  /** What a plan would delete and cannot bring back. */
  readonly losses: readonly BundleFinding[]
  readonly mode: string
  readonly version: string | undefined
  readonly notes: readonly string[]
  readonly sections: readonly Section[]
}> {
  const { mode, plan, allowRemoval, bundle, targets, variables, ours } = given
  if (mode === 'offline') {
    const notes = plan ? ['A plan needs a workspace: set "mode: both".'] : []
    const told = 'offline: nothing was asked of a workspace, and no code was run'
    return { findings: ours, losses: [], mode: told, version: undefined, notes, sections: [] }
  }
  const { askCli } = await import('./cli/ask.ts')
  const { mergeFindings } = await import('./cli/merge.ts')
  const { versionFindings } = await import('./cli/unsatisfied.ts')
  const { planSections } = await import('./report/plan.ts')
  const question = { mode, plan, allowRemoval, directory: bundle.folder.prefix, targets, variables }
  const answer = await host.group('Asking the Databricks CLI', () => askCli(question, host))
  // Where the CLI alone decides, only what it is silent about is ours to say; where it was asked nothing, all of it is.
  const kept =
    mode === 'cli' && targets.length > 0
      ? ours.filter(({ rule }) => rule.cliParity === 'stricter')
      : [...ours, ...versionFindings(bundle, answer.version)]
  return {
    findings: mergeFindings(kept, answer.findings),
    losses: answer.losses,
    mode: answer.version === undefined ? mode : `${mode}, with the Databricks CLI ${answer.version}`,
    version: answer.version,
    notes: answer.notes,
    sections: planSections(answer.targets),
  }
}

/** What a plan would delete, less what the comparison with the base says already, and with more to it. */
export function lossesBeyond(losses: readonly BundleFinding[], compared: readonly BundleFinding[]): BundleFinding[] {
  const keyOf = ({ rule, target, path = [] }: BundleFinding) => JSON.stringify([rule.id, target, path.slice(0, 3)])
  const said = new Set(compared.map(keyOf))
  return losses.filter((loss) => !said.has(keyOf(loss)))
}
