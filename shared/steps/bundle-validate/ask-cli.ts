import { type Section, StepError, type StepHost, type StepResult } from '../../kernel/index.ts'
import { cliErrors } from './cli/errors.ts'
import type { outputs } from './definition.ts'
import type { Bundle } from './load/bundle.ts'
import { fileReader } from './load/reader.ts'
import type { Target } from './resolve/target.ts'
import { isUnseen } from './resolve/unread.ts'
import type { BundleFinding } from './rules/rule.ts'

/** What is known once the Databricks CLI was asked, or was not. */
export interface Asked {
  /** Ours, with those of the CLI. */
  readonly findings: readonly BundleFinding[]
  /** What a plan would delete and cannot bring back, and that there is none. */
  readonly losses: readonly BundleFinding[]
  readonly mode: string
  readonly version?: string | undefined
  readonly notes: readonly string[]
  readonly sections: readonly Section[]
  /** It was to be asked, and there is no answer of it, or not about every target. */
  readonly failure?: StepError
}

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
): Promise<Asked> {
  const { mode, plan, allowRemoval, bundle, targets, variables, ours } = given
  if (mode === 'offline') {
    const told = 'offline: nothing was asked of a workspace, and no code was run'
    return { findings: ours, losses: [], mode: told, notes: [], sections: [] }
  }
  if (isUnseen(bundle)) {
    const failure = notAsked()
    return { findings: ours, losses: [], mode, notes: [noAnswer(failure)], sections: [], failure }
  }
  const { askCli } = await import('./cli/ask.ts')
  const { mergeFindings } = await import('./cli/merge.ts')
  const { atOurPlaces } = await import('./cli/our-places.ts')
  const { versionFindings } = await import('./cli/unsatisfied.ts')
  const { planSections } = await import('./report/plan.ts')
  const directory = bundle.folder.prefix
  const question = { mode, plan, allowRemoval, directory, targets, written: bundle.config, variables }
  const answer = await host.group('Asking the Databricks CLI', () => askCli(question, host))
  const { version, failure, losses } = answer
  // Where the CLI alone decides, only what it is silent about is ours to say.
  const kept =
    mode === 'cli'
      ? ours.filter(({ rule }) => rule.cliParity === 'stricter')
      : [...ours, ...versionFindings(bundle, version)]
  return {
    findings: mergeFindings(kept, await atOurPlaces(answer.findings, fileReader(host.facts.workspace))),
    losses,
    mode: version === undefined ? mode : `${mode}, with the Databricks CLI ${version}`,
    version,
    notes: [...answer.notes, ...(failure === undefined ? [] : [noAnswer(failure)])],
    sections: planSections(answer.targets),
    ...(failure === undefined ? {} : { failure }),
  }
}

/** What a plan would delete, less what the comparison with the base says already, and with more to it. */
export function lossesBeyond(losses: readonly BundleFinding[], compared: readonly BundleFinding[]): BundleFinding[] {
  const keyOf = ({ rule, target, path = [] }: BundleFinding) => JSON.stringify([rule.id, target, path.slice(0, 3)])
  const said = new Set(compared.map(keyOf))
  return losses.filter((loss) => !said.has(keyOf(loss)))
}

/**
 * The result, where it stands without the answer that the CLI owes: it fails already, whatever the CLI would have said.
 * @throws StepError why there is no answer, where that leaves the verdict open
 */
export function decided(
  result: StepResult<typeof outputs>,
  { failure }: Pick<Asked, 'failure'>,
): StepResult<typeof outputs> {
  if (failure === undefined || result.outcome === 'fail') return result
  const { kind, message, hint, problems } = failure
  throw new StepError(kind, `${message} What was found without its answer does not fail.`, {
    ...(hint === undefined ? {} : { hint }),
    problems,
    cause: failure,
  })
}

/** Whoever can make a file that the CLI reads and this step does not could name any host in it. */
function notAsked(): StepError {
  return new StepError(
    cliErrors.CLI_NOT_ASKED,
    'A file of the bundle cannot be read here, so nobody knows which host it names, and the Databricks CLI was not asked.',
    { hint: 'Correct what the findings say of the file, or set "mode: offline".' },
  )
}

function noAnswer({ code, message, problems }: StepError): string {
  return [
    `There is no answer of it (${code}), so more may be wrong: ${message}`,
    ...problems.map((one) => one.message),
  ].join(' ')
}
