import { placeOf, valueAt } from '../config/value.ts'
import type { Rule } from './rule.ts'

/** `1.2.3`, `1.2.3-beta`, `1.2.*`, `1.*`; an operator before it, and one more of both after a comma and a blank. */
const VERSION = String.raw`(?:\d+\.\d+\.\d+(?:-\w+)?|\d+\.\d+\.\*|\d+\.\*)`
const OPERATOR = '(?:>=|<=|>|<|!=)?'
const CONSTRAINT = new RegExp(`^${OPERATOR} ?${VERSION}(?:, ${OPERATOR} ${VERSION})?$`)

export const rule: Rule = {
  id: 'cli-version-constraint-invalid',
  severity: 'error',
  cliParity: 'yes',
  title: '`databricks_cli_version` is not a version constraint',
  why: 'The Databricks CLI compares its own version with this constraint and refuses the bundle when it cannot read it. It understands one or two conditions, with a comma and one blank between them: `>= 0.250.0, <= 1.0.0`.',
  bad: 'bundle:\n  name: fraud\n  databricks_cli_version: "~> 0.250"\n',
  good: 'bundle:\n  name: fraud\n  databricks_cli_version: ">= 0.250.0, < 2.0.0"\n',
  *checkBundle({ config }) {
    const constraint = valueAt(config, ['bundle', 'databricks_cli_version'])
    if (constraint === undefined || constraint.kind === 'map' || constraint.kind === 'list') return
    // Nothing is replaced here: the CLI reads it before it resolves any variable.
    const written = constraint.kind === 'null' ? '' : String(constraint.value)
    if (written === '' || CONSTRAINT.test(written)) return
    yield {
      message: `"${written}" is not a version constraint.`,
      at: placeOf(constraint),
      path: ['bundle', 'databricks_cli_version'],
      hint: 'Write it like ">= 0.250.0" or ">= 0.250.0, < 2.0.0", with one blank after each comma and operator.',
    }
  },
}
