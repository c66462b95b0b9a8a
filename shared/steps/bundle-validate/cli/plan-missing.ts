import type { Place } from '../../../kernel/index.ts'
import { type ConfigPath, entryAt } from '../config/value.ts'
import type { Target } from '../resolve/target.ts'
import { placeOfEntry } from '../resources/resource.ts'
import { rule } from '../rules/plan-missing.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { buildsOf, namesTerraform } from './builds.ts'

/** Why no plan was made: what stands in its way, and what to do about it. */
export interface Obstacle {
  readonly because: string
  readonly hint: string
  readonly at?: Place | undefined
  readonly path?: ConfigPath
}

/** That a plan was asked for and not made: what a deployment would delete is then not known. In the same words for all targets. */
export function planMissing(target: Pick<Target, 'name'>, { because, hint, at, path }: Obstacle): BundleFinding {
  return {
    rule,
    target: target.name,
    message: `No plan was made, ${because}, so it is not known what a deployment would delete.`,
    at,
    ...(path === undefined ? {} : { path }),
    hint,
  }
}

const OR_WAIVE = 'or waive this with a reason and a day'

export const NO_CLI: Obstacle = {
  because: 'for there is no Databricks CLI on the PATH',
  hint: 'Install it in an earlier step, or leave out "plan: true".',
}
export const ERRORS_FIRST: Obstacle = {
  because: 'for the Databricks CLI finds errors here, and they come first',
  hint: `Correct them, those that are waived as well, ${OR_WAIVE}.`,
}

/** Where the CLI stopped at code of the repository. */
export function stoppedAtCode({ merged }: Target): Obstacle {
  const path = CODE.find((path) => entryAt(merged, path) !== undefined)
  return {
    because: 'for the Databricks CLI would have run code of the repository',
    hint: `Take it out of the bundle, ${OR_WAIVE}.`,
    ...placed(merged, path),
  }
}

const CODE: readonly ConfigPath[] = [['python'], ['experimental', 'python'], ['experimental', 'scripts'], ['scripts']]

/** A plan builds the artifacts first and starts the Terraform that the bundle names, and nothing keeps the CLI from it. */
export function codeOfPlan(
  target: Target,
  effective: Readonly<Record<string, unknown>> | undefined,
): Obstacle | undefined {
  if (namesTerraform(target, effective)) {
    return {
      because: 'for it would start the program of "bundle.terraform", which the repository chose',
      hint: `Take "bundle.terraform" out of the bundle (DATABRICKS_TF_EXEC_PATH of the job names a Terraform), ${OR_WAIVE}.`,
      ...placed(target.config, ['bundle', 'terraform']),
    }
  }
  const artifacts = buildsOf(target, effective)
  const [first] = artifacts
  if (first === undefined) return undefined
  const paths: readonly ConfigPath[] = [
    ['artifacts', first, 'build'],
    ['artifacts', first],
  ]
  return {
    because: `for it would run the build of ${artifacts.map((name) => `"${name}"`).join(', ')}, which is code of the repository`,
    hint: `Build in an earlier step and name the result under "files", without a "build", ${OR_WAIVE}.`,
    ...placed(target.config, paths.find((path) => entryAt(target.config, path) !== undefined) ?? paths[1]),
  }
}

function placed(config: Target['config'], path: ConfigPath | undefined): Pick<Obstacle, 'at' | 'path'> {
  const entry = path && entryAt(config, path)
  return { at: entry && placeOfEntry(entry), ...(path === undefined ? {} : { path }) }
}
