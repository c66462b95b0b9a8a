import { placeOf, textOf, valueAt } from '../config/value.ts'
import type { Bundle } from '../load/bundle.ts'
import { rule } from '../rules/cli-version-unsatisfied.ts'
import type { BundleFinding } from '../rules/rule.ts'
import { meetsConstraint } from './version.ts'

const PATH = ['bundle', 'databricks_cli_version']

/** That the bundle asks for another version of the CLI than the one that was asked; nothing where it does not say. */
export function versionFindings({ config }: Pick<Bundle, 'config'>, version: string | undefined): BundleFinding[] {
  const value = valueAt(config, PATH)
  const constraint = textOf(value)
  if (version === undefined || constraint === undefined || meetsConstraint(version, constraint) !== false) return []
  return [
    {
      rule,
      target: undefined,
      message: `The bundle asks for a Databricks CLI "${constraint}", and version ${version} is installed.`,
      at: placeOf(value),
      path: PATH,
      hint: 'Install a version that fits, or correct "databricks_cli_version".',
    },
  ]
}
