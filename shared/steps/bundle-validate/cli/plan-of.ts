import { StepError } from '../../../kernel/index.ts'
import type { Target } from '../resolve/target.ts'
import { cliErrors } from './errors.ts'
import { type PlanAction, planActions } from './plan.ts'
import { codeOfPlan, ERRORS_FIRST, type Obstacle, stoppedAtCode } from './plan-missing.ts'
import type { Cli } from './program.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/**
 * What a deployment of the target would do, or why that is not known: a plan that runs code of the repository is not asked for.
 * @param validated what the CLI said of the target
 * @throws StepError when the plan cannot be read: that is no pass
 */
export async function planOf(
  cli: Cli,
  target: Target,
  validated: Verdict,
  given: {
    readonly scrub: (text: string) => string
    readonly record: (verdict: Verdict, target: Target) => void
  },
): Promise<readonly PlanAction[] | Obstacle> {
  if (validated.stopped) return stoppedAtCode(target)
  if (validated.diagnostics.some(({ severity }) => severity === 'error')) return ERRORS_FIRST
  const code = codeOfPlan(target, validated.json)
  if (code !== undefined) return code
  const run = await cli.run(['bundle', 'plan', '--output', 'json', '--target', target.name])
  const verdict = verdictOf(cli, run, given.scrub)
  given.record(verdict, target)
  if (verdict.stopped) return stoppedAtCode(target)
  if (run.exitCode !== 0 || verdict.json === undefined) return ERRORS_FIRST
  const actions = planActions(verdict.json, given.scrub)
  if (actions !== undefined) return actions
  cli.show(run)
  throw new StepError(
    cliErrors.CLI_FAILED,
    `"${run.command}" printed a plan in a form that is not known, so nothing can be said of it.`,
    { hint: 'Run without "plan: true", or with another version of the Databricks CLI.' },
  )
}
