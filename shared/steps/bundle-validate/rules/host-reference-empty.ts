import { valueAt } from '../config/value.ts'
import { isSet } from './reading.ts'
import type { Rule } from './rule.ts'

export const rule: Rule = {
  id: 'host-reference-empty',
  severity: 'warning',
  cliParity: 'stricter',
  title: 'A reference to a host that the bundle does not set',
  why: 'A reference to `workspace.host` is what `workspace.host` says in the bundle, and nothing else: a host from a profile or from `DATABRICKS_HOST` leaves it empty, and the Databricks CLI (1.12.1) does not mind. Links and environment variables that are made of it lead nowhere. Set the host in the target.',
  bad: `bundle:
  name: fraud
resources:
  jobs:
    train:
      name: Train
      description: See \${workspace.host}/jobs
`,
  good: `bundle:
  name: fraud
workspace:
  host: https://adb-1.azuredatabricks.net
resources:
  jobs:
    train:
      name: Train
      description: See \${workspace.host}/jobs
`,
  *checkTarget({ config, references }) {
    if (isSet(valueAt(config, ['workspace', 'host']))) return
    for (const { at, path } of references.where((text) => text === 'workspace.host')) {
      yield {
        message: 'The bundle sets no host, so the reference to "workspace.host" is empty here.',
        at,
        path,
        hint: 'Set "workspace.host" in the target; one from the environment does not count.',
      }
    }
  },
}
