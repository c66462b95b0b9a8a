import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'cli-version-unsatisfied',
  severity: 'error',
  cliParity: 'yes',
  title: 'The installed Databricks CLI is not one that the bundle asks for',
  why: 'With `mode: both`, the version of the installed Databricks CLI is compared with `databricks_cli_version`, as the CLI itself does before anything else: it refuses the bundle whatever else is right. Without the CLI there is nothing to compare. Versions before a release are not judged.',
  bad: 'bundle:\n  name: fraud\n  databricks_cli_version: "< 0.200.0"\n',
  good: 'bundle:\n  name: fraud\n  databricks_cli_version: ">= 0.250.0"\n',
}
